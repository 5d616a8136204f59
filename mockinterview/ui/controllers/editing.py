"""Behind the form: begins an edit, has what is typed checked beside the window, saves it.

What is typed is checked half a second after the last key, and stands on disk as a draft
from then on: leaving the question, the page or the program loses nothing.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.bank.edit_texts import TypedQuestion
from mockinterview.bank.library import Editing, Library
from mockinterview.bank.wordings import Wording
from mockinterview.core.errors import AppError, Failure
from mockinterview.ports import Jobs, Lane, Timer
from mockinterview.ui.views.editing import EditorView, Messages, messages_of, state_line
from mockinterview.ui.views.notices import BannerView, failure_banner

translate = QCoreApplication.translate
PAUSE_SECONDS = 0.5


class Editor(QObject):
    """``changed`` says that the form looks otherwise, ``saved`` that the questions do."""

    changed = Signal()
    saved = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, jobs: Jobs) -> None:
        super().__init__()
        self._library = library
        self._jobs = jobs
        self._editing: Editing | None = None
        self._wording = Wording()
        self._messages: Messages = {}
        self._state = ("", "muted")
        self._is_checked = False
        self._is_saving = False
        self._trouble: Failure | None = None
        self._timer: Timer | None = None
        self._serial = 0
        self._ticket: object | None = None

    @property
    def question_id(self) -> str:
        """The question that is being edited, if any."""
        return self._editing.question_id if self._editing else ""

    @property
    def view(self) -> EditorView:
        """What the form shows now."""
        editing = self._editing
        if editing is None:
            return EditorView()
        has_errors = any(m.is_error for each in self._messages.values() for m in each)
        is_other = editing.is_changed_by(self._wording)
        return EditorView(
            serial=self._serial,
            title=editing.original.title,
            wording=editing.wording,
            messages=self._messages,
            state=self._state[0],
            state_tone=self._state[1],
            can_save=is_other and not has_errors and not self._is_saving,
            is_busy=self._is_saving,
            banner=self._banner(editing),
        )

    def begin(self, question_id: str) -> None:
        """Read a question and what was typed of it last time, and show the form."""
        self._ticket = object()
        self._jobs.start(
            Lane.DATABASE,
            partial(self._library.begin_edit, question_id),
            done=partial(self._open, self._ticket),
            failed=self._tell,
        )

    def type(self, wording: Wording) -> None:
        """Take what stands in the form; it is checked when the typing pauses."""
        if self._editing is None:
            return
        self._wording = wording
        self._is_checked = False
        self._state = (translate("editing", "Checking…"), "muted")
        self._wait_no_more()
        self._timer = self._jobs.call_later(PAUSE_SECONDS, self._check)
        self.changed.emit()

    def save(self, wording: Wording) -> None:
        """Lay what is typed over the pack."""
        if self._editing is None or self._is_saving:
            return
        self._wait_no_more()
        self._wording = wording
        self._is_saving = True
        self._trouble = None
        self._jobs.start(
            Lane.DATABASE,
            partial(self._library.save, self._editing, wording),
            done=partial(self._saved, self._editing),
            failed=self._refuse,
        )
        self.changed.emit()

    def discard(self) -> None:
        """Forget what was typed, and close the form."""
        if self._editing is not None:
            self._wait_no_more()
            discard = partial(self._library.discard, self._editing.question_id)
            self._jobs.start(Lane.DATABASE, discard, failed=self._tell)
            self._close()

    def leave(self) -> None:
        """Close the form; what was typed stays as a draft."""
        if self._editing is not None:
            if not self._is_checked and self._editing.is_changed_by(self._wording):
                self._check()
            self._wait_no_more()
            self._close()
        self._ticket = None

    def _open(self, ticket: object, editing: Editing) -> None:
        if ticket is not self._ticket:
            return
        self._editing, self._wording = editing, editing.wording
        self._messages, self._trouble = {}, None
        self._state = ("", "muted")
        self._is_checked = True
        self._serial += 1
        if editing.has_draft:
            self._check()
        self.changed.emit()

    def _check(self) -> None:
        self._timer = None
        editing, wording = self._editing, self._wording
        if editing is None:
            return
        self._is_checked = True
        self._jobs.start(
            Lane.DATABASE,
            partial(self._library.check, editing, wording),
            done=partial(self._keep_check, editing, wording),
            failed=self._refuse,
        )

    def _keep_check(self, editing: Editing, wording: Wording, typed: TypedQuestion) -> None:
        if editing is self._editing and wording == self._wording:
            self._messages = messages_of(typed.findings, len(wording.points))
            self._state = state_line(self._messages)
            self.changed.emit()

    def _saved(self, editing: Editing, typed: TypedQuestion) -> None:
        self._is_saving = False
        if typed.question is not None:
            if editing is self._editing:
                self._close()
            self.saved.emit()
        else:
            self._keep_check(editing, self._wording, typed)
        self.changed.emit()

    def _refuse(self, error: AppError) -> None:
        self._is_saving = False
        self._trouble = error.failure
        self.changed.emit()

    def _close(self) -> None:
        self._editing = None
        self.changed.emit()

    def _wait_no_more(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _banner(self, editing: Editing) -> BannerView | None:
        if self._trouble is not None:
            return failure_banner(self._trouble)
        if editing.has_draft:
            return BannerView(
                translate("editing", "You typed this earlier and did not save it."),
                translate("editing", "Save it, or discard it to go back to what stands."),
            )
        return None

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)
