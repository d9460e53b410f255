"""May a receipt be sent for this mail? RFC 3834, section 2: when in doubt about a machine, say nothing."""

from conductd.model import Address, Automatic, Flag, Receipt, Roster, Sender
from conductd.reading.headers import addresses, plain_addr_spec
from conductd.reading.machine_fields import ROBOT, is_null_path, is_own_list, word
from conductd.reading.structure import Headers, Mail

_LIST_FIELDS = ("list-id", "list-post", "list-unsubscribe", "list-help", "mailing-list")
_UNREAD = ("postmaster@", "abuse@", "mailer-daemon@", "listserv@", "majordomo@")


def receipt(  # noqa: PLR0917  # each is one judgement about the same mail; their order is that of reading
    mail: Mail, from_: Address | None, automatic: Automatic | None, spam: Flag | None, sender: Sender, roster: Roster
) -> Receipt:
    """Yes or no, with the rule in plain words. The first obstacle is named.

    A form in the desk's name is answered at the one address that its Reply-To names.
    """
    obstacle = (
        _by_judgement(automatic, spam)
        or _by_address(_whom_to_answer(mail.headers, from_, roster), roster)
        or _by_fields(mail.headers, roster)
        or _by_border(sender)
    )
    return Receipt(send=obstacle is None, reason=obstacle or "a person wrote from a usable address")


def _by_judgement(automatic: Automatic | None, spam: Flag | None) -> str | None:
    if automatic is not None:
        return f"automatic mail: {automatic.reason}"
    return f"marked as spam: {spam.reason}" if spam is not None else None


def _whom_to_answer(headers: Headers, from_: Address | None, roster: Roster) -> Address | None:
    if from_ is None or not roster.is_own(from_.address):
        return from_
    named = addresses(headers, "reply-to")
    return named[0] if len(named) == 1 and plain_addr_spec(named[0].address) else from_


def _by_address(from_: Address | None, roster: Roster) -> str | None:
    if from_ is None or not from_.address.isascii() or from_.address.count("@") != 1:
        return "From holds no usable address"
    address = from_.address.lower()
    if roster.is_own(address):
        return "From is the desk's own address"
    if ROBOT.match(address) or address.startswith(_UNREAD):
        return "nobody reads answers at this address"
    return None


def _by_fields(headers: Headers, roster: Roster) -> str | None:
    if is_null_path(headers):
        return "the envelope sender is empty (RFC 3834, section 2)"
    if word(headers, "auto-submitted") not in {"", "no"}:
        return "Auto-Submitted is not no (RFC 3834, section 2)"
    if word(headers, "precedence") in {"bulk", "junk", "list"} and not is_own_list(headers, roster):
        return "Precedence says bulk, junk or list"
    if not is_own_list(headers, roster) and any(headers.first(name) is not None for name in _LIST_FIELDS):
        return "it came through a mailing list (RFC 3834, section 2)"
    return None


def _by_border(sender: Sender) -> str | None:
    return f"the sender's address may be forged: {sender.how}" if sender.failed else None
