"""Where passwords, keys and tokens lie, and how each server is logged in to with them."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from conductd.config import Config, OAuth2, Sending
from conductd.errors import ConfigurationError, Problem
from conductd.oauth import AccessTokens, RefreshToken
from conductd.sources.imap import ImapSource
from conductd.store.places import database_url, sqlite_file

SERVICE_STATE = Path("/var/lib/conductd")
"""What StateDirectory= of the unit that we ship is to those outside of the service."""

Secret = Callable[[], str] | AccessTokens


def imap_sources(config: Config) -> list[ImapSource]:
    """One source a mailbox. A password is read at each log-in, so a rotated one is picked up without a restart."""
    return [ImapSource(box, _secret(config, box.name, box.password_file, box.oauth2)) for box in config.mailboxes]


def smtp_secret(config: Config, server: Sending | None, name: str = "smtp") -> Secret | None:
    """How to log in to a server that takes our mail, or None where it wants nothing."""
    if server is None or server.username is None:
        return None
    return _secret(config, name, server.password_file, server.oauth2)


def _secret(config: Config, name: str, password_file: str | None, table: OAuth2 | None) -> Secret:
    if table is None:
        return partial(read_secret, config, password_file or "")
    client_secret = partial(read_secret, config, table.client_secret_file) if table.client_secret_file else None
    refresh = refresh_token(config, table.refresh_token_file) if table.refresh_token_file else None
    return AccessTokens(name, table, refresh, client_secret)


def refresh_token(config: Config, name: str) -> RefreshToken:
    """The token of a file: the same object for all that log in with it, since each use may change it.

    A systemd credential cannot be written: what takes its place is kept in the service's state directory. A command
    that somebody runs beside the service follows it there: the first token has long been used up.
    """
    path = secret_path(config, name)
    state = os.environ.get("STATE_DIRECTORY", "").partition(":")[0]
    kept = f"{path.name}.json"
    beside = Path(state) / kept if state and is_credential(path) else _kept_by_the_service(config, path, kept)
    return _shared.setdefault(path, RefreshToken(partial(read_secret, config, name), path, beside))


def _kept_by_the_service(config: Config, path: Path, kept: str) -> Path | None:
    if is_credential(path):
        return None
    database = sqlite_file(database_url(config))
    places = [SERVICE_STATE, *([database.parent] if database else [])]
    with suppress(PermissionError):  # another user's service
        return next((place / kept for place in places if (place / kept).is_file()), None)
    return None


_shared: dict[Path, RefreshToken] = {}


def secret_path(config: Config, name: str) -> Path:
    """Where a secret lies: a systemd credential of that name if there is one, else a file beside the configuration."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    credential = Path(folder) / Path(name).name if folder else None
    return credential if credential and credential.exists() else config.folder / name


def read_secret(config: Config, name: str) -> str:
    """One secret, without its final line end. Raises ConfigurationError; its text never holds the secret."""
    path = secret_path(config, name)
    try:
        readable_by_others = stat.S_IMODE(path.stat().st_mode) & 0o077
        secret = path.read_text(encoding="utf-8").rstrip("\r\n")
    except FileNotFoundError:
        raise _secret_problem(path, "there is no such file", "write the password into it, mode 0600") from None
    except OSError as error:
        raise _secret_problem(path, f"cannot be read ({error.strerror})", "give this user the right to") from None
    except UnicodeDecodeError:
        raise _secret_problem(path, "is not UTF-8 text", "write the password into it as one line") from None
    if readable_by_others and not is_credential(path):
        raise _secret_problem(path, "can be read by others", f"chmod 600 {path}")
    if not secret:
        raise _secret_problem(path, "is empty", "write the password into it")
    return secret


def is_credential(path: Path) -> bool:
    """systemd guards the folder of credentials itself; the files in it are 0440 in some versions."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return folder is not None and path.parent == Path(folder)


def _secret_problem(path: Path, wrong: str, right: str) -> ConfigurationError:
    return ConfigurationError(Problem(str(path), "", wrong, right))
