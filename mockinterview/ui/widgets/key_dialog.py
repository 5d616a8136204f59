"""Asks for another key: it is pressed, told what it would change, and kept or taken or swapped.

Esc is a key as any other here, so the dialog is left by its button or by closing it.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QKeySequenceEdit, QLineEdit, QWidget

from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.shortcuts import KeyTrial, Way
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row, set_tone

Judge = Callable[[QKeySequence], KeyTrial]


class KeyDialog(QDialog):
    """Emits the key and the way it is to be had; no key at all is emitted as an empty one."""

    decided = Signal(object, object)

    def __init__(self, parent: QWidget, title: str, judge: Judge) -> None:
        super().__init__(parent)
        named(self, "key-dialog", title)
        self.setWindowTitle(self.tr("Another key"))
        self.setMinimumWidth(scaled(480))
        self._judge = judge
        self._title = title
        self._make_children()
        self._lay_out()
        self._edit.keySequenceChanged.connect(self._look)
        for way, button in self._ways.items():
            button.setProperty("way", way)
            button.clicked.connect(self._decide)
        self._none.clicked.connect(self._decide_none)
        self._cancel.clicked.connect(self.reject)
        self._show(KeyTrial(self.tr("Press the new key.")))
        self._edit.setFocus()

    def try_key(self, key: QKeySequence) -> None:
        """Tell of a key as if it had been pressed."""
        self._edit.setKeySequence(key)

    def _make_children(self) -> None:
        self._edit = named(QKeySequenceEdit(), "key-dialog-key", self.tr("The new key"))
        self._edit.setMaximumSequenceLength(1)
        for field in self._edit.findChildren(QLineEdit):
            named(field, "key-dialog-field", self.tr("The new key"))
            field.setFont(font(Type.HEADING))
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setPlaceholderText(self.tr("Press a key"))
        self._words = named(label("", Type.BODY), "key-dialog-words")
        self._words.setMinimumHeight(scaled(44))
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._ways = {
            Way.SWAP: named(Button(self.tr("Swap"), Look.PLAIN), "key-dialog-swap"),
            Way.TAKE: named(Button(self.tr("Take it"), Look.PRIMARY), "key-dialog-take"),
            Way.KEEP: named(Button(self.tr("Use this key"), Look.PRIMARY), "key-dialog-keep"),
        }
        self._none = named(Button(self.tr("No key"), Look.LINK), "key-dialog-none")
        self._cancel = named(Button(self.tr("Cancel"), Look.PLAIN), "key-dialog-cancel")

    def _lay_out(self) -> None:
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 22, 22, 22)
        outer.addWidget(label(self._title, Type.HEADING))
        outer.addWidget(self._edit)
        outer.addWidget(self._words)
        outer.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        buttons.addWidget(self._none)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        for button in self._ways.values():
            buttons.addWidget(button)
        return buttons

    def _look(self, key: QKeySequence) -> None:
        if not key.isEmpty():
            self._show(self._judge(key))

    def _show(self, trial: KeyTrial) -> None:
        self._words.setText(trial.words)
        set_tone(self._words, "bad" if trial.is_bad else "")
        for way, button in self._ways.items():
            button.setVisible(way in trial.ways)
        self._edit.setAccessibleDescription(trial.words)

    def _decide(self) -> None:
        self.decided.emit(self._edit.keySequence(), Way(self.sender().property("way")))
        self.accept()

    def _decide_none(self) -> None:
        self.decided.emit(QKeySequence(), Way.KEEP)
        self.accept()
