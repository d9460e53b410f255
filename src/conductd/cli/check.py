"""`conductd check`: green or red for each thing conductd depends on; sends nothing, writes nothing."""

from collections.abc import Iterable

import click

from conductd.cli.checks import examine
from conductd.cli.context import json_option, now, setting
from conductd.cli.exits import CONFIGURATION, DONE, HUMAN_NEEDED, TRY_AGAIN
from conductd.cli.findings import Finding
from conductd.cli.terminal import emit, say, shown


@click.command("check")
@json_option
def check(as_json: bool) -> int:
    """Try everything conductd depends on, and say what a first pass would read and send. Sends and writes nothing.

    Exit code 78 for the configuration or the database, 75 for a server that is away.
    """
    findings = []
    for finding in examine(setting().path, now()):
        findings.append(finding)
        if not as_json:
            _tell(finding)
    code = _exit_code(findings)
    if as_json:
        emit({"ok": code == DONE, "checks": [finding.as_dict() for finding in findings]})
    return code


def _tell(finding: Finding) -> None:
    mark = click.style("ok ", fg="green") if finding.ok else click.style("BAD", fg="red", bold=True)
    say(f"{mark}  {shown(finding.what)}: {shown(finding.says)}")


def _exit_code(findings: Iterable[Finding]) -> int:
    """The gravest: what the admin must mend comes before what time may mend."""
    codes = {finding.exit_code for finding in findings if not finding.ok}
    return next((code for code in (CONFIGURATION, TRY_AGAIN, HUMAN_NEEDED) if code in codes), DONE)


COMMANDS = {"check": check}
