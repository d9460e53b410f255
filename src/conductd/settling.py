"""What becomes of one kept message in its transaction: judged, set aside, or left to a person unread."""

import logging
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from conductd import __version__
from conductd.app import App
from conductd.casework import intake
from conductd.logs import place_of
from conductd.model import Decision, Disposition, Note, Reading
from conductd.reading.unread import cannot_be_read
from conductd.store import cases, duplicates, inbox, quarantine
from conductd.store.effects import carry_out

log = logging.getLogger(__name__)


def settle_unread(app: App, row_id: int, now: datetime) -> Decision:
    """Open a case for a message that broke the program too often: its raw mail waits there for a person.

    One that opened its case before, and was tried again since, stays there as it was.
    """
    with app.db.writing() as session:
        kept = inbox.load(session, row_id, sealed=True)
        if kept.case_id is not None:
            return Decision((), Disposition.NEW_CASE, quarantine.left_unread(session, row_id, now))
        return judge(app, session, kept, cannot_be_read("it broke the program"), now)


def judge(app: App, session: Session, kept: inbox.Kept, reading: Reading, now: datetime) -> Decision:
    """Decide and carry out. A message that opened a case unread completes that case, if it is a report.

    One that came through two doors is for the fewer from the start, whichever copy is judged first.
    """
    known = cases.recall(session, kept, reading, now)
    code = None if kept.case_id is None else quarantine.case_code(session, kept.case_id)
    if code is not None:
        known = replace(known, fresh_code=code)
    arrival = replace(kept.arrival, audience=duplicates.narrowest(session, kept))
    decision = intake.decide(reading, known, arrival, roster=app.roster, policy=app.policy, now=now)
    carry_out(session, decision, kept, reading, now)
    if code is not None and decision.case != code:
        found = Note(code, "its mail was read at last", f"{decision.disposition}, case {decision.case or 'none'}")
        carry_out(session, Decision((found,)), None, None, now)
    return decision


def set_aside(app: App, row_id: int, error: Exception, now: datetime) -> Decision:
    """Quarantine what broke us; when its tries are spent it opens a case, unread, so that a person sees it."""
    place = place_of(error)
    log.error("message %d broke the program: %s", row_id, place)
    with app.db.writing() as session:
        tries = quarantine.put(session, row_id, place, __version__, now)
    return intake.quarantined(place) if tries < inbox.TRIES else settle_unread(app, row_id, now)
