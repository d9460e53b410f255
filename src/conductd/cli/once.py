"""`conductd once`: one whole pass, by hand or from cron."""

from datetime import datetime

import click

from conductd.certainty import certain_pass
from conductd.cli.context import json_option, loaded, now
from conductd.cli.exits import CONFIGURATION, DONE, TRY_AGAIN
from conductd.cli.terminal import complain, emit, say, shown
from conductd.cli.wired import alone
from conductd.outage import told
from conductd.sign_of_life import give_sign_of_life
from conductd.summary import Summary

COUNTED = {
    "fetched": "fetched",
    "new_case": "new cases",
    "follow_up": "follow-ups",
    "automatic": "automatic",
    "duplicate": "duplicates",
    "spam": "spam",
    "moved": "moved",
    "sent": "letters sent",
    "waiting": "letters waiting",
    "reminded": "cases reminded of",
    "quarantined": "quarantined",
    "failed": "letters failed",
    "withheld": "letters withheld",
}
"""What a summary tells, in this order."""

UNUSUAL = {"moved", "quarantined", "failed", "withheld"}
"""Left out of the line for a person where there is nothing of it."""


@click.command("once")
@json_option
def once(as_json: bool) -> int:
    """One whole pass: fetch what is new, settle it, do what is due, send the outbox; then a summary.

    Exit code 75 if a server was away, 78 if a password file is unusable; the others were still served.
    """
    moment = now()
    with told(loaded(), now) as outages, alone() as app:
        outages.over(app.db)
        summary = certain_pass(app, now)
        unwell = give_sign_of_life(app, now())
    _tell(summary, moment, as_json)
    for trouble in unwell:
        complain(shown(trouble))
    if summary.problems:
        return CONFIGURATION
    return TRY_AGAIN if summary.troubles else DONE


def _tell(summary: Summary, moment: datetime, as_json: bool) -> None:
    counts = {key: summary.did[key] for key in COUNTED if key != "waiting"}
    counts["waiting"] = sum(summary.did[key] for key in ("postponed", "unreachable", "in_doubt", "held"))
    if as_json:
        emit(
            {"at": f"{moment:%Y-%m-%dT%H:%M:%SZ}", **counts, "troubles": summary.troubles, "problems": summary.problems}
            | {"unmoved_because": summary.unmoved}
        )
    else:
        told = [f"{counts[key]} {words}" for key, words in COUNTED.items() if counts[key] or key not in UNUSUAL]
        say(", ".join(told))
        for trouble in summary.troubles:
            complain(shown(trouble))
        if summary.unmoved:
            complain(shown(f"settled mail stays in its folder: {summary.unmoved}"))


COMMANDS = {"once": once}
