"""A thousand mails as a conduct@ address gets them: deterministic, invented people, shapes and charsets of real mail.

Of a hundred: 70 plain or multipart/alternative, 20 HTML only, 8 with attachments of 30 to 300 KB, 2 with 5 MB; 40 are
replies to earlier ones, by the reporter or by a member. `mails.py FOLDER [COUNT [MEMBERS]]` writes them as files.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from parts import Writer
from voices import DOMAINS, FIRST_NAMES, LAST_NAMES, SIGNATURES, VOICES, Voice

DESK = "conduct@wg.example.org"
BORDER = "mx.wg.example.org"
FIRST_DATE = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)
KINDS = (("report", 60), ("reply", 40))
SHAPES = (("plain", 40), ("alternative", 30), ("html", 20), ("attachments", 8), ("large", 2))
BY_MEMBERS = 0.5
LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes: display name and address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One generated mail. `is_report` says that it answers nothing, so that it owes an acknowledgement."""

    raw: bytes
    message_id: str
    is_report: bool
    shape: str


@dataclass(slots=True)
class Thread:
    """A report with what was written on it so far."""

    reporter: Person
    voice: Voice
    subject: str
    author: Person
    text: str = ""
    date: datetime = FIRST_DATE
    ids: list[str] = field(default_factory=list)


def generate(count: int = 1000, members: int = 1, seed: int = 20261101) -> Iterator[Mail]:
    """The same `count` mails for the same arguments, oldest first; `members` is the size of the roster that answers."""
    yield from _Generator(random.Random(seed), roster(members)).mails(count)


def roster(members: int) -> list[Person]:
    """The invented group."""
    names = ["Saskia van Doorn", "Tomas Okafor", "Ngaire Lindholm", "Piotr Achterberg", "Yara Benhaddou"]
    names += [f"Member Number {number}" for number in range(len(names) + 1, members + 1)]
    return [Person(name, f"{name.lower().replace(' ', '.')}@example.org") for name in names[:members]]


class _Generator:
    def __init__(self, dice: random.Random, members: Sequence[Person]) -> None:
        self.dice = dice
        self.members = members
        self.writer = Writer(dice)
        self.threads: list[Thread] = []

    def mails(self, count: int) -> Iterator[Mail]:
        kinds, shapes = self._shared_out(count, KINDS), self._shared_out(count, SHAPES)
        kinds.remove("report")
        kinds.insert(0, "report")  # nothing can be answered before
        for number, (kind, shape) in enumerate(zip(kinds, shapes, strict=True)):
            date = FIRST_DATE + timedelta(minutes=61 * number)
            thread = self._new_thread() if kind == "report" else self.dice.choice(self.threads[-80:])
            author = thread.reporter if kind == "report" or self.dice.random() > BY_MEMBERS else self._member()
            yield self._mail(number, thread, author, shape, date)

    def _shared_out(self, count: int, shares: Sequence[tuple[str, int]]) -> list[str]:
        """Every kind by its share of a hundred, to the mail, shuffled."""
        kinds = [kind for kind, share in shares for _ in range(share * count // 100)]
        kinds += [shares[0][0]] * (count - len(kinds))
        self.dice.shuffle(kinds)
        return kinds

    def _member(self) -> Person:
        return self.dice.choice(self.members)

    def _new_thread(self) -> Thread:
        first, last = self.dice.choice(FIRST_NAMES), self.dice.choice(LAST_NAMES)
        user = f"{first}.{last}{len(self.threads)}".lower()
        person = Person(f"{first} {last}", f"{user}@{self.dice.choice(DOMAINS)}")
        voice = self.dice.choices(VOICES, [voice.share for voice in VOICES])[0]
        self.threads.append(Thread(person, voice, self.dice.choice(voice.subjects), person))
        return self.threads[-1]

    def _mail(self, number: int, thread: Thread, author: Person, shape: str, date: datetime) -> Mail:
        host = author.address.partition("@")[2]
        message_id = f"<{number:04d}.{self.dice.getrandbits(64):016x}@{host}>"
        own, signature = self._words(thread.voice, reply=bool(thread.ids)), self._signature(author)
        quote = self._quote(thread) if thread.ids else ""
        fields = self._trace(author, host, date) + self._letterhead(thread, author, message_id, date)
        body = self.writer.body(shape, own, quote, signature, thread.voice.charset)
        mail = Mail(self.writer.header(fields, thread.voice.charset) + body, message_id, not thread.ids, shape)
        thread.ids.append(message_id)
        thread.author, thread.date, thread.text = author, date, f"{own}\n\n{quote}"
        return mail

    def _words(self, voice: Voice, *, reply: bool) -> str:
        """One to a dozen paragraphs; a few reporters write very long mails."""
        paragraphs = min(40, max(1, round(self.dice.lognormvariate(0.4 if reply else 1.3, 0.7))))
        return "\n\n".join(self._paragraph(voice) for _ in range(paragraphs))

    def _paragraph(self, voice: Voice) -> str:
        return " ".join(self.dice.choices(voice.sentences, k=self.dice.randint(2, 6)))

    def _signature(self, author: Person) -> str:
        return self.dice.choice(SIGNATURES).format(name=author.name, user=author.address.partition("@")[0])

    def _quote(self, thread: Thread) -> str:
        """The mail before, quoted in full below, as most programs do; nested quotes grow by themselves."""
        head = f"On {thread.date:%a, %d %b %Y at %H:%M}, {thread.author.name} <{thread.author.address}> wrote:"
        lines = [line for part in thread.text.split("\n") for line in self.writer.folded(part, 72)]
        quoted = (f">{line}" if line.startswith(">") else f"> {line}" for line in lines[:LONGEST_QUOTE])
        return "\n".join([head, *quoted])

    def _letterhead(self, thread: Thread, author: Person, message_id: str, date: datetime) -> list[tuple[str, str]]:
        fields = [
            ("From", self.writer.mailbox(author.name, author.address)),
            *self._addressees(thread, author),
            ("Subject", f"Re: {thread.subject}" if thread.ids else thread.subject),
            ("Date", format_datetime(date)),
            ("Message-ID", message_id),
            ("MIME-Version", "1.0"),
            ("User-Agent", self.dice.choice(("Mozilla Thunderbird", "Evolution 3.50.2-1", "K-9 Mail for Android"))),
        ]
        if thread.ids:
            fields += [("In-Reply-To", thread.ids[-1]), ("References", "\r\n ".join(thread.ids[-12:]))]
        return fields

    def _addressees(self, thread: Thread, author: Person) -> list[tuple[str, str]]:
        """Members answer the reporter with the desk on copy, or talk among themselves."""
        if author is thread.reporter or self.dice.random() < 0.4:
            return [("To", f"Code of Conduct Working Group <{DESK}>")]
        return [("To", self.writer.mailbox(thread.reporter.name, thread.reporter.address)), ("Cc", DESK)]

    def _trace(self, author: Person, host: str, date: datetime) -> list[tuple[str, str]]:
        """What the servers on the way wrote: three Received lines, the border's judgement, a signature."""
        at, key = format_datetime(date), f"{self.dice.getrandbits(40):010x}"
        peer = f"203.0.113.{self.dice.randint(2, 250)}"
        methods = f"dkim=pass header.d={host} header.s=s2026", f"spf=pass smtp.mailfrom={author.address}"
        results = ";\r\n\t".join((BORDER, *methods, f"dmarc=pass header.from={host}"))
        arrived = f"from out.{host} (out.{host} [{peer}])\r\n\tby {BORDER} with ESMTPS id {key}\r\n\tfor <{DESK}>; {at}"
        relayed = (
            f"from relay.{host} (localhost [127.0.0.1])\r\n\tby out.{host} (Postfix) with ESMTP id {key[::-1]}; {at}"
        )
        handed_in = f"from [192.0.2.{self.dice.randint(2, 250)}] (unknown)\r\n\tby relay.{host} with ESMTPSA; {at}"
        return [
            ("Return-Path", f"<{author.address}>"),
            ("Delivered-To", DESK),
            ("Authentication-Results", results),
            ("Received", arrived),
            ("Received", relayed),
            ("Received", handed_in),
            ("DKIM-Signature", self.writer.dkim(host, int(date.timestamp()))),
            ("X-Spam-Status", "No, score=-1.9 required=5.0 tests=DKIM_SIGNED,DKIM_VALID autolearn=ham"),
        ]


def main(folder: Path, *numbers: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    sizes: dict[str, list[int]] = {}
    for number, mail in enumerate(generate(*map(int, numbers))):
        (folder / f"{number:04d}.eml").write_bytes(mail.raw)
        sizes.setdefault(mail.shape, []).append(len(mail.raw))
    for shape, found in sizes.items():
        print(f"{shape:12} {len(found):5} mails  median {sorted(found)[len(found) // 2]:>10,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
