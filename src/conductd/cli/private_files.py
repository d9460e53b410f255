"""Files for one user's eyes, written once and never over an old one."""

import os
from pathlib import Path

from conductd.errors import ConfigurationError, Problem

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


def write_new(path: Path, text: str) -> None:
    """Write a new file, mode 0600, on disk when this returns. Raises ConfigurationError if it exists or cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, _NEW, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        mend = "choose another place with --config FILE, or run this as a user who may write there"
        raise ConfigurationError(Problem(str(path), "", f"cannot be written ({error.strerror})", mend)) from None
