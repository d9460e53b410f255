"""Telling an alarm while mail cannot be sent: by a command, else by a second server."""

import logging
import secrets
from collections.abc import Sequence
from datetime import datetime

from conductd.config import AlarmTable
from conductd.errors import ConductdError
from conductd.model import Letter
from conductd.outgoing import errand
from conductd.outgoing.compose import Desk, compose
from conductd.outgoing.letters import words_of
from conductd.outgoing.smtp import InDoubt, Mailer, Sent, Unreachable
from conductd.outgoing.smtp_login import Secret

log = logging.getLogger(__name__)

FINAL = 60.0
"""Seconds for the reply to the final dot: whoever tells alarms must go on looking."""


class OtherWay:
    """The way for alarms beside the ordinary server, as it is configured; false if there is none."""

    def __init__(self, table: AlarmTable, desk: Desk, password: Secret | None) -> None:
        self._table = table
        self._desk = desk
        self._password = password

    def __bool__(self) -> bool:
        return self._table.command is not None or self._table.smtp is not None

    def tell(self, letters: Sequence[Letter], now: datetime) -> bool:
        """Tell one alarm to all who are to know; whether somebody was told. What fails is logged.

        A mail that may have left counts: else a server that loses its replies would bring one a minute.
        """
        return bool(letters) and (self._commanded(letters[0], now) or self._mailed(letters, now))

    def _commanded(self, letter: Letter, now: datetime) -> bool:
        if self._table.command is None:
            return False
        try:
            words = words_of(letter, self._desk, now)
            errand.run(self._table.command, f"{words.subject}\n\n{words.text}")
        except ConductdError as trouble:
            log.warning("alarm.command: %s", trouble)
            return False
        return True

    def _mailed(self, letters: Sequence[Letter], now: datetime) -> bool:
        if self._table.smtp is None:
            return False
        mailer = Mailer(self._table.smtp, self._password, final_timeout=FINAL)
        domain = self._desk.address.rpartition("@")[2]
        outcomes = []
        try:
            for letter in letters:
                mail = compose(letter, f"<{secrets.token_hex(16)}@{domain}>", self._desk, now)
                outcomes.append(mailer.send(letter.to, self._desk.address, mail))
                if isinstance(outcomes[-1], Unreachable):
                    break
        except ConductdError as trouble:
            log.warning("alarm.smtp: %s", trouble)
        finally:
            mailer.close()
        for outcome in outcomes:
            if not isinstance(outcome, Sent):
                log.warning("alarm.smtp: %s", outcome.reason)
        return any(isinstance(outcome, Sent | InDoubt) for outcome in outcomes)
