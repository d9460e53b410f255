"""Moving messages that are done with out of the watched folder: the one thing that is ever changed at a server.

MOVE (RFC 6851), else COPY, \\Deleted and UID EXPUNGE of these very messages (RFC 4315). Never a bare EXPUNGE, which
would take with it what a person has marked: a server that offers neither keeps its messages where they are.
"""

from conductd.errors import TemporaryError
from conductd.model import Position
from conductd.sources.imap_connection import Connection
from conductd.sources.imap_numbering import folder_of
from conductd.sources.imap_wire import Client
from conductd.sources.imap_witnesses import number_in


class NotOfferedError(TemporaryError):
    """The server cannot move messages: no later try will be better."""


def move(connection: Connection, position: Position, uids: list[int], folder: str) -> list[int]:
    """Move messages, by UID, and return those that are no longer in the watched folder, whoever took them away.

    The target is made if it is missing. Nothing is touched if the folder is numbered anew by now. Afterwards the
    folder is open read-only again. Raises TemporaryError, NotOfferedError.
    """
    with connection.asked("move") as client:
        if not (client.has_capability("MOVE") or client.has_capability("UIDPLUS")):
            raise NotOfferedError(connection.line("move", "the server offers neither MOVE nor UIDPLUS; mail stays"))
        opened = folder_of(client.select_folder(connection.folder), connection.highest_uid)
        if number_in(connection, position, opened) != position.uidvalidity:
            return []
        _move(client, _still_there(client, uids), folder)
    connection.examine()
    left = set(connection.listed(uids))
    return [uid for uid in uids if uid not in left]


def _still_there(client: Client, uids: list[int]) -> list[int]:
    return [int(uid) for uid in client.search(["UID", ",".join(map(str, uids))])]


def _move(client: Client, uids: list[int], folder: str) -> None:
    if not uids:
        return
    if not client.folder_exists(folder):
        client.create_folder(folder)
    if client.has_capability("MOVE"):
        client.move(uids, folder)
        return
    client.copy(uids, folder)
    client.delete_messages(uids, silent=True)
    client.uid_expunge(uids)
