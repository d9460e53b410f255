"""What `status` tells of the desk itself: the way out for mail, the canary, alarms that were told, signs of life."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from conductd.casework.alarms import PATIENCE
from conductd.casework.canary import Canary, CanaryState, state
from conductd.store import alarms, canaries
from conductd.store.inbox import looked_upto
from conductd.store.schema import MarkRow


def vital_signs(session: Session, now: datetime, watched: Sequence[str], within: timedelta | None) -> dict[str, Any]:
    """Fields for `status`; `problems` among them in plain words. `within` is a canary's time, None without canaries."""
    smtp, sign = alarms.smtp_failing(session), alarms.mark(session, alarms.SIGN_OF_LIFE)
    canary = canaries.latest(session) if within is not None else None
    where = state(canary, within, looked_upto(session, watched, now), now) if canary and within is not None else None
    return {
        "smtp_failing_since": _iso(smtp.at if smtp else None),
        "smtp_failure_reason": smtp.value if smtp else None,
        "canary": _canary(canary, where),
        "alarms": [
            {"cause": alarm.cause, "since": _iso(alarm.since), "told_at": _iso(alarm.told_at)}
            for alarm in alarms.alarms(session)
            if alarm.ended_at is None
        ],
        "last_sign_of_life_at": _iso(sign.at if sign else None),
        "problems": [*_of_smtp(smtp, now), *_of_canary(canary, where)],
    }


def _canary(canary: Canary | None, where: CanaryState | None) -> dict[str, Any] | None:
    if canary is None:
        return None
    return {"state": str(where), "sent_at": _iso(canary.sent_at), "seen_at": _iso(canary.seen_at)}


def _of_smtp(smtp: MarkRow | None, now: datetime) -> list[str]:
    if smtp is None or (smtp.name != alarms.SMTP_REFUSED and now - smtp.at < PATIENCE):
        return []
    return [f"SMTP: no mail can be sent since {_iso(smtp.at)}: {smtp.value}"]


def _of_canary(canary: Canary | None, where: CanaryState | None) -> list[str]:
    if canary is None or where is not CanaryState.LOST:
        return []
    return [
        f"canary: the test mail of {_iso(canary.unseen_since)} has not come back to any mailbox: "
        "does mail to the public address still arrive?"
    ]


def _iso(instant: datetime | None) -> str | None:
    return None if instant is None else instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
