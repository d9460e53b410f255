"""What is said to show a token: XOAUTH2 as Google and Microsoft document it, and OAUTHBEARER (RFC 7628)."""

from collections.abc import Callable


def conversation(mechanism: str, username: str, token: str) -> Callable[..., str]:
    """Our side of the exchange: the token first; to the error that follows a refusal what ends the exchange.

    A shared mailbox of Microsoft 365 is named by its own address as `username`; the token is its delegate's.
    """
    answers = iter(_answers(mechanism, username, token))
    return lambda *_: next(answers, "")


def _answers(mechanism: str, username: str, token: str) -> tuple[str, str]:
    if mechanism == "oauthbearer":
        identity = username.replace("=", "=3D").replace(",", "=2C")
        return f"n,a={identity},\1auth=Bearer {token}\1\1", "\1"
    return f"user={username}\1auth=Bearer {token}\1\1", ""
