"""A real systemd as PID 1, in a throw-away container over this machine's own files; nothing written in it stays."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from support.missing import Missing

TARGET = """
[Unit]
Requires=basic.target dbus.service inside.service
After=basic.target
AllowIsolate=yes
"""
SERVICE = """
[Unit]
Requires=basic.target
After=basic.target dbus.service
[Service]
Type=oneshot
TimeoutStartSec={seconds}
ExecStart=/bin/sh -c '{command} >/inside.out 2>&1; echo $$? >/inside.status; sync'
ExecStopPost=/bin/systemctl --no-block exit 0
"""
BOOT = ("--boot", "systemd.unit=inside.target", "systemd.show_status=0", "systemd.log_level=warning")


def inside(command: str, *, see: Sequence[Path] = (), seconds: int = 90) -> str:
    """Run a command as root inside, and return what it printed. Fails the test with that if it does not exit with 0.

    `see` are folders that it sees read-only at their own place. The network is a loopback of its own.
    Raises Missing without root, systemd-nspawn, or the right to mount.
    """
    if os.geteuid() != 0:
        raise Missing("a container with systemd needs root")
    if not shutil.which("systemd-nspawn"):
        raise Missing("systemd-nspawn is not installed (Debian: systemd-container)")
    with _root_of_its_own() as root:
        units = root / "etc/systemd/system"
        (units / "inside.target").write_text(TARGET)
        (units / "inside.service").write_text(SERVICE.format(command=command, seconds=seconds))
        log = _booted(root, see, seconds + 30)
        status = root / "inside.status"
        said = (root / "inside.out").read_text() if (root / "inside.out").exists() else ""
        assert status.exists(), f"the container ended early\n{log}\n{said}"
        assert status.read_text().strip() == "0", said
        return said


def _booted(root: Path, see: Sequence[Path], seconds: int) -> str:
    binds = [f"--bind-ro={path}" for path in see]
    words = ["systemd-nspawn", "-q", "-D", str(root), "--register=no", "--keep-unit", "--private-network"]
    done = subprocess.run(
        [*words, f"--machine=conductd-{os.getpid()}", "--console=pipe", *binds, *BOOT],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=seconds,
        check=False,
    )
    return done.stdout.decode(errors="replace")


@contextmanager
def _root_of_its_own() -> Iterator[Path]:
    """This machine's files, with a layer in memory on top that takes every change."""
    work = Path(tempfile.mkdtemp(prefix="nspawn-"))
    layer, root = work / "layer", work / "root"
    layer.mkdir()
    root.mkdir()
    Path("/run/systemd/nspawn/propagate").mkdir(parents=True, exist_ok=True)
    try:
        _mount("-t", "tmpfs", "-o", "size=1g", "tmpfs", str(layer))
        (layer / "upper").mkdir()
        (layer / "work").mkdir()
        layers = f"lowerdir=/,upperdir={layer}/upper,workdir={layer}/work"
        _mount("-t", "overlay", "overlay", "-o", layers, str(root))
        yield root
    finally:
        for place in (root, layer):
            subprocess.run(["umount", "-l", str(place)], check=False, stderr=subprocess.DEVNULL)
            place.rmdir()
        work.rmdir()


def _mount(*words: str) -> None:
    if subprocess.run(["mount", *words], check=False, stderr=subprocess.DEVNULL).returncode != 0:
        raise Missing("this machine does not let us mount (a container without the right to?)")
