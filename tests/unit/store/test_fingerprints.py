"""A mail is known again by what its sender made of it."""

import pytest

from conductd.store.fingerprints import content_hash

MAIL = (
    b"Received: one\r\nFrom: a@example.net\r\nSubject: hello\r\n again\r\nMessage-ID: <1@example.net>\r\n\r\nbody\r\n"
)


@pytest.mark.parametrize(
    "same",
    [
        MAIL.replace(b"Received: one", b"Received: two\r\nDelivered-To: c@example.org"),
        MAIL.replace(b"\r\nFrom", b"\r\nX-Spam: no\r\nFrom"),
    ],
)
def test_trace_headers_do_not_count(same: bytes) -> None:
    assert content_hash(same) == content_hash(MAIL)


@pytest.mark.parametrize("same", [MAIL.replace(b"\r\n", b"\n"), MAIL.removesuffix(b"\r\n"), MAIL + b"\r\n"])
def test_line_ends_do_not_count(same: bytes) -> None:
    """A file on disk ends its lines with LF, the wire with CRLF; mbox adds an empty line at the end (F38)."""
    assert content_hash(same) == content_hash(MAIL)


@pytest.mark.parametrize(
    "other",
    [
        MAIL.replace(b"body", b"Body"),
        MAIL.replace(b"again", b"not again"),
        MAIL.replace(b"body", b"\r\nbody"),
        MAIL.replace(b"<1@", b"<2@"),
        MAIL.replace(b"a@example.net", b"b@example.net"),
        MAIL + b"Subject: hello",
        MAIL.split(b"\r\n\r\n", maxsplit=1)[0],
        b"",
    ],
)
def test_every_word_of_the_sender_counts(other: bytes) -> None:
    assert content_hash(other) != content_hash(MAIL)


def test_a_subject_cannot_pass_for_a_body() -> None:
    assert content_hash(b"Subject: a\r\n\r\nb") != content_hash(b"Subject: a\r\nDate: b\r\n\r\n")
