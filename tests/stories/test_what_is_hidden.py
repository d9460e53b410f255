"""At the command line: what is hidden from a member is hidden as if it were not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd.model import Audience
from support.case_mails import comes, opened, person
from support.mails import mail, message_id
from support.small_desk import FIVE, INES, SASKIA, TOMAS, YUSUF, SmallDesk

CHAIRS_DOOR = """[[mailboxes]]
name = "chairs"
audience = "chairs"
host = "127.0.0.1"
port = 1
tls = "none"
username = "chairs"
password_file = "imap.password"
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    small = SmallDesk(tmp_path, FIVE + CHAIRS_DOOR)
    yield small
    small.close()


def test_explain_knows_no_mail_of_a_case_that_is_hidden(desk: SmallDesk) -> None:
    code, first = opened(desk, "It was Tomas Okafor.")
    for decided in (False, True):
        if decided:
            comes(desk, mail(person(SASKIA), "exclude Tomas", answers=first))
        refused = desk.call("explain", message_id(first), "--reveal", "--as", TOMAS)
        unknown = desk.call("explain", "<none@example.net>", "--reveal", "--as", TOMAS)
        assert refused.exit_code == unknown.exit_code == 2
        assert refused.output.replace(message_id(first), "<none@example.net>") == unknown.output
    assert desk.history(code).count("content refused") == 2
    assert desk.call("explain", message_id(first), "--reveal", "--as", INES).exit_code == 0


def test_who_stepped_back_is_refused_by_name(desk: SmallDesk) -> None:
    code, first = opened(desk)
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first))
    refused = desk.call("explain", message_id(first), "--reveal", "--as", TOMAS)
    assert (refused.exit_code, code in refused.output) == (1, True)


def test_what_was_written_to_the_chairs_alone_is_read_by_no_other_member(desk: SmallDesk) -> None:
    code, first = opened(desk)
    private = mail(person(TOMAS), "I recuse myself: Ada is my sister.", answers=first)
    desk.arrives(private, "chairs", Audience.CHAIRS)
    desk.looks()
    assert desk.case(code).recused == {TOMAS}
    assert desk.case(code).audience is Audience.TEAM
    for reader, reads in ((INES, False), (YUSUF, False), (SASKIA, True), ("board", False)):
        shown = desk.call("cases", "show", code, "--reveal", "--as", reader).output
        told = desk.call("explain", message_id(private), "--reveal", "--as", reader).output
        listed = desk.call("ledger", "--as", reader, "--json").output
        assert ["sister" in words for words in (shown, told)] == [reads, reads]
        assert (message_id(private) in listed) == reads
