"""Errors, sorted by who can mend them: the admin, time, or a person."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing an admin must mend: where it is (file, key), what is wrong and what would be right."""

    file: str
    key: str
    wrong: str
    right: str

    def __str__(self) -> str:
        """One line, as `check` and a refused start print it."""
        place = f"{self.file}: {self.key}" if self.key else self.file
        return f"{place}: {self.wrong}; {self.right}"


class ConductdError(Exception):
    """What conductd raises on purpose; its text never holds a word of a mail."""


class ConfigurationError(ConductdError):
    """The admin must mend something before anything can run: exit 78, all problems at once."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class TemporaryError(ConductdError):
    """The next pass may succeed: a server is away, a lock is held. Exit 75 from `once`, back-off in `run`."""


class DatabaseAwayError(TemporaryError):
    """The database cannot be used now: it is locked, its disk is full, its server is away."""


class NotListeningError(ConfigurationError):
    """The place to listen for mail that is handed over is not to be had."""


class NotAloneError(TemporaryError):
    """Another conductd works on this database: this one must not go on."""


class RefusedError(TemporaryError):
    """The server answered and said no: time alone will not mend it."""


class LoginRefusedError(RefusedError):
    """A server answered and said no to who we are: trying often would lock the account."""


class IncompleteError(TemporaryError):
    """A server stopped giving a message in its middle, while all else works: the others need not wait for it."""


class PermanentError(ConductdError):
    """No later pass will succeed by itself; a person must look. Shown by `status`."""
