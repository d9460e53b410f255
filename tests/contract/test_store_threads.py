"""What the ids of a mail lead to, on both databases: returned letters, early answers, ids that many mails share."""

from conductd.casework.threads import home
from conductd.model import Address, Decision, Disposition
from conductd.store import views
from conductd.store.database import Database
from support.ledger_mails import fetched, keep, open_case, reading_of, recall, settle

STRANGER = Address("", "else@example.net")


def test_a_bounce_leads_to_the_letter_that_it_returns(db: Database) -> None:
    case = open_case(db)
    with db.reading() as session:
        ours = {row["kind"]: row["message_id"] for row in views.outbox(session)}
    bounce = reading_of(2, from_=STRANGER, returns=ours["acknowledgement"])
    (link,) = recall(db, keep(db, fetched(2)), bounce).links
    assert (link.case.code, link.ours_to) == (case.code, {"robin@example.net"})


def test_a_mail_that_comes_after_its_answer_joins_it_if_its_writer_is_known_there(db: Database) -> None:
    case = open_case(db)
    answer = reading_of(2, in_reply_to="<late@example.net>", references=("<mail-1@example.net>", "<late@example.net>"))
    settle(db, keep(db, fetched(2)), Decision((), Disposition.FOLLOW_UP, case.code, reason="a thread"), answer)
    row_id = keep(db, fetched(3))
    late = reading_of(3, message_id="<late@example.net>")
    assert home(late, recall(db, row_id, late)).case is not None
    stranger = reading_of(3, message_id="<late@example.net>", from_=STRANGER)
    place = home(stranger, recall(db, row_id, stranger))
    assert (place.case, place.related) == (None, (case.code,))


def test_an_id_of_several_cases_joins_none_of_them_but_a_certain_one_beside_it_does(db: Database) -> None:
    one, other = open_case(db, 1), open_case(db, 2)
    for number, case in ((3, one), (4, other)):
        same = reading_of(number, message_id="<everything@broken.example>")
        decision = Decision((), Disposition.FOLLOW_UP, case.code, reason="a thread")
        settle(db, keep(db, fetched(number)), decision, same)
    row_id = keep(db, fetched(5))
    torn = reading_of(5, in_reply_to="<everything@broken.example>")
    place = home(torn, recall(db, row_id, torn))
    assert (place.case, set(place.related)) == (None, {one.code, other.code})
    certain = reading_of(5, in_reply_to="<everything@broken.example>", references=("<mail-1@example.net>",))
    found = home(certain, recall(db, row_id, certain)).case
    assert found is not None
    assert found.code == one.code
