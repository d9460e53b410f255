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


@dataclass(frozen=True, slots=True)
class Codes:
    """One-time codes of the member in whose name is written, as a thief may have them, and another member's.

    `right` still counts, for its owner alone; of the others one was used, one is too old, one is of words that were set
    aside meanwhile.
    """

    right: str
    used: str
    old: str
    set_aside: str
    others: str

    @property
    def mistyped(self) -> str:
        """One letter off."""
        return self.right[:-1] + ("B" if self.right[-1] != "B" else "C")


def _named(member: str, name: str) -> list[str]:
    return _from(f"{name} <{member}>")


CODE_TRICKS: dict[str, Callable[[Codes, str, str], tuple[str, list[str]]]] = {
    "a guess": lambda _, m, n: ("2345-6789-BCDF-GHJK", _named(m, n)),
    "two hundred guesses": lambda _, m, n: ("\n".join(_guesses(200)), _named(m, n)),
    "one letter off": lambda c, m, n: (c.mistyped, _named(m, n)),
    "another member's code": lambda c, m, n: (c.others, _named(m, n)),
    "a used code": lambda c, m, n: (c.used, _named(m, n)),
    "an old code": lambda c, m, n: (c.old, _named(m, n)),
    "a code of words set aside": lambda c, m, n: (c.set_aside, _named(m, n)),
    "the code, and our border refuses": lambda c, m, n: (
        c.right,
        [f"{RESULTS}; dmarc=fail header.from={_domain(m)}", *_named(m, n)],
    ),
    "the code from a stranger": lambda c, *_: (c.right, _from(f"eve@{EVIL}")),
    "the code from a vouched stranger": lambda c, *_: (c.right, _vouched(EVIL, f"eve@{EVIL}")),
    "the code under the member's name": lambda c, _, n: (c.right, _vouched(EVIL, f"{n} <eve@{EVIL}>")),
    "the code from two addresses": lambda c, m, n: (c.right, _vouched(EVIL, f"{n} <{m}>, eve@{EVIL}")),
    "the code in two From fields": lambda c, m, n: (c.right, [*_from(f"eve@{EVIL}"), *_named(m, n)]),
    "the code behind a letter that looks alike": lambda c, m, n: (c.right, _named(_homoglyph(m), n)),
    "the code behind a tag": lambda c, m, n: (c.right, _named(m.replace("@", "+1@"), n)),
    "the code with Sender and Reply-To": lambda c, m, _: (
        c.right,
        [*_from(f"eve@{EVIL}"), f"Sender: {m}", f"Reply-To: {m}"],
    ),
}


def with_codes(codes: Codes, member: tuple[str, str], report: bytes, count: int) -> Iterator[Forgery]:
    """So many mails that show a code that must not count. `member`: the address and the name they bear."""
    words = ("{}", "I recuse myself.\n\n{}", "Yes, that was me: {}", "Code: {}. Ich ziehe mich zurück.")
    for number, (text, trick) in enumerate(islice(product(words, CODE_TRICKS), count)):
        shown, fields = CODE_TRICKS[trick](codes, *member)
        fields += [f"To: {DESK}", "Subject: Re: Did you write this?", f"Message-ID: <code-{number}@{EVIL}>"]
        fields += [f"In-Reply-To: {message_id(report)}", f"References: {message_id(report)}"]
        fields += ["Content-Type: text/plain; charset=utf-8", "", text.format(shown), ""]
        yield Forgery(trick, member[0], withdraws=False, raw="\r\n".join(fields).encode())


def _guesses(count: int) -> Iterator[str]:
    """Codes counted up, in the alphabet of ours."""
    letters = "23456789BCDFGHJK"
    return (
        "-".join(["BBBB"] * 3 + ["".join(letters[number >> shift & 15] for shift in (12, 8, 4, 0))])
        for number in range(count)
    )


def _domain(address: str) -> str:
    return address.partition("@")[2]
