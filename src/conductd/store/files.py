"""One case as a session works on it: its row, its key, and the sealing of what belongs to it."""

import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.model import Address
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey, MasterKey
from conductd.store.schema import CaseRow


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case's row and its opened key."""

    row: CaseRow
    key: DataKey


def case_file(session: Session, code: str) -> CaseFile:
    """The file of a case. Raises LookupError if there is none, PermanentError if its key was erased."""
    files: dict[str, CaseFile] = session.info.setdefault("case_files", {})
    if code not in files:
        row = session.scalars(select(CaseRow).where(CaseRow.code == code)).one_or_none()
        if row is None:
            raise LookupError(f"there is no case {code}")
        remember(session, row)
    return files[code]


def remember(session: Session, row: CaseRow) -> CaseFile:
    """Keep a case's file at hand for the rest of the session."""
    files: dict[str, CaseFile] = session.info.setdefault("case_files", {})
    file = files[row.code] = CaseFile(row, KeyRing.of(session).get(row.key_id))
    return file


def address_digest(master: MasterKey, address: str) -> str:
    """How an address is found by equality, whatever its case."""
    return master.digest("address", address.lower())


def message_id_digest(master: MasterKey, message_id: str) -> str:
    """How a Message-ID is found by equality."""
    return master.digest("message-id", message_id.strip())


def seal_address(key: DataKey, purpose: str, address: Address) -> bytes:
    """Name and addr-spec, sealed together."""
    return key.seal_text(purpose, json.dumps([address.name, address.address]))


def unseal_address(key: DataKey, purpose: str, blob: bytes) -> Address:
    """Name and addr-spec again."""
    name, address = json.loads(key.unseal_text(purpose, blob))
    return Address(name, address)
