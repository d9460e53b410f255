"""Where the time goes: runs conductd in this process and looks at the main thread's stack once a millisecond.

`python sampler.py wall|cpu RESULT.json WORDS OF conductd`. `wall` counts waiting as well as computing, `cpu` computing
alone, so that it hardly depends on what else the machine does. Each sample names the innermost function of conductd and
the library below it. Cheaper than a tracing profiler, which makes small functions look slow.
"""

import json
import signal
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import FrameType

EVERY = 0.001
PATH_FILES = ("pipeline.py:", "handing_over.py:")
PATH_STEPS = ("collect", "settle", "remind", "deliver")


class Sampler:
    """Counts what the main thread was found doing."""

    def __init__(self) -> None:
        self.watched = threading.get_ident()
        self.own: Counter[str] = Counter()
        self.inclusive: Counter[str] = Counter()
        self.steps: Counter[str] = Counter()
        self.over = False

    def by_wall(self) -> None:
        """Look from a thread of its own."""
        sys.setswitchinterval(0.0005)
        threading.Thread(target=self.look, daemon=True).start()

    def by_cpu(self) -> None:
        """Look after each further millisecond of processor time."""
        signal.signal(signal.SIGPROF, lambda _, frame: self.note(frame) if frame and not self.over else None)
        signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)

    def look(self) -> None:
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
        step = next(
            (name for name in names if name.startswith(PATH_FILES) and name.partition(":")[2] in PATH_STEPS), "other"
        )
        self.steps[step] += 1


def is_step(place: str) -> bool:
    """Whether a place is a step of the path itself."""
    return place.startswith(PATH_FILES) and place.partition(":")[2] in PATH_STEPS


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


def main(kind: str, result: Path, words: list[str]) -> None:
    sampler = Sampler()
    (sampler.by_cpu if kind == "cpu" else sampler.by_wall)()
    clock = time.process_time if kind == "cpu" else time.perf_counter
    begun = clock()
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
        result.write_text(json.dumps({"seconds": clock() - begun, "code": code, **told}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
