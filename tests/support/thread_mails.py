"""Interleaved threads from changing mail programs, made up the same way every time.

Each thread is one person's report and what follows: answers to our letters, members' mails to the reporter with the
desk on copy, second thoughts, a witness whom nobody knows, bounces. The programs differ in what they keep of ids.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

MEMBERS = ("saskia@example.org", "tomasz@example.org", "priya@example.com")
DESK = "conduct@wg.example.org"
CLIENTS = {
    "whole": 50,  # In-Reply-To and all References, as RFC 5322 asks for
    "phone": 20,  # In-Reply-To alone
    "references": 6,  # References alone
    "short": 8,  # References cut to the last, In-Reply-To
    "rewritten": 8,  # a relay gives the mail a new id on its way: those who answer it know another one than we
    "same id": 2,  # one Message-ID for all mails of this program
    "no id": 3,  # no Message-ID at all
    "nothing": 3,  # neither In-Reply-To nor References: nothing can tell
}
"""How often, in a hundred, a mail is written with such a program."""


@dataclass(slots=True)
class Sent:
    """A mail as it was written: what its receivers know of it, which need not be what the desk sees."""

    known_as: str
    references: tuple[str, ...]


@dataclass(slots=True)
class Thread:
    """One matter: who reported it, what was written so far, and what of it is on its way still."""

    number: int
    reporter: str
    sent: list[Sent] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    written: int = 0


@dataclass(frozen=True, slots=True)
class Posted:
    """A mail that reaches the desk. `stranger`: nobody of the thread, who must not be joined; `client`: its program."""

    thread: int
    raw: bytes
    client: str
    stranger: bool = False


def threads(count: int, mails: int, letters_of: Callable[[int], list[str]], seed: int = 3) -> Iterator[Posted]:
    """`mails` mails of `count` threads, interleaved. `letters_of(thread)`: the ids of our letters to its reporter."""
    chance = random.Random(seed)
    people = [f"person{number}@mail.example.net" for number in range(max(1, count * 2 // 3))]
    open_threads = [Thread(number, people[number % len(people)]) for number in range(count)]
    late: list[Posted] = []
    order = list(range(count)) + [chance.randrange(count) for _ in range(mails - count)]
    chance.shuffle(order)
    for number in order:
        thread = open_threads[number]
        thread.letters = letters_of(number)
        thread.written += 1
        posted = _next(thread, chance, serial=thread.written)
        if chance.random() < 0.05:
            late.append(posted)  # it waits at some server, and its answer overtakes it
            continue
        yield posted
        if late and chance.random() < 0.3:
            yield late.pop(0)
    yield from late


def _next(thread: Thread, chance: random.Random, serial: int) -> Posted:
    if not thread.sent:
        return _write(thread, chance, thread.reporter, None, serial)
    dice = chance.random()
    if dice < 0.08:
        return _write(
            thread, chance, f"witness{thread.number}@else.example", chance.choice(thread.sent), serial, stranger=True
        )
    if thread.letters and dice < 0.35:
        letter = Sent(chance.choice(thread.letters), (thread.sent[0].known_as,))
        if dice < 0.12:
            return _bounce(thread, letter, serial)
        return _write(thread, chance, thread.reporter, letter, serial)
    writer = chance.choice(MEMBERS) if dice < 0.65 else thread.reporter
    return _write(thread, chance, writer, chance.choice(thread.sent[-3:]), serial)


def _write(
    thread: Thread, chance: random.Random, writer: str, answers: Sent | None, serial: int, *, stranger: bool = False
) -> Posted:
    client = chance.choices(list(CLIENTS), list(CLIENTS.values()))[0]
    own = f"<t{thread.number}.{serial}.{chance.getrandbits(32):x}@{writer.partition('@')[2]}>"
    own = f"<everything@{writer.partition('@')[0]}.example>" if client == "same id" else own
    chain = (*answers.references, answers.known_as) if answers else ()
    known_as = f"<relay-{chance.getrandbits(64):x}@relay.example.net>" if client == "rewritten" else own
    if client != "no id":
        thread.sent.append(Sent(known_as, chain))
    shown = writer.upper() if chance.random() < 0.1 else writer
    to = f"{thread.reporter}, {DESK}" if writer in MEMBERS else DESK
    fields = [f"From: {shown}", f"To: {to}", f"Subject: {'Re: ' if answers else ''}A report"]
    fields += [f"Authentication-Results: mx.wg.example.org; dmarc=pass header.from={writer.partition('@')[2]}"]
    fields += [] if client == "no id" else [f"Message-ID: {own}"]
    fields += _ids(client, chain)
    words = f"Words number {serial} of matter {thread.number}, written by hand."
    return Posted(thread.number, "\r\n".join([*fields, "", words, ""]).encode(), client, stranger)


def _ids(client: str, chain: tuple[str, ...]) -> list[str]:
    if not chain or client == "nothing":
        return []
    reply, whole = f"In-Reply-To: {chain[-1]}", f"References: {' '.join(chain[-30:])}"
    return {"phone": [reply], "references": [whole], "short": [reply, f"References: {chain[-1]}"]}.get(
        client, [reply, whole]
    )


def _bounce(thread: Thread, letter: Sent, serial: int) -> Posted:
    fields = ["Return-Path: <>", "From: MAILER-DAEMON@mx.example.net", f"To: {DESK}", "Subject: failure notice"]
    fields += [f"Message-ID: <b{thread.number}.{serial}@mx.example.net>"]
    words = f"<{thread.reporter}>:\r\nno such user\r\n\r\n--- Below this line is a copy of the message.\r\n\r\n"
    copy = f"Message-ID: {letter.known_as}\r\nSubject: We received your report\r\n"
    return Posted(thread.number, "\r\n".join([*fields, "", words + copy]).encode(), "bounce")
