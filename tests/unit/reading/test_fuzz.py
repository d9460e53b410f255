"""Mails of the corpus, broken by seeded mutations: each is read, in time, and nothing unprintable comes out.

The same seed gives the same mails. With CONDUCTD_TESTS=full there are 20,000 of them.
"""

import json
import os
import random
import re
import time
from collections.abc import Iterator

import pytest

from conductd.reading import read
from conductd.reading.as_json import as_dict
from unit.reading.corpus import mails, roster

ROSTER = roster()
SEEDS = [raw for path in mails() if len(raw := path.read_bytes()) < 20_000]
BATCH = 50
BATCHES = 400 if os.environ.get("CONDUCTD_TESTS") == "full" else 6
SLOWEST = 5.0
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ue07f]")
NASTY = [
    *(
        b"\x00",
        b"\r",
        b"\n",
        b"\r\n\r\n",
        b"\r\r\n",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"\xc3",
        b"\x1b$B",
        b"\x1b[2J",
        b"\xe2\x80\xae",
    ),
    *(b"=?utf-8?b?A?=", b"=?bogus?q?x?=", b"=?utf-8?q?=0D=0ABcc:_x=40y.example?=", b"=?utf-7?q?+2AA-?=", b"=?", b"?="),
    *(
        b"(" * 60,
        b"<" * 20,
        b'"',
        b"[",
        b";" * 50,
        b"," * 50,
        b"a@b" * 30,
        b"A" * 3000,
        b"--",
        b"--b1",
        b"--b1--",
        b"=",
        b"=\r\n",
    ),
    *(
        b"<!--",
        b"<script>",
        b"<style>",
        b"&" * 30,
        b"&#0;",
        b"<p hidden>",
        b"begin 644 f\n",
        b"> ",
        b"-- \n",
        b"From: ",
        b"%zz",
    ),
]
FIELDS = [
    b"Subject: ",
    b"From: ",
    b"Date: ",
    b"Message-ID: ",
    b"References: ",
    b"Reply-To: ",
    b"Content-Disposition: attachment; filename=",
]
CHARSETS = [
    *(
        b"utf-8",
        b"utf-7",
        b"utf-16",
        b"utf-32",
        b"hz",
        b"iso-2022-jp",
        b"iso-2022-kr",
        b"gb18030",
        b"big5-hkscs",
        b"koi8-r",
    ),
    *(
        b"windows-1251",
        b"unknown-8bit",
        b"x-user-defined",
        b"idna",
        b"punycode",
        b"rot13",
        b"base64",
        b"undefined",
        b"",
        b"\xff",
    ),
]
TYPES = [
    *(
        b"multipart/mixed",
        b"multipart/alternative",
        b"multipart/digest",
        b"message/rfc822",
        b"message/partial",
        b"text/html",
    ),
    *(b"text/plain; format=flowed", b"application/ms-tnef", b"/", b"text", b"image/svg+xml"),
]
ENCODINGS = [b"base64", b"quoted-printable", b"8bit", b"x-uuencode", b"", b"bogus"]


def mutated(raw: bytes, chance: random.Random) -> bytes:
    """A mail with some breaks, half of them in the places that have a meaning."""
    for _ in range(1 + int(chance.expovariate(0.7))):
        raw = chance.choice(MUTATIONS)(raw, chance)
    return raw[:500_000]


def _byte(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + bytes([chance.randrange(256)]) + raw[at + 1 :]


def _nasty(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + chance.choice(NASTY) + raw[at:]


def _cut(raw: bytes, chance: random.Random) -> bytes:
    start, end = sorted((chance.randrange(len(raw) + 1), chance.randrange(len(raw) + 1)))
    return raw[:start] + raw[min(end, start + 300) :]


def _end(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw) + 1)]


def _other(raw: bytes, chance: random.Random) -> bytes:
    piece = chance.choice(SEEDS)
    at, start = chance.randrange(len(raw) + 1), chance.randrange(len(piece) + 1)
    return raw[:at] + piece[start : start + chance.choice((80, 1000, 20_000))]


def _lines(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def _line_twice(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.split(b"\n")
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))
    return b"\n".join(lines)


def _field(raw: bytes, chance: random.Random) -> bytes:
    starts = [0, *(match.end() for match in re.finditer(rb"\n", raw))]
    at = chance.choice(starts)
    return raw[:at] + chance.choice(FIELDS) + chance.choice(NASTY) * chance.choice((1, 1, 30)) + b"\n" + raw[at:]


def _charset(raw: bytes, chance: random.Random) -> bytes:
    return re.sub(rb"(?i)charset=\"?[^\s\";]*", lambda _: b"charset=" + chance.choice(CHARSETS), raw)


def _type(raw: bytes, chance: random.Random) -> bytes:
    return re.sub(rb"(?i)content-type:[^\r\n;]*", lambda _: b"Content-Type: " + chance.choice(TYPES), raw, count=1)


def _encoding(raw: bytes, chance: random.Random) -> bytes:
    value = chance.choice(ENCODINGS)
    return re.sub(rb"(?i)content-transfer-encoding:[^\r\n]*", b"Content-Transfer-Encoding: " + value, raw, count=1)


def _line_ends(raw: bytes, chance: random.Random) -> bytes:
    return raw.replace(b"\r\n", chance.choice((b"\n", b"\r", b"\r\r\n", b"\n\n")))


def _high_bits(raw: bytes, chance: random.Random) -> bytes:
    return bytes(byte ^ 0x80 if chance.random() < 0.02 else byte for byte in raw)


def _inside(raw: bytes, chance: random.Random) -> bytes:
    depth = chance.choice((1, 2, 30, 60))
    return b"".join(b"Content-Type: multipart/mixed; boundary=n%d\n\n--n%d\n" % (at, at) for at in range(depth)) + raw


MUTATIONS = [
    *(_byte, _nasty, _cut, _end, _other, _lines, _line_twice, _field),
    *(_charset, _type, _encoding, _line_ends, _high_bits, _inside),
]


def strings(value: object) -> Iterator[str]:
    """Every string in plain data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def check(raw: bytes) -> None:
    begun = time.process_time()
    answer = as_dict(read(raw, ROSTER))
    assert time.process_time() - begun < SLOWEST
    json.dumps(answer, ensure_ascii=False).encode("utf-8")
    assert not [text for text in strings(answer) if FORBIDDEN.search(text)]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_broken_mail_is_read(batch: int) -> None:
    for number in range(BATCH):
        chance = random.Random(f"{batch}/{number}")
        check(mutated(chance.choice(SEEDS), chance))


def test_nothing_unprintable_comes_out_of_the_corpus() -> None:
    for path in mails():
        assert not [text for text in strings(as_dict(read(path.read_bytes(), ROSTER))) if FORBIDDEN.search(text)], path
