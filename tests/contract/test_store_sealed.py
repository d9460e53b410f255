"""At rest nothing that a mail said can be read without the master key (bar 24): not in the file, not in its log."""

import base64
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from conductd.model import (
    AddParticipant,
    Address,
    Decision,
    Disposition,
    Exclude,
    Ground,
    Note,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    Role,
)
from conductd.store import outbox
from conductd.store.database import Database
from conductd.store.keys import MasterKey
from support.ledger_mails import NOW, act, fetched, keep, opening, reading_of, recall, settle
from support.postgres import Postgres

CANARIES = [f"canary{number:02}zq{number * 7919:05}" for number in range(50)]


def _canary(number: int) -> str:
    return CANARIES[number]


def _mail() -> bytes:
    attachment = base64.b64encode(" ".join(CANARIES[20:30]).encode())
    return (
        f"From: {_canary(0)} <{_canary(1)}@{_canary(2)}.example>\r\nTo: conduct@example.org\r\n"
        f"Subject: {_canary(3)} {_canary(4)}\r\nMessage-ID: <{_canary(5)}@{_canary(6)}.example>\r\n"
        f"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n{' '.join(CANARIES[7:20])}\r\n"
        f"--b\r\nContent-Disposition: attachment; filename={_canary(30)}\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + attachment


def _live_a_case(db: Database) -> None:
    reading = reading_of(
        message_id=f"<{_canary(5)}@{_canary(6)}.example>",
        from_=Address(_canary(0), f"{_canary(1)}@{_canary(2)}.example"),
        subject=f"{_canary(3)} {_canary(4)}",
    )
    row_id = keep(db, fetched(1, _mail()))
    code = recall(db, row_id, reading).fresh_code
    settle(db, row_id, opening(code, reading), reading)
    member = f"{_canary(31)}@{_canary(32)}.example"
    finding = RecusalFinding(member, RecusalKind.DISCLOSURE, (Ground.INVOLVED,), RecusalState.EFFECTIVE, _canary(33))
    friend = Address(_canary(34), f"{_canary(35)}@{_canary(36)}.example")
    actions = (
        AddParticipant(code, friend, Role.OUTSIDER),
        RecordRecusal(code, finding, _canary(37), authenticated=True, message_id=f"<{_canary(38)}@example.org>"),
        Exclude(code, member, _canary(39)),
        Note(code, "a note", _canary(40)),
    )
    act(db, Decision(actions))
    duplicate = keep(db, fetched(2, _mail()))
    settle(db, duplicate, Decision((), Disposition.DUPLICATE, code, reason=_canary(41)), reading)
    first = outbox.due(db, NOW)[0]
    with db.writing() as session:
        outbox.claim(session, first, f"To: {_canary(42)}\r\n\r\n{' '.join(CANARIES[43:49])}".encode(), NOW)
        outbox.postpone(session, first, f"450 {_canary(49)} is busy", NOW + timedelta(hours=1), NOW)


def _forms(word: str) -> list[bytes]:
    """As text, in either UTF-16, and in base64 whatever stands before it."""
    shifted = [base64.b64encode(b"x" * shift + word.encode())[shift + 1 : -4] for shift in range(3)]
    return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), *shifted]


def _found(*contents: bytes) -> list[str]:
    return [word for word in CANARIES if any(form in content for content in contents for form in _forms(word))]


def test_the_search_would_find_them() -> None:
    assert _found(_mail()) == CANARIES[:31]


def test_no_canary_is_in_the_sqlite_files(tmp_path: Path, migrated_file: Path, key: MasterKey) -> None:
    file = Path(shutil.copy(migrated_file, tmp_path / "conductd.sqlite3"))
    db = Database(f"sqlite:///{file}", key, domain="wg.example.org")
    _live_a_case(db)
    files = sorted(tmp_path.iterdir())
    assert [one.name for one in files] == ["conductd.sqlite3", "conductd.sqlite3-shm", "conductd.sqlite3-wal"]
    assert _found(*(one.read_bytes() for one in files)) == []
    db.close()
    assert _found(file.read_bytes()) == []


@pytest.mark.postgres
def test_no_canary_is_in_a_dump_of_the_server(postgres: Postgres, key: MasterKey) -> None:
    db = Database(postgres.url("migrated"), key, domain="wg.example.org")
    _live_a_case(db)
    dump = subprocess.run(
        ["pg_dump", "-h", "127.0.0.1", "-p", str(postgres.port), "-U", "conductd", "migrated"],
        capture_output=True,
        check=True,
    ).stdout
    hexadecimal = [word for word in CANARIES if word.encode().hex().encode() in dump]
    assert b"CREATE TABLE public.messages" in dump
    assert (_found(dump), hexadecimal) == ([], [])
    db.close()
    postgres.empty("migrated")
