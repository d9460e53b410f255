"""What is known when a mail is judged: snapshots of cases, and what stands around the mail."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from conductd.model.mail import RecusalFinding
from conductd.model.words import Audience, DeadlineKind, LetterKind


@dataclass(frozen=True, slots=True)
class Deadline:
    """A promise with its instant. `reminded` holds the latest offset that was already reminded of."""

    kind: DeadlineKind
    due_at: datetime
    met_at: datetime | None = None
    reminded: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A snapshot of one case. Members are named by their first address, strangers by their addr-spec, lower-cased.

    `reporter` is None where the report's sender cannot be written to. `root_id` is the report's Message-ID.
    `readmitted` names a member once for each recusal of theirs that took effect and was withdrawn again.
    `proposed` are the disclosures and withdrawals that wait for a person: the latest of each member, kind and standing.
    `excluded` are all who are out; among them `asked` wait for their own answer, `held` for the chairs' decision, and
    `subjects` are whom the report concerns. All others among them stepped back. `cleared` are members whom a mail of
    the case named, and of whom the chairs said that it does not concern them. `disclosed` are whose own words that they
    step back count, also where something stronger puts them out.
    """

    code: str
    status: str
    audience: Audience
    received_at: datetime
    reporter: str | None
    participants: frozenset[str]
    excluded: frozenset[str]
    deadlines: tuple[Deadline, ...]
    root_id: str | None = None
    readmitted: tuple[str, ...] = ()
    proposed: tuple[RecusalFinding, ...] = ()
    asked: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    cleared: frozenset[str] = frozenset()
    disclosed: frozenset[str] = frozenset()

    @property
    def unknowing(self) -> frozenset[str]:
        """Those to whom even the case's existence stays hidden."""
        return self.held | self.subjects

    @property
    def recused(self) -> frozenset[str]:
        """Those who stepped back, and know it."""
        return self.excluded - self.asked - self.held - self.subjects


@dataclass(frozen=True, slots=True)
class Link:
    """One case that a mail's ids point at; `ours_to` are the addressees of our letters among what they name.

    `shared` says that every id which led here leads to other cases too: broken programs write one id on many mails.
    """

    case: Case
    ours_to: frozenset[str] = frozenset()
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Same:
    """The mail is already here: the same bytes, or the same mail at another mailbox with other trace headers.

    `unseen`: that other one ended as a machine's mail or as spam, perhaps for what a list or a filter wrote on it.
    """

    case: Case | None
    same_mailbox: bool
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class ShownCode:
    """A one-time code that a mail shows: which proposed disclosure it belongs to, until when, whether it still counts.

    `waits` is False once it was used, or once the disclosure is decided.
    """

    case: Case
    finding: RecusalFinding
    code: str
    until: datetime
    waits: bool


@dataclass(frozen=True, slots=True)
class ReturnedLetter:
    """A letter of ours that a bounce brings back, for the first time; `case` is None for a letter of no case."""

    message_id: str
    kind: LetterKind
    to: str
    case: Case | None


@dataclass(frozen=True, slots=True)
class ReturnedAnswer:
    """A member's own mail on a case that a bounce brings back; `met_at` is the instant it would have met a promise."""

    message_id: str
    case: Case
    met_at: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows about a mail: links nearest first, open cases of its addressees, a free code name.

    `acknowledged_lately` counts receipts to this sender within the last day (RFC 3834, section 2: no storms).
    `canary` is the outbox's number of a canary of ours that this mail is.
    `echoes` counts those of them that followed each other as fast as if a machine answered each, this mail being next.
    `awaited_by` is the one case where an answer to this mail stands already, of a mail that answers nothing here.
    `fresh_secret` is a one-time code that nobody has; `codes` are those the mail shows, `wrong_codes` counts the words
    in it that look like one and are none. `asked_lately` are the cases about which the member whose address the mail
    bears was asked within the last day whether they wrote. `called` are the cases whose code names stand in words about
    stepping back that answer nothing here.
    `returned` is what a final bounce brings back. `answers` is the kind of the letter of ours that a member answers.
    """

    fresh_code: str
    links: tuple[Link, ...] = ()
    written_to: tuple[Case, ...] = ()
    same: Same | None = None
    acknowledged_lately: int = 0
    awaited_by: Case | None = None
    fresh_secret: str = ""
    codes: tuple[ShownCode, ...] = ()
    wrong_codes: int = 0
    asked_lately: tuple[str, ...] = ()
    canary: int | None = None
    echoes: int = 0
    returned: ReturnedLetter | ReturnedAnswer | None = None
    answers: LetterKind | None = None
    called: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a message came in: which mailbox, for whom, when (IMAP INTERNALDATE or first sight, never Date).

    `quiet` is an import without `--acknowledge`: everything is recorded, nobody is written to.
    """

    mailbox: str
    audience: Audience
    received_at: datetime
    quiet: bool = False
