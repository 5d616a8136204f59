"""Questions that need an answer before something is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from mockinterview.core.waiting import Waiting
from mockinterview.ui.figures import clock_text
from mockinterview.ui.typography import Type
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row

translate = QCoreApplication.translate


class ConfirmDialog(QDialog):
    """A question with a safe answer, which has the focus, and a final one."""

    def __init__(self, parent: QWidget, question: str, words: str, final: str) -> None:
        super().__init__(parent)
        named(self, "confirm-dialog", question)
        self.setWindowTitle("Mock Interview")
        self.setMinimumWidth(440)
        keep = named(Button(self.tr("Keep it"), Look.PLAIN), "confirm-keep")
        go_on = named(Button(final, Look.DANGER), "confirm-final")
        buttons = row(spacing=12)
        buttons.addStretch(1)
        buttons.addWidget(keep)
        buttons.addWidget(go_on)
        outer = column(self, spacing=8)
        outer.setContentsMargins(22, 22, 22, 22)
        outer.addWidget(label(question, Type.HEADING))
        outer.addWidget(named(label(words), "confirm-words"))
        outer.addSpacing(12)
        outer.addLayout(buttons)
        keep.clicked.connect(self.reject)
        go_on.clicked.connect(self.accept)
        keep.setFocus()


def ask_to_delete(parent: QWidget, delete: Callable[[], None]) -> None:
    """Ask whether a session is to be deleted; call ``delete`` on yes only."""
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "Delete this interview?"),
        translate(
            "dialogs", "Its recordings, transcripts and feedback are deleted. This is final."
        ),
        translate("dialogs", "Delete"),
    )
    _ask(dialog, delete)


def ask_to_empty_trash(parent: QWidget, empty: Callable[[], None]) -> None:
    """Ask whether all that was deleted is to go for good; call ``empty`` on yes only."""
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "Empty the trash?"),
        translate(
            "dialogs",
            "Every interview in it is deleted, with its recordings, transcripts and feedback. "
            "This is final.",
        ),
        translate("dialogs", "Empty it"),
    )
    _ask(dialog, empty)


def ask_to_discard(parent: QWidget, waiting: Waiting, discard: Callable[[], None]) -> None:
    """Ask whether a recording is to be deleted; call ``discard`` on yes only."""
    take = waiting.attempt.take
    words = translate(
        "dialogs",
        "The recording of your answer to “{question}” ({length}) is deleted. This is final.",
    )
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "Discard this recording?"),
        words.format(
            length=clock_text(take.seconds if take else 0.0),
            question=waiting.attempt.question.title,
        ),
        translate("dialogs", "Discard"),
    )
    _ask(dialog, discard)


def ask_to_reset(parent: QWidget, reset: Callable[[], None]) -> None:
    """Ask whether one's own version of a question is to be forgotten; act on yes only."""
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "Go back to the original?"),
        translate("dialogs", "What you changed of this question is forgotten. Your note stays."),
        translate("dialogs", "Go back"),
    )
    _ask(dialog, reset)


def ask_to_keep_less(parent: QWidget, words: str, keep_less: Callable[[], None]) -> None:
    """Ask whether what is too old by another setting is to be deleted; act on yes only."""
    told = translate(
        "dialogs", "{what}\nThat is done at the next start of the program, and is final."
    )
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "Keep things for a shorter time?"),
        told.format(what=words),
        translate("dialogs", "Keep less"),
    )
    _ask(dialog, keep_less)


def ask_to_restore(parent: QWidget, words: str, restore: Callable[[], None]) -> None:
    """Ask whether a backup is to take the place of the database; act on yes only."""
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "Restore this backup?"),
        words,
        translate("dialogs", "Restore"),
    )
    _ask(dialog, restore)


def ask_to_reset_keys(parent: QWidget, reset: Callable[[], None]) -> None:
    """Ask whether all keys are to be the usual ones again; act on yes only."""
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "All keys as usual again?"),
        translate("dialogs", "The keys that you chose yourself are forgotten."),
        translate("dialogs", "Reset all"),
    )
    _ask(dialog, reset)


def ask_to_remove_endpoint(parent: QWidget, name: str, remove: Callable[[], None]) -> None:
    """Ask whether an endpoint is to be removed; call ``remove`` on yes only."""
    dialog = ConfirmDialog(
        parent,
        translate("dialogs", "Remove the endpoint {name}?").format(name=name),
        translate(
            "dialogs", "Its key is taken out of the keyring as well, if nothing else uses it."
        ),
        translate("dialogs", "Remove"),
    )
    _ask(dialog, remove)


def ask_to_remove_model(
    parent: QWidget, title: str, words: str, remove: Callable[[], None]
) -> None:
    """Ask whether a model is to be removed; call ``remove`` on yes only."""
    question = translate("dialogs", "Remove {title}?").format(title=title)
    _ask(ConfirmDialog(parent, question, words, translate("dialogs", "Remove")), remove)


def _ask(dialog: ConfirmDialog, go_on: Callable[[], None]) -> None:
    dialog.accepted.connect(go_on)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
