"""Said by a support module whose real part is not installed."""


class Missing(Exception):  # noqa: N818 it says what is so, not that something went wrong
    """The reason, with the package that would help. Tests are skipped with it, or fail where all parts are required."""
