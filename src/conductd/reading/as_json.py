"""A reading as plain data: the fields of `inspect --json`, in the contract's order."""

from conductd.model import Address, Attachment, Automatic, Flag, Forwarded, Reading, RecusalFinding


def as_dict(reading: Reading) -> dict[str, object]:
    """The contract's fields without `source` and `disposition`, and three more.

    `unconfirmed_recusals` are a sender's bare claims; `returns` and `failed_recipient` what a bounce is about.
    """
    return {
        "message_id": reading.message_id,
        "subject": reading.subject,
        "from": _address(reading.from_),
        "reply_to": _address(reading.reply_to),
        "to": [_address(each) for each in reading.to],
        "cc": [_address(each) for each in reading.cc],
        "date": reading.date.isoformat().replace("+00:00", "Z") if reading.date else None,
        "in_reply_to": reading.in_reply_to,
        "references": list(reading.references),
        "text": reading.text,
        "new_text": reading.new_text,
        "attachments": [_attachment(each) for each in reading.attachments],
        "automatic": _automatic(reading.automatic),
        "acknowledge": {"send": reading.acknowledge.send, "reason": reading.acknowledge.reason},
        "spam": _flag(reading.spam),
        "language": reading.language,
        "sender": {
            "role": reading.sender.role.value,
            "authenticated": reading.sender.authenticated,
            "how": reading.sender.how,
        },
        "recusals": [_recusal(each) for each in reading.recusals],
        "unconfirmed_recusals": [_recusal(each) for each in reading.claims],
        "urgent": _flag(reading.urgent),
        "mentions": list(reading.mentions),
        "forwarded": _forwarded(reading.forwarded),
        "defects": list(reading.defects),
        "unreadable": reading.unreadable,
        "returns": reading.returns,
        "failed_recipient": reading.failed,
    }


def _address(address: Address | None) -> dict[str, str] | None:
    return None if address is None else {"name": address.name, "address": address.address}


def _attachment(file: Attachment) -> dict[str, object]:
    return {"filename": file.filename, "content_type": file.content_type, "size": file.size, "sha256": file.sha256}


def _automatic(automatic: Automatic | None) -> dict[str, str] | None:
    return None if automatic is None else {"kind": automatic.kind.value, "reason": automatic.reason}


def _flag(flag: Flag | None) -> dict[str, str] | None:
    return None if flag is None else {"reason": flag.reason}


def _recusal(finding: RecusalFinding) -> dict[str, object]:
    return {
        "member": finding.member,
        "kind": finding.kind.value,
        "grounds": [ground.value for ground in finding.grounds],
        "state": finding.state.value,
        "evidence": finding.evidence,
    }


def _forwarded(passed_on: Forwarded | None) -> dict[str, object] | None:
    if passed_on is None:
        return None
    return {"from": _address(passed_on.sender), "subject": passed_on.subject, "text": passed_on.text}
