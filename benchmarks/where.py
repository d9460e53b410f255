"""Prints what sampler.py saw: time by step of the path, by room of the house, by library, and the dearest functions."""

from collections import Counter
from typing import Any

from ground import Run, table

SHOWN = 30


def show_profile(samples: dict[str, Any], run: Run, count: int) -> None:
    """Tables of milliseconds a message; of a `wall` profile waiting for the disk and the servers is a part."""
    own: dict[str, int] = samples["own"]
    unit = samples["seconds"] * 1000 / max(1, sum(own.values())) / count
    print(f"one run under the sampler: {run.wall:.1f} s, CPU {run.cpu:.1f} s, {sum(own.values())} samples\n")
    _show("step of the path", Counter(samples["steps"]), unit)
    rooms, libraries = Counter[str](), Counter[str]()
    for place, samples_here in own.items():
        inner, _, leaf = place.partition(" > ")
        rooms[room_of(inner)] += samples_here
        libraries[leaf.partition(":")[0] if leaf != "itself" else "conductd itself"] += samples_here
    _show("room (with the libraries it calls)", rooms, unit)
    _show("library", libraries, unit)
    _show("function of conductd > the library's function at work", Counter(own), unit)
    _show("function of conductd, with all below it", Counter(samples["inclusive"]), unit)


def room_of(place: str) -> str:
    """The folder under src/conductd, or the file at its top."""
    file = place.partition(":")[0]
    return file.partition("/")[0].removesuffix(".py")


def _show(title: str, counted: Counter[str], unit: float) -> None:
    total = sum(counted.values()) if "below" not in title else 0
    lines = [
        (name, f"{found * unit:.3f}", f"{100 * found / total:.1f}" if total else "")
        for name, found in counted.most_common(SHOWN)
    ]
    print(table((title, "ms/message", "%"), lines))
    print()
