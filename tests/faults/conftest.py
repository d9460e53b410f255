"""What the tests of faults share: a desk that begins anew before each fault, and figures of the long rounds."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from support.arena import Arena, arena
from support.dovecot import Dovecot
from support.postgres import Postgres


@pytest.fixture
def sqlite_arena(tmp_path: Path, dovecot: Dovecot) -> Iterator[Arena]:
    """The desk on SQLite."""
    with arena(tmp_path / "state", dovecot) as found:
        yield found


@pytest.fixture
def postgres_arena(tmp_path: Path, dovecot: Dovecot, postgres: Postgres, postgres_url: str) -> Iterator[Arena]:
    """The same on PostgreSQL."""
    name = postgres_url.rpartition("/")[2]
    with arena(tmp_path / "state", dovecot, postgres_url, clear=lambda: postgres.empty(name)) as found:
        yield found


@pytest.fixture
def figures(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a line of figures that is seen without -s."""

    def told(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}", flush=True)

    return told
