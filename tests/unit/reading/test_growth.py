"""Hostile mails of about a megabyte are read in time that grows with their length, not with its square.

A square law would take minutes here; the bound is generous, so that a busy machine does not fail it.
"""

import time

import pytest

from conductd.reading import read
from unit.reading.corpus import roster

SIZE = 400_000
BOUND = 40.0
HTML = [
    "<div>",
    "<b>",
    "<blockquote>",
    "<p><b><b>",
    '<a "',
    "<a '\"x>",
    "<",
    "<!--",
    "<style>",
    "<table><td>x",
    "<td>x",
    "&",
    "<ul><li>x",
]
TEXT = ["On Mon 2026 x wrote:\n", "-- \n", "From: x\n", ">", "> x\n", "_" * 50 + "\n", "a:\n", ": : : ", "wrote ", " "]
FIELDS = [
    "References: " + "<a@b> " * 40_000, "From: " + "a@b, " * 50_000,
    "From: " + "(" * 200_000, "From: " + '\\"' * 100_000,
          "Subject: " + "=?utf-8?q?a?= " * 15_000,
    "Content-Type: text/plain" + "; a=\"" * 40_000, "x\n" * 100_000, "a: b\n" * 50_000]  # fmt: skip


def timed(raw: bytes) -> float:
    start = time.perf_counter()
    read(raw, roster())
    return time.perf_counter() - start


@pytest.mark.parametrize("piece", HTML)
def test_html(piece: str) -> None:
    body = (piece * SIZE)[:SIZE]
    assert timed(b"From: a@example.org\nContent-Type: text/html\n\n" + body.encode()) < BOUND


@pytest.mark.parametrize("piece", TEXT)
def test_text(piece: str) -> None:
    body = (piece * SIZE)[:SIZE]
    assert timed(b"From: a@example.org\nSubject: Fwd: x\n\n" + body.encode()) < BOUND


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field[:20])
def test_header(field: str) -> None:
    assert timed(field.encode() + b"\n\nbody\n") < BOUND


def test_nested_parts_end_at_the_depth_limit() -> None:
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=x%d\n\n--x%d\n" % (i, i) for i in range(8000))
    assert "too deep" in read(raw, roster()).defects


def test_many_parts_end_at_the_part_limit() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nword\n" * 5000
    assert "too many parts" in read(raw, roster()).defects
