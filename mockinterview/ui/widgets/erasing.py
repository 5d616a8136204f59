"""The question before everything is deleted: what goes, what else goes, and a word to type."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from mockinterview.erasing import Further
from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.data import FURTHER, ErasingView, further_title, is_confirmed
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row
from mockinterview.ui.widgets.switch import Switch

Erase = Callable[[Further], None]


class ErasingDialog(QDialog):
    """Accepted where the word was typed and the last button pressed; the safe one has the focus."""

    def __init__(self, parent: QWidget, view: ErasingView) -> None:
        super().__init__(parent)
        question = self.tr("Delete everything?")
        named(self, "erasing-dialog", question)
        self.setWindowTitle("Mock Interview")
        self.setMinimumWidth(520)
        self._word = view.word
        self._further = {
            name: named(Switch(), f"erasing-{name}", further_title(name)) for name in FURTHER
        }
        self._typed = named(QLineEdit(), "erasing-word", self.tr("The word that confirms it"))
        self._typed.setFont(font(Type.BODY))
        self._typed.setPlaceholderText(view.word)
        self._keep = named(Button(self.tr("Keep it"), Look.PLAIN), "erasing-keep")
        self._erase = named(Button(self.tr("Delete everything"), Look.DANGER), "erasing-final")
        self._erase.setEnabled(False)
        self._lay_out(question, view)
        self._typed.textChanged.connect(self._look_at_word)
        self._keep.clicked.connect(self.reject)
        self._erase.clicked.connect(self.accept)
        self._keep.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:  # a dialog takes no heed of how high its words are at its width
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    @property
    def further(self) -> Further:
        """What goes beside the rest."""
        return Further(**{name: switch.isChecked() for name, switch in self._further.items()})

    def _look_at_word(self, typed: str) -> None:
        self._erase.setEnabled(is_confirmed(typed, self._word))

    def _lay_out(self, question: str, view: ErasingView) -> None:
        final = self.tr(
            "This is final, and the program closes afterwards. Type “{word}” to go on."
        ).format(word=view.word)
        outer = column(self, spacing=10)
        outer.setContentsMargins(22, 22, 22, 22)
        outer.addWidget(label(question, Type.HEADING))
        outer.addWidget(named(label(view.going), "erasing-going"))
        outer.addSpacing(6)
        outer.addWidget(label(self.tr("Delete this as well:"), Type.NAME))
        for name, switch in self._further.items():
            line = row(spacing=12)
            line.addWidget(label(further_title(name)), 1)
            line.addWidget(switch)
            outer.addLayout(line)
        outer.addSpacing(6)
        outer.addWidget(named(label(final), "erasing-words"))
        outer.addWidget(self._typed)
        buttons = row(spacing=12)
        buttons.addStretch(1)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._erase)
        outer.addSpacing(6)
        outer.addLayout(buttons)


def ask_to_erase(parent: QWidget, view: ErasingView, erase: Erase) -> None:
    """Ask whether everything is to be deleted; call ``erase`` where it was confirmed."""
    dialog = ErasingDialog(parent, view)
    dialog.accepted.connect(lambda: erase(dialog.further))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
