"""Signs of life: each thread tells when it finished a round; the watchdog is fed only while all of them do."""

import threading
import time
from dataclasses import dataclass, field


@dataclass(slots=True)
class Beats:
    """The last finished round of each thread, in monotonic seconds, and how long a round may take at most."""

    allowed: dict[str, float]
    last: dict[str, float] = field(default_factory=dict)
    heard: set[str] = field(default_factory=set)
    finished: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self) -> None:
        """Count every thread as alive from now on."""
        self.last = dict.fromkeys(self.allowed, time.monotonic())

    def beat(self, name: str) -> None:
        """A round is finished (even one that met trouble and said so)."""
        with self.lock:
            self.last[name] = time.monotonic()
            self.heard.add(name)
            self.finished += 1

    def stir(self, name: str) -> None:
        """A round goes on, and gets on: a big mail over a slow line."""
        with self.lock:
            self.last[name] = time.monotonic()
            self.finished += 1

    def unheard(self) -> list[str]:
        """The threads that have not finished a first round yet."""
        with self.lock:
            return [name for name in self.allowed if name not in self.heard]

    def silent(self) -> list[str]:
        """The threads whose round takes longer than it may."""
        now = time.monotonic()
        with self.lock:
            return [name for name, limit in self.allowed.items() if now - self.last[name] > limit]
