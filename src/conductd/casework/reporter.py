"""Whose report a mail is, and where its receipt goes: mostly the writer's, at times another's.

A member who passes on what somebody told them relays it: the author of what was passed on is the reporter. A mail that
is answered counts as answered when a member writes to that author. Our receipt goes to the member alone, never to the
author: they wrote to one person, perhaps in confidence, and may not want a desk to know their address or a reader of
their screen to see its mail; a header inside a mail proves nothing, so that anybody could be written to; and a member
may also pass on what the reported person wrote. The member, who knows, tells the author or does not (T18, T19). Only a
member whom our border vouches for relays; anybody else who passes something on is the reporter of it.

A form on a web page may write in the desk's own name, for a person whom Reply-To names.
"""

from conductd.model import Address, Reading, Role, Roster

_MACHINES = ("mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply", "bounce", "bounces")


def reporter(reading: Reading, roster: Roster) -> Address | None:
    """Whom the group owes an answer; None where nobody usable is named."""
    if in_our_name(reading, roster):
        return _of_the_form(reading, roster)
    return relayed_for(reading, roster) or reading.from_


def relayed_for(reading: Reading, roster: Roster) -> Address | None:
    """The author of what a vouched-for member passes on; None where they speak for themselves or name no address."""
    sender, passed_on = reading.sender, reading.forwarded
    if sender.role is Role.OUTSIDER or not sender.authenticated or passed_on is None:
        return None
    author = passed_on.sender
    if author is None or not _is_a_person(author.address, roster):
        return None
    known = roster.by_address.get(author.address.lower())
    return None if known and known.addresses[0] == sender.member else author


def receipt_address(reading: Reading, roster: Roster) -> str | None:
    """The one address a receipt goes to: From, or a Reply-To of the same domain. Never To, Cc or the body (T18).

    Of a form in the desk's name it is the Reply-To, which anybody may have typed: no more than one a day goes there.
    """
    if reading.from_ is None:
        return None
    if in_our_name(reading, roster):
        person = _of_the_form(reading, roster)
        return person.address if person else None
    reply_to = reading.reply_to
    if reply_to is not None and _domain(reply_to.address) == _domain(reading.from_.address):
        return reply_to.address
    return reading.from_.address


def is_vouched_for(reading: Reading, roster: Roster) -> bool:
    """Whether our border vouches for the address that a receipt goes to: never for what was typed into a form."""
    return reading.sender.authenticated and not in_our_name(reading, roster)


def in_our_name(reading: Reading, roster: Roster) -> bool:
    """Whether From is the desk itself, though the mail is none of ours."""
    return reading.from_ is not None and roster.is_own(reading.from_.address)


def _of_the_form(reading: Reading, roster: Roster) -> Address | None:
    person = reading.reply_to
    return person if person is not None and _is_a_person(person.address, roster) else None


def _is_a_person(address: str, roster: Roster) -> bool:
    local = address.lower().partition("@")[0]
    usable = address.isascii() and address.count("@") == 1 and not address.startswith("@") and "." in _domain(address)
    return usable and not roster.is_own(address) and not local.startswith(_MACHINES)


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()
