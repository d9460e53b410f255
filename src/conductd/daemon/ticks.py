"""The ticking: APScheduler rings the bells, and a look at both clocks notices when the wall clock was moved.

Deadlines are rows, never jobs: a tick that comes late or twice changes nothing.
"""

import time
from datetime import UTC, datetime

from apscheduler.schedulers.background import BackgroundScheduler

from conductd.daemon.threads import House

TICK_SECONDS = 60
JUMP_SECONDS = 5.0


class Ticks:
    """A ring for the worker, the deliverer and the guard every minute, and at once after the wall clock jumped."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._scheduler = BackgroundScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        )
        for bell in (house.work, house.post, house.guard):
            self._scheduler.add_job(bell.ring, "interval", seconds=TICK_SECONDS)
        self._scheduler.start()
        self._offset = _wall_minus_monotonic()

    def look_at_the_clock(self) -> None:
        """After a jump of the wall clock each interval starts anew: APScheduler would wait for the old time."""
        offset = _wall_minus_monotonic()
        if abs(offset - self._offset) < JUMP_SECONDS:
            return
        self._offset = offset
        for job in self._scheduler.get_jobs():
            job.modify(next_run_time=datetime.now(UTC))
        self._scheduler.wakeup()
        self._house.ring_all()

    def stop(self) -> None:
        """End the ticking; rings already given stay."""
        self._scheduler.shutdown(wait=False)


def _wall_minus_monotonic() -> float:
    return time.time() - time.monotonic()
