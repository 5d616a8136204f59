"""The cards at the right of the first page: the sound check, and the last session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.practise import LastTimeView, SoundView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.figure import Figure
from mockinterview.ui.widgets.parts import column, divider, label, line_label, named, row
from mockinterview.ui.widgets.picker import Picker


class SoundCard(QFrame):
    """What listens, what speaks and what transcribes, each with its state."""

    voice_requested = Signal()
    check_requested = Signal()
    voice_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "sound-card", self.tr("Sound check"))
        self.setProperty("ground", "card")
        self._microphone = named(label(""), "sound-microphone")
        self._output = named(label(""), "sound-output")
        self._voice = named(label(""), "sound-voice")
        self._voice_state = named(Badge(), "sound-voice-state")
        self._recogniser = named(label(""), "sound-recogniser")
        self._recogniser_state = named(Badge(), "sound-recogniser-state")
        self._voices = Picker("sound-voices", self.tr("Voice of the interviewer"))
        self._hear = named(Button(self.tr("Hear it"), Look.LINK, icon="play"), "sound-hear")
        self._try = named(Button(self.tr("Try the microphone"), Look.LINK), "sound-try")
        self._lay_out()
        self._hear.clicked.connect(self.voice_requested)
        self._try.clicked.connect(self.check_requested)
        self._voices.picked.connect(self.voice_chosen)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._try, self._hear, self._voices)

    def show_sound(self, view: SoundView) -> None:
        self._microphone.setText(view.microphone)
        self._output.setText(view.output)
        has_choice = len(view.voices) > 1
        self._voices.setVisible(has_choice)
        self._voices.show_choices(view.voices, view.voice_id)
        self._voice.setText("" if has_choice else view.voice)
        self._voice_state.show_state(*view.voice_state)
        self._voice_state.setVisible(not view.can_hear_voice)
        self._recogniser.setText(view.recogniser)
        self._recogniser_state.show_state(*view.recogniser_state)
        self._hear.setVisible(view.can_hear_voice)
        self._hear.setText(self.tr("Stop") if view.is_speaking else self.tr("Hear it"))
        self._hear.set_icon("stop" if view.is_speaking else "play")

    def _lay_out(self) -> None:
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 20, 22, 20)
        outer.addWidget(line_label(self.tr("Sound check"), Type.HEADING))
        lines = QGridLayout()
        lines.setHorizontalSpacing(12)
        lines.setVerticalSpacing(12)
        lines.setColumnStretch(1, 1)
        outer.addLayout(lines)
        _add_line(lines, self.tr("Microphone"), self._microphone)
        _add_line(lines, self.tr("Loudspeaker"), self._output)
        lines.addWidget(self._try, lines.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(divider(), lines.rowCount(), 0, 1, 2)
        _add_line(lines, self.tr("Voice"), self._voice, self._voice_state, self._hear)
        lines.addWidget(self._voices, lines.rowCount(), 0, 1, 2)
        _add_line(lines, self.tr("Recogniser"), self._recogniser, self._recogniser_state)


class LastTimeCard(QFrame):
    """The last session, with the way to it; hidden where there is none."""

    session_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "last-time-card", self.tr("Last time"))
        self.setProperty("ground", "card")
        self._session_id = ""
        self._day = named(label("", Type.BODY, "muted"), "last-time-day")
        self._what = named(label(""), "last-time-what")
        self._score = named(Figure(Type.SCORE), "last-time-score")
        self._caption = named(label("", Type.SMALL, "muted"), "last-time-caption")
        self._open = named(Button(self.tr("Look at it again"), Look.LINK), "last-time-open")
        outer = column(self, spacing=4)
        outer.setContentsMargins(22, 20, 22, 18)
        outer.addWidget(line_label(self.tr("Last time"), Type.HEADING))
        outer.addWidget(self._day)
        outer.addSpacing(12)
        outer.addWidget(self._score)
        outer.addWidget(self._caption)
        outer.addSpacing(8)
        outer.addWidget(self._what)
        outer.addSpacing(8)
        outer.addWidget(self._open)
        self._open.clicked.connect(self._ask_for_it)

    def show_last_time(self, view: LastTimeView | None) -> None:
        self.setVisible(view is not None)
        if view is None:
            return
        self._session_id = view.session_id
        self._day.setText(view.day)
        self._what.setText(view.what)
        self._score.setVisible(bool(view.score))
        self._score.show_figure(view.score, self.tr("/ 100"))
        self._caption.setText(
            self.tr("content covered") if view.score else self.tr("No answer was graded.")
        )

    def _ask_for_it(self) -> None:
        self.session_requested.emit(self._session_id)


def _add_line(lines: QGridLayout, title: str, *parts: QWidget) -> None:
    """Add a line whose title takes as much room as the longest title of the card."""
    at = lines.rowCount()
    lines.addWidget(line_label(title, Type.BODY, "muted"), at, 0)
    line = row(spacing=12)
    line.addWidget(parts[0], 1)
    for part in parts[1:]:
        line.addWidget(part)
    lines.addLayout(line, at, 1)
