"""What a session is called, by its date or by a name of the person's own, and its tags.

The name and the tags are typed in the place where they are read; Return keeps them, Escape leaves
them.
"""

from collections.abc import Hashable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mockinterview.core.session import TAG_LENGTH, TITLE_LENGTH
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import Words, column, label, named, row

_LEAST_TITLE = 120
_LEAST_LINE = 150
_LINE_PADDING = 36


class SessionHead(QWidget):
    """Emits the name and the tags as they are to be."""

    renamed = Signal(str)
    tagged = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        named(self, "session-head")
        self._name: Hashable = None
        self._own_title = ""
        self._tags: tuple[str, ...] = ()
        self._title = named(_Title(), "session-title")
        self._subtitle = named(label("", Type.BODY, "muted"), "session-subtitle")
        self._rename = named(Button("", Look.ICON, icon="edit"), "session-rename")
        self._rename.setAccessibleName(self.tr("Give this interview a name"))
        self._rename.setToolTip(self._rename.accessibleName())
        self._edit = named(_Line(), "session-title-edit", self.tr("Name of this interview"))
        self._edit.setFont(font(Type.SUBTITLE))
        self._edit.setMaxLength(TITLE_LENGTH)
        self._chips = ChipGroup("session-tags", self.tr("Tags"), is_removable=True)
        self._tag = named(_Line(), "session-tag", self.tr("Add a tag"))
        self._tag.setPlaceholderText(self.tr("Add a tag…"))
        self._tag.setMaxLength(TAG_LENGTH)
        self._tag.setFont(font(Type.BODY))
        self._tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._connect()

    def show_head(self, name: Hashable, title: str, own_title: str, subtitle: str) -> None:
        """Show the session of that name; what is being typed of it stays."""
        if name != self._name:
            self._name = name
            self._close()
            self._tag.clear()
        self._title.setText(title)
        self._own_title = own_title
        self._subtitle.setText(subtitle)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._chips.show_choices(tuple(Choice(tag, tag) for tag in tags), ())

    def rename(self) -> None:
        """Let the name be typed."""
        self._edit.setText(self._own_title)
        for part in (self._title, self._rename):
            part.hide()
        self._edit.show()
        self._edit.setFocus()
        self._edit.selectAll()

    def _lay_out(self) -> None:
        heading = row(spacing=8)
        heading.addWidget(self._title)
        heading.addWidget(self._rename, 0, Qt.AlignmentFlag.AlignVCenter)
        heading.addWidget(self._edit, 1)
        heading.addStretch(1)
        tags = row(spacing=8)
        tags.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        tags.addWidget(self._chips, 1)
        outer = column(self, spacing=4)
        outer.addLayout(heading)
        outer.addWidget(self._subtitle)
        outer.addLayout(tags)
        self._edit.hide()

    def _connect(self) -> None:
        self._rename.clicked.connect(self.rename)
        self._edit.returnPressed.connect(self._keep_title)
        self._edit.editingFinished.connect(self._keep_title)
        self._edit.left.connect(self._close)
        self._tag.returnPressed.connect(self._add_tag)
        self._tag.left.connect(self._tag.clear)
        self._chips.changed.connect(self._take_away)

    def _keep_title(self) -> None:
        if self._edit.isHidden():
            return
        title = self._edit.text().strip()
        self._close()
        if title != self._own_title:
            self.renamed.emit(title)

    def _close(self) -> None:
        """Show the name to be read again."""
        had_focus = self._edit.hasFocus()
        self._edit.hide()
        for part in (self._title, self._rename):
            part.show()
        if had_focus:
            self._rename.setFocus()

    def _add_tag(self) -> None:
        tag = self._tag.text().strip()
        self._tag.clear()
        if tag and tag.casefold() not in {each.casefold() for each in self._tags}:
            self.tagged.emit((*self._tags, tag))

    def _take_away(self, clicked: tuple[str, ...]) -> None:
        """A chip that is clicked goes: it is what is on."""
        self.tagged.emit(tuple(tag for tag in self._tags if tag not in clicked))


class _Title(Words):
    """A name on one line, or on more where there is no room for it; never wider than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(Type.TITLE))
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(scaled(_LEAST_TITLE), super().minimumSizeHint().height())


class _Line(QLineEdit):
    """A line that Escape leaves, with room for the words that say what it is for."""

    left = Signal()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _LINE_PADDING
        return QSize(max(scaled(_LEAST_LINE), words), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
