"""The only codec: what is sealed, is sealed here, with AES-256-GCM under keys that a master key wraps.

A sealed blob is a random 96-bit nonce and the ciphertext with its tag. The associated data names the table, the purpose
and the key, so that no blob opens in another's place. Deleting a wrapped key erases all that it sealed.
"""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from conductd.errors import ConfigurationError, PermanentError, Problem

_HEADER = "conductd master key: keep it secret, and keep a copy away from the database"
_KEY_BYTES = 32
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class DataKey:
    """A key in the open, by the id of its row; it never leaves the process but wrapped."""

    id: str
    secret: bytes = field(repr=False)

    @classmethod
    def fresh(cls, key_id: str | None = None) -> "DataKey":
        """A new random key, under a random id unless one is given."""
        return cls(key_id or secrets.token_hex(16), secrets.token_bytes(_KEY_BYTES))

    def seal(self, purpose: str, content: bytes) -> bytes:
        """Seal bytes for one purpose, such as `cases.reporter`."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + AESGCM(self.secret).encrypt(nonce, content, _associated(purpose, self.id))

    def unseal(self, purpose: str, blob: bytes) -> bytes:
        """The bytes again. Raises PermanentError if they were changed, moved, or sealed by another key."""
        try:
            return AESGCM(self.secret).decrypt(blob[:_NONCE_BYTES], blob[_NONCE_BYTES:], _associated(purpose, self.id))
        except (InvalidTag, ValueError):
            table = purpose.split(":", maxsplit=1)[0]
            raise PermanentError(f"a sealed value of {table} does not open: it was changed, or moved") from None

    def seal_text(self, purpose: str, text: str) -> bytes:
        """Seal text; lone surrogates survive."""
        return self.seal(purpose, text.encode("utf-8", "surrogatepass"))

    def unseal_text(self, purpose: str, blob: bytes) -> str:
        """The text again; raises as `unseal` does."""
        return self.unseal(purpose, blob).decode("utf-8", "surrogatepass")

    def wrap(self, key: "DataKey") -> bytes:
        """Another key, wrapped by this one."""
        return self.seal(f"keys.wrapped:{key.id}", key.secret)

    def unwrap(self, key_id: str, wrapped: bytes) -> "DataKey":
        """The wrapped key in the open. Raises PermanentError if this key did not wrap it."""
        return DataKey(key_id, self.unseal(f"keys.wrapped:{key_id}", wrapped))


def _associated(purpose: str, key_id: str) -> bytes:
    return f"{purpose}|{key_id}".encode()


class MasterKey:
    """The key above all others: wraps keys, digests what must be found by equality, and marks the history.

    Each of the three uses has a key of its own, derived by HKDF (RFC 5869), so that none weakens another.
    """

    def __init__(self, secret: bytes) -> None:
        if len(secret) != _KEY_BYTES:
            raise ValueError(f"a master key has {_KEY_BYTES} bytes")
        self.wrapping = DataKey("master", _derived(secret, b"wrapping"))
        self._digesting = _derived(secret, b"digests")
        self._marking = _derived(secret, b"history")

    @classmethod
    def load(cls, path: Path, *, credential: bool = False) -> "MasterKey":
        """Read a key file or a systemd credential. Raises ConfigurationError if it is missing, open to others, no key.

        A credential may show group bits: systemd lets the service in by an access list (systemd.exec(5)).
        """
        try:
            mode = path.stat().st_mode
            text = path.read_text(encoding="ascii")
        except FileNotFoundError:
            raise _unusable(
                path,
                "there is no master key here",
                "put the lost one back, or make one for a new database with `conductd migrate`",
            ) from None
        except (OSError, UnicodeDecodeError) as error:
            raise _unusable(
                path, f"cannot be read ({type(error).__name__})", "give this user alone the right to read it"
            ) from None
        if mode & (0o007 if credential else 0o077):
            raise _unusable(path, "can be read by others", "take their rights away: chmod 600")
        return cls(_decoded(path, text))

    def digest(self, kind: str, value: str) -> str:
        """HMAC-SHA256 in hexadecimal, for equality look-ups; equal values of different kinds differ."""
        content = f"{kind}\0{value}".encode("utf-8", "surrogatepass")
        return hmac.new(self._digesting, content, hashlib.sha256).hexdigest()

    def digest_of(self, kind: str, sha256: bytes) -> str:
        """The same over the SHA-256 of something long."""
        return hmac.new(self._digesting, kind.encode() + b"\0" + sha256, hashlib.sha256).hexdigest()

    def mark(self, content: bytes) -> str:
        """The history's own HMAC-SHA256: who has the database but not this key cannot write a believable line."""
        return hmac.new(self._marking, content, hashlib.sha256).hexdigest()


def create_key_file(path: Path) -> None:
    """Write a new random master key, 0600 and durable. Raises ConfigurationError rather than write over anything."""
    text = f"{_HEADER}\n{base64.b64encode(secrets.token_bytes(_KEY_BYTES)).decode()}\n"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise _unusable(
            path, "there is a key already", "keep it: another key opens nothing of what it sealed"
        ) from None
    except OSError as error:
        raise _unusable(path, f"cannot be written ({error.strerror})", "let this user write to the folder") from None
    with os.fdopen(handle, "w", encoding="ascii") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _derived(secret: bytes, use: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=b"conductd " + use).derive(secret)


def _decoded(path: Path, text: str) -> bytes:
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("conductd ")]
    try:
        secret = base64.b64decode("".join(lines), validate=True)
    except binascii.Error:
        secret = b""
    if len(secret) != _KEY_BYTES:
        raise _unusable(path, "is not a master key", "put back the file that `conductd init` or `migrate` made")
    return secret


def _unusable(path: Path, wrong: str, right: str) -> ConfigurationError:
    return ConfigurationError(Problem(str(path), "", wrong, right))
