"""What `check` found, one thing at a time."""

from dataclasses import dataclass

from conductd.cli.exits import DONE


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried: what, how it is (with the mend where it is red), and the exit code it asks for."""

    what: str
    says: str
    exit_code: int = DONE

    @property
    def ok(self) -> bool:
        """Green or red."""
        return self.exit_code == DONE

    def as_dict(self) -> dict[str, object]:
        """The finding as `check --json` lists it."""
        return {"what": self.what, "ok": self.ok, "says": self.says}
