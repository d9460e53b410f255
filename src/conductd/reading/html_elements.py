"""What the elements of HTML are to a reader: blocks, voids, implied ends, and the marks of quoting mail programs."""

import re
from typing import Final

VOID: Final = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905  # a table of words
)
BLOCKS: Final = frozenset(
    (  # noqa: SIM905  # a table of words
        "address article aside blockquote center dd details dialog div dl dt fieldset figure figcaption footer form "
        "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul caption body"
        " html legend option optgroup textarea"
    ).split()
)
SPACED: Final = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "table", "dl"])
"""Blocks with an empty line before and after them."""

CLOSES: Final = {
    "a": (frozenset(["a"]), frozenset(["table", "td"])),
    "li": (frozenset(["li"]), frozenset(["ul", "ol"])),
    "dt": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "dd": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "tr": (frozenset(["tr"]), frozenset(["table"])),
    "td": (frozenset(["td", "th"]), frozenset(["table", "tr"])),
    "th": (frozenset(["td", "th"]), frozenset(["table", "tr"])),
}
"""What a start tag closes although no end tag says so, and what it does not look beyond (HTML, 13.1.2.4)."""

P_WALLS: Final = frozenset(["table", "td", "th", "caption", "button", "object"])
LOOK_BACK: Final = 50
"""Implied ends are looked for so far up only, which keeps time linear."""

_QUOTE_CLASSES: Final = frozenset(["yahoo_quoted", "gmail_attr", "moz-cite-prefix", "zmail_extra"])
_SEAM_IDS: Final = frozenset(
    [
        "divrplyfwdmsg",
        "x_divrplyfwdmsg",
        "olk_src_body_section",
        "appendonsend",
        "ms-outlook-mobile-body-separator-line",
    ]
)
_SIGNATURE: Final = re.compile(
    r"(?:[\w-]{0,30}[_-]|ydp[0-9a-f]{1,12}|applemail|linebreakatbeginningof)?signature(?:[_-](?:prefix|block|user|proton|below|above))*|"
    r"signature_block-(?:user|proton)|protonmail_signature_block-\w{1,10}|(?:x_)*(?:_rc_sig|sig\d{0,12})|__sig_(?:pre|post)__"
)
"""Ids and classes that mail programs give the signature which they add; `x_` stands before those of another program."""
_NAMING: Final = ("id", "class", "data-smartmail", "data-marker")
_LINK: Final = re.compile(r"(?:https?|mailto|ftp|tel):|//\w", re.IGNORECASE)
_INDENT: Final = re.compile(r"border\s*:\s*(?:none|0)", re.IGNORECASE)
_OUTLOOK_LINE: Final = re.compile(r"border-top\s*:\s*solid", re.IGNORECASE)


UNSEEN: Final = frozenset(["template", "datalist"])
"""Elements whose content a browser never shows, though it is markup."""


def starts_seam(attributes: dict[str, str]) -> bool:
    """Do these attributes mark where a mail program put the mail that is answered?"""
    if attributes.get("id", "").lower() in _SEAM_IDS:
        return True
    return "style" in attributes and bool(_OUTLOOK_LINE.search(attributes["style"]))


def is_signature(name: str, attributes: dict[str, str]) -> bool:
    """Did a mail program mark this as the signature that it adds?"""
    said = " ".join([attributes[each] for each in _NAMING if each in attributes]) if attributes else ""
    if "sig" not in said and "SIG" not in said and "Sig" not in said:
        return name == "signature"
    return any(len(word) < 60 and _SIGNATURE.fullmatch(word) for word in said.lower().split()[:20])


def is_quote(name: str, attributes: dict[str, str]) -> bool:
    """A quoted passage; but Gmail's indent button writes a borderless blockquote around the sender's own words."""
    classes = set(attributes.get("class", "").lower().split())
    if name == "blockquote":
        cited = "type" in attributes or "cite" in attributes or bool(classes)
        return cited or not _INDENT.search(attributes.get("style", ""))
    return bool(classes & _QUOTE_CLASSES)


def behind_link(words: str, target: str) -> str:
    """The address of a link as it stands behind its words; nothing if there are no words or they are the address."""
    words = words.strip()
    if not words or not _LINK.match(target):
        return ""
    bare = re.sub(r"^(?:mailto:|tel:|https?://|//)", "", target, flags=re.IGNORECASE).rstrip("/")
    if target.lower().startswith("mailto:"):
        bare = bare.partition("?")[0]
    shown = re.sub(r"^https?://", "", words, flags=re.IGNORECASE).rstrip("/")
    if shown.lower() == bare.lower():
        return ""
    address = bare if target.lower().startswith(("mailto:", "tel:")) else target
    return f" <{' '.join(address.split())}>"
