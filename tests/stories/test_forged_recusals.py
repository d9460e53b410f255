"""Forged disclosures and withdrawals, two hundred in the long run: none takes effect, none passes in silence."""

import os
import re
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from conductd.model import Disposition
from conductd.store import views
from conductd.store.schema import CaseRow, HistoryRow, RecusalRow
from support.forgeries import CODE_TRICKS, TRICKS, Codes, forgeries, with_codes
from support.mails import mail
from support.small_desk import IMANI, INES, NAMES, SASKIA, TOMAS, YUSUF, SmallDesk

TARGETS = {TOMAS: NAMES[TOMAS], INES: NAMES[INES]}
SECRET = re.compile(r"^[2-9B-Z]{4}(?:-[2-9B-Z]{4}){3}$", re.MULTILINE)
REPORT = mail("Ada Fjord <ada.fjord@example.net>", "Somebody shouted at me.")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> SmallDesk:
    """A case that Ines has stepped back from, and Tomas handles."""
    small = SmallDesk(tmp_path_factory.mktemp("forged"))
    small.arrives(REPORT)
    small.settles()
    small.arrives(mail(INES, "I recuse myself.", answers=REPORT))
    small.looks()
    return small


def traces(desk: SmallDesk) -> tuple[int, ...]:
    """What a person can see: entries of the log, cases, repeated disclosures in the history."""
    repeated = select(func.count()).where(HistoryRow.action == "disclosure repeated")
    tables = [select(func.count()).select_from(table) for table in (RecusalRow, CaseRow)]
    with desk.app.db.reading() as session:
        return tuple(session.scalar(query) or 0 for query in (*tables, repeated))


CODES = 4 * len(CODE_TRICKS) if os.environ.get("CONDUCTD_TESTS") == "full" else len(CODE_TRICKS)
COUNT = 200 if os.environ.get("CONDUCTD_TESTS") == "full" else 42
"""Each trick is played in the name of both members; in the long run with each kind of words too."""


def test_no_forgery_counts_and_each_leaves_a_trace(desk: SmallDesk) -> None:
    [code] = desk.codes()
    effective = [row for row in desk.recusals() if row["state"] == "effective"]
    played: Counter[str] = Counter()
    silent = []
    for forgery in forgeries(TARGETS, REPORT, COUNT):
        before = traces(desk)
        desk.arrives(forgery.raw)
        desk.settles()
        assert desk.case(code).excluded == {INES}, forgery
        played[forgery.trick] += 1
        if traces(desk) == before:
            silent.append(forgery)
    assert (sum(played.values()), silent) == (COUNT, [])
    assert played.keys() == TRICKS.keys()
    assert [row for row in desk.recusals() if row["state"] == "effective"] == effective
    _were_told(desk, code)


def _code(desk: SmallDesk, member: str) -> str:
    """The code that the member was asked with last."""
    found = [SECRET.search(one.text) for one in desk.postman.left if one.to == member]
    return next(one[0] for one in reversed(found) if one)


def _claims(desk: SmallDesk, member: str) -> str:
    """Somebody writes in a member's name, days after the last time; the code that the member is asked with."""
    desk.now += timedelta(days=3)
    desk.arrives(mail(f"{NAMES[member]} <{member}>", "I recuse myself.", answers=REPORT, authenticated=False))
    desk.looks()
    return _code(desk, member)


def _codes(desk: SmallDesk, code: str) -> Codes:
    """Of Tomas one of each sort, of Yusuf one that still counts."""
    used = _claims(desk, TOMAS)
    desk.arrives(mail(f"{NAMES[TOMAS]} <{TOMAS}>", used, authenticated=False))
    desk.looks()
    assert desk.case(code).excluded == {TOMAS}
    assert desk.call("recusals", "withdraw", code, TOMAS, "--by", SASKIA).exit_code == 0
    set_aside = _claims(desk, TOMAS)
    assert desk.call("recusals", "dismiss", code, TOMAS, "--by", SASKIA).exit_code == 0
    old = _claims(desk, TOMAS)
    desk.now += timedelta(days=14)
    return Codes(right=_claims(desk, TOMAS), used=used, old=old, set_aside=set_aside, others=_claims(desk, YUSUF))


def _refusals(desk: SmallDesk) -> int:
    actions = ("wrong one-time code", "one-time code refused")
    with desk.app.db.reading() as session:
        return session.scalar(select(func.count()).where(HistoryRow.action.in_(actions))) or 0


def test_no_code_counts_but_the_right_one_from_its_owner(tmp_path: Path) -> None:
    """Wrong, mistyped, used, old, another's; and the right one from whoever is not its owner."""
    desk = SmallDesk(tmp_path)
    desk.arrives(REPORT)
    desk.looks()
    [code] = desk.codes()
    codes = _codes(desk, code)
    assert len({codes.right, codes.used, codes.old, codes.set_aside, codes.others, codes.mistyped}) == 6
    for forgery in with_codes(codes, (TOMAS, NAMES[TOMAS]), REPORT, CODES):
        before = _refusals(desk)
        desk.arrives(forgery.raw)
        desk.settles()
        assert desk.case(code).excluded == frozenset(), forgery
        assert _refusals(desk) > before, forgery
    desk.looks()
    for told in (SASKIA, IMANI, TOMAS):
        assert "A one-time code did not count" in desk.got(told)
    desk.arrives(mail(f"{NAMES[TOMAS]} <{TOMAS}>", codes.right, authenticated=False))
    desk.settles()
    assert desk.case(code).recused == {TOMAS}
    desk.close()


def _were_told(desk: SmallDesk, code: str) -> None:
    """Each chair once about each member, kind and standing; Tomas was asked once that day; Ines, who is out, never."""
    with desk.app.db.reading() as session:
        letters = [row for row in views.outbox(session) if row["case"] == code]
        ended = Counter(str(row["disposition"]) for row in views.ledger(session))
    assert not ended.keys() & {Disposition.SPAM, Disposition.IGNORED, Disposition.QUARANTINED}
    assert [row["to"] for row in letters if row["kind"] == "recusal_code"] == [TOMAS]
    warned = Counter(row["to"] for row in letters if row["kind"] == "recusal_unconfirmed")
    assert warned == {SASKIA: 3, IMANI: 3}
