"""The letters that a case owes, as data: to whom, about what, with which facts. No word of a mail enters them."""

from datetime import datetime, timedelta

from conductd.casework.audience import addressees
from conductd.casework.reporter import is_vouched_for, receipt_address
from conductd.model import Case, Known, Letter, LetterKind, Reading, Roster

FORGED_RECEIPTS_A_DAY = 1
"""Receipts a day to one address that nobody vouches for: a forged sender is not flooded (RFC 3834, section 2; T19)."""

MOST_ECHOES = 3
"""Receipts in a row, each followed at once by a new mail: a robot that hides gets no more (T21)."""

RECEIPTS_A_DAY = 20
"""Receipts a day to one address that our border vouches for: ends a loop with a robot that hides."""


def why_no_receipt(reading: Reading, roster: Roster, known: Known, quiet: bool) -> str | None:
    """Why this report gets no receipt, or None when it gets one."""
    to = receipt_address(reading, roster)
    if quiet:
        return "imported without --acknowledge"
    if reading.unreadable and to is None:
        return "the mail could not be read, so nobody can be answered"
    if not reading.acknowledge.send:
        return reading.acknowledge.reason
    limit = RECEIPTS_A_DAY if is_vouched_for(reading, roster) else FORGED_RECEIPTS_A_DAY
    if known.acknowledged_lately >= limit:
        return f"this address had {known.acknowledged_lately} receipts within a day"
    if known.echoes >= MOST_ECHOES:
        return f"a new mail followed at once on each of the last {known.echoes} receipts to this address"
    return None if to else "the mail names no usable sender"


def acknowledgement(case: Case, to: str, due_at: datetime) -> Letter:
    """The receipt to the reporter, once a report for good, in the report's own thread."""
    return Letter(
        key=f"acknowledgement:{case.code}",
        kind=LetterKind.ACKNOWLEDGEMENT,
        case=case.code,
        to=to,
        to_role="reporter",
        facts={
            "code": case.code,
            "received_at": case.received_at.isoformat(),
            "due_at": due_at.isoformat(),
        },
        in_reply_to=case.root_id,
        references=(case.root_id,) if case.root_id else (),
    )


def notices(case: Case, due_at: datetime, urgent: bool, roster: Roster) -> tuple[Letter, ...]:
    """A notice to each person who is told about a new case, each by themselves."""
    return tuple(
        Letter(
            key=f"notice:{case.code}:{address}",
            kind=LetterKind.NOTICE,
            case=case.code,
            to=address,
            to_role=role,
            facts={
                "code": case.code,
                "received_at": case.received_at.isoformat(),
                "due_at": due_at.isoformat(),
                "urgent": "yes" if urgent else "no",
            },
            references=(case.root_id,) if case.root_id else (),
        )
        for address, role in addressees(case, roster)
    )


def superseded(letter: Letter, case: Case) -> str | None:
    """Why a letter that waited is not worth sending any more: a later reminder was written meanwhile (F72)."""
    if letter.kind is not LetterKind.REMINDER:
        return None
    offset = timedelta(seconds=float(letter.facts["offset_seconds"]))
    later = any(deadline.reminded is not None and deadline.reminded > offset for deadline in case.deadlines)
    return "a later reminder is written" if later else None
