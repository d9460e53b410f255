"""The power is cut at random moments of a pass: what was promised stands on the disk (bar 3).

CONDUCTD_TESTS=full: 200 cuts. By default one. Needs root and loop devices.
"""

import math
import random
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from support.arena import Arena, arena
from support.dovecot import Dovecot
from support.installed import clean_environment, command_line
from support.powercut import cut, disk
from support.zeros import faults

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(0)]
SHORTEST, LONGEST = 0.4, 2.5


@pytest.fixture
def stage(tmp_path: Path, dovecot: Dovecot) -> Iterator[Arena]:
    """A desk whose folder will be the place where disks are mounted."""
    with arena(tmp_path / "state", dovecot) as found:
        yield found


def wrong_after_a_cut(stage: Arena, seconds: float) -> list[str]:
    """Freeze a pass after so long, keep what the disk holds, and look at it once a pass has gone over that."""
    folder = stage.world.folder
    image, remains = folder.with_name("disk.img"), folder.with_name("remains.img")
    for old in (image, remains):
        old.unlink(missing_ok=True)
    stage.begin()
    first_day = folder.with_name("first-day")
    shutil.rmtree(first_day, ignore_errors=True)
    shutil.copytree(folder, first_day)
    with disk(image, folder):
        shutil.copytree(first_day, folder, dirs_exist_ok=True)
        subprocess.run(["sync", "-f", str(folder)], check=True)
        process = subprocess.Popen(
            command_line("once", config=stage.world.config),
            cwd="/",
            env=clean_environment(Path("/")),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGSTOP)
        cut(image, remains)
        process.kill()
        process.wait()
    with disk(remains, folder):
        stage.settle()
        return faults(stage.world, stage.reports)


def cuts(stage: Arena, number: int, seed: int) -> list[list[str]]:
    chance = random.Random(seed)
    drawn = [math.exp(chance.uniform(math.log(SHORTEST), math.log(LONGEST))) for _ in range(number)]
    return [found for seconds in drawn if (found := wrong_after_a_cut(stage, seconds))]


def test_a_power_cut_in_the_middle(stage: Arena) -> None:
    assert cuts(stage, 1, seed=1) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 12))
def test_twenty_power_cuts(stage: Arena, seed: int, figures: Callable[[str], None]) -> None:
    found = cuts(stage, 20, seed)
    figures(f"20 power cuts, seed {seed}: {len(found)} failures {found[:3]}")
    assert found == []
