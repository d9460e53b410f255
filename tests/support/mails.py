"""Mails as they reach the desk: written by invented people, with the header the desk's own border puts on top."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count

DESK = "conduct@wg.example.org"
BORDER = "mx.wg.example.org"
_number = count(1)


def mail(
    sender: str,
    text: str,
    *,
    subject: str = "Something happened at the meetup",
    to: str = DESK,
    cc: str | None = None,
    answers: bytes | None = None,
    authenticated: bool = True,
    headers: Mapping[str, str] | None = None,
    at: datetime | None = None,
) -> bytes:
    """One mail as bytes. `answers` is the mail it replies to; `authenticated` puts aligned passes on top (RFC 8601)."""
    message = EmailMessage(policy=policy.SMTP)
    domain = sender.rpartition("@")[2].rstrip(">")
    if authenticated:
        message["Authentication-Results"] = (
            f"{BORDER}; dkim=pass header.d={domain}; spf=pass smtp.mailfrom={domain}; dmarc=pass header.from={domain}"
        )
    message["From"], message["To"], message["Subject"] = sender, to, subject
    if cc:
        message["Cc"] = cc
    message["Date"] = format_datetime(at or datetime.now(UTC))
    message["Message-ID"] = f"<{next(_number)}.{datetime.now(UTC).timestamp()}@{domain}>"
    if answers is not None:
        _thread(message, answers)
    for name, value in (headers or {}).items():
        message[name] = value
    message.set_content(text)
    return message.as_bytes()


def message_id(raw: bytes) -> str:
    """The Message-ID with its brackets."""
    return str(parsed(raw)["Message-ID"])


def parsed(raw: bytes) -> EmailMessage:
    """A mail that is known to be well-formed, for a test to look at."""
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _thread(message: EmailMessage, answered: bytes) -> None:
    before = parsed(answered)
    message["In-Reply-To"] = str(before["Message-ID"])
    message["References"] = f"{before['References'] or ''} {before['Message-ID']}".strip()
