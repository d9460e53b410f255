"""What the program ships is found however it was installed: from a wheel, a wheel made from the sdist, and editable."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("migrations", "templates", "systemd/conductd.service", "config.example.toml")
OUTSIDE = shutil.ignore_patterns(".git", ".venv", ".*_cache", ".hypothesis", "__pycache__", "dist")
ASK = "import sys; from conductd.shipped import shipped; print(*map(shipped, sys.argv[1:]), sep='\\n')"


def run(*words: str | Path, cwd: Path) -> str:
    """Run without a network: nothing here may need one."""
    offline = {"PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PIP_"))}
    done = subprocess.run(
        list(map(str, words)), cwd=cwd, env=environment | offline, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def built(source: Path, target: Path, kind: str) -> Path:
    """Build with the locked hatchling of this environment."""
    run(sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", target, source, cwd=target.parent)
    return next(target.iterdir())


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy, so that nothing falls into the real one."""
    return Path(shutil.copytree(ROOT, tmp_path_factory.mktemp("source") / "conductd", ignore=OUTSIDE))


@pytest.fixture(scope="module")
def sdist(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(checkout, tmp_path_factory.mktemp("sdist") / "out", "sdist")


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(checkout, tmp_path_factory.mktemp("wheel") / "out", "wheel")


@pytest.fixture(scope="module")
def wheel_of_sdist(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    run("tar", "-xzf", sdist, cwd=folder)
    return built(next(folder.iterdir()), tmp_path_factory.mktemp("wheel2") / "out", "wheel")


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    """A fresh virtual environment, the packages of this one behind it, but not this one's conductd."""
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv", cwd=tmp_path)
    [site] = (tmp_path / "venv" / "lib").glob("python3*/site-packages")
    [here] = {path for path in sys.path if path.endswith("site-packages") and path.startswith(sys.prefix)}
    (site / "zz_packages.pth").write_text(f"import sys; sys.path.append({here!r})\n")
    return tmp_path / "venv"


def install(environment: Path, *what: str | Path) -> None:
    python = environment / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-build-isolation")
    run(*pip, "--ignore-installed", *what, cwd=environment)


def found(environment: Path) -> list[Path]:
    """Where the installed program finds what it ships."""
    said = run(environment / "bin" / "python", "-c", ASK, *SHIPPED, cwd=environment)
    return [Path(line) for line in said.splitlines()]


@pytest.mark.parametrize("made", ["wheel", "wheel_of_sdist"])
def test_a_wheel_brings_what_is_shipped(made: str, environment: Path, request: pytest.FixtureRequest) -> None:
    install(environment, request.getfixturevalue(made))
    assert all(path.is_relative_to(environment) for path in found(environment))
    assert (environment / "bin" / "conductd").exists()


def test_an_editable_install_finds_the_checkout(checkout: Path, environment: Path) -> None:
    install(environment, "--editable", checkout)
    assert found(environment) == [checkout / name for name in SHIPPED]
    assert (environment / "bin" / "conductd").exists()


def test_both_wheels_hold_the_same_files(wheel: Path, wheel_of_sdist: Path) -> None:
    first, second = (set(zipfile.ZipFile(path).namelist()) for path in (wheel, wheel_of_sdist))
    assert first == second


def test_a_wheel_holds_every_file_of_the_shipped_folders_and_no_cache(wheel: Path, checkout: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("migrations", "templates", "systemd"):
        wanted = {path.relative_to(checkout) for path in (checkout / folder).rglob("*") if path.is_file()}
        assert {f"conductd/_shipped/{path}" for path in wanted} <= held
    assert [name for name in held if "__pycache__" in name] == []
    assert any(name.endswith("licenses/LICENSE") for name in held)
