"""Answers from programs that keep no thread find their case by the token in the address they are sent to."""

import pytest

from support.mails import mail, message_id, parsed
from support.world import World

pytestmark = pytest.mark.dovecot

ADA = "ada.fjord@example.net"
EVE = "eve@elsewhere.example"
SASKIA, TOMAS = "saskia.vandoorn@example.org", "tomas.okafor@example.org"


@pytest.fixture
def desk(world: World) -> World:
    """A desk whose letters bear reply tokens, with a door for the chairs."""
    tokens = 'reply_tokens = true\nchairs_address = "chairs@wg.example.org"\n[[members]]'
    world.configure(world.more.replace("[[members]]", tokens, 1))
    world.add_mailbox("chairs", audience="chairs")
    world.once()
    return world


def test_answers_without_a_thread_find_their_case_and_only_for_whom_the_letter_went_to(desk: World) -> None:
    first = mail(f"Ada Fjord <{ADA}>", "Somebody shouted at me at the meetup last night.")
    desk.deliver(first)
    desk.once()
    [receipt], [notice] = desk.letters(to=ADA), desk.letters(to=TOMAS)
    assert receipt["In-Reply-To"] == message_id(first)
    doors = {str(letter["Reply-To"]) for letter in desk.letters()}
    assert len(doors) == len(desk.letters()) == 4
    [case] = desk.json("cases", "list")
    assert not any(case["code"] in door for door in doors)

    desk.deliver(mail(ADA, "It was at about nine.", to=str(receipt["Reply-To"]).upper()))
    desk.deliver(mail(TOMAS, "I recuse myself.", to=str(notice["Reply-To"])))
    assert desk.once()["follow_up"] == 2
    [recusal] = desk.json("recusals", "list")
    assert (recusal["member"], recusal["state"]) == (TOMAS, "effective")

    desk.deliver(mail(EVE, "It is about that case.", to=str(receipt["Reply-To"])))
    assert desk.once()["new_case"] == 1
    assert desk.json("ledger")[-1]["related"] == [case["code"]]

    before = len(desk.letters())
    desk.deliver(bytes(parsed(bytes(receipt))))
    assert desk.once()["automatic"] == 1
    assert len(desk.letters()) == before


def test_what_is_for_the_chairs_is_answered_at_their_own_address(desk: World) -> None:
    desk.deliver(mail(f"Ada Fjord <{ADA}>", "A member of the group shouted at me."), mailbox="chairs")
    desk.once()
    assert [str(letter["To"]) for letter in desk.letters()] == [ADA, SASKIA]
    assert all(str(letter["Reply-To"]).startswith("chairs+") for letter in desk.letters())
    answer = str(desk.letters(to=ADA)[0]["Reply-To"])
    desk.deliver(mail(ADA, "It was at about nine.", to=answer), mailbox="chairs")
    assert desk.once()["follow_up"] == 1


def test_a_form_in_the_desks_name_and_a_report_that_a_member_relays(desk: World) -> None:
    form = mail("Conduct <conduct@wg.example.org>", "He followed me home.", headers={"Reply-To": ADA})
    told = "Ruth told me this.\n\n---------- Forwarded message ---------\nFrom: Ruth Calloway <ruth@mail.example.net>\n"
    told += (
        "Date: Mon, 4 May 2026 at 10:00\nSubject: the sprint\nTo: <tomas.okafor@example.org>\n\nHe grabbed my arm.\n"
    )
    desk.deliver(form)
    desk.deliver(mail(TOMAS, told, subject="Fwd: the sprint"))
    assert desk.once()["new_case"] == 2
    assert (len(desk.letters(to=ADA)), len(desk.letters(to="ruth@mail.example.net"))) == (1, 0)
    assert sum("We received" in str(letter["Subject"]) for letter in desk.letters(to=TOMAS)) == 1
    relayed = desk.json("cases", "list")[1]["code"]
    desk.deliver(mail(SASKIA, "Dear Ruth, thank you.", to="ruth@mail.example.net", cc="conduct@wg.example.org"))
    assert desk.once()["follow_up"] == 1
    [case] = [each for each in desk.json("cases", "list") if each["code"] == relayed]
    assert case["first_response_at"]
