"""Log lines without content: events and ids, never a word, name, address or subject of a mail (invariant I13)."""

import logging
import os
import sys
from types import TracebackType

_PRIORITY = {"DEBUG": "<7>", "INFO": "<6>", "WARNING": "<4>", "ERROR": "<3>", "CRITICAL": "<2>"}


class _JournalFormatter(logging.Formatter):
    """`<priority>` prefixes where systemd's journal reads them (sd-daemon(3)), plain lines elsewhere."""

    def __init__(self) -> None:
        super().__init__("%(message)s")
        self._prefixed = "JOURNAL_STREAM" in os.environ

    def format(self, record: logging.LogRecord) -> str:
        """One line a record; exception texts never enter, for they may hold words of a mail."""
        line = record.getMessage().replace("\n", " ")
        return f"{_PRIORITY[record.levelname]}{line}" if self._prefixed else f"{record.levelname.lower()}: {line}"


def set_up(verbose: bool = False) -> None:
    """Send our own log lines to stderr and pin the libraries' loggers, whose debug lines hold mail, to WARNING."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JournalFormatter())
    logging.raiseExceptions = False  # a closed stderr must not stop the work
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("conductd").setLevel(logging.DEBUG if verbose else logging.INFO)
    for name in ("imapclient", "imaplib", "mailparser", "mail.log", "apscheduler", "sqlalchemy", "alembic"):
        logging.getLogger(name).setLevel(logging.ERROR)


def place_of(error: BaseException) -> str:
    """Type and place of an error, `ValueError at html.py:120`, never its text."""
    trace: TracebackType | None = error.__traceback__
    if trace is None:
        return type(error).__name__
    while trace.tb_next is not None:
        trace = trace.tb_next
    file = os.path.basename(trace.tb_frame.f_code.co_filename)
    return f"{type(error).__name__} at {file}:{trace.tb_lineno}"
