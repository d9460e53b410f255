"""`migrate` makes a database with its key once, and never a key over an old one."""

import stat

from conductd.store.keys import create_key_file
from conductd.store.lock import instance_lock
from unit.cli.desk import Desk


def test_a_new_database_gets_its_key(unborn: Desk) -> None:
    result = unborn("migrate")
    assert result.exit_code == 0, result.output
    assert "from nothing to schema" in result.output
    for name in ("conductd.key", "conductd.sqlite3"):
        assert stat.S_IMODE((unborn.folder / name).stat().st_mode) == 0o600


def test_the_second_time_nothing_changes(desk: Desk) -> None:
    key = (desk.folder / "conductd.key").read_text()
    result = desk("migrate")
    assert result.exit_code == 0
    assert "already" in result.output
    assert (desk.folder / "conductd.key").read_text() == key


def test_a_lost_key_is_never_replaced(desk: Desk) -> None:
    (desk.folder / "conductd.key").unlink()
    result = desk("migrate")
    assert result.exit_code == 78
    assert not (desk.folder / "conductd.key").exists()


def test_the_key_of_another_database_is_refused(desk: Desk) -> None:
    (desk.folder / "conductd.key").unlink()
    create_key_file(desk.folder / "conductd.key")
    assert desk("status").exit_code == 78
    assert desk("migrate").exit_code == 78


def test_while_another_one_works_try_again(desk: Desk) -> None:
    with instance_lock(f"sqlite:///{desk.folder / 'conductd.sqlite3'}", desk.folder):
        result = desk("migrate")
    assert result.exit_code == 75
    assert "another conductd" in result.output


def test_a_lost_database_is_not_replaced_in_silence(desk: Desk) -> None:
    database = desk.folder / "conductd.sqlite3"
    database.unlink()
    result = desk("migrate")
    assert result.exit_code == 78
    assert "conductd restore" in result.output
    assert not database.exists()
    database.touch()
    assert desk("migrate").exit_code == 78
    assert desk("migrate", "--fresh").exit_code == 0
    assert desk("cases", "list").exit_code == 0


def test_one_that_began_and_was_cut_off_is_finished(unborn: Desk) -> None:
    """No database was ever whole here, so nothing is lost by beginning again."""
    (unborn.folder / "conductd.sqlite3").touch()
    assert unborn("migrate").exit_code == 0
