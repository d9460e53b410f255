"""Did a machine write this mail? A literal list of small rules; the first that hits decides and names its reason.

RFC 3834 (automatic answers), RFC 3464 (delivery reports), RFC 5965 (complaints), RFC 8098 (read receipts). A person's
report taken for a machine's would be lost, so a rule needs a sign that a person's mail does not carry; a weaker
sign (List-Id, Precedence, X-Auto-Response-Suppress alone) only stops the receipt, in receipt.py.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from conductd.model import Automatic, AutomaticKind, Roster
from conductd.reading.automatic_bounces import looks_like_bounce, signs_of_server
from conductd.reading.automatic_phrases import (
    AWAY_BODY,
    AWAY_SUBJECT,
    AWAY_SUBJECT_SURE,
    CHALLENGE,
    CHALLENGE_SUBJECT,
    CHALLENGE_SURE,
    MACHINE_SUBJECT,
    SAYS_MACHINE,
)
from conductd.reading.desk_forms import is_of_a_form
from conductd.reading.headers import REPLY_PREFIX, addresses
from conductd.reading.machine_fields import ROBOT, from_spec, is_null_path, is_own_list, word
from conductd.reading.receipt import receipt
from conductd.reading.structure import Headers, Mail
from conductd.reading.words import decode_words

__all__ = ["RULES", "Seen", "judge", "receipt"]

LOOKED_AT = 20_000  # characters of the body; an automatic mail says early what it is
SHORT_ANSWER = 60  # characters; less is no report
SHORT_NOTE = 300  # characters; more beside a calendar answer is a person's letter

_VACATION_FIELDS = (
    "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-autoreply-from", "x-mail-autoreply",
    "x-vacation", "x-away", "x-amazon-auto-reply", "x-cron-env", "x-zoho-autoreply", "x-ms-exchange-inbox-rules-loop",
)  # fmt: skip
_VENDOR_FIELDS = (
    "feedback-id", "x-campaign", "x-campaignid", "x-campaign-id", "x-mailchimp-campaign-id", "x-mc-user",
    "x-csa-complaints", "x-sg-eid",
    "x-mailgun-tag", "x-mailer-recptid", "x-sendgrid-tag", "x-newsletter", "x-cm-campaign", "x-hs-campaign",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """What every rule may look at: the mail, the start of its text, the plain From address, and who we are."""

    mail: Mail
    text: str
    from_address: str
    roster: Roster

    @property
    def headers(self) -> Headers:
        """The mail's header fields."""
        return self.mail.headers

    def word(self, name: str) -> str:
        """A field without its comments, up to a semicolon, lower-cased; empty if missing."""
        return word(self.headers, name)

    def has(self, names: Iterable[str]) -> bool:
        """Does any of these fields stand in the header with a value other than no?"""
        return any(self.word(name) not in {"", "no", "false", "0"} for name in names)


Rule = Callable[[Seen], Automatic | None]


def judge(mail: Mail, text: str, roster: Roster) -> Automatic | None:
    """The machine that wrote this mail, by the first rule that hits; None for a person's mail."""
    address = from_spec(mail.headers)
    seen = Seen(mail, text[:LOOKED_AT], address, roster)
    return next((found for rule in RULES if (found := rule(seen)) is not None), None)


# --- the rules, one each --------------------------------------------------------------------------------------


def own_mail(seen: Seen) -> Automatic | None:
    """Our own letter, come back by a list, a copy or a loop, or another mail of the desk to somebody else."""
    if not seen.roster.is_own(seen.from_address) or is_of_a_form(seen.headers, seen.roster):
        return None
    return Automatic(AutomaticKind.OWN, "From is the desk's own address")


def delivery_report(seen: Seen) -> Automatic | None:
    """A report of the type delivery-status (RFC 3464); in another multipart only of a mail server."""
    if _is_report(seen, "delivery-status", "global-delivery-status"):
        return Automatic(AutomaticKind.BOUNCE, "delivery report (RFC 3464)")
    return None


def complaint(seen: Seen) -> Automatic | None:
    """A provider's complaint about mail we sent (RFC 5965)."""
    if _is_report(seen, "feedback-report"):
        return Automatic(AutomaticKind.BOUNCE, "complaint feedback report (RFC 5965)")
    return None


def read_receipt(seen: Seen) -> Automatic | None:
    """A message disposition notification (RFC 8098)."""
    if _is_report(seen, "disposition-notification", "global-disposition-notification"):
        return Automatic(AutomaticKind.MDN, "message disposition notification (RFC 8098)")
    return None


def bounce_without_report(seen: Seen) -> Automatic | None:
    """A bounce of an old or odd server that wrote no report part."""
    reason = looks_like_bounce(seen.headers, seen.from_address, seen.text)
    return Automatic(AutomaticKind.BOUNCE, reason) if reason else None


def says_automatic(seen: Seen) -> Automatic | None:
    """Auto-Submitted with anything but `no` (RFC 3834, section 5), if anything else of the mail agrees.

    A subject that answers agrees with `auto-replied`; `auto-generated` also stands on forms that people filled in.
    """
    value = seen.word("auto-submitted")
    if not value.startswith("auto-") or not (_agrees(seen) or _answers_by_itself(seen)):
        return None
    known = value in {"auto-replied", "auto-generated", "auto-notified"}
    return Automatic(AutomaticKind.AUTO_REPLY, f"Auto-Submitted: {value if known else 'not no'} (RFC 3834)")


def _answers_by_itself(seen: Seen) -> bool:
    return seen.word("auto-submitted") == "auto-replied" and REPLY_PREFIX.match(subject_of(seen.headers)) is not None


def vacation_field(seen: Seen) -> Automatic | None:
    """The fields of older vacation programs, if anything else of the mail agrees: rules that pass on write some too."""
    if seen.word("precedence") in {"auto_reply", "auto-reply"}:
        return Automatic(AutomaticKind.AUTO_REPLY, "Precedence: auto_reply")
    if seen.has(_VACATION_FIELDS) and _agrees(seen):
        return Automatic(AutomaticKind.AUTO_REPLY, "a field of a vacation program")
    return None


def _agrees(seen: Seen) -> bool:
    """Is there a second sign of a machine? A form on a web page writes `auto-generated` above a person's report."""
    subject, flat = subject_of(seen.headers), _flat(seen.text)
    return (
        any(seen.headers.first(name) is not None for name in ("in-reply-to", "references", "x-auto-response-suppress"))
        or seen.word("precedence") in {"bulk", "junk", "list", "auto_reply"}
        or sum(seen.has((name,)) for name in ("auto-submitted", *_VACATION_FIELDS)) >= 2
        or seen.has((*_VENDOR_FIELDS, "list-id", "list-unsubscribe"))
        or is_null_path(seen.headers)
        or (ROBOT.match(seen.from_address) is not None and seen.headers.first("reply-to") is None)
        or len(flat) < SHORT_ANSWER
        or any(phrases.match(subject) for phrases in (AWAY_SUBJECT_SURE, AWAY_SUBJECT, MACHINE_SUBJECT))
        or any(phrases.search(flat) for phrases in (AWAY_BODY, SAYS_MACHINE))
    )


def out_of_office(seen: Seen) -> Automatic | None:
    """An absence note by its subject, if the body agrees or it answers a mail and asks for no answer itself."""
    subject = subject_of(seen.headers)
    answers = seen.headers.first("in-reply-to") is not None or seen.word("x-auto-response-suppress") != ""
    if AWAY_SUBJECT_SURE.match(subject) and (answers or AWAY_BODY.search(_flat(seen.text))):
        return Automatic(AutomaticKind.AUTO_REPLY, "subject of an automatic reply")
    weak = answers or is_null_path(seen.headers) or seen.word("precedence") in {"bulk", "junk", "list"}
    if weak and AWAY_SUBJECT.match(subject) and AWAY_BODY.search(_flat(seen.text)):
        return Automatic(AutomaticKind.AUTO_REPLY, "subject and body of an absence note")
    return None


def challenge(seen: Seen) -> Automatic | None:
    """A challenge-response system that wants its question answered before it delivers."""
    if seen.has(("x-tmda-fingerprint", "x-boxtrapper", "x-challenge", "x-spamarrest")):
        return Automatic(AutomaticKind.AUTO_REPLY, "a field of a challenge-response system")
    if CHALLENGE_SUBJECT.match(subject_of(seen.headers)) and CHALLENGE.search(_flat(seen.text)):
        return Automatic(AutomaticKind.AUTO_REPLY, "subject and body of a challenge-response system")
    unasked = is_null_path(seen.headers) or seen.word("precedence") in {"bulk", "junk"}
    if unasked and CHALLENGE_SURE.search(f"{subject_of(seen.headers)} {_flat(seen.text)}"):
        return Automatic(
            AutomaticKind.AUTO_REPLY, "words of a challenge-response system, and nobody asked for an answer"
        )
    return None


def calendar_answer(seen: Seen) -> Automatic | None:
    """A calendar's answer to an invitation (RFC 5546, METHOD:REPLY) without a letter beside it."""
    methods = {
        part.parameters.get("method", "").lower() for part in seen.mail.leaves if part.content_type == "text/calendar"
    }
    if methods & {"reply", "counter", "declinecounter", "refresh"} and len(seen.text.strip()) <= SHORT_NOTE:
        return Automatic(AutomaticKind.AUTO_REPLY, "calendar answer (RFC 5546)")
    return None


def bulk(seen: Seen) -> Automatic | None:
    """Mail to many, by two signs at least: people write through lists, and one field can stand on anybody's mail."""
    if is_own_list(seen.headers, seen.roster):
        return None
    signs = _bulk_signs(seen)
    return Automatic(AutomaticKind.BULK, "bulk mail: " + " and ".join(signs[:2])) if len(signs) >= 2 else None


RULES: tuple[Rule, ...] = (
    own_mail,
    delivery_report,
    complaint,
    read_receipt,
    bounce_without_report,
    says_automatic,
    vacation_field,
    out_of_office,
    challenge,
    calendar_answer,
    bulk,
)


# --- what the rules share -------------------------------------------------------------------------------------


def subject_of(headers: Headers) -> str:
    """The subject decoded enough to compare its beginning; never shown."""
    return " ".join(decode_words((headers.first("subject") or "")[:1000]).lower().replace("’", "'").split())


def _is_report(seen: Seen, *kinds: str) -> bool:
    """A report has its part (RFC 6522); a type without that part, or the part elsewhere, needs a mail server's sign."""
    mail = seen.mail
    has_part = any(part.content_type == f"message/{kind}" for part in mail.leaves for kind in kinds)
    named = (
        mail.content_type == "multipart/report" and mail.parameters.get("report-type", "").strip('" ').lower() in kinds
    )
    if has_part and mail.content_type == "multipart/report":
        return True
    return (has_part or named) and signs_of_server(mail.headers, seen.from_address) > 0


def _bulk_signs(seen: Seen) -> list[str]:
    signs = (
        (seen.word("precedence") in {"bulk", "junk"}, "Precedence"),
        (
            seen.has(("list-unsubscribe",)) and seen.word("list-post") in {"", "no"},
            "List-Unsubscribe without List-Post",
        ),
        (seen.has(("list-unsubscribe-post",)), "one-click List-Unsubscribe-Post (RFC 8058)"),
        (seen.has(_VENDOR_FIELDS), "a field of a mailing service"),
        (ROBOT.match(seen.from_address) is not None and not _is_for_a_person(seen), "From is a robot's address"),
    )
    return [name for hit, name in signs if hit]


def _is_for_a_person(seen: Seen) -> bool:
    """A form's robot names in Reply-To who filled it in, at another place than its own."""
    domain = seen.from_address.rpartition("@")[2]
    named = addresses(seen.headers, "reply-to")
    return len(named) == 1 and named[0].address.lower().rpartition("@")[2] != domain


def _flat(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())
