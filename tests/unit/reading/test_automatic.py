"""Machines are told from people; a person's report is never taken for a machine's by one weak sign."""

# ruff: noqa: E501  # fields and parts stand on one line, as in mail

import pytest

from conductd.model import Automatic, AutomaticKind, Flag, Roster
from conductd.reading import automatic, headers, receipt, sender, spam
from conductd.reading.bodies import unmarked, whole_text
from conductd.reading.mime import take_apart

ROSTER = Roster("conduct@wg.example.org", (), None, frozenset({"conduct@wg.example.org"}), ("mx.wg.example.org",))
PERSON = "Reported: somebody shouted at me at the sprint last Friday. Please help.\n"


def judged(head: str, body: str = PERSON) -> Automatic | None:
    mail = take_apart(f"{head}\n\n{body}".encode())
    return automatic.judge(mail, unmarked(whole_text(mail)[0]), ROSTER)


def answered(head: str, body: str = PERSON):
    mail = take_apart(f"{head}\n\n{body}".encode())
    from_, defects = headers.sender(mail.headers)
    machine = automatic.judge(mail, unmarked(whole_text(mail)[0]), ROSTER)
    who = sender.identify(mail, from_, defects, ROSTER)
    return receipt.receipt(mail, from_, machine, spam.verdict(mail.headers), who, ROSTER)


REPORT = "MIME-Version: 1.0\nContent-Type: multipart/report; report-type={0}; boundary=b"
REPORT_BODY = (
    "--b\nContent-Type: text/plain\n\nnote\n--b\nContent-Type: message/{0}\n\nReporting-MTA: dns; mx.example\n--b--\n"
)


@pytest.mark.parametrize(
    ("kind", "head", "body"),
    [
        ("own", "From: Desk <Conduct@wg.example.org>\nSubject: x", PERSON),
        ("bounce", REPORT.format("delivery-status"), REPORT_BODY.format("delivery-status")),
        ("bounce", REPORT.format("feedback-report"), REPORT_BODY.format("feedback-report")),
        ("mdn", REPORT.format("disposition-notification"), REPORT_BODY.format("disposition-notification")),
        ("bounce", "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nSubject: hm", "no"),
        ("bounce", "Return-Path: <>\nFrom: x@mx.example.net\nSubject: Undelivered Mail Returned to Sender", "no"),
        ("bounce", "From: Mail System <mailer-daemon@mx.example.net>\nX-Failed-Recipients: a@example.org", "no"),
        ("auto_reply", "From: a@example.org\nAuto-Submitted: auto-replied (vacation)", "hi"),
        ("auto_reply", "From: a@example.org\nAuto-Submitted: (x) Auto-Generated; owner=cron", "hi"),
        ("auto_reply", "From: a@example.org\nX-Autoreply: yes", "hi"),
        ("auto_reply", "From: a@example.org\nPrecedence: auto_reply", "hi"),
        ("auto_reply", "From: a@example.org\nSubject: Automatic reply: your report\nIn-Reply-To: <1@x>", "Thanks."),
        ("auto_reply", "From: a@example.org\nSubject: Abwesenheitsnotiz: Fall", "Ich bin vom 3. bis 9. nicht im Haus."),
        (
            "auto_reply",
            "From: a@example.org\nSubject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_x?=\nIn-Reply-To: <1@x>",
            "absent",
        ),
        ("auto_reply", "From: a@example.org\nSubject: Respuesta automática: x", "Estoy fuera de la oficina."),
        ("auto_reply", "From: a@example.org\nSubject: Out of office", "I am out of the office until Monday."),
        (
            "auto_reply",
            "From: a@example.org\nSubject: Please confirm your message",
            "Click this link and your mail will be delivered.",
        ),
        ("bulk", "From: news@example.net\nPrecedence: bulk\nList-Unsubscribe: <https://example.net/u>", "Sale"),
        (
            "bulk",
            "From: x@example.net\nList-Unsubscribe: <https://e.example/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "x",
        ),
    ],
)
def test_a_machine_is_named_with_its_rule(kind, head, body):
    found = judged(head, body)
    assert found is not None
    assert found.kind is AutomaticKind(kind)
    assert found.reason


@pytest.mark.parametrize(
    "head",
    [
        "From: a@example.org\nAuto-Submitted: no",
        "From: a@example.org\nAuto-Submitted:  No (a person) ",
        "From: a@example.org\nX-Auto-Response-Suppress: DR, OOF, AutoReply",
        "From: a@example.org\nPrecedence: bulk",
        "From: a@example.org\nList-Id: <talk.example.org>\nList-Post: <mailto:talk@example.org>\nPrecedence: list",
        "From: a@example.org\nSubject: Re: Out of office\nIn-Reply-To: <1@x>",
        "From: a@example.org\nSubject: Out of office party went wrong",
        "From: a@example.org\nSubject: Fwd: Undelivered Mail Returned to Sender",
        "From: a@example.org\nSubject: failure notice",
        "From: a@example.org\nMessage-ID: <1@wg.example.org>",
        "Return-Path: <>\nFrom: a@example.org",
        "Subject: no sender at all",
        "From: a@example.org\nX-Loop: somebody",
    ],
)
def test_a_person_is_left_a_person(head):
    assert judged(head) is None


def test_a_person_who_forwards_a_bounce_as_an_attachment_is_a_person():
    inner = REPORT.format("delivery-status") + "\n\n" + REPORT_BODY.format("delivery-status")
    head = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o"
    body = (
        f"--o\nContent-Type: text/plain\n\nLook at this bounce.\n--o\nContent-Type: message/rfc822\n\n{inner}\n--o--\n"
    )
    assert judged(head, body) is None


def test_a_calendar_answer_is_a_machine_but_a_letter_beside_it_is_not():
    head = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b"
    body = "--b\nContent-Type: text/plain\n\n{0}\n--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--b--\n"
    assert judged(head, body.format("Accepted")) is not None
    assert judged(head, body.format("I cannot come, and here is why. " * 20)) is None


def test_the_desk_may_be_a_list_itself():
    head = "From: a@example.org\nList-Id: Conduct <conduct.wg.example.org>\nPrecedence: list\nList-Unsubscribe: <https://e.example/>"
    assert judged(head) is None
    assert answered(head).send


@pytest.mark.parametrize(
    "head",
    [
        "From: a@example.org\nList-Id: <talk.example.org>",
        "From: a@example.org\nPrecedence: bulk",
        "From: a@example.org\nAuto-Submitted: auto-replied",
        "Return-Path: <>\nFrom: a@example.org",
        "From: no-reply@example.org",
        "From: postmaster@example.org",
        "From: conduct@wg.example.org",
        "Subject: nobody",
        "From: a@example.org\nX-Spam-Flag: YES",
        "Authentication-Results: mx.wg.example.org; dmarc=fail header.from=example.org\nFrom: a@example.org",
        "Authentication-Results: mx.wg.example.org; spf=fail smtp.mailfrom=example.org; dkim=none\nFrom: a@example.org",
    ],
)
def test_no_receipt_and_the_reason_is_told(head):
    found = answered(head)
    assert not found.send
    assert found.reason


def test_a_person_gets_a_receipt_even_where_no_border_speaks():
    for extra in ("", "X-Auto-Response-Suppress: All\n", "Authentication-Results: mx.evil.example; dmarc=fail\n"):
        assert answered(f"{extra}From: a@example.org").send


@pytest.mark.parametrize(
    ("field", "marked"),
    [
        ("X-Spam-Flag: YES", True),
        ("X-Spam-Status: Yes, score=9.1 required=5", True),
        ("X-Spam-Status: No, score=1", False),
        ("X-Spam: Yes", True),
        ("X-Rspamd-Action: add header", True),
        ("X-Rspamd-Action: no action", False),
        ("X-MS-Exchange-Organization-SCL: 6", True),
        ("X-MS-Exchange-Organization-SCL: -1", False),
        ("X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:1;SFV:NSPM;", False),
        ("X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:5;SFV:SPM;", True),
    ],
)
def test_the_filters_mark_is_read(field, marked):
    found = spam.verdict(take_apart(f"{field}\n\nx".encode()).headers)
    assert isinstance(found, Flag) is marked
