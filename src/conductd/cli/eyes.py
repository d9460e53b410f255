"""Listings for one pair of eyes: what somebody may not know is in no line and in no count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import click
from sqlalchemy.orm import Session

from conductd.casework.sight import Sight, sees_grounds, sight
from conductd.cli.context import loaded, now
from conductd.cli.people import decider_named
from conductd.cli.wired import OpenedStore
from conductd.model import Audience, Member, Role, Roster
from conductd.store import cases
from conductd.store.history import append

Row = dict[str, Any]

as_option = click.option(
    "--as",
    "reader",
    metavar="MEMBER",
    help="Show only what this member (or `board`) may see.",
)
motive_option = click.option(
    "--motive", metavar="WORDS", help="Why the board looks at cases that it does not handle; it is recorded."
)
_KEPT_OF_A_NAME = ("code", "status", "audience")
_BREADTH = {Role.MEMBER: {Audience.TEAM}, Role.CHAIR: {Audience.TEAM, Audience.CHAIRS}, Role.BOARD: {Audience.BOARD}}


@dataclass(frozen=True, slots=True)
class Eyes:
    """Whose eyes, and how much of each case they see, by code name."""

    member: Member
    sees: Mapping[str, Sight]
    oversight: bool = False

    def whole(self, code: str | None) -> bool:
        """Whether they see all of a case."""
        return code is not None and self.sees.get(code) is Sight.WHOLE

    def cases(self, rows: Sequence[Row]) -> list[Row]:
        """The cases they see; of one they stepped back from the name and the status."""
        return [
            row if self.whole(row["code"]) else _only_the_name(row)
            for row in rows
            if self.sees.get(row["code"], Sight.NOTHING) is not Sight.NOTHING
        ]

    def recusals(self, rows: Sequence[Row]) -> list[Row]:
        """The log of the cases they see, and their own entries where they stepped back; others' grounds for chairs."""
        own = self.member.addresses[0]
        shown = [row for row in rows if self.whole(row["case"]) or self._is_own(row)]
        return [row if row["member"] == own or sees_grounds(self.member) else _without_grounds(row) for row in shown]

    def outbox(self, rows: Sequence[Row]) -> list[Row]:
        """The letters about cases they see, and those about the desk itself that are theirs."""
        return [row for row in rows if self.whole(row["case"]) or (row["case"] is None and self._is_theirs(row))]

    def ledger(self, rows: Sequence[Row]) -> list[Row]:
        """The messages of cases they see, and of mailboxes they may know of; hints at other cases are left out."""
        hidden = _mailboxes_hidden_from(self.member.role)
        shown = [row for row in rows if self._sees_message(row, hidden)]
        return [row | {"related": [code for code in row["related"] if self.whole(code)]} for row in shown]

    def _sees_message(self, row: Row, hidden: set[str]) -> bool:
        if row["case"] is not None and not self.whole(row["case"]):
            return False
        known = row["case"] is not None and self.member.role is not Role.MEMBER
        return known or self.oversight or row["mailbox"] not in hidden

    def _is_own(self, row: Row) -> bool:
        mine = row["member"] == self.member.addresses[0]
        return mine and self.sees.get(row["case"]) is Sight.NAME

    def _is_theirs(self, row: Row) -> bool:
        return bool(row["to"] == self.member.addresses[0]) or sees_grounds(self.member)


def eyes_for(session: Session, reader: str, roster: Roster, motive: str | None = None) -> Eyes:
    """Whose eyes a person named, on the cases as they are now. Raises click's usage error."""
    member = decider_named(reader, roster)
    if motive is not None and member.role is not Role.BOARD:
        raise click.UsageError("--motive goes with --as board")
    oversight = motive is not None
    every = cases.every(session)
    return Eyes(member, {case.code: sight(case, member, roster, oversight=oversight) for case in every}, oversight)


def record_motive(store: OpenedStore, motive: str | None) -> None:
    """The board looked further than its own cases: that and why stays in the history."""
    if motive is not None:
        with store.db.writing() as session:
            append(session, None, now(), "the board", "oversight", detail=motive)


def mailboxes_seen(rows: Sequence[Row], eyes: Eyes) -> list[Row]:
    """The mailboxes that they may know of."""
    hidden = set() if eyes.oversight else _mailboxes_hidden_from(eyes.member.role)
    return [row for row in rows if row["name"] not in hidden]


def _mailboxes_hidden_from(role: Role) -> set[str]:
    known = _BREADTH[role]
    return {mailbox.name for mailbox in loaded().mailboxes if Audience(mailbox.audience) not in known}


def _only_the_name(row: Row) -> Row:
    return {key: value if key in _KEPT_OF_A_NAME else [] if key == "deadlines" else None for key, value in row.items()}


def _without_grounds(row: Row) -> Row:
    return row | {"grounds": [], "evidence": None, "message_id": None}
