"""One person, several addresses: rows name a member by what was their first address, which a configuration may change.

Who is out stays out when their addresses change places, or a new one comes first: rows are found by each of them.
"""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from conductd.store.files import address_digest
from conductd.store.keyring import KeyRing

People = Mapping[str, tuple[str, ...]]
"""All addresses of a person, the first one first, by each of them."""


def present(session: Session, address: str) -> str:
    """The first address that the configuration has now for whom a row names; the row's own, if it has none."""
    return _all(session, address)[0]


def digests(session: Session, address: str) -> list[str]:
    """What the rows about a person are found by."""
    master = KeyRing.of(session).master
    return [address_digest(master, one) for one in _all(session, address)]


def _all(session: Session, address: str) -> tuple[str, ...]:
    people: People = session.info["people"]
    return people.get(address.lower(), (address.lower(),))
