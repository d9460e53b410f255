"""From pydantic's errors to lines that an admin can act on."""

import difflib
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from conductd.errors import Problem


def problems_of(file: str, error: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """One Problem for each of pydantic's errors, in the file's order. Values are left out: one may be a secret."""
    details = error.errors(include_input=False, include_url=False)
    return [_problem(file, detail, model) for detail in details if not _follows_from_another(detail, details)]


def _follows_from_another(detail: Any, details: list[Any]) -> bool:
    """pydantic calls a list too short when its only entry is wrong; the entry's own problem says it better."""
    place = detail["loc"]
    return detail["type"] == "too_short" and any(
        len(other["loc"]) > len(place) and other["loc"][: len(place)] == place for other in details
    )


def _problem(file: str, detail: Any, model: type[BaseModel]) -> Problem:
    location = tuple(detail["loc"])
    key = _written(location)
    kind = detail["type"]
    if kind == "extra_forbidden":
        return Problem(file, key, "is not a key", _unknown_key(location, model))
    if kind == "missing":
        return Problem(file, key, "is missing", "add it; config.example.toml shows the form")
    if kind == "literal_error":
        return Problem(file, key, "is not one of the words", f"write {detail['ctx']['expected']}")
    wrong, _, right = detail["msg"].removeprefix("Value error, ").partition("|")
    return Problem(file, key, wrong[:1].lower() + wrong[1:], right or "config.example.toml shows the form")


def _written(location: tuple[int | str, ...]) -> str:
    text = ""
    for step in location:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _unknown_key(location: tuple[int | str, ...], model: type[BaseModel]) -> str:
    wanted = str(location[-1])
    if wanted in {"password", "secret", "token"}:
        return "no secret belongs in this file; write password_file"
    known = sorted(_keys_at(location[:-1], model))
    near = difflib.get_close_matches(wanted, known, n=1)
    return f"did you mean {near[0]!r}?" if near else f"the keys here are {', '.join(known)}"


def _keys_at(location: tuple[int | str, ...], model: type[BaseModel]) -> set[str]:
    for step in location:
        if isinstance(step, str):
            model = _inner_model(model.model_fields[step].annotation)
    return set(model.model_fields) - {"path"}


def _inner_model(annotation: Any) -> type[BaseModel]:
    """The table behind `Table`, `Table | None`, `tuple[Table, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = [argument for argument in get_args(annotation) if argument not in (type(None), Ellipsis)]
    return _inner_model(inner[0])
