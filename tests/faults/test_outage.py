"""A database that cannot be used is told although nothing can be written: once in four hours, whatever restarts."""

import errno
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace

import pytest

from conductd.daemon.guard import Looks
from conductd.errors import ConductdError, ConfigurationError, DatabaseAwayError, Problem
from conductd.outage import Outages, told
from support.mails import parsed
from support.quick_desk import PASSWORD, QuickDesk

CHAIR = "saskia.vandoorn@example.org"
AWAY = DatabaseAwayError("conductd.sqlite3: another program holds the database")
DAMAGED = ConfigurationError(Problem("conductd.sqlite3", "", "is damaged", "put back a backup"))
UNUSABLE = "the database cannot be used"


@pytest.fixture
def desk(quick_desk: Callable[..., QuickDesk]) -> QuickDesk:
    made = quick_desk()
    password = made.folder / "smtp.password"
    password.touch(0o600)
    password.write_text(PASSWORD)
    made.pass_()
    Outages(made.app.config).over(made.app.db)
    return made


@pytest.fixture(autouse=True)
def room(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine that runs the tests may itself be short of it."""
    monkeypatch.setattr("conductd.outage.is_nearly_full", lambda url: False)


def raising(trouble: ConductdError) -> Callable[..., None]:
    def fails(*_: object) -> None:
        raise trouble

    return fails


def subjects(desk: QuickDesk) -> list[str]:
    return [str(parsed(one.content)["Subject"]) for one in desk.sink.received if one.rcpt_tos == (CHAIR,)]


def restarted(desk: QuickDesk, trouble: ConductdError, **later: float) -> None:
    """A start that ends at once; nothing of it is left but the file."""
    desk.now += timedelta(**later)
    with pytest.raises(type(trouble)), told(desk.app.config, lambda: desk.now):
        raise trouble


def of_the_database(desk: QuickDesk) -> list[str]:
    """Those alone: nobody reads the mailbox while only the guard looks."""
    return [subject for subject in subjects(desk) if UNUSABLE in subject]


def guarded(desk: QuickDesk, monkeypatch: pytest.MonkeyPatch) -> Looks:
    """The looks of a running daemon, by the desk's clock."""
    monkeypatch.setattr("conductd.daemon.guard.utc_now", lambda: desk.now)
    monkeypatch.setattr("conductd.daemon.guard.give_sign_of_life", lambda app, now: [])
    silent = SimpleNamespace(silent=list)
    return Looks(SimpleNamespace(app=desk.app, beats=silent, post=SimpleNamespace(ring=desk.pass_)))  # type: ignore[arg-type]


def looks_again(desk: QuickDesk, looks: Looks) -> None:
    desk.now += timedelta(minutes=1)
    looks.look(desk.now)


def works_again(desk: QuickDesk) -> None:
    Outages(desk.app.config).over(desk.app.db)
    desk.pass_(minutes=1)
    desk.pass_(minutes=1)


@pytest.mark.parametrize("looked_before", [True, False])
def test_looks_that_fail_one_after_the_other_are_told_after_a_quarter_of_an_hour(
    desk: QuickDesk, monkeypatch: pytest.MonkeyPatch, *, looked_before: bool
) -> None:
    """As a running daemon makes them: none forgets since when the others failed. One that finds it usable ends it.

    That nothing was read meanwhile is not told as well. Without a look before, there is no file to remember it in.
    """
    looks = guarded(desk, monkeypatch)
    if looked_before:
        looks_again(desk, looks)
    else:
        next(desk.folder.rglob("*.outage")).unlink()
    with monkeypatch.context() as patch:
        patch.setattr("conductd.daemon.guard.alarms.make_mark", raising(AWAY))
        for _ in range(15):
            looks_again(desk, looks)
        assert subjects(desk) == []
        for _ in range(3 * 60):
            looks_again(desk, looks)
        assert subjects(desk) == [f"Alarm: {UNUSABLE}"]
    for _ in range(3):
        looks_again(desk, looks)
    desk.pass_(minutes=1)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}", f"Recovered: {UNUSABLE}"]


def test_a_database_that_is_away_for_a_moment_now_and_then_is_told_to_nobody(
    desk: QuickDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = guarded(desk, monkeypatch)
    for _ in range(10):
        with monkeypatch.context() as patch:
            patch.setattr("conductd.daemon.guard.alarms.make_mark", raising(AWAY))
            for _ in range(9):
                looks_again(desk, looks)
        looks_again(desk, looks)
    assert of_the_database(desk) == []


def test_restarts_every_half_minute_are_one_mail_in_four_hours(desk: QuickDesk) -> None:
    """As systemd restarts it while the database's server is away: no life lasts long enough to be patient."""
    for _ in range(30):
        restarted(desk, AWAY, seconds=30)
    assert subjects(desk) == []
    restarted(desk, AWAY, seconds=30)
    for _ in range(4 * 12 - 1):
        restarted(desk, AWAY, minutes=5)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}"]
    restarted(desk, AWAY, minutes=5)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}"] * 2
    works_again(desk)
    works_again(desk)
    assert subjects(desk) == [*[f"Alarm: {UNUSABLE}"] * 2, f"Recovered: {UNUSABLE}"]


def test_a_short_outage_is_nobodys_worry_and_two_do_not_add_up(desk: QuickDesk) -> None:
    for _ in range(3):
        restarted(desk, AWAY, minutes=10)
        works_again(desk)
    assert subjects(desk) == []


def test_what_only_a_person_can_mend_is_told_at_the_first_start(desk: QuickDesk) -> None:
    """After a power cut nobody sits there to read why the service did not start."""
    for _ in range(5):
        restarted(desk, DAMAGED, minutes=1)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}"]
    works_again(desk)
    assert subjects(desk)[1:] == [f"Recovered: {UNUSABLE}"]


def test_a_desk_that_never_worked_is_being_set_up(quick_desk: Callable[..., QuickDesk]) -> None:
    desk = quick_desk()
    restarted(desk, DAMAGED)
    assert desk.sink.received == []


def test_a_full_disk_is_told_at_once_and_its_end_under_the_same_name(
    desk: QuickDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("conductd.outage.is_nearly_full", lambda url: True)
        restarted(desk, AWAY)
    restarted(desk, AWAY, minutes=30)
    assert subjects(desk) == ["Alarm: the disk is nearly full"]
    works_again(desk)
    assert subjects(desk)[1:] == ["Recovered: the disk is nearly full"]


def test_a_server_that_loses_its_reply_gets_no_second_mail(desk: QuickDesk) -> None:
    desk.sink.script("dot", "accept_drop")
    for _ in range(5):
        restarted(desk, DAMAGED, minutes=1)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}"]


def test_while_mail_is_away_too_each_look_tries_again(desk: QuickDesk) -> None:
    desk.sink.stop()
    restarted(desk, DAMAGED)
    restarted(desk, DAMAGED, minutes=1)
    desk.sink.start()
    restarted(desk, DAMAGED, minutes=1)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}"]


def test_the_process_remembers_where_no_file_can_be_written(desk: QuickDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> int:
        raise OSError(errno.EROFS, "read-only")

    outages = Outages(desk.app.config)
    (desk.folder / "conductd.sqlite3.outage").unlink()
    monkeypatch.setattr("conductd.store.outage_note.os.open", refused)
    for _ in range(60):
        desk.now += timedelta(minutes=1)
        outages.met(AWAY, desk.now)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}"]


@pytest.mark.parametrize(
    "content", ["", "{half", "[1]", '{"cause": "disk"}', '{"cause": "x", "since": 1, "told_at": 2}']
)
def test_a_file_without_sense_in_it_is_no_memory(desk: QuickDesk, content: str) -> None:
    (desk.folder / "conductd.sqlite3.outage").write_text(content)
    restarted(desk, DAMAGED)
    assert subjects(desk) == [f"Alarm: {UNUSABLE}"]
