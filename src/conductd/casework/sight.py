"""What a person may see of a case in a listing: nothing at all, its code name, or the whole line."""

from enum import Enum

from conductd.casework.audience import may_decide, of_audience
from conductd.model import Audience, Case, Member, Role, Roster


class Sight(Enum):
    """How much of a case somebody may see."""

    NOTHING = "nothing"
    NAME = "name"
    WHOLE = "whole"


def sight(case: Case, member: Member, roster: Roster, *, oversight: bool = False) -> Sight:
    """To whom a case is hidden it is in no list and no count; who stepped back sees that it exists, and its status.

    The board sees what it handles or decides; `oversight`: it asked for more and said why, which is recorded.
    """
    if member.role is Role.BOARD:
        return Sight.WHOLE if oversight or may_decide(member, case, roster) else Sight.NOTHING
    address = member.addresses[0]
    if address in case.unknowing or member not in of_audience(case, roster):
        return Sight.NOTHING
    return Sight.NAME if address in case.excluded else Sight.WHOLE


def reads_at(member: Member, door: Audience) -> bool:
    """Whether they may read what came through a door: what was written to the chairs alone is not for everybody."""
    return member.role is not Role.MEMBER or door is Audience.TEAM


def sees_grounds(member: Member) -> bool:
    """Why somebody stepped back is for chairs, and for the board."""
    return member.role is not Role.MEMBER
