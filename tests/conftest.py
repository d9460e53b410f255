"""Fixtures that start real parts, once a test session, and the rule about parts that are missing."""

import os
from collections.abc import Generator

import pytest

from support.missing import Missing

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
