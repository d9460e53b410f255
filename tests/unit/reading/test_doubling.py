"""Twice the text takes about twice the time, up to a megabyte: no rule about words looks back over what it read.

Processor time, the best of several goes, so that a busy machine does not fail it.
"""

import os
import time
from collections.abc import Callable

import pytest

from conductd.model import Roster
from conductd.reading import automatic, forwarded, language, mentions, quotes, urgent
from conductd.reading.automatic_returned import failed_recipient, returned_id
from conductd.reading.mime import take_apart
from unit.reading.corpus import roster

FULL_SIZE = 1_000_000 if os.environ.get("CONDUCTD_TESTS") == "full" else 60_000
LEAST = 0.05  # seconds; less is noise
MOST = 2.5
BOUNCE = take_apart(b"Return-Path: <>\nFrom: mailer-daemon@mx.example.net\nSubject: failure notice\n\nx")
PERSON = take_apart(b"From: a@example.org\nSubject: Fwd: x\n\nx")
ROSTER: Roster = roster()
READERS: dict[str, Callable[[str], object]] = {
    "quotes": quotes.new_text,
    "fresh": lambda text: quotes.new_text(text, quotes.Standing("Ana Brandt", answers=False)),
    "forwarded": lambda text: forwarded.innermost(PERSON, text, "Fwd: x"),
    "automatic": lambda text: automatic.judge(BOUNCE, text, ROSTER),
    "returned": lambda text: (returned_id(BOUNCE, text), failed_recipient(BOUNCE, text, ROSTER)),
    "urgent": urgent.signal,
    "mentions": lambda text: mentions.named(text, ROSTER, None),
    "language": language.detect,
}
PIECES = [
    "On Mon, 26 Jan 2026 at 15:03 Ruth <r@mail.example.net> wrote:\n",
    "On Mon, 26 Jan 2026 at 15:03\n",
    "-- \nAna\n",
    "From: a\nTo: b\nSubject: c\n\n",
    "From: x\n",
    "a1:\n",
    "> > > x\n",
    "---------- Forwarded message ---------\n",
    "----- End forwarded message -----\n",
    "Sent from my iPhone\n\n",
    "[Ana] yes\n",
    "wrote ",
    "x" * 70 + "\n",
    "not not ",
    "a@b.example ",
    "a.a.",
    "kenji morita ",
    "message-id: <",
    "\n\n",
]


def cost(reader: Callable[[str], object], piece: str, size: int) -> float:
    """The least processor time of some goes."""
    text = (piece * (size // len(piece) + 1))[:size]
    times = []
    for _ in range(3):
        start = time.process_time()
        reader(text)
        times.append(time.process_time() - start)
        if times[-1] > 1:
            break
    return min(times)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.strip()[:16] or "blank")
def test_twice_the_text_takes_about_twice_the_time(reader: str, piece: str) -> None:
    ratios = []
    for _ in range(8):  # one undisturbed go proves it; what is quadratic shows 4 in every go
        whole = cost(READERS[reader], piece, FULL_SIZE)
        if whole < LEAST:
            return
        ratios.append(whole / max(cost(READERS[reader], piece, FULL_SIZE // 2), 1e-6))
        if ratios[-1] <= MOST:
            return
    pytest.fail(f"doubling takes {min(ratios):.1f} times as long")
