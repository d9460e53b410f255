import importlib.util
from pathlib import Path

import pytest

from conductd import demo


def test_without_the_extra_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "pymap" else real(name))
    assert demo.run(tmp_path / "kept") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "conductd: the demo needs pymap; install it with:  pip install 'conductd[demo]'\n"
    assert not (tmp_path / "kept").exists()
