"""Reading: from the bytes of a mail to all that it says. Pure: no clock, no files, no network, no configuration."""

from dataclasses import replace

from conductd.model import (
    Address,
    AutomaticKind,
    Forwarded,
    Reading,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    Roster,
    Sender,
)
from conductd.reading import (
    attachments,
    automatic,
    automatic_returned,
    forwarded,
    headers,
    language,
    mentions,
    quotes,
    receipt,
    recusal,
    sender,
    spam,
    urgent,
)
from conductd.reading.bodies import unmarked, whole_text
from conductd.reading.mime import take_apart
from conductd.reading.reply_tokens import named_by_tokens
from conductd.reading.structure import Mail

__all__ = ["read"]


def read(raw: bytes, roster: Roster) -> Reading:
    """All that one mail says, from its raw bytes. Never raises: what is broken is in `defects`."""
    mail = take_apart(raw)
    marked, text_defects = whole_text(mail)
    subject = headers.subject(mail.headers)
    from_, from_defects = headers.sender(mail.headers)
    text, new_text = unmarked(marked), unmarked(quotes.new_text(marked, _standing(mail, subject, from_)))
    who = sender.identify(mail, from_, from_defects, roster)
    machine = automatic.judge(mail, text, roster)
    bounced = machine is not None and machine.kind is AutomaticKind.BOUNCE
    about = bounced or (machine is not None and machine.kind is AutomaticKind.MDN)
    marked_spam = spam.verdict(mail.headers, roster.authserv_ids)
    passed_on = None if machine else forwarded.innermost(mail, marked, subject)
    tongue = language.of_report(new_text or text, passed_on.text if passed_on else "")
    findings = _recusals(new_text, subject, who, tongue, text)
    named = mentions.named(f"{subject}\n\n{text}", roster, who.member, tongue)
    named += _named_by_who_wrote_it(passed_on, roster, who, tongue)
    files = attachments.listed(mail)
    replies = headers.addresses(mail.headers, "reply-to")
    to, copied = headers.addresses(mail.headers, "to"), headers.addresses(mail.headers, "cc")
    return Reading(
        message_id=headers.message_id(mail.headers),
        subject=subject,
        from_=from_,
        reply_to=replies[0] if len(replies) == 1 else None,
        to=to,
        cc=copied,
        date=headers.date(mail.headers),
        in_reply_to=next(iter(headers.message_ids(mail.headers.all("in-reply-to"))), None),
        references=headers.message_ids(mail.headers.all("references")),
        text=text,
        new_text=new_text,
        attachments=files,
        automatic=machine,
        acknowledge=receipt.receipt(mail, from_, machine, marked_spam, who, roster),
        spam=marked_spam,
        language=tongue,
        sender=who,
        recusals=findings if who.authenticated else (),
        claims=() if who.authenticated else findings,
        urgent=urgent.signal(f"{subject}\n\n{text}"),
        mentions=named,
        forwarded=passed_on,
        defects=tuple(dict.fromkeys((*mail.defects, *from_defects, *text_defects))),
        unreadable=_is_unreadable(mail, text, len(files)),
        returns=automatic_returned.returned_id(mail, text) if about else None,
        failed=automatic_returned.failed_recipient(mail, text, roster) if bounced else None,
        given_up=bounced and automatic_returned.given_up(mail, text),
        tokens=named_by_tokens(mail.headers, (*to, *copied), roster),
        names_anew=_named_anew(named, subject, new_text, roster, tongue),
    )


def _standing(mail: Mail, subject: str, from_: Address | None) -> quotes.Standing:
    """Whether the mail answers another or passes one on, by its fields and its subject."""
    answers = any(headers.message_ids(mail.headers.all(name)) for name in ("in-reply-to", "references"))
    return quotes.Standing(
        author=from_.name if from_ else "",
        answers=answers or bool(headers.REPLY_PREFIX.match(subject)),
        passes_on=bool(forwarded.PASSED_ON.match(subject)),
    )


def _named_by_who_wrote_it(passed_on: Forwarded | None, roster: Roster, who: Sender, tongue: str) -> tuple[str, ...]:
    """The sender of a report that they only pass on, where it names them, and not only to greet them."""
    if passed_on is None or who.member is None:
        return ()
    again = mentions.named(mentions.without_salutation(passed_on.text), roster, None, tongue)
    return (who.member,) if who.member in again else ()


def _named_anew(named: tuple[str, ...], subject: str, new_text: str, roster: Roster, tongue: str) -> tuple[str, ...]:
    """Those of the named whom the writer's new words name: not a quote, an old subject or a salutation."""
    if not named:
        return ()
    own_subject = "" if headers.REPLY_PREFIX.match(subject) else subject
    again = mentions.named(f"{own_subject}\n\n{mentions.without_salutation(new_text)}", roster, None, tongue)
    return tuple(member for member in named if member in again)


def _recusals(new_text: str, subject: str, who: Sender, tongue: str, text: str) -> tuple[RecusalFinding, ...]:
    """What a member says of stepping back; without a vouched-for sender, and for withdrawals, only a proposal."""
    if who.member is None:
        return ()
    own_subject = None if headers.REPLY_PREFIX.match(subject) else subject
    found = recusal.find(new_text, own_subject, who, tongue, text)
    return tuple(
        replace(each, state=RecusalState.PROPOSED)
        if each.kind is RecusalKind.WITHDRAWAL or not who.authenticated
        else each
        for each in found
    )


def _is_unreadable(mail: Mail, text: str, files: int) -> bool:
    """Can a person make nothing of this: no field of a mail and no words, only bytes, or nothing at all?"""
    if not mail.headers.fields:
        return not text.strip() or _is_noise(text)
    return not text.strip() and not files and "subject" not in {name for name, _ in mail.headers.fields}


def _is_noise(text: str) -> bool:
    """Bytes that were never text: hardly a letter of one script in a row."""
    sample = text[:4000]
    plain = sum(char.isascii() and (char.isalnum() or char.isspace()) for char in sample)
    return plain * 2 < len(sample) and not any(word.isalpha() and len(word) > 3 for word in sample.split())
