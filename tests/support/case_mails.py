"""Mails of one case in a story: a report comes, others answer it, and what leaves because of each."""

from datetime import timedelta

from support.mails import mail
from support.small_desk import NAMES, Left, SmallDesk

ADA = "Ada Fjord <ada.fjord@example.net>"
DAY = timedelta(days=1)


def report(text: str = "Somebody shouted at me at the meetup.", *, answers: bytes | None = None) -> bytes:
    """What the reporter writes; an answer, where it answers a mail."""
    return mail(ADA, text, answers=answers)


def person(address: str) -> str:
    """A member as they stand in From."""
    return f"{NAMES[address]} <{address}>"


def opened(desk: SmallDesk, text: str = "Somebody shouted at me at the meetup.") -> tuple[str, bytes]:
    """A report that was taken in: its code name and its bytes."""
    raw = report(text)
    desk.arrives(raw)
    desk.looks()
    return desk.codes()[-1], raw


def comes(desk: SmallDesk, raw: bytes, after: timedelta = timedelta(hours=1)) -> list[Left]:
    """A mail comes in, and what leaves because of it."""
    before = len(desk.postman.left)
    desk.now += after
    desk.arrives(raw)
    desk.looks()
    return desk.postman.left[before:]


def to(letters: list[Left]) -> list[str]:
    """Who got these letters."""
    return sorted(letter.to for letter in letters)
