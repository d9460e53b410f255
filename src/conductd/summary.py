"""What one pass did, in numbers, and what stood in its way."""

from collections import Counter
from dataclasses import dataclass, field

from conductd.errors import ConductdError, ConfigurationError, DatabaseAwayError
from conductd.sources import LoginRefusedError


@dataclass(slots=True)
class Summary:
    """Counts of what was done; `troubles`, a line each without content; `problems`, those that the admin must mend.

    `unmoved`: why settled mail stays in its folder; told, but no trouble of the intake.
    `refused`: a server said no to our password; asking again at once could lock the account.
    `database`: it is our own database that cannot be used now.
    """

    did: Counter[str] = field(default_factory=Counter)
    troubles: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    refused: bool = False
    database: bool = False
    unmoved: str | None = None

    def met(self, trouble: ConductdError) -> None:
        """Note what stood in the way, and who can mend it."""
        self.troubles.append(str(trouble))
        if isinstance(trouble, ConfigurationError):
            self.problems.append(str(trouble))
        self.refused = self.refused or isinstance(trouble, LoginRefusedError)
        self.database = self.database or isinstance(trouble, DatabaseAwayError)
