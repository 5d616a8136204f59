"""The words of an answer, of which each can be heard: the one that is spoken is lit.

Return or a click hears from a word, the arrow keys go from word to word, and a stretch that was
dragged over can be heard again and again. The text follows what is spoken until somebody scrolls.
Only what is in sight is painted, so an hour of words costs no more than a minute.
"""

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QToolTip

from mockinterview.core.replay import MarkKind
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.replay import Place, ReadView, Run
from mockinterview.ui.widgets.mark_strip import TONES
from mockinterview.ui.widgets.parts import is_by_keyboard, named
from mockinterview.ui.widgets.ring import Ring

_HIGHEST = 380
_LINE_PERCENT = 145.0
_PARAGRAPH_GAP = 10
_DRESS = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
_UNDERLINES = {
    MarkKind.FILLER: QTextCharFormat.UnderlineStyle.DotLine,
    MarkKind.SAID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    MarkKind.PARTLY: QTextCharFormat.UnderlineStyle.DashUnderline,
    MarkKind.WRONG: QTextCharFormat.UnderlineStyle.WaveUnderline,
}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}
_MOVES = {
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.StartOfLine,
    Qt.Key.Key_End: QTextCursor.MoveOperation.EndOfLine,
}


class TranscriptText(QTextEdit):
    """Emits the word, counted from 0, from which the person wants to hear.

    ``scrolled`` says that somebody scrolled by hand.
    """

    hear_requested = Signal(int)
    scrolled = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "transcript-text", self.tr("The words of the answer"))
        self._view = ReadView()
        self._begins: list[int] = []
        self._lit: int | None = None
        self._press: int | None = None
        self._is_playing = False
        self._ring = Ring(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setFont(font(Type.LEAD))
        self.verticalScrollBar().actionTriggered.connect(self._tell_scrolled)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    @property
    def lit(self) -> int | None:
        """The word that is lit, counted from 0."""
        return self._lit

    @property
    def word(self) -> int | None:
        """The word at which the keyboard stands."""
        return self._word_at(self.textCursor().selectionStart())

    @property
    def chosen(self) -> tuple[int, int] | None:
        """The first and the last of several words that were dragged over."""
        cursor = self.textCursor()
        first = self._word_at(cursor.selectionStart())
        last = self._word_at(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        return None if first is None or last is None or first == last else (first, last)

    def place_of(self, word: int) -> QPoint:
        """Return where a word stands now, within the viewport."""
        place = self._view.words[word]
        middle = self._cursor(Place(place.begin, (place.begin + place.end) // 2))
        return self.cursorRect(middle).center()

    def show_text(self, view: ReadView) -> None:
        """Show other words; the same ones keep their place and the selection."""
        if view == self._view:
            return
        is_other = view.text != self._view.text
        self._view = view
        self._begins = [place.begin for place in view.words]
        if is_other:
            self._lit = None
            self.setPlainText(view.text)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self._dress()

    def light(self, word: int | None, *, is_playing: bool) -> None:
        """Light a word, or none; what is still to come steps back while it plays."""
        if (word, is_playing) == (self._lit, self._is_playing):
            return
        self._lit, self._is_playing = word, is_playing
        self._show_lit()

    def follow(self) -> None:
        """Bring the lit word into sight, a third from the top, where it is not there."""
        if self._lit is None:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        box = self.cursorRect(self._cursor(self._view.words[self._lit]))
        if box.top() < 0 or box.bottom() > room - box.height():
            bar.setValue(bar.value() + box.top() - room // 3)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(300, self._wanted_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, self._wanted_height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in _DRESS and hasattr(self, "_view"):
            self._dress()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self.cursorForPosition(event.pos()).position()
            runs = (run for run in self._view.runs if run.place.begin <= at <= run.place.end)
            tips = "\n".join(run.tip for run in runs)
            QToolTip.showText(event.globalPos(), tips, self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mousePressEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._press = self._word_near(event) if is_left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        pressed, self._press = self._press, None
        if pressed is None or self.textCursor().hasSelection():
            return
        if pressed == self._word_near(event):
            self._go_to(pressed)
            self.hear_requested.emit(pressed)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        before = self.verticalScrollBar().value()
        super().wheelEvent(event)
        if self.verticalScrollBar().value() != before:
            self.scrolled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key, word = Qt.Key(event.key()), self.word
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not is_plain:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and word is not None:
            self.hear_requested.emit(word)
        elif key in _STEPS and self._view.words:
            here = 0 if word is None else word + _STEPS[key]
            self._walk(min(max(0, here), len(self._begins) - 1))
        elif key in _MOVES and self._view.words:
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            cursor.movePosition(_MOVES[key])
            self._walk(self._nearest(cursor.position()))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
            self.scrolled.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self._ring.setVisible(is_by_keyboard(event))
        self._ring.raise_()
        if is_by_keyboard(event) and self._view.words and not self.textCursor().hasSelection():
            self._go_to(self._lit or 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
        self._fit()

    def _walk(self, word: int) -> None:
        self._go_to(word)
        self.ensureCursorVisible()
        self.scrolled.emit()

    def _go_to(self, word: int) -> None:
        """Let the keyboard stand at a word: a screen reader reads what is selected."""
        self.setTextCursor(self._cursor(self._view.words[word]))

    def _word_near(self, event: QMouseEvent) -> int | None:
        return self._word_at(self.cursorForPosition(event.position().toPoint()).position())

    def _word_at(self, position: int) -> int | None:
        """Return the word that stands at a place of the text, its end included."""
        word = bisect_right(self._begins, position) - 1
        if word < 0 or position > self._view.words[word].end:
            return None
        return word

    def _nearest(self, position: int) -> int:
        return max(0, bisect_right(self._begins, position) - 1)

    def _cursor(self, place: Place) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.begin)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _dress(self) -> None:
        """Give the text its look: the room between the lines, and the marks."""
        tokens, whole = tokens_of(), QTextCursor(self.document())
        whole.beginEditBlock()
        whole.select(QTextCursor.SelectionType.Document)
        whole.setCharFormat(QTextCharFormat())
        lines = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        lines.setLineHeight(_LINE_PERCENT, height)
        lines.setBottomMargin(_PARAGRAPH_GAP)
        whole.setBlockFormat(lines)
        for run in _nested(self._view.runs):
            self._cursor(run.place).mergeCharFormat(_format(run.kind, tokens))
        whole.endEditBlock()
        self._show_lit()

    def _show_lit(self) -> None:
        tokens, shown = tokens_of(), []
        if self._lit is not None and self._lit < len(self._view.words):
            place = self._view.words[self._lit]
            if self._is_playing:
                rest = Place(place.end, self.document().characterCount() - 1)
                shown.append(self._selection(rest, tokens.colour("muted"), None))
            shown.append(
                self._selection(place, tokens.colour("accent_text"), tokens.colour("accent_tint"))
            )
        self.setExtraSelections(shown)

    def _selection(
        self, place: Place, text: QColor, ground: QColor | None
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(place)
        form = QTextCharFormat()
        form.setForeground(text)
        if ground is not None:
            form.setBackground(ground)
            form.setFontUnderline(True)
        made.format = form
        return made

    def _wanted_height(self) -> int:
        return min(round(self.document().size().height()) + 2, scaled(_HIGHEST))

    def _fit(self, *_about: object) -> None:
        wanted = self._wanted_height()
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def _tell_scrolled(self, _action: int) -> None:
        self.scrolled.emit()


def _nested(runs: Iterable[Run]) -> list[Run]:
    """Put long marks before those that may stand in them."""
    return sorted(runs, key=lambda run: run.place.begin - run.place.end)


def _format(kind: MarkKind, tokens: Tokens) -> QTextCharFormat:
    form, colour = QTextCharFormat(), tokens.colour(TONES[kind])
    if kind in _UNDERLINES:
        form.setUnderlineStyle(_UNDERLINES[kind])
        form.setUnderlineColor(colour)
    else:
        form.setForeground(colour)
        small = font(Type.LABEL)
        form.setProperty(QTextCharFormat.Property.FontPixelSize, small.pixelSize())
        form.setFontWeight(small.weight())
    return form
