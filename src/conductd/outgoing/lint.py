"""What `check` asks of the templates: each can be written, says what it must, and holds no word that hurts."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes

from conductd.errors import PermanentError, Problem
from conductd.model import OF_NO_CASE, Letter, LetterKind, Trouble
from conductd.outgoing.compose import compose
from conductd.outgoing.letters import Desk, Words, day_in_words, words_of

FORBIDDEN = (
    *("victim", "survivor", "harassment", "alleged", "complaint", "ticket", "case closed", "misunderstanding"),
    *("unfortunately", "we have read", "we will act"),
)
"""Words that label, doubt, promise or turn a person into a number, in any letter."""

REQUIRED: dict[LetterKind, tuple[str, ...]] = {
    LetterKind.ACKNOWLEDGEMENT: (
        *("arrived", "automatically", "no person has read", "aims to", "emergency services", "any language"),
        *("confidential", "limits", "answer this mail", "treats you badly"),
    ),
    LetterKind.NOTICE: ("on purpose", "in copy", "conflict of interest", "recuse"),
    LetterKind.REMINDER: ("in copy", "conflict of interest"),
    LetterKind.RECUSAL_CONFIRMATION: ("recorded", "cannot", "mailbox", "another person"),
    LetterKind.RECUSAL_CODE: ("not you", "works once", "nothing has changed", "the chairs"),
    LetterKind.RECUSAL_QUESTION: ('"yes"', '"no"', "works once"),
    LetterKind.CODE_REFUSED: ("did not count", "nothing has changed", "once a day"),
    LetterKind.RECUSAL_UNCONFIRMED: ("nothing has changed", "recusals confirm", "recusals dismiss"),
    LetterKind.RECUSAL_TOLD: ("steps back", "need not explain"),
    LetterKind.STEPPED_BACK_WROTE: ("stepped back", "kept", "another person"),
    LetterKind.EXCLUDED_COPIED: ("leave", "cannot call"),
    LetterKind.MENTION: ("exclude NAME", "not concerned", "nobody decides about themselves"),
    LetterKind.MENTION_DECIDED: ("concern", "exclude NAME"),
    LetterKind.TOO_FEW_HANDLERS: ("steps in", "in time"),
    LetterKind.ALARM: ("status", "since"),
    LetterKind.CANARY: ("test", "nobody needs"),
    LetterKind.UNDELIVERED: ("did not reach", "another way", "in copy"),
    LetterKind.NO_MORE_TODAY: ("nothing is lost", "status"),
}
"""What each kind of letter must say, in the words of its English template."""

CODE = "quiet-lantern"
NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
DUE = NOW + timedelta(days=7)
HOSTILE = '{{ 7*191 }}{% raw %} "<b>", =?utf-8?q?=0ABcc=3A?= \\'


def lint_templates(desk: Desk) -> list[Problem]:
    """Every fault of the templates in the desk's language, for plain and for hostile values. Sends nothing."""
    problems = []
    for letter in _samples():
        for wrong, right in _faults(letter, desk):
            problems.append(Problem(f"templates/{desk.language}/{letter.kind}.txt", "", wrong, right))
    return list(dict.fromkeys(problems))


def _samples() -> list[Letter]:
    return [
        *(sample(kind) for kind in LetterKind if kind is not LetterKind.REMINDER),
        *(sample(LetterKind.ALARM, trouble=trouble) for trouble in Trouble),
        *(sample(LetterKind.REMINDER, offset) for offset in (-86400, 0, 86400)),
    ]


def sample(kind: LetterKind, offset_seconds: int = 0, trouble: Trouble = Trouble.MAILBOX) -> Letter:
    """A letter with invented facts, as the tests and `check` write it."""
    facts = {"code": CODE, "received_at": NOW.isoformat(), "due_at": DUE.isoformat(), "urgent": "yes"}
    facts |= {"offset_seconds": str(offset_seconds), "again_at": DUE.isoformat(), "most": "2000", "span": "day"}
    facts |= {"member": "Noor Haddad", "members": "Noor Haddad", "address": "noor.haddad@example.org"}
    facts |= {"what": "disclosure", "vouched": "no", "secret": "2345-6789-BCDF-GHJK", "until_at": DUE.isoformat()}
    facts |= {"out": "Noor Haddad", "back": "", "undecided": "", "left": "1", "wanted": "2", "body": "the board"}
    facts |= {"stays": "", "unclear": "", "how": "own"}
    facts |= {"trouble": str(trouble), "subject": "conduct", "over": "no", "token": "0" * 32, "later": ""}
    facts |= {"since_at": NOW.isoformat()}
    report = "<report@reporter.example>"
    return Letter(
        key="sample",
        kind=kind,
        case=None if kind in OF_NO_CASE else CODE,
        to="somebody@example.org",
        to_role="reporter" if kind is LetterKind.ACKNOWLEDGEMENT else "member",
        facts=facts,
        in_reply_to=report,
        references=(report,),
    )


def _faults(letter: Letter, desk: Desk) -> list[tuple[str, str]]:
    try:
        words = words_of(letter, desk, NOW)
        compose(letter, "<sample@example.org>", desk, NOW)
    except PermanentError as error:
        return [(str(error), "compare it with the template that came with conductd")]
    return [*_faults_of_words(letter, words, desk), *_faults_under_attack(letter, desk)]


def _faults_of_words(letter: Letter, words: Words, desk: Desk) -> list[tuple[str, str]]:
    said = _plain(f"{words.subject} {words.text}")
    own = _plain(" ".join(filter(None, (desk.name, desk.organisation, desk.page, desk.address))))
    required = [*REQUIRED[letter.kind], *filter(None, [letter.case])]
    if letter.kind is LetterKind.ACKNOWLEDGEMENT:
        doors = (desk.chairs_address, desk.board_address)
        required += [day_in_words(DUE, desk.zone), *(door for door in doors if door)]
    return [
        *((f"does not say {word!r}", "add it: people rely on it") for word in required if _plain(word) not in said),
        *((f"says {word!r}", "use another word") for word in FORBIDDEN if word in said and word not in own),
    ]


def _faults_under_attack(letter: Letter, desk: Desk) -> list[tuple[str, str]]:
    """Values are data: nothing in them may be run, and none may become a header."""
    odd = replace(letter, in_reply_to=f"<{HOSTILE}@example.org>", references=("<a@b>\r\nBcc: eve@evil.example",))
    mail = compose(odd, "<sample@example.org>", replace(desk, organisation=HOSTILE), NOW)
    read = message_from_bytes(mail)
    if read["In-Reply-To"] or read["References"] or read["Bcc"] or "1337" in str(read.get_payload()):
        return [("lets a value act as more than text", "write values as {{ name }} only")]
    return []


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).casefold()
