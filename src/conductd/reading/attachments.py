"""The files of a mail: names that are safe to store, sizes and hashes of the decoded bytes. Nothing is unpacked."""

import hashlib
import mimetypes
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from conductd.model import Attachment
from conductd.reading.structure import Mail, Part

_BODY_TYPES: Final = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown"})
_MACHINE_TYPES: Final = frozenset(
    {
        "message/delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "text/rfc822-headers",
        "text/x-amp-html",
    }
    | {"text/watch-html"}
)
_NAME_BYTES: Final = 255
_EXTENSIONS: Final = {
    "message/rfc822": ".eml",
    "message/global": ".eml",
    "text/calendar": ".ics",
    "application/ms-tnef": ".dat",
    "application/pgp-signature": ".asc",
    "application/pkcs7-signature": ".p7s",
    "application/pkcs7-mime": ".p7m",
    "image/jpeg": ".jpg",
    "image/heic": ".heic",
    "text/plain": ".txt",
    "text/rtf": ".rtf",
    "application/octet-stream": ".bin",
}
_TYPES: Final = mimetypes.MimeTypes()
"""The tables of Python alone: those of the machine would name the same part differently on two machines."""
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_UNSAFE: Final = re.compile(r'[<>:"|?*\\/]')


def listed(mail: Mail) -> tuple[Attachment, ...]:
    """All parts that are files, named or not, in order; bodies and the machine parts of reports are none."""
    return tuple(_attachments(mail.leaves, {id(part) for part in mail.shown}))


def _attachments(leaves: Iterable[Part], shown: set[int]) -> Iterable[Attachment]:
    for number, part in enumerate(leaves, 1):
        if _is_file(part, shown):
            yield Attachment(
                filename=_name(part, number),
                content_type=part.content_type,
                size=len(part.payload),
                sha256=hashlib.sha256(part.payload).hexdigest(),
            )


def _is_file(part: Part, shown: set[int]) -> bool:
    if id(part) in shown:
        return False
    if part.disposition == "attachment" or part.filename is not None:
        return True
    return part.content_type not in _BODY_TYPES | _MACHINE_TYPES


def _name(part: Part, number: int) -> str:
    name = safe_name(part.filename or "")
    if name:
        return name
    extension = _EXTENSIONS.get(part.content_type) or _TYPES.guess_extension(part.content_type) or ".bin"
    return f"part-{number}{extension}"


def safe_name(name: str) -> str:
    """A name without path, controls, direction marks and reserved words, at most 255 bytes; or empty."""
    kept = "".join(
        char
        for char in unicodedata.normalize("NFC", name)
        if unicodedata.category(char) not in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    )
    kept = re.split(r"[/\\]", kept)[-1]
    kept = _UNSAFE.sub("_", " ".join(kept.split())).strip(" .")
    if _RESERVED.match(kept):
        kept = "_" + kept
    return _shortened(kept)


def _shortened(name: str) -> str:
    """At most 255 bytes in UTF-8, the extension kept."""
    if len(name.encode()) <= _NAME_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension) > 16:
        stem, dot, extension = name, "", ""
    room = _NAME_BYTES - len((dot + extension).encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip() + dot + extension
