"""The check of this computer: what an interview needs, and what to do about what is missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.doctor import CheckRow, DoctorView
from mockinterview.ui.views.notices import failure_banner
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    frame,
    label,
    line_label,
    named,
    row,
)
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar
from mockinterview.ui.widgets.status import Icon
from mockinterview.ui.wording import Sign

_WIDEST = 860


class DoctorPage(QWidget):
    """Shows a ``DoctorView`` and emits what is asked for."""

    again_requested = Signal()
    copy_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "doctor-page", self.tr("Check this computer"))
        self._shown: tuple[CheckRow, ...] = ()
        self._back = named(Button(self.tr("Settings"), Look.LINK, icon="back"), "doctor-back")
        self._again = named(Button(self.tr("Check again"), Look.SMALL), "doctor-again")
        self._copy = named(Button(self.tr("Copy report"), Look.SMALL), "doctor-copy")
        self._banner = Banner("doctor-banner")
        self._icon = Icon(20)
        self._summary = named(label("", Type.HEADING), "doctor-summary")
        self._card = frame("card")
        self._rows: QVBoxLayout = column(self._card)
        self._rows.setContentsMargins(22, 4, 22, 4)
        self._lay_out()
        self._back.clicked.connect(self.back_requested)
        self._again.clicked.connect(self.again_requested)
        self._copy.clicked.connect(self._tell_copy)

    def render(self, view: DoctorView) -> None:  # type: ignore[override]  # the house's word
        self._banner.show_banner(failure_banner(view.trouble) if view.trouble else None)
        state = view.summary
        if view.is_running or state is None:
            state = Sign(self.tr("Looking…"), "clock", "muted")
        self._icon.show_icon(state.icon, state.tone)
        self._summary.setText(state.word)
        self._again.setEnabled(not view.is_running)
        self._copy.setEnabled(view.can_copy)
        self._copy.setText(self.tr("Copy report"))
        self._card.setVisible(bool(view.rows))
        if view.rows != self._shown:
            self._shown = view.rows
            self._make_rows(view.rows)

    def take_focus(self) -> None:
        self._back.setFocus()

    def _make_rows(self, rows: tuple[CheckRow, ...]) -> None:
        empty(self._rows)
        for place, check in enumerate(rows):
            if place:
                self._rows.addWidget(divider())
            self._rows.addWidget(_check(place, check))

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        inner = column(content, spacing=16)
        summary = row(spacing=10)
        summary.addWidget(self._icon)
        summary.addWidget(self._summary, 1)
        summary.addWidget(self._again)
        summary.addWidget(self._copy)
        inner.addLayout(summary)
        inner.addWidget(self._card)
        inner.addStretch(1)
        head = column(spacing=4)
        head.addWidget(self._back)
        head.addWidget(line_label(self.tr("Check this computer"), Type.TITLE))
        words = self.tr("What an interview needs. Nothing is changed, sent or recorded.")
        head.addWidget(label(words, Type.BODY, "muted"))
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(head)
        outer.addLayout(beside_bar(self._banner))
        outer.addWidget(PageScroll("doctor-scroll", content), 1)

    def _tell_copy(self) -> None:
        self.copy_requested.emit()
        self._copy.setText(self.tr("Copied"))


def _selectable(words: QLabel) -> QLabel:
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _check(place: int, check: CheckRow) -> QWidget:
    made = named(QWidget(), f"check-{place}", f"{check.name}: {check.state.word}. {check.found}")
    state = named(Badge(), f"check-{place}-state")
    state.show_state(*check.state)
    name = named(line_label(check.name, Type.NAME), f"check-{place}-name")
    words = column(spacing=3)
    words.addWidget(name)
    words.addWidget(_selectable(named(label(check.found), f"check-{place}-found")))
    if check.hint:
        hint = named(label(check.hint, Type.BODY, "muted"), f"check-{place}-hint")
        words.addWidget(_selectable(hint))
    line = row(made, spacing=18)
    line.setContentsMargins(0, 12, 0, 12)
    line.addLayout(words, 1)
    line.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
    return made
