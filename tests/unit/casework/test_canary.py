"""When a canary flies and when it counts as lost."""

from datetime import timedelta

import pytest

from conductd.casework.canary import Canary, CanaryState, owed, state
from unit.casework.builders import NOW

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
SENT = Canary(NOW, NOW, unseen_since=NOW)


@pytest.mark.parametrize(
    ("latest", "is_owed"),
    [
        (None, True),
        (Canary(NOW - DAY), True),
        (Canary(NOW - 23 * HOUR), False),
        (Canary(NOW + 365 * DAY), True),
    ],
)
def test_one_flies_each_time_and_after_the_clock_went_back(latest: Canary | None, is_owed: bool) -> None:
    assert owed(latest, DAY, NOW) is is_owed


def test_one_that_is_not_back_in_its_time_is_lost_once_every_mailbox_was_read_after_it() -> None:
    late = NOW + 3 * HOUR
    assert state(SENT, 2 * HOUR, late, late) is CanaryState.LOST
    assert state(SENT, 2 * HOUR, NOW + HOUR, late) is CanaryState.FLYING
    assert state(SENT, 2 * HOUR, None, late) is CanaryState.FLYING
    assert state(SENT, 2 * HOUR, NOW + HOUR, NOW + HOUR) is CanaryState.FLYING
    assert state(Canary(NOW), 2 * HOUR, late, late) is CanaryState.WAITING
    assert state(Canary(NOW, NOW, NOW + HOUR), 2 * HOUR, late, late) is CanaryState.SEEN


def test_a_lost_one_stays_lost_while_the_next_flies() -> None:
    late = NOW + 3 * HOUR
    assert state(Canary(late, late, unseen_since=NOW), 2 * HOUR, late, late) is CanaryState.LOST
