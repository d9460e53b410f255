"""Whatever comes in whatever order, with crashes between: nothing about a case reaches somebody who is out of it.

Hypothesis plays reports, recusals, forgeries, codes, withdrawals, decisions, answers and time, on a real database,
and kills the program before it commits or while it hands a letter over. Two notebooks tell who is out: the database at
the very moment a letter leaves, and the test's own, kept from what it did.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import event

from conductd.cli.disclosures import ByHand
from conductd.errors import PermanentError
from conductd.model import Audience, Case, CloseCase, Decision
from conductd.store import audit_conflicts
from conductd.store.effects import carry_out
from support.mails import mail
from support.small_desk import CHAIRS, IMANI, INES, NAMES, SASKIA, TOMAS, YUSUF, Left, SmallDesk

FULL = os.environ.get("CONDUCTD_TESTS") == "full"
PARTS = 100 if FULL else 1
SEQUENCES = 100 if FULL else 12
LONG, SHORT = 20, 8
"""Steps: every fifth part plays long sequences. A part has a database of its own: parts may run beside each other."""

MEMBERS = (SASKIA, IMANI, TOMAS, INES, YUSUF)
TO_THE_RECUSED = {"Recorded: you step back", "You stepped back from this"}
"""All that may reach who stepped back: the confirmation, and once that a later mail of theirs counts for nothing."""

_SECRET = re.compile(r"^[2-9B-Z]{4}(?:-[2-9B-Z]{4}){3}$", re.MULTILINE)
_people = st.sampled_from(MEMBERS)


class Killed(BaseException):
    """The process dies here: nothing catches this but the test."""


class Shared:
    """One desk for all sequences: each works on cases of its own, since a new database costs more than they do."""

    desk: SmallDesk

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.desk = SmallDesk(Path(self._folder.name))
        self.wrong: list[str] = []
        self.dies_at_letter: int | None = None
        self.desk.postman.before = self._looks_at
        self._seen: dict[str, Case] = {}
        event.listen(self.desk.app.db._engine, "commit", lambda _: self._seen.clear())

    def case(self, code: str) -> Case:
        """A case as it stands, read again after each commit."""
        if code not in self._seen:
            self._seen[code] = self.desk.case(code)
        return self._seen[code]

    def _looks_at(self, left: Left) -> None:
        """The moment a letter leaves: is its recipient out, by the database as it is now?"""
        if left.code:  # a letter about the desk itself is about no case
            self._must_not_be_out(left)
        if self.dies_at_letter is not None:
            self.dies_at_letter -= 1
            if self.dies_at_letter < 0:
                self.dies_at_letter = None
                raise Killed

    def _must_not_be_out(self, left: Left) -> None:
        case = self.case(left.code)
        if left.to in case.excluded and not self._may(left, case.recused, case.asked):
            self.wrong.append(f"{left.subject!r} to {left.to}")

    @staticmethod
    def _may(left: Left, recused: frozenset[str], asked: frozenset[str]) -> bool:
        asks = left.subject == "Did you mean to step back?" and left.to in asked
        return asks or (left.subject in TO_THE_RECUSED and left.to in recused)

    def passes(self, *, dies_at: int | None = None, loses_commit: bool = False) -> None:
        """A pass that may die: while it hands over a letter, or with a transaction lost at its commit."""
        self.dies_at_letter = dies_at
        engine = self.desk.app.db._engine
        if loses_commit:
            event.listen(engine, "commit", _dies, once=True)
        try:
            self.desk.looks(timedelta(minutes=1))
        except Killed:
            self.desk.app.db.close()
        finally:
            self.dies_at_letter = None
            if event.contains(engine, "commit", _dies):
                event.remove(engine, "commit", _dies)


def _dies(_connection: object) -> None:
    raise Killed


def _by_hand(desk: SmallDesk, code: str, who: str, by: str, verb: str) -> bool:
    """What `conductd recusals VERB` does; whether it was done."""
    person, decider = (desk.app.roster.by_address[one] for one in (who, by))
    entry = ByHand(code, person, decider, desk.app.roster, desk.app.policy, desk.now)
    try:
        entry.record(desk.app.db, ()) if verb == "record" else getattr(entry, verb)(desk.app.db)
    except PermanentError:
        return False
    return True


@pytest.fixture
def shared() -> Iterator[Shared]:
    yield (one := Shared())
    one.desk.close()


def machine(shared: Shared) -> type[RuleBasedStateMachine]:
    """The machine, on a desk."""
    desk = shared.desk

    class Conflicts(RuleBasedStateMachine):
        """One report, and all that can follow."""

        @initialize(named=st.sets(_people, max_size=2), doors=st.sampled_from(("team", "chairs", "both")))
        def report(self, named: set[str], doors: str) -> None:
            shared.wrong.clear()
            self.out: set[str] = set()  # who said so themselves, vouched for, and was not let in again
            self.concerned: set[str] = set()
            words = "Somebody shouted at me. " + " ".join(f"It was {NAMES[one]}." for one in sorted(named))
            self.first = mail("Ada Fjord <ada.fjord@example.net>", words)
            if doors != "chairs":
                desk.arrives(self.first)
            if doors != "team":
                desk.arrives(self.first, "chairs", Audience.CHAIRS)
            desk.settles()
            self.code = desk.newest()
            self.begins = len(desk.postman.left)
            self.named = named
            assert shared.case(self.code).held == named

        def _writes(self, who: str, words: str, *, vouched: bool = True, to: str | None = None, **more: str) -> None:
            raw = mail(f"{NAMES[who]} <{who}>", words, answers=self.first, authenticated=vouched, **more)
            desk.arrives(raw if to is None else raw.replace(b"To: conduct@wg.example.org", b"To: " + to.encode()))
            desk.settles()

        @rule(who=_people)
        def recuses(self, who: str) -> None:
            self._writes(who, "I recuse myself from this case.")
            self.out.add(who)

        @rule(who=_people, words=st.sampled_from(("I recuse myself.", "I withdraw my recusal.")))
        def is_forged(self, who: str, words: str) -> None:
            self._writes(who, words, vouched=False)

        @rule(who=_people)
        def withdraws(self, who: str) -> None:
            self._writes(who, "I withdraw my recusal.")

        @rule(who=_people, by=_people, verb=st.sampled_from(("confirm", "withdraw", "dismiss", "record")))
        def decides_at_the_command_line(self, who: str, by: str, verb: str) -> None:
            before = shared.case(self.code)
            done = _by_hand(desk, self.code, who, by, verb)
            after = shared.case(self.code)
            if done and who in before.excluded and who not in after.excluded:
                assert by not in before.excluded | {who}
            if done and who in before.disclosed - after.disclosed:  # also of who stays out for another reason
                self.out.discard(who)
            elif done and who in after.disclosed:
                self.out.add(who)

        @rule(who=_people)
        def answers_with_the_code(self, who: str) -> None:
            found = [_SECRET.search(one.text) for one in desk.postman.left[self.begins :] if one.to == who]
            secret = next((one[0] for one in reversed(found) if one), None)
            if secret is not None:
                self._writes(who, secret, vouched=False)

        @rule(chair=st.sampled_from(CHAIRS), who=_people, concerned=st.booleans())
        def chair_decides(self, chair: str, who: str, concerned: bool) -> None:
            before = shared.case(self.code)
            may = chair not in before.excluded
            self._writes(chair, f"{'exclude' if concerned else 'not concerned'} {NAMES[who]}")
            if who in before.held - shared.case(self.code).held and not concerned:
                assert may
                assert who != chair
                self.named.discard(who)  # from now on they may know of it
            if may and concerned and who != chair:
                self.concerned.add(who)

        @rule(who=_people, copied=_people)
        def answers(self, who: str, copied: str) -> None:
            self._writes(who, "Dear Ada, thank you.", cc=f"ada.fjord@example.net, {copied}")

        @rule()
        def reporter_writes(self) -> None:
            desk.arrives(mail("Ada Fjord <ada.fjord@example.net>", "One more thing.", answers=self.first))

        @rule(who=_people)
        def reporter_names_somebody_later(self, who: str) -> None:
            before = shared.case(self.code)
            words = f"I did not say it at first: it was {NAMES[who]}."
            desk.arrives(mail("Ada Fjord <ada.fjord@example.net>", words, answers=self.first))
            desk.settles()
            if who not in before.excluded | before.cleared:
                assert who in shared.case(self.code).held

        @rule(hours=st.sampled_from((1, 30, 60)))
        def time_passes(self, hours: int) -> None:
            desk.now += timedelta(hours=hours)
            shared.passes()

        @rule(letters=st.integers(0, 4))
        def dies_at_a_letter(self, letters: int) -> None:
            shared.passes(dies_at=letters)
            shared.passes()

        @rule(who=_people, words=st.sampled_from(("I recuse myself.", "Hello.")))
        def loses_a_commit(self, who: str, words: str) -> None:
            raw = mail(f"{NAMES[who]} <{who}>", words, answers=self.first)
            desk.arrives(raw)
            shared.passes(loses_commit=True)
            shared.passes()
            if words != "Hello.":
                self.out.add(who)

        @invariant()
        def nothing_left_for_somebody_who_is_out(self) -> None:
            assert shared.wrong == []

        @invariant()
        def who_said_so_or_is_concerned_is_out(self) -> None:
            if hasattr(self, "code"):
                case = shared.case(self.code)
                assert self.out <= case.excluded
                assert self.concerned <= case.subjects

        def teardown(self) -> None:
            if not hasattr(self, "code"):
                return
            shared.passes()
            got = {left.to for left in desk.postman.left[self.begins :] if left.code == self.code}
            assert not got & self.named & shared.case(self.code).unknowing
            with desk.app.db.writing() as session:
                carry_out(session, Decision((CloseCase(self.code, "played", SASKIA),)), None, None, desk.now)
            assert shared.wrong == []

    return Conflicts


@pytest.mark.timeout(0)
@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_reaches_somebody_who_is_out(shared: Shared, part: int) -> None:
    """10,000 sequences in the long run, drawn from the number of the part."""
    run_state_machine_as_test(
        seed(part)(machine(shared)),
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=LONG if part % 5 == 0 and FULL else SHORT,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    with shared.desk.app.db.reading() as session:
        assert list(audit_conflicts.faults(session)) == []
