"""`conductd demo`: the whole life of some cases, with nothing to configure."""

from pathlib import Path

import click

from conductd import demo as story


@click.command("demo")
@click.option(
    "--keep", type=click.Path(file_okay=False, path_type=Path), help="Leave mails and database in this folder."
)
def demo(keep: Path | None) -> int:
    """The whole life of some cases on embedded servers in a minute; nothing to configure."""
    return story.run(keep)


COMMANDS = {"demo": demo}
