"""Files that come with the program; from wheels they are looked for by tests/packaging."""

import shutil
import subprocess
from pathlib import Path

import pytest

from conductd.shipped import shipped
from support.missing import Missing

EXPOSURE_ALLOWED = 12  # tenths, as systemd-analyze counts


@pytest.mark.parametrize("name", ["migrations", "templates", "systemd/conductd.service", "config.example.toml"])
def test_it_is_found(name: str) -> None:
    assert shipped(name).exists()


def test_what_does_not_exist_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-thing"):
        shipped("no-such-thing")


def systemd_analyze(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    if not shutil.which("systemd-analyze"):
        raise Missing("systemd-analyze is not installed (Debian: systemd)")
    return subprocess.run(["systemd-analyze", *map(str, arguments)], capture_output=True, text=True, check=False)


def test_the_unit_exposes_at_most_1_2() -> None:
    unit = shipped("systemd/conductd.service")
    judged = systemd_analyze("security", "--offline=true", f"--threshold={EXPOSURE_ALLOWED}", unit)
    assert judged.returncode == 0, judged.stdout


def test_systemd_knows_every_line_of_the_unit(tmp_path: Path) -> None:
    """`verify` also wants the program to exist, which here is any program."""
    text = shipped("systemd/conductd.service").read_text(encoding="utf-8")
    unit = tmp_path / "conductd.service"
    unit.write_text(text.replace("ExecStart=/usr/bin/conductd", "ExecStart=/bin/true"), encoding="utf-8")
    judged = systemd_analyze("verify", "--man=no", unit)
    assert (judged.returncode, judged.stderr) == (0, "")
