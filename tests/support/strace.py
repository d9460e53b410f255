"""A command under strace: how often it makes a system call, and a fault at the n-th one."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from support.missing import Missing

_CALL = re.compile(r"^(\d+) +(\w+)\(")


class Tracer:
    """Runs one command again and again, counting calls or injecting a fault (strace(1), "Tampering")."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], folder: Path) -> None:
        program = shutil.which("strace")
        if program is None:
            raise Missing("strace is not installed")
        self._program = program
        self._command, self._env, self._folder = list(command), dict(env), folder

    def count(self, calls: Sequence[str], paths: Sequence[Path] = ()) -> dict[str, int]:
        """How often each call is made in a run without a fault, by the thread that makes it most often."""
        log = self._folder.with_name(f"{self._folder.name}-strace.log")
        code = self._run(["-o", str(log), "-e", f"trace={','.join(calls)}", *_only(paths)])
        assert code == 0, f"the command fails without any fault: {code}"
        found = (_CALL.match(line) for line in log.read_text(errors="replace").splitlines())
        per_thread = Counter((match[2], match[1]) for match in found if match)
        return {call: max((n for (name, _), n in per_thread.items() if name == call), default=0) for call in calls}

    def kill_at(self, call: str, number: int) -> int:
        """Die by SIGKILL on entering the call, which so does not happen; the exit code."""
        return self._run(_at(call, f"signal=SIGKILL:when={number}"))

    def fail_at(self, call: str, number: int, error: str, paths: Sequence[Path] = (), *, for_ever: bool = False) -> int:
        """Let the call fail, once or from then on; the exit code."""
        return self._run([*_at(call, f"error={error}:when={number}{'+' if for_ever else ''}"), *_only(paths)])

    def _run(self, options: Sequence[str]) -> int:
        words = [self._program, "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", *options, *self._command]
        done = subprocess.run(
            words,
            cwd=self._folder,
            env=self._env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=100,
            check=False,
        )
        if b"PTRACE" in done.stderr:
            raise Missing("this machine does not let strace trace")
        return done.returncode


def _at(call: str, fault: str) -> list[str]:
    return ["-e", f"trace={call}", "-e", f"inject={call}:{fault}"]


def _only(paths: Sequence[Path]) -> list[str]:
    return [word for path in paths for word in ("-P", str(path))]
