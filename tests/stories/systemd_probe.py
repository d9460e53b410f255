"""Run in the unit's own sandbox by systemd_inside.py: tries what the service may and may not do, and tells it.

Not tried: to listen. SocketBindDeny= is kept by BPF, which a container has not.
"""

import json
import mmap
import os
import resource
import socket
from collections.abc import Callable
from pathlib import Path


def could(attempt: Callable[[], object]) -> bool:
    """Whether it worked."""
    try:
        attempt()
    except (OSError, ValueError):
        return False
    return True


def writable_code() -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


def resolving() -> None:
    socket.getaddrinfo("localhost", 25, proto=socket.IPPROTO_TCP)


def other_processes() -> None:
    if not [name for name in os.listdir("/proc") if name == "1"]:
        raise OSError


CREDENTIALS = Path(os.environ["CREDENTIALS_DIRECTORY"])
print(
    json.dumps(
        {
            "allowed": {
                "write its state": could(lambda: Path("/var/lib/conductd/probe").write_text("x")),
                "read its configuration": could((CREDENTIALS / "config.toml").read_text),
                "read its key": could((CREDENTIALS / "conductd.key").read_text),
                "miss a password that is not there": could((CREDENTIALS / "smtp.password").read_text),
                "ask for a host": could(resolving),
            },
            "denied": {
                "write /etc": could(lambda: Path("/etc/probe").write_text("x")),
                "write /usr": could(lambda: Path("/usr/probe").write_text("x")),
                "write its configuration": could(lambda: (CREDENTIALS / "config.toml").write_text("x")),
                "read /etc/conductd": could(lambda: os.listdir("/etc/conductd")),
                "read /root": could(lambda: os.listdir("/root")),
                "a raw socket": could(lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW)),
                "a netlink socket": could(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)),
                "writable code": could(writable_code),
                "see other processes": could(other_processes),
                "become root": could(lambda: os.setuid(0)),
                "dump core": resource.getrlimit(resource.RLIMIT_CORE) != (0, 0),
            },
        }
    )
)
