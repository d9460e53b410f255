"""The unit as an admin installs it, under a real systemd: it starts, works, is confined, and comes back when killed."""

import json
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from support.missing import Missing
from support.nspawn import inside

ROOT = Path(__file__).resolve().parents[2]
HIDDEN = ("/root", "/home", "/tmp")
WATCHDOG = "3min"

pytestmark = [pytest.mark.slow, pytest.mark.dovecot]


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """All that happened inside, told once."""
    if sys.base_prefix.startswith(HIDDEN):
        raise Missing(f"this Python lives under {sys.base_prefix}, which the unit hides from the service")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    packages = Path(sysconfig.get_path("purelib"))
    words = [sys.executable, ROOT / "tests/stories/systemd_inside.py", *folder.glob("*.whl"), "/opt/packages", ROOT]
    command = f"env PYTHONPATH={ROOT}/tests " + " ".join(map(str, words))
    said = inside(command, see=[ROOT, folder, Path(sys.prefix), Path(f"{packages}:/opt/packages")])
    return json.loads(said.splitlines()[-1])


def test_it_starts_ready_with_a_watchdog_as_a_user_of_its_own(facts: Any) -> None:
    assert facts["started"]["ActiveState"] == "active"
    assert facts["started"]["WatchdogUSec"] == WATCHDOG
    assert 61184 <= facts["uid"] <= 65519  # the range of dynamic users, systemd.exec(5)
    assert facts["state_mode"] == "0o700"


def test_it_reads_its_credentials_and_acknowledges_a_report(facts: Any) -> None:
    assert ["ada.fjord@example.net"] in facts["acknowledged"]


def test_the_sandbox_allows_what_the_work_needs(facts: Any) -> None:
    assert [what for what, could in facts["probe"]["allowed"].items() if not could] == []


def test_the_sandbox_denies_the_rest(facts: Any) -> None:
    assert [what for what, could in facts["probe"]["denied"].items() if could] == []


def test_it_comes_back_when_killed_and_stops_when_told(facts: Any) -> None:
    assert facts["restarted"]["ActiveState"] == "active"
    assert (facts["stopped"]["ActiveState"], facts["stopped"]["Result"]) == ("inactive", "success")


def test_an_unusable_configuration_is_refused_once(facts: Any) -> None:
    assert (facts["refused"]["ExecMainStatus"], facts["refused"]["NRestarts"]) == ("78", "0")
