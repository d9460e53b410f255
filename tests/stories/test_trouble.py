"""Servers that are away, configurations that are wrong: clear lines, the right exit code, nothing lost."""

import os
from pathlib import Path

import pytest

from support.dovecot import Dovecot
from support.installed import conductd
from support.mails import mail
from support.smtp_sink import SmtpSink
from support.world import World

pytestmark = pytest.mark.dovecot
ADA = "ada.fjord@example.net"
EARLIER = ("connect", "ehlo", "mail", "data")


def report() -> bytes:
    return mail(f"Ada Fjord <{ADA}>", "Somebody shouted at me at the meetup last night.")


@pytest.fixture
def desk(world: World) -> World:
    world.once()
    return world


def test_one_mailbox_away_leaves_the_others_alone(desk: World) -> None:
    desk.add_mailbox("chairs", audience="chairs")
    healthy = desk.more
    desk.configure(healthy.replace(f'username = "{desk.users["chairs"]}"', 'username = "nobody-here"'))
    desk.deliver(report())
    summary = desk.once(expect=75)
    assert summary["new_case"] == 1
    assert any("login" in trouble for trouble in summary["troubles"])
    desk.configure(healthy)
    assert desk.once()["troubles"] == []


def test_while_smtp_is_away_letters_wait_and_then_go_once(desk: World) -> None:
    desk.deliver(report())
    desk.sink.stop()
    assert desk.once(expect=75)["new_case"] == 1
    desk.once(expect=75)
    desk.sink.start()
    desk.once()
    desk.once()
    assert len(desk.letters(to=ADA)) == 1


@pytest.mark.parametrize("stage", ["rcpt", "dot", *(pytest.param(one, marks=pytest.mark.slow) for one in EARLIER)])
@pytest.mark.parametrize("fault", ["451 4.3.0 later", "drop"])
def test_a_passing_fault_at_any_stage_ends_in_one_acknowledgement(desk: World, stage: str, fault: str) -> None:
    desk.deliver(report())
    desk.sink.script(stage, fault)
    desk.once(expect=75)
    desk.sink.heal()
    in_doubt = (stage, fault) == ("dot", "drop")  # it may have left already, so it waits before it is tried again
    desk.once(at="+20m" if in_doubt else None)
    assert len(desk.letters(to=ADA)) == 1


def test_a_refused_reporter_is_shown_to_a_person_and_not_tried_again(desk: World) -> None:
    desk.deliver(report())
    desk.sink.script("rcpt", "550 5.1.1 no such user")
    desk.once()
    desk.sink.heal()
    desk.once()
    assert desk.letters(to=ADA) == []
    [letter] = [row for row in desk.json("outbox") if row["kind"] == "acknowledgement"]
    assert (letter["state"], "550" in letter["reason"]) == ("failed", True)
    desk.json("status", expect=1)


def test_a_reply_lost_after_the_dot_is_tried_with_the_same_message_id(desk: World) -> None:
    """RFC 1047's gap: without a mailbox of own copies a second copy may leave, recognisable as one."""
    desk.deliver(report())
    desk.sink.script("dot", "accept_drop")
    desk.once(expect=75)
    desk.once()
    assert len({letter["Message-ID"] for letter in desk.letters(to=ADA)}) == 1


def test_a_second_conductd_gives_way_at_once(desk: World) -> None:
    with desk.run():
        desk.call("once", expect=75)


def test_a_lost_database_is_never_replaced_by_an_empty_one(desk: World) -> None:
    database = desk.folder / "conductd.sqlite3"
    database.rename(desk.folder / "elsewhere")
    desk.call("once", expect=78)
    assert not database.exists()


def test_every_configuration_problem_is_told_at_once(desk: World) -> None:
    text = desk.more.replace('role = "chair"', 'role = "chiar"').replace('poll = "2s"', 'poll = "often"')
    desk.configure(text.replace("authserv_ids", "authserv_id"))
    done = conductd("check", home=desk.folder, config=desk.config)
    assert done.returncode == 78
    for key in ("members[0].role", "mailboxes[0].poll", "trust.authserv_id"):
        assert key in done.stdout + done.stderr


def test_wrong_usage_says_how_it_is_right(desk: World) -> None:
    for words in (["ones"], ["inspect", "/nowhere.eml"], ["cases", "shew"]):
        done = conductd(*words, home=desk.folder, config=desk.config)
        assert (done.returncode, "Usage:" in done.stderr) == (2, True)


def test_a_password_that_others_can_read_is_refused(desk: World) -> None:
    os.chmod(desk.folder / "imap.password", 0o644)
    summary = desk.once(expect=78)
    assert "chmod 600" in summary["problems"][0]


def test_an_import_sends_nothing_and_meets_the_same_mail_again_as_a_duplicate(
    desk: World, tmp_path: Path, dovecot: Dovecot, sink: SmtpSink
) -> None:
    raw = report()
    file = tmp_path / "old.eml"
    file.write_bytes(raw)
    assert '"new_case"' in desk.call("import", file, "--json")
    desk.deliver(raw)
    assert desk.once()["duplicate"] == 1
    desk.once(at="+8d")
    assert sink.received == []


def test_a_database_url_that_is_none_is_a_problem_of_the_configuration(desk: World) -> None:
    desk.configure(desk.more.replace('url = "sqlite:///conductd.sqlite3"', 'url = "mysterious thing"'))
    done = conductd("once", home=desk.folder, config=desk.config)
    assert (done.returncode, "database.url" in done.stderr) == (78, True)
