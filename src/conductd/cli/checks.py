"""What `check` tries, one thing after the other: configuration, templates, database, mailboxes, SMTP."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from conductd import config as configuration
from conductd.app import desk_of, open_database
from conductd.casework.intake import decide
from conductd.cli.check_watchers import watchers
from conductd.cli.exits import CONFIGURATION, HUMAN_NEEDED, TRY_AGAIN
from conductd.cli.findings import Finding
from conductd.cli.status import health_of
from conductd.config import Config, Lmtp, policy_of, roster_of
from conductd.credentials import imap_sources, smtp_secret
from conductd.daemon.intake import lmtp_server
from conductd.errors import ConductdError, ConfigurationError, PermanentError, TemporaryError
from conductd.model import Arrival, Known, LetterKind, Position, WriteLetter
from conductd.outgoing.lint import lint_templates
from conductd.outgoing.smtp import Mailer
from conductd.reader import Reader
from conductd.sources.imap import ImapSource
from conductd.store import inbox
from conductd.store.database import Database


def examine(path: Path, now: datetime) -> Iterator[Finding]:
    """Every finding, as soon as it is known. Without a usable configuration nothing else can be tried."""
    try:
        config = configuration.load(path)
    except ConfigurationError as error:
        yield from _red("configuration", error)
        return
    yield Finding("configuration", f"{path} is in order")
    yield from _reply_tokens(config)
    yield from _templates(config)
    db, findings = _database(config)
    yield from findings
    if db is not None:
        yield from _standing(config, db, now)
    for source in imap_sources(config):
        yield from _mailbox(source, config, db, now)
    if config.lmtp is not None:
        yield from _lmtp(config.lmtp)
    yield from _smtp(config)
    yield from watchers(config)


def _reply_tokens(config: Config) -> Iterator[Finding]:
    """Nothing here can try it: only a mail to such an address shows that the server delivers it."""
    if config.team.reply_tokens:
        local, _, domain = config.team.address.rpartition("@")
        yield Finding(
            "reply tokens",
            f"letters are answered at {local}+...@{domain}: the mail server must deliver such mail to a mailbox below; "
            f"write to {local}+test@{domain} to see that it comes",
        )


def _red(what: str, error: ConductdError) -> Iterator[Finding]:
    """An error as red lines: one a problem."""
    codes = {ConfigurationError: CONFIGURATION, TemporaryError: TRY_AGAIN, PermanentError: HUMAN_NEEDED}
    code = next((code for kind, code in codes.items() if isinstance(error, kind)), HUMAN_NEEDED)
    for line in str(error).splitlines():
        yield Finding(what, line, code)


def _templates(config: Config) -> Iterator[Finding]:
    if problems := lint_templates(desk_of(config)):
        yield from _red("templates", ConfigurationError(*problems))
    else:
        yield Finding("templates", "every letter can be written")


def _database(config: Config) -> tuple[Database | None, list[Finding]]:
    try:
        db = open_database(config)
        db.require_schema()
    except ConductdError as error:
        return None, list(_red("database", error))
    return db, [Finding("database", f"{db.place} is there and current")]


def _standing(config: Config, db: Database, now: datetime) -> list[Finding]:
    """What `status` tells; but where no mailbox was ever looked at, nothing can have gone wrong yet."""
    health = health_of(config, db, now)
    if all(box["last_complete_pass_at"] is box["failing_since"] is None for box in health["mailboxes"]):
        return [Finding("standing", "conductd has not run yet")]
    if health["healthy"]:
        return [Finding("standing", "nobody is needed, says `conductd status`")]
    return [Finding("standing", problem, HUMAN_NEEDED) for problem in health["problems"]]


def _mailbox(source: ImapSource, config: Config, db: Database | None, now: datetime) -> Iterator[Finding]:
    what = f"mailbox {source.name}"
    try:
        folder = source.probe()
        position = inbox.position(db, source.name) if db else None
        mails, receipts = _first_pass(source, config, position, now)
    except ConductdError as error:
        yield from _red(what, error)
    else:
        yield Finding(
            what,
            f"connected; {folder.exists} messages in the folder{_left_alone(source, config, position, folder.exists)}; "
            f"the next pass would read {mails} and send at most {receipts} acknowledgements",
        )
    finally:
        source.close()


def _left_alone(source: ImapSource, config: Config, position: Position | None, exists: int) -> str:
    """What a first contact does with the mail that is already there, where it is not to be read."""
    starts_now = any(box.name == source.name and box.start == "now" for box in config.mailboxes)
    if position is not None or not starts_now or not exists:
        return ""
    return f', and these {exists} old messages would be left alone (start = "now")'


def _first_pass(source: ImapSource, config: Config, position: Position | None, now: datetime) -> tuple[int, int]:
    """Read what the next pass would read and count the receipts it would cause; each mail is judged by itself."""
    roster, policy = roster_of(config), policy_of(config)
    reader = Reader(roster)
    mails = receipts = 0
    for batch in source.batches(position):
        for fetched in batch.fetched:
            if fetched.raw is None:
                continue
            arrival = Arrival(source.name, source.audience, fetched.received_at or now)
            raw = fetched.raw if isinstance(fetched.raw, bytes) else next(fetched.raw)
            reading = reader.read(raw)
            decision = decide(reading, Known("first-case"), arrival, roster=roster, policy=policy, now=now)
            letters = [action.letter for action in decision.actions if isinstance(action, WriteLetter)]
            receipts += sum(letter.kind is LetterKind.ACKNOWLEDGEMENT for letter in letters)
            mails += 1
    reader.close()
    return mails, receipts


def _lmtp(table: Lmtp) -> Iterator[Finding]:
    """Whether it could be listened; a daemon that runs already does."""
    try:
        lmtp_server()
    except ConfigurationError as error:
        yield from _red("lmtp", error)
    else:
        yield Finding("lmtp", f"`conductd run` listens on {table.listen} for {len(table.recipients)} addresses")


def _smtp(config: Config) -> Iterator[Finding]:
    mailer = Mailer(config.smtp, smtp_secret(config, config.smtp))
    place = f"{config.smtp.host}:{config.smtp.port}"
    try:
        mailer.probe()
    except ConductdError as error:
        yield from _red("smtp", error)
    else:
        yield Finding("smtp", f"{place} takes our mail")
    finally:
        mailer.close()
