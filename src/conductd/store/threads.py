"""Which cases a mail points at, by Message-IDs alone; whether it may join one is for `casework.threads` to say."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from conductd.model import LetterKind, Reading
from conductd.store.files import message_id_digest
from conductd.store.keyring import KeyRing
from conductd.store.schema import AwaitedIdRow, CaseRow, LetterRow, ThreadIdRow
from conductd.store.writes import insert_once, table_of

_MOST_REFERENCES = 60
_MOST_AWAITED = 10

_AWAITED = table_of(AwaitedIdRow).c
_WHO_AWAITS = select(_AWAITED.case_id).where(_AWAITED.digest == bindparam("digest")).limit(2)

Pointed = list[tuple[CaseRow, frozenset[str], bool]]
"""Cases with the addressees of our letters that were named, and whether every id that led there leads elsewhere too."""


def named_ids(reading: Reading) -> list[str]:
    """What a mail answers or brings back, nearest first: of very long References the latest, and the first.

    A reply token names the one letter that is answered, as In-Reply-To does, and is looked up in the same way.
    """
    references = reading.references[-_MOST_REFERENCES:][::-1] + reading.references[:1]
    nearest = [one for one in (reading.returns, reading.in_reply_to) if one]
    return list(dict.fromkeys((*nearest, *reading.tokens, *references)))


def answered(session: Session, reading: Reading) -> LetterKind | None:
    """The kind of the nearest letter of ours that a mail in a member's name answers."""
    named = named_ids(reading) if reading.sender.member is not None else []
    if not named:
        return None
    found = session.execute(select(LetterRow.message_id, LetterRow.kind).where(LetterRow.message_id.in_(named)))
    kinds = {row.message_id: row.kind for row in found}
    return next((LetterKind(kinds[one]) for one in named if one in kinds), None)


def pointed_at(session: Session, reading: Reading) -> Pointed:
    """The cases that a mail's ids lead to, nearest first, each once."""
    named = named_ids(reading)
    if not named:
        return []
    master = KeyRing.of(session).master
    order = {message_id_digest(master, one): place for place, one in enumerate(named)}
    found = session.execute(
        select(ThreadIdRow, CaseRow)
        .join(CaseRow, CaseRow.id == ThreadIdRow.case_id)
        .where(ThreadIdRow.digest.in_(order))
    ).all()
    cases_of = Counter(thread_id.digest for thread_id, _ in found)
    cases: dict[int, CaseRow] = {}
    ours: dict[int, set[str]] = defaultdict(set)
    certain: set[int] = set()
    for thread_id, case in sorted(found, key=lambda pair: _nearness(cases_of, order, pair[0], pair[1])):
        cases.setdefault(case.id, case)
        ours[case.id] |= _addressees(session, case, thread_id)
        certain |= {case.id} if cases_of[thread_id.digest] == 1 else set()
    return [(case, frozenset(ours[case.id]), case.id not in certain) for case in cases.values()]


def _nearness(
    cases_of: Mapping[str, int], order: Mapping[str, int], thread_id: ThreadIdRow, case: CaseRow
) -> tuple[bool, int, int]:
    """An id that only one case knows says more than a nearer one that broken programs wrote on mails of several."""
    return cases_of[thread_id.digest] > 1, order[thread_id.digest], -case.id


def _addressees(session: Session, case: CaseRow, thread_id: ThreadIdRow) -> set[str]:
    if thread_id.sealed_ours_to is None:
        return set()
    key = KeyRing.of(session).get(case.key_id)
    return {key.unseal_text(f"thread_ids.ours_to:{thread_id.digest}", thread_id.sealed_ours_to).lower()}


def awaited_by(session: Session, reading: Reading) -> CaseRow | None:
    """The one case whose mails answer this very mail already, although it comes only now; None if several do."""
    if not reading.message_id:
        return None
    digest = message_id_digest(KeyRing.of(session).master, reading.message_id)
    rows = session.connection().execute(_WHO_AWAITS, {"digest": digest}).all()
    return session.get(CaseRow, rows[0][0]) if len(rows) == 1 else None


def await_ids(session: Session, row: CaseRow, reading: Reading) -> None:
    """Remember what a case's mail answers: it may come after its answer. A machine's mail says nothing here."""
    if reading.automatic is not None:
        return
    master = KeyRing.of(session).master
    for one in named_ids(reading)[:_MOST_AWAITED]:
        insert_once(session, AwaitedIdRow, {"digest": message_id_digest(master, one), "case_id": row.id})
