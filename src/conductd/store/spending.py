"""What of the budgets is spent, counted once a round of sending, and the mark that says that sending pauses."""

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from conductd.casework.budget import DAY, HOUR, Spent, Wait
from conductd.model import OF_NO_CASE, LetterState
from conductd.store.outbox import Queued
from conductd.store.schema import LetterRow, MarkRow
from conductd.store.writes import table_of

PAUSE = "sending_pauses"
CLOCK_STEP = timedelta(minutes=1)

_LETTER = table_of(LetterRow).c
_MAY_HAVE_LEFT = (str(LetterState.SENDING), str(LetterState.IN_DOUBT))
_LEFT = select(_LETTER.recipient_digest, _LETTER.case_id, _LETTER.sent_at, _LETTER.changed_at).where(
    or_(
        _LETTER.sent_at.between(bindparam("since"), bindparam("until")),
        and_(_LETTER.state.in_(_MAY_HAVE_LEFT), _LETTER.changed_at.between(bindparam("since"), bindparam("until"))),
    ),
    _LETTER.kind.not_in([str(kind) for kind in OF_NO_CASE]),
)


@dataclass(slots=True)
class Tally:
    """Letters that left within a day, or may have; kept up while a round sends more."""

    to: Counter[str]
    about: Counter[int | None]
    hour: list[datetime] = field(default_factory=list)
    day: list[datetime] = field(default_factory=list)
    told: bool = False

    def spent(self, queued: Queued, now: datetime) -> Spent:
        """What counts against one letter."""
        return Spent(
            to_recipient=self.to[queued.recipient_digest],
            about_case=self.about[queued.case_id] if queued.case_id is not None else 0,
            in_the_hour=len(self.hour),
            in_the_day=len(self.day),
            hour_since=self.hour[0] if self.hour else now,
            day_since=self.day[0] if self.day else now,
        )

    def add(self, queued: Queued, now: datetime) -> None:
        """This letter leaves now; one in doubt is counted already."""
        if queued.letter.kind in OF_NO_CASE or queued.state is LetterState.IN_DOUBT:
            return
        self.to[queued.recipient_digest] += 1
        self.about[queued.case_id] += 1
        self.hour.append(now)
        self.day.append(now)


def tally(session: Session, now: datetime) -> Tally:
    """Count what left within the last day; nothing that left before the clock went back."""
    rows = session.connection().execute(_LEFT, {"since": now - DAY, "until": now + CLOCK_STEP}).all()
    day = sorted(row.sent_at or row.changed_at for row in rows)
    return Tally(
        to=Counter(row.recipient_digest for row in rows),
        about=Counter(row.case_id for row in rows),
        hour=[left for left in day if left > now - HOUR],
        day=day,
    )


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
