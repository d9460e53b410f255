"""The first page of every story: a report arrives, and each of the parts that tests lean on does what it says."""

from datetime import UTC, datetime, timedelta

import pytest

from support.mails import mail
from support.world import World

pytestmark = pytest.mark.dovecot
REPORTER = "Ada Fjord <ada.fjord@example.net>"


def test_a_report_becomes_a_case_with_one_acknowledgement(world: World) -> None:
    world.once()
    world.deliver(mail(REPORTER, "Somebody shouted at me at the meetup last night."))
    world.once()
    [case] = world.json("cases", "list")
    [letter] = world.letters(to="ada.fjord@example.net")
    assert case["code"] in letter.get_content()


def test_days_pass_by_moving_the_clock(world: World) -> None:
    """Eight days after a report its deadline is over, as the installed program sees it."""
    world.once()
    world.deliver(mail(REPORTER, "Somebody shouted at me at the meetup last night."))
    world.once()
    sent = len(world.letters())
    summary = world.once(at="+8d")
    assert datetime.fromisoformat(summary["at"]) > datetime.now(UTC) + timedelta(days=7)
    assert len(world.letters()) > sent


def test_the_daemon_says_when_it_is_ready_and_takes_what_arrives(world: World) -> None:
    world.once()
    with world.run() as daemon:
        world.deliver(mail(REPORTER, "Somebody shouted at me at the meetup last night."))
        world.sink.wait_for(1, seconds=30)
        assert daemon.stop() == 0
