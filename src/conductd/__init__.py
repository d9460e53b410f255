"""conductd turns mail to a community's conduct@ address into acknowledged, tracked, reminded cases."""

__version__ = "0.1.0"
