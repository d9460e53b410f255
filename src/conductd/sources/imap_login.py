"""Saying who we are: with a password, or with an access token and a second one if the first is refused."""

from collections.abc import Callable

from imapclient.exceptions import IMAPClientError, LoginError

from conductd.oauth import AccessTokens, conversation
from conductd.sources.imap_wire import Client

Secret = Callable[[], str] | AccessTokens
"""What a log-in needs: how to read the password, each time anew, or where tokens come from."""


def secret_of(secret: Secret) -> str:
    """What is shown to the server, asked for before there is a connection that could wait in vain for it."""
    return secret.token() if isinstance(secret, AccessTokens) else secret()


def log_in(client: Client, username: str, secret: Secret, shown: str) -> None:
    """Log in with what `secret_of` gave. Raises LoginError where the server says no."""
    if not isinstance(secret, AccessTokens):
        client.login(username, shown)
        return
    try:
        _with_token(client, username, secret, shown)
    except LoginError:
        secret.forget()
        _with_token(client, username, secret, secret.token())


def _with_token(client: Client, username: str, tokens: AccessTokens, token: str) -> None:
    answer = conversation(tokens.mechanism, username, token)
    try:
        client._imap.authenticate(tokens.mechanism.upper(), lambda challenge: answer(challenge).encode())
    except client._imap.abort:
        raise
    except IMAPClientError:
        raise LoginError("the access token was refused, also a fresh one; may this user read the mailbox?") from None
