"""What a mail is made of, before anybody judges it: header fields in order and the parts of its body."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in their order. Names lower-cased; values unfolded, encoded words still encoded (RFC 2047).

    `controlled` are the names of fields whose bytes held control characters, which the values are without: another
    reader may have cut or kept them, and so have seen another value.
    """

    fields: tuple[tuple[str, str], ...]
    controlled: frozenset[str] = frozenset()

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field, topmost first."""
        return tuple(value for key, value in self.fields if key == name)

    def first(self, name: str) -> str | None:
        """The topmost value of a field, or None."""
        return next((value for key, value in self.fields if key == name), None)


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the MIME tree (RFC 2045). `payload` is decoded from its transfer encoding, in bytes."""

    content_type: str
    parameters: Mapping[str, str]
    headers: Headers
    disposition: str | None
    filename: str | None
    payload: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail taken apart. `leaves` are its own parts; those of attached messages stand apart, in `attached`.

    `shown` are the text parts a reader would see, in order, the better half of each multipart/alternative chosen.
    """

    headers: Headers
    content_type: str
    parameters: Mapping[str, str]
    leaves: tuple[Part, ...]
    shown: tuple[Part, ...]
    attached: tuple["Mail", ...] = ()
    defects: tuple[str, ...] = field(default=())
