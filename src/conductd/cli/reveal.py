"""The content of a case for one named member: who may read it, and a record of everyone who asked."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from conductd.casework.audience import handlers
from conductd.cli.inspect_report import letter_of
from conductd.cli.terminal import shown
from conductd.cli.wired import OpenedStore
from conductd.errors import PermanentError
from conductd.model import Member, Roster
from conductd.reader import Reader
from conductd.reading.as_json import as_dict
from conductd.store import cases, views
from conductd.store.files import case_file
from conductd.store.history import append

Content = dict[str, Any]


def content_for(member: Member, code: str, store: OpenedStore, now: datetime) -> Content:
    """People, mails as they are read, recusals and the open history, once the access is on record.

    Raises PermanentError for a member who may not read the case; that they asked is recorded too.
    """
    admit(member, code, store, now)
    with store.db.reading() as session:
        return _read(views.reveal(session, code), store.roster)


def admit(member: Member, code: str, store: OpenedStore, now: datetime) -> None:
    """Put on record that the member reads the case, or was refused. Raises PermanentError if they may not read it."""
    with store.db.writing() as session:
        allowed = _may_read(session, member, code, store)
        if allowed:
            views.record_access(session, code, member.addresses[0], now)
        else:
            append(session, case_file(session, code).row, now, member.addresses[0], "content refused")
    if not allowed:
        raise PermanentError(f"{shown(member.name)} may not read {shown(code)}: excluded, or not of its audience")


def _read(content: Content, roster: Roster) -> Content:
    """Each mail's bytes give way to their reading: a big one is only there while the session is open."""
    reader = Reader(roster)
    mails = [{"at": mail["at"], "reading": reader.read(mail["raw"])} for mail in content["mails"]]
    reader.close()
    return {**content, "mails": mails}


def _may_read(session: Session, member: Member, code: str, store: OpenedStore) -> bool:
    case = cases.by_code(session, code)
    return case is not None and member in handlers(case, store.roster)


def as_json(content: Content) -> Content:
    """The content as `cases show --reveal --json` prints it: each mail as `inspect` reads it."""
    mails = [{"at": mail["at"], **as_dict(mail["reading"])} for mail in content["mails"]]
    return {**content, "mails": mails}


def reports(content: Content) -> Iterator[str]:
    """The mails for a person, oldest first."""
    for mail in content["mails"]:
        yield letter_of(f"received {mail['at']}", mail["reading"])
