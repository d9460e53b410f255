"""How long `conductd --help` takes, and what it imports: a command must be there before a person notices."""

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from ground import conductd, environment, machine, measured, percentile, table

TIMES = 20
HEAVY = (
    "sqlalchemy",
    "alembic",
    "pydantic",
    "mailparser",
    "imapclient",
    "jinja2",
    "cryptography",
    "apscheduler",
    "rich",
)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(machine(folder))
        program = conductd(folder / "none.toml")[:-2]
        rows = [timed(words, [*program, *words], folder) for words in (["--help"], ["--version"], ["once", "--help"])]
        bare = timed(["python -c pass"], [sys.executable, "-c", "pass"], folder)
        print(table(("command", "median ms", "p95", "worst", "CPU, median ms"), [*rows, bare]))
        names = imported(program, folder)
    packages = sorted({name.partition(".")[0] for name in names if not name.startswith("_")})
    foreign = [name for name in packages if name not in sys.stdlib_module_names]
    print(f"\n`--help` imports {len(names)} modules; not from Python's own library: {', '.join(foreign)}")
    print(f"of the heavy ones: {', '.join(name for name in HEAVY if name in packages) or 'none'}")


def timed(words: list[str], command: list[str], folder: Path) -> tuple[str, ...]:
    runs = [measured(command, folder) for _ in range(TIMES)]
    wall, cpu = [run.wall * 1000 for run in runs], [run.cpu * 1000 for run in runs]
    figures = statistics.median(wall), percentile(wall, 95), max(wall), statistics.median(cpu)
    return " ".join(words), *(f"{figure:.0f}" for figure in figures)


def imported(program: list[str], folder: Path) -> list[str]:
    """The modules of one start, as `python -X importtime` tells them."""
    module = program[1:] or program  # `-m conductd`, or the path of the script
    said = subprocess.run(
        [sys.executable, "-X", "importtime", *module, "--help"],
        env=environment(folder),
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (line for line in said.stderr.splitlines() if line.startswith("import time:"))
    return [line.rpartition("|")[2].strip() for line in lines if "imported package" not in line]


if __name__ == "__main__":
    main()
