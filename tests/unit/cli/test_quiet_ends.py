"""`status` and `cases show` name who waits without an acknowledgement, and what was put aside as spam."""

from pathlib import Path

from unit.cli.desk import Desk


def mail(number: int, *fields: str) -> bytes:
    head = ("From: eve@example.net", "To: conduct@wg.example.org", f"Message-ID: <{number}@example.net>", *fields)
    return "\n".join((*head, f"Subject: report {number}", "", f"What happened on day {number} of the sprint.")).encode()


def take_in(desk: Desk, *mails: bytes) -> None:
    for number, raw in enumerate(mails):
        path = Path(desk.folder / f"{number}.eml")
        path.write_bytes(raw)
        desk("import", "--acknowledge", path)


def test_a_second_report_of_the_day_shows_that_its_reporter_waits(desk: Desk) -> None:
    desk("migrate")
    take_in(desk, mail(1), mail(2))
    health = desk.json("status")
    assert health["unacknowledged"] == 1
    [note] = health["notes"]
    assert "1 reporter waits" in note
    assert "receipts within a day (1)" in note
    second = desk.json("cases", "list")[1]["code"]
    assert "receipts within a day" in desk.json("cases", "show", second)["not_acknowledged"]
    assert "no acknowledgement: this address had" in desk("cases", "show", second).stdout
    first = desk.json("cases", "list")[0]["code"]
    assert desk.json("cases", "show", first)["not_acknowledged"] is None


def test_mail_marked_as_spam_is_counted_for_a_person_to_look_at(desk: Desk) -> None:
    desk("migrate")
    take_in(desk, mail(1, "X-Spam-Flag: YES"))
    health = desk.json("status")
    assert (health["spam_lately"], health["unacknowledged"]) == (1, 0)
    assert "a report may be among them" in desk("status").stdout
    assert not any("spam" in problem for problem in health["problems"])
