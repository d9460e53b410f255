"""The history: what happened to each case, in rows that a chain of hashes holds together (invariant I15).

Each hash covers the row and the hash before it and is keyed by the master key, so nobody with the database alone can
write, change, take out or reorder a line unseen. The head keeps the end of the chain from being cut off.
"""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey, MasterKey
from conductd.store.schema import CaseRow, HistoryHead, HistoryRow
from conductd.store.writes import insert_all, table_of, update_one

US = "conductd"
"""The actor of what no person did."""

_START = "0" * 64
_SEALED = "history"
_HEAD = table_of(HistoryHead).c
_END = select(_HEAD.seq, _HEAD.hash).where(_HEAD.id == 1)


class Filed(Protocol):
    """What a line of history needs of its case."""

    @property
    def code(self) -> str:
        """The code name."""
        ...

    @property
    def key_id(self) -> str | None:
        """The key that seals the line."""
        ...


@dataclass(slots=True)
class _Unwritten:
    """Lines of this session that `write` has yet to insert, and the end of the chain with them."""

    seq: int
    hash: str
    is_new: bool
    rows: list[dict[str, object]] = field(default_factory=list)


def append(
    session: Session, case_row: Filed | None, at: datetime, actor: str, action: str, *, detail: str = ""
) -> None:
    """Add one line; `actor` and `detail` are sealed under the case's key, `action` is a word of ours.

    The line is inserted when the session's transaction ends, in it.
    """
    ring = KeyRing.of(session)
    key = ring.get(case_row.key_id) if case_row is not None else ring.register()
    chain = _chain(session)
    line = {
        "seq": chain.seq + 1,
        "at": at,
        "case_code": case_row.code if case_row is not None else "",
        "action": action,
        "key_id": key.id,
        "sealed": key.seal_text(_SEALED, json.dumps([actor, detail])),
        "prev_hash": chain.hash,
    }
    line["hash"] = _hash(ring.master, HistoryRow(**line))
    chain.rows.append(line)
    chain.seq, chain.hash = chain.seq + 1, str(line["hash"])


def write(session: Session) -> int | None:
    """Insert the session's lines and move the end; `Database.writing` does it before it commits. Where the end is."""
    chain: _Unwritten | None = session.info.pop("history", None)
    if chain is None:
        return None
    insert_all(session, HistoryRow, chain.rows)
    mark = _head_mark(KeyRing.of(session).master, chain.seq, chain.hash)
    end = {"seq": chain.seq, "hash": chain.hash, "mark": mark}
    if chain.is_new:
        insert_all(session, HistoryHead, [{"id": 1, **end}])
    else:
        update_one(session, HistoryHead, 1, end)
    return chain.seq


def end(session: Session) -> int:
    """How many lines there are."""
    found = session.connection().execute(_END).first()
    return found.seq if found else 0


def _chain(session: Session) -> _Unwritten:
    chain: _Unwritten | None = session.info.get("history")
    if chain is None:
        found = session.connection().execute(_END).first()
        chain = _Unwritten(found.seq, found.hash, False) if found else _Unwritten(0, _START, True)
        session.info["history"] = chain
    return chain


def opened(key: DataKey, row: HistoryRow) -> tuple[str, str]:
    """Actor and detail of a line."""
    actor, detail = json.loads(key.unseal_text(_SEALED, row.sealed))
    return str(actor), str(detail)


def verify(session: Session) -> list[str]:
    """One line for each fault of the chain; empty means that nothing was edited, deleted or reordered."""
    write(session)
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
    if head.mark != _head_mark(master, head.seq, head.hash):
        return ["history: the record of its end was changed"]
    if (head.seq, head.hash) != (seq, last_hash):
        return [f"history: it ends at line {seq}, but line {head.seq} was written"]
    return []


def _head_mark(master: MasterKey, seq: int, last_hash: str) -> str:
    return master.mark(f"head|{seq}|{last_hash}".encode())


def _hash(master: MasterKey, row: HistoryRow) -> str:
    at = row.at.astimezone(UTC).isoformat(timespec="microseconds")
    plain = "|".join(("line", row.prev_hash, str(row.seq), at, row.case_code, row.action, row.key_id))
    return master.mark(plain.encode() + b"|" + row.sealed)
