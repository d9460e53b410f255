import json
from pathlib import Path

import pytest

from unit.reading.corpus import FOLDER, answer, mails


@pytest.mark.parametrize("mail", mails(), ids=lambda path: str(path.relative_to(FOLDER).with_suffix("")))
def test_every_mail_of_the_corpus_is_read_as_its_answer_says(mail: Path) -> None:
    expected = json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
    found = answer(mail)
    assert {name: found[name] for name in expected} == expected


def test_the_corpus_is_there() -> None:
    assert len(mails()) > 50
