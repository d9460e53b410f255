"""Where the answer to a letter goes: to the desk, to the narrower door of its case, or to an address with a token."""

from conductd.model import Audience
from conductd.outgoing.letters import Desk


def answers_to(message_id: str, audience: Audience, desk: Desk) -> str | None:
    """The Reply-To of a letter; None where it is From anyway.

    What concerns only the chairs or the board is answered at their own address, where one is known: the desk's mailbox
    is read by others. With reply tokens the local part of the letter's own Message-ID stands behind a plus, so that an
    answer leads back to its case even where the mail program keeps no thread. It gives the same rights as that
    Message-ID and no other: `casework.threads` asks who wrote. The board's address may be anywhere and gets no token.
    """
    token = message_id.strip("<>").partition("@")[0] if desk.reply_tokens else ""
    match audience:
        case Audience.BOARD if desk.board_address:
            return desk.board_address
        case Audience.CHAIRS if desk.chairs_address:
            return _tagged(desk.chairs_address, token)
        case _:
            return _tagged(desk.address, token) if token else None


def _tagged(address: str, token: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}+{token}@{domain}" if token else address
