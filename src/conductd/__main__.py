"""`python -m conductd` is the command `conductd`."""

from conductd.cli import main

main()
