"""Topics: too many for chips, so they are found by typing and chosen from a list.

The list opens under the field while one types, and with the arrow key or a click where
nothing is typed. Return takes what is marked, or the first; what was chosen stands below
as chips that can be taken away.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.choices import Choice, found
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.choosing import GROUP_GAP, title_text
from mockinterview.ui.widgets.parts import column, label, line_label, named

_MOST_IN_SIGHT = 7


class TopicPicker(QWidget):
    """A field, its list, and what was chosen; ``changed`` carries the chosen values."""

    changed = Signal(tuple)

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._choices: tuple[Choice, ...] = ()
        self._on: tuple[str, ...] = ()
        self._listed: tuple[Choice, ...] = ()
        self._make_children(name)
        self._lay_out()
        self._connect()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._field, *self._chosen.tab_stops)

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in the field or on a chosen topic."""
        return any(stop.hasFocus() for stop in self.tab_stops)

    def show_topics(self, choices: Sequence[Choice], on: Sequence[str]) -> None:
        """Offer these topics, with those in ``on`` chosen."""
        self._choices = tuple(choices)
        self._on = tuple(on)
        self.setVisible(bool(choices))
        self._title.setText(title_text(self.tr("Topics"), is_any=not on))
        self._chosen.show_choices([c for c in choices if c.value in on], on)
        self._chosen.setVisible(bool(on))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open the whole list where nothing is typed, as a list to choose from does."""
        if watched is self._field and not self._field.text():
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Down:
                    self._look_for("")
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._look_for("")
        return super().eventFilter(watched, event)

    def _make_children(self, name: str) -> None:
        self._title = named(line_label("", Type.LABEL, "muted"), f"{name}-title")
        self._field = named(QLineEdit(), f"{name}-field", self.tr("Find a topic"))
        self._field.setFont(font(Type.SMALL))
        self._field.setPlaceholderText(self.tr("Find a topic, such as attention"))
        self._field.setMaximumWidth(360)
        self._absence = named(
            label(self.tr("No topic has these words."), Type.SMALL, "muted"), f"{name}-absence"
        )
        self._absence.hide()
        self._chosen = ChipGroup(f"{name}-chosen", self.tr("Chosen topics"), is_removable=True)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_IN_SIGHT)
        self._completer.setWidget(self._field)
        self._popup = named(QListView(), f"{name}-list", self.tr("Topics that were found"))
        self._popup.setFont(font(Type.SMALL))
        self._completer.setPopup(self._popup)

    def _lay_out(self) -> None:
        outer = column(self, spacing=8)
        outer.setContentsMargins(0, 0, 0, GROUP_GAP)
        for part in (self._title, self._field, self._absence, self._chosen):
            outer.addWidget(part)

    def _connect(self) -> None:
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self._look_for)
        self._field.returnPressed.connect(self._take)
        self._completer.activated[QModelIndex].connect(  # type: ignore[index]  # an overload
            self._take_listed
        )
        self._chosen.changed.connect(self._keep)

    def _look_for(self, typed: str) -> None:
        left = [choice for choice in self._choices if choice.value not in self._on]
        self._listed = found(typed, left)
        self._names.setStringList([choice.text for choice in self._listed])
        self._absence.setVisible(bool(typed.strip()) and not self._listed)
        if self._listed:
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self) -> None:
        """Take what is marked in the list, or its first where something is typed."""
        marked = self._popup.currentIndex()
        if self._popup.isVisible() and marked.isValid():
            self._take_listed(marked)
        elif self._field.text().strip() and self._listed:
            self._add(self._listed[0])

    def _take_listed(self, index: QModelIndex) -> None:
        self._add(self._listed[index.row()])

    def _add(self, choice: Choice) -> None:
        self._popup.hide()
        self._field.clear()
        if choice.value not in self._on:
            self.changed.emit((*self._on, choice.value))

    def _keep(self, values: tuple[str, ...]) -> None:
        """Take a topic away, and give the focus that goes with its chip to the field."""
        if self.has_focus:
            self._field.setFocus()
        self.changed.emit(values)
