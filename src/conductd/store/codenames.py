"""Code names: two random words that say nothing about a case; none is ever used twice."""

import secrets

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from conductd.errors import PermanentError
from conductd.store.codewords import ADJECTIVES, NOUNS
from conductd.store.schema import CaseRow
from conductd.store.writes import table_of

_DRAWN_AT_ONCE = 8
_DRAWS = 8
_CODE = table_of(CaseRow).c.code
_USED = select(_CODE).where(_CODE.in_(bindparam("drawn", expanding=True)))


def fresh_code(session: Session) -> str:
    """A code name that no case ever had. Raises PermanentError when all are used."""
    for _ in range(_DRAWS):
        drawn = [draw() for _ in range(_DRAWN_AT_ONCE)]
        used = set(session.connection().execute(_USED, {"drawn": drawn}).scalars())
        for code in drawn:
            if code not in used:
                return code
    return _from_what_is_left(session)


def draw() -> str:
    """Two words, each with the same chance."""
    return f"{secrets.choice(ADJECTIVES)}-{secrets.choice(NOUNS)}"


def _from_what_is_left(session: Session) -> str:
    used = set(session.scalars(select(CaseRow.code)))
    left = [code for one in ADJECTIVES for other in NOUNS if (code := f"{one}-{other}") not in used]
    if not left:
        raise PermanentError("all code names are used: add words to codewords.py")
    return secrets.choice(left)
