"""One-time codes: drawn at random, kept as digests, and found again in the words of a mail.

A code has 16 characters of an alphabet of 28 (no vowels, so no words; nothing that looks like something else): 76 bits.
"""

import re
import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.model import OneTimeCode, Reading, RecusalState, ShownCode, SpendCode
from conductd.store.files import case_file
from conductd.store.findings import finding_of
from conductd.store.history import append
from conductd.store.keyring import KeyRing
from conductd.store.keys import MasterKey
from conductd.store.schema import CaseRow, RecusalRow
from conductd.store.snapshots import snapshots

ALPHABET = "23456789BCDFGHJKLMNPQRSTVWXZ"
GROUPS, OF = 4, 4
_MOST_WORDS = 200
_GROUP = f"[{ALPHABET}]{{{OF}}}"
_CODE = re.compile(rf"(?<![0-9A-Z]){_GROUP}(?:[ \-\u2010-\u2014]?{_GROUP}){{{GROUPS - 1}}}(?![0-9A-Z])")


def draw() -> str:
    """A code that nobody has, in groups that a person can copy."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(OF)) for _ in range(GROUPS))


def digest_of(master: MasterKey, code: str) -> str:
    """How a code is found by equality, however it was spaced."""
    return master.digest("one-time code", re.sub(r"[^0-9A-Z]", "", code.upper()))


def shown(session: Session, reading: Reading) -> tuple[tuple[ShownCode, ...], int]:
    """The codes that a mail shows in its new words, and how many of those words are no code of ours."""
    master = KeyRing.of(session).master
    words = list(dict.fromkeys(_CODE.findall(reading.new_text.upper())))[:_MOST_WORDS]
    of_digest = {digest_of(master, word): word for word in words}
    if not of_digest:
        return (), 0
    query = select(RecusalRow, CaseRow).join(CaseRow, CaseRow.id == RecusalRow.case_id)
    found = session.execute(query.where(RecusalRow.code_digest.in_(of_digest))).all()
    opened = [_opened(session, row, owner, of_digest[str(row.code_digest)]) for row, owner in found if owner.key_id]
    return tuple(opened), len(of_digest.keys() - {row.code_digest for row, _ in found})


def columns_of(master: MasterKey, secret: OneTimeCode | None) -> dict[str, Any]:
    """What the log keeps of a code: never the code."""
    return {} if secret is None else {"code_digest": digest_of(master, secret.code), "code_until": secret.until}


def spend(session: Session, action: SpendCode, actor: str, now: datetime) -> None:
    """The code never counts again."""
    file, master = case_file(session, action.code), KeyRing.of(session).master
    query = select(RecusalRow).where(
        RecusalRow.case_id == file.row.id, RecusalRow.code_digest == digest_of(master, action.secret)
    )
    for row in session.scalars(query):
        row.code_used_at = row.code_used_at or now
    append(session, file.row, now, actor, "one-time code used")


def _opened(session: Session, row: RecusalRow, owner: CaseRow, code: str) -> ShownCode:
    ring = KeyRing.of(session)
    return ShownCode(
        case=snapshots(session, [owner])[0],
        finding=finding_of(session, ring.get(owner.key_id), row),
        code=code,
        until=row.code_until or row.disclosed_at,
        waits=row.code_used_at is None and row.state == RecusalState.PROPOSED,
    )
