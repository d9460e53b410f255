"""The one place that turns errors into exit codes and into lines for the person at the terminal."""

import contextlib
import os
import sys
from collections.abc import Callable
from types import TracebackType

import click

from conductd.cli.terminal import complain, shown
from conductd.errors import ConductdError, ConfigurationError, TemporaryError

DONE = 0
HUMAN_NEEDED = 1
WRONG_USAGE = 2
TRY_AGAIN = 75
"""EX_TEMPFAIL of sysexits.h: a server is away, a lock is held."""
CONFIGURATION = 78
"""EX_CONFIG of sysexits.h."""
INTERRUPTED = 130
PIPE_CLOSED = 141


def run(command: Callable[[], object]) -> int:
    """The exit code of a command: the number it returns, or what its error means. Usage errors (2) are click's."""
    try:
        result = command()
    except ConfigurationError as error:
        return _told(error, CONFIGURATION)
    except TemporaryError as error:
        return _told(error, TRY_AGAIN)
    except ConductdError as error:
        return _told(error, HUMAN_NEEDED)
    except BrokenPipeError:
        _swallow_what_is_left()
        return PIPE_CLOSED
    except (KeyboardInterrupt, click.Abort):
        complain("")
        return INTERRUPTED
    return result if isinstance(result, int) else DONE


def _told(error: ConductdError, code: int) -> int:
    for line in str(error).splitlines() or [type(error).__name__]:
        complain(f"conductd: {shown(line)}")
    return code


def _swallow_what_is_left() -> None:
    """The reader went away (`| head`): let the interpreter's last flush find a writable nothing."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def open_what_is_closed() -> None:
    """Started without stdin, stdout or stderr (`>&-`), the next file opened would take their numbers and output."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            with contextlib.suppress(OSError):
                handle = os.open(os.devnull, os.O_RDWR)
                if handle != number:
                    os.dup2(handle, number)
                    os.close(handle)
                setattr(sys, name, os.fdopen(number, "r" if number == 0 else "w", closefd=False))


def show_place_only(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An excepthook for what nobody foresaw: types and places, never texts: they may hold words of a mail."""
    said = f" ({shown(str(error))})" if isinstance(error, ImportError) else ""  # a module's name, no mail
    complain(f"conductd: this is a fault of the program: {kind.__qualname__}{said} at")
    while trace is not None:
        code = trace.tb_frame.f_code
        complain(f"  {shown(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    if error.__cause__ is not None:
        complain(f"  after {type(error.__cause__).__qualname__}")
