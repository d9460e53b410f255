"""Connections that break anywhere, in any way: 0 lost, 0 double, and working again when the fault ends."""

import os
import time

import pytest

from faults.imap.desk import Desk
from support.fault_proxy import FaultProxy, at_random

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(3600)]
FULL = os.environ.get("CONDUCTD_TESTS") == "full"
CONNECTIONS = 1000 if FULL else 12
SEED = int(os.environ.get("CONDUCTD_SEED", "4"))


def test_a_thousand_broken_connections_lose_and_double_nothing(desk: Desk) -> None:
    begun, passes, told = time.monotonic(), 0, 0
    with FaultProxy(desk.world.dovecot.port, each=at_random(SEED)) as way:
        desk.lead_over(way)
        while way.struck < CONNECTIONS:
            if passes % 3 == 0:
                desk.deliver(f"Report number {passes}.")
            told += bool(desk.look().troubles)
            desk.source.close()
            passes += 1
            assert passes < 40 * CONNECTIONS
        way.heal()
        healed = time.monotonic()
        desk.is_right()
        assert time.monotonic() - healed < 60
    print(
        f"{way.connections} connections, {way.struck} broken, {passes} passes, {told} of them told a trouble, "
        f"{len(desk.delivered)} mails: 0 lost, 0 double; {time.monotonic() - begun:.0f} s"
    )
