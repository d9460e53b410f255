"""What `check` tries of the ways by which others learn that conductd is unwell. Sends nothing."""

import os
from collections.abc import Iterator, Sequence

from conductd.cli.exits import CONFIGURATION, TRY_AGAIN
from conductd.cli.findings import Finding
from conductd.config import Config
from conductd.credentials import smtp_secret
from conductd.errors import ConductdError, ConfigurationError
from conductd.outgoing.smtp import Mailer


def watchers(config: Config) -> Iterator[Finding]:
    """A finding for each way that is configured, and one where alarms have none beside ordinary mail."""
    yield from _command("alarm.command", config.alarm.command)
    yield from _second_server(config)
    if config.alarm.command is None and config.alarm.smtp is None:
        yield Finding("alarm", "no second way: while no mail can be sent, only `status` and the log tell of it")
    yield from _command("dead_man.command", config.dead_man.command)
    if config.dead_man.url is not None:
        yield Finding("dead_man.url", "is asked for by `run` and `once` only")
    if config.canary.every is not None:
        yield Finding("canary", f"goes to {config.canary.to or config.team.address}")


def _command(key: str, command: Sequence[str] | None) -> Iterator[Finding]:
    if command is None:
        return
    if os.access(command[0], os.X_OK) and os.path.isfile(command[0]):
        yield Finding(key, f"{command[0]} can be run")
    else:
        yield Finding(key, f"{command[0]} cannot be run by this user; mend its path or mode", CONFIGURATION)


def _second_server(config: Config) -> Iterator[Finding]:
    smtp = config.alarm.smtp
    if smtp is None:
        return
    mailer = Mailer(smtp, smtp_secret(config, smtp, "alarm"))
    try:
        mailer.probe()
    except ConductdError as error:
        code = CONFIGURATION if isinstance(error, ConfigurationError) else TRY_AGAIN
        yield Finding("alarm.smtp", str(error), code)
    else:
        yield Finding("alarm.smtp", f"{smtp.host}:{smtp.port} takes our mail")
    finally:
        mailer.close()
