"""Files that come with the program: templates, migrations, the systemd unit, the example configuration.

They stand at the top of the repository and inside the wheel as `conductd/_shipped`; an editable install has no
`_shipped`, so the checkout is the fallback.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """The path of a shipped file or folder, from a wheel or a checkout. Raises FileNotFoundError if neither has it."""
    for base in (_PACKAGE / "_shipped", _PACKAGE.parent.parent):
        if (base / name).exists():
            return base / name
    raise FileNotFoundError(name)
