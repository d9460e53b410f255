"""What breaks the program is set aside, shown by its place alone, tried again, and ends in one case."""

from collections.abc import Callable

import pytest

from conductd import settling, taking_up
from conductd.model import Raw, Reading
from conductd.reader import Reader
from unit.cli.desk import REPORT, Desk

POISON = REPORT.replace(b"Something happened", b"poison")
read = Reader.read


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """A program that one mail breaks, until the returned function mends it and calls it a new version."""

    def breaking(self: Reader, raw: Raw) -> Reading:
        if isinstance(raw, bytes) and b"poison" in raw:
            raise ValueError(raw)
        return read(self, raw)

    def mend() -> None:
        monkeypatch.setattr(Reader, "read", read)
        for module in (settling, taking_up):
            monkeypatch.setattr(module, "__version__", "99.0")

    monkeypatch.setattr(Reader, "read", breaking)
    return mend


def spend(desk: Desk) -> None:
    """Three tries; the mail servers of this desk are away, which is another matter."""
    for _ in range(3):
        assert desk("once").exit_code == 75


def letters(desk: Desk) -> list[str]:
    """The kinds of letters about cases; that the servers are away is told in letters of its own."""
    return sorted(row["kind"] for row in desk.json("outbox") if row["case"])


def test_it_is_listed_by_its_place_alone(desk: Desk, fault: object) -> None:
    result = desk("import", "--acknowledge", desk.mail(POISON), "--json")
    assert '"quarantined"' in result.stdout
    [row] = desk.json("quarantine", "list")
    assert (row["tries"], row["waits"], row["case"]) == (1, True, None)
    assert row["error"].startswith("ValueError at test_quarantine.py:")
    assert "poison" not in desk("quarantine", "list").output + result.output
    assert desk("status").exit_code == 1


def test_another_version_completes_the_case_that_it_opened_unread(desk: Desk, fault: Callable[[], None]) -> None:
    desk("import", "--acknowledge", desk.mail(POISON))
    spend(desk)
    [case] = desk.json("cases", "list")
    assert (case["unreadable"], letters(desk)) == (True, ["notice"] * 3)
    fault()
    desk("once")
    [completed] = desk.json("cases", "list")
    assert (completed["code"], completed["unreadable"]) == (case["code"], False)
    assert letters(desk) == ["acknowledgement", *["notice"] * 3]
    assert desk.json("quarantine", "list") == []
    assert desk.json("ledger")[0]["disposition"] == "new_case"
    assert completed["deadlines"] == case["deadlines"]


def test_what_breaks_it_again_opens_no_second_case(desk: Desk, fault: object) -> None:
    desk("import", "--acknowledge", desk.mail(POISON))
    spend(desk)
    [row] = desk.json("quarantine", "list")
    assert desk("quarantine", "retry", str(row["id"])).exit_code == 0
    spend(desk)
    [again] = desk.json("quarantine", "list")
    assert (again["tries"], again["waits"], again["case"]) == (3, False, row["case"])
    assert (len(desk.json("cases", "list")), letters(desk)) == (1, ["notice"] * 3)
    assert desk.json("ledger")[0]["disposition"] == "new_case"


def test_the_same_version_does_not_try_for_ever(desk: Desk, fault: object) -> None:
    desk("import", "--acknowledge", desk.mail(POISON))
    spend(desk)
    spend(desk)
    assert desk.json("quarantine", "list")[0]["tries"] == 3


def test_a_mail_that_turns_out_to_belong_to_another_case_joins_it(
    desk: Desk, code: str, fault: Callable[[], None]
) -> None:
    answer = POISON.replace(b"<report@example.net>", b"<more@example.net>\nIn-Reply-To: <report@example.net>")
    desk("import", "--acknowledge", desk.mail(answer))
    spend(desk)
    fault()
    desk("once")
    assert desk.json("ledger")[-1]["case"] == code
    assert desk.json("ledger")[-1]["disposition"] == "follow_up"
    [other] = [case["code"] for case in desk.json("cases", "list") if case["code"] != code]
    assert desk.json("cases", "show", other)["history"][-1]["action"] == "its mail was read at last"


def test_only_what_is_in_quarantine_can_be_tried_again(desk: Desk, code: str) -> None:
    assert desk("quarantine", "retry", "1").exit_code == 2
    assert "0 messages" in desk("quarantine", "retry").output
    assert desk.json("quarantine", "list") == []
