"""One mail's reading as a short report for a person."""

from collections.abc import Iterable, Iterator

from conductd.cli.terminal import shown, shown_lines
from conductd.model import Address, Decision, Reading, RecusalFinding


def report(source: str, reading: Reading, decision: Decision) -> str:
    """The report: the source, one labelled line a fact, then the new text behind a margin."""
    verdict = f"{decision.disposition}" + (f": {decision.reason}" if decision.reason else "")
    facts = [("disposition", verdict), *_envelope(reading), *_judgements(reading), *_contents(reading)]
    return _laid_out(source, facts, reading.new_text)


def letter_of(title: str, reading: Reading) -> str:
    """A mail of a case as a member reads it: what it says, with all its text."""
    return _laid_out(title, [*_envelope(reading), *_contents(reading)], reading.text)


def _laid_out(title: str, facts: Iterable[tuple[str, str]], text: str) -> str:
    lines = [shown(title)]
    lines += [f"  {label:<12} {shown(value)}" for label, value in facts if value]
    if text.strip():
        lines.append(shown_lines(text, margin="  | "))
    return "\n".join([*lines, ""])


def _envelope(reading: Reading) -> Iterator[tuple[str, str]]:
    yield "from", _person(reading.from_)
    yield "sender", _sender(reading)
    yield "reply to", _person(reading.reply_to) if reading.reply_to else ""
    yield "to", ", ".join(map(_person, reading.to))
    yield "cc", ", ".join(map(_person, reading.cc))
    yield "subject", reading.subject
    yield "date", f"{reading.date:%Y-%m-%d %H:%M} UTC" if reading.date else "none"
    yield "message id", reading.message_id or "none"
    yield "in reply to", reading.in_reply_to or ""


def _judgements(reading: Reading) -> Iterator[tuple[str, str]]:
    yield "acknowledge", f"{'yes' if reading.acknowledge.send else 'no'}: {reading.acknowledge.reason}"
    if reading.automatic:
        yield "automatic", f"{reading.automatic.kind}: {reading.automatic.reason}"
    yield "spam", reading.spam.reason if reading.spam else ""
    yield "urgent", reading.urgent.reason if reading.urgent else ""
    for finding in reading.recusals:
        yield "recusal", _finding(finding)
    for finding in reading.claims:
        yield "unproven", _finding(finding)
    yield "mentions", ", ".join(reading.mentions)


def _contents(reading: Reading) -> Iterator[tuple[str, str]]:
    yield "language", reading.language
    for attachment in reading.attachments:
        yield "attachment", f"{attachment.filename} ({attachment.content_type}, {attachment.size} bytes)"
    if reading.forwarded:
        yield "forwarded", f"{_person(reading.forwarded.sender)}: {reading.forwarded.subject}"
    yield "unreadable", "yes" if reading.unreadable else ""
    for defect in reading.defects:
        yield "defect", defect


def _sender(reading: Reading) -> str:
    vouched = "authenticated" if reading.sender.authenticated else "not authenticated"
    return f"{reading.sender.role}, {vouched} ({reading.sender.how})"


def _person(address: Address | None) -> str:
    if address is None:
        return "nobody who can be named"
    return f"{address.name} <{address.address}>" if address.name else address.address


def _finding(finding: RecusalFinding) -> str:
    return f'{finding.member}: {finding.kind}, {", ".join(finding.grounds)}, {finding.state}: "{finding.evidence}"'
