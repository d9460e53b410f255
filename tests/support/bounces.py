"""Bounces as mail servers write them, about a mail that was sent (RFC 3464)."""

from itertools import count

from support.mails import DESK, parsed

_number = count(1)


def bounce(
    about: bytes, recipient: str, *, action: str = "failed", status: str = "5.1.1", message_id: str = ""
) -> bytes:
    """A delivery report to the desk that returns the header of `about`, or names another `message_id`."""
    returned = message_id or str(parsed(about)["Message-ID"])
    number = next(_number)
    return f"""Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
To: {DESK}
Subject: {"Delayed" if action == "delayed" else "Undelivered"} Mail
Message-ID: <bounce{number}@mx.example.net>
Date: Mon, 02 Mar 2026 10:00:00 +0000
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b{number}"

--b{number}
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

--b{number}
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}

--b{number}
Content-Type: text/rfc822-headers

From: somebody@wg.example.org
To: {recipient}
Subject: words
Message-ID: {returned}

--b{number}--
""".replace("\n", "\r\n").encode()
