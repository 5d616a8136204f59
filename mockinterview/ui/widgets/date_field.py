"""A field for a day: typed, stepped with the arrow keys, or chosen in a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QLineEdit, QToolButton

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.widgets.parts import named

_ARROW = 16


class DateField(QDateEdit):
    """The wheel scrolls the page, not the day. Alt and the down arrow open the calendar."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        named(self, name, accessible)
        self.setFont(font(Type.BODY))
        self.setLocale(QLocale())
        self.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self.setMinimumHeight(scaled(38))
        self.setCalendarPopup(True)
        named(self.lineEdit(), f"{name}-edit", accessible)
        self._accessible = accessible
        self._calendar: QCalendarWidget | None = None

    @property
    def day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date, first: date) -> None:
        """Show a day; none before ``first`` can be chosen."""
        if self._calendar is None:
            self._dress_calendar()
        self.setMinimumDate(QDate(first.year, first.month, first.day))
        self.setDate(QDate(day.year, day.month, day.day))

    def _dress_calendar(self) -> None:
        """Make and dress the calendar, which takes a while, when the field is first wanted."""
        calendar = self._calendar = self.calendarWidget()
        named(calendar, f"{self.objectName()}-calendar", self._accessible)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setMinimumSize(scaled(320), scaled(240))
        # Qt's own red of the weekend has too little contrast on a dark ground.
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        _name_button(calendar, "qt_calendar_prevmonth", self.tr("Month before"), "\u2039")
        _name_button(calendar, "qt_calendar_nextmonth", self.tr("Month after"), "\u203a")
        _name_button(calendar, "qt_calendar_monthbutton", self.tr("Month"))
        _name_button(calendar, "qt_calendar_yearbutton", self.tr("Year"))
        for field in calendar.findChildren(QLineEdit):
            field.setAccessibleName(self.tr("Year"))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QRectF(self.width() - _ARROW - 10, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
        paint_icon(painter, "down", at, tokens_of().colour("muted"))
        painter.end()


def _name_button(calendar: QCalendarWidget, name: str, accessible: str, arrow: str = "") -> None:
    """Give one of Qt's own buttons words, and an arrow in the colours of the theme."""
    for button in calendar.findChildren(QToolButton, name):
        button.setAccessibleName(accessible)
        if arrow:
            button.setIcon(QIcon())
            button.setText(arrow)
