"""The sound check: what to read aloud, the level meanwhile, and what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.sound_check import (
    FindingRow,
    SoundCheckView,
    Trial,
    Words,
    sentence_to_read,
    sound_check_view,
)
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.level_bar import LevelBar
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    frame,
    label,
    line_label,
    named,
    row,
    set_tone,
)
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.status import Icon

_NAME_WIDTH = 84


class SoundCheckPanel(QFrame):
    """Shows a ``SoundCheckView`` and emits what is asked for."""

    start_requested = Signal()
    play_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "sound-check", self.tr("Try the microphone"))
        self.setProperty("ground", "card")
        self._shown: tuple[FindingRow, ...] = ()
        self._start = named(Button("", Look.PLAIN, icon="record"), "sound-check-start")
        self._icon = Icon()
        self._status = named(label("", Type.NAME), "sound-check-status")
        self._left = named(line_label("", Type.BODY, "muted"), "sound-check-left")
        self._busy = named(BusySign(), "sound-check-busy")
        self._level = named(LevelBar(), "sound-check-level")
        self._banner = Banner("sound-check-banner")
        self._rows = column()
        self._heard_box = named(QWidget(), "sound-check-words")
        self._heard = named(label("", Type.LEAD), "sound-check-heard")
        self._heard_hint = named(label("", Type.SMALL, "muted"), "sound-check-hint")
        self._heard_busy = named(BusySign(), "sound-check-heard-busy")
        self._play = named(Button("", Look.LINK, icon="play"), "sound-check-play")
        self._lay_out()
        self._start.clicked.connect(self.start_requested)
        self._play.clicked.connect(self.play_requested)
        self.render(sound_check_view(Trial()))

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._start, self._play)

    @property
    def has_findings(self) -> bool:
        return bool(self._shown)

    def render(self, view: SoundCheckView) -> None:  # type: ignore[override]  # the house's word
        self._start.setText(view.start_text)
        self._start.set_icon("stop" if view.is_speaking else "record")
        self._start.updateGeometry()
        self._icon.show_icon(view.status.icon, view.status.tone)
        self._status.setText(view.status.word)
        set_tone(self._status, view.status.tone)
        self._busy.setVisible(view.is_busy)
        self._left.setVisible(view.is_speaking)
        self._level.setVisible(view.is_speaking or not view.rows)
        if not view.is_speaking:
            self._level.clear()
        self._banner.show_banner(view.banner)
        if view.rows != self._shown:
            self._shown = view.rows
            self._make_rows(view.rows)
        self._show_words(view.words, can_play=view.can_play)
        self._play.setVisible(view.can_play)
        self._play.setText(self.tr("Stop") if view.is_playing else self.tr("Hear yourself"))
        self._play.set_icon("stop" if view.is_playing else "play")

    def show_live(self, rms_dbfs: float, left: str) -> None:
        """Show the level and how long there is to speak; called by the timer of the owner."""
        self._level.show_level(rms_dbfs)
        self._left.setText(left)

    def clear(self) -> None:
        self._level.clear()
        self._left.clear()

    def _show_words(self, words: Words, *, can_play: bool) -> None:
        self._heard_box.setVisible(bool(can_play or words != Words()))
        told = words.lack
        if words.is_under_way:
            told = self.tr("Writing down what you said…")
        elif words.heard:
            told = self.tr("We heard: “{words}”").format(words=words.heard)
        self._heard.setText(told)
        self._heard.setVisible(bool(told))
        self._heard_hint.setText(words.hint)
        self._heard_hint.setVisible(bool(words.hint))
        self._heard_busy.setVisible(words.is_under_way)

    def _make_rows(self, rows: tuple[FindingRow, ...]) -> None:
        empty(self._rows)
        for place, found in enumerate(rows):
            self._rows.addWidget(divider())
            self._rows.addWidget(_finding(place, found))

    def _lay_out(self) -> None:
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.addWidget(line_label(self.tr("Try the microphone"), Type.HEADING))
        words = self.tr("Press the button and read this aloud, as you speak in an interview:")
        outer.addWidget(label(words, Type.BODY, "muted"))
        outer.addWidget(self._sentence())
        outer.addLayout(self._start_row())
        outer.addWidget(self._level)
        outer.addWidget(self._banner)
        outer.addLayout(self._rows)
        outer.addWidget(self._heard_box)
        inner = column(self._heard_box, spacing=6)
        line = row(spacing=10)
        line.addWidget(self._heard, 1)
        line.addWidget(self._heard_busy)
        inner.addWidget(divider())
        inner.addSpacing(8)
        inner.addLayout(line)
        inner.addWidget(self._heard_hint)
        inner.addWidget(self._play, 0, Qt.AlignmentFlag.AlignLeft)

    def _sentence(self) -> QFrame:
        box = frame("quiet")
        inner = column(box)
        inner.setContentsMargins(16, 12, 16, 12)
        quoted = self.tr("“{sentence}”").format(sentence=sentence_to_read())
        inner.addWidget(named(label(quoted, Type.LEAD), "sound-check-sentence"))
        return box

    def _start_row(self) -> QHBoxLayout:
        line = row(spacing=10)
        line.addWidget(self._start)
        line.addSpacing(6)
        line.addWidget(self._icon)
        line.addWidget(self._status, 1)
        line.addWidget(self._busy)
        line.addWidget(self._left)
        return line


def _finding(place: int, found: FindingRow) -> QWidget:
    spoken = f"{found.name}: {found.state.word}. {found.figure} {found.advice}".strip()
    made = named(QWidget(), f"sound-check-finding-{place}", spoken)
    name = line_label(found.name, Type.NAME)
    name.setMinimumWidth(scaled(_NAME_WIDTH))
    state = named(Badge(), f"sound-check-finding-{place}-state")
    state.show_state(*found.state)
    words = column(spacing=3)
    words.addWidget(named(label(found.figure), f"sound-check-finding-{place}-figure"))
    if found.advice:
        words.addWidget(named(label(found.advice), f"sound-check-finding-{place}-advice"))
    line = row(made, spacing=14)
    line.setContentsMargins(0, 9, 0, 9)
    top = Qt.AlignmentFlag.AlignTop
    line.addWidget(name, 0, top)
    line.addLayout(words, 1)
    line.addWidget(state, 0, top)
    return made
