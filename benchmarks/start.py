"""How long `conductd --help` takes, and what it imports: a command must be there before a person notices."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ground import conductd, environment, machine, percentile, table

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
        print(table(("command", "median ms", "p95", "worst"), [*rows, bare]))
        names = imported(program, folder)
    packages = sorted({name.partition(".")[0] for name in names if not name.startswith("_")})
    foreign = [name for name in packages if name not in sys.stdlib_module_names]
    print(f"\n`--help` imports {len(names)} modules; not from Python's own library: {', '.join(foreign)}")
    print(f"of the heavy ones: {', '.join(name for name in HEAVY if name in packages) or 'none'}")


def timed(words: list[str], command: list[str], folder: Path) -> tuple[str, ...]:
    taken = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        subprocess.run(command, env=environment(folder), capture_output=True, check=False)
        taken.append((time.perf_counter() - begun) * 1000)
    figures = statistics.median(taken), percentile(taken, 95), max(taken)
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
