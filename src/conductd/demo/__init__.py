"""`conductd demo`: the whole life of some cases on embedded servers, told and checked. Nothing to configure."""

import importlib.util
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from conductd.errors import ConfigurationError, Problem

MISSING_EXTRA = "conductd: the demo needs {missing}; install it with:  pip install 'conductd[demo]'"
NEEDED = ("aiosmtpd", "pymap")


def run(keep: Path | None = None) -> int:
    """Play the story in a folder that is removed afterwards, or in the empty folder `keep`.

    Returns 0; 1 if a promise does not hold or a package is missing; 2 if `keep` holds something. Raises ConductdError
    as the pipeline does, ConfigurationError if the folder cannot be made.
    """
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        click.echo(MISSING_EXTRA.format(missing=" and ".join(missing)), err=True)
        return 1
    if keep is not None and not _made(keep):
        click.echo(f"conductd: {keep} is not empty; name a new or an empty folder", err=True)
        return 2
    return _played(keep)


def _made(keep: Path) -> bool:
    """Make the folder if there is none; whether it is empty."""
    try:
        keep.mkdir(parents=True, exist_ok=True, mode=0o700)
        return not any(keep.iterdir())
    except OSError as error:
        mend = "name a folder that this user may write to"
        raise ConfigurationError(Problem(str(keep), "", f"cannot be used ({error.strerror})", mend)) from None


def _played(keep: Path | None) -> int:
    from conductd.demo.performance import perform  # noqa: PLC0415  # needs the packages of the extra
    from conductd.demo.telling import Teller  # noqa: PLC0415  # rich is slow to import

    with _folder(keep) as folder:
        return 0 if perform(folder, Teller(), kept=keep is not None) else 1


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="conductd-demo-") as folder:
            yield Path(folder)
    else:
        yield keep
