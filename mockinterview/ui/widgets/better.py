"""A better answer in the person's own words: what was added is marked in a word and a shape."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.core.errors import Failure
from mockinterview.ui.typography import Type
from mockinterview.ui.views.better import BetterView, PartView
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.endpoint import Ask
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import (
    column,
    empty,
    frame,
    label,
    named,
    row,
)
from mockinterview.ui.widgets.progress import BusySign

_BADGE_WIDTH = 86


class BetterAnswerCard(QFrame):
    """Shows the answer, or the way to one; hidden where there is neither."""

    play_requested = Signal(object)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "better-card", self.tr("A better answer in your own words"))
        self.setProperty("ground", "card")
        self._view: BetterView | None = None
        self._hear = named(Button("", Look.LINK, icon="play"), "better-hear")
        self._copy = named(Button(self.tr("Copy"), Look.LINK), "better-copy")
        self._busy = named(BusySign(), "better-busy")
        self._body: QVBoxLayout = column(spacing=0)
        self._ask = named(Button("", Look.SMALL, icon="writing"), "better-ask")
        self._see = named(Button(self.tr("See what is sent"), Look.LINK), "better-see")
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addLayout(self._head())
        outer.addLayout(self._body)
        outer.addLayout(self._ways())
        self._hear.clicked.connect(self._play)
        self._copy.clicked.connect(self._copy_text)
        self._ask.clicked.connect(self._ask_for_it)
        self._see.clicked.connect(self._ask_to_see)
        self.hide()

    def show_better(self, view: BetterView | None, playing: Clip | None) -> None:
        self.setVisible(view is not None)
        if view is None:
            self._view = None
            return
        if view != self._view:
            self._view = view
            self._rebuild(view)
        is_on = playing is not None and playing == self._clip(view)
        self._hear.set_icon("stop" if is_on else "play")
        self._hear.setText(self.tr("Stop") if is_on else self.tr("Hear it"))

    def _head(self) -> QHBoxLayout:
        head = row(spacing=12)
        head.addWidget(label(self.tr("A better answer in your own words"), Type.HEADING), 1)
        for part in (self._busy, self._copy, self._hear):
            head.addWidget(part)
        return head

    def _ways(self) -> QHBoxLayout:
        ways = row(spacing=16)
        ways.addWidget(self._ask)
        ways.addWidget(self._see, 0, Qt.AlignmentFlag.AlignVCenter)
        ways.addStretch(1)
        return ways

    def _rebuild(self, view: BetterView) -> None:
        empty(self._body)
        self._busy.setVisible(view.is_writing)
        self._copy.setText(self.tr("Copy"))
        for part in (self._copy, self._hear):
            part.setVisible(bool(view.text))
        self._ask.setText(view.ask)
        for part in (self._ask, self._see):
            part.setVisible(bool(view.ask))
        if view.is_writing:
            self._add(self.tr("A better answer is being written…"), "better-writing")
        elif view.offer:
            self._add(view.offer, "better-offer")
        if view.trouble is not None:
            self._body.addSpacing(12 if view.offer else 0)
            self._body.addWidget(_trouble(view.trouble))
        self._add_answer(view)

    def _add(self, words: str, name: str) -> None:
        self._body.addWidget(named(label(words, Type.BODY, "muted"), name))

    def _add_answer(self, view: BetterView) -> None:
        if not view.parts:
            return
        if self._body.count():
            self._body.addSpacing(12)
        self._body.addWidget(named(label(view.legend, Type.SMALL, "muted"), "better-legend"))
        for number, part in enumerate(view.parts, start=1):
            self._body.addSpacing(12)
            self._body.addWidget(_part_row(number, part))
        if view.source:
            self._body.addSpacing(12)
            self._body.addWidget(named(label(view.source, Type.SMALL, "muted"), "better-source"))

    def _clip(self, view: BetterView) -> Clip:
        return Clip(Heard.MODEL_ANSWER, text=view.text)

    def _play(self) -> None:
        if self._view is not None:
            self.play_requested.emit(self._clip(self._view))

    def _copy_text(self) -> None:
        if self._view is not None:
            QGuiApplication.clipboard().setText(self._view.text)
            self._copy.setText(self.tr("Copied"))

    def _ask_for_it(self) -> None:
        self.asked.emit(Ask.BETTER)

    def _ask_to_see(self) -> None:
        self.asked.emit(Ask.SEE_BETTER)


def _part_row(number: int, part: PartView) -> QWidget:
    """Return a stretch with its badge; added words stand on a tint as well."""
    is_added = part.sign.tone == "accent"
    line = frame("accent") if is_added else QWidget()
    named(line, f"better-part-{number}", f"{part.sign.word}: {part.text}")
    badge = Badge(minimum_width=_BADGE_WIDTH)
    badge.show_state(part.sign.word, part.sign.icon, part.sign.tone)
    words = label(part.text)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    badges = column()
    badges.addWidget(badge)
    badges.addStretch(1)
    inner = row(line, spacing=14)
    inner.setContentsMargins(0, 8 if is_added else 0, 12, 8 if is_added else 0)
    inner.addLayout(badges)
    inner.addWidget(words, 1)
    return line


def _trouble(failure: Failure) -> QFrame:
    box = named(frame("warning"), "better-trouble", f"{failure.message} {failure.hint}".strip())
    inner = column(box, spacing=4)
    inner.setContentsMargins(16, 12, 16, 12)
    inner.addWidget(label(failure.message, Type.NAME))
    if failure.hint:
        inner.addWidget(label(failure.hint))
    return box
