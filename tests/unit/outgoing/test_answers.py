"""Where the answers to letters go, and the headers of such letters."""

from dataclasses import replace
from email import message_from_bytes

import pytest

from conductd.errors import PermanentError
from conductd.model import Audience, LetterKind
from conductd.outgoing.answers import answers_to
from conductd.outgoing.compose import compose
from conductd.outgoing.letters import Desk
from conductd.outgoing.lint import NOW, sample

TOKEN = "0123456789abcdef0123456789abcdef"
ID = f"<{TOKEN}@wg.example.org>"
BARE = Desk("The Group", "Example", "conduct@wg.example.org")
DOORS = replace(BARE, chairs_address="chairs@wg.example.org", board_address="board@example.org")
TOKENS = replace(DOORS, reply_tokens=True)


@pytest.mark.parametrize(
    ("desk", "audience", "expected"),
    [
        (BARE, Audience.TEAM, None),
        (BARE, Audience.CHAIRS, None),
        (BARE, Audience.BOARD, None),
        (DOORS, Audience.TEAM, None),
        (DOORS, Audience.CHAIRS, "chairs@wg.example.org"),
        (DOORS, Audience.BOARD, "board@example.org"),
        (TOKENS, Audience.TEAM, f"conduct+{TOKEN}@wg.example.org"),
        (TOKENS, Audience.CHAIRS, f"chairs+{TOKEN}@wg.example.org"),
        (TOKENS, Audience.BOARD, "board@example.org"),
        (replace(BARE, reply_tokens=True), Audience.CHAIRS, f"conduct+{TOKEN}@wg.example.org"),
    ],
)
def test_answers_go_to_the_narrowest_door_and_bear_the_token(
    desk: Desk, audience: Audience, expected: str | None
) -> None:
    assert answers_to(ID, audience, desk) == expected


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_letter_has_twelve_headers_at_most_also_when_it_is_answered_elsewhere(kind: LetterKind) -> None:
    door = answers_to(ID, Audience.TEAM, TOKENS)
    mail = compose(sample(kind), ID, TOKENS, NOW, door)
    read = message_from_bytes(mail)
    assert read["Reply-To"] == door
    assert len(read.keys()) == len(set(read.keys())) <= 12
    assert read["In-Reply-To"] == "<report@reporter.example>"
    assert len(mail) <= 4096


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(PermanentError):
        compose(sample(LetterKind.NOTICE), ID, DOORS, NOW, "chairs@wg.example.org\r\nBcc: eve@evil.example")
