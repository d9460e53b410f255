"""Mail from files, for `import`: single messages, mbox files, Maildirs, folders of .eml files.

The bytes are those of the file, untouched; only mbox takes its own escapes (">From ") back. A file that cannot be read
is told by its path and never stops the others.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path

from conductd.model import Audience, Batch, Fetched, Position, Raw
from conductd.sources import mbox

MOST_MESSAGES = 100
MOST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Found:
    """One message: where it came from (`path`, or `path#n` of several in an mbox), its bytes, when it was received.

    `size` in bytes is that in the file: an mbox may hold some more than the message has.
    """

    origin: str
    raw: Raw
    size: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Unread:
    """A path that gave no message, and why, in one line without content."""

    origin: str
    reason: str

    def __str__(self) -> str:
        """As `import` prints it."""
        return f"{self.origin}: {self.reason}"


def read_paths(paths: Iterable[Path]) -> Iterator[Found | Unread]:
    """Every message below these paths, in the order given; within a folder in the order of names."""
    for path in paths:
        try:
            yield from _read_path(path)
        except (OSError, ValueError) as error:
            yield Unread(str(path), _why(error))


def _read_path(path: Path) -> Iterator[Found | Unread]:
    if not path.is_dir():
        yield from _guarded(path)
    elif is_maildir(path):
        yield from _each(file for place in ("cur", "new") for file in sorted(_names(path / place)))
    else:
        files = [file for file in sorted(path.rglob("*")) if file.suffix.lower() in {".eml", ".mbox"}]
        if not files:
            yield Unread(str(path), "holds neither .eml nor .mbox files and is no Maildir")
        yield from _each(files)


def is_maildir(path: Path) -> bool:
    """Whether a folder is a Maildir: it has `cur` and `new`."""
    return (path / "cur").is_dir() and (path / "new").is_dir()


def _names(place: Path) -> list[Path]:
    return [file for file in place.iterdir() if not file.name.startswith(".")]


def _each(files: Iterable[Path]) -> Iterator[Found | Unread]:
    for file in files:
        yield from _guarded(file)


def _guarded(path: Path) -> Iterator[Found | Unread]:
    try:
        yield from _messages(path)
    except (OSError, ValueError, MemoryError) as error:
        yield Unread(str(path), _why(error))


def _messages(path: Path) -> Iterator[Found | Unread]:
    changed = path.stat()
    if not path.is_file():
        yield Unread(str(path), "is not a file")
        return
    received_at = datetime.fromtimestamp(changed.st_mtime, UTC)
    with path.open("rb") as file:
        first = file.readline(4096)
    if mbox.SEPARATOR.fullmatch(first):
        yield from _mbox(path, received_at)
    else:
        yield _found(path, str(path), mbox.Span(0, changed.st_size), received_at)


def _mbox(path: Path, changed_at: datetime) -> Iterator[Found]:
    """The messages of an mbox. One alone goes by the file's own name: many programs save a single mail like that."""
    spans = mbox.messages(path)
    begin = list(islice(spans, 2))
    for number, span in enumerate(chain(begin, spans), 1):
        origin = f"{path}#{number}" if len(begin) > 1 else str(path)
        yield _found(path, origin, span, span.received_at or changed_at)


def _found(path: Path, origin: str, span: mbox.Span, received_at: datetime) -> Found:
    return Found(origin, mbox.content(path, span), span.end - span.begin, received_at)


def _why(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) else None
    return f"cannot be read ({said or type(error).__name__})"


class FileSource:
    """Files as a source: each import goes on numbering where the last one ended, so no message is ever skipped."""

    def __init__(self, paths: Iterable[Path], audience: Audience = Audience.TEAM, name: str = "import") -> None:
        self._paths = tuple(paths)
        self._audience = audience
        self._name = name
        self.origins: dict[int, str] = {}
        self.unread: list[Unread] = []

    @property
    def name(self) -> str:
        """The name of the import in the ledger."""
        return self._name

    @property
    def audience(self) -> Audience:
        """Who may know of what is imported."""
        return self._audience

    def batches(self, position: Position | None) -> Iterator[Batch]:
        """Every message of the paths. `origins` tells each UID's file; `unread` fills with what could not be read."""
        uid, uidvalidity = (position.last_uid, position.uidvalidity) if position else (0, 1)
        batch: list[Fetched] = []
        for found in read_paths(self._paths):
            if isinstance(found, Unread):
                self.unread.append(found)
                continue
            if batch and (len(batch) >= MOST_MESSAGES or _bytes(batch) + found.size > MOST_BYTES):
                yield Batch(uidvalidity, tuple(batch))
                batch = []
            uid += 1
            self.origins[uid] = found.origin
            batch.append(Fetched(uid, found.raw, found.received_at, found.size))
        if batch:
            yield Batch(uidvalidity, tuple(batch))

    def count(self, above_uid: int | None = None) -> int:
        """How many messages were handed out above that UID."""
        return sum(1 for uid in self.origins if uid > (above_uid or 0))

    def close(self) -> None:
        """Nothing is held."""


def _bytes(batch: list[Fetched]) -> int:
    return sum(message.size for message in batch)
