"""The keys of one session: unwrapped once, created, moved under another parent; kept in the open only in memory."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from conductd.errors import ConfigurationError, PermanentError, Problem
from conductd.store.keys import DataKey, MasterKey
from conductd.store.schema import KeyRow
from conductd.store.writes import insert_all, table_of, update_one

_REGISTER = "register"
"""The one key that seals what must outlive every case: who stepped back, and lines of history without a case."""


_KEYS = table_of(KeyRow)
_BY_ID = select(_KEYS.c.parent_id, _KEYS.c.wrapped).where(_KEYS.c.id == bindparam("key_id"))


class KeyRing:
    """What a session needs of the keys; `KeyRing.of(session)` is always the same ring."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open: dict[str, DataKey] = {}
        self.master: MasterKey = session.info["master"]

    @classmethod
    def of(cls, session: Session) -> "KeyRing":
        """The ring of a session that `Database` opened."""
        ring = session.info.get("keys")
        if not isinstance(ring, KeyRing):
            ring = session.info["keys"] = cls(session)
        return ring

    def new(self, parent: DataKey | None = None, key_id: str | None = None) -> DataKey:
        """A fresh key with its row, wrapped by the parent, or by the master key."""
        key = DataKey.fresh(key_id)
        insert_all(self._session, KeyRow, [self.row(key, parent)])
        self._open[key.id] = key
        return key

    def row(self, key: DataKey, parent: DataKey | None = None) -> dict[str, str | bytes | None]:
        """The columns of a key's row, for those who write many at once."""
        wrapped = (parent or self.master.wrapping).wrap(key)
        return {"id": key.id, "parent_id": parent.id if parent else None, "wrapped": wrapped}

    def get(self, key_id: str | None) -> DataKey:
        """A key by its id. Raises PermanentError if it was erased, or if another master key wrapped it."""
        if key_id is not None and key_id in self._open:
            return self._open[key_id]
        found = self._session.connection().execute(_BY_ID, {"key_id": key_id}).first()
        if key_id is None or found is None:
            raise PermanentError("the key of this record was erased: nothing of it can be read any more")
        parent = self.get(found.parent_id) if found.parent_id else self.master.wrapping
        key = self._open[key_id] = parent.unwrap(key_id, found.wrapped)
        return key

    def move(self, key: DataKey, parent: DataKey) -> None:
        """Wrap a key by another parent: erasing that parent then erases this one too."""
        update_one(self._session, KeyRow, key.id, {"parent_id": parent.id, "wrapped": parent.wrap(key)})

    def register(self) -> DataKey:
        """The register key; made at its first use."""
        known = _REGISTER in self._open or self._session.scalar(select(KeyRow.id).where(KeyRow.id == _REGISTER))
        return self.get(_REGISTER) if known else self.new(key_id=_REGISTER)

    def check(self, place: str) -> None:
        """Raise ConfigurationError if this database belongs to another master key."""
        found = self._session.execute(
            select(KeyRow.id).where(KeyRow.parent_id.is_(None)).order_by(KeyRow.id.desc()).limit(1)
        ).scalar()
        try:
            if found:
                self.get(found)
        except PermanentError:
            right = "put back the master key that this database was made with"
            raise ConfigurationError(
                Problem(place, "database.key_file", "the master key is another one's", right)
            ) from None
