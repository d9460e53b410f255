"""Where the time goes: runs conductd in this process and looks at the main thread's stack once a millisecond.

`python sampler.py RESULT.json -- WORDS OF conductd`. Waiting counts as well as computing; each sample names the
innermost function of conductd and the library below it. Cheaper than a
tracing profiler, which makes small functions look slow.
"""

import json
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import FrameType

EVERY = 0.001
PATH_STEPS = ("collect", "settle", "remind", "deliver")


class Sampler(threading.Thread):
    """Counts what the main thread was found doing."""

    def __init__(self, watched: int) -> None:
        super().__init__(daemon=True)
        self.watched = watched
        self.own: Counter[str] = Counter()
        self.inclusive: Counter[str] = Counter()
        self.steps: Counter[str] = Counter()
        self.over = False

    def run(self) -> None:
        sys.setswitchinterval(0.0005)
        while not self.over:
            time.sleep(EVERY)
            frame = sys._current_frames().get(self.watched)
            if frame is not None:
                self.note(frame)

    def note(self, frame: FrameType) -> None:
        names = []
        leaf = library_of(frame)
        walker: FrameType | None = frame
        while walker is not None:
            if place := conductd_place(walker):
                names.append(place)
            walker = walker.f_back
        inner = names[0] if names else "(start and imports)"
        self.own[f"{inner} > {leaf}"] += 1
        self.inclusive.update(set(names))
        step = next((name for name in names if name.startswith("pipeline.py:") and name[12:] in PATH_STEPS), "other")
        self.steps[step] += 1


def conductd_place(frame: FrameType) -> str | None:
    file = frame.f_code.co_filename
    _, found, rest = file.rpartition("/conductd/")
    return f"{rest}:{frame.f_code.co_name}" if found and "/benchmarks/" not in file else None


def library_of(frame: FrameType) -> str:
    """The package of the innermost frame, with its function; C functions count for their caller."""
    file = frame.f_code.co_filename
    if conductd_place(frame):
        return "itself"
    _, found, rest = file.rpartition("/site-packages/")
    package = rest.split("/")[0] if found else f"python {Path(file).stem}"
    return f"{package}:{frame.f_code.co_name}"


def main(result: Path, words: list[str]) -> None:
    sampler = Sampler(threading.get_ident())
    sampler.start()
    begun = time.perf_counter()
    code: object = 0
    try:
        from conductd.cli import main as conductd  # noqa: PLC0415  # the import is part of what is measured

        sys.argv = ["conductd", *words]
        conductd()
    except SystemExit as end:
        code = end.code
    finally:
        sampler.over = True
        told = {name: getattr(sampler, name) for name in ("own", "inclusive", "steps")}
        result.write_text(json.dumps({"seconds": time.perf_counter() - begun, "code": code, **told}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[3:])
