"""The mails that people and machines of the demo send, as they arrive, with the trace of the organisation's border.

A border puts Return-Path, Authentication-Results and Received on top of what it takes in (RFC 5321, 4.4; RFC 8601).
What the sender wrote, be it a forged Authentication-Results, stands beneath.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_string
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from conductd.demo.people import BORDER, DESK, Person

VOUCHED = "dmarc=pass header.from={domain}; spf=pass smtp.mailfrom={domain}"
"""What a border writes that could verify the sender's domain."""

NOT_VOUCHED = "dmarc=none header.from={domain}; spf=softfail smtp.mailfrom={domain}"
"""What it writes of a mail from somewhere else, where the domain's owner asked for no more."""


@dataclass(frozen=True, slots=True)
class Thread:
    """What a mail program needs to answer a mail: its subject, its Message-ID and the ones before it."""

    subject: str
    message_id: str
    references: tuple[str, ...] = ()

    @property
    def answer(self) -> dict[str, str]:
        """The header fields of an answer (RFC 5322, 3.6.4)."""
        subject = self.subject if self.subject.lower().startswith("re:") else f"Re: {self.subject}"
        references = " ".join((*self.references, self.message_id))
        return {"Subject": subject, "In-Reply-To": self.message_id, "References": references}


def thread_of(mail: EmailMessage) -> Thread:
    """The thread that this mail is the latest of."""
    return Thread(str(mail["Subject"]), str(mail["Message-ID"]), tuple(str(mail["References"] or "").split()))


def written(
    sender: Person, at: datetime, message_id: str, text: str, *, to: Sequence[str] = (DESK,), **more: str
) -> EmailMessage:
    """A mail as a person's program makes it; `more` are further fields, an underscore standing for each hyphen."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender.mailbox
    mail["To"] = ", ".join(to)
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{message_id}@{_domain(sender.address)}>"
    for name, value in more.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def bounce(original: EmailMessage, recipient: str, at: datetime) -> EmailMessage:
    """The report of a mail server that a mail of ours cannot be delivered, with that mail's header (RFC 3464)."""
    header = "\n".join(f"{name}: {value}" for name, value in original.items())
    server = f"mail.{_domain(recipient)}"
    text = REPORT.format(
        server=server,
        recipient=recipient,
        at=format_datetime(at),
        header=header,
        desk=DESK,
        original=original["Message-ID"],
    )
    return message_from_string(text, policy=SMTP)


REPORT = """\
From: Mail Delivery System <MAILER-DAEMON@{server}>
To: {desk}
Date: {at}
Subject: Undelivered Mail Returned to Sender
Message-ID: <bounce-1@{server}>
Auto-Submitted: auto-replied
References: {original}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"

--=_report
Content-Type: text/plain; charset=us-ascii

Your message to {recipient} could not be delivered: the mailbox is full.

--=_report
Content-Type: message/delivery-status

Reporting-MTA: dns; {server}

Final-Recipient: rfc822; {recipient}
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 mailbox full

--=_report
Content-Type: text/rfc822-headers

{header}

--=_report--
"""


def through_the_border(mail: EmailMessage, at: datetime, *, vouched: bool = True, envelope: str | None = None) -> bytes:
    """The bytes that the border lays into the mailbox, with its own trace on top."""
    address = str(mail["From"]).rpartition("<")[2].rstrip(">")
    verdict = (VOUCHED if vouched else NOT_VOUCHED).format(domain=_domain(address))
    trace = (
        f"Return-Path: <{address if envelope is None else envelope}>\r\n"
        f"Authentication-Results: {BORDER}; {verdict}\r\n"
        f"Received: from {_domain(address)} ([192.0.2.25]) by {BORDER} with ESMTPS; {format_datetime(at)}\r\n"
    )
    return trace.encode() + mail.as_bytes(policy=SMTP)


def _domain(address: str) -> str:
    return address.rpartition("@")[2]
