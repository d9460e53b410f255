"""Labelled mails for the detection of recusals: rows of a table, each put into a mail as some client would write it."""

import zlib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from conductd.model import Reading
from conductd.reading import read
from unit.reading.corpus import roster

FOLDER = Path(__file__).resolve().parents[2] / "corpus" / "recusal_fresh"
KINDS = {"D": "disclosure", "W": "withdrawal", "N": None}
REPORT = (
    "At the party on Friday he grabbed a friend of mine by the arm, twice.\n"
    "I would like somebody to talk to him. Please treat this as confidential."
)
ATTRIBUTION = "On Sun, 1 Mar 2026 at 20:01, Saskia van Doorn <saskia.vandoorn@example.org> wrote:"
CHAIR = "New report below. Does anybody need to recuse? If so, say it on this thread."


@dataclass(frozen=True, slots=True)
class Row:
    """One mail's own words, what should be found in them, and the grounds that may be told (one set of several)."""

    language: str
    kind: str | None
    grounds: tuple[frozenset[str], ...]
    text: str

    @property
    def half(self) -> int:
        """0 was looked at while the rules were written, 1 only counted."""
        return zlib.crc32(self.text.encode()) % 2


def rows(name: str) -> list[Row]:
    """The rows of a table: language (not in English ones), kind, grounds, words, and other choices of grounds."""
    told = (line.split("\t") for line in (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines())
    return [_row(fields if len(fields[0]) == 2 else ["en", *fields]) for fields in told]


def _row(fields: list[str]) -> Row:
    language, kind, grounds, text = fields[:4]
    choices = tuple(
        frozenset(filter(None, choice.split(","))) for choice in [grounds, *"|".join(fields[4:]).split("|")]
    )
    return Row(language, KINDS[kind], tuple(dict.fromkeys(choices)), text.replace("\\n", "\n"))


def mail(row: Row) -> bytes:
    """The row's words in a member's answer on a case's thread, with what the client puts around them."""
    style = zlib.crc32(row.text.encode()) >> 1
    body = _STYLES[style % len(_STYLES)](row.text)
    head = (
        "Authentication-Results: mx.wg.example.org; dmarc=pass (p=reject) header.from=example.org\r\n"
        "From: Tomasz Wilk <tomasz@example.org>\r\nTo: conduct@wg.example.org\r\n"
        "Subject: Re: [conduct] Party on Friday\r\nDate: Mon, 02 Mar 2026 10:00:00 +0000\r\n"
        "Message-ID: <answer@example.org>\r\nIn-Reply-To: <report@mail.example.net>\r\n"
        "References: <report@mail.example.net>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return (head + body.replace("\n", "\r\n")).encode()


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.splitlines())


def _above(text: str) -> str:
    return f"{text}\n\n{ATTRIBUTION}\n{_quoted(CHAIR)}\n"


def _below(text: str) -> str:
    said = f"{CHAIR}\n> {REPORT}"
    return f"{ATTRIBUTION}\n{_quoted(said)}\n\n{text}\n"


def _outlook(text: str) -> str:
    return (
        f"{text}\n\n-----Original Message-----\nFrom: Saskia van Doorn <saskia.vandoorn@example.org>\n"
        f"Sent: 01 March 2026 20:01\nTo: conduct@wg.example.org\nSubject: Party on Friday\n\n{CHAIR}\n\n{REPORT}\n"
    )


def _signed(text: str) -> str:
    return f"Hi all,\n\n{text}\n\nTomasz\n\n-- \nTomasz Wilk\nWe take conflicts of interest seriously.\n"


def _alone(text: str) -> str:
    return f"{text}\n"


_STYLES = (_above, _below, _outlook, _signed, _alone)


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over some rows: disclosures rightly found, wrongly found, missed; withdrawals and grounds right of all."""

    right: int
    wrong: int
    missed: int
    back: tuple[int, int]
    grounds: tuple[int, int]

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def answer(reading: Reading) -> tuple[str | None, frozenset[str]]:
    found = next(iter(reading.recusals), None)
    if found is None:
        return None, frozenset()
    return found.kind.value, frozenset(ground.value for ground in found.grounds)


def score(labelled: list[Row]) -> Score:
    """What today's reader makes of them, each as a whole mail."""
    counts: defaultdict[str, int] = defaultdict(int)
    for row in labelled:
        kind, grounds = answer(read(mail(row), roster()))
        counts["right"] += kind == row.kind == "disclosure"
        counts["wrong"] += kind == "disclosure" != row.kind
        counts["missed"] += row.kind == "disclosure" != kind
        counts["back"] += row.kind == "withdrawal" == kind
        counts["backs"] += row.kind == "withdrawal"
        if kind == row.kind == "disclosure" and row.grounds[0]:
            counts["named"] += 1
            counts["exact"] += grounds in row.grounds
    return Score(
        counts["right"],
        counts["wrong"],
        counts["missed"],
        (counts["back"], counts["backs"]),
        (counts["exact"], counts["named"]),
    )
