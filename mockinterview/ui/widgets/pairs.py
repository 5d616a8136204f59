"""Cards that list: key points with their weight, and sentences with what belongs to them."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.question import Pair, WeightedPoint
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.parts import column, divider, empty, label, line_label, named, row

_BADGE_WIDTH = 76


class ListCard(QFrame):
    """A card with a heading and a body that is rebuilt when what it lists is another."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        named(self, name, title)
        self.setProperty("ground", "card")
        self._shown: tuple[object, ...] | None = None
        self._body: QVBoxLayout = column(spacing=10)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addWidget(line_label(title, Type.HEADING))
        outer.addLayout(self._body)

    def show_pairs(self, pairs: tuple[Pair, ...], tone: str = "") -> None:
        """List sentences, each with its text below; ``tone`` is that of the text."""
        if self._is_other(pairs):
            for pair in pairs:
                self._add(_pair(pair, tone))

    def show_points(self, points: tuple[WeightedPoint, ...]) -> None:
        """List key points with what each counts."""
        if self._is_other(points):
            for point in points:
                self._add(_point(point))

    def _is_other(self, listed: tuple[object, ...]) -> bool:
        """Make room for what is listed, and say whether it is not there yet."""
        self.setVisible(bool(listed))
        if listed == self._shown:
            return False
        self._shown = listed
        empty(self._body)
        return True

    def _add(self, part: QWidget) -> None:
        if self._body.count():
            self._body.addWidget(divider())
        self._body.addWidget(part)


def _pair(pair: Pair, tone: str) -> QWidget:
    box = QWidget()
    inner = column(box, spacing=4)
    inner.addWidget(label(pair.head, Type.NAME))
    inner.addWidget(label(pair.text, Type.BODY, tone or "muted"))
    return box


def _point(point: WeightedPoint) -> QWidget:
    box = QWidget()
    badge = Badge(minimum_width=_BADGE_WIDTH)
    badge.show_state(*point.weight)
    inner = row(box, spacing=14)
    inner.addWidget(badge)
    inner.addWidget(label(point.statement), 1)
    return box
