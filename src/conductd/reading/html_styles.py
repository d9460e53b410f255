"""Which HTML elements a person does not see: what style sheets and attributes say about it."""

import re
from dataclasses import dataclass, replace
from typing import Final

_COMMENT: Final = re.compile(r"/\*(?:[^*]|\*(?!/))*+\*/|<!--|-->")
_RULE: Final = re.compile(r"([^{}]*+)\{([^{}]*+)\}")
_SIMPLE: Final = re.compile(r"([a-z][a-z0-9]{0,20})?([.#][a-z_-][\w-]{0,80})?", re.IGNORECASE)
_ZERO: Final = re.compile(r"0*\.?0*(?:px|pt|em|rem|%|in|cm|mm)?")
_TINY: Final = re.compile(r"(?:0*\.?0*|[01](?:\.\d+)?)(?:px|pt)?")
_FAR_OFF: Final = re.compile(r"-\d{3,}(?:\.\d+)?(?:px|pt|em)|-\d{2,}em")
_RGB: Final = re.compile(r"rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,([\d.]+%?))?\)")
_NAMED: Final = {"white": "ffffff", "black": "000000", "snow": "fffafa", "ivory": "fffff0"}
_SHEET_LIMIT: Final = 200_000
_RULE_LIMIT: Final = 2000
_WATCHED: Final = frozenset(
    {"display", "visibility", "font-size", "opacity", "color", "background", "background-color", "overflow"}
    | {"height", "max-height", "width", "max-width", "text-indent", "left", "top", "position", "mso-hide"}
)

Declarations = dict[str, str]
Sheet = dict[str, Declarations]


@dataclass(frozen=True, slots=True)
class Sight:
    """How an element and what is in it can be seen. `removed` cannot be undone by an element inside, the rest can."""

    removed: bool = False
    invisible: bool = False
    tiny: bool = False
    colour: str = "000000"
    ground: str | None = "ffffff"

    @property
    def hidden(self) -> bool:
        """Would a person not see this text?"""
        return self.removed or self.invisible or self.tiny or self.colour in {self.ground, "transparent"}


def declarations(text: str) -> Declarations:
    """The declarations that matter here, of a style attribute or of one rule; the last of two counts."""
    found: Declarations = {}
    for piece in _COMMENT.sub("", text).split(";"):
        name, colon, value = piece.partition(":")
        name = name.strip().lower()
        if colon and name in _WATCHED:
            found[name] = re.sub(r"\s+", "", value.lower()).removesuffix("!important")
    return found


def sheet(text: str) -> Sheet:
    """The rules with a simple selector (tag, .class, #id, tag.class) that hold always, not only under some @media."""
    rules: Sheet = {}
    for selector, body in _RULE.findall(_without_at_rules(_COMMENT.sub("", text[:_SHEET_LIMIT])))[:_RULE_LIMIT]:
        for each in selector.split(","):
            name = each.strip().lower()
            if name and _SIMPLE.fullmatch(name) and (found := declarations(body)):
                rules[name] = rules.get(name, {}) | found
    return rules


def _without_at_rules(text: str) -> str:
    """A style sheet without its @-blocks, which hold under conditions only."""
    out: list[str] = []
    depth, keep = 0, True
    for piece in re.split(r"([{}])", text):
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth = max(0, depth - 1)
        elif depth == 0:
            keep = "@" not in piece.rpartition(";")[2]
        if keep:
            out.append(piece.rpartition(";")[2] if depth == 0 else piece)
        keep = keep or depth == 0
    return "".join(out)


def applying(rules: Sheet, name: str, attributes: dict[str, str]) -> Declarations:
    """All declarations for an element: by tag, by class, by id, by its own style attribute, later ones winning."""
    found: Declarations = dict(rules.get(name, {}))
    marks = ["." + each for each in attributes.get("class", "").lower().split()[:20]]
    marks += ["#" + attributes["id"].lower()] if attributes.get("id") else []
    for mark in marks if rules else ():
        found |= rules.get(mark, {})
        found |= rules.get(name + mark, {})
    return found | declarations(attributes["style"]) if "style" in attributes else found


def seen(outer: Sight, style: Declarations, attributes: dict[str, str]) -> Sight:
    """How an element inside `outer` is seen."""
    sight = outer
    if _removed(style) or ("hidden" in attributes and attributes["hidden"].lower() != "until-found"):
        sight = replace(sight, removed=True)
    if "visibility" in style:
        sight = replace(sight, invisible=style["visibility"] in {"hidden", "collapse"})
    if "font-size" in style:
        sight = replace(sight, tiny=bool(_TINY.fullmatch(style["font-size"])))
    return _coloured(sight, style, attributes)


def _removed(style: Declarations) -> bool:
    """Taken out of sight with all that is in it."""
    clipped = style.get("overflow") in {"hidden", "clip"}
    flat = any(_is_zero(style.get(side)) for side in ("height", "max-height", "width", "max-width"))
    away = style.get("position") in {"absolute", "fixed"} and any(
        _FAR_OFF.fullmatch(style.get(side, "")) for side in ("left", "top")
    )
    return (
        style.get("display") == "none"
        or (clipped and flat)
        or (_is_zero(style.get("max-height")) and "overflow" not in style)
        or _is_zero(style.get("opacity"))
        or bool(_FAR_OFF.fullmatch(style.get("text-indent", "")))
        or away
    )


def _is_zero(value: str | None) -> bool:
    return bool(value) and bool(_ZERO.fullmatch(value or ""))


def _coloured(sight: Sight, style: Declarations, attributes: dict[str, str]) -> Sight:
    """Follow letters and ground; a picture or an unknown colour behind letters counts as visible."""
    ground = style.get("background-color") or style.get("background") or attributes.get("bgcolor")
    if ground or "background" in attributes:
        known = _colour(ground or "?")
        sight = replace(sight, ground=sight.ground if known == "transparent" else known)
    letters = style.get("color") or attributes.get("color")
    if letters and letters not in {"inherit", "currentcolor"}:
        sight = replace(sight, colour=_colour(letters) or "?")
    return sight


def _colour(value: str) -> str | None:
    """A colour as six hex digits, `transparent`, or None for what is no plain colour."""
    value = value.strip().lower()
    if value in {"transparent", "none", "inherit", "initial"}:
        return "transparent"
    if match := _RGB.fullmatch(value):
        if match[4] in {"0", "0%", "0.0"}:
            return "transparent"
        return "".join(f"{min(255, int(part)):02x}" for part in match.groups()[:3])
    digits = _NAMED.get(value, value.removeprefix("#"))
    if len(digits) == 3:
        digits = "".join(char * 2 for char in digits)
    return digits if re.fullmatch(r"[0-9a-f]{6}", digits) else None
