"""What is remembered of a database that cannot be used: in a small file, since the database itself cannot hold it.

Its room is taken while all is well: on a full disk it is written over in its place. Where it cannot be written at all
the process remembers, and its next start begins anew.
"""

import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from conductd.model import Alarm, Trouble
from conductd.store.owner import give_to_owner

ROOM = 256
"""Bytes of the file, whatever stands in it."""


class OutageNote:
    """The note in one file. It exists once a desk has worked here."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._held: Alarm | None = None

    def exists(self) -> bool:
        """Whether this desk ever worked."""
        with suppress(PermissionError):
            return self._file.exists()
        return False

    def make(self) -> None:
        """The desk works: take the room."""
        if not self.exists():
            with suppress(OSError):
                handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
                try:
                    os.write(handle, _text(None))
                finally:
                    os.close(handle)
                give_to_owner(self._file)

    def read(self) -> Alarm | None:
        """What is remembered, None if nothing is wrong."""
        try:
            document = json.loads(self._file.read_bytes() or b"null")
        except (OSError, ValueError):
            return self._held
        return _alarm(document)

    def write(self, alarm: Alarm | None) -> None:
        """Remember this from now on."""
        self._held = alarm
        with suppress(OSError):
            handle = os.open(self._file, os.O_WRONLY | os.O_CLOEXEC)
            try:
                os.pwrite(handle, _text(alarm), 0)
            finally:
                os.close(handle)


def _text(alarm: Alarm | None) -> bytes:
    document = None
    if alarm is not None:
        told_at = alarm.told_at.isoformat() if alarm.told_at else None
        document = {"cause": alarm.cause, "since": alarm.since.isoformat(), "told_at": told_at}
    return json.dumps(document).encode().ljust(ROOM - 1) + b"\n"


def _alarm(document: object) -> Alarm | None:
    if not isinstance(document, dict):
        return None
    try:
        told_at = document["told_at"]
        return Alarm(Trouble(document["cause"]), _instant(document["since"]), _instant(told_at) if told_at else None)
    except (KeyError, TypeError, ValueError):
        return None


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
