"""Which HTML elements a person does not see: what style sheets and attributes say about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

_COMMENT: Final = re.compile(r"/\*(?>(?:[^*]|\*(?!/))*)\*/|<!--|-->")
_SIMPLE: Final = re.compile(r"([a-z][a-z0-9]{0,20})?([.#][a-z_-][\w-]{0,80})?", re.IGNORECASE)
_SEVERAL: Final = re.compile(r"([a-z0-9]{0,20}(?:[.#][\w-]{1,80}){1,4})([.#][\w-]{1,80})", re.IGNORECASE)
_MARK: Final = re.compile(r"[.#]?[\w-]+")
"""A selector such as `p.a.b`: all of its marks must be the element's own."""
_ZERO: Final = re.compile(r"0*\.?0*(?:px|pt|em|rem|%|in|cm|mm)?")
_TINY: Final = re.compile(r"(?:0*\.?0*|[01](?:\.\d+)?)(?:px|pt)?")
_CLEAR: Final = re.compile(r"0*(?:\.0[0-4]?\d*)?|[0-4](?:\.\d+)?%")
_FINE: Final = re.compile(r"0?\.[01]\d*r?em|[0-9](?:\.\d+)?%")
_FAR_OFF: Final = re.compile(r"-\d{3,}(?:\.\d+)?(?:px|pt|em)|-\d{2,}em")
_RGB: Final = re.compile(r"rgba?\((\d{1,3})[, ](\d{1,3})[, ](\d{1,3})(?:[,/]([\d.]+%?))?\)")
_HSL: Final = re.compile(r"hsla?\([\d.]+(?:deg)?[, ][\d.]+%?[, ](0|100)%?(?:[,/][\d.]+%?)?\)")
_FONT_SIZE: Final = re.compile(r"(?:^|\s)([\d.]+(?:px|pt|em|rem|%)?)(?:/|\s|$)")
_NOTHING_LEFT: Final = re.compile(
    r"scale[xy]?\(0(?:\.0+)?(?:,0(?:\.0+)?)?\)|rect\((?:[01](?:px)?[, ]?){4}\)|inset\((?:50|100)%.*|circle\(0.*|"
    r"polygon\((?:0(?:px|%)?[, ]*)+\)|"
    r"(?:alpha\()?opacity[=(]0(?:\.0+)?%?\)"
)
_CALC: Final = re.compile(r"\Acalc\(([\d.]+[a-z]{0,3})\)\Z")
_BY_ATTRIBUTE: Final = re.compile(r"\[(class|id)~?=[\"']?([\w-]{1,80})[\"']?\]")
_ESCAPE: Final = re.compile(r"\\([0-9a-f]{1,6})\s?", re.IGNORECASE)
_NAMED: Final = {"white": "ffffff", "black": "000000", "snow": "fffafa", "ivory": "fffff0"}
_GONE: Final = {
    "mso-hide": "all",
    "content-visibility": "hidden",
    "zoom": "0",
    "-webkit-text-fill-color": "transparent",
}
_SHEET_LIMIT: Final = 200_000
_SELECTORS: Final = 100
_RULES_OF_ONE: Final = 10
_SELECTOR_PARTS: Final = 6
_CLASSES: Final = 20
_WATCHED: Final = frozenset(
    {"display", "visibility", "font-size", "opacity", "color", "background", "background-color", "overflow"}
    | {"height", "max-height", "width", "max-width", "text-indent", "left", "top", "position", "margin-left"}
    | {"font", "transform", "clip", "clip-path", "filter", "background-image"}
    | frozenset(_GONE)
)
_TELLING: Final = frozenset({"hidden", "bgcolor", "background", "color", "text"})
"""Attributes besides `style` that say how an element is seen."""
_NEAR: Final = 10
"""Colours that differ by no more than this in red, green and blue look the same."""

Declarations = dict[str, str]


@dataclass(slots=True)
class Sheet:
    """The rules of a mail's style sheets by selector, and those that ask for what the element stands in as well."""

    rules: dict[str, Declarations] = field(default_factory=dict)
    within: dict[str, list[tuple[tuple[str, ...], Declarations]]] = field(default_factory=dict)

    def add(self, selector: str, found: Declarations) -> None:
        """Take in one rule, if its selector is of tags, classes and ids alone."""
        if "[" in selector:
            selector = _BY_ATTRIBUTE.sub(lambda told: (".#"[told[1] == "id"]) + told[2], selector)
        *outer, name = selector.lower().replace(">", " ").split()[:_SELECTOR_PARTS] or [""]
        if (several := _SEVERAL.fullmatch(name)) is not None:
            name, outer = several[2], [*outer, *("&" + each for each in _MARK.findall(several[1]))]
        if not name or not all(_SIMPLE.fullmatch(each.removeprefix("&")) for each in (*outer, name)):
            return
        if outer:
            told = self.within.setdefault(name, [])
            told += [(tuple(outer), found)] if len(told) < _RULES_OF_ONE else []
        else:
            self.rules[name] = self.rules.get(name, {}) | found


@dataclass(frozen=True, slots=True)
class Sight:
    """How an element and what is in it can be seen. `removed` cannot be undone by an element inside, the rest can."""

    removed: bool = False
    invisible: bool = False
    tiny: bool = False
    colour: str = "000000"
    ground: str | None = "ffffff"

    hidden: bool = field(init=False)
    """Would a person not see this text?"""

    def __post_init__(self) -> None:
        unseen = self.removed or self.invisible or self.tiny or self.colour == "transparent"
        object.__setattr__(self, "hidden", unseen or _blends(self.colour, self.ground))


@lru_cache(maxsize=1024)
def _blends(colour: str, ground: str | None) -> bool:
    """Are letters of this colour on this ground unseen, as far as an eye can tell?"""
    if colour == ground or ground is None or len(colour) != 6 or len(ground) != 6:
        return colour == ground
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (0, 2, 4))
    return all(abs(one - other) <= _NEAR for one, other in pairs)


@lru_cache(maxsize=1024)
def declarations(text: str) -> Declarations:
    """The declarations that matter here, of a style attribute or of one rule; the last of two counts."""
    found: Declarations = {}
    if "*/" in text or "--" in text:
        text = _COMMENT.sub("", text)
    if "\\" in text:
        text = _ESCAPE.sub(_unescaped, text).replace("\\", "")
    for piece in text.split(";"):
        name, colon, value = piece.partition(":")
        name = name.strip().lower()
        if colon and name in _WATCHED:
            found[name] = _value(name, value.lower())
    return found


def _unescaped(match: re.Match[str]) -> str:
    """A character that a style sheet writes by its number."""
    number = int(match[1], 16)
    return chr(number) if 0x20 <= number < 0xD800 else ""


def _value(name: str, value: str) -> str:
    """The value without blanks and its rank; of a `font` the size alone; colours keep the blanks that part them."""
    value = value.strip().removesuffix("!important").strip()
    if name == "font":
        size = _FONT_SIZE.search(value[:200])
        return size[1] if size else ""
    if name in {"color", "background-color", "clip", "clip-path"}:
        return re.sub(r"\s*([,/()])\s*", r"\1", value[:200])
    return _CALC.sub(r"\1", "".join(value[:200].split()))


def read_sheet(text: str, sheet: Sheet) -> None:
    """Add the rules of a style element that always hold, or hold on every screen, not under other @-conditions."""
    pieces = re.split(r"([{}])", _COMMENT.sub("", text[:_SHEET_LIMIT]))
    open_blocks: list[bool] = []
    for at in range(0, len(pieces) - 2, 2):
        before, brace = pieces[at].rpartition(";")[2].strip().lower(), pieces[at + 1]
        if brace == "}":
            del open_blocks[-1:]
        elif before.startswith("@") or pieces[at + 3 : at + 4] != ["}"]:
            open_blocks.append(before in {"@media all", "@media screen"} and all(open_blocks))
        else:
            open_blocks.append(False)
            if all(open_blocks[:-1]):
                _add_rules(before, pieces[at + 2], sheet)


def _add_rules(selectors: str, body: str, sheet: Sheet) -> None:
    found = declarations(body)
    for each in selectors.split(",", _SELECTORS)[:_SELECTORS] if found else ():
        sheet.add(each, found)


def marks(name: str, attributes: dict[str, str]) -> list[str]:
    """All simple selectors that this element answers to, the weakest first."""
    own = ["." + each for each in attributes.get("class", "").lower().split()[:_CLASSES]]
    own += ["#" + attributes["id"].lower()] if attributes.get("id") else []
    return [name, *own, *(name + each for each in own)]


def applying(sheet: Sheet, own: list[str], around: Mapping[str, int], attributes: dict[str, str]) -> Declarations:
    """All declarations for an element: by its marks, by what is open around it, by its own style; later ones win."""
    found: Declarations = {}
    for mark in own:
        if mark in sheet.rules:
            found |= sheet.rules[mark]
        for outer, told in sheet.within.get(mark, ()):
            found |= told if all(each[1:] in own if each[0] == "&" else around.get(each) for each in outer) else {}
    return found | declarations(attributes["style"]) if "style" in attributes else found


def seen(outer: Sight, style: Declarations, attributes: dict[str, str]) -> Sight:
    """How an element inside `outer` is seen."""
    if not style and _TELLING.isdisjoint(attributes):
        return outer
    invisible, tiny = outer.invisible, outer.tiny
    if "visibility" in style:
        invisible = style["visibility"] in {"hidden", "collapse"}
    size = style.get("font-size", style.get("font", ""))
    if size:
        tiny = bool(_TINY.fullmatch(size) or _FINE.fullmatch(size) or _ZERO.fullmatch(size))
    removed = outer.removed or _removed(style) or attributes.get("hidden", "until-found").lower() != "until-found"
    sight = Sight(removed, invisible, tiny, _letters(outer, style, attributes), _ground(outer, style, attributes))
    return outer if sight == outer else sight


def _removed(style: Declarations) -> bool:
    """Taken out of sight with all that is in it."""
    if style.items() & _GONE.items():
        return True
    clipped = style.get("overflow") in {"hidden", "clip"}
    flat = any(_is_zero(style.get(side)) for side in ("height", "max-height", "width", "max-width"))
    away = style.get("position") in {"absolute", "fixed"} and any(
        _FAR_OFF.fullmatch(style.get(side, "")) for side in ("left", "top")
    )
    return (
        style.get("display") == "none"
        or (clipped and flat)
        or (_is_zero(style.get("max-height")) and "overflow" not in style)
        or bool(_CLEAR.fullmatch(style.get("opacity", "1")))
        or any(_FAR_OFF.fullmatch(style.get(side, "")) for side in ("text-indent", "margin-left"))
        or any(
            _NOTHING_LEFT.fullmatch(style[name])
            for name in ("transform", "clip", "clip-path", "filter")
            if name in style
        )
        or away
    )


def _is_zero(value: str | None) -> bool:
    return bool(value) and bool(_ZERO.fullmatch(value or ""))


def _ground(outer: Sight, style: Declarations, attributes: dict[str, str]) -> str | None:
    """What is behind the letters; a picture or an unknown colour there counts as another than theirs."""
    if style.get("background-image", "none") != "none":
        return None
    ground = style.get("background-color") or style.get("background") or attributes.get("bgcolor")
    if not ground and "background" not in attributes:
        return outer.ground
    known = _colour(ground or "?")
    return outer.ground if known == "transparent" else known


def _letters(outer: Sight, style: Declarations, attributes: dict[str, str]) -> str:
    letters = style.get("color") or attributes.get("color") or attributes.get("text")
    return (_colour(letters) or "?") if letters and letters not in {"inherit", "currentcolor"} else outer.colour


@lru_cache(maxsize=1024)
def _colour(value: str) -> str | None:
    """A colour as six hex digits, `transparent`, or None for what is no plain colour."""
    value = value.strip().lower()
    if value in {"transparent", "none", "inherit", "initial"}:
        return "transparent"
    if match := _RGB.fullmatch(value):
        if match[4] in {"0", "0%", "0.0"}:
            return "transparent"
        return "".join(f"{min(255, int(part)):02x}" for part in match.groups()[:3])
    if match := _HSL.fullmatch(value):
        return "ffffff" if match[1] == "100" else "000000"
    digits = _NAMED.get(value, value.removeprefix("#"))
    if len(digits) in {3, 4}:
        digits = "".join(char * 2 for char in digits)
    if re.fullmatch(r"[0-9a-f]{8}", digits):
        return "transparent" if digits.endswith("00") else digits[:6]
    return digits if re.fullmatch(r"[0-9a-f]{6}", digits) else None
