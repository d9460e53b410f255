"""Where mail comes from. A source only reads: no flag is set, nothing is moved or deleted at the place it reads."""

from collections.abc import Iterator
from typing import Protocol

from conductd.errors import LoginRefusedError, RefusedError
from conductd.model import Audience, Batch, Fetched, Position

__all__ = ["Batch", "Fetched", "LoginRefusedError", "Position", "RefusedError", "Source"]


class Source(Protocol):
    """A place with mail in it, seen through a cursor (UIDVALIDITY and UID) that the store keeps."""

    @property
    def name(self) -> str:
        """The name of the mailbox in the ledger."""
        ...

    @property
    def audience(self) -> Audience:
        """Who may know of what arrives here."""
        ...

    def batches(self, position: Position | None) -> Iterator[Batch]:
        """Messages after `position` in UID order, in small batches. Raises TemporaryError with a line for `status`."""
        ...

    def count(self, above_uid: int | None = None) -> int:
        """How many messages the place holds above that UID, up to where the last `batches` looked.

        Without `above_uid`: above what was adopted at first contact. The ledger must hold at least as many.
        """
        ...

    def close(self) -> None:
        """Let go of the place; a later call of `batches` comes back to it."""
        ...
