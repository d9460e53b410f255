"""`once` and `import`: the path by hand, what they say, and their exit codes."""

import json
import os

from click.testing import CliRunner

from conductd.cli import conductd
from conductd.store.lock import instance_lock
from support.world import World
from unit.cli.desk import REPORT, Desk


def test_once_does_what_it_can_while_the_servers_are_away(desk: Desk, code: str) -> None:
    assert code
    result = desk("once")
    assert result.exit_code == 75
    assert "0 new cases" in result.stdout
    assert "conduct: connect" in result.stderr
    assert "SMTP: connect" in result.stderr
    assert "a secret" not in result.output


def test_once_in_json_counts(desk: Desk) -> None:
    result = desk("once", "--json")
    assert result.exit_code == 75
    summary = json.loads(result.stdout)
    assert summary["fetched"] == 0
    assert len(summary["troubles"]) == 1


def test_an_unusable_password_file_is_78_and_the_other_mailboxes_are_served(world: World) -> None:
    world.add_mailbox("chairs", audience="chairs", start="all")
    world.deliver(REPORT, mailbox="chairs")
    other = world.more.replace("imap.password", "lost.password", 1)
    world.configure(other)
    result = CliRunner().invoke(conductd, ["--config", str(world.config), "once", "--json"])
    assert result.exit_code == 78, result.output
    summary = json.loads(result.stdout)
    assert (summary["new_case"], len(summary["troubles"]), summary["problems"]) == (1, 1, summary["troubles"])
    assert "lost.password: there is no such file" in summary["problems"][0]


def test_an_unusable_smtp_password_file_is_78_and_leaves_nothing_in_doubt(world: World) -> None:
    world.configure(world.more.replace("[smtp]", '[smtp]\nusername = "desk"\npassword_file = "lost.password"'))
    call = ["--config", str(world.config)]
    CliRunner().invoke(conductd, [*call, "once"])
    world.deliver(REPORT)
    result = CliRunner().invoke(conductd, [*call, "once"])
    assert result.exit_code == 78, result.output
    assert "1 new cases" in result.stdout
    assert result.stderr.count("lost.password: there is no such file") == 1
    letters = json.loads(CliRunner().invoke(conductd, [*call, "outbox", "--json"]).stdout)
    assert {(letter["state"], letter["attempts"]) for letter in letters if letter["reason"]} == {("queued", 0)}
    assert {letter["state"] for letter in letters} == {"queued"}


def test_once_waits_for_no_other_instance_for_long(desk: Desk) -> None:
    with instance_lock(f"sqlite:///{desk.folder / 'conductd.sqlite3'}", desk.folder):
        result = desk("once")
    assert result.exit_code == 75
    assert "another conductd" in result.stderr


def test_without_a_database_the_mend_is_said(unborn: Desk) -> None:
    result = unborn("once")
    assert result.exit_code == 78
    assert "conductd migrate" in result.stderr


def test_import_is_quiet_and_tells_each_message(desk: Desk) -> None:
    path = desk.mail(REPORT)
    line = json.loads(desk("import", path, "--json").stdout)
    assert set(line) == {"source", "message_id", "disposition", "case", "related", "reason"}
    assert (line["source"], line["message_id"]) == (str(path), "<report@example.net>")
    assert line["disposition"] == "new_case"
    assert desk.json("outbox") == []


def test_the_same_bytes_again_are_a_duplicate(desk: Desk, code: str) -> None:
    result = desk("import", desk.mail(REPORT))
    assert result.exit_code == 0
    assert f"duplicate {code}" in result.stdout


def test_one_bad_file_stops_no_other(desk: Desk) -> None:
    folder = desk.folder / "old"
    folder.mkdir()
    os.mkfifo(folder / "a.eml")
    (folder / "b.eml").write_bytes(REPORT)
    result = desk("import", folder)
    assert result.exit_code == 1
    assert "a.eml" in result.stderr
    assert "new_case" in result.stdout


def test_a_missing_path_is_wrong_usage(desk: Desk) -> None:
    result = desk("import", desk.folder / "none")
    assert result.exit_code == 2
    assert "Usage:" in result.stderr
