"""What the store knows: snapshots of cases, and everything about one mail that its judgement needs (`recall`)."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from conductd.casework.budget import echoes
from conductd.model import Case, Known, LetterKind, LetterState, Link, Reading, Same
from conductd.store import onetime
from conductd.store.canaries import recognised
from conductd.store.codenames import fresh_code
from conductd.store.duplicates import original_of
from conductd.store.files import address_digest
from conductd.store.inbox import Kept
from conductd.store.keyring import KeyRing
from conductd.store.persons import digests
from conductd.store.returns import what_came_back
from conductd.store.schema import OPEN, CaseRow, DeadlineRow, LetterRow
from conductd.store.snapshots import snapshots
from conductd.store.threads import answered, awaited_by, pointed_at
from conductd.store.writes import table_of

_DAY = timedelta(days=1)
_MOST_ADDRESSEES = 100
_MOST_TEXT = 100_000
_CODE_NAME = re.compile(r"(?<![a-z-])[a-z]{2,20}-[a-z]{2,20}(?![a-z-])")

_CASE, _OUTBOX = table_of(CaseRow), table_of(LetterRow).c
_RECEIPTS = (
    select(_CASE.c.received_at, _OUTBOX.sent_at)
    .join_from(table_of(LetterRow), _CASE, _CASE.c.id == _OUTBOX.case_id)
    .where(
        _OUTBOX.recipient_digest.in_(bindparam("digests", expanding=True)),
        _OUTBOX.kind == str(LetterKind.ACKNOWLEDGEMENT),
        _OUTBOX.state != str(LetterState.CANCELLED),
        _OUTBOX.created_at > bindparam("since"),
        _OUTBOX.created_at < bindparam("until"),  # or the clock was ahead then
    )
)
_BY_CODE = select(_CASE).where(_CASE.c.code == bindparam("code"))
_REPORTED_BY = (
    select(_CASE)
    .where(_CASE.c.status == OPEN, _CASE.c.reporter_digest.in_(bindparam("digests", expanding=True)))
    .order_by(_CASE.c.id.desc())
)


def recall(session: Session, kept: Kept, reading: Reading, now: datetime) -> Known:
    """All that is known about one mail, as a snapshot."""
    links, receipts = _links(session, reading), _receipts(session, reading, now)
    codes, wrong_codes = onetime.shown(session, reading)
    return Known(
        fresh_code=fresh_code(session, kept.content_key),
        links=links,
        awaited_by=None if links else _awaited_by(session, reading),
        written_to=_written_to(session, reading),
        same=_same(session, kept),
        acknowledged_lately=len(receipts),
        echoes=echoes([(row.received_at, row.sent_at) for row in receipts], kept.arrival.received_at),
        returned=what_came_back(session, reading),
        fresh_secret=onetime.draw() if reading.claims or reading.recusals else "",
        codes=codes,
        wrong_codes=wrong_codes,
        asked_lately=_asked_lately(session, reading, now),
        canary=recognised(session, reading),
        answers=answered(session, reading),
        called=() if links else _called(session, reading),
    )


def _same(session: Session, kept: Kept) -> Same | None:
    original = original_of(session, kept)
    if original is None:
        return None
    row = session.get(CaseRow, original.case_id) if original.case_id else None
    case = next(iter(snapshots(session, [row] if row else [])), None)
    return Same(case, original.mailbox == kept.mailbox, original.is_unseen(kept.sha256))


def by_code(session: Session, code: str) -> Case | None:
    """A case by its code name."""
    return next(iter(snapshots(session, session.connection().execute(_BY_CODE, {"code": code}).all())), None)


def every(session: Session) -> list[Case]:
    """Every case whose key is there, oldest first."""
    query = select(_CASE).where(_CASE.c.key_id.is_not(None)).order_by(_CASE.c.id)
    return snapshots(session, session.connection().execute(query).all())


def open_with_deadlines(session: Session) -> list[Case]:
    """The open cases with a promise that is not kept yet, oldest first."""
    waiting = select(DeadlineRow.case_id).where(DeadlineRow.met_at.is_(None))
    query = select(_CASE).where(_CASE.c.status == OPEN, _CASE.c.id.in_(waiting)).order_by(_CASE.c.id)
    return snapshots(session, session.connection().execute(query).all())


def _links(session: Session, reading: Reading) -> tuple[Link, ...]:
    """Cases that the mail's ids point at, nearest first, each once, with the addressees of our letters."""
    pointed = pointed_at(session, reading)
    shown = snapshots(session, [row for row, _, _ in pointed])
    return tuple(Link(case, ours_to, shared) for case, (_, ours_to, shared) in zip(shown, pointed, strict=True))


def _awaited_by(session: Session, reading: Reading) -> Case | None:
    row = awaited_by(session, reading)
    return snapshots(session, [row])[0] if row else None


def _called(session: Session, reading: Reading) -> tuple[Case, ...]:
    """The cases whose code names stand in the subject or the new words of a mail in which somebody steps back."""
    if not (reading.recusals or reading.claims):
        return ()
    names = dict.fromkeys(_CODE_NAME.findall(f"{reading.subject}\n{reading.new_text[:_MOST_TEXT]}".lower()))
    codes = list(names)[:_MOST_ADDRESSEES]
    query = select(_CASE).where(_CASE.c.code.in_(codes), _CASE.c.key_id.is_not(None)).order_by(_CASE.c.id)
    return tuple(snapshots(session, session.connection().execute(query).all())) if codes else ()


def _written_to(session: Session, reading: Reading) -> tuple[Case, ...]:
    addressed = (*reading.to, *reading.cc)[:_MOST_ADDRESSEES]
    if not addressed:
        return ()
    master = KeyRing.of(session).master
    digests = [address_digest(master, one.address) for one in addressed]
    return tuple(snapshots(session, session.connection().execute(_REPORTED_BY, {"digests": digests}).all()))


def _asked_lately(session: Session, reading: Reading, now: datetime) -> tuple[str, ...]:
    """The cases about which the member was asked within the last day whether they had written on them."""
    if not reading.claims:
        return ()
    query = select(_CASE.c.code).join(table_of(LetterRow), _OUTBOX.case_id == _CASE.c.id)
    asked = query.where(
        _OUTBOX.recipient_digest.in_(digests(session, reading.claims[0].member)),
        _OUTBOX.kind == str(LetterKind.RECUSAL_CODE),
        _OUTBOX.created_at > now - _DAY,
    )
    return tuple(session.scalars(asked))


def _receipts(session: Session, reading: Reading, now: datetime) -> Sequence[Row[Any, Any]]:
    """Receipts of the last day to the sender, or to where the sender wants to be answered."""
    master = KeyRing.of(session).master
    digests = [address_digest(master, one.address) for one in (reading.from_, reading.reply_to) if one]
    if not digests:
        return ()
    since = {"digests": digests, "since": now - _DAY, "until": now + _DAY}
    return session.connection().execute(_RECEIPTS, since).all()
