"""How the window may look and move, apart from the settings so that it is known in no time."""

from enum import StrEnum


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Motion(StrEnum):
    """Whether anything in the window moves; the desktop may have a wish of its own."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"
