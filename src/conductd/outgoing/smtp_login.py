"""Saying who we are to the server that takes our mail: with a password, or with an access token (RFC 4954)."""

import smtplib
from collections.abc import Callable

from conductd.oauth import AccessTokens, conversation

Secret = Callable[[], str] | AccessTokens
"""How to read the password, each time anew, or where tokens come from."""


def log_in(client: smtplib.SMTP, username: str, secret: Secret) -> None:
    """Log in; a token that is refused is asked for anew once. Raises what smtplib and the secret raise."""
    if not isinstance(secret, AccessTokens):
        client.login(username, secret())
        return
    try:
        _with_token(client, username, secret)
    except smtplib.SMTPAuthenticationError:
        secret.forget()
        _with_token(client, username, secret)


def _with_token(client: smtplib.SMTP, username: str, tokens: AccessTokens) -> None:
    answer = conversation(tokens.mechanism, username, tokens.token())
    client.auth(tokens.mechanism.upper(), answer)
