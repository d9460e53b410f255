"""The one path of a mail, top to bottom: collect, settle, remind, deliver. Read this first.

    collect   source -> ledger                      raw bytes, mailbox, UIDVALIDITY, UID          COMMIT 1
    settle    ledger -> read -> decide -> carry out  case, recusal, history, letters, ledger row   COMMIT 2
    remind    deadlines -> decide -> carry out       the same carry_out                            COMMIT 3
    deliver   outbox -> ask the audience again, mark sending (COMMIT) -> SMTP -> mark sent (COMMIT)

A crash before COMMIT 1: the mail is fetched again. After it: it is pending and taken up next time. `inspect` is
`read` alone, `import` the same path with another source, `run` the same path whenever IDLE, poll or clock says so.

The round of sending is in `handing_over`, the end of one message in `settling`; both are steps of this path alone.
"""

from collections.abc import Iterator
from datetime import datetime

from conductd.app import App
from conductd.casework import deadlines
from conductd.errors import ConductdError, ConfigurationError, TemporaryError
from conductd.handing_over import deliver
from conductd.model import Decision
from conductd.moving import file_away
from conductd.settling import judge, set_aside, settle_unread
from conductd.sources import RefusedError, Source
from conductd.store import cases, inbox, quarantine, restored
from conductd.store.effects import carry_out
from conductd.summary import Summary
from conductd.taking_up import begin
from conductd.vigil import keep_watch

__all__ = ["begin", "collect", "deliver", "file_away", "one_pass", "remind", "settle", "settled"]


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
            decision = set_aside(app, row_id, error, now)
        yield row_id, decision


def settle_one(app: App, row_id: int, now: datetime) -> Decision:
    """Read one kept message, decide, and carry the decision out in one transaction."""
    with app.db.reading() as session:
        kept = inbox.load(session, row_id)
        reading = app.reader.read(kept.raw)
    with app.db.writing() as session:
        decision = judge(app, session, kept, reading, now)
        if kept.error is not None:
            quarantine.mended(session, row_id)
    inbox.let_go(app.db, kept)
    return decision


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
