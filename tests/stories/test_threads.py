"""Many threads at once, from programs that keep ids and programs that lose them: no mail may land in a strange case.

A mail whose program kept nothing opens a case of its own; that rate is printed, and bounded.
"""

import os
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from conductd.casework.intake import decide
from conductd.model import Audience, Batch, Disposition, Fetched, Member, Policy, Role, Roster
from conductd.reading import read
from conductd.store import cases, inbox
from conductd.store.database import Database
from conductd.store.effects import carry_out
from conductd.store.keys import MasterKey
from conductd.store.migrate import upgrade
from conductd.store.schema import CaseRow, LetterRow
from support.thread_mails import DESK, MEMBERS, Posted, threads

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PEOPLE = tuple(Member(address.partition("@")[0], (address,), Role.MEMBER) for address in MEMBERS)
ROSTER = Roster(
    DESK, PEOPLE, None, frozenset({DESK}), ("mx.wg.example.org",), {each.addresses[0]: each for each in PEOPLE}
)
POLICY = Policy(timedelta(days=7), (timedelta(0),))
FULL = os.environ.get("CONDUCTD_TESTS") == "full"


class Desk:
    """The daemon's path of a mail without its servers, and a count of where the mails went."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.uid = 0
        self.thread_of: dict[str, int] = {}
        self.first_case: dict[int, str] = {}
        self.ends: Counter[str] = Counter()
        self.lost_by: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.of_strangers: set[str] = set()

    def letters_of(self, thread: int) -> list[str]:
        """The ids of our letters to the reporter of a thread's first case."""
        code = self.first_case.get(thread)
        if code is None:
            return []
        with self.db.reading() as session:
            rows = session.query(LetterRow.message_id).join(CaseRow, CaseRow.id == LetterRow.case_id)
            return [each for (each,) in rows.filter(CaseRow.code == code, LetterRow.kind == "acknowledgement")]

    def take(self, posted: Posted) -> None:
        """Keep, read, judge and settle one mail."""
        self.uid += 1
        at = NOW + timedelta(minutes=self.uid)
        fetched = Fetched(self.uid, posted.raw, at, len(posted.raw))
        inbox.keep(self.db, "conduct", Audience.TEAM, Batch(1, (fetched,)), at)
        reading = read(posted.raw, ROSTER)
        with self.db.writing() as session:
            (row_id,) = inbox.pending(self.db, 1)
            kept = inbox.load(session, row_id)
            known = cases.recall(session, kept, reading, at)
            decision = decide(reading, known, kept.arrival, roster=ROSTER, policy=POLICY, now=at)
            carry_out(session, decision, kept, reading, at)
        self._count(posted, str(decision.disposition), decision.case)

    def _count(self, posted: Posted, end: str, case: str | None) -> None:
        thread = posted.thread
        if end == Disposition.NEW_CASE:
            self.thread_of[str(case)] = thread
            kind = "strangers apart" if posted.stranger else "split" if thread in self.first_case else "opened"
            self.lost_by[posted.client] += kind == "split"
            if posted.stranger:
                self.of_strangers.add(str(case))
            else:
                self.first_case.setdefault(thread, str(case))
        else:
            kind = end
            strange = case is not None and self.thread_of[case] != thread
            if strange or (posted.stranger and case not in self.of_strangers):
                self.wrong.append(f"{end} of thread {thread}:\n{posted.raw.decode()}")
        self.ends[kind] += 1


def test_no_mail_lands_in_a_strange_case(tmp_path: Path) -> None:
    count, mails = (300, 3000) if FULL else (30, 300)
    url = f"sqlite:///{tmp_path / 'threads.sqlite3'}"
    upgrade(url)
    db = Database(url, MasterKey(bytes(range(32))), domain="wg.example.org")
    desk = Desk(db)
    for posted in threads(count, mails, desk.letters_of):
        desk.take(posted)
    db.close()
    known = mails - count - desk.ends["strangers apart"]
    rate = desk.ends["split"] / known
    print(
        f"{mails} mails of {count} threads: {dict(desk.ends)}, wrong {len(desk.wrong)}, split {rate:.1%}",
        dict(desk.lost_by),
    )
    assert not desk.wrong, "\n\n".join(desk.wrong)
    assert rate < 0.12
