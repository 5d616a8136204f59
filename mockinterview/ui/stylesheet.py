"""The style sheet, made of the tokens it is given: grounds, lines and text colours.

No colour stands here. Fonts are set in ``typography``, because a style sheet would
take the tabular figures away. What needs more than a box (buttons, chips, the meter)
paints itself.
"""

from string import Template
from typing import Protocol


class HasColours(Protocol):
    """What a style sheet is made of."""

    @property
    def background(self) -> str: ...


_SHEET = Template("""
QMainWindow, QDialog, QWidget[ground="background"] { background: $background; }
QWidget[ground="rail"] { background: $rail; border: none; border-right: 1px solid $line; }
QFrame[ground="card"] { background: $card; border: 1px solid $line; border-radius: 14px; }
QFrame[ground="quiet"] { background: $background; border: none; border-radius: 10px; }
QFrame[ground="accent"] { background: $accent_tint; border: none; border-radius: 10px; }
QFrame[ground="warning"] { background: $warning_tint; border: none; border-radius: 10px; }
QFrame[ground="bad"] { background: $bad_tint; border: none; border-radius: 10px; }
QFrame[ground="good"] { background: $good_tint; border: none; border-radius: 10px; }
QFrame[ground="toast"] { background: $text; border: none; border-radius: 10px; }
QFrame[ground="marked"] { background: transparent; border: 1px solid $accent; border-radius: 10px; }
QFrame[ground="unmarked"] { background: transparent; border: 1px solid transparent; }
QFrame[ground="line"] { background: $line; border: none; }

QLabel { color: $text; background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="inverse"] { color: $card; }
QLabel[role="key"] {
    color: $muted; background: $card; border: 1px solid $line; border-bottom-width: 2px;
    border-radius: 4px; padding: 1px 6px;
}

QScrollArea, QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QScrollArea { border: none; }
QScrollArea[ring="true"] { border: 1px solid transparent; border-radius: 14px; }
QScrollArea[ring="true"]:focus { border: 1px solid $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 3px; min-height: 36px; min-width: 36px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar[idle="true"]::handle { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLineEdit, QPlainTextEdit {
    color: $text; background: $card; border: 1px solid $line; border-radius: 10px;
    padding: 8px 12px; placeholder-text-color: $muted;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid $accent; }

QTextEdit[bare="true"] {
    color: $text; background: transparent; border: none;
    selection-background-color: $accent; selection-color: $on_accent;
}

QDateEdit {
    color: $text; background: $card; border: 1px solid $line; border-radius: 10px;
    padding: 4px 34px 4px 12px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QDateEdit:focus { border: 1px solid $accent; }
QDateEdit::drop-down { width: 34px; border: none; background: transparent; }
QDateEdit::down-arrow { image: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $card; }
QCalendarWidget QToolButton { color: $text; background: transparent; padding: 4px 10px; }
QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus { color: $accent_text; }
QCalendarWidget QAbstractItemView {
    color: $text; background: $card; outline: 0;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QTableView { border: none; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QAbstractItemView:disabled { color: $muted; }

QListView {
    color: $text; background: $card; border: 1px solid $line; outline: 0; padding: 4px;
}
QListView::item { padding: 6px 8px; border-radius: 6px; }
QListView::item:hover { background: $background; }
QListView::item:selected { color: $accent_text; background: $accent_tint; }
QListView[role="rows"] { background: transparent; border: none; padding: 0; }
QTableView {
    color: $text; background: $card; border: 1px solid $line; border-radius: 10px; outline: 0;
    selection-background-color: $accent_tint; selection-color: $accent_text;
}
QTableView::item { padding: 0 10px; border: none; }
QTableView::item:selected { color: $accent_text; background: $accent_tint; }
QTableView:focus { border: 1px solid $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    color: $muted; background: transparent; border: none; border-bottom: 1px solid $line;
    padding: 8px 10px;
}
QMenu { color: $text; background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 8px 16px; border-radius: 6px; }
QMenu::item:selected { color: $accent_text; background: $accent_tint; }
QToolTip { color: $card; background: $text; border: none; padding: 4px 8px; }
QSplitter::handle { background: transparent; image: none; }
QSizeGrip { width: 0; height: 0; }
""")


def style_sheet(tokens: HasColours) -> str:
    """Return the style sheet in the colours of these tokens."""
    return _SHEET.substitute(vars(tokens))
