"""A decision about the members whom a case names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whom a case concerns and whom not, by first address, and who says so.

    `stays`: who was to be let back in, though it was decided before that the case concerns them; `unclear`: a part of
    the words was not understood.
    """

    out: tuple[str, ...]
    back: tuple[str, ...]
    by: str
    stays: tuple[str, ...] = ()
    unclear: bool = False

    @property
    def says_something(self) -> bool:
        """Whether there is anything to do or to tell."""
        return bool(self.out or self.back or self.stays or self.unclear)
