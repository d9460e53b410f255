"""A backup of a PostgreSQL database, by the server's own `pg_dump`; its password reaches that in a file of its own."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import URL

from conductd.errors import ConfigurationError, Problem, TemporaryError
from conductd.store.places import shown
from conductd.store.schema import Base

INSTALL = "install it (Debian: postgresql-client), or dump the database on its server"
_TIMEOUT = 3600.0


def dump(url: URL, target: Path) -> None:
    """Write a dump in the custom format into a file that is there, and see that every table is in it.

    Raises ConfigurationError if pg_dump is missing or fails, TemporaryError if it does not end within an hour.
    """
    with _password_file(url) as environment:
        words = ["--format=custom", "--no-owner", "--no-privileges", "--no-password"]
        place = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
        _run("pg_dump", [*words, f"--file={target}", f"--dbname={place}"], environment, shown(url))
    listed = _run("pg_restore", ["--list", str(target)], {}, str(target))
    missing = [name for name in Base.metadata.tables if not re.search(rf" TABLE DATA \S+ {name} ", listed)]
    if missing:
        raise ConfigurationError(
            Problem(shown(url), "", f"its dump lacks {', '.join(missing)}", "run conductd migrate")
        )


def _run(program: str, words: list[str], environment: dict[str, str], place: str) -> str:
    found = shutil.which(program)
    if found is None:
        raise ConfigurationError(Problem(place, "", f"{program} is not installed", INSTALL))
    try:
        done = subprocess.run(  # noqa: S603 our own words, and no shell
            [found, *words],
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TemporaryError(f"{place}: {program} took longer than an hour") from None
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["without a word"])[-1]
        raise ConfigurationError(Problem(place, "", f"{program} failed: {said}", "mend that and try again"))
    return done.stdout


@contextmanager
def _password_file(url: URL) -> Iterator[dict[str, str]]:
    """The password in a file of libpq's form, 0600: words of a command can be read by everybody on the machine."""
    if url.password is None:
        yield {}
        return
    with tempfile.NamedTemporaryFile("w", prefix="conductd-", encoding="utf-8") as file:
        secret = str(url.password).replace("\\", "\\\\").replace(":", "\\:")
        file.write(f"*:*:*:*:{secret}\n")
        file.flush()
        yield {"PGPASSFILE": file.name}
