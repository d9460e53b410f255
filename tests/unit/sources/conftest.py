"""A user of a real Dovecot, and sources that read that user's mailbox."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from conductd.config import Mailbox
from conductd.sources.imap import ImapSource
from support.dovecot import Dovecot

Open = Callable[..., ImapSource]


@pytest.fixture
def user(dovecot: Dovecot, tmp_path: Path) -> str:
    name = f"imap-{tmp_path.name}"
    dovecot.add_user(name, "secret")
    return name


@pytest.fixture
def opened(dovecot: Dovecot, user: str) -> Iterator[Open]:
    sources = []

    def make(start: str = "all", password: str = "secret", read: float = 5.0, **more: Any) -> ImapSource:
        entry = {"name": "conduct", "host": "127.0.0.1", "port": dovecot.port, "tls": "none", "start": start}
        box = Mailbox.model_validate(entry | {"username": user, "password_file": "x"} | more)
        sources.append(ImapSource(box, lambda: password, connect=2.0, read=read))
        return sources[-1]

    yield make
    for source in sources:
        source.close()
