"""`read` has an answer for every sequence of bytes."""

import json
import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conductd.reading import read
from conductd.reading.as_json import as_dict
from unit.reading.corpus import mails, roster

ROSTER = roster()
SEEDS = [path.read_bytes() for path in mails()]
EXAMPLES = 5000 if os.environ.get("CONDUCTD_TESTS") == "full" else 150
NASTY = [
    b"\x00",
    b"\r",
    b"\n\n",
    b"\xff\xfe",
    b"=?",
    b"?=",
    b"--b1",
    b'"',
    b"<",
    b">",
    b"(",
    b"\xed\xa0\x80",
    b"=0D=0A",
    b";",
    b"%",
    b"&#0;",
]
SMALL = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A mail of the corpus with pieces cut, doubled, moved or replaced by what breaks parsers."""
    raw = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 80)))
        piece = draw(st.one_of(st.sampled_from(NASTY), st.binary(max_size=12), st.just(raw[start:end] * 2)))
        raw = raw[:start] + piece + raw[end:]
    return raw


def check(raw: bytes) -> None:
    text = json.dumps(as_dict(read(raw, ROSTER)), ensure_ascii=False)
    text.encode("utf-8")
    assert "\\u0000" not in text


@SMALL
@given(mutated())
def test_mutated_mail_is_read(raw: bytes) -> None:
    check(raw)


@SMALL
@given(st.binary(max_size=400))
def test_any_bytes_are_read(raw: bytes) -> None:
    check(raw)


@SMALL
@given(
    st.sampled_from(["From", "To", "Subject", "Date", "References", "Content-Type", "Content-Disposition"]),
    st.text(max_size=80),
)
def test_any_header_value_is_read(name: str, value: str) -> None:
    check(f"{name}: {value}\nX: y\n\nbody".encode("utf-8", "surrogatepass"))
