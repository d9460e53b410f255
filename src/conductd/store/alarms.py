"""What was told of each cause for an alarm, and marks: when something of the daemon's own last happened."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.model import Alarm, Letter, LetterState
from conductd.store import outbox
from conductd.store.database import Database
from conductd.store.keyring import KeyRing
from conductd.store.records import write_letter
from conductd.store.schema import AlarmRow, LetterRow, MarkRow

SMTP_AWAY = "smtp.away"
"""Since when no letter can be handed over, with the reason."""

SMTP_REFUSED = "smtp.refused"
"""The same where the server refuses our log-in, or our password file is unusable: time does not mend that."""

CANARY_SEEN = "canary.seen"
"""When the canary with the outbox's number `value` was seen in a mailbox."""

LOOKED = "looked"
"""When the daemon last looked at itself, and could write it down."""

SIGN_OF_LIFE = "sign_of_life"
"""When somebody outside was last told that all is well."""


def alarms(session: Session) -> list[Alarm]:
    """Every cause that ever was, by name."""
    rows = session.scalars(select(AlarmRow).order_by(AlarmRow.cause))
    return [Alarm(row.cause, row.since, row.told_at, row.ended_at) for row in rows]


def remember(session: Session, alarm: Alarm) -> None:
    """Write down what is known of a cause now."""
    session.merge(AlarmRow(cause=alarm.cause, since=alarm.since, told_at=alarm.told_at, ended_at=alarm.ended_at))


def was_written(session: Session, key: str) -> bool:
    """Whether a letter with this key was ever owed."""
    return _letter(session, key) is not None


def take_back(session: Session, key: str, now: datetime) -> None:
    """Cancel a letter that still waits: a newer one says more."""
    row = _letter(session, key)
    if row is not None and row.state in {str(LetterState.QUEUED), str(LetterState.IN_DOUBT)}:
        outbox.cancel(session, row.id, "a newer one says more", now)


def write(session: Session, letter: Letter, now: datetime) -> None:
    """Owe a letter of no case."""
    write_letter(session, letter, now)


def mark(session: Session, name: str) -> MarkRow | None:
    """A mark, None if it was never made or is taken away."""
    return session.get(MarkRow, name)


def make_mark(session: Session, name: str, at: datetime, value: str | None = None) -> None:
    """Make a mark, or move it."""
    session.merge(MarkRow(name=name, at=at, value=value))


def smtp_failing(session: Session) -> MarkRow | None:
    """The mark of trouble with SMTP as a whole, None while it works."""
    return mark(session, SMTP_REFUSED) or mark(session, SMTP_AWAY)


def note_smtp(db: Database, now: datetime, reason: str | None, *, refused: bool = False) -> None:
    """How the last letters fared: a reason why none could be handed over, None if one was. The first instant stays."""
    name, other = (SMTP_REFUSED, SMTP_AWAY) if refused else (SMTP_AWAY, SMTP_REFUSED)
    with db.reading() as session:
        known = smtp_failing(session)
        if (known is None and reason is None) or (known and known.name == name and known.value == reason):
            return
        since = known.at if known else now
    with db.writing() as session:
        for gone in (name, other):
            row = mark(session, gone)
            if row is not None and (reason is None or gone == other):
                session.delete(row)
        if reason is not None:
            make_mark(session, name, since, reason)


def _letter(session: Session, key: str) -> LetterRow | None:
    digest = KeyRing.of(session).master.digest("letter", key)
    return session.scalars(select(LetterRow).where(LetterRow.key_digest == digest)).one_or_none()
