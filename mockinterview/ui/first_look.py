"""What the first paint needs of the settings, read without validating the rest of them.

What cannot be read or is no possible value is as usual; ``settings.load`` comes a moment
later, says what was wrong, and is what holds from then on.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from mockinterview.core.appearance import Theme

_FILE_NAME = "settings.json"
"""As in ``settings``, which is not imported before the first paint."""


@dataclass(frozen=True)
class FirstLook:
    """The colours, the size of the words, and the language that the window opens with."""

    theme: Theme = Theme.SYSTEM
    font_scale: float = 1.0
    language: str = ""


def read_first_look(home: Path) -> FirstLook:
    """Return how the window looks by the settings of a data folder."""
    try:
        look = json.loads((home / _FILE_NAME).read_text(encoding="utf-8"))["appearance"]
    except (OSError, ValueError, RecursionError, TypeError, KeyError):
        return FirstLook()
    if not isinstance(look, dict):
        return FirstLook()
    theme, scale, language = (look.get(key) for key in ("theme", "font_scale", "language"))
    return FirstLook(
        theme=Theme(theme) if theme in tuple(Theme) else Theme.SYSTEM,
        font_scale=_font_scale(scale),
        language=language if isinstance(language, str) else "",
    )


def _font_scale(value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and 1.0 <= value <= 2.0:
        return float(value)
    return 1.0
