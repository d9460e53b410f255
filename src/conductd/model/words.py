"""The fixed words of the public contract, as enumerations."""

from enum import StrEnum


class Role(StrEnum):
    """Who the sender of a mail is to the group."""

    MEMBER = "member"
    CHAIR = "chair"
    BOARD = "board"
    OUTSIDER = "outsider"


class Audience(StrEnum):
    """Who may know of a case, from the widest to the narrowest; and the mailbox that only the daemon reads."""

    TEAM = "team"
    CHAIRS = "chairs"
    BOARD = "board"
    OWN_COPIES = "own_copies"


class CaseStatus(StrEnum):
    """Whether a case still asks for something. Mail on a closed one is kept there all the same."""

    OPEN = "open"
    CLOSED = "closed"


class Disposition(StrEnum):
    """How a message ended in the ledger."""

    NEW_CASE = "new_case"
    FOLLOW_UP = "follow_up"
    AUTOMATIC = "automatic"
    SPAM = "spam"
    DUPLICATE = "duplicate"
    QUARANTINED = "quarantined"
    VANISHED = "vanished"
    IGNORED = "ignored"


class AutomaticKind(StrEnum):
    """Which kind of machine wrote a mail (RFC 3834, RFC 3464, RFC 8098)."""

    BOUNCE = "bounce"
    AUTO_REPLY = "auto_reply"
    BULK = "bulk"
    OWN = "own"
    MDN = "mdn"


class Ground(StrEnum):
    """Why a member steps back: the five grounds of the reporting guide, or none given."""

    INVOLVED = "involved"
    PERSONAL_RELATIONSHIP = "personal_relationship"
    SAME_EMPLOYER = "same_employer"
    PRIVATE_INFORMATION = "private_information"
    OTHER = "other"
    UNSTATED = "unstated"


class RecusalKind(StrEnum):
    """A disclosure takes a member out; a withdrawal asks to undo that."""

    DISCLOSURE = "disclosure"
    WITHDRAWAL = "withdrawal"


class Why(StrEnum):
    """Where a member stands in a case, once that was a question; the later word is the stronger one.

    `cleared`: the chairs said that it does not concern them; they are in, and all other words put them out.
    `asked`: doubtful words of theirs wait for their answer; `recused`: they stepped back; `held`: the report names
    them, and nobody decided yet; `subject`: the report concerns them. Who is held or a subject learns nothing at all.
    """

    CLEARED = "cleared"
    ASKED = "asked"
    RECUSED = "recused"
    HELD = "held"
    SUBJECT = "subject"


class RecusalState(StrEnum):
    """Where a recusal stands. A proposed one waits for a person and excludes nobody."""

    PROPOSED = "proposed"
    EFFECTIVE = "effective"
    WITHDRAWN = "withdrawn"


class LetterKind(StrEnum):
    """Every kind of mail that conductd writes."""

    ACKNOWLEDGEMENT = "acknowledgement"
    NOTICE = "notice"
    REMINDER = "reminder"
    RECUSAL_CONFIRMATION = "recusal_confirmation"
    RECUSAL_CODE = "recusal_code"
    RECUSAL_QUESTION = "recusal_question"
    CODE_REFUSED = "code_refused"
    RECUSAL_UNCONFIRMED = "recusal_unconfirmed"
    RECUSAL_TOLD = "recusal_told"
    STEPPED_BACK_WROTE = "stepped_back_wrote"
    EXCLUDED_COPIED = "excluded_copied"
    MENTION = "mention"
    MENTION_DECIDED = "mention_decided"
    TOO_FEW_HANDLERS = "too_few_handlers"
    UNDELIVERED = "undelivered"
    NO_MORE_TODAY = "no_more_today"
    ALARM = "alarm"
    CANARY = "canary"


OF_NO_CASE = frozenset({LetterKind.NO_MORE_TODAY, LetterKind.ALARM, LetterKind.CANARY})
"""Letters about the desk itself: they name no case and hold nothing of one."""


class LetterState(StrEnum):
    """Where a letter stands on its way out."""

    QUEUED = "queued"
    SENDING = "sending"
    IN_DOUBT = "in_doubt"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class DeadlineKind(StrEnum):
    """Which promise a deadline keeps."""

    FIRST_RESPONSE = "first_response"
