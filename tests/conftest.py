"""Fixtures that start real parts, once a test session, and the rule about parts that are missing."""

import os
import secrets
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from support.dovecot import Dovecot
from support.missing import Missing
from support.postgres import Postgres
from support.smtp_sink import SmtpSink
from support.world import World

REQUIRE_ALL = ("CI", "CONDUCTD_REQUIRE_ALL")


def _without(part: Missing) -> None:
    """Skip, with the reason; in CI fail, since nobody reads what CI skipped."""
    if any(os.environ.get(name) for name in REQUIRE_ALL):
        pytest.fail(f"{part}; required, since {' or '.join(REQUIRE_ALL)} is set", pytrace=False)
    pytest.skip(str(part))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """A fixture may say that its part is missing."""
    try:
        return (yield)
    except Missing as part:
        _without(part)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """So may a test itself."""
    try:
        return (yield)
    except Missing as part:
        _without(part)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests that take minutes wait for CONDUCTD_TESTS=full, or to be asked for with -m."""
    if os.environ.get("CONDUCTD_TESTS") == "full" or config.option.markexpr:
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    items[:] = [item for item in items if not item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A private Dovecot, shared by the tests of this process; each test has users of its own."""
    with Dovecot() as server:
        yield server


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    """An SMTP server for one test, empty at first."""
    with SmtpSink() as server:
        yield server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A private PostgreSQL, shared by the tests of this process."""
    with Postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The URL of an empty database for one test."""
    name = f"test_{secrets.token_hex(4)}"
    yield postgres.create(name)
    postgres.drop(name)


@pytest.fixture
def world(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink) -> World:
    """A desk with one mailbox for the team, on SQLite, that has not looked at it yet."""
    return World(tmp_path, dovecot, sink).open()
