"""The list of sessions: when, what and with what score; a row is opened by a click or Return.

Below a session stand the places that a search found in it. While sessions are being chosen, a
click, Return or Space chooses in place of opening. The dots of a row open its menu, as do the
right button and the menu key.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.session_rows import (
    ListRow,
    PlaceRowView,
    RowAct,
    SessionRowView,
    act_name,
    acts_on,
)
from mockinterview.ui.widgets.badge import badge_size, paint_badge
from mockinterview.ui.widgets.figure import figure_size, paint_figure
from mockinterview.ui.widgets.parts import named
from mockinterview.ui.widgets.row_list import Index, Row, RowList, RowModel, paint_two_lines
from mockinterview.ui.widgets.scroll import keep_strip

translate = QCoreApplication.translate
_HEIGHT = 66
_PLACE_HEIGHT = 32
_BETWEEN = 8
_PADDING = 22.0
_GAP = 16.0
_SMALL_GAP = 8.0
_RADIUS = 14.0
_ICON = 18.0
_MOST_TAGS = 3
_SHARE_BEFORE_HIT = 0.35
"""Of a snippet that has no room, so much at most stands before what was found."""

_TAGS_SHARE = 0.4
"""So much of a row the tags take at most; the words of the row come first."""

CHOSEN = int(Qt.ItemDataRole.UserRole) + 1
"""The role that tells whether a session is chosen; None while none are being chosen."""


class SessionModel(RowModel):
    """The rows, and which of them are chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: frozenset[str] | None = None

    def show_chosen(self, chosen: frozenset[str] | None) -> None:
        """Show which sessions are chosen; None where none are being chosen."""
        if chosen == self._chosen:
            return
        self._chosen = chosen
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == CHOSEN:
            return self._is_chosen(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and self._is_chosen(index):
            words = translate("history", "chosen: {row}")
            return words.format(row=super().data(index, role))
        return super().data(index, role)

    def _is_chosen(self, index: Index) -> bool | None:
        if self._chosen is None or not index.isValid():
            return None
        return self.rows[index.row()].key in self._chosen


class SessionDelegate(QStyledItemDelegate):
    """Paints a session as a card of its own, and a place that was found below it as a line."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        if isinstance(index.data(Qt.ItemDataRole.UserRole), PlaceRowView):
            after = index.sibling(index.row() + 1, 0).data(Qt.ItemDataRole.UserRole)
            is_last = isinstance(after, SessionRowView)
            return QSize(0, scaled(_PLACE_HEIGHT) + (_BETWEEN if is_last else 0))
        return QSize(0, scaled(_HEIGHT) + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, PlaceRowView):
            _paint_place(painter, QRectF(option.rect), option.state, row)
        else:
            _paint_session(painter, option, row, index.data(CHOSEN))
        painter.restore()


class SessionList(RowList):
    """The sessions that a search leaves; ``opened`` carries the id of one and an attempt or None.

    ``acted`` carries what is to be done with which session, ``chosen_turned`` a session that is
    to be chosen, or no more.
    """

    opened = Signal(str, object)
    acted = Signal(str, str)
    chosen_turned = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, translate("history", "Interviews"), SessionDelegate(), SessionModel)
        self._is_selecting = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        keep_strip(self)

    def show_rows(self, rows: Sequence[Row], chosen: str = "", *, has_more: bool = False) -> None:
        # Heights are asked for one by one only where they differ.
        self.setUniformItemSizes(not any(isinstance(row, PlaceRowView) for row in rows))
        super().show_rows(rows, chosen, has_more=has_more)

    def show_chosen(self, chosen: frozenset[str], *, is_selecting: bool) -> None:
        self._is_selecting = is_selecting
        model = self.model()
        if isinstance(model, SessionModel):
            model.show_chosen(chosen if is_selecting else None)

    @property
    def current_session(self) -> SessionRowView | None:
        """The session that the person is at, or in which the place is where they are."""
        row = self._row_at(self.currentIndex())
        return row if isinstance(row, SessionRowView) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        is_space = event.key() == Qt.Key.Key_Space
        if (is_return or (is_space and self._is_selecting)) and self.current_key:
            self._use(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.current_session is not None:
            row = self.current_session
            self.acted.emit(RowAct.DELETE_FOR_GOOD if row.is_deleted else RowAct.DELETE, row.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or index != self.currentIndex():
            return
        row = self._row_at(index)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and row is not None:
            self.chosen_turned.emit(row.session_id)
        elif isinstance(row, SessionRowView) and self._is_on_dots(index, event.position()):
            self._open_menu(row, event.globalPosition().toPoint())
        elif index.isValid():
            self._use(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._row_at(index)
        if isinstance(row, SessionRowView):
            below = self.visualRect(index).center() if by_key else event.pos()
            self._open_menu(row, self.viewport().mapToGlobal(below))

    def _use(self, index: Index) -> None:
        row = self._row_at(index)
        if self._is_selecting and row is not None:
            self.chosen_turned.emit(row.session_id)
        elif isinstance(row, PlaceRowView):
            self.opened.emit(row.session_id, row.attempt)
        elif row is not None and row.is_deleted:
            self._open_menu(row, self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif row is not None:
            self.opened.emit(row.session_id, None)

    def _row_at(self, index: Index) -> ListRow | None:
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def _is_on_dots(self, index: QModelIndex, at: QPointF) -> bool:
        return _dots(_card(self.visualRect(index))).adjusted(-10, -20, 22, 20).contains(at)

    def _open_menu(self, row: SessionRowView, at: QPoint) -> None:
        menu = named(QMenu(self), "history-row-menu", row.title)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in acts_on(row):
            action = QAction(act_name(act), menu)
            action.setObjectName(f"history-row-{act}")
            action.setData((act, row.session_id))
            menu.addAction(action)
        menu.triggered.connect(self._act)
        menu.popup(at)

    def _act(self, action: QAction) -> None:
        self.acted.emit(*action.data())


def _card(rect: QRect) -> QRectF:
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5 - _BETWEEN)


def _dots(card: QRectF) -> QRectF:
    """Return where the dots of a row are."""
    side = scaled(_ICON)
    return QRectF(card.right() - _PADDING - side, card.center().y() - side / 2, side, side)


def _paint_session(
    painter: QPainter,
    option: QStyleOptionViewItem,
    row: SessionRowView,
    is_chosen: bool | None,  # noqa: FBT001 - one of three states, as the model tells it
) -> None:
    card = _card(option.rect)
    _paint_card(painter, card, option.state, is_chosen=bool(is_chosen))
    inner = card.adjusted(_PADDING, 0, -_PADDING, 0)
    if is_chosen is not None:
        inner.setLeft(_paint_choice(painter, inner, is_chosen=is_chosen) + _GAP)
    dots = _dots(card)
    paint_icon(painter, "more", dots, tokens_of().colour("muted"))
    inner.setRight(dots.left() - _GAP)
    inner.setRight(_paint_result(painter, inner, row) - _GAP)
    inner.setRight(_paint_marks(painter, inner, row))
    inner.setRight(_paint_tags(painter, inner, row))
    paint_two_lines(painter, inner, (row.title, row.what), ("text", "muted"))


def _paint_card(
    painter: QPainter, card: QRectF, state: QStyle.StateFlag, *, is_chosen: bool
) -> None:
    tokens = tokens_of()
    is_under = bool(state & QStyle.StateFlag.State_MouseOver)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    colour = tokens.colour("accent" if is_under or has_focus or is_chosen else "line")
    painter.setPen(QPen(colour, 2.0 if has_focus else 1.0))
    painter.setBrush(tokens.colour("accent_tint" if is_chosen else "card"))
    edge = 0.5 if has_focus else 0.0
    painter.drawRoundedRect(card.adjusted(edge, edge, -edge, -edge), _RADIUS, _RADIUS)


def _paint_choice(painter: QPainter, box: QRectF, *, is_chosen: bool) -> float:
    """Paint a box with a tick or without; return where it ends."""
    tokens, side = tokens_of(), scaled(20)
    at = QRectF(box.left(), box.center().y() - side / 2, side, side)
    painter.setPen(QPen(tokens.colour("accent" if is_chosen else "muted"), 1.5))
    painter.setBrush(tokens.colour("accent") if is_chosen else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(at, 6, 6)
    if is_chosen:
        paint_icon(painter, "check", at.adjusted(2, 2, -2, -2), tokens.colour("on_accent"))
    return at.right()


def _paint_result(painter: QPainter, box: QRectF, row: SessionRowView) -> float:
    """Paint the score, or why there is none, at the right; return where it begins."""
    if row.score:
        words = (row.score, translate("history", "/ 100"))
        size = figure_size(*words)
        left = box.right() - size.width()
        paint_figure(painter, QPointF(left, box.center().y() - size.height() / 2), words)
        return left
    if row.state is None:
        return box.right()
    return _paint_badge(painter, box, row.state.word, row.state.icon, row.state.tone)


def _paint_marks(painter: QPainter, box: QRectF, row: SessionRowView) -> float:
    """Paint the signs of notes and bookmarks; return where the words have to end."""
    right, side = box.right(), scaled(_ICON)
    for mark in row.marks:
        at = QRectF(right - side, box.center().y() - side / 2, side, side)
        paint_icon(painter, mark.icon, at, tokens_of().colour(mark.tone))
        right -= side + _SMALL_GAP
    return right - (_SMALL_GAP if row.marks else 0)


def _paint_tags(painter: QPainter, box: QRectF, row: SessionRowView) -> float:
    """Paint the first tags as far as there is room, and how many more there are."""
    room = box.width() * _TAGS_SHARE
    shown: list[str] = []
    for tag in row.tags[:_MOST_TAGS]:
        width = badge_size(tag, "").width() + _SMALL_GAP
        if width > room:
            break
        room -= width
        shown.append(tag)
    more = len(row.tags) - len(shown)
    right = box.right()
    for words in reversed([*shown, *([f"+{more}"] if more else [])]):
        right = _paint_badge(painter, QRectF(box.topLeft(), QPointF(right, box.bottom())), words)
        right -= _SMALL_GAP
    return right - (_SMALL_GAP if row.tags else 0)


def _paint_badge(
    painter: QPainter, box: QRectF, words: str, icon: str = "", tone: str = "muted"
) -> float:
    """Paint a badge at the right of a box; return where it begins."""
    size = badge_size(words, icon)
    left = box.right() - size.width()
    at = QRectF(left, box.center().y() - size.height() / 2, size.width(), size.height())
    paint_badge(painter, at, words, icon, tone)
    return left


def _paint_place(
    painter: QPainter, rect: QRectF, state: QStyle.StateFlag, row: PlaceRowView
) -> None:
    tokens = tokens_of()
    line = QRectF(rect.topLeft(), QSizeF(rect.width(), scaled(_PLACE_HEIGHT)))
    box = line.adjusted(_PADDING, 1, -1, -_BETWEEN / 2)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    is_under = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(QPen(tokens.colour("accent"), 1.5) if has_focus else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("card") if is_under or has_focus else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 8, 8)
    metrics = QFontMetricsF(font(Type.LABEL))
    x = box.left() + 12
    baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font(Type.LABEL))
    painter.setPen(tokens.colour("muted"))
    painter.drawText(QPointF(x, baseline), row.where)
    x += metrics.horizontalAdvance(row.where) + 12
    _paint_pieces(painter, QRectF(x, box.top(), box.right() - 12 - x, box.height()), row.pieces)


def _paint_pieces(painter: QPainter, box: QRectF, pieces: tuple[tuple[str, bool], ...]) -> None:
    """Paint a snippet on one line: what was found is bold on a tint, what has no room is cut."""
    tokens = tokens_of()
    x = box.left()
    for text, is_found in _with_first_hit_in_sight(pieces, box.width()):
        kind = font(Type.LABEL if is_found else Type.SMALL)
        metrics = QFontMetricsF(kind)
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.right() - x))
        width = metrics.horizontalAdvance(words)
        if is_found:
            height = metrics.height() + 2
            at = QRectF(x - 1, box.center().y() - height / 2, width + 2, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_tint"))
            painter.drawRoundedRect(at, 3, 3)
        painter.setFont(kind)
        painter.setPen(tokens.colour("accent_text" if is_found else "text"))
        baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, baseline), words)
        x += width
        if words != text:
            return


def _with_first_hit_in_sight(
    pieces: tuple[tuple[str, bool], ...], width: float
) -> tuple[tuple[str, bool], ...]:
    """Cut the words before the first hit at their beginning, where there is no room for all."""
    if not pieces or pieces[0][1]:
        return pieces
    metrics = QFontMetricsF(font(Type.SMALL))
    whole = sum(metrics.horizontalAdvance(text) for text, _is_found in pieces)
    if whole <= width:
        return pieces
    before = metrics.elidedText(pieces[0][0], Qt.TextElideMode.ElideLeft, width * _SHARE_BEFORE_HIT)
    return ((_from_a_whole_word(before, pieces[0][0]), False), *pieces[1:])


def _from_a_whole_word(cut: str, text: str) -> str:
    """Let a text whose beginning was cut off begin with a whole word."""
    if cut == text:
        return text
    kept = cut[1:]
    if not text[: len(text) - len(kept)][-1:].isspace():
        kept = kept.partition(" ")[2]
    return f"{cut[:1]}{kept.lstrip()}"
