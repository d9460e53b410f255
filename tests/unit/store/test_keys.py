"""The codec: what it seals opens only in its own place, and a master key is never written over or shared."""

import os
from pathlib import Path

import pytest

from conductd.errors import ConfigurationError, PermanentError
from conductd.store.keys import DataKey, MasterKey, create_key_file

KEY = MasterKey(bytes(range(32)))


def test_what_is_sealed_opens_again() -> None:
    key = DataKey.fresh()
    assert key.unseal("cases.reporter", key.seal("cases.reporter", b"words")) == b"words"
    odd = "a lone \ud800 surrogate"
    assert key.unseal_text("t.c", key.seal_text("t.c", odd)) == odd


def test_the_same_words_never_seal_alike() -> None:
    key = DataKey.fresh()
    assert len({key.seal("t.c", b"words") for _ in range(100)}) == 100


@pytest.mark.parametrize("wrong", ["purpose", "key", "bit", "short", "empty"])
def test_what_was_moved_or_changed_does_not_open(wrong: str) -> None:
    key = DataKey.fresh()
    blob = key.seal("cases.reporter", b"words")
    purpose = "cases.root_id" if wrong == "purpose" else "cases.reporter"
    opener = DataKey(DataKey.fresh().id, key.secret) if wrong == "key" else key
    spoiled = {"bit": blob[:-1] + bytes([blob[-1] ^ 1]), "short": blob[:5], "empty": b""}.get(wrong, blob)
    with pytest.raises(PermanentError):
        opener.unseal(purpose, spoiled)


def test_a_wrapped_key_opens_under_its_own_name_and_parent_only() -> None:
    key, parent = DataKey.fresh(), DataKey.fresh()
    wrapped = parent.wrap(key)
    assert parent.unwrap(key.id, wrapped) == key
    with pytest.raises(PermanentError):
        parent.unwrap(DataKey.fresh().id, wrapped)
    with pytest.raises(PermanentError):
        KEY.wrapping.unwrap(key.id, wrapped)


def test_digests_tell_kinds_and_keys_apart() -> None:
    assert KEY.digest("address", "a@example.org") == KEY.digest("address", "a@example.org")
    assert KEY.digest("address", "a@example.org") != KEY.digest("message-id", "a@example.org")
    assert KEY.digest("address", "a@example.org") != MasterKey(bytes(32)).digest("address", "a@example.org")


def test_a_secret_does_not_show_in_a_representation() -> None:
    key = DataKey.fresh()
    assert str(key.secret) not in repr(key)


def test_a_key_file_is_private_random_and_never_written_over(tmp_path: Path) -> None:
    old_umask = os.umask(0)
    try:
        create_key_file(tmp_path / "one.key")
    finally:
        os.umask(old_umask)
    create_key_file(tmp_path / "two.key")
    content = (tmp_path / "one.key").read_text()
    assert (tmp_path / "one.key").stat().st_mode & 0o777 == 0o600
    assert content != (tmp_path / "two.key").read_text()
    MasterKey.load(tmp_path / "one.key")
    with pytest.raises(ConfigurationError, match="there is a key already"):
        create_key_file(tmp_path / "one.key")
    assert (tmp_path / "one.key").read_text() == content


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_key_that_others_may_touch_is_refused(tmp_path: Path, mode: int) -> None:
    create_key_file(tmp_path / "key")
    (tmp_path / "key").chmod(mode)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        MasterKey.load(tmp_path / "key")


def test_a_systemd_credential_may_show_group_bits(tmp_path: Path) -> None:
    create_key_file(tmp_path / "key")
    (tmp_path / "key").chmod(0o440)
    MasterKey.load(tmp_path / "key", credential=True)


@pytest.mark.parametrize("content", ["", "not base64!", "c2hvcnQ=", "conductd master key\n", "\x00" * 40])
def test_what_is_no_key_is_refused_without_showing_it(tmp_path: Path, content: str) -> None:
    path = tmp_path / "key"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(ConfigurationError, match="is not a master key"):
        MasterKey.load(path)


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="there is no master key here"):
        MasterKey.load(tmp_path / "nowhere")
