"""Members who are new to the configuration: a case may be about them, or name them.

Whom a mail names is asked when it comes, and of those who are members then. Who becomes one later is held out of every
case whose mails name them, before anything is written to them.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from conductd.app import App
from conductd.casework.holds import hold_newcomers
from conductd.model import Case, Decision, Role
from conductd.store import cases, views
from conductd.store.alarms import make_mark, mark
from conductd.store.effects import carry_out
from conductd.store.files import address_digest
from conductd.store.keyring import KeyRing

_WHO = "members"
"""The mark that holds, as digests, who was a member at the last pass."""


def hold_who_is_new(app: App, now: datetime) -> None:
    """Compare the configuration with the one of the last pass. Of the first pass ever everybody is known."""
    with app.db.reading() as session:
        if _before(session) == _digests(app, session).keys():
            return
    with app.db.writing() as session:
        before, there = _before(session), _digests(app, session)
        known = {there[digest] for digest in there.keys() & before} if before is not None else set(there.values())
        new = frozenset(there.values()) - known
        for case in cases.every(session) if new else ():
            actions = tuple(hold_newcomers(case, new & _named(app, session, case), app.roster, app.policy))
            carry_out(session, Decision(actions, case=case.code), None, None, now)
        make_mark(session, _WHO, now, " ".join(sorted(there)))


def _before(session: Session) -> set[str] | None:
    """The digests of the last pass; None of the first one ever."""
    seen = mark(session, _WHO)
    return None if seen is None else set((seen.value or "").split())


def _digests(app: App, session: Session) -> dict[str, str]:
    """Every address of every member, as a digest, with the first address of its member."""
    master = KeyRing.of(session).master
    return {address_digest(master, one): each.addresses[0] for each in app.roster.members for one in each.addresses}


def _named(app: App, session: Session, case: Case) -> frozenset[str]:
    """Whom the mails of a case name that people from outside wrote, or who reported."""
    readings = (app.reader.read(views.mail_bytes(session, row)) for row in views.case_mails(session, case.code))
    outside = (
        reading
        for reading in readings
        if reading.sender.role is Role.OUTSIDER or (reading.from_ and reading.from_.address.lower() == case.reporter)
    )
    return frozenset(name for reading in outside for name in reading.mentions)
