"""Tells a screen reader of an interview that is under way, where the person runs one.

It remembers what was told last, so that a page that is shown anew says nothing again.
"""

from PySide6.QtWidgets import QWidget

from mockinterview.core.state import Stage
from mockinterview.ui.announcing import Announce, announce
from mockinterview.ui.views.narration import Scene, time_left


class Narration:
    """Silent until it is told that a screen reader reads the questions."""

    def __init__(self, announce: Announce = announce) -> None:
        self._announce = announce
        self._is_on = False
        self._told: object = None
        self._stage: Stage | None = None
        self._left: float | None = None

    def begin(self, *, is_on: bool) -> None:
        """Begin with another interview."""
        self._is_on = is_on
        self._told = None
        self._left = None

    def tell(self, source: QWidget, scene: Scene) -> None:
        """Tell of a moment, unless it was told of already."""
        if self._is_on and scene.name != self._told:
            self._told = scene.name
            if scene.words:
                self._announce(source, scene.words)

    def tell_time(self, source: QWidget, stage: Stage, left: float | None) -> None:
        """Tell where the time that is left is nearly over."""
        before = self._left if stage is self._stage else None
        self._stage, self._left = stage, left
        words = time_left(stage, before, left) if self._is_on else ""
        if words:
            self._announce(source, words)
