"""The check list is worth something: each promise turns red when what it promises is broken."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from rich.console import Console

from conductd.demo.people import DESK, ROBIN, SASKIA, TOMAS, YUSUF
from conductd.demo.performance import outcome_of
from conductd.demo.promises import PROMISES, Outcome
from conductd.demo.servers import Posted
from conductd.demo.stage import Delivered, set_up
from conductd.demo.story import ANSWERED, Story
from conductd.demo.telling import Teller


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """How the story ends, played once."""
    folder: Path = tmp_path_factory.mktemp("stage")
    with set_up(folder) as stage:
        return outcome_of(stage, Story(stage, Teller(Console(file=io.StringIO()))).play())


def _letter(outcome: Outcome, kind: str, to: str) -> Delivered:
    return next(letter for letter in outcome.delivered if (letter.kind, letter.to) == (kind, to))


def _sent(outcome: Outcome, *more: Delivered) -> Outcome:
    return replace(outcome, delivered=(*outcome.delivered, *more))


def _unsent(outcome: Outcome, kind: str, to: str) -> Outcome:
    gone = _letter(outcome, kind, to)
    return replace(outcome, delivered=tuple(letter for letter in outcome.delivered if letter is not gone))


def _to(letter: Delivered, *recipients: str) -> Delivered:
    return replace(letter, posted=Posted(letter.posted.envelope_sender, recipients, letter.posted.raw))


def _with_field(outcome: Outcome, name: str, value: str) -> Outcome:
    """One more reminder that has this field, and is otherwise as those that were sent."""
    letter = _letter(outcome, "reminder", YUSUF.address)
    mail = type(letter.mail)(policy=letter.mail.policy)
    for field, content in letter.mail.items():
        mail[field] = value if field == name else content
    mail.set_payload(letter.mail.get_payload())
    return _sent(outcome, replace(letter, mail=mail))


def _twice(outcome: Outcome, kind: str, to: str, after: timedelta = timedelta()) -> Outcome:
    letter = _letter(outcome, kind, to)
    return _sent(outcome, replace(letter, at=letter.at + after))


def _after_machines(outcome: Outcome) -> Outcome:
    letters = [_letter(outcome, "notice", YUSUF.address)]
    return replace(outcome, facts=replace(outcome.facts, after_machines=letters))


def _met_at_another_time(outcome: Outcome) -> Outcome:
    rows = tuple(row | {"first_response_at": "2026-03-02T19:45:00Z"} for row in outcome.cases)
    return replace(outcome, cases=rows)


def _forgery_believed(outcome: Outcome) -> Outcome:
    rows = tuple(row | {"state": "effective"} for row in outcome.recusals)
    return replace(outcome, recusals=rows)


BROKEN: dict[str, list[Callable[[Outcome], Outcome]]] = {
    "old_mail_is_left_alone": [
        lambda told: replace(told, facts=replace(told.facts, at_first_contact=told.delivered[:1]))
    ],
    "two_cases": [lambda told: replace(told, cases=told.cases[:1]), lambda told: replace(told, cases=told.cases * 2)],
    "one_acknowledgement": [
        lambda told: _twice(told, "acknowledgement", ROBIN.address),
        lambda told: _unsent(told, "acknowledgement", ROBIN.address),
    ],
    "one_recipient_each": [
        lambda told: _sent(told, _to(_letter(told, "notice", SASKIA.address), SASKIA.address, TOMAS.address)),
        lambda told: _with_field(told, "To", f"{YUSUF.address}, {SASKIA.address}"),
    ],
    "a_notice_to_each_member": [
        lambda told: _unsent(told, "notice", TOMAS.address),
        lambda told: _twice(told, "notice", YUSUF.address),
    ],
    "nothing_to_the_recused": [
        lambda told: _sent(told, _to(_letter(told, "reminder", YUSUF.address), TOMAS.address)),
        lambda told: _unsent(told, "recusal_confirmation", TOMAS.address),
    ],
    "logged": [lambda told: replace(told, recusals=()), _forgery_believed],
    "forgery_without_effect": [lambda told: _unsent(told, "reminder", SASKIA.address), _forgery_believed],
    "reminders_to_the_handlers": [
        lambda told: _unsent(told, "reminder", YUSUF.address),
        lambda told: _twice(told, "reminder", YUSUF.address),
    ],
    "chairs_only": [
        lambda told: _sent(told, replace(_letter(told, "reminder", YUSUF.address), case=told.facts.chairs_case)),
    ],
    "machines_unanswered": [
        _after_machines,
        lambda told: _sent(told, _to(_letter(told, "notice", YUSUF.address), "MAILER-DAEMON@mail.brandt.example")),
    ],
    "the_clock_stopped": [
        lambda told: _sent(told, replace(_letter(told, "reminder", YUSUF.address), at=ANSWERED + timedelta(days=1))),
        _met_at_another_time,
    ],
    "no_word_of_a_report": [
        lambda told: _with_field(told, "Subject", "Re: Something that happened at the Spring Meetup"),
        lambda told: _with_field(told, "From", f"Robin Achterberg via desk <{DESK}>"),
    ],
    "automatic_mail_says_so": [lambda told: _with_field(told, "Auto-Submitted", "no")],
    "mailboxes_untouched": [lambda told: replace(told, marked_as_read=1)],
}


def test_all_hold_at_the_end_of_the_story(outcome: Outcome) -> None:
    assert [words for words, holds in PROMISES if not holds(outcome)] == []


def test_for_each_promise_there_is_a_way_to_break_it() -> None:
    assert set(BROKEN) == {check.__name__ for _, check in PROMISES}


@pytest.mark.parametrize(("name", "number"), [(name, n) for name, ways in BROKEN.items() for n in range(len(ways))])
def test_a_broken_promise_is_seen(outcome: Outcome, name: str, number: int) -> None:
    holds = next(check for _, check in PROMISES if check.__name__ == name)
    assert not holds(BROKEN[name][number](outcome))
