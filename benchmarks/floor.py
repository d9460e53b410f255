"""The least that any such program does: fetch, parse, one durable transaction a mail, one small answer a report.

`python floor.py IMAP_PORT SMTP_PORT DATABASE`. No encryption, no judgement, no outbox: an answer lost is lost.
"""

import smtplib
import sqlite3
import sys
from email.message import EmailMessage
from email.utils import make_msgid

import mailparser
from imapclient import IMAPClient

DESK = "conduct@wg.example.org"
AT_ONCE = 50


def main(imap_port: int, smtp_port: int, database: str) -> None:
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(
        "CREATE TABLE mails (uid INTEGER PRIMARY KEY, message_id TEXT, sender TEXT, subject TEXT, raw BLOB)"
    )
    with IMAPClient("127.0.0.1", imap_port, ssl=False) as imap, smtplib.SMTP("127.0.0.1", smtp_port) as smtp:
        imap.login("conduct", "secret")
        imap.select_folder("INBOX", readonly=True)
        uids = imap.search("ALL")
        for start in range(0, len(uids), AT_ONCE):
            for uid, answer in imap.fetch(uids[start : start + AT_ONCE], ["BODY.PEEK[]", "INTERNALDATE"]).items():
                handle(uid, answer[b"BODY[]"], connection, smtp)


def handle(uid: int, raw: bytes, connection: sqlite3.Connection, smtp: smtplib.SMTP) -> None:
    mail = mailparser.parse_from_bytes(raw)
    sender = mail.from_[0][1]
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO mails VALUES (?, ?, ?, ?, ?)", (uid, mail.message_id, sender, mail.subject, raw))
    connection.execute("COMMIT")
    if "In-Reply-To" not in mail.message:
        smtp.send_message(acknowledgement(sender, mail.message_id), DESK, sender)


def acknowledgement(to: str, message_id: str) -> EmailMessage:
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Subject"] = DESK, to, "Your mail has arrived"
    answer["Message-ID"], answer["In-Reply-To"] = make_msgid(domain="wg.example.org"), message_id
    answer["Auto-Submitted"] = "auto-replied"
    answer.set_content("Your mail has arrived. A person will answer within a week.\n")
    return answer


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
