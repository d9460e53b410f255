"""Killed at every system call of a pass over three reports: none lost, none twice, and each reporter told once (bar 1).

CONDUCTD_TESTS=full goes through every call, an hour or two in all; one call alone: `-k pwrite64`. Else two points.
"""

from collections.abc import Callable, Iterator, Sequence

import pytest

from support.arena import Arena
from support.installed import clean_environment, command_line
from support.strace import Tracer
from support.zeros import faults

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(0)]
ON_SQLITE = ("fdatasync", "fsync", "sendto", "recvfrom", "unlink", "rename", "ftruncate", "write", "pwrite64")
ON_POSTGRES = ("sendto", "recvfrom", "write", "fsync")


def tracer(arena: Arena) -> Tracer:
    folder = arena.world.folder
    return Tracer(command_line("once", "--json", config=arena.world.config), clean_environment(folder), folder)


def counted(arena: Arena, calls: Sequence[str]) -> dict[str, int]:
    """How often a pass makes each call; the first pass after a change also writes what Python keeps of the program."""
    arena.begin()
    arena.settle()
    arena.begin()
    numbers = tracer(arena).count(calls)
    assert faults(arena.world, arena.reports) == []
    return numbers


def failed(arena: Arena, points: Sequence[tuple[str, int]]) -> Iterator[str]:
    """The points after which something was wrong, each with what."""
    for call, number in points:
        arena.begin()
        tracer(arena).kill_at(call, number)
        arena.settle()
        if wrong := faults(arena.world, arena.reports):
            yield f"{call} {number}: {wrong}"


def test_a_pass_killed_at_some_system_calls(sqlite_arena: Arena) -> None:
    numbers = counted(sqlite_arena, ["fdatasync", "recvfrom"])
    points = [("fdatasync", numbers["fdatasync"] // 2), ("recvfrom", numbers["recvfrom"] - 10)]
    assert list(failed(sqlite_arena, points)) == []


def every_point(arena: Arena, call: str, figures: Callable[[str], None]) -> None:
    number = counted(arena, [call])[call]
    if not number:
        pytest.skip(f"a pass makes no {call}")
    bad = list(failed(arena, [(call, k) for k in range(1, number + 1)]))
    figures(f"killed at each of {number} {call}: {len(bad)} failures")
    assert bad == []


@pytest.mark.slow
@pytest.mark.parametrize("call", ON_SQLITE)
def test_a_pass_killed_at_every_system_call(sqlite_arena: Arena, call: str, figures: Callable[[str], None]) -> None:
    every_point(sqlite_arena, call, figures)


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.parametrize("call", ON_POSTGRES)
def test_a_pass_on_postgresql_killed_at_every_system_call(
    postgres_arena: Arena, call: str, figures: Callable[[str], None]
) -> None:
    every_point(postgres_arena, call, figures)
