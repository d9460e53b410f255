"""What of the budgets is spent, counted once a round of sending, and the mark that says that sending pauses."""

import json
from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from conductd.casework.budget import DAY, HOUR, Spent, Wait
from conductd.model import OF_NO_CASE, LetterKind, LetterState
from conductd.store.outbox import Queued
from conductd.store.schema import LetterRow, MarkRow
from conductd.store.writes import table_of

PAUSE = "sending_pauses"
CLOCK_STEP = timedelta(minutes=1)

_LETTER = table_of(LetterRow).c
_MAY_HAVE_LEFT = (str(LetterState.SENDING), str(LetterState.IN_DOUBT))
_LEFT = select(_LETTER.kind, _LETTER.recipient_digest, _LETTER.case_id, _LETTER.sent_at, _LETTER.changed_at).where(
    or_(
        _LETTER.sent_at.between(bindparam("since"), bindparam("until")),
        and_(_LETTER.state.in_(_MAY_HAVE_LEFT), _LETTER.changed_at.between(bindparam("since"), bindparam("until"))),
    ),
    _LETTER.kind.not_in([str(kind) for kind in OF_NO_CASE]),
)


@dataclass(slots=True)
class Tally:
    """Letters that left within a day, or may have; kept up while a round sends more.

    `day` has the instants of the acknowledgements (True) and of all others (False), in the order of time.
    """

    to: Counter[str]
    about: Counter[int | None]
    day: Mapping[bool, list[datetime]]
    told: bool = False

    def spent(self, queued: Queued, now: datetime) -> Spent:
        """What counts against one letter."""
        day = self.day[_acknowledges(queued.letter.kind)]
        before_the_hour = bisect_right(day, now - HOUR)
        return Spent(
            to_recipient=self.to[queued.recipient_digest],
            about_case=self.about[queued.case_id] if queued.case_id is not None else 0,
            in_the_hour=len(day) - before_the_hour,
            in_the_day=len(day),
            hour_since=day[before_the_hour] if before_the_hour < len(day) else now,
            day_since=day[0] if day else now,
        )

    def add(self, queued: Queued, now: datetime) -> None:
        """This letter leaves now; one in doubt is counted already."""
        if queued.letter.kind in OF_NO_CASE or queued.state is LetterState.IN_DOUBT:
            return
        self.to[queued.recipient_digest] += 1
        self.about[queued.case_id] += 1
        insort(self.day[_acknowledges(queued.letter.kind)], now)


def tally(session: Session, now: datetime) -> Tally:
    """Count what left within the last day; nothing that left before the clock went back."""
    rows = session.connection().execute(_LEFT, {"since": now - DAY, "until": now + CLOCK_STEP}).all()
    day: dict[bool, list[datetime]] = {True: [], False: []}
    for row in rows:
        insort(day[_acknowledges(row.kind)], row.sent_at or row.changed_at)
    return Tally(
        to=Counter(row.recipient_digest for row in rows),
        about=Counter(row.case_id for row in rows),
        day=day,
    )


def _acknowledges(kind: str) -> bool:
    return kind == LetterKind.ACKNOWLEDGEMENT


def pause(session: Session, wait: Wait, now: datetime) -> None:
    """Note that an overall budget is spent, for `status`."""
    value = json.dumps({"until": wait.until.isoformat(), "reason": wait.reason.removeprefix("waits: ")})
    session.merge(MarkRow(name=PAUSE, at=now, value=value))


def paused(session: Session, now: datetime) -> str | None:
    """Why sending pauses just now, in fixed words; None if it does not."""
    mark = session.get(MarkRow, PAUSE)
    if mark is None or mark.value is None or mark.at > now + CLOCK_STEP:
        return None
    noted = json.loads(mark.value)
    return str(noted["reason"]) if datetime.fromisoformat(noted["until"]) > now else None
