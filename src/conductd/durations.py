"""Lengths of time as people write them in the configuration: 90s, 15m, 36h, 7d; offsets with a sign: -2d, 0d, +3d."""

import re
from datetime import timedelta

_FORM = re.compile(r"([+-]?)(\d{1,6})([smhd])")
_UNIT = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def parse_duration(value: object) -> timedelta:
    """A positive length of time. Raises ValueError whose text says what would be right."""
    length = parse_offset(value)
    if length <= timedelta(0) or str(value).startswith("+"):
        raise ValueError('is not a length of time|write a number and a unit, like "90s", "15m", "36h" or "7d"')
    return length


def parse_offset(value: object) -> timedelta:
    """A length of time before (-) or after (+) an instant. Raises ValueError whose text says what would be right."""
    if isinstance(value, timedelta):
        return value
    match = _FORM.fullmatch(value) if isinstance(value, str) else None
    if not match:
        raise ValueError('is not a length of time|write a number and a unit, like "90s", "36h", "-2d" or "+3d"')
    length = timedelta(**{_UNIT[match[3]]: int(match[2])})
    return -length if match[1] == "-" else length


def format_duration(length: timedelta) -> str:
    """The shortest of the written forms, without a sign for zero or more: `7d`, `36h`, `-2d`."""
    seconds = int(abs(length).total_seconds())
    sign = "-" if length < timedelta(0) else ""
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60)):
        if seconds % size == 0:
            return f"{sign}{seconds // size}{unit}"
    return f"{sign}{seconds}s"
