"""Forged disclosures and withdrawals, two hundred in the long run: none takes effect, none passes in silence."""

import os
from collections import Counter

import pytest
from sqlalchemy import func, select

from conductd.model import Disposition
from conductd.store import views
from conductd.store.schema import CaseRow, HistoryRow, RecusalRow
from support.forgeries import TRICKS, forgeries
from support.mails import mail
from support.small_desk import IMANI, INES, NAMES, SASKIA, TOMAS, SmallDesk

TARGETS = {TOMAS: NAMES[TOMAS], INES: NAMES[INES]}
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


def _were_told(desk: SmallDesk, code: str) -> None:
    """Each chair once about each member, kind and standing; Tomas was asked once that day; Ines, who is out, never."""
    with desk.app.db.reading() as session:
        letters = [row for row in views.outbox(session) if row["case"] == code]
        ended = Counter(str(row["disposition"]) for row in views.ledger(session))
    assert not ended.keys() & {Disposition.SPAM, Disposition.IGNORED, Disposition.QUARANTINED}
    assert [row["to"] for row in letters if row["kind"] == "recusal_code"] == [TOMAS]
    warned = Counter(row["to"] for row in letters if row["kind"] == "recusal_unconfirmed")
    assert warned == {SASKIA: 3, IMANI: 3}
