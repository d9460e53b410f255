"""What a person at the command line adds to the disclosure log, in one transaction with its effects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from conductd.casework.audience import may_judge
from conductd.casework.handing_on import handed_on
from conductd.casework.stepping_back import farewell
from conductd.cli.people import named_case
from conductd.cli.terminal import shown
from conductd.errors import PermanentError
from conductd.model import (
    Action,
    Case,
    Decision,
    DismissRecusal,
    Exclude,
    Ground,
    Member,
    Note,
    Policy,
    Readmit,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    Roster,
)
from conductd.store import views
from conductd.store.database import Database
from conductd.store.effects import carry_out

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ByHand:
    """A correction of the log: whom it concerns, on which case, who decides it, when.

    Each method returns what to tell, and raises PermanentError where there is nothing to decide, or not for them.
    """

    code: str
    member: Member
    decider: Member
    roster: Roster
    policy: Policy
    now: datetime

    def record(self, db: Database, grounds: Sequence[str]) -> str:
        """Record a disclosure and exclude the member, unless they are out already."""
        stated = tuple(Ground(ground) for ground in grounds) or (Ground.UNSTATED,)
        with db.writing() as session:
            return self._take_out(session, self._case(session), {"grounds": stated}, verb="recorded")

    def confirm(self, db: Database) -> str:
        """Let what is proposed take effect: a disclosure takes the member out, a withdrawal brings them back in."""
        with db.writing() as session:
            case, waiting = self._case(session), self._entries(session, RecusalState.PROPOSED)
            withdrawal = _latest(waiting, RecusalKind.WITHDRAWAL)
            disclosure = _latest(waiting, RecusalKind.DISCLOSURE)
            if withdrawal and self._address in case.excluded:
                return self._readmit(session, case)
            if disclosure:
                return self._take_out(session, case, disclosure, verb="confirmed")
        if withdrawal:
            raise PermanentError(f"{self._address} is not out of {case.code}: dismiss the withdrawal instead")
        raise PermanentError(f"no recusal of {self._address} is proposed on {case.code}")

    def withdraw(self, db: Database) -> str:
        """Undo the recusal that is in effect; where none is, dismiss what is proposed."""
        with db.writing() as session:
            case = self._case(session)
            if _latest(self._entries(session, RecusalState.EFFECTIVE), RecusalKind.DISCLOSURE):
                return self._readmit(session, case)
            return self._dismiss(session, case)

    def dismiss(self, db: Database) -> str:
        """Set aside what is proposed; the member stays where they are."""
        with db.writing() as session:
            return self._dismiss(session, self._case(session))

    def _take_out(self, session: Session, case: Case, words: Entry, *, verb: str) -> str:
        address = self._address
        self._must_be_decided_by_one_who_may(case)
        if address in case.recused | case.disclosed | case.subjects:
            raise PermanentError(f"{address} is out of {case.code} already")
        grounds = tuple(Ground(ground) for ground in words["grounds"])
        evidence = words.get("evidence") or ""
        finding = RecusalFinding(address, RecusalKind.DISCLOSURE, grounds, RecusalState.EFFECTIVE, evidence)
        how = f"{verb} at the command line by {self.decider.addresses[0]}"
        self._carry_out(
            session,
            RecordRecusal(case.code, finding, how, authenticated=False, message_id=words.get("message_id")),
            Exclude(case.code, address, "recused"),
            Note(case.code, f"recusal {verb}", f"{address}, by {self.decider.addresses[0]}"),
            *farewell(case, address, self.roster, self.policy),
        )
        return f"{shown(self.member.name)} is out of {case.code} from now on"

    def _readmit(self, session: Session, case: Case) -> str:
        self._must_be_anothers_affair(case)
        self._carry_out(session, Readmit(case.code, self._address, self.decider.addresses[0]))
        after = self._case(session)
        self._carry_out(session, *handed_on(case, after, self.roster, self.policy))
        if self._address in after.excluded:
            return f"the recusal is withdrawn; {shown(self.member.name)} stays out of {case.code} for another reason"
        return f"{shown(self.member.name)} is back on {case.code} from now on"

    def _dismiss(self, session: Session, case: Case) -> str:
        if not self._entries(session, RecusalState.PROPOSED):
            raise PermanentError(f"no recusal of {self._address} is in effect or proposed on {case.code}")
        self._must_be_anothers_affair(case)
        self._carry_out(session, DismissRecusal(case.code, self._address, self.decider.addresses[0]))
        stays = "out of" if self._address in case.excluded else "on"
        return f"dismissed; {shown(self.member.name)} stays {stays} {case.code}"

    def _must_be_anothers_affair(self, case: Case) -> None:
        if self.decider == self.member:
            raise PermanentError(f"{self._address} cannot decide about a recusal of their own: another member must")
        self._must_be_decided_by_one_who_may(case)

    def _must_be_decided_by_one_who_may(self, case: Case) -> None:
        if not may_judge(self.decider, self._address, case, self.roster):
            decider = self.decider.addresses[0]
            raise PermanentError(f"{decider} may not decide about {case.code}: excluded, or not of its audience")

    def _carry_out(self, session: Session, *actions: Action) -> None:
        carry_out(session, Decision(actions, case=self.code), None, None, self.now)

    @property
    def _address(self) -> str:
        return self.member.addresses[0]

    def _case(self, session: Session) -> Case:
        return named_case(session, self.code)

    def _entries(self, session: Session, state: RecusalState) -> list[Entry]:
        wanted = (self.code, self._address, state)
        return [row for row in views.recusal_list(session) if (row["case"], row["member"], row["state"]) == wanted]


def _latest(entries: Sequence[Entry], kind: RecusalKind) -> Entry | None:
    return next((entry for entry in reversed(entries) if entry["kind"] == kind), None)
