"""The content of a case for one named member: who may read it, and a record of everyone who asked."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from conductd.casework.sight import Sight, reads_at, sight
from conductd.cli.eyes import Eyes
from conductd.cli.inspect_report import letter_of
from conductd.cli.terminal import shown
from conductd.cli.wired import OpenedStore
from conductd.errors import PermanentError
from conductd.model import Audience, Member, Roster
from conductd.reader import Reader
from conductd.reading.as_json import as_dict
from conductd.store import cases, views
from conductd.store.files import case_file
from conductd.store.history import append

Content = dict[str, Any]


def content_for(member: Member, code: str, store: OpenedStore, now: datetime, motive: str | None = None) -> Content:
    """People, mails as they are read, recusals and the open history, once the access is on record.

    Raises PermanentError for a member who may not read the case; that they asked is recorded too.
    """
    admit(member, code, store, now, oversight=motive is not None)
    with store.db.reading() as session:
        doors = [door for door in Audience if reads_at(member, door)]
        content = _read(views.reveal(session, code, doors), store.roster)
        eyes = Eyes(member, {code: Sight.WHOLE})
        return content | {"recusals": eyes.recusals(content["recusals"])}


def admit(member: Member, code: str, store: OpenedStore, now: datetime, *, oversight: bool = False) -> None:
    """Put on record that the member reads the case, or was refused. Raises PermanentError if they may not read it."""
    with store.db.writing() as session:
        case = cases.by_code(session, code)
        allowed = case is not None and sight(case, member, store.roster, oversight=oversight) is Sight.WHOLE
        if allowed:
            views.record_access(session, code, member.addresses[0], now)
    if not allowed:
        refuse(member, code, store, now)
        raise PermanentError(f"{shown(member.name)} may not read {shown(code)}: excluded, or not of its audience")


def hidden(member: Member, code: str, store: OpenedStore) -> bool:
    """Whether not even the name of the case is for this member."""
    with store.db.reading() as session:
        case = cases.by_code(session, code)
    return case is None or sight(case, member, store.roster) is Sight.NOTHING


def refuse(member: Member, code: str, store: OpenedStore, now: datetime) -> None:
    """Record that somebody asked for a case that they may not read."""
    with store.db.writing() as session:
        append(session, case_file(session, code).row, now, member.addresses[0], "content refused")


def _read(content: Content, roster: Roster) -> Content:
    """Each mail's bytes give way to their reading: a big one is only there while the session is open."""
    reader = Reader(roster)
    mails = [{"at": mail["at"], "reading": reader.read(mail["raw"])} for mail in content["mails"]]
    reader.close()
    return {**content, "mails": mails}


def as_json(content: Content) -> Content:
    """The content as `cases show --reveal --json` prints it: each mail as `inspect` reads it."""
    mails = [{"at": mail["at"], **as_dict(mail["reading"])} for mail in content["mails"]]
    return {**content, "mails": mails}


def reports(content: Content) -> Iterator[str]:
    """The mails for a person, oldest first."""
    for mail in content["mails"]:
        yield letter_of(f"received {mail['at']}", mail["reading"])
