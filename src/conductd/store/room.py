"""How much room is left where the database lies."""

import shutil

from conductd.store.places import sqlite_file

LEAST = 16 * 1024 * 1024
"""Bytes that must be free, or the disk counts as nearly full: a mail or two, and the log that is written ahead."""


def is_nearly_full(url: str) -> bool:
    """Whether the disk under a SQLite database is nearly full. Of a server's disk we know nothing: False."""
    file = sqlite_file(url)
    if file is None:
        return False
    try:
        return shutil.disk_usage(file.parent).free < LEAST
    except OSError:
        return False  # the folder is gone: the database itself says that better
