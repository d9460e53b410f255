"""The installed `conductd`, run as a user would: its own process, a clean environment, nothing of the test's own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from support.missing import Missing

SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin"
FAKETIME_PATTERN = "*/faketime/libfaketimeMT.so.1"


@cache
def console_script() -> Path:
    """The command of the environment that runs the tests."""
    script = Path(sys.executable).with_name("conductd")
    if not script.exists():
        raise Missing(f"{script} is not installed (script/bootstrap does it)")
    return script


def clean_environment(home: Path, more: Mapping[str, str] | None = None, at: str | None = None) -> dict[str, str]:
    """What a service has: a home, a path, a language. `at` moves the wall clock, see `moved_clock`."""
    environment = {"HOME": str(home), "PATH": SYSTEM_PATH, "LANG": "C.UTF-8", "TZ": "UTC"}
    return environment | dict(more or {}) | (moved_clock(at) if at else {})


@cache
def _faketime_library() -> str:
    found = sorted(Path("/usr/lib").glob(FAKETIME_PATTERN))
    if not found:
        raise Missing("libfaketime is not installed (Debian: faketime)")
    return str(found[0])


def moved_clock(at: str) -> dict[str, str]:
    """Move the wall clock of a process by `+6d` or `-2h`, or start it at `@2026-03-01 12:00:00`.

    The monotonic clock is left alone. For a process whose clock need not jump while it runs.
    """
    return {"LD_PRELOAD": _faketime_library(), "FAKETIME": at, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


def steered_clock(file: Path) -> dict[str, str]:
    """Let a file say how far the wall clock of a process is off; it may be rewritten at any time. See `moved_clock`."""
    environment = moved_clock("+0") | {"FAKETIME_TIMESTAMP_FILE": str(file), "FAKETIME_NO_CACHE": "1"}
    del environment["FAKETIME"]
    return environment


def conductd(
    *arguments: str | os.PathLike[str],
    home: Path,
    config: Path | None = None,
    env: Mapping[str, str] | None = None,
    at: str | None = None,
    stdin: str | None = None,
    timeout: float = 60,
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, in `home`. The exit code is the caller's to judge."""
    return subprocess.run(
        command_line(*arguments, config=config),
        cwd=home,
        env=clean_environment(home, env, at),
        input=stdin if stdin is not None else "",
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )


def command_line(*arguments: str | os.PathLike[str], config: Path | None = None) -> list[str]:
    """The words of the command, the configuration first."""
    option = ["--config", str(config)] if config else []
    return [str(console_script()), *option, *map(str, arguments)]
