"""What was once decided about the mails of one Message-ID: for whoever asks why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.model import Audience
from conductd.store.files import message_id_digest
from conductd.store.history import opened
from conductd.store.keyring import KeyRing
from conductd.store.raw import IS_KEPT
from conductd.store.schema import CaseRow, HistoryRow, MessageRow


@dataclass(frozen=True, slots=True)
class Decided:
    """A row of the ledger, with the lines of its case's history from the instant when it was settled.

    `reason` is the rule that decided, in the trade's words; `kept` says whether the mail can still be read. The lines
    are action and detail; they may name members, and show to nobody but a reader of the case.
    """

    row_id: int
    mailbox: str
    audience: Audience
    uid: int
    disposition: str | None
    reason: str
    case: str | None
    received_at: datetime
    settled_at: datetime | None
    kept: bool
    history: tuple[tuple[str, str], ...]


def decided(session: Session, message_id: str) -> list[Decided]:
    """Every row of the ledger with that Message-ID, oldest first; none if it was never shown to us."""
    digest = message_id_digest(KeyRing.of(session).master, message_id)
    query = (
        select(MessageRow, CaseRow, IS_KEPT)
        .outerjoin(CaseRow, CaseRow.id == MessageRow.case_id)
        .where(MessageRow.message_id_digest == digest)
    )
    return [
        _decided(session, row, case, kept=bool(kept))
        for row, case, kept in session.execute(query.order_by(MessageRow.id))
    ]


def _decided(session: Session, row: MessageRow, case: CaseRow | None, *, kept: bool) -> Decided:
    sealed = row.sealed_reason if row.key_id else None
    return Decided(
        row_id=row.id,
        mailbox=row.mailbox,
        audience=Audience(row.audience),
        uid=row.uid,
        disposition=row.disposition,
        reason=KeyRing.of(session).get(row.key_id).unseal_text("messages.reason", sealed) if sealed else "",
        case=case.code if case is not None else None,
        received_at=row.received_at,
        settled_at=row.settled_at,
        kept=kept,
        history=tuple(_lines(session, case, row.settled_at)) if case is not None and row.settled_at else (),
    )


def _lines(session: Session, case: CaseRow, at: datetime) -> Iterator[tuple[str, str]]:
    query = select(HistoryRow).where(HistoryRow.case_code == case.code, HistoryRow.at == at).order_by(HistoryRow.seq)
    for line in session.scalars(query):
        yield line.action, opened(KeyRing.of(session).get(line.key_id), line)[1]
