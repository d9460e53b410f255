"""Handing a mail over by SMTP (RFC 5321): one recipient a transaction, one connection a pass, an outcome a letter.

Whether a failure is temporary, permanent or in doubt is said here and nowhere else. Reasons hold the stage, the code
and the enhanced status (RFC 3463), never the server's words: they may quote addresses.
"""

import re
import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass, field

from conductd.config import Sending, is_loopback
from conductd.errors import ConfigurationError, TemporaryError
from conductd.outgoing.smtp_login import Secret, log_in

USABLE = re.compile(r"[!-;=?-~]{1,190}@[!-;=?A-~]{1,190}")
ENHANCED = re.compile(rb"[245]\.\d{1,3}\.\d{1,3}\b")
NEEDS_LOGIN = {530, 534, 535, 538}
"""Replies about our login, whatever the stage: the admin must mend them, the letter is as good as before."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took the mail (250); `remark` says what else is to be known."""

    remark: str = ""


@dataclass(frozen=True, slots=True)
class Temporary:
    """The mail was not taken; a later try may succeed."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The server itself is away or refuses us before any letter is named: no letter is to blame.

    `mend` says that our own password file is unusable, which no later try mends; `refused` that the server said no to
    our password: asking often would lock the account.
    """

    reason: str
    mend: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Permanent:
    """The mail was not taken and will not be: a person must look."""

    reason: str


@dataclass(frozen=True, slots=True)
class InDoubt:
    """The whole mail was sent, but no reply came (`silent`: in time): it may have been taken or not (RFC 1047)."""

    reason: str
    silent: bool = field(default=False, compare=False)


Outcome = Sent | Temporary | Unreachable | Permanent | InDoubt


class _NotTakenError(Exception):
    """Ends a transaction early with its outcome."""

    def __init__(self, outcome: Temporary | Permanent | Unreachable) -> None:
        self.outcome = outcome
        super().__init__()


class Mailer:
    """The way out for letters. Connects at the first letter; not thread-safe."""

    def __init__(
        self,
        smtp: Sending,
        password: Secret | None,
        *,
        timeout: float = 60.0,
        final_timeout: float = 600.0,
        hello: str = "[127.0.0.1]",
    ) -> None:
        self._smtp = smtp
        self._password = password
        self._timeout = timeout
        self._final_timeout = final_timeout
        self._hello = hello
        self._client: smtplib.SMTP | None = None

    def send(self, to: str, envelope_sender: str, mail: bytes, *, copy_to: str | None = None) -> Outcome:
        """Hand one mail over. An empty `envelope_sender` is the null path `<>`: nothing bounces back. Never raises for
        what a server does nor for a password file; raises what else `password` raises.

        `copy_to` is a mailbox of our own: a second envelope recipient of the same transaction, so that the copy is
        there exactly if the mail left. A server that refuses the copy still gets the mail.
        """
        if not USABLE.fullmatch(to):
            return Permanent("RCPT: not an address that can be written to")
        try:
            client = self._ready()
        except _NotTakenError as end:
            return Unreachable(end.outcome.reason, refused=isinstance(end.outcome, Unreachable))
        except ConfigurationError as problem:
            return Unreachable(str(problem), mend=True)
        try:
            remark = self._announce(client, to, envelope_sender, mail, copy_to)
        except _NotTakenError as end:
            return end.outcome
        outcome = self._await_verdict(client)
        return Sent(remark) if isinstance(outcome, Sent) else outcome

    def probe(self) -> None:
        """What `check` asks: connect, TLS, log in, NOOP. Raises TemporaryError with the stage and the
        reason, ConfigurationError for an unusable password file.
        """
        try:
            self._command(self._ready(), "NOOP", "NOOP", {250})
        except _NotTakenError as end:
            raise TemporaryError(f"{self._smtp.host}:{self._smtp.port}: {end.outcome.reason}") from None
        finally:
            self.close()

    def close(self) -> None:
        """End the connection politely; a server that does not care to answer is left."""
        client, self._client = self._client, None
        if client is None:
            return
        with suppress(OSError):  # smtplib's exceptions are OSErrors
            if client.sock is not None:
                client.sock.settimeout(min(2.0, self._timeout))
            client.quit()
        client.close()

    def _ready(self) -> smtplib.SMTP:
        """A connection at the start of a transaction: the kept one if it is still alive, else a new one."""
        if self._client is not None:
            with suppress(_NotTakenError):
                self._command(self._client, "RSET", "RSET", {250})
                return self._client
        self._drop()
        self._client = client = self._connected()
        try:
            self._greet(client)
        except ConfigurationError:
            self.close()  # kept, it would pass for a connection that is logged in
            raise
        except _NotTakenError:
            self.close()
            raise
        return client

    def _connected(self) -> smtplib.SMTP:
        host, port = self._smtp.host, self._smtp.port
        try:
            if self._smtp.tls == "implicit":
                context = ssl.create_default_context()
                return smtplib.SMTP_SSL(host, port, self._hello, timeout=self._timeout, context=context)
            return smtplib.SMTP(host, port, self._hello, timeout=self._timeout)
        except smtplib.SMTPConnectError as error:
            raise _NotTakenError(Temporary(_said("connect", error.smtp_code, error.smtp_error))) from None
        except (OSError, ValueError) as error:
            raise _NotTakenError(Temporary(f"connect: {_kind(error)}")) from None

    def _greet(self, client: smtplib.SMTP) -> None:
        self._ehlo(client)
        if self._smtp.tls == "starttls":
            self._start_tls(client)
            self._ehlo(client)
        if self._smtp.username is not None and self._password is not None:
            self._log_in(client, self._smtp.username, self._password)

    def _ehlo(self, client: smtplib.SMTP) -> None:
        try:
            code, text = client.ehlo()
        except OSError as error:
            raise _NotTakenError(Temporary(f"EHLO: {_kind(error)}")) from None
        if code != 250:
            raise _NotTakenError(Temporary(_said("EHLO", code, text)))

    def _start_tls(self, client: smtplib.SMTP) -> None:
        if not client.has_extn("starttls"):
            raise _NotTakenError(Temporary("STARTTLS: the server does not offer it, and it is required"))
        try:
            code, text = client.starttls(context=ssl.create_default_context())
        except (OSError, ValueError) as error:
            raise _NotTakenError(Temporary(f"STARTTLS: {_kind(error)}")) from None
        if code != 220:
            raise _NotTakenError(Temporary(_said("STARTTLS", code, text)))

    def _log_in(self, client: smtplib.SMTP, username: str, secret: Secret) -> None:
        if self._smtp.tls == "none" and not is_loopback(self._smtp.host):
            raise _NotTakenError(Temporary("AUTH: no password is sent without TLS"))
        try:
            log_in(client, username, secret)
        except smtplib.SMTPResponseException as error:
            said = _said("AUTH", error.smtp_code, error.smtp_error)
            refused = 500 <= error.smtp_code < 600
            raise _NotTakenError(Unreachable(said, refused=True) if refused else Temporary(said)) from None
        except smtplib.SMTPNotSupportedError:
            raise _NotTakenError(Temporary("AUTH: the server does not offer it")) from None
        except TemporaryError as error:
            raise _NotTakenError(Temporary(f"AUTH: {error}")) from None
        except (OSError, ValueError) as error:
            raise _NotTakenError(Temporary(f"AUTH: {_kind(error)}")) from None

    def _announce(self, client: smtplib.SMTP, to: str, envelope_sender: str, mail: bytes, copy_to: str | None) -> str:
        """MAIL, RCPT, DATA and the mail with its final dot; a remark. Until that dot is out nothing can be taken."""
        remark = ""
        self._command(client, "MAIL", f"MAIL FROM:<{envelope_sender}>", {250})
        self._command(client, "RCPT", f"RCPT TO:<{to}>", {250, 251})
        if copy_to is not None:
            try:
                self._command(client, "RCPT", f"RCPT TO:<{copy_to}>", {250, 251})
            except _NotTakenError as end:
                remark = f"without its copy ({end.outcome.reason})"
            if self._client is None:
                raise _NotTakenError(Temporary("RCPT: the server went away at the copy"))
        self._command(client, "DATA", "DATA", {354})
        stuffed = re.sub(rb"(?m)^\.", b"..", mail)
        try:
            client.send(stuffed + (b"" if stuffed.endswith(b"\r\n") else b"\r\n") + b".\r\n")
        except OSError as error:
            self._drop()
            raise _NotTakenError(Temporary(f"message: {_kind(error)}")) from None
        return remark

    def _await_verdict(self, client: smtplib.SMTP) -> Outcome:
        """The reply after the final dot: without one we cannot know (RFC 5321, 4.5.3.2.6 gives it ten minutes)."""
        try:
            if client.sock is not None:
                client.sock.settimeout(self._final_timeout)
            code, text = client.getreply()
            if client.sock is not None:
                client.sock.settimeout(self._timeout)
        except OSError as error:
            self._drop()
            return InDoubt(f"final reply: {_kind(error)}", silent=isinstance(_cause(error), TimeoutError))
        if code == 250:
            return Sent()
        if 400 <= code < 600:
            return self._refused("final reply", code, text)
        self._drop()
        return InDoubt(f"final reply: {code}")

    def _command(self, client: smtplib.SMTP, stage: str, line: str, good: set[int]) -> None:
        try:
            code, text = client.docmd(line)
        except (OSError, ValueError) as error:
            self._drop()
            raise _NotTakenError(Temporary(f"{stage}: {_kind(error)}")) from None
        if code not in good:
            raise _NotTakenError(self._refused(stage, code, text))

    def _refused(self, stage: str, code: int, text: bytes) -> Temporary | Permanent:
        reason = _said(stage, code, text)
        if code == 421 or not 400 <= code < 600:
            self._drop()  # it says goodbye (RFC 5321, 3.8) or speaks no SMTP
        permanent = 500 <= code < 600 and code not in NEEDS_LOGIN
        return Permanent(reason) if permanent else Temporary(reason)

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError):
                client.close()


def _said(stage: str, code: int, text: bytes | str) -> str:
    enhanced = ENHANCED.match(text if isinstance(text, bytes) else text.encode("ascii", "replace"))
    return f"{stage}: {code} {enhanced[0].decode()}" if enhanced else f"{stage}: {code}"


def _cause(error: BaseException) -> BaseException:
    """smtplib hides a timeout behind SMTPServerDisconnected."""
    return error.__context__ if isinstance(error.__context__, TimeoutError) else error


def _kind(error: BaseException) -> str:
    """What failed, in words that hold nothing of a server's text."""
    match error := _cause(error):
        case ssl.SSLCertVerificationError():
            return f"certificate refused ({error.verify_message})"
        case ssl.SSLError():
            return "TLS failed"
        case TimeoutError():
            return "no answer in time"
        case smtplib.SMTPServerDisconnected():
            return "the server ended the connection"
        case smtplib.SMTPException():
            return "the server's answer makes no sense"
        case _:
            return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
