"""The database goes away in the middle of sending: no letter is forgotten, and none of which we know leaves twice."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from conductd import pipeline
from conductd.daemon.beats import Beats
from conductd.daemon.threads import House, post, work
from conductd.delivery import AGAIN, Ended
from conductd.errors import NotAloneError, TemporaryError
from conductd.model import LetterState
from conductd.store import database, views
from conductd.store.lock import instance_lock
from conductd.store.migrate import upgrade
from conductd.summary import Summary
from support.bounces import bounce
from support.mails import mail
from support.postgres import Postgres
from support.quick_desk import PASSWORD, QuickDesk
from support.small_desk import SASKIA, Left, SmallDesk
from support.smtp_sink import SmtpSink

ADA = "ada.fjord@example.net"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallDesk]:
    """A desk that waits for its database for a moment only, with a report whose letters are owed."""
    impatient = [pragma.replace("60000", "20") for pragma in database._PRAGMAS]
    monkeypatch.setattr(database, "_PRAGMAS", impatient)
    desk = SmallDesk(tmp_path)
    desk.arrives(mail(ADA, "Somebody shouted at me."))
    desk.settles()
    yield desk
    desk.close()


@contextmanager
def held(desk: SmallDesk) -> Iterator[None]:
    """From the moment at which the first letter is with the server, another program holds the database."""
    with closing(sqlite3.connect(desk.folder / "conductd.sqlite3", isolation_level=None)) as other:

        def hold(_: Left) -> None:
            if not other.in_transaction:
                other.execute("BEGIN IMMEDIATE")

        desk.postman.before = hold
        yield
        desk.postman.before = lambda _: None
        other.rollback()


def a_round(desk: SmallDesk, ended: list[Ended] | None = None) -> Summary:
    summary = Summary()
    pipeline.deliver(desk.app, desk.now, summary, patient=True, ended=ended)
    return summary


def acknowledgement(desk: SmallDesk) -> tuple[str, str | None]:
    with desk.app.db.reading() as session:
        [row] = [row for row in views.outbox(session) if row["kind"] == "acknowledgement"]
    return row["state"], row["reason"]


def test_how_a_letter_ended_is_written_down_when_the_database_is_back(desk: SmallDesk) -> None:
    """The process knows that the server took it: nothing is in doubt."""
    ended: list[Ended] = []
    with held(desk):
        with pytest.raises(TemporaryError, match="another program"):
            a_round(desk, ended)
        with pytest.raises(TemporaryError, match="another program"):
            a_round(desk, ended)
    assert acknowledgement(desk)[0] == LetterState.SENDING
    a_round(desk, ended)
    assert acknowledgement(desk) == (LetterState.SENT, "")
    assert len(desk.got(ADA)) == 1
    assert ended == []


def test_one_of_which_nobody_knows_is_in_doubt_without_a_restart(desk: SmallDesk) -> None:
    with held(desk), pytest.raises(TemporaryError, match="another program"):
        a_round(desk)
    a_round(desk)
    assert acknowledgement(desk) == (LetterState.SENT, AGAIN)
    assert len({one.raw for one in desk.postman.left if one.to == ADA}) == 1


def test_a_server_that_restarts_in_the_middle_costs_no_second_letter(
    tmp_path: Path, postgres: Postgres, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every connection is gone when the reply comes; the next one works."""
    upgrade(postgres_url)
    with SmtpSink(password=PASSWORD) as sink:
        desk = QuickDesk(tmp_path, postgres_url, sink)
        send, ended = desk.app.mailer.send, list[Ended]()

        def sent(*words: str, **more: str) -> object:
            outcome = send(*words, **more)
            postgres.stop()
            postgres.start()
            monkeypatch.undo()
            return outcome

        desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
        pipeline.collect(desk.app, desk.app.sources[0], desk.now, Summary())
        pipeline.settle(desk.app, desk.now, Summary())
        monkeypatch.setattr(desk.app.mailer, "send", sent)
        with pytest.raises(TemporaryError, match="away or busy"):
            pipeline.deliver(desk.app, desk.now, Summary(), patient=True, ended=ended)
        pipeline.deliver(desk.app, desk.now, Summary(), patient=True, ended=ended)
        assert {row["state"] for row in desk.outbox()} == {"sent"}
        assert len(desk.sent_to(ADA)) == 1
        desk.close()


def test_a_server_that_restarts_forgets_the_lock_and_it_is_taken_again(postgres: Postgres, postgres_url: str) -> None:
    """Else a second conductd could begin beside the first, and both would answer."""
    with instance_lock(postgres_url) as still_alone:
        still_alone()
        postgres.stop()
        with pytest.raises(TemporaryError, match="away or busy"):
            still_alone()
        postgres.start()
        still_alone()
        with pytest.raises(NotAloneError), instance_lock(postgres_url):
            pass


def test_a_server_that_only_lets_us_read_is_told_and_waited_for(
    tmp_path: Path, postgres: Postgres, postgres_url: str
) -> None:
    """As a standby does after a failover; the mail comes in when it may be written again."""
    upgrade(postgres_url)
    with SmtpSink(password=PASSWORD) as sink:
        desk, summary = QuickDesk(tmp_path, postgres_url, sink), Summary()
        desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
        with postgres.read_only(postgres_url.rpartition("/")[2]):
            desk.app.db.close()  # its connections ended
            pipeline.collect(desk.app, desk.app.sources[0], desk.now, summary)
        assert summary.did["fetched"] == 0
        assert {"only lets us read" in trouble for trouble in summary.troubles} == {True}
        desk.app.db.close()
        pipeline.collect(desk.app, desk.app.sources[0], desk.now, summary)
        assert summary.did["fetched"] == 1
        desk.close()


def test_where_another_one_was_faster_this_one_ends(tmp_path: Path, postgres: Postgres, postgres_url: str) -> None:
    """The daemon ends as a second instance does, and hands nothing over any more."""
    upgrade(postgres_url)
    with SmtpSink(password=PASSWORD) as sink, instance_lock(postgres_url) as still_alone:
        desk = QuickDesk(tmp_path, postgres_url, sink)
        desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
        pipeline.collect(desk.app, desk.app.sources[0], desk.now, Summary())
        postgres.stop()
        postgres.start()
        with instance_lock(postgres_url):
            house = House(desk.app, Beats({"worker": 60.0, "deliverer": 60.0}), still_alone)
            for at_work in (work, post):
                with pytest.raises(NotAloneError, match="another conductd"):
                    at_work(house)
        desk.app.db.close()  # its connections ended with the server
        assert desk.cases() == []
        assert not sink.received
        house.close()
        desk.close()


def test_a_bounce_that_is_faster_than_our_own_mark_counts(desk: SmallDesk) -> None:
    """A server may take a letter, send it back and only then reply."""

    def come_back(one: Left) -> None:
        desk.arrives(bounce(one.raw, one.to))
        desk.settles()

    desk.postman.before = lambda one: come_back(one) if one.to == SASKIA else None
    a_round(desk)
    with desk.app.db.reading() as session:
        notices = [row for row in views.outbox(session) if row["kind"] == "notice"]
    assert {row["to"]: row["state"] for row in notices}[SASKIA] == LetterState.FAILED
    assert [row["state"] for row in notices].count("sent") == len(notices) - 1
