"""Soft line breaks taken out of format=flowed text (RFC 3676)."""


def unflow(text: str, *, delete_space: bool = False) -> str:
    """Paragraphs as one line each; quote marks are kept, the signature line never flows (RFC 3676, section 4)."""
    out: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        rest = line.lstrip(">")
        depth = len(line) - len(rest)
        rest = rest.removeprefix(" ")
        flows = rest.endswith(" ") and rest != "-- "
        piece = rest[:-1] if flows and delete_space else rest
        if open_depth == depth and rest != "-- ":
            out[-1] += piece
        else:
            out.append((">" * depth + " " if depth else "") + piece)
        open_depth = depth if flows else None
    return "\n".join(out)
