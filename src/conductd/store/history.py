"""The history: what happened to each case, in rows that a chain of hashes holds together (invariant I15).

Each hash covers the row and the hash before it and is keyed by the master key, so nobody with the database alone can
write, change, take out or reorder a line unseen. The head keeps the end of the chain from being cut off.
"""

import json
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey, MasterKey
from conductd.store.schema import CaseRow, HistoryHead, HistoryRow

US = "conductd"
"""The actor of what no person did."""

_START = "0" * 64
_SEALED = "history"


def append(
    session: Session, case_row: CaseRow | None, at: datetime, actor: str, action: str, *, detail: str = ""
) -> None:
    """Add one line; `actor` and `detail` are sealed under the case's key, `action` is a word of ours."""
    ring = KeyRing.of(session)
    key = ring.get(case_row.key_id) if case_row is not None else ring.register()
    head = _head(session, ring.master)
    row = HistoryRow(
        seq=head.seq + 1,
        at=at,
        case_code=case_row.code if case_row is not None else "",
        action=action,
        key_id=key.id,
        sealed=key.seal_text(_SEALED, json.dumps([actor, detail])),
        prev_hash=head.hash,
    )
    row.hash = _hash(ring.master, row)
    session.add(row)
    head.seq, head.hash = row.seq, row.hash
    head.mark = _head_mark(ring.master, head)


def opened(key: DataKey, row: HistoryRow) -> tuple[str, str]:
    """Actor and detail of a line."""
    actor, detail = json.loads(key.unseal_text(_SEALED, row.sealed))
    return str(actor), str(detail)


def verify(session: Session) -> list[str]:
    """One line for each fault of the chain; empty means that nothing was edited, deleted or reordered."""
    master = KeyRing.of(session).master
    faults: list[str] = []
    expected, previous = 1, _START
    for row in session.scalars(select(HistoryRow).order_by(HistoryRow.seq).execution_options(yield_per=500)):
        if row.seq != expected:
            faults.append(f"history: lines {expected} to {row.seq - 1} are missing")
        if row.prev_hash != previous:
            faults.append(f"history: line {row.seq} does not follow the line before it")
        if row.hash != _hash(master, row):
            faults.append(f"history: line {row.seq} was changed")
        expected, previous = row.seq + 1, row.hash
    return faults + _faults_of_the_end(session, master, expected - 1, previous)


def _faults_of_the_end(session: Session, master: MasterKey, seq: int, last_hash: str) -> list[str]:
    head = session.get(HistoryHead, 1)
    if head is None:
        lost = seq > 0 or session.scalar(select(func.count()).select_from(CaseRow))
        return ["history: its end is not recorded"] if lost else []
    if head.mark != _head_mark(master, head):
        return ["history: the record of its end was changed"]
    if (head.seq, head.hash) != (seq, last_hash):
        return [f"history: it ends at line {seq}, but line {head.seq} was written"]
    return []


def _head(session: Session, master: MasterKey) -> HistoryHead:
    # the only writer changes it, so what this session read stays true; kept in `info`, for the identity map is weak
    head = session.info.get("history_head") or session.get(HistoryHead, 1)
    if head is None:
        head = HistoryHead(id=1, seq=0, hash=_START, mark="")
        head.mark = _head_mark(master, head)
        session.add(head)
    session.info["history_head"] = head
    return head


def _head_mark(master: MasterKey, head: HistoryHead) -> str:
    return master.mark(f"head|{head.seq}|{head.hash}".encode())


def _hash(master: MasterKey, row: HistoryRow) -> str:
    at = row.at.astimezone(UTC).isoformat(timespec="microseconds")
    plain = "|".join(("line", row.prev_hash, str(row.seq), at, row.case_code, row.action, row.key_id))
    return master.mark(plain.encode() + b"|" + row.sealed)
