"""The one place where a decision becomes rows: the only `match` over the actions that writes.

Everything here happens in the caller's transaction and is committed by it, all or nothing.
"""

import json
from datetime import datetime
from typing import assert_never

from sqlalchemy.orm import Session

from conductd.model import (
    Action,
    AddParticipant,
    CloseCase,
    Decision,
    DismissRecusal,
    Disposition,
    Exclude,
    FailLetter,
    MarkReminded,
    MarkUnreachable,
    MeetDeadline,
    NarrowAudience,
    Note,
    OpenCase,
    Reading,
    Readmit,
    RecordRecusal,
    Release,
    ReopenCase,
    ReopenDeadline,
    SeeCanary,
    SetDeadline,
    SpendCode,
    WriteLetter,
)
from conductd.store import canaries, exclusions, onetime, records, recusals, returns
from conductd.store.duplicates import bytes_kept_elsewhere
from conductd.store.files import case_file, message_id_digest
from conductd.store.history import US, append
from conductd.store.inbox import Kept
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey, MasterKey
from conductd.store.schema import SETTLED, MessageRow
from conductd.store.threads import await_ids
from conductd.store.writes import update_one


def carry_out(session: Session, decision: Decision, kept: Kept | None, reading: Reading | None, now: datetime) -> None:
    """Write a decision; with a message, settle its ledger row too. Never commits.

    Raises LookupError if an action names a case that there is not.
    """
    actor = _actor(reading)
    for action in decision.actions:
        _perform(session, action, actor, kept, now)
    if kept is not None:
        _settle(session, decision, kept, reading, now)


def _perform(  # noqa: PLR0912  # a branch an action
    session: Session, action: Action, actor: str, kept: Kept | None, now: datetime
) -> None:
    match action:
        case OpenCase():
            records.open_case(session, action, actor, now)
        case AddParticipant():
            records.add_participant(session, action, actor, now)
        case NarrowAudience():
            records.narrow_audience(session, action, actor, now)
        case RecordRecusal():
            recusals.record_recusal(session, action, actor, kept.arrival.received_at if kept else now, now)
        case Exclude():
            exclusions.exclude(session, action, actor, now)
        case Release():
            exclusions.release(session, action, now)
        case SpendCode():
            onetime.spend(session, action, actor, now)
        case Readmit():
            recusals.readmit(session, action, now)
        case DismissRecusal():
            recusals.dismiss(session, action, now)
        case CloseCase():
            records.close_case(session, action, now)
        case ReopenCase():
            records.reopen_case(session, action, now)
        case SetDeadline():
            records.set_deadline(session, action, US, now)
        case MeetDeadline():
            records.meet_deadline(session, action, now)
        case ReopenDeadline():
            returns.reopen_deadline(session, action, now)
        case MarkUnreachable():
            returns.mark_unreachable(session, action, now)
        case FailLetter():
            returns.fail_letter(session, action, now)
        case MarkReminded():
            records.mark_reminded(session, action, now)
        case WriteLetter():
            records.write_letter(session, action.letter, now, answers=kept.content_key if kept else None)
        case Note():
            records.note(session, action, US, now)
        case SeeCanary():
            canaries.see(session, action.letter, now)
        case _:
            assert_never(action)


def _settle(session: Session, decision: Decision, kept: Kept, reading: Reading | None, now: datetime) -> None:
    """The message reached its end: write which, and put its key under the key of its case."""
    if decision.disposition is None:
        raise ValueError("a message can only be settled with a disposition")
    ring = KeyRing.of(session)
    key = ring.get(kept.key_id)
    values: dict[str, object] = {
        "state": SETTLED,
        "settled_at": now,
        "disposition": str(decision.disposition),
        "related": json.dumps(list(decision.related)),
        "sealed_reason": key.seal_text("messages.reason", decision.reason),
    }
    if reading is not None:
        values |= _of_reading(ring.master, key, reading)
    if decision.disposition is Disposition.DUPLICATE and bytes_kept_elsewhere(session, kept):
        values |= {"sealed_raw": None, "pieces": None}
    if decision.case is not None:
        values["case_id"] = _join(session, key, decision, reading, now)
    update_one(session, MessageRow, kept.row_id, values)


def _of_reading(master: MasterKey, key: DataKey, reading: Reading) -> dict[str, object]:
    values: dict[str, object] = {
        "role": str(reading.sender.role),
        "automatic": str(reading.automatic.kind) if reading.automatic else None,
    }
    if reading.message_id:
        values["message_id_digest"] = message_id_digest(master, reading.message_id)
        values["sealed_message_id"] = key.seal_text("messages.message_id", reading.message_id)
    return values


def _join(session: Session, key: DataKey, decision: Decision, reading: Reading | None, now: datetime) -> int:
    """The message belongs to a case: its key goes under the case's key, its Message-ID leads there."""
    file = case_file(session, str(decision.case))
    KeyRing.of(session).move(key, file.key)
    if reading is not None:
        records.index_message_id(session, file.row, reading.message_id)
        await_ids(session, file.row, reading)
    append(session, file.row, now, _actor(reading), f"message {decision.disposition}", detail=decision.reason)
    return file.row.id


def _actor(reading: Reading | None) -> str:
    """Who caused it: a member by name, a stranger never."""
    if reading is None:
        return US
    return reading.sender.member or str(reading.sender.role)
