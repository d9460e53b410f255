"""The refresh token: where it is read, and where the new one goes that a provider gives instead of it.

Microsoft hands out a new one at each use. It replaces the old one in one step (a file beside it, fsync, rename), so
that at every instant one whole token is there. Where the given file is a systemd credential, which nobody can write,
the new one is kept in the state directory with a digest of the given one: a token that was given anew counts at once.

Programs beside each other (`check` while the daemon runs) take turns: a strict provider ends a token at its first use,
and some take back all of them when one is shown twice (RFC 9700, section 4.14.2).
"""

import fcntl
import hashlib
import json
import logging
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from conductd.errors import TemporaryError

log = logging.getLogger(__name__)

PATIENCE = 60.0
"""Seconds that another program may take for its turn: longer than any exchange with a provider."""

_ASK_AGAIN = 0.05


class RefreshToken:
    """One token, for all that log in with it. `given` reads what the admin put there, and raises where it cannot.

    `beside` is the file of a state directory, where the given file cannot be written; None: that file itself is.
    """

    def __init__(self, given: Callable[[], str], file: Path, beside: Path | None = None) -> None:
        self._given = given
        self._file = file
        self._beside = beside
        self._unsaved: tuple[str, str] | None = None
        self._lock = threading.Lock()

    @property
    def place(self) -> Path:
        """The file that is written."""
        return self._beside or self._file

    @contextmanager
    def turn(self) -> Iterator[None]:
        """To be taken from reading the token to keeping the next. Raises TemporaryError if another program does not
        end its own.
        """
        with self._lock, turn_at(self.place.parent):
            if self._unsaved is not None:
                self.keep(self.read())
            yield

    def save(self) -> None:
        """Try again to write down a token that could not be written."""
        if self._unsaved is not None:
            with self.turn():
                return

    def read(self) -> str:
        """The token to use now."""
        written = self._written()
        if self._unsaved is not None and self._unsaved[0] == _digest(written):
            return self._unsaved[1]
        return written

    def keep(self, token: str) -> None:
        """Put a new token in the old one's place. Where that fails it is used all the same, until the process ends."""
        text = token
        if self._beside is not None:
            text = json.dumps({"instead_of": _digest(self._given()), "token": token})
        try:
            write_private(self.place, text + "\n")
            self._unsaved = None
        except OSError as error:
            self._unsaved = (_digest(self._written()), token)
            log.error(  # noqa: TRY400 - no trace into the journal
                "a new refresh token cannot be written to %s: %s", self.place, error.strerror
            )

    def _written(self) -> str:
        """The token as the files have it, whoever wrote them last."""
        given = self._given()
        kept = _kept(self._beside) if self._beside is not None else None
        return kept[1] if kept is not None and kept[0] == _digest(given) else given


@contextmanager
def turn_at(folder: Path) -> Iterator[None]:
    """Keep other programs from the tokens of a folder. The lock is the folder's own (flock), and dies with its holder.

    Where a folder cannot be locked nothing can be kept in it either. Raises TemporaryError after a minute.
    """
    handle = None
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        if handle is not None:
            _wait_for(handle)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _wait_for(handle: int) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise TemporaryError("token: another program has been asking for one for a minute") from None
            time.sleep(_ASK_AGAIN)  # flock has no time limit of its own
        except OSError:
            return  # a file system that knows no locks
        else:
            return


def write_private(path: Path, text: str) -> None:
    """Write a file of mode 0600 in one step: whoever reads, or loses power, finds the old text or the new one whole."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            _give_to_owner(descriptor, path.parent)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.rename(path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _give_to_owner(descriptor: int, folder: Path) -> None:
    """What root writes into the daemon's folder is the daemon's to read."""
    if os.geteuid() == 0:
        whose = folder.stat()
        with suppress(PermissionError):  # root of a container
            os.fchown(descriptor, whose.st_uid, whose.st_gid)


def _kept(path: Path) -> tuple[str, str] | None:
    """(digest of the token it replaces, token), or None where there is no such file or no sense in it."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return str(document["instead_of"]), str(document["token"])
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
