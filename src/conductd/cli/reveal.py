"""The mails of a case for one named member: who may read them, and a record of everyone who asked."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from conductd.casework.audience import handlers
from conductd.cli.inspect_report import letter_of
from conductd.cli.people import member_named
from conductd.cli.terminal import shown
from conductd.cli.wired import OpenedStore
from conductd.errors import PermanentError
from conductd.model import Member, Reading
from conductd.reading import read
from conductd.reading.as_json import as_dict
from conductd.store import cases, inbox, views
from conductd.store.files import case_file
from conductd.store.history import append


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of a case, when it arrived and what it says."""

    received_at: datetime
    reading: Reading

    def as_dict(self) -> dict[str, object]:
        """As `cases show --reveal --json` lists it."""
        return {"received_at": f"{self.received_at:%Y-%m-%dT%H:%M:%SZ}", **as_dict(self.reading)}

    def report(self) -> str:
        """For a person."""
        return letter_of(f"received {self.received_at:%Y-%m-%d %H:%M} UTC", self.reading)


def mails_for(reader: str, code: str, store: OpenedStore, now: datetime) -> list[Mail]:
    """The mails, oldest first, once the access is on record. Raises PermanentError for whoever may not read them."""
    member = member_named(reader, store.roster)
    with store.db.writing() as session:
        allowed = _may_read(session, member, code, store)
        action = "content read" if allowed else "content refused"
        append(session, case_file(session, code).row, now, member.addresses[0], action, "at the command line")
    if not allowed:
        raise PermanentError(f"{shown(member.name)} may not read {shown(code)}: not of its audience, or excluded")
    with store.db.reading() as session:
        kept = [inbox.load(session, row_id) for row_id in views.case_mails(session, code)]
    return [Mail(one.arrival.received_at, read(one.raw, store.roster)) for one in kept]


def _may_read(session: Session, member: Member, code: str, store: OpenedStore) -> bool:
    case = cases.by_code(session, code)
    return case is not None and member in handlers(case, store.roster)
