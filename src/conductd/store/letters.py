"""The sealed form of a letter: everything of it that a template needs, under the case's key."""

import json
from dataclasses import asdict

from conductd.model import Letter, LetterKind
from conductd.store.keys import DataKey


def seal_letter(key: DataKey, key_digest: str, letter: Letter) -> bytes:
    """The letter as sealed JSON."""
    fields = asdict(letter) | {"facts": dict(letter.facts)}
    return key.seal_text(f"outbox.letter:{key_digest}", json.dumps(fields))


def unseal_letter(key: DataKey, key_digest: str, blob: bytes) -> Letter:
    """The letter again, equal to the one that was sealed."""
    fields = json.loads(key.unseal_text(f"outbox.letter:{key_digest}", blob))
    fields["kind"] = LetterKind(fields["kind"])
    fields["references"] = tuple(fields["references"])
    return Letter(**fields)
