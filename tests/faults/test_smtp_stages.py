"""Eight stages of an SMTP dialogue, six faults at each: every letter to its right end, none lost, none sent twice."""

from collections import Counter
from collections.abc import Callable

import pytest

from support.mails import mail
from support.quick_desk import QuickDesk
from support.smtp_sink import STAGES

ADA = "ada.fjord@example.net"
MEMBERS = ("saskia.vandoorn@example.org", "tomas.okafor@example.org", "ines.caldeira@example.com")
REPLIES = {"4xx": "451 4.3.0 later ada.fjord@example.net", "5xx": "550 5.7.1 no ada.fjord@example.net"}
FAULTS = ("4xx", "5xx", "drop", "rst", "stall", "garbage")

SERVER_AWAY = ("connect", "ehlo", "auth")
NO_LETTER = ("mail", "rcpt", "data")


def after_the_fault(stage: str, fault: str) -> tuple[str, str]:
    """The acknowledgement's state after the pass that met the fault, and how its reason begins."""
    if stage == "quit":
        return "sent", ""
    if fault == "5xx" and stage not in SERVER_AWAY:
        return "failed", "final reply" if stage == "dot" else stage.upper()
    if stage == "dot" and fault != "4xx":
        return "in_doubt", "final reply"
    return "queued", {"connect": "connect", "ehlo": "EHLO", "auth": "AUTH", "dot": "final reply"}.get(
        stage, stage.upper()
    )


def at_the_end(state: str) -> Counter[str]:
    """Mails taken: an acknowledgement and a notice each; or, where the reporter refused, a notice of that as well."""
    if state == "failed":
        return Counter(dict.fromkeys(MEMBERS, 2))
    return Counter({ADA: 1, **dict.fromkeys(MEMBERS, 1)})


@pytest.fixture
def desk(quick_desk: Callable[..., QuickDesk]) -> QuickDesk:
    return quick_desk()


def cells() -> list[object]:
    """All 48; every third is played each time, so that each stage and each fault is met."""
    places = [(row, column) for row in range(len(STAGES)) for column in range(len(FAULTS))]
    return [
        pytest.param(STAGES[row], FAULTS[column], marks=() if (row + column) % 3 == 0 else pytest.mark.slow)
        for row, column in places
    ]


@pytest.mark.parametrize(("stage", "fault"), cells())
def test_each_fault_at_each_stage_has_its_right_end(desk: QuickDesk, stage: str, fault: str) -> None:
    desk.impatient(0.5 if fault == "stall" else 10)
    desk.receive(mail(f"Ada Fjord <{ADA}>", "Somebody shouted at me.", at=desk.now))
    meet = desk.sink.always if stage == "auth" else desk.sink.script  # a client may try a second mechanism
    meet(stage, REPLIES.get(fault, fault))
    desk.pass_()
    state, begins = after_the_fault(stage, fault)
    [acknowledgement] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert (acknowledgement["state"], acknowledgement["reason"].partition(":")[0]) == (state, begins)
    assert "ada" not in acknowledgement["reason"]
    others = {row["state"] for row in desk.outbox() if row["kind"] == "notice"}
    assert others == ({"queued"} if stage in SERVER_AWAY else {"sent"}), "one letter's fault is no other's"
    assert len(desk.cases()) == 1

    desk.sink.heal()
    for _ in range(3):
        desk.pass_(minutes=2)
    assert Counter(address for received in desk.taken() for address in received.rcpt_tos) == at_the_end(state)
    assert Counter(row["state"] for row in desk.outbox() if row["kind"] != "alarm") == (
        {"sent": 6, "failed": 1} if state == "failed" else {"sent": 4}
    )
    assert desk.status()["unreachable"] == (state == "failed")
