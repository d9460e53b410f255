"""`check` tells green and red with the mend, and changes nothing."""

import json

from click.testing import CliRunner

from conductd.cli import conductd
from support.world import World
from unit.cli.desk import CONFIG, REPORT, Desk


def _by_name(desk: Desk) -> dict[str, dict[str, object]]:
    return {line["what"]: line for line in json.loads(desk("check", "--json").stdout)["checks"]}


def test_servers_that_are_away_are_red_and_exit_75(desk: Desk) -> None:
    result = desk("check")
    assert result.exit_code == 75
    assert result.stdout.count("BAD") == 2
    checks = _by_name(desk)
    assert checks["configuration"]["ok"]
    assert checks["templates"]["ok"]
    assert checks["database"]["ok"]
    assert not checks["mailbox conduct"]["ok"]
    assert not checks["smtp"]["ok"]


def test_no_database_is_78_with_the_mend_and_makes_none(unborn: Desk) -> None:
    result = unborn("check")
    assert result.exit_code == 78
    assert "conductd migrate" in result.stdout
    assert {path.name for path in unborn.folder.iterdir()} == {"config.toml", "imap.password"}


def test_every_problem_of_the_configuration_is_a_line(desk: Desk) -> None:
    (desk.folder / "config.toml").write_text(CONFIG.replace("[smtp]", "[smpt]"))
    result = desk("check")
    assert result.exit_code == 78
    assert "smpt" in result.stdout


def test_a_password_that_others_can_read_is_red(desk: Desk) -> None:
    (desk.folder / "imap.password").chmod(0o644)
    result = desk("check")
    assert result.exit_code in {75, 78}
    assert "a secret" not in result.output


def test_all_green_on_real_servers(world: World) -> None:
    result = CliRunner().invoke(conductd, ["--config", str(world.config), "check"])
    assert result.exit_code == 0, result.output
    assert "would read 0 and send at most 0 acknowledgements" in result.stdout


def test_mail_from_before_the_first_contact_is_counted_and_left_alone(world: World) -> None:
    for number in (b"one", b"two"):
        world.deliver(REPORT.replace(b"<report@", b"<" + number + b"@"))
    result = CliRunner().invoke(conductd, ["--config", str(world.config), "check"])
    assert result.exit_code == 0, result.output
    assert '2 old messages would be left alone (start = "now")' in result.stdout
    assert "would read 0 and send at most 0 acknowledgements" in result.stdout
    CliRunner().invoke(conductd, ["--config", str(world.config), "once"])
    result = CliRunner().invoke(conductd, ["--config", str(world.config), "check"])
    assert "left alone" not in result.stdout


def test_old_mail_is_counted_and_neither_kept_nor_answered(world: World) -> None:
    world.configure(world.more.replace('start = "now"', 'start = "all"'))
    world.deliver(REPORT)
    world.deliver(b"Auto-Submitted: auto-replied\r\n" + REPORT.replace(b"<report@", b"<other@"))
    result = CliRunner().invoke(conductd, ["--config", str(world.config), "check"])
    assert "would read 2 and send at most 1 acknowledgements" in result.stdout
    ledger = CliRunner().invoke(conductd, ["--config", str(world.config), "ledger", "--json"])
    assert json.loads(ledger.stdout) == []
    assert world.sink.received == []


def test_a_wrong_password_is_red_and_not_shown(world: World) -> None:
    (world.folder / "imap.password").write_text("not the password")
    result = CliRunner().invoke(conductd, ["--config", str(world.config), "check"])
    assert result.exit_code == 75
    assert "BAD  mailbox conduct" in result.stdout
    assert "not the password" not in result.output
