"""What every table of the configuration is made of: its strictness, and lines of text."""

import ipaddress
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict


def _one_line(value: str) -> str:
    if not value.strip() or any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ValueError("is empty or holds control characters|write it as one line of text")
    return value.strip()


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
