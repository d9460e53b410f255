"""`conductd` itself: its options, its list of commands, and the import of only the command that is called."""

import importlib
from dataclasses import dataclass
from pathlib import Path

import click

from conductd import __version__, logs
from conductd.cli import exits

COMMANDS = {
    "init": ("initial", "Ask the few questions and write a working configuration."),
    "check": ("check", "Try configuration, templates, database, IMAP and SMTP; send and write nothing."),
    "run": ("running", "The daemon: watch every mailbox, remind, send."),
    "once": ("once", "One whole pass: fetch, settle, remind, send; then a summary."),
    "import": ("importing", "Take in .eml files, mbox or Maildir; sends nothing."),
    "inspect": ("inspect", "How mails are read: a dry run without a database."),
    "explain": ("explain", "Why a mail was read, joined, acknowledged or kept quiet as it was."),
    "status": ("status", "Health; exit code 1 when a person is needed."),
    "cases": ("cases", "List the cases; show, close or reopen one."),
    "recusals": ("recusals", "The disclosure log and its corrections."),
    "ledger": ("listings", "Every message ever shown to conductd."),
    "outbox": ("listings", "Every mail conductd owes or has sent."),
    "quarantine": ("quarantine", "Messages that broke the program: list them, or try them again."),
    "audit": ("auditing", "The history; with --verify, whether it, the ledger and the mails are whole."),
    "backup": ("backups", "A consistent copy of the database, also while the daemon works."),
    "restore": ("backups", "Put a backup in the place of the database."),
    "authorize": ("authorizing", "Let conductd into a mailbox whose provider takes no passwords."),
    "migrate": ("schema", "Create the database or bring it up to this version."),
    "demo": ("demonstrate", "The whole life of some cases on embedded servers, in a minute."),
}
"""Each command: the module of this package that holds it under its own name, and its line in the help."""

DEFAULT_CONFIG = Path("/etc/conductd/config.toml")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the configuration file is, and whether somebody named it."""

    path: Path
    named: bool


class _Conductd(click.Group):
    """A group that knows its commands by name and imports a command only to call it."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click hands it over
        """The names, in the order of a first day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # the same
        """Import the command's module, or None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"conductd.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = module.COMMANDS[cmd_name]
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # the same
        """The list in the help, written without importing any command."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> None:
        """Run the command; its errors become exit codes here and nowhere else."""
        ctx.exit(exits.run(lambda: super(_Conductd, self).invoke(ctx)))


@click.command("conductd", cls=_Conductd, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="conductd")
@click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path),
    envvar="CONDUCTD_CONFIG",
    metavar="FILE",
    help=f"The configuration; else $CONDUCTD_CONFIG, else {DEFAULT_CONFIG}.",
)
@click.option("--verbose", is_flag=True, help="More log lines on stderr; they hold no word of any mail.")
@click.pass_context
def conductd(ctx: click.Context, config_file: Path | None, verbose: bool) -> None:
    """Turn mail to a community's conduct@ address into acknowledged, tracked, reminded cases."""
    logs.set_up(verbose)
    ctx.obj = Setting(config_file or DEFAULT_CONFIG, named=config_file is not None)
