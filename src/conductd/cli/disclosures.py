"""What a person at the command line adds to the disclosure log, in one transaction with its effects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import click
from sqlalchemy.orm import Session

from conductd.casework.letters import recusal_confirmation
from conductd.cli.terminal import shown
from conductd.errors import PermanentError
from conductd.model import (
    Action,
    Case,
    Decision,
    Exclude,
    Ground,
    Member,
    Note,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    WriteLetter,
)
from conductd.store import cases, views
from conductd.store.database import Database
from conductd.store.effects import carry_out


@dataclass(frozen=True, slots=True)
class ByHand:
    """A correction of the log: whom it concerns, on which case, who decides it, when."""

    code: str
    member: Member
    decider: Member
    now: datetime

    def record(self, db: Database, grounds: Sequence[str]) -> None:
        """Record a disclosure and exclude the member. Raises PermanentError if they are out already."""
        stated = tuple(Ground(ground) for ground in grounds) or (Ground.UNSTATED,)
        with db.writing() as session:
            self._take_out(session, stated, evidence="", verb="recorded")

    def confirm(self, db: Database) -> None:
        """Make a proposed disclosure effective. Raises PermanentError if none is proposed."""
        with db.writing() as session:
            proposed = self._proposed(session)
            grounds = tuple(Ground(ground) for ground in proposed["grounds"])
            self._take_out(session, grounds, evidence=proposed["evidence"] or "", verb="confirmed")

    def _take_out(self, session: Session, grounds: tuple[Ground, ...], *, evidence: str, verb: str) -> None:
        case, address = self._case(session), self.member.addresses[0]
        if address in case.excluded:
            raise PermanentError(f"{address} is out of {case.code} already")
        finding = RecusalFinding(address, RecusalKind.DISCLOSURE, grounds, RecusalState.EFFECTIVE, evidence)
        how = f"{verb} at the command line by {self.decider.addresses[0]}"
        actions: tuple[Action, ...] = (
            RecordRecusal(case.code, finding, how, authenticated=False, message_id=None),
            Exclude(case.code, address, "recused"),
            Note(case.code, f"recusal {verb}", f"{address}, by {self.decider.addresses[0]}"),
            WriteLetter(recusal_confirmation(case, address, str(self.member.role))),
        )
        carry_out(session, Decision(actions, case=case.code), None, None, self.now)

    def _case(self, session: Session) -> Case:
        case = cases.by_code(session, self.code)
        if case is None:
            raise click.BadParameter(f"there is no case {shown(self.code)!r}", param_hint="CODE")
        return case

    def _proposed(self, session: Session) -> Mapping[str, Any]:
        address = self.member.addresses[0]
        for row in reversed(views.recusal_list(session)):
            if (row["case"], row["member"], row["state"]) == (self.code, address, RecusalState.PROPOSED):
                return row
        raise PermanentError(f"no recusal of {address} is proposed on {shown(self.code)}")
