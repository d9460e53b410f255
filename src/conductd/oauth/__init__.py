"""Access tokens instead of passwords (RFC 6749): asked for, kept while they are good, and shown to IMAP and SMTP."""

from conductd.oauth.sasl import conversation
from conductd.oauth.store import RefreshToken
from conductd.oauth.tokens import AccessTokens

__all__ = ["AccessTokens", "RefreshToken", "conversation"]
