"""[lmtp]: mail that the mail server hands over itself, instead of a mailbox that is looked into (RFC 2033)."""

import re
from typing import Annotated, Literal

from pydantic import Field, field_validator

from conductd.config_base import AddrSpec, Line, Table, is_loopback

_PLACE = re.compile(r"(?P<host>[^:]+|\[[0-9a-fA-F:]+\]):(?P<port>\d{1,5})")


class Recipient(Table):
    """[[lmtp.recipients]]: an address we take mail for, its name in the ledger, and who may know of what arrives."""

    address: AddrSpec
    name: Annotated[Line, Field(pattern=r"^[A-Za-z0-9._-]{1,64}$")]
    audience: Literal["team", "chairs", "board"] = "team"


class Lmtp(Table):
    """[lmtp]: where to listen, and the biggest mail that is taken."""

    listen: Line
    most_megabytes: Annotated[int, Field(ge=1, le=500)] = 50
    recipients: Annotated[tuple[Recipient, ...], Field(min_length=1)]

    @field_validator("listen")
    @classmethod
    def _near(cls, listen: str) -> str:
        if listen.startswith("unix:/"):
            return listen
        place = _PLACE.fullmatch(listen)
        if place is None or not 0 < int(place["port"]) < 65536 or not is_loopback(place["host"].strip("[]")):
            raise ValueError(
                "is no place on this very machine|write 127.0.0.1:2424 or unix:/run/conductd/lmtp.sock: whoever can "
                "connect can send"
            )
        return listen

    @property
    def socket(self) -> str | None:
        """The path of the socket, if it is one."""
        return self.listen.removeprefix("unix:") if self.listen.startswith("unix:") else None

    @property
    def place(self) -> tuple[str, int]:
        """Host and port, if it is no socket."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)
