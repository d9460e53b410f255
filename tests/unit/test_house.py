"""The house rules that no linter keeps: sizes, and a `--help` that does not wait for the database library."""

import ast
import re
import resource
import statistics
from pathlib import Path

from support.installed import conductd

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
SLOW_TO_IMPORT = ("sqlalchemy", "alembic", "jinja2", "apscheduler", "imapclient", "cryptography")


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def test_no_source_file_has_300_lines() -> None:
    lines = {str(path.relative_to(ROOT)): len(path.read_bytes().splitlines()) for path in SOURCES}
    assert {path: count for path, count in lines.items() if count >= 300} == {}


def test_no_function_has_60_lines() -> None:
    long = {
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}": length(function)
        for path in SOURCES
        for function in functions(path)
        if length(function) >= 60
    }
    assert long == {}


def test_most_functions_have_under_10_lines() -> None:
    assert statistics.median(length(function) for path in SOURCES for function in functions(path)) < 10


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Python 3.11.2, which is Debian 12's, matches `(...)*+` wrongly (CPython gh-106052); `(?>(...)*)` is right."""
    wrong = re.compile(r"\)(?:[*+?]|\{[0-9,]+\})\+")
    assert [str(path) for path in SOURCES if wrong.search(path.read_text(encoding="utf-8"))] == []


def test_help_does_not_import_what_only_the_work_needs(tmp_path: Path) -> None:
    """Python names every module that it imports when told to be verbose about the time each took."""
    done = conductd("--help", home=tmp_path, env={"PYTHONPROFILEIMPORTTIME": "1"})
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert done.returncode == 0
    assert "click" in imported
    assert imported.isdisjoint(SLOW_TO_IMPORT)


def test_help_answers_within_150_ms_of_cpu(tmp_path: Path) -> None:
    """The best of several runs, since other tests share this machine."""
    assert min(seconds_of_help(tmp_path) for _ in range(7)) < 0.150


def seconds_of_help(home: Path) -> float:
    """CPU seconds, user and system, of one `conductd --help`."""
    before = _children_cpu()
    assert conductd("--help", home=home).returncode == 0
    return _children_cpu() - before


def _children_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
