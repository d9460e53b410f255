"""A round of sending: the letters that are due leave one by one, until none is left or the server is away."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime

from conductd.app import App
from conductd.delivery import Ended, Held, deliver_each, write_down
from conductd.outgoing.fare import fare_of
from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable
from conductd.store import alarms, outbox, restored
from conductd.summary import Summary

AT_A_TIME = 100
"""Letters between two looks at what else is due."""


def deliver(
    app: App,
    now: datetime,
    summary: Summary,
    *,
    patient: bool,
    go_on: Callable[[], bool] = lambda: True,
    ended: list[Ended] | None = None,
) -> bool:
    """Hand the outbox over, one recipient a mail. A server that is away ends the round: its letters wait.

    The outbox is asked again after some letters, so that an acknowledgement written meanwhile goes before what waits.
    `go_on` is asked after each letter. False if the server took none of several letters, or was away.

    `ended` is what an earlier round of this process could not write down, and keeps what this one cannot; a letter of
    which nobody knows how it went is in doubt from now on. One round at a time, under the lock.
    """
    ended = [] if ended is None else ended
    write_down(app, ended)
    outbox.recover(app.db, now)
    unread = restored.unread(app.db, [source.name for source in app.sources])
    if unread:
        waits = f"no letter of a case leaves before {', '.join(unread)} was read to its end again"
        summary.troubles.append(f"the database was restored: {waits}")
    fares: list[tuple[str, Outcome]] = []
    try:
        _hand_over(app, now, summary, fares, ended, patient=patient, of_cases=not unread, go_on=go_on)
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
    fares: list[tuple[str, Outcome]],
    ended: list[Ended],
    *,
    patient: bool,
    of_cases: bool,
    go_on: Callable[[], bool],
) -> None:
    tried: set[int] = set()
    while batch := _next_letters(app, now, tried, patient=patient, of_cases=of_cases):
        with closing(deliver_each(app, batch, now, ended)) as outcomes:
            for outcome in outcomes:
                _count(outcome, summary)
                fares += [(one.queued.letter.to, one.outcome) for one in ended]  # the one that was just handed over
                if isinstance(outcome, InDoubt) and outcome.silent and len(tried) > 1:  # each may take as long
                    alarms.note_smtp(app.db, now, outcome.reason)
                if isinstance(outcome, Unreachable) or not go_on():
                    return


def _next_letters(app: App, now: datetime, tried: set[int], *, patient: bool, of_cases: bool) -> list[int]:
    copies_tell = app.config.smtp.own_copies is not None
    due = outbox.due(app.db, now, patient=patient, of_cases=of_cases, copies_tell=copies_tell)
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
