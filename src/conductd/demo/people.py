"""The invented people of the demo, their addresses, and the configuration that an admin would write for them."""

from dataclasses import dataclass

DESK = "conduct@wg.example.org"
CHAIRS_DESK = "conduct-chairs@wg.example.org"
BOARD = "board@example.org"
BORDER = "mx.wg.example.org"
"""The organisation's own incoming mail server: the one whose Authentication-Results are believed."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes and gets mail."""

    name: str
    address: str
    role: str = ""

    @property
    def first_name(self) -> str:
        """How the story calls them."""
        return self.name.split()[0]

    @property
    def mailbox(self) -> str:
        """Name and address, as in From."""
        return f"{self.name} <{self.address}>"


SASKIA = Person("Saskia van Doorn", "saskia.vandoorn@example.org", "chair")
IMANI = Person("Imani Lindqvist", "imani@lindqvist.example", "chair")
TOMAS = Person("Tomas Okafor", "tomas.okafor@example.org", "member")
YUSUF = Person("Yusuf Brandt", "yusuf@brandt.example", "member")
MEMBERS = (SASKIA, IMANI, TOMAS, YUSUF)
CHAIRS = (SASKIA, IMANI)

ROBIN = Person("Robin Achterberg", "robin@mail.example")
NOOR = Person("Noor Halvorsen", "noor@letterbox.example")
EVERYBODY = (*MEMBERS, ROBIN, NOOR)

USERS = {"conduct": "an-invented-password", "chairs": "another-invented-password"}
"""The accounts at the IMAP server."""


def who(address: str) -> str:
    """The first name that belongs to an address, or the address itself."""
    return next((person.first_name for person in EVERYBODY if person.address == address), address)


def configuration(imap_port: int, smtp_port: int) -> str:
    """The whole config.toml: four members, a mailbox for the team and one for the chairs, all else the default."""
    members = "\n".join(
        f'[[members]]\nname = "{person.name}"\naddresses = ["{person.address}"]\nrole = "{person.role}"\n'
        for person in MEMBERS
    )
    mailboxes = "\n".join(_mailbox(user, audience, imap_port) for user, audience in AUDIENCES.items())
    return f"""\
# Written by `conductd demo`: all names are invented, and the servers ran only while the demo did.
[team]
name = "Code of Conduct Working Group"
organisation = "Example Software Foundation"
address = "{DESK}"
chairs_address = "{CHAIRS_DESK}"

{members}
[board]
address = "{BOARD}"

{mailboxes}
[smtp]
host = "127.0.0.1"
port = {smtp_port}
tls = "none"

[trust]
authserv_ids = ["{BORDER}"]
"""


AUDIENCES = {"conduct": "team", "chairs": "chairs"}
"""Who may know of what arrives for which account."""


def _mailbox(user: str, audience: str, port: int) -> str:
    return f"""\
[[mailboxes]]
name = "{user}"
audience = "{audience}"
host = "127.0.0.1"
port = {port}
tls = "none"
username = "{user}"
password_file = "{user}.password"
"""
