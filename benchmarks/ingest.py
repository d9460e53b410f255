"""How fast `conductd once` takes in a thousand mails, beside a floor loop that does the least, in the same run.

`ingest.py [--pairs 3] [--count 1000] [--members 1] [--profile wall|cpu]`. Floor and conductd take turns on the same
Dovecot, SMTP sink and disk; each starts with an empty database. No pass or fail: figures.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ground import (
    HERE,
    PASSWORD,
    USER,
    Dovecot,
    Run,
    Sink,
    conductd,
    environment,
    machine,
    measured,
    smtp_sink,
    table,
    write_config,
)
from mails import roster
from where import show_profile

HEAD = ("", "messages/s", "ms/message", "CPU ms/message", "peak RSS MB", "exit")


@dataclass(frozen=True, slots=True)
class Place:
    """What all runs share."""

    folder: Path
    dovecot: Dovecot
    sink: Sink
    count: int
    members: int


def main() -> None:
    wanted = _arguments()
    with ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ingest-")))
        dovecot = held.enter_context(Dovecot({USER: PASSWORD}))
        place = Place(folder, dovecot, held.enter_context(smtp_sink()), wanted.count, wanted.members)
        size = fill(place)
        print(machine(folder))
        print(f"{place.count} mails, {size / 1e6:.1f} MB. Each report owes 1 acknowledgement and, with a roster of")
        print(
            f"{place.members}, conductd's {place.members} notices as well; the floor sends the acknowledgement alone.\n"
        )
        floor(place, "warm-up")  # Dovecot's indexes and the disk's cache
        if wanted.profile:
            show_profile(*profiled(place, wanted.profile), place.count)
        else:
            compare(place, wanted.pairs)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--members", type=int, default=1)
    parser.add_argument("--profile", choices=("wall", "cpu"), help="one run of conductd, and where its time goes")
    return parser.parse_args()


def fill(place: Place) -> int:
    """Put the mails into the mailbox, one a minute up to now; another process makes them: this one stays small."""
    source = place.folder / "mails"
    maker = [sys.executable, str(HERE / "mails.py"), str(source), str(place.count), str(place.members)]
    subprocess.run(maker, check=True, stdout=subprocess.DEVNULL)
    begun, size = datetime.now(UTC) - timedelta(minutes=place.count), 0
    for number, file in enumerate(sorted(source.iterdir())):
        place.dovecot.deliver(USER, file.read_bytes(), begun + timedelta(minutes=number))
        size += file.stat().st_size
    shutil.rmtree(source)
    return size


def floor(place: Place, name: str) -> Run:
    folder = place.folder / f"floor-{name}"
    folder.mkdir()
    ports = str(place.dovecot.port), str(place.sink.port)
    run = measured([sys.executable, str(HERE / "floor.py"), *ports, str(folder / "floor.sqlite3")], folder)
    complete(run, folder)
    shutil.rmtree(folder)
    return run


def complete(run: Run, folder: Path) -> Run:
    """A run that did not reach its end has no figures."""
    if run.code:
        raise SystemExit(f"exit code {run.code}: {(folder / 'output').read_text()}")
    return run


def fresh(place: Place, name: str) -> Path:
    """A configuration in a folder of its own, with an empty database and a new key."""
    folder = place.folder / f"conductd-{name}"
    folder.mkdir()
    config = write_config(folder, place.dovecot.port, place.sink.port, place.members, start="all")
    subprocess.run(conductd(config, "migrate"), check=True, env=environment(folder), stdout=subprocess.DEVNULL)
    return config


def compare(place: Place, pairs: int) -> None:
    floors, ours, letters = [], [], Counter[str]()
    config = None
    for number in range(pairs):
        floors.append(floor(place, str(number)))
        if config is not None:
            shutil.rmtree(config.parent)
        config = fresh(place, str(number))
        before = len(place.sink.mails)
        ours.append(complete(measured(conductd(config, "once", "--json"), config.parent), config.parent))
        letters = kinds(place, before)
    if config is None:
        return
    print(table(HEAD, list(rows(place, floors, ours))))
    ratio = statistics.median(bare.wall / own.wall for bare, own in zip(floors, ours, strict=True))
    print(f"\nconductd / floor, median of {pairs} pairs: {ratio:.2f} of its messages/s")
    print(f"letters of the last run: {dict(letters)}; it said: {(config.parent / 'output').read_text().strip()}")
    idle = measured(conductd(config, "once"), config.parent)
    print(f"a further `once` with nothing new: {idle.wall * 1000:.0f} ms, CPU {idle.cpu * 1000:.0f} ms")
    print(f"database: {sum(file.stat().st_size for file in config.parent.glob('conductd.sqlite3*')) / 1e6:.1f} MB")


def rows(place: Place, floors: Sequence[Run], ours: Sequence[Run]) -> list[tuple[str, ...]]:
    named = [(f"{name} {number + 1}", [run]) for number, pair in enumerate(zip(floors, ours, strict=True))
             for name, run in zip(("floor", "conductd"), pair, strict=True)]  # fmt: skip
    return [row(place, name, runs) for name, runs in [*named, ("floor, median", floors), ("conductd, median", ours)]]


def row(place: Place, name: str, runs: Sequence[Run]) -> tuple[str, ...]:
    wall, cpu = (statistics.median(getattr(run, what) for run in runs) for what in ("wall", "cpu"))
    peak = statistics.median(run.peak for run in runs)
    each = f"{wall / place.count * 1000:.2f}", f"{cpu / place.count * 1000:.2f}"
    return name, f"{place.count / wall:.1f}", *each, f"{peak:.0f}", ",".join(sorted({str(run.code) for run in runs}))


def kinds(place: Place, before: int) -> Counter[str]:
    """Which letters came: to members they are notices or reminders, to all others acknowledgements."""
    members = {person.address for person in roster(place.members)}
    return Counter(
        "to members" if mail["to"][0] in members else "acknowledgements" for mail in place.sink.mails[before:]
    )


def profiled(place: Place, kind: str) -> tuple[dict[str, object], Run]:
    config = fresh(place, "profile")
    result = config.parent / "samples.json"
    command = [sys.executable, str(HERE / "sampler.py"), kind, str(result), "--config", str(config), "once"]
    run = measured(command, config.parent)
    return json.loads(result.read_text()), run


if __name__ == "__main__":
    main()
