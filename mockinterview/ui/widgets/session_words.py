"""What a person writes to a session: its name, its tags, a note, in one small dialog."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from mockinterview.core.history import tags_of
from mockinterview.core.session import NOTE_LENGTH, TITLE_LENGTH
from mockinterview.ui.typography import Type
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.history_list import SessionWords
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.field import TextField
from mockinterview.ui.widgets.parts import column, label, named, row

_KNOWN_TAGS = 12


class SessionWordsDialog(QDialog):
    """Emits ``saved`` with what was written; the field that was meant has the focus."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget, when: str, words: SessionWords, known: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        named(self, "session-words-dialog", self.tr("Name, tags and note"))
        self.setWindowTitle(self.tr("Name, tags and note"))
        self.setMinimumWidth(520)
        self._known = tuple(known)
        self._title = TextField("session-words-title", self.tr("Name"))
        self._tags = TextField(
            "session-words-tags", self.tr("Tags"), help_text=self.tr("Separated by commas")
        )
        self._offered = ChipGroup("session-words-known", self.tr("Tags that you use"))
        self._note = TextField("session-words-note", self.tr("Note"), lines=4)
        self._cancel = named(Button(self.tr("Cancel"), Look.PLAIN), "session-words-cancel")
        self._save = named(Button(self.tr("Save"), Look.PRIMARY), "session-words-save")
        self._fill(when, words)
        self._lay_out(when)
        self._tags.changed.connect(self._offer)
        self._offered.changed.connect(self._take_tags)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        self.accepted.connect(self._tell)
        self._offer()

    def focus_on(self, part: str) -> None:
        """Let the person begin with the name, the tags or the note."""
        field = {"tags": self._tags, "note": self._note}.get(part, self._title)
        field.edit.setFocus()
        if isinstance(field.edit, QLineEdit):
            field.edit.setCursorPosition(len(field.text))

    def _fill(self, when: str, words: SessionWords) -> None:
        self._title.set_text(words.title)
        self._tags.set_text(", ".join(words.tags))
        self._note.set_text(words.note)
        for field, length in ((self._title, TITLE_LENGTH), (self._tags, NOTE_LENGTH)):
            if isinstance(field.edit, QLineEdit):
                field.edit.setMaxLength(length)
        if isinstance(self._title.edit, QLineEdit):
            self._title.edit.setPlaceholderText(when)
        if isinstance(self._note.edit, QPlainTextEdit):
            self._note.edit.setMinimumWidth(440)

    def _lay_out(self, when: str) -> None:
        outer = column(self, spacing=14)
        outer.setContentsMargins(22, 22, 22, 22)
        outer.addWidget(named(label(when, Type.HEADING), "session-words-when"))
        for part in (self._title, self._tags, self._offered, self._note):
            outer.addWidget(part)
        outer.addStretch(1)
        outer.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        return buttons

    def _typed_tags(self) -> tuple[str, ...]:
        return tags_of(self._tags.text.split(","), self._known)

    def _offer(self) -> None:
        """Offer the tags that are in use, with those that are typed chosen."""
        offered = self._known[:_KNOWN_TAGS]
        self._offered.setVisible(bool(offered))
        self._offered.show_choices([Choice(tag, tag) for tag in offered], self._typed_tags())

    def _take_tags(self, chosen: tuple[str, ...]) -> None:
        offered = self._known[:_KNOWN_TAGS]
        typed = [tag for tag in self._typed_tags() if tag not in offered or tag in chosen]
        added = [tag for tag in chosen if tag not in typed]
        self._tags.set_text(", ".join((*typed, *added)))

    def _tell(self) -> None:
        self.saved.emit(SessionWords(self._title.text, self._typed_tags(), self._note.text))
