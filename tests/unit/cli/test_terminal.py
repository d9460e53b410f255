"""Nothing from a mail can control a terminal, turn text around or hide in it (threat T11)."""

import json
import unicodedata

import pytest

from conductd.cli.terminal import emit, listing, shown, shown_lines


@pytest.mark.parametrize(
    ("foreign", "safe"),
    [
        ("\x1b[2J\x07", "\\x1b[2J\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("evil\u202egpj.exe", "evil\\u202egpj.exe"),
        ("a\u200bb\u00adc\ufeff", "a\\u200bb\\u00adc\\ufeff".replace("\\u00ad", "\\xad")),
        ("one\r\ntwo", "one\\x0d\\x0atwo"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("half \ud800", "half \\ud800"),
        ("Zoë 王 سلام", "Zoë 王 سلام"),
    ],
)
def test_control_bidi_and_zero_width_characters_are_written_out(foreign: str, safe: str) -> None:
    assert shown(foreign) == safe


def test_no_character_of_the_invisible_categories_passes() -> None:
    every = [chr(point) for point in range(0x110000)]
    invisible = [char for char in every if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]
    assert [char for char in invisible if char in shown(char)] == []


def test_lines_and_tabs_stay_in_a_text_but_a_lone_carriage_return_does_not() -> None:
    assert shown_lines("one\r\n\ttwo\rthree\n", margin="| ") == "| one\n| \ttwo\\x0dthree"


def test_json_is_ascii_without_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    emit({"subject": "\x1b\x7f\x9b\u202e\ud800"})
    line = capsys.readouterr().out
    assert all(32 <= ord(char) < 127 for char in line.rstrip("\n"))
    assert json.loads(line)["subject"] == "\x1b\x7f\x9b\u202e\ud800"


def test_a_table_in_a_pipe_is_aligned_and_safe(capsys: pytest.CaptureFixture[str]) -> None:
    listing([{"code": "quiet-lantern", "to": "\x1b[31m"}], {"code": "case", "to": "to"}, "none")
    assert capsys.readouterr().out == "case           to\nquiet-lantern  \\x1b[31m\n"


def test_an_empty_table_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    listing([], {"code": "case"}, "no case yet")
    assert capsys.readouterr().out == "no case yet\n"
