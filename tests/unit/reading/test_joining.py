"""`Me too` discloses something only above the quoted words of one who stepped back, and then the member is asked."""

import pytest

from conductd.model import Ground, RecusalFinding, RecusalState, Role, Sender
from conductd.reading import recusal

MEMBER = Sender(Role.MEMBER, authenticated=True, how="dmarc=pass by mx.wg.example.org", member="ana@example.org")
RECUSED = (
    "On Friday Ines wrote:\n> I recuse myself, Derek is a colleague of mine at Ironleaf.\n>\n> > Who takes this?\n"
)
ASKED = "On Friday Ines wrote:\n> Who else can take this on Thursday?\n>\n> > I recuse myself.\n"


def found(own: str, quoted: str) -> tuple[RecusalFinding, ...]:
    return recusal.find(own, None, MEMBER, "en", f"{own}\n\n{quoted}")


@pytest.mark.parametrize(
    "own",
    ["Me too.", "Same here, I am afraid.", "Likewise.", "Ditto for me.", "That makes three, then.", "So must I.",
     "For exactly the same reason as Ines."],
)  # fmt: skip
def test_joining_a_quoted_disclosure_is_a_doubtful_one(own: str) -> None:
    [finding] = found(own, RECUSED)
    assert (finding.state, finding.doubtful) == (RecusalState.PROPOSED, True)
    assert finding.grounds == (Ground.SAME_EMPLOYER,)
    assert finding.evidence == own


def test_grounds_of_ones_own_go_before_those_of_the_other() -> None:
    [finding] = found("Me too: his sister is my wife.", RECUSED)
    assert finding.grounds == (Ground.PERSONAL_RELATIONSHIP,)


@pytest.mark.parametrize(
    ("own", "quoted"),
    [
        ("Me too.", ASKED),  # what is quoted twice is not what is answered
        ("Me too.", ""),
        ("Me too, but I have no conflict and can take it.", RECUSED),
        ("Thanks, noted.", RECUSED),
        ("Same for me?", RECUSED),
        ("If she must, then so must I.", RECUSED),
        ("Me too. " + " ".join(f"Page {number} of the file says who was there." for number in range(12)), RECUSED),
    ],
)
def test_anything_else_joins_nothing(own: str, quoted: str) -> None:
    assert found(own, quoted) == ()
