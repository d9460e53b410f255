"""Mail from an IMAP folder: which messages are new, in batches that fit into memory, and waiting for the next one.

Reading changes nothing at the server: the folder is opened with EXAMINE and bodies are read with BODY.PEEK[]. Messages
are named by UID only, so that expunges by others cannot shift what we read (RFC 3501, 2.3.1).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice

from conductd.config import Mailbox, audience_of
from conductd.errors import IncompleteError, TemporaryError
from conductd.model import Audience, Batch, Fetched, Position, Raw, stated_uidvalidity
from conductd.sources.imap_connection import Connection, Facts
from conductd.sources.imap_filing import NotOfferedError, move
from conductd.sources.imap_login import Secret
from conductd.sources.imap_numbering import Folder
from conductd.sources.imap_witnesses import number_in

MOST_MESSAGES = 100
MOST_BYTES = 4_000_000
"""A batch stops before either; a bigger message is a batch of its own, and is fetched in pieces."""

PIECE = 1 << 20
"""Bytes of a big message that are fetched at a time, and so held in memory."""

LEAST_ROOM = 1 << 16
"""Bytes asked for of a message that is said to be small: one that is longer is fetched on in pieces."""

FIRST_SPAN = 5_000
WIDEST_SPAN = 80_000
"""UIDs asked for in one SEARCH of a large folder: an answer of 80,000 UIDs stays below imaplib's 1 MB a line."""

LONGEST_IDLE = 60.0
"""Seconds. A dead connection is noticed after this and the read timeout; a router that forgets us never matters."""


class ImapSource:
    """One [[mailboxes]] entry. Not thread-safe: one thread a mailbox. Every fault is a TemporaryError."""

    def __init__(self, mailbox: Mailbox, secret: Secret, *, connect: float = 30.0, read: float = 60.0) -> None:
        self._mailbox = mailbox
        self._connection = Connection(mailbox, secret, connect, read)
        self._folder: Folder | None = None
        self._looked_upto = 0
        self._adopted_upto = 0
        self._cannot_move = False

    def on_progress(self, stir: Callable[[], None]) -> None:
        """Call `stir` whenever bytes come in: a long pass over a slow line is no silence."""
        self._connection.stir = stir

    @property
    def name(self) -> str:
        """The mailbox's name in the configuration and the ledger."""
        return self._mailbox.name

    @property
    def audience(self) -> Audience:
        """Who may know of what arrives here."""
        return audience_of(self._mailbox)

    def batches(self, position: Position | None) -> Iterator[Batch]:
        """New messages in UID order; on first contact with start = "now" one empty batch that adopts what is there.

        When UIDVALIDITY has changed, or the server was set back behind `position.last_uid`, everything is handed out
        again under a new number, but for mail older than `position.since`. A message without text yet (Exchange
        announces before it stores) is handed out as late and keeps no other one waiting; those of `position.late` are
        asked for again.
        """
        self._connection.renew()
        folder = self._connection.examine()
        if position is None and self._mailbox.start == "now":
            self._remember(folder, folder.uidnext - 1, folder.uidnext - 1)
            yield Batch(folder.uidvalidity, (), adopted_upto=folder.uidnext - 1)
            return
        number = number_in(self._connection, position, folder)
        same = position is not None and position.uidvalidity == number
        last = position.last_uid if position and same else 0
        self._remember(folder, last, position.adopted_upto if position and same else 0)
        renumbered = None if position is None or (same and not position.anew) else position
        if position and not same and not folder.exists:
            yield Batch(number, ())  # what comes into the empty folder is not measured by the old numbers
        awaited = list(position.late) if position and same else []
        for uids in chain([awaited], self._new(folder, last)):
            yield from self._handed_out(number, uids, renumbered)

    def count(self, above_uid: int | None = None) -> int:
        """Messages with a UID above `above_uid` (None: above the adopted ones) and not newer than the last look.

        Newer ones are the next pass's affair, so they cannot look like mail that was skipped.
        """
        known = self._folder if self._connection.is_open else None
        folder = known or self._connection.examine()
        above = self._adopted_upto if above_uid is None else above_uid
        found = self._new(folder, above)
        return sum(1 for uids in found for uid in uids if uid <= self._looked_upto)

    def uids(self, position: Position | None) -> tuple[int, list[int]]:
        """The number that the next look keeps UIDs under, and each one above the adopted ones, for an audit."""
        folder = self._connection.examine()
        number = number_in(self._connection, position, folder)
        above = position.adopted_upto if position is not None else 0
        return number, [uid for uids in self._new(folder, above) for uid in uids]

    def wait(self, seconds: float, wake_fd: int | None = None) -> bool:
        """Wait for mail, at most `seconds` and never over a minute. True when a look may find something new.

        Ends early, with False, when `wake_fd` becomes readable; it is not read from. Raises TemporaryError.
        """
        if not self._connection.is_open:
            self._connection.examine()
        if self._folder is None or self._arrived_since_the_last_look():
            return True
        return self._connection.idle(min(seconds, LONGEST_IDLE), wake_fd)

    @property
    def move_to(self) -> str | None:
        """Where settled messages go, if they go anywhere."""
        return None if self._cannot_move else self._mailbox.move_to

    def move(self, position: Position, uids: Sequence[int]) -> list[int]:
        """Move messages to that folder; those that are no longer in the watched one. Raises TemporaryError.

        A server that offers no way to is asked once.
        """
        try:
            return move(self._connection, position, list(uids), self.move_to or "") if self.move_to else []
        except NotOfferedError:
            self._cannot_move = True
            raise

    def close(self) -> None:
        """Log out. The next call connects anew."""
        self._connection.close()

    def probe(self) -> Folder:
        """What `check` asks: connect, log in and open the folder. Raises TemporaryError with the failing step."""
        return self._connection.examine()

    def _remember(self, folder: Folder, looked_upto: int, adopted_upto: int) -> None:
        self._folder, self._looked_upto, self._adopted_upto = folder, looked_upto, adopted_upto

    def _arrived_since_the_last_look(self) -> bool:
        """Mail that came while we fetched was announced between other answers: IDLE would never mention it again."""
        self._connection.forget_news()
        return bool(self._connection.uids(self._looked_upto + 1)) or self._connection.heard_of_new_mail()

    def _new(self, folder: Folder, last: int) -> Iterator[list[int]]:
        """UIDs above `last`, searched in ranges where the folder is large; a wide gap is crossed in wider steps."""
        first = last + 1
        span = FIRST_SPAN if folder.exists > FIRST_SPAN else folder.uidnext
        widest = WIDEST_SPAN if folder.exists > WIDEST_SPAN else folder.uidnext
        while folder.uidnext - first > span:
            found = self._connection.uids(first, first + span - 1)
            yield found
            first += span
            if len(found) * 4 < span:
                span = max(span, min(span * 4, widest))
        yield self._connection.uids(first)

    def _handed_out(self, number: int, uids: list[int], renumbered: Position | None) -> Iterator[Batch]:
        left = iter(uids)
        while some := list(islice(left, MOST_MESSAGES)):
            facts = self._connection.facts(some)
            for group in _grouped(some, facts):
                yield from self._fetched(number, group, facts, renumbered)

    def _fetched(
        self, number: int, group: list[int], facts: dict[int, Facts], renumbered: Position | None
    ) -> Iterator[Batch]:
        wanted = [uid for uid in group if not _was_adopted(facts.get(uid), renumbered)]
        adopted = max(set(group) - set(wanted), default=None)
        bodies = self._bodies([uid for uid in wanted if uid in facts], facts)
        late = self._without_text(number, wanted, facts, bodies)
        fetched = tuple(_message(uid, bodies.get(uid), facts.get(uid), late=uid in late) for uid in wanted)
        self._looked_upto = max(self._looked_upto, group[-1])
        self._adopted_upto = max(self._adopted_upto, adopted or 0)
        yield Batch(number, fetched, adopted_upto=adopted)

    def _bodies(self, uids: list[int], facts: dict[int, Facts]) -> Mapping[int, Raw | None]:
        """The text of each: whole, or in pieces where it is big or turns out to be longer than the server said."""
        if len(uids) == 1 and facts[uids[0]].size > MOST_BYTES:
            return {uids[0]: self._in_pieces(uids[0], facts[uids[0]].size)}
        bodies: dict[int, Raw | None] = {}
        for room, some in _by_room(uids, facts):
            for uid, raw in self._connection.bodies(some, room).items():
                bodies[uid] = raw if raw is None or len(raw) < room else self._going_on(uid, raw, len(raw) + 1)
        return bodies

    def _in_pieces(self, uid: int, size: int) -> Iterator[bytes] | None:
        """A big message; the first piece is fetched at once, to see whether there is any text."""
        first = self._connection.piece(uid, 0, PIECE)
        return self._going_on(uid, first, size) if first else None

    def _going_on(self, uid: int, first: bytes, size: int) -> Iterator[bytes]:
        return chain([first], self._further(uid, len(first), size))

    def _further(self, uid: int, offset: int, size: int) -> Iterator[bytes]:
        """The text ends where the server has no more of it, whatever size it said: Exchange only estimates it."""
        while piece := self._connection.piece(uid, offset, PIECE):
            yield piece
            offset += len(piece)
        if piece is None and offset < size:
            raise IncompleteError(f"{self.name}: the server stopped giving message {uid} at byte {offset} of {size}")

    def _without_text(
        self, number: int, uids: list[int], facts: dict[int, Facts], bodies: Mapping[int, Raw | None]
    ) -> frozenset[int]:
        """Messages that are listed, but whose text the server did not give: NIL, empty or left out.

        One counts as vanished only when a fresh look no longer lists it.
        """
        doubtful = [uid for uid in uids if not bodies.get(uid) and (uid not in facts or facts[uid].size)]
        if not doubtful:
            return frozenset()
        if self._connection.examine().uidvalidity != stated_uidvalidity(number):
            raise TemporaryError(self._connection.line("fetch", "the server numbered its messages anew meanwhile"))
        return frozenset(self._connection.listed(doubtful))


def _grouped(uids: list[int], facts: dict[int, Facts]) -> Iterator[list[int]]:
    """Cut a run of UIDs before the bytes of its messages pass MOST_BYTES."""
    group: list[int] = []
    size = 0
    for uid in uids:
        more = facts[uid].size if uid in facts else 0
        if group and size + more > MOST_BYTES:
            yield group
            group, size = [], 0
        group.append(uid)
        size += more
    if group:
        yield group


def _by_room(uids: list[int], facts: dict[int, Facts]) -> Iterator[tuple[int, list[int]]]:
    """(bytes asked for each, UIDs): by powers of two, so that lies about sizes fill no more than a few batches."""
    sizes: dict[int, list[int]] = {}
    for uid in uids:
        sizes.setdefault(max(LEAST_ROOM, 1 << facts[uid].size.bit_length()), []).append(uid)
    yield from sizes.items()


def _was_adopted(facts: Facts | None, renumbered: Position | None) -> bool:
    """Whether a message of a folder with new numbers was there before our first contact.

    INTERNALDATE knows whole seconds only (RFC 3501, 2.3.3): what came in the second of the contact counts as later.
    """
    if renumbered is None or renumbered.since is None or facts is None or facts.received_at is None:
        return False
    return facts.received_at < renumbered.since.replace(microsecond=0)


def _message(uid: int, raw: Raw | None, facts: Facts | None, *, late: bool) -> Fetched:
    if facts is None:
        return Fetched(uid, None, None, 0, late)
    size = len(raw) if isinstance(raw, bytes) else facts.size
    return Fetched(uid, raw if raw or not facts.size else None, facts.received_at, size, late)
