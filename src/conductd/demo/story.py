"""The story: who does what on which day, and what conductd did about it. Its facts are kept for the check list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from conductd.demo import words
from conductd.demo.mails import bounce, thread_of, through_the_border, written
from conductd.demo.people import BORDER, CHAIRS_DESK, DESK, IMANI, NOOR, ROBIN, SASKIA, TOMAS, YUSUF, Person, who
from conductd.demo.stage import Delivered, Pass, Settled, Stage
from conductd.demo.telling import FIELDS, Teller

SOON = timedelta(seconds=5)
"""How long after its arrival a mail is seen: `conductd run` is told by the server (IDLE)."""

ALL_FIELDS = ("From", "To", "Subject", "Date", "In-Reply-To", "Auto-Submitted", "X-Auto-Response-Suppress")


def march(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of the story, in UTC: it plays in March 2026."""
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


BEGINS = march(1, 20)
REPORTED = march(2, 9, 12)
RECUSED = march(3, 10, 5)
FORGED = march(4, 2, 31)
ANSWERED = march(8, 15, 20)
CHAIRS_ANSWERED = march(11, 10)
ENDS = march(16, 17)


@dataclass(slots=True)
class Facts:
    """What happened, for the check list: the codes of the two cases, and what left at the moments that matter."""

    case: str = ""
    chairs_case: str = ""
    at_first_contact: tuple[Delivered, ...] = ()
    after_machines: list[Delivered] = field(default_factory=list)


class Story:
    """Plays the acts in their order on a stage, and tells them."""

    def __init__(self, stage: Stage, teller: Teller) -> None:
        self.stage = stage
        self.teller = teller
        self.facts = Facts()
        self._threads: dict[str, EmailMessage] = {}

    def play(self) -> Facts:
        """All of it. Returns the facts."""
        acts: tuple[Callable[[], None], ...] = (
            self._first_contact,
            self._report,
            self._addition,
            self._discussion,
            self._recusal,
            self._forgery,
            self._chairs_only,
            self._first_reminder,
            self._machines,
            self._answer,
            self._days_pass,
        )
        for act in acts:
            act()
        return self.facts

    def _first_contact(self) -> None:
        self._day(BEGINS, "conductd is started for the first time")
        self.teller.tell(
            "The mailbox of the working group has been in use for a while, and two old mails lie in it. What they need "
            'is known to the people who read them. (The configuration says start = "now", which is the default.)'
        )
        for number in (1, 2):
            at = BEGINS - timedelta(days=9 + number)
            old = written(NOOR, at, f"old-{number}", words.OLD, Subject="The page of the meetup")
            self.stage.arrive("conduct", through_the_border(old, at), at)
        seen = self.stage.look(BEGINS)
        self.facts.at_first_contact = seen.delivered
        self.teller.did("conductd notes where the mailbox stands. Old mail is left alone: nobody gets a mail about it.")

    def _report(self) -> None:
        self._day(REPORTED, "a report")
        self.teller.tell(f"Robin has been treated badly, and writes to {DESK}:")
        mail = written(ROBIN, REPORTED, "report", words.REPORT, Subject=words.REPORT_SUBJECT)
        self.teller.mail(mail)
        seen = self._arrives(mail, REPORTED)
        self.facts.case = str(seen.settled[0].case)
        self._threads["report"] = mail
        for letter in seen.delivered:
            self._threads.setdefault(f"{letter.kind} to {letter.to}", letter.mail)
        self.teller.did("From now on everything that conductd writes or lists calls it by that name and no other.")
        self.teller.gap()
        self.teller.tell("This is what Robin finds, seconds later, in full. No word of the report stands in it:")
        self.teller.mail(self._threads[f"acknowledgement to {ROBIN.address}"], fields=ALL_FIELDS)
        self.teller.tell("And each of the four members finds a notice of their own. Imani's begins:")
        self.teller.mail(self._threads[f"notice to {IMANI.address}"], lines=14)

    def _addition(self) -> None:
        at = march(2, 14, 30)
        self._day(at, "the reporter has something to add")
        self.teller.tell("Robin answers the acknowledgement:")
        mail = self._answering(ROBIN, at, "addition", words.ADDITION, f"acknowledgement to {ROBIN.address}")
        self.teller.mail(mail)
        self._arrives(mail, at)
        self.teller.did("One report, one acknowledgement: Robin is not thanked a second time.")

    def _discussion(self) -> None:
        at = march(2, 19, 45)
        self._day(at, "the members talk")
        self.teller.tell("Saskia, a chair, writes to the group, on the thread of the report but not to Robin:")
        mail = self._answering(SASKIA, at, "discussion", words.DISCUSSION, "report")
        self.teller.mail(mail)
        self._arrives(mail, at)
        self.teller.did("Robin still has no answer, so the clock goes on: a week from the report.")

    def _recusal(self) -> None:
        self._day(RECUSED, "a conflict of interest")
        self.teller.tell(
            f"Tomas says so in his own words. His mail comes in through {BORDER}, the organisation's own server, "
            "and that server vouches that it comes from his domain:"
        )
        mail = self._answering(TOMAS, RECUSED, "recusal", words.RECUSAL, "report")
        self.teller.mail(mail)
        seen = self._arrives(mail, RECUSED)
        self.teller.did("From here on conductd writes nothing about this case to Tomas, but for one confirmation:")
        for letter in seen.delivered:
            self.teller.mail(letter.mail, lines=8)

    def _forgery(self) -> None:
        self._day(FORGED, "somebody wants Saskia out as well")
        self.teller.tell(
            "A mail from elsewhere claims to be Saskia's. It even brings along an Authentication-Results field that "
            f"says pass. But what counts is the one that {BORDER} puts on top of each mail that comes in, and "
            "here that server vouches for nothing:"
        )
        pretended = f"{BORDER}; dmarc=pass header.from=example.org"
        text = words.FORGERY
        mail = self._answering(SASKIA, FORGED, "forged", text, "report", Authentication_Results=pretended)
        self.teller.mail(mail, fields=("Authentication-Results", *FIELDS))
        self._arrives(mail, FORGED, vouched=False)
        self.teller.did(
            "It is in the log as proposed. Saskia is asked at her own address, with a code that only she can read, and "
            "Imani, the other chair, is warned. Saskia stays on the case."
        )

    def _chairs_only(self) -> None:
        at = march(5, 16, 40)
        self._day(at, "a report for the chairs alone")
        self.teller.tell(f"Noor writes to {CHAIRS_DESK}, a mailbox that only Saskia and Imani read:")
        mail = written(NOOR, at, "chairs", words.CHAIRS_REPORT, to=(CHAIRS_DESK,), Subject=words.CHAIRS_SUBJECT)
        self.teller.mail(mail)
        seen = self._arrives(mail, at, user="chairs")
        self._threads["chairs"] = mail
        self.facts.chairs_case = str(seen.settled[0].case)
        self.teller.did("Tomas and Yusuf, who are members but not chairs, do not learn that there is a second case.")

    def _first_reminder(self) -> None:
        at = march(7, 9, 15)
        self._day(at, "nobody has answered Robin")
        self.teller.tell("Two days are left of the week. Nothing has happened but that time passed.")
        seen = self.stage.look(at)
        self._did(seen)
        self._threads["reminder"] = next(letter.mail for letter in seen.delivered if letter.to == YUSUF.address)
        self.teller.gap()
        self.teller.tell("None to Tomas. Yusuf's reminder begins:")
        self.teller.mail(self._threads["reminder"], lines=8)

    def _machines(self) -> None:
        at = march(7, 9, 16)
        self._day(at, "machines answer")
        self.teller.tell(
            "Yusuf is away; a program answers for him. Then his mail server reports that his mailbox is full:"
        )
        absence = self._answering(YUSUF, at, "away", words.ABSENCE, "reminder", Auto_Submitted="auto-replied")
        absence.replace_header("Subject", "Out of office")
        returned = bounce(self._threads["reminder"], YUSUF.address, at)
        self.teller.mail(absence, fields=("From", "Subject", "Auto-Submitted"))
        self.teller.mail(returned, fields=("From", "Subject", "Auto-Submitted"))
        self.facts.after_machines += self._arrives(absence, at).delivered
        self.facts.after_machines += self._arrives(returned, at + timedelta(minutes=1), envelope="").delivered
        self.teller.did(
            "Machines are never answered. What they said is kept with the case. But a mail did not reach Yusuf: the "
            "chairs are told so, in fixed words that name no case."
        )

    def _answer(self) -> None:
        at = march(8, 9, 15)
        self._day(at, "one day left")
        self._did(self.stage.look(at))
        self._day(ANSWERED, "a person answers")
        self.teller.tell("Imani writes to Robin, from her own mail program, with the desk in copy:")
        mail = self._answering(IMANI, ANSWERED, "answer", words.ANSWER, "report", to=(ROBIN.address,), Cc=DESK)
        self.teller.mail(mail)
        self._arrives(mail, ANSWERED)
        self.teller.did("That is an answer to the reporter, by a member, vouched for: the clock stops.")

    def _days_pass(self) -> None:
        self._day(march(9, 17), "days pass, and conductd looks each day")
        quiet: list[str] = []
        for day in range(9, ENDS.day + 1):
            if day == CHAIRS_ANSWERED.day:
                self._no_mail_on(quiet)
                self._chairs_answer()
            at = march(day, 17)
            seen = self.stage.look(at)
            quiet += [] if seen.delivered else [_weekday(at)]
            if seen.delivered:
                self._no_mail_on(quiet)
                self._did(seen, before=f"{_weekday(at)}: ")
        self._no_mail_on(quiet)

    def _chairs_answer(self) -> None:
        to, text = (NOOR.address,), words.CHAIRS_ANSWER
        mail = self._answering(SASKIA, CHAIRS_ANSWERED, "chairs-answer", text, "chairs", to=to, Cc=CHAIRS_DESK)
        told = f"{_weekday(CHAIRS_ANSWERED)}: Saskia answers Noor, with {CHAIRS_DESK} in copy. "
        self._arrives(mail, CHAIRS_ANSWERED, user="chairs", before=told)

    def _no_mail_on(self, days: list[str]) -> None:
        """Say in one line on which days nothing was sent, and begin to count anew."""
        if days:
            self.teller.did(f"{days[0]}{f' to {days[-1]}' if len(days) > 1 else ''}: no mail is sent.")
        days.clear()

    def _answering(
        self,
        sender: Person,
        at: datetime,
        message_id: str,
        text: str,
        thread: str,
        *,
        to: tuple[str, ...] = (DESK,),
        **more: str,
    ) -> EmailMessage:
        return written(sender, at, message_id, text, to=to, **more, **thread_of(self._threads[thread]).answer)

    def _arrives(
        self,
        mail: EmailMessage,
        at: datetime,
        *,
        user: str = "conduct",
        vouched: bool = True,
        envelope: str | None = None,
        before: str = "",
    ) -> Pass:
        """A mail comes in; conductd looks, and the story says what it did."""
        self.stage.arrive(user, through_the_border(mail, at, vouched=vouched, envelope=envelope), at)
        seen = self.stage.look(at + SOON)
        self._did(seen, before=before)
        return seen

    def _did(self, seen: Pass, before: str = "") -> None:
        what = [_became(one) for one in seen.settled]
        mails = len(seen.delivered)
        what.append(f"{mails} mail{'s' if mails > 1 else ''} sent:" if mails else "No mail is sent.")
        self.teller.did(before + " ".join(what))
        for letter in seen.delivered:
            self.teller.sent(who(letter.to), str(letter.mail["Subject"]))

    def _day(self, at: datetime, headline: str) -> None:
        self.teller.day(f"{_weekday(at)}, {at:%H:%M}: {headline}")


DONE = {
    "new_case": "A new case with the code name {case}.",
    "follow_up": "The mail belongs to the case {case}.",
    "automatic": "A machine wrote this.",
}
"""The ledger's words for what became of a mail, as the story says them."""

OTHERWISE = "The ledger says: {word}."


def _became(mail: Settled) -> str:
    return DONE.get(mail.disposition, OTHERWISE).format(case=mail.case, word=mail.disposition)


def _weekday(at: datetime) -> str:
    return f"{at:%A} {at.day} {at:%B}"
