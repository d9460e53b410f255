"""`status` is quiet while all is well, and exits 1 when a person is needed."""

from unit.cli.desk import Desk


def test_a_mailbox_that_was_never_read_needs_a_person_after_a_failed_pass(desk: Desk) -> None:
    desk("once")
    result = desk("status")
    assert "conduct" in result.stdout
    health = desk.json("status")
    assert health["human_needed"] is (result.exit_code == 1)


def test_status_of_an_empty_store_is_one_document(desk: Desk) -> None:
    assert {"mailboxes", "human_needed"} <= set(desk.json("status"))
