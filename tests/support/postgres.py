"""A private PostgreSQL on a loopback port, in a temporary folder, gone with it. Runs as root (as another user) too."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from support.dovecot import free_port
from support.missing import Missing

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",  # the folder does not outlive the session
    "max_connections": "40",
    "log_min_messages": "fatal",
    "shared_buffers": "16MB",
}
START_SECONDS = 30
KEPT = " AND tablename <> 'alembic_version'"


class Postgres:
    """`with Postgres() as postgres:` a server; `postgres.create("name")` gives the URL of a new database."""

    def __init__(self) -> None:
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        if not found:
            raise Missing("PostgreSQL is not installed (Debian: postgresql)")
        self._programs = found[-1].parent
        self._user = _unprivileged()

    def __enter__(self) -> "Postgres":
        self.folder = Path(tempfile.mkdtemp(prefix="postgres-"))
        self.port = free_port()
        if self._user is not None:
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        self._run("initdb", "-D", str(self.folder / "data"), "-U", "conductd", "-A", "trust", "--no-sync", "-E", "UTF8")
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start, and wait until it answers."""
        settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "data"), "-p", str(self.port), *settings]
        self._server = subprocess.Popen(command, **self._as_whom())
        until = time.monotonic() + START_SECONDS
        while not self._answers():
            if time.monotonic() > until or self._server.poll() is not None:
                raise RuntimeError("PostgreSQL does not start")
            time.sleep(0.05)

    def stop(self) -> None:
        """End it at once, as a crash would."""
        self._server.send_signal(signal.SIGQUIT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._server.wait(10)

    def create(self, name: str) -> str:
        """The URL of a new database."""
        self._sql(f'CREATE DATABASE "{name}" STRATEGY file_copy')
        return self.url(name)

    def empty(self, name: str) -> None:
        """Take every row out of a database, whoever is still connected; far quicker than a new one."""
        self._disconnect(name)
        tables = "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'"
        self._sql(f"TRUNCATE {self._sql(tables + KEPT, name)} RESTART IDENTITY", name)

    @contextlib.contextmanager
    def read_only(self, name: str) -> Iterator[None]:
        """Within the block nobody writes to a database."""
        self._sql(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
        self._disconnect(name)
        try:
            yield
        finally:
            self._sql(f'ALTER DATABASE "{name}" RESET default_transaction_read_only')
            self._disconnect(name)

    def _disconnect(self, name: str) -> None:
        self._sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{name}' AND pid <> pg_backend_pid()",
        )

    def drop(self, name: str) -> None:
        """Drop a database, whoever is still connected."""
        self._sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def url(self, name: str) -> str:
        """The URL of a database by its name."""
        return f"postgresql+psycopg://conductd@127.0.0.1:{self.port}/{name}"

    def _sql(self, statement: str, database: str = "postgres") -> object:
        """The first value of the first row, if there is one."""
        import psycopg  # noqa: PLC0415 only who asks for PostgreSQL needs its driver

        place = f"host=127.0.0.1 port={self.port} user=conductd dbname={database}"
        with psycopg.connect(place, autocommit=True) as link:
            answer = link.execute(statement)
            row = answer.fetchone() if answer.description else None
            return row[0] if row else None

    def _answers(self) -> bool:
        import psycopg  # noqa: PLC0415 the same

        try:
            self._sql("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run([str(self._programs / program), *arguments], check=True, **self._as_whom())

    def _as_whom(self) -> dict[str, Any]:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
        if self._user is None:
            return quiet
        return quiet | {"user": self._user.pw_uid, "group": self._user.pw_gid, "extra_groups": []}


def _unprivileged() -> pwd.struct_passwd | None:
    """PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise Missing("PostgreSQL does not run as root, and there is no user nobody")
