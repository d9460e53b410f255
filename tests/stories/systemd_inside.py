"""What test_systemd.py runs inside the container: installs conductd as an admin does, and prints the facts as JSON.

python systemd_inside.py WHEEL SITE_PACKAGES CHECKOUT
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from support.dovecot import Dovecot
from support.mails import mail
from support.smtp_sink import SmtpSink
from support.world import CONFIGURATION, MAILBOX, PASSWORD

HOME = Path("/opt/conductd")
ETC = Path("/etc/conductd")
UNITS = Path("/etc/systemd/system")
STATE = Path("/var/lib/conductd")
CREDENTIALS = "${CREDENTIALS_DIRECTORY}/config.toml"
DROP_IN = f"[Service]\nExecStart=\nExecStart={HOME}/bin/conductd --config {CREDENTIALS} run\nRestartSec=1\n"
SHOWN = ("ActiveState", "Result", "NRestarts", "WatchdogUSec", "ExecMainStatus", "MainPID", "DynamicUser")


def call(*words: str | Path, check: bool = True) -> str:
    done = subprocess.run(list(map(str, words)), check=False, capture_output=True, text=True)
    if check and done.returncode != 0:
        log = subprocess.run(
            ["journalctl", "-q", "-n", "40", "--no-pager"], capture_output=True, text=True, check=False
        )
        sys.exit(f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}\n{log.stdout}")
    return done.stdout


def state() -> dict[str, str]:
    lines = call("systemctl", "show", "conductd", *(f"-p{name}" for name in SHOWN)).splitlines()
    return dict(line.split("=", 1) for line in lines)


def until(holds: Callable[[], bool], what: str, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            sys.exit(f"not in time: {what}\n{state()}\n{call('journalctl', '-q', '-u', 'conductd', '--no-pager')}")
        time.sleep(0.1)  # another process is at work: there is nothing to wait on


def install(wheel: str, packages: str) -> None:
    call(sys.executable, "-m", "venv", "--without-pip", HOME)
    [site] = (HOME / "lib").glob("python3*/site-packages")
    (site / "packages.pth").write_text(f"{packages}\n")
    pip = (sys.executable, "-m", "pip", "--python", HOME / "bin/python", "install", "-q", "--no-index", "--no-deps")
    call(*pip, "--ignore-installed", wheel)


def configure(imap: int, smtp: int) -> None:
    ETC.mkdir(mode=0o700)
    STATE.mkdir(mode=0o700)
    database = f"sqlite:///{STATE}/conductd.sqlite3"
    mailbox = MAILBOX.format(name="conduct", audience="team", port=imap, user="conduct", start="now")
    for name, text in {
        "config.toml": CONFIGURATION.format(smtp_port=smtp, database=database) + mailbox,
        "imap.password": PASSWORD + "\n",
    }.items():
        (ETC / name).touch(0o600)
        (ETC / name).write_text(text)
    call(HOME / "bin/conductd", "--config", ETC / "config.toml", "migrate")
    call(HOME / "bin/conductd", "--config", ETC / "config.toml", "once")


def service(checkout: Path) -> None:
    unit = (checkout / "systemd/conductd.service").read_text()
    (UNITS / "conductd.service").write_text(unit)
    (UNITS / "conductd.service.d").mkdir()
    (UNITS / "conductd.service.d/venv.conf").write_text(DROP_IN)
    (HOME / "probe.py").write_text((checkout / "tests/stories/systemd_probe.py").read_text())
    (UNITS / "probe.service").write_text(probe_unit(unit))
    call("systemctl", "daemon-reload")


def probe_unit(unit: str) -> str:
    """The same sandbox around another program, which runs once."""
    other = ("Type=", "ExecStart=", "WatchdogSec=", "Restart=")
    sandbox = "\n".join(line for line in unit.splitlines() if not line.startswith(other))
    probe = f"Type=oneshot\nExecStart={HOME}/bin/python {HOME}/probe.py\nStandardOutput=file:/probe.json"
    return sandbox.replace("\n[Service]\n", f"\n[Service]\n{probe}\n")


def main(wheel: str, packages: str, checkout: str) -> None:
    install(wheel, packages)
    facts: dict[str, Any] = {}
    with Dovecot({"conduct": PASSWORD}) as dovecot, SmtpSink() as sink:
        configure(dovecot.port, sink.port)
        service(Path(checkout))
        call("systemctl", "start", "conductd")
        facts["started"] = state()
        facts["uid"] = Path(f"/proc/{facts['started']['MainPID']}").stat().st_uid
        facts["state_mode"] = oct(STATE.resolve().stat().st_mode & 0o777)
        dovecot.deliver("conduct", mail("ada.fjord@example.net", "Somebody shouted at me."))
        until(lambda: len(sink.received) > 0, "an acknowledgement")
        facts["acknowledged"] = [list(letter.rcpt_tos) for letter in sink.received]
        call("systemctl", "start", "probe")
        facts["probe"] = json.loads(Path("/probe.json").read_text())
        call("systemctl", "kill", "--signal=KILL", "conductd")
        until(lambda: state()["NRestarts"] == "1" and state()["ActiveState"] == "active", "a restart after a kill")
        facts["restarted"] = state()
        call("systemctl", "stop", "conductd")
        facts["stopped"] = state()
        (ETC / "config.toml").write_text("[team]\n")
        call("systemctl", "start", "conductd", check=False)
        until(lambda: state()["ActiveState"] == "failed", "a refusal")
        facts["refused"] = state()
    print(json.dumps(facts))


if __name__ == "__main__":
    main(*sys.argv[1:])
