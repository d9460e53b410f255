"""An entry of the disclosure log as the vocabulary knows it."""

import json
from typing import Any, Protocol

from sqlalchemy.orm import Session

from conductd.model import Ground, RecusalFinding, RecusalKind, RecusalState
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey
from conductd.store.persons import present


class Entry(Protocol):
    """The columns of an entry that a finding is made of."""

    member_digest: Any
    sealed_member: Any
    kind: Any
    state: Any
    grounds: Any
    authenticated: Any
    sealed_evidence: Any


def finding_of(session: Session, key: DataKey, row: Entry) -> RecusalFinding:
    """The finding again. A disclosure that waits although our border vouched for its writer is a doubtful one."""
    kind, state = RecusalKind(row.kind), RecusalState(row.state)
    sealed, digest = row.sealed_evidence, row.member_digest
    return RecusalFinding(
        member=member_of(session, row),
        kind=kind,
        grounds=tuple(Ground(ground) for ground in json.loads(row.grounds)),
        state=state,
        evidence=key.unseal_text(f"recusals.evidence:{digest}", sealed) if sealed else "",
        doubtful=bool(row.authenticated) and kind is RecusalKind.DISCLOSURE and state is RecusalState.PROPOSED,
    )


def member_of(session: Session, row: Entry) -> str:
    """The first address of the member, as it is now."""
    register = KeyRing.of(session).register()
    return present(session, register.unseal_text(f"recusals.member:{row.member_digest}", row.sealed_member))
