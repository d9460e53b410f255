"""The same report about a member comes to the group and to the chairs; that member's own mailbox never changes."""

import hashlib
from pathlib import Path

import pytest

from support.dovecot import Dovecot
from support.mails import DESK, mail
from support.smtp_sink import SmtpSink
from support.world import PASSWORD, World

pytestmark = pytest.mark.dovecot

ADA = "ada.fjord@example.net"
SASKIA, TOMAS, INES = "saskia.vandoorn@example.org", "tomas.okafor@example.org", "ines.caldeira@example.com"
MEMBERS = {SASKIA: "saskia", TOMAS: "tomas", INES: "ines"}


class Town:
    """A desk with two doors, and each member's own mailbox, into which all that is sent to them is delivered."""

    def __init__(self, folder: Path, dovecot: Dovecot, sink: SmtpSink) -> None:
        self.world = World(folder, dovecot, sink).open()
        self.world.add_mailbox("chairs", audience="chairs")
        self.boxes = {address: f"{name}-{folder.name[-8:]}" for address, name in MEMBERS.items()}
        for address, box in self.boxes.items():
            dovecot.add_user(box, PASSWORD)
            dovecot.deliver(box, mail("Mum <mum@example.net>", "Will you come on Sunday?", to=address))
        self.brought = 0
        self.world.once()

    def passes(self, at: str | None = None) -> None:
        """One pass, and the mail server brings what it took."""
        self.world.once(at=at)
        for posted in self.world.sink.received[self.brought :]:
            for recipient in posted.rcpt_tos:
                if recipient in self.boxes:
                    self.world.dovecot.deliver(self.boxes[recipient], posted.content)
        self.brought = len(self.world.sink.received)

    def bytes_of(self, address: str) -> str:
        """One number for everything that lies in somebody's mailbox."""
        mails = self.world.dovecot.messages(self.boxes[address])
        return hashlib.sha256(b"\0".join(mails)).hexdigest()


def test_the_reported_members_mailbox_stays_as_it_was(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink) -> None:
    """Through reminders, answers, recusals, an answer to all, a forgery, the chairs' decision, and the closing."""
    town = Town(tmp_path, dovecot, sink)
    before = {address: town.bytes_of(address) for address in MEMBERS}
    report = mail(f"Ada Fjord <{ADA}>", "Tomas Okafor shouted at me at the meetup.")
    town.world.deliver(report)
    town.passes()
    town.world.deliver(b"Delivered-To: chairs@wg.example.org\r\n" + report, mailbox="chairs")
    town.passes()
    [case] = town.world.json("cases", "list")
    assert (case["audience"], case["excluded"], case["handlers"]) == ("chairs", 1, 1)

    town.world.deliver(mail(f"Tomas Okafor <{TOMAS}>", "I recuse myself.", answers=report, authenticated=False))
    town.world.deliver(mail(f"Ines Caldeira <{INES}>", "I recuse myself: we work together.", answers=report, cc=TOMAS))
    town.passes(at="+1d")
    question = next(bytes(one) for one in town.world.letters(to=SASKIA) if "Please decide" in str(one["Subject"]))
    town.world.deliver(mail(f"Saskia van Doorn <{SASKIA}>", "exclude Tomas Okafor", answers=question))
    town.world.deliver(mail(f"Saskia van Doorn <{SASKIA}>", "What do we do?", answers=report, cc=f"{DESK}, {TOMAS}"))
    for moment in ("+6d", "+8d"):
        town.passes(at=moment)
    town.world.deliver(mail(f"Saskia van Doorn <{SASKIA}>", "Dear Ada, thanks.", answers=report, to=ADA, cc=DESK))
    town.passes(at="+9d")
    town.world.call("cases", "close", case["code"], "--outcome", "resolved", "--by", SASKIA)
    town.passes(at="+30d")

    after = {address: town.bytes_of(address) for address in MEMBERS}
    assert after[TOMAS] == before[TOMAS]
    assert after[SASKIA] != before[SASKIA]
    assert not town.world.letters(to=TOMAS)
    shown = town.world.call("cases", "list", "--as", TOMAS) + town.world.call("ledger", "--as", TOMAS)
    assert case["code"] not in shown
