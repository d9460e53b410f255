"""`conductd explain`: why a mail was joined, acknowledged, kept quiet or taken for a disclosure, rule by rule.

Rules, places and lengths are told to anybody who may run the command. The words of a mail of a case are content: they
need `--reveal --as MEMBER`, with the same refusal and the same record as `cases show`.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from typing import Any

import click

from conductd.casework.sight import reads_at
from conductd.cli.context import json_option, now, people_if_there
from conductd.cli.inspect import read_file
from conductd.cli.people import member_named
from conductd.cli.reveal import admit, hidden, refuse
from conductd.cli.terminal import emit, say, shown
from conductd.cli.wired import OpenedStore, opened_store
from conductd.config import EMPTY_ROSTER, roster_of
from conductd.errors import PermanentError
from conductd.model import Member, Reading
from conductd.reader import Reader
from conductd.reading.explained import explained
from conductd.store import views
from conductd.store.decided import Decided, decided

Told = dict[str, Any]
CONTENT = ("cue", "words", "evidence")  # of a sign or a finding: what is told only to a reader of the case


@click.command("explain")
@click.argument("message_id", required=False)
@click.option(
    "--file",
    "file",
    type=click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True),
    help="A mail of yours instead, without a database.",
)
@click.option("--reveal", is_flag=True, help="Print the words too; needs --as, and the access is recorded.")
@click.option("--as", "reader", metavar="MEMBER", help="Who reads: a member's address, name or alias.")
@json_option
def explain(message_id: str | None, file: str | None, reveal: bool, reader: str | None, as_json: bool) -> None:
    """Why a mail was joined, acknowledged, kept quiet or taken for a recusal: the rule and its evidence."""
    if (message_id is None) == (file is None):
        raise click.UsageError("either a MESSAGE_ID or --file FILE")
    if reveal != (reader is not None) or (file is not None and reveal):
        raise click.UsageError("--reveal and --as MEMBER go together, and are for mails of the database")
    told = [_of_file(file)] if file is not None else _of_database(str(message_id), reader)
    if as_json:
        emit(told[0] if file is not None else told)
        return
    for each in told:
        say("\n".join(_lines(each)))


def _of_file(file: str) -> Told:
    config = people_if_there()
    with closing(Reader(roster_of(config) if config else EMPTY_ROSTER)) as reader:
        return {"source": file, **_of_reading(read_file(reader, file), reveal=True)}


def _of_database(message_id: str, reader: str | None) -> list[Told]:
    store = opened_store()
    with store.db.reading() as session:
        rows = decided(session, message_id) or decided(session, f"<{message_id}>")
    if not rows:
        raise _never_shown(message_id)
    if reader is not None and not _admitted(rows, member_named(reader, store.roster), store):
        raise _never_shown(message_id)
    return [_of_row(row, store, reveal=reader is not None) for row in rows]


def _never_shown(message_id: str) -> click.BadParameter:
    return click.BadParameter(f"no mail with the id {shown(message_id)!r} was ever shown", param_hint="MESSAGE_ID")


def _admitted(rows: list[Decided], reader: Member, store: OpenedStore) -> bool:
    """Whether the reader may read the words. False where the very case is hidden from them, or the mail is.

    Raises PermanentError for who stepped back, and for a mail of no case. Whoever asked is on record.
    """
    if any(row.case is None for row in rows):
        raise PermanentError("this mail belongs to no case: nobody can be let in to its words")
    for code in dict.fromkeys(str(row.case) for row in rows):
        if hidden(reader, code, store):
            refuse(reader, code, store, now())
            return False
        admit(reader, code, store, now())
    return all(reads_at(reader, row.audience) for row in rows)


def _of_row(row: Decided, store: OpenedStore, *, reveal: bool) -> Told:
    told: Told = {
        "source": f"{row.mailbox} {row.uid}",
        "disposition": row.disposition,
        "reason": row.reason,
        "case": row.case,
        "received_at": _utc(row.received_at),
        "settled_at": _utc(row.settled_at) if row.settled_at else None,
        "history": [{"action": action, **({"detail": detail} if reveal else {})} for action, detail in row.history],
    }
    if not row.kept:
        return told | {"unread": "its bytes are not kept"}
    with store.db.reading() as session, closing(Reader(store.roster)) as reader:
        return told | _of_reading(reader.read(views.mail_bytes(session, row.row_id)), reveal=reveal)


def _of_reading(reading: Reading, *, reveal: bool) -> Told:
    """What today's reader makes of it, which may be more than the one that settled it."""
    why = explained(reading)
    found = [asdict(each) for each in (*reading.recusals, *reading.claims)]
    weighing = asdict(why.weighing) if why.weighing else None
    if weighing and not reveal:
        del weighing["words"]
    return {
        "sender": {
            "role": reading.sender.role,
            "authenticated": reading.sender.authenticated,
            "how": reading.sender.how,
        },
        "automatic": asdict(reading.automatic) if reading.automatic else None,
        "acknowledge": asdict(reading.acknowledge),
        "spam": asdict(reading.spam) if reading.spam else None,
        "language": reading.language,
        "speaker": why.speaker,
        "recusals": [each if reveal else _without_words(each) for each in found],
        "signs": [asdict(each) if reveal else _without_words(asdict(each)) for each in why.signs],
        "weighed": weighing,
    }


def _without_words(told: Told) -> Told:
    return {name: value for name, value in told.items() if name not in CONTENT}


def _lines(told: Told) -> Iterator[str]:
    yield shown(told["source"])
    for name in ("disposition", "reason", "case", "received_at", "settled_at", "unread"):
        if told.get(name):
            yield f"  {name.replace('_at', ''):<12} {shown(str(told[name]))}"
    yield from (f"  {'history':<12} {shown(': '.join(line.values()))}" for line in told.get("history", ()))
    if "sender" in told:
        yield from _reading_lines(told)


def _reading_lines(told: Told) -> Iterator[str]:
    sender, receipt = told["sender"], told["acknowledge"]
    vouched = "authenticated" if sender["authenticated"] else "not authenticated"
    yield f"  {'sender':<12} {shown(sender['role'])}, {vouched}: {shown(sender['how'])}"
    yield f"  {'acknowledge':<12} {'yes' if receipt['send'] else 'no'}: {shown(receipt['reason'])}"
    for name in ("automatic", "spam"):
        if told[name]:
            yield f"  {name:<12} {shown(': '.join(told[name].values()))}"
    yield f"  {'speaker':<12} {shown(told['speaker'])}"
    for found in told["recusals"] or [None]:
        yield f"  {'recusal':<12} {_finding(found) if found else 'none'}"
    yield from map(_sign, told["signs"])
    if told["weighed"]:
        yield from _weighed(told["weighed"])


def _finding(found: Told) -> str:
    grounds = ", ".join(found["grounds"]) or "no ground named"
    doubtful = ", doubtful" if found["doubtful"] else ""
    words = f': "{found["evidence"]}"' if "evidence" in found else ""
    return shown(f"{found['kind']}, {found['state']}{doubtful} ({grounds}){words}")


def _sign(sign: Told) -> str:
    words = f': "{sign["cue"]}" in "{sign["words"]}"' if "words" in sign else ""
    verdict = f"ruled out: {sign['ruled_out']}" if sign["ruled_out"] else "stands"
    place = f"sentence {sign['sentence']} ({sign['length']} characters, {sign['language']})"
    return shown(f"  {'sign':<12} {place}: {sign['rule']}, {verdict}{words}")


def _weighed(weighed: Told) -> Iterator[str]:
    sums = f"disclosure {weighed['disclosure']:+.2f}, withdrawal {weighed['withdrawal']:+.2f}"
    yield f"  {'weighed':<12} {sums}, bound {weighed['bound']:+.2f}"
    for name, worth in (*weighed["signs"], *weighed.get("words", ())):
        yield f"  {'':<12} {worth:+.2f} {shown(name)}"


def _utc(instant: Any) -> str:
    return f"{instant:%Y-%m-%dT%H:%M:%SZ}"


COMMANDS = {"explain": explain}
