"""How long one mail takes to be read, beside the parsers alone: over the tests' corpus and the generated mails."""

import email
import email.policy
import logging
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from email.errors import MessageError
from pathlib import Path

import mailparser
from ground import HERE, machine, percentile, table
from mails import BORDER, DESK, generate, roster

from conductd.model import Member, Role, Roster
from conductd.reading import read

MEMBERS = tuple(Member(person.name, (person.address,), Role.MEMBER) for person in roster(5))
ROSTER = Roster(
    desk=DESK,
    members=MEMBERS,
    board=None,
    own_addresses=frozenset({DESK}),
    authserv_ids=(BORDER,),
    by_address={member.addresses[0]: member for member in MEMBERS},
)
LARGE = 1_000_000
GENERATED = 300
FAULTS = (MessageError, ValueError, LookupError, AttributeError, TypeError)
"""What Python's parser raises on mail that is not as it should be."""


def by_policy(raw: bytes) -> None:
    """Python's own modern parser: the headers that we use and every text, decoded."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for name in ("from", "to", "cc", "subject", "date", "message-id", "references"):
        str(message[name])
    for part in message.walk():
        if part.get_content_maintype() == "text":
            part.get_content()


def timed(what: Callable[[bytes], object], mails: Iterable[bytes]) -> tuple[list[float], int]:
    """The best of three for each mail, in ms, and how many raised."""
    taken, raised = [], 0
    for raw in mails:
        best = float("inf")
        for _ in range(3):
            begun = time.perf_counter()
            try:
                what(raw)
            except FAULTS:
                raised += 1
            best = min(best, time.perf_counter() - begun)
        taken.append(best * 1000)
    return taken, raised // 3


def rows(name: str, mails: list[bytes]) -> list[tuple[str, ...]]:
    parsers: dict[str, Callable[[bytes], object]] = {
        "reading.read": lambda raw: read(raw, ROSTER),
        "mailparser": mailparser.parse_from_bytes,
        "email, policy.default": by_policy,
    }
    return [row(f"{name}: {parser}", *timed(what, mails)) for parser, what in parsers.items()]


def row(name: str, taken: list[float], raised: int) -> tuple[str, ...]:
    if not taken:
        return name, "0", "-", "-", "-", "-", "-"
    figures = statistics.median(taken), statistics.mean(taken), percentile(taken, 95), max(taken)
    return name, str(len(taken)), *(f"{figure:.2f}" for figure in figures), str(raised)


def main() -> None:
    logging.disable(logging.CRITICAL)  # mail-parser complains of each odd mail
    corpus = [file.read_bytes() for file in sorted((HERE.parent / "tests/corpus").rglob("*.eml"))]
    generated = [mail.raw for mail in generate(GENERATED, members=5)]
    sets = {
        "corpus": corpus,
        "generated": [raw for raw in generated if len(raw) < LARGE],
        "generated, 5 MB": [raw for raw in generated if len(raw) >= LARGE],
    }
    with tempfile.TemporaryDirectory() as folder:
        print(machine(Path(folder)))
    lines = [line for name, mails in sets.items() for line in rows(name, mails)]
    print(table(("ms a mail", "mails", "median", "mean", "p95", "worst", "raised"), lines))


if __name__ == "__main__":
    main()
