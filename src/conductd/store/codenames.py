"""Code names: two random words that say nothing about a case; none is ever used twice.

The words follow from the master key and the report, so that a database restored from a backup, which reads the report
again, gives its case the name that the reporter and the members already know.
"""

import secrets

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from conductd.errors import PermanentError
from conductd.store.codewords import ADJECTIVES, NOUNS
from conductd.store.keyring import KeyRing
from conductd.store.schema import CaseRow
from conductd.store.writes import table_of

_DRAWN_AT_ONCE = 8
_DRAWS = 8
_CODE = table_of(CaseRow).c.code
_USED = select(_CODE).where(_CODE.in_(bindparam("drawn", expanding=True)))


def fresh_code(session: Session, report: str | None = None) -> str:
    """A code name that no case ever had; `report` is the content key of the mail that a case may open with.

    Raises PermanentError when all are used.
    """
    for number in range(_DRAWS):
        drawn = _drawn(session, report, number) if report else [draw() for _ in range(_DRAWN_AT_ONCE)]
        used = set(session.connection().execute(_USED, {"drawn": drawn}).scalars())
        for code in drawn:
            if code not in used:
                return code
    return _from_what_is_left(session)


def draw() -> str:
    """Two words, each with the same chance."""
    return f"{secrets.choice(ADJECTIVES)}-{secrets.choice(NOUNS)}"


def _drawn(session: Session, report: str, number: int) -> list[str]:
    """Names that nobody can foretell without the master key: 256 bits of a keyed digest, 32 for each."""
    digest = bytes.fromhex(KeyRing.of(session).master.digest("code name", f"{report} {number}"))
    numbers = [int.from_bytes(digest[at : at + 4]) for at in range(0, 4 * _DRAWN_AT_ONCE, 4)]
    return [f"{ADJECTIVES[n % len(ADJECTIVES)]}-{NOUNS[n // len(ADJECTIVES) % len(NOUNS)]}" for n in numbers]


def _from_what_is_left(session: Session) -> str:
    used = set(session.scalars(select(CaseRow.code)))
    left = [code for one in ADJECTIVES for other in NOUNS if (code := f"{one}-{other}") not in used]
    if not left:
        raise PermanentError("all code names are used: add words to codewords.py")
    return secrets.choice(left)
