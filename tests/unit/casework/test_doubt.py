"""A letter that may have left: its copy tells; without one it waits a little, then goes again, never silently never."""

from datetime import timedelta

from conductd.casework.doubt import GRACE, LONGEST, Doubt, Verdict, verdict
from unit.casework.builders import NOW

SECOND = timedelta(seconds=1)


def test_a_copy_proves_that_the_letter_left():
    assert verdict(Doubt(NOW, True, None), NOW) is Verdict.SENT


def test_within_the_grace_a_missing_copy_proves_nothing():
    looked_too_early = Doubt(NOW, False, NOW + GRACE - SECOND)
    assert verdict(looked_too_early, NOW + GRACE) is Verdict.WAIT


def test_a_look_after_the_grace_that_finds_no_copy_sends_again():
    assert verdict(Doubt(NOW, False, NOW + GRACE), NOW + GRACE) is Verdict.SEND_AGAIN


def test_copies_that_cannot_be_read_do_not_hold_a_letter_for_ever():
    assert verdict(Doubt(NOW, False, None), NOW + LONGEST - SECOND) is Verdict.WAIT
    assert verdict(Doubt(NOW, False, None), NOW + LONGEST) is Verdict.SEND_AGAIN
