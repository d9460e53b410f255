"""The check list: what conductd promises, held against the mails that the SMTP server really took."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from conductd.demo import words
from conductd.demo.people import CHAIRS, DESK, IMANI, MEMBERS, NOOR, ROBIN, SASKIA, TOMAS, YUSUF, Person
from conductd.demo.stage import Delivered, Row
from conductd.demo.story import ANSWERED, CHAIRS_ANSWERED, FORGED, RECUSED, REPORTED, Facts
from conductd.demo.telling import text_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that is known at the end: the facts of the story, every mail that left, the listings, the flags."""

    facts: Facts
    delivered: tuple[Delivered, ...]
    cases: tuple[Row, ...]
    recusals: tuple[Row, ...]
    marked_as_read: int

    def of(self, case: str, kind: str | None = None) -> list[Delivered]:
        """The mails about a case, perhaps of one kind."""
        return [letter for letter in self.delivered if letter.case == case and kind in {None, letter.kind}]

    def case(self, code: str) -> Row:
        """The line of a case in the list; empty if it is not there."""
        return next((row for row in self.cases if row["code"] == code), {})


def old_mail_is_left_alone(told: Outcome) -> bool:
    """Mail that was there before conductd is nobody's business."""
    return not told.facts.at_first_contact


def one_acknowledgement(told: Outcome) -> bool:
    """Two reports, so two acknowledgements: each to its reporter and in the minute of the report."""
    letters = [letter for letter in told.delivered if letter.kind == "acknowledgement"]
    first = told.of(told.facts.case, "acknowledgement")
    quickly = all(letter.at - REPORTED < timedelta(minutes=1) for letter in first)
    return quickly and Counter(letter.to for letter in letters) == {ROBIN.address: 1, NOOR.address: 1}


def two_cases(told: Outcome) -> bool:
    """Ten mails arrived after the start, and two of them were reports."""
    return [row["code"] for row in told.cases] == [told.facts.case, told.facts.chairs_case]


def one_recipient_each(told: Outcome) -> bool:
    """In the envelope and in the header."""
    return all(
        len(letter.posted.recipients) == 1 and str(letter.mail["To"]) == letter.to and letter.mail["Cc"] is None
        for letter in told.delivered
    )


def a_notice_to_each_member(told: Outcome) -> bool:
    """One each, when the case was opened."""
    return _got(told.of(told.facts.case, "notice"), MEMBERS)


def nothing_to_the_recused(told: Outcome) -> bool:
    """After the mail in which Tomas recused himself he got the confirmation, and then no more."""
    later = [letter for letter in told.delivered if letter.to == TOMAS.address and letter.at > RECUSED]
    return [letter.kind for letter in later] == ["recusal_confirmation"]


def logged(told: Outcome) -> bool:
    """The log has Tomas's disclosure, effective, with its ground."""
    effective = [row for row in told.recusals if row["state"] == "effective"]
    return [(row["member"], row["grounds"]) for row in effective] == [(TOMAS.address, ["same_employer"])]


def forgery_without_effect(told: Outcome) -> bool:
    """It is noted as proposed, and Saskia was reminded afterwards."""
    proposed = [row["member"] for row in told.recusals if row["state"] == "proposed" and not row["authenticated"]]
    reminded = [
        letter for letter in told.of(told.facts.case, "reminder") if letter.to == SASKIA.address and letter.at > FORGED
    ]
    return proposed == [SASKIA.address] and len(reminded) == 2


def reminders_to_the_handlers(told: Outcome) -> bool:
    """Two days and one day before the deadline, to each of the three who handle the case."""
    return _got(told.of(told.facts.case, "reminder"), (SASKIA, IMANI, YUSUF), times=2)


def chairs_only(told: Outcome) -> bool:
    """Everything about the second case went to Noor or to the chairs."""
    letters = told.of(told.facts.chairs_case)
    chairs = [letter for letter in letters if letter.kind != "acknowledgement"]
    return _got([letter for letter in chairs if letter.kind == "notice"], CHAIRS) and {
        letter.to for letter in letters
    } == {NOOR.address, *(chair.address for chair in CHAIRS)}


def machines_unanswered(told: Outcome) -> bool:
    """Neither was answered, then or later; the bounce caused a word to the chairs, that a mail did not arrive."""
    robots = [letter for letter in told.delivered if letter.to.lower().startswith("mailer-daemon")]
    alarms = [letter for letter in told.facts.after_machines if letter.kind == "alarm"]
    return alarms == told.facts.after_machines and _got(alarms, CHAIRS) and not robots


def the_clock_stopped(told: Outcome) -> bool:
    """By Imani's answer and not by the mails among members; afterwards nobody was written to about the case."""
    answered = told.case(told.facts.case).get("first_response_at")
    later = [letter for letter in told.of(told.facts.case) if letter.at >= ANSWERED]
    later += [letter for letter in told.of(told.facts.chairs_case) if letter.at >= CHAIRS_ANSWERED]
    return answered == f"{ANSWERED:%Y-%m-%dT%H:%M:%SZ}" and not later


def no_word_of_a_report(told: Outcome) -> bool:
    """Neither names nor subjects nor words of a report stand in any mail that left."""
    return not any(word.lower() in _all_text(letter) for letter in told.delivered for word in words.TELLING)


def automatic_mail_says_so(told: Outcome) -> bool:
    """Every mail is marked as automatic and comes from the desk; acknowledgements from nobody, so none can bounce."""
    marked = all(str(letter.mail["Auto-Submitted"]).startswith("auto-") for letter in told.delivered)
    return marked and all(
        letter.posted.envelope_sender == ("" if letter.kind == "acknowledgement" else DESK) for letter in told.delivered
    )


def mailboxes_untouched(told: Outcome) -> bool:
    """conductd read everything, and nothing is marked as read."""
    return told.marked_as_read == 0


PROMISES: tuple[tuple[str, Callable[[Outcome], bool]], ...] = (
    ("Mail that was there before conductd caused no mail.", old_mail_is_left_alone),
    ("Two reports made two cases; answers, machines and the forgery made none.", two_cases),
    ("Each reporter got one acknowledgement, Robin's in the minute of the report.", one_acknowledgement),
    ("Every mail had one recipient, in the envelope and in the header.", one_recipient_each),
    ("Each member got one notice of the first case.", a_notice_to_each_member),
    ("Tomas got the confirmation of his recusal, and nothing after it.", nothing_to_the_recused),
    ("His recusal is in the log with its ground, the same employer.", logged),
    ("The forged recusal had no effect: Saskia was reminded all the same.", forgery_without_effect),
    ("Saskia, Imani and Yusuf were reminded two days and one day before the deadline.", reminders_to_the_handlers),
    ("Only Noor and the two chairs got mail about the second case.", chairs_only),
    ("The absence note and the bounce were not answered; of the bounce the chairs were told.", machines_unanswered),
    ("The answers stopped both clocks: no mail about either case after them.", the_clock_stopped),
    ("No mail of conductd's holds a name, a subject or a word of a report.", no_word_of_a_report),
    ("Every mail says that it is automatic; acknowledgements cannot bounce.", automatic_mail_says_so),
    ("In the mailboxes nothing is marked as read.", mailboxes_untouched),
)
"""Each promise in words, and how it is checked."""


def _got(letters: Iterable[Delivered], people: Iterable[Person], times: int = 1) -> bool:
    return Counter(letter.to for letter in letters) == {person.address: times for person in people}


def _all_text(letter: Delivered) -> str:
    """The header but for the recipient and the ids of the thread, which are the mail programs' own, and the text."""
    fields = [str(value) for name, value in letter.mail.items() if name not in {"To", "In-Reply-To", "References"}]
    return " ".join([*fields, text_of(letter.mail)]).lower()
