"""Did the border's filter mark this mail as spam? We read its mark and judge nothing ourselves."""

import re

from conductd.model import Flag
from conductd.reading.authentication import border_ends
from conductd.reading.structure import Headers

_SCL = re.compile(r"\bSCL:([0-9])\b", re.IGNORECASE)
_RSPAMD = re.compile(r"\s*default:\s*true\b", re.IGNORECASE)
_SFV = re.compile(r"\bSFV:(?:SPM|SKB|SKS)\b")
_ONE_WORD = (
    "X-Spam",
    "X-Bogosity",
    "X-DSPAM-Result",
    "X-Spam-Verdict",
    "X-CRM114-Status",
    "X-Proofpoint-Spam-Details-Verdict",
)
SPAM_FROM_SCL = 5  # Microsoft: 5 and 6 are spam, 7 to 9 certain spam


def verdict(headers: Headers, authserv_ids: tuple[str, ...] = ()) -> Flag | None:
    """The filter's mark, named by its field; None if no filter said spam.

    Where the Received line of our own border is known, what stands beneath it was there when the mail came in: another
    server's verdict, or the sender's own words, puts no report aside.
    """
    return _verdict(Headers(headers.fields[: border_ends(headers, authserv_ids)]))


def _verdict(headers: Headers) -> Flag | None:
    if _word(headers, "x-spam-flag") == "yes":
        return Flag("X-Spam-Flag says yes")
    if _word(headers, "x-spam-status") in {"yes", "spam"}:
        return Flag("X-Spam-Status says yes")
    for name in _ONE_WORD:
        if _word(headers, name.lower()) in {"yes", "spam", "true"}:
            return Flag(f"{name} says spam")
    action = (headers.first("x-rspamd-action") or "").strip().lower()
    if action in {"reject", "add header", "rewrite subject", "quarantine", "discard"}:
        return Flag("X-Rspamd-Action says spam")
    if _RSPAMD.match((headers.first("x-spamd-result") or "")[:256]):
        return Flag("X-Spamd-Result says spam")
    return _microsoft(headers)


def _microsoft(headers: Headers) -> Flag | None:
    scl = _word(headers, "x-ms-exchange-organization-scl")
    if scl.isascii() and scl.isdigit() and int(scl[:3]) >= SPAM_FROM_SCL:
        return Flag("X-MS-Exchange-Organization-SCL is 5 or more")
    report = (headers.first("x-forefront-antispam-report") or "")[:4096].upper()
    level = _SCL.search(report)
    if _SFV.search(report) or (level is not None and int(level.group(1)) >= SPAM_FROM_SCL):
        return Flag("X-Forefront-Antispam-Report says spam")
    return None


def _word(headers: Headers, name: str) -> str:
    """The first word of a field, lower-cased: `Yes, score=7.1` is `yes`."""
    words = (headers.first(name) or "")[:256].replace(",", " ").replace(";", " ").split()
    return words[0].lower() if words else ""
