"""The evening as a whole: what it is about, the story, and at its end the tables and the check list."""

import time
from collections import Counter
from pathlib import Path

from conductd.demo.people import EVERYBODY, TOMAS, who
from conductd.demo.promises import PROMISES, Outcome
from conductd.demo.stage import Row, Stage, set_up
from conductd.demo.story import ENDS, Facts, Story
from conductd.demo.telling import Teller

KINDS = {
    "acknowledgement": "acknowledgement",
    "notice": "notice",
    "reminder": "reminder",
    "recusal_confirmation": "confirmation",
    "recusal_told": "recusal note",
    "recusal_code": "question",
    "recusal_unconfirmed": "warning",
}
"""What the outbox calls a mail, and what the table does."""


def perform(folder: Path, teller: Teller, *, kept: bool) -> bool:
    """Play and tell everything in this folder. True if every promise held. Raises ConductdError."""
    began = time.monotonic()
    _introduce(teller, folder, kept)
    with set_up(folder) as stage:
        facts = Story(stage, teller).play()
        outcome = outcome_of(stage, facts)
        _tables(teller, outcome)
    broken = _check(teller, outcome)
    _farewell(teller, folder, kept, broken, time.monotonic() - began)
    return not broken


def _introduce(teller: Teller, folder: Path, kept: bool) -> None:
    teller.title("conductd: the life of two cases")
    teller.tell(
        "A community has a working group for its code of conduct: Saskia and Imani are its chairs, Tomas and Yusuf its "
        "other members. Reports come by mail. conductd watches the mailbox, acknowledges, tells the members, reminds "
        "them, and leaves out who has a conflict of interest. People write all the answers."
    )
    teller.tell(
        "Everybody here is invented. The rest is real: an IMAP and an SMTP server run inside this program, on this "
        "machine only; configuration, keys and database are in a folder of their own "
        f"({folder if kept else 'removed at the end'}). Only the clock is turned: two weeks pass in seconds."
    )
    teller.tell('Lines that begin with "=>" say what conductd did. Mails stand behind a bar, whole unless it is said.')


def outcome_of(stage: Stage, facts: Facts) -> Outcome:
    """Everything the check list looks at."""
    return Outcome(
        facts=facts,
        delivered=tuple(stage.delivered),
        cases=tuple(stage.cases(ENDS)),
        recusals=tuple(stage.recusals()),
        marked_as_read=stage.marked_as_read(),
    )


def _tables(teller: Teller, outcome: Outcome) -> None:
    teller.gap()
    teller.title("What is known at the end")
    teller.tell("The cases (conductd cases list). Listings hold no personal data:")
    titles = ["case", "for", "received", "answered", "deadline", "handlers", "excluded"]
    teller.table(titles, [_case(row) for row in outcome.cases])
    teller.tell("The disclosure log (conductd recusals list):")
    titles = ["case", "member", "state", "ground", "authenticated"]
    teller.table(titles, [_recusal(row) for row in outcome.recusals])
    teller.tell("What each person got from conductd:")
    codes = [str(row["code"]) for row in outcome.cases]
    rows = [(person.first_name, *(_got(outcome, code, person.address) for code in codes)) for person in EVERYBODY]
    teller.table(("", *codes), rows)


def _case(row: Row) -> tuple[str, ...]:
    received, answered = _day(row["received_at"]), _day(row["first_response_at"])
    deadline = row["deadlines"][0]["state"]
    return (row["code"], row["audience"], received, answered, deadline, str(row["handlers"]), str(row["excluded"]))


def _recusal(row: Row) -> tuple[str, ...]:
    grounds = ", ".join(row["grounds"]).replace("_", " ")
    return (row["case"], who(row["member"]), row["state"], grounds or "-", "yes" if row["authenticated"] else "no")


def _got(outcome: Outcome, code: str, address: str) -> str:
    counts = Counter(letter.kind for letter in outcome.of(code) if letter.to == address)
    return ", ".join(f"{number} {KINDS[kind]}{'s' * (number > 1)}" for kind, number in counts.items()) or "nothing"


def _day(instant: str | None) -> str:
    return instant[:10] if instant else "-"


def _check(teller: Teller, outcome: Outcome) -> int:
    """The check list; how many promises did not hold."""
    teller.title("What conductd promises, checked against the mails that were really sent")
    broken = 0
    for promise, holds in PROMISES:
        held = holds(outcome)
        broken += not held
        teller.check(held, promise)
    teller.gap()
    return broken


def _farewell(teller: Teller, folder: Path, kept: bool, broken: int, seconds: float) -> None:
    verdict = f"{broken} of {len(PROMISES)} promises did not hold" if broken else f"All {len(PROMISES)} promises hold"
    teller.tell(f"{verdict}. The demo took {seconds:.1f} seconds.")
    teller.tell(
        "One thing no program can do: keep people from a mailbox that they can open. Where members read one shared "
        f"mailbox, {TOMAS.first_name} is kept off this case by his own word, and by nothing else."
    )
    if not kept:
        teller.tell("To look at it all afterwards:  conductd demo --keep DIR")
        return
    teller.tell(f"Left in {folder}: config.toml, the database with its key, and every mail under mails/. Have a look:")
    teller.did(f"conductd --config {folder}/config.toml cases list")
    teller.did(f"conductd --config {folder}/config.toml recusals list")
    teller.did(f"conductd --config {folder}/config.toml ledger")
