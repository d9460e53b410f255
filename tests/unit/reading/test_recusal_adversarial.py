"""Forms in which a recusal stands in a mail without being said in it, and forms that hide one that is."""

import base64
import quopri

import pytest

from conductd.reading import read
from unit.reading.corpus import roster

HEAD = (
    "Authentication-Results: mx.wg.example.org; dmarc=pass (p=reject) header.from=example.org\r\n"
    "From: {sender}\r\nTo: conduct@wg.example.org\r\nSubject: {subject}\r\n"
    "Date: Mon, 02 Mar 2026 10:00:00 +0000\r\nMessage-ID: <answer@example.org>\r\n"
    "In-Reply-To: <report@mail.example.net>\r\nMIME-Version: 1.0\r\n"
)
TOMASZ = "Tomasz Wilk <tomasz@example.org>"
WORDS = "I have to recuse myself, Paulo is my brother."
OBLIQUE = "Paulo is family. Somebody else should judge this, I can't be fair."
ATTRIBUTION = "On Mon, 2 Mar 2026, Priya <priya.r@example.com> wrote:"
SAID = "Thanks, I have read the draft and agree."


def mail(body: str, content_type: str = "text/plain; charset=utf-8", **head: str) -> bytes:
    top = HEAD.format(sender=head.get("sender", TOMASZ), subject=head.get("subject", "Re: Translation team"))
    more = head.get("more", "")
    return (top + more + f"Content-Type: {content_type}\r\n\r\n" + body.replace("\n", "\r\n")).encode()


def html(body: str, style: str = "") -> bytes:
    return mail(f"<html><head><style>{style}</style></head><body>{body}</body></html>", "text/html; charset=utf-8")


def parts(*each: str, kind: str = "mixed") -> bytes:
    body = "".join(f"--b\n{part}\n" for part in each) + "--b--\n"
    return mail(body, f'multipart/{kind}; boundary="b"')


def text(words: str, disposition: str = "") -> str:
    return f"Content-Type: text/plain; charset=utf-8\n{disposition}\n{words}\n"


NOTHING = {
    "quoted with marks": mail(
        f"{SAID}\n\nOn Mon, 2 Mar 2026, Priya <priya.r@example.com> wrote:\n> {WORDS}\n> {OBLIQUE}\n"
    ),
    "quoted twice": mail(f"{SAID}\n\n> > {OBLIQUE}\n> Sorry to hear.\n"),
    "outlook original": mail(
        f"{SAID}\n\n-----Original Message-----\nFrom: Priya Raghunathan <priya.r@example.com>\nSent: Monday\n"
        f"To: conduct@wg.example.org\nSubject: Translation team\n\n{OBLIQUE}\n"
    ),
    "html quote": html(f"<p>{SAID}</p><blockquote type='cite'><p>{WORDS} {OBLIQUE}</p></blockquote>"),
    "gmail quote": html(
        f"<div>{SAID}</div><div class='gmail_quote'><div class='gmail_attr'>On Mon, Mar 2, 2026 Priya wrote:<br></div>"
        f"<blockquote class='gmail_quote' style='margin:0 0 0 .8ex'>{OBLIQUE}</blockquote></div>"
    ),
    "hidden by display": html(f"<p>{SAID}</p><div style='display:none'>{WORDS}</div>"),
    "hidden by size": html(f"<p>{SAID}</p><span style='font-size:0'>{OBLIQUE}</span>"),
    "hidden by class": html(f"<p>{SAID}</p><p class='x'>{WORDS}</p>", ".x { display: none }"),
    "hidden by colour": html(f"<p>{SAID}</p><p style='color:#fff;background:#fff'>{WORDS}</p>"),
    "html comment": html(f"<p>{SAID}</p><!-- {WORDS} -->"),
    "html title": html(f"<title>{WORDS}</title><p>{SAID}</p>"),
    "signature": mail(f"{SAID}\n\n-- \nTomasz Wilk\n{WORDS}\n"),
    "attached text": parts(text(SAID), text(WORDS, 'Content-Disposition: attachment; filename="a.txt"\n')),
    "inline file": parts(text(SAID), text(OBLIQUE, 'Content-Disposition: inline; filename="chat.txt"\n')),
    "attached mail": parts(
        text(SAID), f"Content-Type: message/rfc822\n\nFrom: {TOMASZ}\nSubject: Recusal\n\n{WORDS}\n"
    ),
    "forwarded": mail(
        f"For the file.\n\n---------- Forwarded message ---------\nFrom: Priya <priya.r@example.com>\n"
        f"Date: Mon, 2 Mar 2026\nSubject: mine\nTo: conduct@wg.example.org\n\n{WORDS}\n",
        subject="Fwd: mine",
    ),
    "subject of the answered mail": mail(SAID, subject="Re: I recuse myself"),
    "in quotation marks": mail(f'She wrote "{WORDS}" and then voted.'),
    "template": mail('Please use this form: "I recuse myself from this case because of ___."'),
    "grounds listed": mail(
        "Reminder, you must step aside if you\n- are involved in the incident itself\n"
        "- have a personal relationship with any involved party\n- work for the same employer as an involved party\n"
        "- have access to private information that could bias your judgment\n- have any other conflict of interest\n"
    ),
    "boxes left open": mail("[ ] I recuse myself\n[ ] I have a conflict of interest\n[x] no conflict\n"),
    "second From": mail(WORDS, more="From: Mallory <mallory@evil.example>\r\n"),
    "own address as a name": mail(WORDS, sender='"tomasz@example.org" <mallory@evil.example>'),
    "look-alike domain": mail(OBLIQUE, sender="Tomasz Wilk <tomasz@ex\u0430mple.org>"),
    "log lines": mail(
        "The log says:\n\n" + "12:01 INFO worker: recursion stops, conflict in table of interest\n" * 400
    ),
    "near words without end": mail("I do not recu, step step aside as conflict of of, not me me take me of. " * 3000),
    "blanks without end": mail("I" + " " * 200_000 + "will see you on Thursday."),
    "code": mail("def recuse(self):\n    if self.conflict_of_interest:\n        raise StepAside(self)\n"),
    "bidi and zero width": mail(
        "Nothing to de\u200bclare, I do not re\u200dcuse my\u00adself \u202eflesym esucer\u202c."
    ),
}
DISCLOSED = {
    "base64": mail(base64.encodebytes(WORDS.encode()).decode(), more="Content-Transfer-Encoding: base64\r\n"),
    "soft breaks inside words": mail(
        quopri.encodestring(WORDS.encode()).decode().replace("recuse", "recu=\nse"),
        more="Content-Transfer-Encoding: quoted-printable\r\n",
    ),
    "utf-16": HEAD.format(sender=TOMASZ, subject="Re: x").encode()
    + b"Content-Type: text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64.encodebytes(WORDS.encode("utf-16")),
    "below the quote": mail(f"On Mon, 2 Mar 2026, Priya <priya.r@example.com> wrote:\n> Does anybody?\n\n{WORDS}\n"),
    "between the quotes": mail(f"Priya wrote:\n> Who drafts?\n\nKenji.\n\n> Any conflicts?\n\n{WORDS}\n\n> Thanks\n"),
    "html only": html(f"<p>{SAID}</p><p>However: {WORDS}</p>"),
    "broken html": html(f"<p>{SAID}<p><b>{WORDS}</i></table>"),
    "part after a picture": parts(text("A picture:"), "Content-Type: image/png\n\nx\n", text(WORDS)),
    "subject alone": mail("", subject="I recuse myself from the translation case"),
    "zero width inside": mail("I re\u200bcuse my\u200bself from this case."),
    "oblique below a long quote": mail("Saskia wrote:\n" + "> and so on and on\n" * 300 + f"\n{OBLIQUE}\n"),
    "box ticked": mail("[x] I have a conflict of interest\n[ ] no conflict\n"),
}


@pytest.mark.parametrize("name", NOTHING)
def test_what_a_member_did_not_say_is_no_disclosure(name: str) -> None:
    assert read(NOTHING[name], roster()).recusals == ()


@pytest.mark.parametrize("name", DISCLOSED)
def test_what_a_member_did_say_is_found_whatever_its_form(name: str) -> None:
    assert [each.kind for each in read(DISCLOSED[name], roster()).recusals] == ["disclosure"]
