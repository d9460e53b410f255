"""A private Dovecot on a loopback port, in a temporary folder, gone with it. Runs as root and as a normal user."""

import contextlib
import getpass
import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType

from support.missing import Missing

CONFIGURATION = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
disable_plaintext_auth = no
ssl = {ssl}
{certificate}
auth_mechanisms = plain login
auth_failure_delay = 0
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
mail_location = maildir:{folder}/mail/%u
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 0
first_valid_gid = 0
mailbox_idle_check_interval = 1 secs
maildir_very_dirty_syncs = no
mail_max_userip_connections = 200
namespace inbox {{
  inbox = yes
  separator = /
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users/%u
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u allow_all_users=yes
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


def free_port() -> int:
    """A loopback port that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class Dovecot:
    """`with Dovecot({"conduct": "secret"}) as dovecot:` a server on `dovecot.port`; mail is put in with `deliver`.

    With `certificate` (a PEM file holding certificate and key) it speaks STARTTLS on `port` and TLS on `tls_port`.
    """

    def __init__(self, users: Mapping[str, str] | None = None, *, certificate: Path | None = None) -> None:
        self._program = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/bin")
        if self._program is None or not Path("/usr/lib/dovecot/imap").exists():
            raise Missing("Dovecot is not installed (Debian: dovecot-imapd)")
        self.users = dict(users or {"conduct": "secret"})
        self._certificate = certificate
        self.port = self.tls_port = 0
        self._delivered = 0

    def __enter__(self) -> "Dovecot":
        self.folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.port, self.tls_port = free_port(), free_port()
        self._lay_out()
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def _conf(self) -> Path:
        return self.folder / "dovecot.conf"

    def _lay_out(self) -> None:
        self._owner = _mail_user()
        for name in ("run", "state", "mail", "home", "users"):
            (self.folder / name).mkdir()
        secured = self._certificate is not None
        certificate = f"ssl_cert = <{self._certificate}\nssl_key = <{self._certificate}" if secured else ""
        self._conf.write_text(
            CONFIGURATION.format(
                folder=self.folder,
                user=self._owner.pw_name,
                group=grp.getgrgid(self._owner.pw_gid).gr_name,
                uid=self._owner.pw_uid,
                gid=self._owner.pw_gid,
                port=self.port,
                tls_port=self.tls_port if secured else 0,
                ssl="yes" if secured else "no",
                certificate=certificate,
            )
        )
        if os.getuid() == 0:
            self.folder.chmod(0o711)
            for name in ("mail", "home"):
                os.chown(self.folder / name, self._owner.pw_uid, self._owner.pw_gid)
        for user in self.users:
            self._make_maildir(self.maildir(user))
            self._write_user(user)

    def _write_user(self, user: str) -> None:
        """A file for each: Dovecot looks at a file once a second, but at a new one at once."""
        (self.folder / "users" / user).write_text(f"{user}:{{PLAIN}}{self.users[user]}::::::\n")

    def password(self, user: str, password: str) -> None:
        """Change a user's password; it counts within a second."""
        self.users[user] = password
        self._write_user(user)

    def add_user(self, user: str, password: str) -> None:
        """A further user with an empty INBOX, who may log in at once."""
        self._make_maildir(self.maildir(user))
        self.password(user, password)

    def maildir(self, user: str) -> Path:
        """The Maildir of a user's INBOX."""
        return self.folder / "mail" / user

    def _make_maildir(self, maildir: Path) -> None:
        for name in ("", "tmp", "new", "cur"):
            (maildir / name).mkdir(exist_ok=True)
            self._give(maildir / name)

    def _give(self, path: Path) -> None:
        if os.getuid() == 0:
            os.chown(path, self._owner.pw_uid, self._owner.pw_gid)

    def _await_port(self) -> None:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            time.sleep(0.02)  # a port of another process: there is nothing to wait on
        raise RuntimeError((self.folder / "dovecot.log").read_text())

    def stop(self) -> None:
        """Stop the server and all its connections; the mail stays."""
        try:
            pid = int((self.folder / "run" / "master.pid").read_text())
            os.kill(pid, signal.SIGTERM)
        except (OSError, ValueError):
            return
        for _ in range(500):
            if not (self.folder / "run" / "master.pid").exists():
                return
            time.sleep(0.01)  # a process of another parent: there is nothing to wait on

    def start(self) -> None:
        """Start it; after `stop` on the same port again."""
        with (self.folder / "start.log").open("wb") as said:  # a pipe would stay open as long as the server runs
            command = [str(self._program), "-c", str(self._conf)]
            subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=said, stderr=said, timeout=30)
        self._await_port()

    def deliver(self, user: str, raw: bytes, received_at: datetime | None = None) -> str:
        """Deliver as a mail server does (written aside, then moved); `received_at` becomes INTERNALDATE."""
        self._delivered += 1
        name = f"{time.time_ns()}.{os.getpid()}_{self._delivered}.test"
        aside = self.maildir(user) / "tmp" / name
        aside.write_bytes(raw)
        self._give(aside)
        if received_at is not None:
            os.utime(aside, (received_at.timestamp(), received_at.timestamp()))
        aside.rename(self.maildir(user) / "new" / name)
        return name

    def deliver_copies(self, user: str, raw: bytes, number: int) -> None:
        """Deliver the same mail so many times, as one file with many names: thousands take a moment."""
        place = self.maildir(user) / "new"
        first = place / self.deliver(user, raw)
        for copy in range(1, number):
            os.link(first, place / f"{time.time_ns()}.{os.getpid()}_copy{copy}.test")

    def doveadm(self, *arguments: str) -> str:
        """Run doveadm against this server and return what it says."""
        done = subprocess.run(
            ["doveadm", "-c", str(self._conf), *arguments], check=True, capture_output=True, text=True, timeout=30
        )
        return done.stdout

    def uidvalidity(self, user: str, number: int) -> None:
        """Give the INBOX another UIDVALIDITY, as a restored or rebuilt mailbox has."""
        self.doveadm("mailbox", "update", "--uid-validity", str(number), "-u", user, "INBOX")

    @contextlib.contextmanager
    def set_back(self, user: str) -> Iterator[None]:
        """At the end of the block the user's mail is again what it was before it, as after a restored backup."""
        with tempfile.TemporaryDirectory() as backup:
            subprocess.run(["cp", "-a", str(self.maildir(user)), f"{backup}/mail"], check=True, timeout=30)
            yield
            shutil.rmtree(self.maildir(user))
            subprocess.run(["cp", "-a", f"{backup}/mail", str(self.maildir(user))], check=True, timeout=30)

    def flag_seen(self, user: str) -> None:
        """Mark everything as read, as a person with a mail program does."""
        self.doveadm("flags", "add", "-u", user, "\\Seen", "mailbox", "INBOX", "all")

    def expunge(self, user: str, uid: int | None = None) -> None:
        """Delete one message for good, or all."""
        self.doveadm("expunge", "-u", user, "mailbox", "INBOX", *(("uid", str(uid)) if uid else ("all",)))

    def flags(self, user: str) -> list[str]:
        """The flags of each message in the order of UIDs, as doveadm prints them."""
        lines = self.doveadm("-f", "flow", "fetch", "-u", user, "flags", "mailbox", "INBOX", "all").splitlines()
        return [line.removeprefix("flags=") for line in lines]

    def messages(self, user: str) -> list[bytes]:
        """The files of the INBOX in the order of delivery."""
        return [file.read_bytes() for file in self._files(user)]

    def _files(self, user: str) -> Iterator[Path]:
        files = [file for place in ("new", "cur") for file in (self.maildir(user) / place).iterdir()]
        yield from sorted(files, key=lambda file: file.name)


def _mail_user() -> pwd.struct_passwd:
    if os.getuid() != 0:
        return pwd.getpwnam(getpass.getuser())
    return pwd.getpwnam("nobody")
