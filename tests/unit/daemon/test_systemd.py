"""What systemd is told never holds up the work."""

import secrets
import socket

import pytest

from conductd.daemon.systemd import notify


def test_a_listener_that_takes_nothing_off_its_queue_stops_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"conductd-test-{secrets.token_hex(4)}"
    monkeypatch.setenv("NOTIFY_SOCKET", f"@{name}")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(f"\0{name}")
        for _ in range(1000):
            notify("WATCHDOG=1")
        assert ear.recv(100) == b"WATCHDOG=1"


def test_without_a_listener_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    notify("READY=1")
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/at/all")
    notify("READY=1")
