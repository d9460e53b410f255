"""sd_notify(3): the few words a service says to systemd, over the datagram socket it was given."""

import os
import socket


def notify(message: str) -> None:
    """Say `READY=1`, `WATCHDOG=1`, `STATUS=...`; silently nothing where systemd did not start us. Never waits."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK) as sender:
        try:
            sender.connect(address)
            sender.sendall(message.encode())
        except OSError:
            return  # nobody listens, or nobody takes it off the queue: that must not stop the work
