"""Behind the questions: finds them, shows one, plays it, and leads to notes, edits, imports.

The questions are read beside the window, and again whenever something of them changed;
what the person looks for and which one is on show outlive that.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from operator import is_

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.bank.library import Library
from mockinterview.bank.packs import Bank
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.question import Pack, Question
from mockinterview.core.record import Past
from mockinterview.ports import Lane, Timer
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.editing import Editor
from mockinterview.ui.controllers.importing import ChooseSource, Importer
from mockinterview.ui.controllers.notes import NoteKeeper
from mockinterview.ui.figures import question_count
from mockinterview.ui.pages.questions import QuestionsPage
from mockinterview.ui.playback import Playback, say
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.note import question_note_rest
from mockinterview.ui.views.notices import failure_banner
from mockinterview.ui.views.question import EDIT, KEEP, RESET, question_view
from mockinterview.ui.views.questions import (
    Chips,
    Entry,
    Filters,
    QuestionsView,
    RowView,
    absence_words,
    chips_of,
    count_line,
    entries_of,
    found,
    still_there,
)

translate = QCoreApplication.translate

_REST_SECONDS = 0.15
"""A held arrow key goes through the list faster than questions can be laid out."""

Confirm = Callable[[Callable[[], None]], None]


@dataclass(frozen=True)
class Found:
    """What was read: the questions as they stand, what was answered, and the rows of both.

    ``trouble`` says why it is not known what was answered before, where it is not.
    """

    bank: Bank
    past: Past
    entries: tuple[Entry, ...]
    trouble: Failure | None = None


class QuestionsController(QObject):
    """``planned`` carries an interview with one question; ``renewed`` the questions as changed.

    ``told`` carries a sentence for the person, ``failed`` a failure.
    """

    planned = Signal(object)
    renewed = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, context: Context, playback: Playback, choose: ChooseSource, confirm: Confirm
    ) -> None:
        super().__init__()
        self.page = QuestionsPage()
        self._context = context
        self._playback = playback
        self._confirm = confirm
        self._library: Library = context.library()
        self._found: Found | None = None
        self._rows: tuple[RowView, ...] = ()
        self._by_id: dict[str, Entry] = {}
        self._filters = Filters()
        self._chips_from: Found | None = None
        self._chips_packs: tuple[str, ...] = ()
        self._chips_kept = Chips()
        self._chosen = ""
        self._rest: Timer | None = None
        self._is_behind = False
        self._trouble: Failure | None = None
        self._notes = NoteKeeper(self._library.set_note, context.jobs, question_note_rest())
        self._editor = Editor(self._library, context.jobs)
        self._importer = Importer(self._library, context.jobs, choose, self.page)
        self._connect()

    def look(self) -> None:
        """Read what was answered meanwhile, and show the page."""
        self._read(self._library.bank)
        self.show()

    def leave(self) -> None:
        """Save what is being typed, because the person goes elsewhere."""
        self._notes.flush()
        self._editor.leave()

    def close(self) -> None:
        """Save what is being typed and begin nothing new, because the window closes."""
        self.leave()
        if self._rest is not None:
            self._rest.cancel()
        self._importer.close()

    def show(self) -> None:
        """Show the page as things are."""
        self.page.render(self._view())
        self._show_side()

    def _connect(self) -> None:
        page, detail, editor = self.page, self.page.detail, self.page.editor
        page.filtered.connect(self._filter)
        page.question_chosen.connect(self._choose)
        page.import_requested.connect(self._importer.begin)
        detail.practise_requested.connect(self._plan)
        detail.play_requested.connect(self._play)
        detail.edit_requested.connect(self._edit)
        detail.note_typed.connect(self._notes.type)
        detail.acted.connect(self._act)
        editor.typed.connect(self._editor.type)
        editor.save_requested.connect(self._editor.save)
        editor.discard_requested.connect(self._editor.discard)
        self._playback.changed.connect(self._show_side)
        self._notes.changed.connect(self._show_side)
        self._notes.saved.connect(self._keep_note)
        self._editor.changed.connect(self._show_side)
        self._editor.saved.connect(self._tell_saved)
        self._importer.changed.connect(self.show)
        self._importer.imported.connect(self._tell_imported)
        self._importer.refused.connect(self._keep_trouble)
        for source in (self._notes, self._editor):
            source.failed.connect(self.failed)

    # Reading

    def _read(self, bank: Callable[[], Bank]) -> None:
        self._context.jobs.start(
            Lane.DATABASE, partial(self._find, bank), done=self._keep, failed=self._refuse
        )

    def _find(self, read: Callable[[], Bank]) -> Found:
        bank = read()
        try:
            past, trouble = self._context.services.store.past(), None
        except AppError as error:
            past, trouble = {}, error.failure
        return Found(bank, past, entries_of(bank, past), trouble)

    def _keep(self, found_now: Found) -> None:
        is_renewed = self._found is not None and self._found.bank is not found_now.bank
        self._found, self._trouble = found_now, found_now.trouble
        self._by_id = {entry.question.id: entry for entry in found_now.entries}
        self._narrow()
        if self._chosen not in self._by_id:
            self._chosen = self._rows[0].question_id if self._rows else ""
        self.show()
        if is_renewed:
            self.renewed.emit(found_now.bank)

    def _refuse(self, error: AppError) -> None:
        self._keep_trouble(error.failure)

    def _keep_trouble(self, failure: Failure) -> None:
        self._trouble = failure
        self.show()

    def _renew(self, _nothing: object = None) -> None:
        self._read(self._library.renew)

    def _keep_note(self, question_id: str, text: str) -> None:
        """Let the row and the search know a note, without reading everything anew."""
        if self._found is None or question_id not in self._by_id:
            return
        self._by_id[question_id] = self._by_id[question_id].with_note(text)
        entries = tuple(self._by_id.values())
        self._found = replace(self._found, entries=entries)
        self._narrow()
        self.show()

    # What is shown

    def _chips(self, found_now: Found, filters: Filters) -> Chips:
        """Return the chips: those of before, unless other questions or packs are looked at."""
        if found_now is not self._chips_from or filters.packs != self._chips_packs:
            self._chips_from, self._chips_packs = found_now, filters.packs
            self._chips_kept = chips_of(found_now.entries, found_now.bank.packs(), filters)
        return self._chips_kept

    def _narrow(self) -> None:
        if self._found is not None:
            left = found(self._found.entries, self._filters, self._found.past)
            rows = tuple(entry.row for entry in left)
            # The list is laid out anew for other rows only.
            if len(rows) != len(self._rows) or not all(map(is_, rows, self._rows)):
                self._rows = rows

    def _view(self) -> QuestionsView:
        banner = failure_banner(self._trouble) if self._trouble else None
        if self._found is None:
            return QuestionsView(is_loading=banner is None, filters=self._filters, banner=banner)
        whole = len(self._found.entries)
        absence, hint = ("", "") if self._rows else absence_words(whole, self._filters)
        return QuestionsView(
            rows=self._rows,
            chosen=self._chosen,
            count_line=count_line(len(self._rows), whole),
            chips=self._chips(self._found, self._filters),
            filters=self._filters,
            is_busy=self._importer.is_busy,
            can_import=not self._importer.is_busy,
            absence=absence,
            absence_hint=hint,
            can_clear=bool(absence) and bool(whole),
            banner=banner,
        )

    def _show_side(self) -> None:
        entry = self._entry()
        is_editing = bool(entry) and self._editor.question_id == self._chosen
        if entry is not None and self._found is not None:
            bank, question = self._found.bank, entry.question
            edit = bank.edit(question.id)
            self._notes.show(question.id, entry.note)
            view = question_view(
                question, self._pack(entry).title, edit, entry.answers, _spoken(question)
            )
            self.page.detail.show_question(view, self._notes.view, self._playback.playing)
            if is_editing:
                self.page.editor.render(self._editor.view)
        self.page.show_side(has_question=entry is not None, is_editing=is_editing)

    def _entry(self) -> Entry | None:
        return self._by_id.get(self._chosen)

    def _pack(self, entry: Entry) -> Pack:
        packs = self._found.bank.packs() if self._found else []
        return next(pack for pack in packs if pack.id == entry.pack)

    # What the person does

    def _filter(self, filters: Filters) -> None:
        if self._found is not None:
            filters = still_there(filters, self._chips(self._found, filters))
        self._filters = filters
        self._trouble = None
        self._narrow()
        self.show()

    def _choose(self, question_id: str) -> None:
        self._playback.stop()
        self._editor.leave()
        self._chosen = question_id
        if self._rest is None:
            self._show_side()
            self._rest = self._context.jobs.call_later(_REST_SECONDS, self._catch_up)
        else:
            self._is_behind = True

    def _catch_up(self) -> None:
        """Show the question that a held arrow key has come to meanwhile."""
        self._rest = None
        if self._is_behind:
            self._is_behind = False
            self._choose(self._chosen)

    def _play(self, clip: Clip) -> None:
        self._playback.toggle(clip)

    def _plan(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        self._playback.stop()
        self.leave()
        self.planned.emit(
            Plan(
                format=FORMATS[FormatId.STUDY],
                questions=(entry.question,),
                pack=entry.pack,
                language=self._pack(entry).language,
            )
        )

    def _edit(self) -> None:
        self._playback.stop()
        self._notes.flush()
        self._editor.begin(self._chosen)

    def _act(self, action: str) -> None:
        if action == EDIT:
            self._edit()
        elif action == KEEP:
            self._change(self._library.keep)
        elif action == RESET:
            self._confirm(partial(self._change, self._library.reset))

    def _change(self, change: Callable[[str], None]) -> None:
        self._context.jobs.start(
            Lane.DATABASE,
            partial(change, self._chosen),
            done=self._renew,
            failed=self._tell,
        )

    def _tell_saved(self) -> None:
        self._renew()
        self.told.emit(translate("questions", "Your version is saved. The pack is not touched."))

    def _tell_imported(self, pack: Pack) -> None:
        self._filters = Filters(packs=(pack.id,))
        self._chosen = pack.questions[0].id if pack.questions else ""
        self._renew()
        words = translate("questions", "{pack} was imported: {questions}.")
        self.told.emit(words.format(pack=pack.title, questions=question_count(len(pack.questions))))

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)


def _spoken(question: Question) -> Clip:
    return say(question.spoken_text)
