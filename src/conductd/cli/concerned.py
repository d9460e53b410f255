"""`conductd cases exclude` and `clear`: does a case concern a member? What a chair can also say by mail."""

from dataclasses import dataclass
from datetime import datetime

import click

from conductd.casework.audience import deciders
from conductd.casework.holds import decided
from conductd.casework.verdict import Verdict
from conductd.cli.context import now
from conductd.cli.people import decider_named, member_named, named_case
from conductd.cli.terminal import say, shown
from conductd.cli.wired import OpenedStore, opened_store
from conductd.errors import PermanentError
from conductd.model import Case, Decision, Member
from conductd.store.effects import carry_out

_by = click.option(
    "--by", "by", required=True, metavar="CHAIR", help="Who decides this (a chair, or `board`); it is recorded."
)


@click.command("exclude")
@click.argument("code")
@click.argument("member")
@_by
def exclude(code: str, member: str, by: str) -> None:
    """The case concerns this member: they are out for good, get nothing about it and learn nothing of it."""
    store = opened_store()
    say(Concern(code, member_named(member, store.roster), decider_named(by, store.roster), now()).exclude(store))


@click.command("clear")
@click.argument("code")
@click.argument("member")
@_by
def clear(code: str, member: str, by: str) -> None:
    """The case does not concern this member, whom the report names: they get the notice that was held back."""
    store = opened_store()
    say(Concern(code, member_named(member, store.roster), decider_named(by, store.roster), now()).clear(store))


@dataclass(frozen=True, slots=True)
class Concern:
    """A decision whether a case concerns a member: each method carries one out and says what was done.

    Raises PermanentError where there is nothing to decide, or not for them.
    """

    code: str
    member: Member
    decider: Member
    now: datetime

    def exclude(self, store: OpenedStore) -> str:
        """Out for good."""
        with store.db.writing() as session:
            case = self._allowed(named_case(session, self.code), store)
            if self._address in case.subjects:
                raise PermanentError(f"{self._address} is out of {case.code} already")
            verdict = Verdict(out=(self._address,), back=(), by=self.decider.addresses[0])
            actions = tuple(decided(case, verdict, store.roster, store.policy, self.now))
            carry_out(session, Decision(actions, case=case.code), None, None, self.now)
        return f"{shown(self.member.name)} is out of {case.code} for good, and is not told"

    def clear(self, store: OpenedStore) -> str:
        """Held no more."""
        with store.db.writing() as session:
            case = self._allowed(named_case(session, self.code), store)
            if self._address not in case.held:
                raise PermanentError(f"{self._address} is not held out of {case.code}")
            verdict = Verdict(out=(), back=(self._address,), by=self.decider.addresses[0])
            actions = tuple(decided(case, verdict, store.roster, store.policy, self.now))
            carry_out(session, Decision(actions, case=case.code), None, None, self.now)
            stays = self._address in named_case(session, self.code).excluded
        if stays:
            return f"{shown(self.member.name)} is not concerned, but stepped back from {case.code}"
        return f"{shown(self.member.name)} is not concerned, and on {case.code} from now on"

    def _allowed(self, case: Case, store: OpenedStore) -> Case:
        decider = self.decider.addresses[0]
        if decider == self._address:
            raise PermanentError(f"{decider} cannot decide about themselves")
        if not any(address == decider for address, _ in deciders(case, store.roster)):
            raise PermanentError(f"{decider} may not decide about {case.code}: its chairs do, or else the board")
        return case

    @property
    def _address(self) -> str:
        return self.member.addresses[0]
