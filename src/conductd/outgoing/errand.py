"""Running a program of the admin's choice: no shell, a minute, and no word of any report on its standard input."""

import os
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress

from conductd.errors import TemporaryError

SECONDS = 60.0


def run(command: Sequence[str], text: str, seconds: float = SECONDS) -> None:
    """Run a program to its end and hand it `text`; what it prints is nobody's. Raises TemporaryError if it fails.

    It runs in a session of its own, so that what it started ends with it when its time is up.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 the admin wrote this command
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise TemporaryError(f"{command[0]}: {error.strerror}") from None
    try:
        process.communicate(text.encode("utf-8"), timeout=seconds)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise TemporaryError(f"{command[0]}: did not end within {seconds:.0f} s") from None
    except OSError:
        process.wait(seconds)  # it did not care for its input
    if process.returncode != 0:
        raise TemporaryError(f"{command[0]}: ended with {process.returncode}")
