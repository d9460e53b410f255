"""What a folder says of its numbers, and the number under which its UIDs are kept: one that only ever grows.

UIDs of one UIDVALIDITY are never given twice (RFC 3501, 2.3.1.1) - until a server is set back to a backup: then new
mail comes under UIDs that were read long ago. Such a folder counts as numbered anew. It is seen by its next UID, or by
the mails that we know in it (imap_witnesses).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from conductd.model import NUMBERINGS, Position, stated_uidvalidity


@dataclass(frozen=True, slots=True)
class Folder:
    """What EXAMINE or SELECT said: the numbering, the next UID to be given, how many messages there are.

    `stated`: the server itself named that UID.
    """

    uidvalidity: int
    uidnext: int
    exists: int
    stated: bool


def folder_of(answer: Mapping[bytes, Any], highest_uid: Callable[[], int]) -> Folder:
    """The answer of the server; where it names no UIDNEXT, the one after the highest UID that is there."""
    uidnext = answer.get(b"UIDNEXT")
    stated = stated_uidvalidity(answer.get(b"UIDVALIDITY", 0))
    return Folder(stated, uidnext or highest_uid() + 1, answer.get(b"EXISTS", 0), bool(uidnext))


def number_of(
    position: Position | None, folder: Folder, highest_uid: Callable[[], int], is_other_mail: Callable[[], bool]
) -> int:
    """The position's own number while its UIDs mean what they did; else the next higher one of that UIDVALIDITY.

    Higher even where the server's became lower: mail of that number may be in the ledger already, and be other mail.
    `is_other_mail`: whether there is other mail under UIDs that were read; asked where all else is the same.
    """
    if position is None:
        return folder.uidvalidity
    known = position.uidvalidity
    same = stated_uidvalidity(known) == folder.uidvalidity
    if same and not _set_back(folder, position.last_uid, highest_uid) and not is_other_mail():
        return known
    return known + 1 + (folder.uidvalidity - known - 1) % NUMBERINGS


def _set_back(folder: Folder, last_uid: int, highest_uid: Callable[[], int]) -> bool:
    """Whether a UID that was read is still to be given; not believed where there are higher ones than that."""
    return folder.stated and folder.uidnext <= last_uid and highest_uid() < folder.uidnext
