"""One address that takes no mail: told as what it is, and never taken for the whole way out."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from conductd import pipeline
from conductd.outgoing.smtp import Outcome, Permanent, Temporary
from conductd.store import views
from support.mails import DESK, mail
from support.small_desk import FIVE, IMANI, SASKIA, Postman, SmallDesk

ADA = "ada.fjord@example.net"
CANARY = '\n[canary]\nevery = "24h"\nwithin = "2h"\n'


@dataclass
class PickyPostman(Postman):
    """Takes every mail but those to some addresses."""

    refused: dict[str, Outcome] = field(default_factory=dict)

    def send(self, to: str, envelope_sender: str, mail: bytes, *, copy_to: str | None = None) -> Outcome:
        return self.refused.get(to) or super().send(to, envelope_sender, mail, copy_to=copy_to)


def desk_with(folder: Path, refused: dict[str, Outcome], more: str = "") -> SmallDesk:
    desk = SmallDesk(folder, FIVE + more)
    desk.postman = PickyPostman(refused=refused)
    desk.app = replace(desk.app, mailer=desk.postman)  # type: ignore[arg-type]
    return desk


def passes(desk: SmallDesk, every: timedelta, times: int) -> None:
    for _ in range(times):
        desk.now += every
        desk.postman.now = desk.now
        pipeline.one_pass(desk.app, desk.now, patient=True)


def test_a_public_address_that_refuses_the_canary_at_once_is_told_like_one_that_swallows_it(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, {DESK: Permanent("RCPT: 550 5.1.1")}, CANARY)
    passes(desk, timedelta(minutes=30), 3)
    assert desk.got(SASKIA) == []
    passes(desk, timedelta(minutes=30), 3)
    assert desk.got(SASKIA) == ["Alarm: a test mail did not come back"]
    with desk.app.db.reading() as session:
        figures = views.status(session, desk.now, [], canary_within=desk.app.config.canary.within)
    assert figures["canary"]["state"] == "lost"
    desk.close()


def test_a_canary_that_a_list_rewrote_and_kept_until_the_next_one_flew_is_still_no_report(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, {}, CANARY)
    desk.looks()
    first = desk.last(DESK)
    desk.looks(timedelta(hours=24))
    assert len(desk.got(DESK)) == 2
    by_a_list = "list-bounces@lists.example.org"
    desk.arrives(mail(by_a_list, "A test.", subject=f"[desk] {parsed_subject(first.raw)}"))
    assert desk.looks(timedelta(minutes=1)).did["automatic"] == 1
    assert desk.codes() == []
    assert desk.got(by_a_list) == []
    desk.close()


def parsed_subject(raw: bytes) -> str:
    return raw.partition(b"Subject: ")[2].partition(b"\r\n")[0].decode()


def test_a_full_mailbox_of_one_chair_is_late_mail_and_not_the_end_of_all_mail(tmp_path: Path) -> None:
    """The alarms to that chair wait too, while those to the other chair leave."""
    desk = desk_with(tmp_path, {SASKIA: Temporary("RCPT: 452 4.2.2")})
    desk.arrives(mail(ADA, "Somebody shouted at me."))
    passes(desk, timedelta(minutes=10), 6 * 24)
    alarms = [subject for subject in desk.got(IMANI) if subject.startswith(("Alarm", "Recovered"))]
    assert set(alarms) == {"Alarm: mail is late"}
    assert len(alarms) <= 24 // 4
    with desk.app.db.reading() as session:
        assert views.status(session, desk.now, [])["smtp_failing_since"] is None
    desk.close()
