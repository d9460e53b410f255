"""Two hundred mails that pretend a member steps back, or comes back: tricks with From and with the border's header."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, product

from support.mails import BORDER, DESK, message_id

EVIL = "evil.example"
RESULTS = f"Authentication-Results: {BORDER}"
PASS = f"{RESULTS}; dkim=pass header.d={{0}}; spf=pass smtp.mailfrom={{0}}; dmarc=pass header.from={{0}}"
OURS = f"Received: from mail.{EVIL} by {BORDER}; Mon, 1 Jun 2026 09:00:00 +0000"
DISCLOSURES = (
    "I recuse myself from this case.",
    "I have to step back from this: he is my brother.",
    "Ich bin befangen und ziehe mich aus diesem Fall zurück.",
    "Je me récuse dans cette affaire.",
    "Me abstengo de este caso: trabajamos en la misma empresa.",
)
WITHDRAWALS = (
    "I withdraw my recusal.",
    "Please put me back on this case: I take back my recusal.",
    "Ich ziehe meine Befangenheitserklärung zurück.",
    "I am no longer recused from this case.",
    "My recusal was a mistake, please undo it.",
)


@dataclass(frozen=True, slots=True)
class Forgery:
    """A mail, the trick it plays, whose name it bears, and whether it says to step back or to come back."""

    trick: str
    member: str
    withdraws: bool
    raw: bytes


def _from(field: str) -> list[str]:
    return [f"From: {field}"]


def _vouched(domain: str, field: str) -> list[str]:
    return [PASS.format(domain), OURS, f"From: {field}"]


def _pass(member: str) -> str:
    return PASS.format(_domain(member))


def _homoglyph(member: str) -> str:
    return member.replace("o", "\u043e", 1)


TRICKS: dict[str, Callable[[str, str], list[str]]] = {
    "nothing but From": lambda m, n: _from(f"{n} <{m}>"),
    "a bare address": lambda m, _: _from(m),
    "upper case": lambda m, n: _from(f"{n} <{m.upper()}>"),
    "our border refuses": lambda m, n: [
        f"{RESULTS}; dmarc=fail header.from=x",
        *_from(f"{n} <{m}>"),
    ],
    "our border knows nothing": lambda m, n: [
        f"{RESULTS}; dkim=none; spf=none",
        *_from(f"{n} <{m}>"),
    ],
    "another server vouches": lambda m, n: [
        PASS.replace(BORDER, f"mx.{EVIL}").format(_domain(m)),
        *_from(f"{n} <{m}>"),
    ],
    "a server named alike": lambda m, n: [_pass(m).replace(BORDER, BORDER + "."), *_from(f"{n} <{m}>")],
    "a vouching from beneath": lambda m, n: [
        OURS,
        f"Received: by {EVIL}",
        _pass(m),
        *_from(f"{n} <{m}>"),
    ],
    "beneath one that refuses": lambda m, n: [
        f"{RESULTS}; dmarc=fail header.from={_domain(m)}",
        _pass(m),
        *_from(f"{n} <{m}>"),
    ],
    "vouched for elsewhere": lambda m, n: _vouched(EVIL, f"{n} <{m}>"),
    "two From fields": lambda m, n: [*_vouched(EVIL, f"eve@{EVIL}"), *_from(f"{n} <{m}>")],
    "two addresses": lambda m, n: _vouched(EVIL, f"{n} <{m}>, eve@{EVIL}"),
    "the address as a name": lambda m, _: _vouched(EVIL, f'"{m}" <eve@{EVIL}>'),
    "the address before the real one": lambda m, _: _vouched(EVIL, f"{m} <eve@{EVIL}>"),
    "a comment": lambda m, _: _vouched(EVIL, f"eve@{EVIL} ({m})"),
    "a group": lambda m, _: _vouched(EVIL, f"Members: {m}, eve@{EVIL};"),
    "a name of the member": lambda _, n: _vouched(EVIL, f"{n} <eve@{EVIL}>"),
    "a longer domain": lambda m, n: _vouched(f"{_domain(m)}.{EVIL}", f"{n} <{m}.{EVIL}>"),
    "a letter that looks alike": lambda m, n: _vouched(EVIL, f"{n} <{_homoglyph(m)}>"),
    "a tag": lambda m, n: _vouched(EVIL, f"{n} <{m.replace('@', '+1@')}>"),
    "Sender and Reply-To": lambda m, _: [*_vouched(EVIL, f"eve@{EVIL}"), f"Sender: {m}", f"Reply-To: {m}"],
}


def forgeries(members: dict[str, str], report: bytes, count: int = 200) -> Iterator[Forgery]:
    """So many forgeries on the thread of a report, each trick with each kind of words. `members`: names by address."""
    words = [(text, False) for text in DISCLOSURES] + [(text, True) for text in WITHDRAWALS]
    every = product(range(len(words)), TRICKS, members)
    for number, (place, trick, member) in enumerate(islice(every, count)):
        text, withdraws = words[(place * 7 + number) % len(words)]
        fields = TRICKS[trick](member, members[member])
        fields += [f"To: {DESK}", "Subject: Re: Something happened", f"Message-ID: <forged-{number}@{EVIL}>"]
        fields += [f"In-Reply-To: {message_id(report)}", f"References: {message_id(report)}"]
        fields += ["Content-Type: text/plain; charset=utf-8", "", text, ""]
        yield Forgery(trick, member, withdraws, "\r\n".join(fields).encode())


def _domain(address: str) -> str:
    return address.partition("@")[2]
