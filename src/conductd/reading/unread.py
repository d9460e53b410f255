"""The reading of a mail that could not be read: nothing is known of it but that it is there."""

from conductd.model import Reading, Receipt, Role, Sender


def cannot_be_read(place: str) -> Reading:
    """A reading without content: the mail opens a case, and a person looks at its raw bytes."""
    return Reading(
        message_id=None,
        subject="",
        from_=None,
        reply_to=None,
        to=(),
        cc=(),
        date=None,
        in_reply_to=None,
        references=(),
        text="",
        new_text="",
        attachments=(),
        automatic=None,
        acknowledge=Receipt(False, "the mail could not be read, so nobody can be answered"),
        spam=None,
        language="und",
        sender=Sender(Role.OUTSIDER, False, "the mail could not be read"),
        recusals=(),
        claims=(),
        urgent=None,
        mentions=(),
        forwarded=None,
        defects=(f"unreadable: {place}",),
        unreadable=True,
    )
