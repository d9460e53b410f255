"""From the answers of `conductd init` to the text of a configuration file."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

IMAP_PASSWORD_FILE = "imap.password"  # noqa: S105  # a file's name
SMTP_PASSWORD_FILE = "smtp.password"  # noqa: S105  # a file's name


def config_text(answers: Mapping[str, Any]) -> str:
    """The file: every key that was asked for; all others keep their defaults (config.example.toml shows them)."""
    blocks = [_team(answers), *_members(answers), *_board(answers), _mailbox(answers), _smtp(answers), _rest(answers)]
    return "\n".join(blocks)


def smtp_password_file(answers: Mapping[str, Any]) -> str | None:
    """The file of the SMTP password: IMAP's for the same user at the same host, None where nobody logs in."""
    if not answers["smtp_user"].strip():
        return None
    same = ("user", "host")
    alike = all(answers[f"imap_{key}"] == answers[f"smtp_{key}"] for key in same)
    return IMAP_PASSWORD_FILE if alike else SMTP_PASSWORD_FILE


def _team(answers: Mapping[str, Any]) -> str:
    return _table(
        "[team]",
        name=answers["team"],
        organisation=answers["organisation"],
        address=answers["address"],
        timezone=answers["timezone"],
    )


def _members(answers: Mapping[str, Any]) -> Iterator[str]:
    for (name, address), role in answers["members"]:
        yield _table("[[members]]", name=name, addresses=[address], role=role)


def _board(answers: Mapping[str, Any]) -> Iterator[str]:
    if answers["board"]:
        yield _table("[board]", address=answers["board"])


def _mailbox(answers: Mapping[str, Any]) -> str:
    return (
        '# start: the first pass leaves mail that is already there alone; "all" takes it in and answers it.\n'
        + _table(
            "[[mailboxes]]",
            name="conduct",
            audience="team",
            host=answers["imap_host"],
            port=answers["imap_port"],
            tls=answers["imap_tls"],
            username=answers["imap_user"],
            password_file=IMAP_PASSWORD_FILE,
            start="now",
        )
    )


def _smtp(answers: Mapping[str, Any]) -> str:
    file = smtp_password_file(answers)
    login = {"username": answers["smtp_user"], "password_file": file} if file else {}
    return _table("[smtp]", host=answers["smtp_host"], port=answers["smtp_port"], tls=answers["smtp_tls"], **login)


def _rest(answers: Mapping[str, Any]) -> str:
    ids = [answers["authserv_id"]] if answers["authserv_id"] else []
    return "\n".join(
        [
            _table("[database]", url="sqlite:///conductd.sqlite3", key_file="conductd.key"),
            "# Without a name here no member's mail counts as theirs: no recusal and no answer is believed.\n"
            + _table("[trust]", authserv_ids=ids),
            _table("[policy]", initial_response="7d", reminders=["-2d", "-1d", "0d", "+1d", "+3d"]),
        ]
    )


def _table(head: str, **values: Any) -> str:
    """TOML's basic strings and arrays are JSON's, once control characters are refused."""
    return "\n".join([head, *(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()), ""])
