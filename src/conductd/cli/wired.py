"""The wired application for the commands that work on the store."""

from conductd.app import App, build
from conductd.cli.context import loaded


def application() -> App:
    """The application of the named configuration. Raises ConfigurationError, TemporaryError."""
    return build(loaded())
