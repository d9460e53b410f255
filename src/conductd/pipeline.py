"""The one path of a mail, top to bottom: collect, settle, remind, deliver. Read this first.

    collect   source -> ledger                      raw bytes, mailbox, UIDVALIDITY, UID          COMMIT 1
    settle    ledger -> read -> decide -> carry out  case, recusal, history, letters, ledger row   COMMIT 2
    remind    deadlines -> decide -> carry out       the same carry_out                            COMMIT 3
    deliver   outbox -> ask the audience again, mark sending (COMMIT) -> SMTP -> mark sent (COMMIT)

A crash before COMMIT 1: the mail is fetched again. After it: it is pending and taken up next time. `inspect` is
`read` alone, `import` the same path with another source, `run` the same path whenever IDLE, poll or clock says so.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from conductd import __version__
from conductd.app import App
from conductd.casework import deadlines, intake
from conductd.delivery import Held, deliver_each
from conductd.errors import ConductdError, ConfigurationError, TemporaryError
from conductd.logs import place_of
from conductd.model import Decision, Disposition, Note, Reading
from conductd.outgoing.fare import fare_of
from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable
from conductd.reading.unread import cannot_be_read
from conductd.sources import RefusedError, Source
from conductd.sources.imap import ImapSource
from conductd.store import alarms, cases, filing, inbox, outbox, quarantine, restored
from conductd.store.effects import carry_out
from conductd.summary import Summary
from conductd.vigil import keep_watch

log = logging.getLogger(__name__)

AT_A_TIME = 100
"""Letters between two looks at what else is due."""


def one_pass(app: App, now: datetime, *, patient: bool = False) -> Summary:
    """One whole pass over every mailbox and the outbox. `patient` keeps to the outbox's back-off."""
    summary = Summary()
    begin(app, now)
    for source in app.sources:
        collect(app, source, now, summary)
    settle(app, now, summary)
    for source in app.sources:
        file_away(app, source, now, summary)
    remind(app, now, summary)
    mail_leaves = deliver(app, now, summary, patient=patient)
    if keep_watch(app, now).owed and mail_leaves:
        deliver(app, now, summary, patient=True)
    return summary


def begin(app: App, now: datetime) -> None:
    """Take up what an earlier process left: letters it died with, and messages that broke another version of it.

    A database that is older than what stood here before (a file copied by hand, a machine set back) counts as restored.
    """
    if app.db.went_back():
        log.warning("the database is older than the one that stood here: what may have left since is held")
        with app.db.writing() as session:
            restored.hold(session, now, copies_tell=app.config.smtp.own_copies is not None)
        app.db.is_meant()
    outbox.recover(app.db, now)
    quarantine.after_upgrade(app.db, __version__, now)


def collect(app: App, source: Source, now: datetime, summary: Summary) -> None:
    """Keep every new message of one mailbox; its trouble is noted and leaves the other mailboxes alone."""
    try:
        position = inbox.position(app.db, source.name)
        for batch in source.batches(position):
            summary.did["fetched"] += inbox.keep(app.db, source.name, source.audience, batch, now)
        inbox.finish_pass(app.db, source.name, now, source.count())
    except (TemporaryError, ConfigurationError) as trouble:
        source.close()
        summary.met(trouble)
        _note_failed_pass(app, source, trouble, now, summary)


def _note_failed_pass(app: App, source: Source, trouble: ConductdError, now: datetime, summary: Summary) -> None:
    """For `status`; a disk that is full keeps not even that, and must not end the watching."""
    refused = isinstance(trouble, RefusedError | ConfigurationError)
    try:
        inbox.fail_pass(app.db, source.name, now, str(trouble), refused=refused)
    except TemporaryError as worse:
        summary.met(worse)


def file_away(app: App, source: ImapSource, now: datetime, summary: Summary) -> None:
    """Move what is settled out of a watched folder, if it is to go anywhere. Trouble is told, and stops nothing else.

    The ledger stays right whatever happens in between: what was moved and not marked is found missing next time.
    """
    if source.move_to is None:
        return
    try:
        while (due := filing.due(app.db, source.name)) is not None:
            gone = source.move(due.uidvalidity, due.uids)
            filing.filed(app.db, source.name, due, gone, now, server_count=source.count())
            summary.did["moved"] += len(gone)
            if len(gone) < len(due.uids):
                return
    except TemporaryError as trouble:
        source.close()
        filing.hindered(app.db, source.name, str(trouble), now)
        summary.unmoved = str(trouble)


def settle(app: App, now: datetime, summary: Summary) -> None:
    """Judge every kept message, each alone, and count how they ended."""
    for _, decision in settled(app, now):
        summary.did[str(decision.disposition)] += 1


def settled(app: App, now: datetime) -> Iterator[tuple[int, Decision]]:
    """(ledger row, decision) of every kept message; one that breaks the program is set aside, the loop goes on."""
    for row_id in inbox.spent(app.db):
        yield row_id, settle_unread(app, row_id, now)
    for row_id in inbox.pending(app.db):
        try:
            decision = settle_one(app, row_id, now)
        except (TemporaryError, ConfigurationError):
            raise  # the database or a key is away: not this message's fault
        except Exception as error:  # noqa: BLE001 the one broad except: a mail must never stop the others
            decision = _set_aside(app, row_id, error, now)
        yield row_id, decision


def settle_one(app: App, row_id: int, now: datetime) -> Decision:
    """Read one kept message, decide, and carry the decision out in one transaction."""
    with app.db.reading() as session:
        kept = inbox.load(session, row_id)
        reading = app.reader.read(kept.raw)
    with app.db.writing() as session:
        decision = _judge(app, session, kept, reading, now)
        if kept.error is not None:
            quarantine.mended(session, row_id)
    inbox.let_go(app.db, kept)
    return decision


def settle_unread(app: App, row_id: int, now: datetime) -> Decision:
    """Open a case for a message that broke the program too often: its raw mail waits there for a person.

    One that opened its case before, and was tried again since, stays there as it was.
    """
    with app.db.writing() as session:
        kept = inbox.load(session, row_id, sealed=True)
        if kept.case_id is not None:
            return Decision((), Disposition.NEW_CASE, quarantine.left_unread(session, row_id, now))
        return _judge(app, session, kept, cannot_be_read("it broke the program"), now)


def _judge(app: App, session: Session, kept: inbox.Kept, reading: Reading, now: datetime) -> Decision:
    """Decide and carry out. A message that opened a case unread completes that case, if it is a report."""
    known = cases.recall(session, kept, reading, now)
    code = None if kept.case_id is None else quarantine.case_code(session, kept.case_id)
    if code is not None:
        known = replace(known, fresh_code=code)
    decision = intake.decide(reading, known, kept.arrival, roster=app.roster, policy=app.policy, now=now)
    carry_out(session, decision, kept, reading, now)
    if code is not None and decision.case != code:
        found = Note(code, "its mail was read at last", f"{decision.disposition}, case {decision.case or 'none'}")
        carry_out(session, Decision((found,)), None, None, now)
    return decision


def _set_aside(app: App, row_id: int, error: Exception, now: datetime) -> Decision:
    """Quarantine what broke us; when its tries are spent it opens a case, unread, so that a person sees it."""
    place = place_of(error)
    log.error("message %d broke the program: %s", row_id, place)
    with app.db.writing() as session:
        tries = quarantine.put(session, row_id, place, __version__, now)
    return intake.quarantined(place) if tries < inbox.TRIES else settle_unread(app, row_id, now)


def remind(app: App, now: datetime, summary: Summary) -> None:
    """Write the reminders that are due. Deadlines are rows; the clock only asks.

    A restored database has forgotten answers: it reminds of nothing before it read them again.
    """
    if restored.unread(app.db, [source.name for source in app.sources]):
        return
    with app.db.reading() as session:
        waiting = cases.open_with_deadlines(session)
    for case in waiting:
        decision = deadlines.due(case, app.roster, app.policy, now)
        if decision is not None:
            with app.db.writing() as session:
                carry_out(session, decision, None, None, now)
            summary.did["reminded"] += 1


def deliver(
    app: App, now: datetime, summary: Summary, *, patient: bool, go_on: Callable[[], bool] = lambda: True
) -> bool:
    """Hand the outbox over, one recipient a mail. A server that is away ends the round: its letters wait.

    The outbox is asked again after some letters, so that an acknowledgement written meanwhile goes before what waits.
    `go_on` is asked after each letter. False if the server took none of several letters, or was away.
    """
    unread = restored.unread(app.db, [source.name for source in app.sources])
    if unread:
        waits = f"no letter of a case leaves before {', '.join(unread)} was read to its end again"
        summary.troubles.append(f"the database was restored: {waits}")
    fares: list[Outcome] = []
    try:
        _hand_over(app, now, summary, fares, patient=patient, of_cases=not unread, go_on=go_on)
    finally:
        app.mailer.close()
    fare = fare_of(fares)
    if fare is not None:
        alarms.note_smtp(app.db, now, fare.reason, refused=fare.refused)
    return fare is None or fare.reason is None


def _hand_over(
    app: App,
    now: datetime,
    summary: Summary,
    fares: list[Outcome],
    *,
    patient: bool,
    of_cases: bool,
    go_on: Callable[[], bool],
) -> None:
    tried: set[int] = set()
    while batch := _next_letters(app, now, tried, patient=patient, of_cases=of_cases):
        with closing(deliver_each(app, batch, now)) as outcomes:
            for outcome in outcomes:
                _count(outcome, summary)
                fares += [outcome] if outcome is not None and not isinstance(outcome, Held) else []
                if isinstance(outcome, Unreachable) or not go_on():
                    return


def _next_letters(app: App, now: datetime, tried: set[int], *, patient: bool, of_cases: bool) -> list[int]:
    due = outbox.due(app.db, now, patient=patient, of_cases=of_cases)
    batch = [letter_id for letter_id in due if letter_id not in tried][:AT_A_TIME]
    tried.update(batch)
    return batch


def _count(outcome: Outcome | Held | None, summary: Summary) -> None:
    summary.did[_TOLD[type(outcome)] if outcome else "withheld"] += 1
    if isinstance(outcome, Temporary | Unreachable | InDoubt):
        summary.troubles.append(f"SMTP: {outcome.reason}")
    if isinstance(outcome, Unreachable) and outcome.mend:
        summary.problems.append(summary.troubles[-1])
    summary.refused = summary.refused or (isinstance(outcome, Unreachable) and outcome.refused)


_TOLD = {
    Sent: "sent",
    Temporary: "postponed",
    Unreachable: "unreachable",
    InDoubt: "in_doubt",
    Permanent: "failed",
    Held: "held",
}
