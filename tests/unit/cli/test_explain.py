"""`explain` tells the rule for everybody, and the words only to a member who may read the case."""

from pathlib import Path

from unit.cli.desk import Desk

SASKIA = "saskia.vandoorn@example.org"


def _message_id(desk: Desk, code: str) -> str:
    rows = desk.json("ledger")
    return str(next(row["message_id"] for row in rows if row["case"] == code))


def test_the_ledger_and_the_rules_are_told_without_a_word_of_the_mail(desk: Desk, code: str) -> None:
    (told,) = desk.json("explain", _message_id(desk, code))
    assert (told["case"], told["disposition"]) == (code, "new_case")
    assert told["acknowledge"]["reason"]
    assert told["history"]
    assert all(set(line) == {"action"} for line in told["history"])
    assert all({"cue", "words", "evidence"}.isdisjoint(sign) for sign in told["signs"] + told["recusals"])
    assert "words" not in (told["weighed"] or {})
    assert "Mallory" not in desk("explain", _message_id(desk, code)).output


def test_a_member_is_told_the_words_and_it_is_recorded(desk: Desk, code: str) -> None:
    result = desk("explain", _message_id(desk, code), "--reveal", "--as", SASKIA)
    assert result.exit_code == 0, result.output
    history = desk.json("cases", "show", code, "--reveal", "--as", SASKIA)["history"]
    assert [line["action"] for line in history].count("content read") == 2


def test_an_excluded_member_is_refused_and_that_is_recorded(desk: Desk, code: str) -> None:
    assert desk("recusals", "record", code, "ike", "--by", SASKIA).exit_code == 0
    result = desk("explain", _message_id(desk, code), "--reveal", "--as", "ike")
    assert result.exit_code == 1
    assert "Mallory" not in result.output
    history = desk.json("cases", "show", code, "--reveal", "--as", SASKIA)["history"]
    assert "content refused" in [line["action"] for line in history]


def test_a_file_needs_no_database(desk: Desk, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(
        b"From: Eve <eve@example.net>\r\nTo: conduct@wg.example.org\r\nSubject: Re: notes\r\n\r\n"
        b"I would recuse myself if I had been there.\x1b[2J\r\n"
    )
    told = desk.json("explain", "--file", str(mail))
    (sign,) = told["signs"]
    assert sign["sentence"] == 1
    assert "condition" in sign["ruled_out"]
    assert told["recusals"] == []
    assert told["speaker"].startswith("outsider")
    assert "\x1b" not in desk("explain", "--file", str(mail)).output


def test_wrong_usage_and_unknown_ids_are_told(desk: Desk, tmp_path: Path) -> None:
    for arguments in ((), ("<a@example.org>", "--reveal"), ("<a@example.org>", "--as", SASKIA), ("<a@example.org>",)):
        assert desk("explain", *arguments).exit_code == 2
    nothing = tmp_path / "a.eml"
    nothing.write_bytes(b"")
    assert desk("explain", "--file", str(nothing), "--reveal", "--as", SASKIA).exit_code == 2
