"""A mail of hundreds of megabytes is a case like any other, and needs no more memory; a message without text waits."""

import hashlib
import subprocess
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from conductd.app import App, build
from conductd.config import load
from conductd.pipeline import one_pass
from conductd.reading.slim import TOO_LARGE
from conductd.store import views
from support import big_mails
from support.installed import clean_environment, command_line
from support.mails import mail
from support.world import World

pytestmark = pytest.mark.dovecot
MOST_MB = 150
MOST_SECONDS = 60  # on a quiet machine; the bound of the test leaves room for a busy one


def watched(world: World) -> float:
    """Run `once`; the most memory that all its processes had together, in MB."""
    env = clean_environment(world.folder, {}, None)
    highest, over = [0.0], threading.Event()
    words = command_line("once", config=world.config)
    with subprocess.Popen(words, cwd=world.folder, env=env, stdout=subprocess.DEVNULL) as process:

        def look() -> None:
            while not over.wait(0.05):
                highest[0] = max(highest[0], sum(big_mails.peaks(process.pid).values()))

        threading.Thread(target=look, daemon=True).start()
        assert process.wait(4 * MOST_SECONDS) == 0
        over.set()
    return highest[0]


def kept_bytes(world: World, code: str) -> str:
    """The SHA-256 of a case's first mail, as an export reads it."""
    app = build(load(world.config))
    mark = hashlib.sha256()
    with app.db.reading() as session:
        for piece in views.mail_bytes(session, views.case_mails(session, code)[0]):
            mark.update(piece)
    app.db.close()
    return mark.hexdigest()


def film(megabytes: int) -> tuple[int, str]:
    mark = hashlib.sha256()
    for piece in big_mails.video(megabytes):
        mark.update(piece)
    return megabytes * big_mails.MB, mark.hexdigest()


@pytest.mark.parametrize("megabytes", [12, pytest.param(200, marks=[pytest.mark.slow, pytest.mark.timeout(600)])])
def test_a_big_attachment(world: World, megabytes: int) -> None:
    world.once()
    _, sha256 = big_mails.lay(world.dovecot, world.users["conduct"], big_mails.with_attachment(megabytes))
    assert watched(world) <= MOST_MB
    assert [letter["To"] for letter in world.letters() if "ada.fjord" in letter["To"]] == ["ada.fjord@example.net"]
    (case,) = world.json("cases", "list")
    assert not case["unreadable"]
    assert kept_bytes(world, case["code"]) == sha256
    (read,) = world.json("cases", "show", case["code"], "--reveal", "--as", "saskia.vandoorn@example.org")["mails"]
    assert big_mails.TEXT in read["text"]
    assert big_mails.AFTER in read["text"]
    assert TOO_LARGE in read["defects"]
    (file,) = read["attachments"]
    assert (file["size"], file["sha256"]) == film(megabytes)
    log = Path(f"{world.folder / 'conductd.sqlite3'}-wal")
    assert not log.exists() or log.stat().st_size < 30 * big_mails.MB


def cases_after_a_pass(app: App, world: World) -> int:
    assert one_pass(app, datetime.now(UTC)).troubles == []
    return len(world.json("cases", "list"))


def test_a_message_without_text_keeps_no_other_waiting_and_comes_later(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.once()
    for number in range(3):
        world.deliver(mail(f"Ada {number} <ada.{number}@example.net>", f"Somebody shouted at me, {number}."))
    app = build(load(world.config))
    connection = app.sources[0]._connection
    bodies = connection.bodies
    with monkeypatch.context() as away:
        away.setattr(connection, "bodies", lambda uids, most: bodies(uids, most) | ({2: None} if 2 in uids else {}))
        assert [cases_after_a_pass(app, world) for _ in range(2)] == [2, 2]
        assert world.json("status", at="+1h", expect=1)["mailboxes"][0]["without_text"] == 1
    assert cases_after_a_pass(app, world) == 3
    assert len(world.letters(to="ada.1@example.net")) == 1
    app.sources[0].close()
    app.db.close()
