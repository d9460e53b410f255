"""The corpus: mails beside what `inspect --json` says of them. Run with paths of mails it writes their answers."""

import json
import sys
from pathlib import Path

from conductd.model import Member, Role, Roster
from conductd.reading import read
from conductd.reading.as_json import as_dict

FOLDER = Path(__file__).resolve().parents[2] / "corpus"


def roster() -> Roster:
    """The group whom the corpus's mails are written to."""
    told = json.loads((FOLDER / "roster.json").read_text(encoding="utf-8"))
    members = tuple(
        Member(each["name"], tuple(each["addresses"]), Role(each["role"]), tuple(each["aliases"]))
        for each in told["members"]
    )
    return Roster(
        desk=told["desk"],
        members=members,
        board=told["board"],
        own_addresses=frozenset({told["desk"]}),
        authserv_ids=tuple(told["authserv_ids"]),
        by_address={address: member for member in members for address in member.addresses},
    )


def mails() -> list[Path]:
    return sorted(FOLDER.glob("*/*.eml"))


def answer(mail: Path) -> dict[str, object]:
    return as_dict(read(mail.read_bytes(), roster()))


if __name__ == "__main__":
    for name in sys.argv[1:]:
        path = Path(name)
        written = json.dumps(answer(path), ensure_ascii=False, indent=1, sort_keys=False)
        path.with_suffix(".json").write_text(written + "\n", encoding="utf-8")
