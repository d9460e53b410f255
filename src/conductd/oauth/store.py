"""The refresh token: where it is read, and where the new one goes that a provider gives instead of it.

Microsoft hands out a new one at each use. It replaces the old one in one step (a file beside it, fsync, rename), so
that at every instant one whole token is there. Where the given file is a systemd credential, which nobody can write,
the new one is kept in the state directory with a digest of the given one: a token that was given anew counts at once.
"""

import hashlib
import json
import logging
import os
import secrets
import threading
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)


class RefreshToken:
    """One token, for all that log in with it. `given` reads what the admin put there, and raises where it cannot.

    `beside` is the file of a state directory, where the given file cannot be written; None: that file itself is.
    """

    def __init__(self, given: Callable[[], str], file: Path, beside: Path | None = None) -> None:
        self._given = given
        self._file = file
        self._beside = beside
        self._unsaved: tuple[str, str] | None = None
        self.lock = threading.Lock()
        """To be held from reading the token to keeping the next: two uses of one token can cost both."""

    @property
    def place(self) -> Path:
        """The file that is written."""
        return self._beside or self._file

    def read(self) -> str:
        """The token to use now."""
        given = self._given()
        if self._unsaved is not None and self._unsaved[0] == _digest(given):
            return self._unsaved[1]
        kept = _kept(self._beside) if self._beside is not None else None
        return kept[1] if kept is not None and kept[0] == _digest(given) else given

    def keep(self, token: str) -> None:
        """Put a new token in the old one's place. Where that fails it is used all the same, until the process ends."""
        given = self._given()
        text = token if self._beside is None else json.dumps({"instead_of": _digest(given), "token": token})
        try:
            write_private(self.place, text + "\n")
            self._unsaved = None
        except OSError as error:
            self._unsaved = (_digest(given), token)
            log.error(  # noqa: TRY400 - no trace into the journal
                "a new refresh token cannot be written to %s: %s", self.place, error.strerror
            )


def write_private(path: Path, text: str) -> None:
    """Write a file of mode 0600 in one step: whoever reads, or loses power, finds the old text or the new one whole."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
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


def _kept(path: Path) -> tuple[str, str] | None:
    """(digest of the token it replaces, token), or None where there is no such file or no sense in it."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return str(document["instead_of"]), str(document["token"])
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
