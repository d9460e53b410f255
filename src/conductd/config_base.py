"""What every table of the configuration is made of: its strictness, and lines of text."""

import ipaddress
import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

ADDR_SPEC = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


def _address(value: str) -> str:
    if len(value) > 254 or not ADDR_SPEC.fullmatch(value):
        raise ValueError("is not a mail address|write it as name@example.org, without a display name")
    return value.lower()


def _one_line(value: str) -> str:
    if not value.strip() or any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ValueError("is empty or holds control characters|write it as one line of text")
    return value.strip()


AddrSpec = Annotated[str, AfterValidator(_address)]
Line = Annotated[str, AfterValidator(_one_line)]


class Table(BaseModel):
    """A table that refuses unknown keys and never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def is_loopback(host: str) -> bool:
    """Whether a host is this very machine, told without asking DNS."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
