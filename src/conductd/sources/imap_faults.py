"""What a broken, lying or vanished server causes, in words that hold nothing of a mail.

A server's own words are only passed on from a short refusal, because everywhere else they may hold pieces of mail.
"""

import re
import socket
import ssl
from imaplib import IMAP4

from imapclient.exceptions import CapabilityError, LoginError

FAULTS = (
    IMAP4.error,  # with its subclasses: what imaplib and imapclient raise on purpose
    OSError,  # with TimeoutError, ssl.SSLError and name look-up
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
    MemoryError,
    RecursionError,
)
"""What such servers were seen to cause inside imaplib and imapclient."""

SHORT_WORDS = re.compile(r"[ !-\[\]-~]{1,160}")  # printable ASCII; a backslash would be repr's sign of something else
QUOTED_STEPS = {"login", "select", "move"}
PASSING = re.compile(r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]", re.IGNORECASE)
"""Response codes of a refusal that is not about who we are (RFC 5530): the server has troubles of its own."""

PLAIN_FAULTS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (CapabilityError, "the server does not offer it"),
    (ssl.SSLError, "TLS failed"),
    (socket.gaierror, "the name of the host is not known"),
    (TimeoutError, "no answer in time"),
    (IMAP4.readonly, "the server opens the folder for reading only"),
    ((IMAP4.abort, EOFError), "the server ended the connection"),
    (UnicodeEncodeError, "user name, password or folder hold characters that cannot be sent"),
)
"""The first that fits tells what failed."""


def is_refusal(error: BaseException) -> bool:
    """Whether the server answered the command with NO or BAD, and the connection is as good as before."""
    return type(error) is IMAP4.error


def is_about_our_login(error: BaseException) -> bool:
    """Whether the server said no to who we are: asking again at once could lock the account."""
    if not isinstance(error, LoginError) or isinstance(error, IMAP4.abort):
        return False
    return PASSING.search(str(error)) is None


def kind_of(error: BaseException, step: str, secret: str = "") -> str:
    """What failed at a step, in plain words; never `secret`."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"certificate refused ({error.verify_message})"
    for types, words in PLAIN_FAULTS:
        if isinstance(error, types):
            return words
    if isinstance(error, IMAP4.error):
        return _refusal(error, step, secret)
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return f"the server's answer makes no sense ({type(error).__name__})"


def _refusal(error: IMAP4.error, step: str, secret: str) -> str:
    if step not in QUOTED_STEPS:
        return "refused"
    words = str(error).removeprefix("select failed: ").removeprefix("b").strip("'\"")
    if not SHORT_WORDS.fullmatch(words) or (secret and secret in words):
        return "refused"
    return f"refused ({words})"
