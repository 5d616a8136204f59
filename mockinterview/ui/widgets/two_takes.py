"""Two takes of one question: their figures, their key points, their words, each in two columns.

Where there is no room for two columns they stand one below the other. What became of a key point
is said by a sign and a word; the point that the keys are for has a frame and says so.
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QVBoxLayout, QWidget

from mockinterview.ui.shortcuts import Deed, key_text
from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.comparing import CompareView, FigureRow, PairView, SideView, WordsView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.compare import TWO_COLUMNS_FROM
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    label,
    line_label,
    named,
    prose,
    row,
    set_ground,
    set_prose,
)
from mockinterview.ui.widgets.quotes import QuoteRows

translate = QCoreApplication.translate
_BADGE_WIDTH = 104


class FiguresCard(QFrame):
    """A table: what was measured, in A, in B, and the difference in words."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "comparison-figures", self.tr("Figures"))
        self.setProperty("ground", "card")
        self._shown: tuple[FigureRow, ...] | None = None
        self._rows: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(3, 3)
        for place, words in ((1, self.tr("A")), (2, self.tr("B"))):
            self._grid.addWidget(line_label(words, Type.LABEL, "muted"), 0, place)
        outer = column(self)
        outer.setContentsMargins(22, 16, 22, 16)
        outer.addLayout(self._grid)

    def show_figures(self, figures: tuple[FigureRow, ...]) -> None:
        self.setVisible(bool(figures))
        if figures == self._shown:
            return
        self._shown = figures
        for part in self._rows:
            part.hide()
            part.deleteLater()
        self._rows = []
        for place, figure in enumerate(figures, start=1):
            name = named(label(figure.name), f"comparison-figure-{place}", figure.said)
            values = [line_label(each, Type.STRONG) for each in (figure.a, figure.b)]
            difference = label(figure.difference, Type.BODY, "muted")
            for at, part in enumerate((name, *values, difference)):
                self._grid.addWidget(part, place, at)
                self._rows.append(part)


class PointsCard(QFrame):
    """The key points; rebuilt when they are others, not for playing.

    ``play_requested`` carries a clip, ``turn_requested`` the number of a point of which both
    takes are to be heard.
    """

    play_requested = Signal(object)
    turn_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "comparison-points", self.tr("Key points"))
        self.setProperty("ground", "card")
        self._shown: tuple[PairView, ...] | None = None
        self._rows: list[_PairRow] = []
        self._quotes = QuoteRows()
        self._summary = named(label("", Type.BODY, "muted"), "comparison-summary")
        self._absence = named(label("", Type.BODY, "muted"), "comparison-points-absence")
        self._body: QVBoxLayout = column(spacing=4)
        head = column(spacing=2)
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(label(self.tr("Key points"), Type.HEADING))
        head.addWidget(self._summary)
        head.addWidget(self._absence)
        outer = column(self, spacing=10)
        outer.setContentsMargins(10, 18, 10, 14)
        outer.addLayout(head)
        outer.addLayout(self._body)
        self._quotes.play_requested.connect(self.play_requested)

    def show_points(self, view: CompareView) -> None:
        self._summary.setText(view.summary)
        self._summary.setVisible(bool(view.summary))
        self._absence.setText(view.points_absence)
        self._absence.setVisible(bool(view.points_absence))
        if view.pairs != self._shown:
            self._shown = view.pairs
            self._rebuild(view.pairs)
        for number, each in enumerate(self._rows):
            hearing = view.hearing if number == view.turn else ""
            each.show_state(hearing, is_current=number == view.current)
        self._quotes.show_playing(view.playing)

    def row_of(self, number: int) -> QWidget | None:
        """The row of a key point, to be brought into sight."""
        return self._rows[number] if number < len(self._rows) else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._turn_columns()

    def _rebuild(self, pairs: tuple[PairView, ...]) -> None:
        self._quotes.forget()
        empty(self._body)
        self._rows = []
        for number, pair in enumerate(pairs):
            made = _PairRow(number, pair, self._quotes)
            made.turn.clicked.connect(self._ask_for_turn)
            self._rows.append(made)
            self._body.addWidget(made)
        self._turn_columns()

    def _turn_columns(self) -> None:
        is_wide = self.width() >= scaled(TWO_COLUMNS_FROM)
        for each in self._rows:
            each.show_columns(side_by_side=is_wide)

    def _ask_for_turn(self) -> None:
        self.turn_requested.emit(self.sender().property("number"))


class _PairRow(QFrame):
    """One key point in both takes."""

    def __init__(self, number: int, pair: PairView, quotes: QuoteRows) -> None:
        super().__init__()
        self._said = f"{pair.sign.word}: {pair.statement}. {pair.verdicts}"
        named(self, f"pair-{number}", self._said)
        self._can_be_heard = pair.hears_any
        self._hint = line_label(_keys_text(), Type.SMALL, "accent")
        self._words = self._turn_words(pair)
        said = self.tr("{words}: {point}").format(words=self._words, point=pair.statement)
        self.turn = named(Button(self._words, Look.LINK, icon="play"), f"pair-{number}-turn", said)
        self.turn.setProperty("number", number)
        if not pair.hears_any:
            self.turn.hide()  # to show it here would make it a window of its own
        self._columns = row(spacing=22)
        for name, side in (("a", pair.a), ("b", pair.b)):
            self._columns.addWidget(_side(f"pair-{number}-{name}", name, side, quotes), 1)
        outer = column(self, spacing=8)
        outer.setContentsMargins(12, 10, 12, 12)
        outer.addLayout(self._head(pair))
        if pair.truth:
            outer.addWidget(label(self.tr("In truth: {truth}").format(truth=pair.truth)))
        outer.addLayout(self._columns)

    def show_state(self, hearing: str, *, is_current: bool) -> None:
        """Show whether the keys are for this one, and which of both takes is heard."""
        set_ground(self, "marked" if is_current else "unmarked")
        has_keys = is_current and self._can_be_heard
        self._hint.setVisible(has_keys)
        current = f"{self._said}. {self._hint.text()}"
        self.setAccessibleName(current if has_keys else self._said)
        words = {"a": self.tr("A: stop"), "b": self.tr("B: stop")}
        self.turn.setText(words.get(hearing, self._words))
        self.turn.set_icon("stop" if hearing else "play")

    def _turn_words(self, pair: PairView) -> str:
        if pair.hears_a and pair.hears_b:
            return self.tr("A then B")
        return self.tr("Play A") if pair.hears_a else self.tr("Play B")

    def show_columns(self, *, side_by_side: bool) -> None:
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if side_by_side else way.TopToBottom)

    def _head(self, pair: PairView) -> QBoxLayout:
        badge = Badge(minimum_width=_BADGE_WIDTH)
        badge.show_state(*pair.sign)
        words = column(spacing=2)
        words.addWidget(label(pair.statement, Type.NAME))
        below = row(spacing=12)
        below.addWidget(label(pair.verdicts, Type.SMALL, "muted"), 1)
        below.addWidget(self._hint)
        words.addLayout(below)
        beside = column()
        beside.addWidget(badge)
        beside.addStretch(1)
        head = row(spacing=14)
        head.addLayout(beside)
        head.addLayout(words, 1)
        head.addWidget(self.turn)
        return head


class WordsCard(QFrame):
    """The words of both takes; ``play_requested`` carries a whole take."""

    play_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "comparison-words", self.tr("What was said"))
        self.setProperty("ground", "card")
        self._texts = {name: prose() for name in ("a", "b")}
        self._players = {name: self._player(name) for name in ("a", "b")}
        self._columns = row(spacing=22)
        for name, title in (("a", self.tr("All of A")), ("b", self.tr("All of B"))):
            self._columns.addWidget(self._column(name, title), 1)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addWidget(label(self.tr("What was said"), Type.HEADING))
        outer.addLayout(self._columns)

    def show_words(self, a: WordsView, b: WordsView, playing: Clip | None) -> None:
        for name, words in (("a", a), ("b", b)):
            set_prose(self._texts[name], words.text or words.absence)
            player = self._players[name]
            player.setVisible(words.whole is not None)
            player.setProperty("clip", words.whole)
            is_on = words.whole is not None and words.whole == playing
            player.set_icon("stop" if is_on else "play")
            player.setText(self.tr("Stop") if is_on else self.tr("Play"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.width() >= scaled(TWO_COLUMNS_FROM)
        self._columns.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _player(self, name: str) -> Button:
        words = self.tr("Play all of A") if name == "a" else self.tr("Play all of B")
        made = named(
            Button(self.tr("Play"), Look.LINK, icon="play"), f"comparison-play-{name}", words
        )
        made.clicked.connect(self._play)
        return made

    def _column(self, name: str, title: str) -> QWidget:
        made = QWidget()
        inner = column(made, spacing=6)
        head = row(spacing=12)
        head.addWidget(line_label(title, Type.LABEL, "muted"))
        head.addStretch(1)
        head.addWidget(self._players[name])
        inner.addLayout(head)
        inner.addWidget(divider())
        named(self._texts[name], f"comparison-words-{name}")
        inner.addWidget(self._texts[name])
        inner.addStretch(1)
        return made

    def _play(self) -> None:
        self.play_requested.emit(self.sender().property("clip"))


def _keys_text() -> str:
    """Say which keys play the point that they are for."""
    words = translate("comparing", "{a}, {b}, {both}: play this one")
    keys = (key_text(deed) for deed in (Deed.HEAR_A, Deed.HEAR_B, Deed.HEAR_BOTH))
    return words.format(**dict(zip(("a", "b", "both"), keys, strict=True)))


def _side(name: str, letter: str, side: SideView, quotes: QuoteRows) -> QWidget:
    made = named(QWidget(), name)
    words = column(spacing=4)
    for place, quote in enumerate(side.quotes, start=1):
        words.addWidget(quotes.line(f"{name}-quote-{place}", quote, "text"))
    if side.absence:
        words.addWidget(label(side.absence, Type.BODY, "muted"))
    words.addStretch(1)
    inner = row(made, spacing=10)
    beside = column()
    beside.addWidget(line_label(letter.upper(), Type.LABEL, "muted"))
    beside.addStretch(1)
    inner.addLayout(beside)
    inner.addLayout(words, 1)
    return made
