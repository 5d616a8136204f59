"""Behind the history: finds sessions and shows the list; names, deletes and restores them.

A session that is deleted goes into the trash, so that it can be brought back from the toast that
tells of it, or later from the list of what was deleted.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.core.deferred import Deferred, behind
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.history import HistoryQuery, HistoryRow
from mockinterview.ports import Lane, Store, Timer
from mockinterview.ui.context import Context
from mockinterview.ui.figures import moment_text
from mockinterview.ui.pages.history import HistoryPage
from mockinterview.ui.views.history_filters import Around, HistoryFilters, Titles, Which
from mockinterview.ui.views.history_list import (
    HistoryView,
    SessionWords,
    deleted_text,
    emptied_text,
    history_view,
    selection_text,
    waiting_text,
)
from mockinterview.ui.views.notices import failure_banner
from mockinterview.ui.views.session_rows import ListRow, RowAct, list_rows
from mockinterview.ui.widgets.session_words import SessionWordsDialog

translate = QCoreApplication.translate

_EMPTIED_AT_ONCE = 5
"""So many sessions of the trash go in one step on the lane of the database."""

_FIRST = 40
"""So many sessions are read at first, as many as a tall window shows: they come at once."""

_MORE = 200
"""So many are read when the person comes to the end of those."""

_COUNT_AFTER_SECONDS = 0.05
"""So long after its first rows a list is counted: they have been painted by then."""

Confirm = Callable[[Callable[[], None]], None]
"""Ask the person, and call what is given where the answer is yes."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a session beside its row: of ten thousand it has to be little."""

    started_at: datetime
    words: SessionWords


class HistoryController(QObject):
    """Shows the list; ``session_requested`` carries a session's id and an attempt or None.

    ``told`` carries a sentence, the words of an action, and the action; ``emptied`` a
    sentence alone; ``compare_requested`` the ids of two sessions, ``weak_requested`` that of one,
    or nothing for the latest; ``deleted`` says that something went for good.
    """

    session_requested = Signal(str, object)
    compare_requested = Signal(str, str)
    weak_requested = Signal(str)
    export_requested = Signal(tuple)
    told = Signal(str, str, object)
    emptied = Signal(str)
    deleted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        page: HistoryPage,
        titles: Titles,
        confirm: Confirm,
        confirm_emptying: Confirm,
    ) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._titles = titles
        self._confirm = confirm
        self._confirm_emptying = confirm_emptying
        self._filters = HistoryFilters()
        self._found: dict[str, _Known] | None = None
        self._rows: tuple[ListRow, ...] = ()
        self._has_more = False
        self._is_reading = False
        self._wanted = 0
        self._around = Around()
        self._counting: Timer | None = None
        self._waiting: tuple[Deferred, ...] = ()
        self._trouble: Failure | None = None
        self._is_selecting = False
        self._selected: frozenset[str] = frozenset()
        self._connect()

    def look(self) -> None:
        """Read the list anew, as far as it was read before, and show it."""
        self._look(max(_FIRST, len(self._found or ())))

    def add_sample(self) -> None:
        """Put the sample session beside the others and show it."""
        self._context.jobs.start(
            Lane.DATABASE, self._context.add_sample, done=self._open, failed=self._tell
        )

    def delete(self, session_ids: Iterable[str]) -> None:
        """Put sessions into the trash: their rows go at once, and can be had back."""
        going = tuple(session_ids)
        self._without(going)
        self._context.jobs.start(
            Lane.DATABASE,
            partial(_for_each, self._context.services.store.trash_session, going),
            done=partial(self._deleted, going),
            failed=self._tell_and_look,
        )

    def tell_deleted(self, session_ids: tuple[str, ...]) -> None:
        """Say that sessions are in the trash, and offer the way back."""
        undo = partial(self.restore, session_ids)
        self.told.emit(deleted_text(len(session_ids)), translate("history", "Undo"), undo)

    def restore(self, session_ids: tuple[str, ...]) -> None:
        """Bring sessions back from the trash."""
        self._context.jobs.start(
            Lane.DATABASE,
            partial(_for_each, self._context.services.store.restore_session, session_ids),
            done=self._look_again,
            failed=self._tell_and_look,
        )

    def _connect(self) -> None:
        page = self._page
        page.filtered.connect(self._filter)
        page.more_requested.connect(self._read_more)
        page.session_requested.connect(self.session_requested)
        page.sample_requested.connect(self.add_sample)
        page.acted.connect(self._act)
        page.chosen_turned.connect(self._turn_chosen)
        page.selecting_turned.connect(self._turn_selecting)
        page.compare_requested.connect(self._compare)
        page.delete_requested.connect(self._delete_selected)
        page.emptying_requested.connect(self._ask_to_empty_trash)
        page.export_requested.connect(self._export)
        page.weak_requested.connect(self._want_weak)

    # Reading

    def _look(self, count: int) -> None:
        self._read_anew(count)
        store, jobs = self._context.services.store, self._context.jobs
        jobs.start(Lane.DATABASE, store.deferred, done=self._keep_waiting, failed=_leave_it)
        jobs.start(Lane.DATABASE, partial(_around, store), done=self._keep_around, failed=_leave_it)
        self._show()

    def _filter(self, filters: HistoryFilters) -> None:
        if filters == self._filters:
            self._show()
            return
        if filters.which is not self._filters.which:
            self._is_selecting, self._selected = False, frozenset()
        self._filters = filters
        self._around = replace(self._around, count=0)
        self._read_anew(_FIRST)
        self._show()

    def _read_anew(self, count: int) -> None:
        """Read the first rows; while others are being read, when those have come."""
        self._wanted = count
        if not self._is_reading:
            self._read(count)

    def _read_more(self) -> None:
        if not self._is_reading:
            self._read(_MORE, len(self._found or ()))

    def _read(self, limit: int, offset: int = 0) -> None:
        self._is_reading = True
        if not offset:
            self._wanted = 0
        query = self._filters.query(self._context.services.clock.now(), limit, offset)
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._context.services.store.find, query),
            done=partial(self._keep, query),
            failed=self._keep_trouble,
        )

    def _keep(self, query: HistoryQuery, found: list[HistoryRow]) -> None:
        """Keep what was found, unless something else is looked for by now."""
        self._is_reading = False
        if self._wanted:
            self._read(self._wanted)
            return
        before = self._found if query.offset and self._found else {}
        self._found = {**before, **{row.id: _known(row) for row in found}}
        new = [row for row in found if row.id not in before]
        self._rows = (*(self._rows if before else ()), *list_rows(new, self._titles))
        self._has_more = len(found) == query.limit
        self._trouble = None
        if not query.offset:
            self._know_count(query, len(found))
        self._show()

    def _know_count(self, query: HistoryQuery, found: int) -> None:
        """Say how many there are; where that is not known yet, when the first were painted."""
        if self._counting is not None:
            self._counting.cancel()
        if self._has_more:
            count = partial(self._count, query, self._filters)
            self._counting = self._context.jobs.call_later(_COUNT_AFTER_SECONDS, count)
        else:
            self._around = replace(self._around, count=found)

    def _count(self, query: HistoryQuery, filters: HistoryFilters) -> None:
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._context.services.store.count, query),
            done=partial(self._keep_count, filters),
            failed=_leave_it,
        )

    def _keep_count(self, filters: HistoryFilters, count: int) -> None:
        """Show how many there are, unless something else is looked for by now."""
        if filters == self._filters:
            self._around = replace(self._around, count=count)
            self._show()

    def _keep_around(self, around: Around) -> None:
        self._around = replace(around, count=self._around.count)
        self._show()

    def _keep_waiting(self, waiting: list[Deferred]) -> None:
        self._waiting = tuple(behind(waiting))
        self._show()

    def _keep_trouble(self, error: AppError) -> None:
        self._is_reading = False
        self._wanted = 0
        self._trouble = error.failure
        self._show()

    def _show(self) -> None:
        if self._trouble is not None:
            view = HistoryView(banner=failure_banner(self._trouble), filters=self._filters)
        elif self._found is None:
            view = HistoryView(is_loading=True, filters=self._filters)
        else:
            view = self._listed()
        self._page.render(view)

    def _listed(self) -> HistoryView:
        late = self._context.services.late
        return replace(
            history_view(self._rows, self._filters, self._around, self._titles),
            waiting=waiting_text(self._waiting, late.endpoint if late else ""),
            has_more=self._has_more,
            is_loading=self._is_reading and not self._rows,
            is_selecting=self._is_selecting and bool(self._rows),
            selected=self._selected,
            selection=selection_text(len(self._selected)),
            can_compare=len(self._selected) == 2 and self._filters.which is not Which.DELETED,
        )

    # What is done with one session

    def _act(self, act: str, session_id: str) -> None:
        known = (self._found or {}).get(session_id)
        if known is None:
            return
        match RowAct(act):
            case RowAct.OPEN:
                self._open(session_id)
            case RowAct.RENAME | RowAct.TAGS | RowAct.NOTE:
                self._ask_for_words(session_id, known, act)
            case RowAct.SELECT:
                self._turn_chosen(session_id)
            case RowAct.WEAK:
                self.weak_requested.emit(session_id)
            case RowAct.DELETE:
                self.delete((session_id,))
            case RowAct.RESTORE:
                self._without((session_id,))
                self.restore((session_id,))
            case RowAct.DELETE_FOR_GOOD:
                self._confirm(partial(self._delete_for_good, session_id))

    def _ask_for_words(self, session_id: str, known: _Known, part: str) -> None:
        often = sorted(self._around.tags, key=lambda tag: -tag.count)
        tags = [tag.name for tag in often]
        when = moment_text(known.started_at)
        dialog = SessionWordsDialog(self._page, when, known.words, tags)
        dialog.saved.connect(partial(self._save_words, session_id, known.words))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.focus_on(part)

    def _save_words(self, session_id: str, before: SessionWords, words: SessionWords) -> None:
        if words == before:
            return
        self._context.jobs.start(
            Lane.DATABASE,
            partial(_write, self._context.services.store, session_id, before, words),
            done=self._look_again,
            failed=self._tell_and_look,
        )

    def _delete_for_good(self, session_id: str) -> None:
        self._without((session_id,))
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._context.services.store.delete_session, session_id),
            done=self._has_gone,
            failed=self._tell_and_look,
        )

    def _has_gone(self, _done: None) -> None:
        self.deleted.emit()
        self.look()

    # All of the trash

    def _ask_to_empty_trash(self) -> None:
        self._confirm_emptying(self._empty_trash)

    def _empty_trash(self) -> None:
        self._empty_more(0)

    def _empty_more(self, so_far: int) -> None:
        """Delete a few, so that others have their turn on the lane between them."""
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._context.services.store.empty_trash, at_most=_EMPTIED_AT_ONCE),
            done=partial(self._have_gone, so_far),
            failed=self._tell_and_look,
        )

    def _have_gone(self, so_far: int, count: int) -> None:
        if count:
            self._empty_more(so_far + count)
        else:
            self._was_emptied(so_far)

    def _was_emptied(self, count: int) -> None:
        self._is_selecting, self._selected = False, frozenset()
        self.deleted.emit()
        self.emptied.emit(emptied_text(count))
        self.look()

    # Several at once

    def _turn_selecting(self) -> None:
        self._is_selecting = not self._is_selecting
        self._selected = frozenset()
        self._show()

    def _turn_chosen(self, session_id: str) -> None:
        self._is_selecting = True
        self._selected = self._selected ^ {session_id}
        self._show()

    def _compare(self) -> None:
        chosen = [session_id for session_id in self._found or () if session_id in self._selected]
        if len(chosen) == 2:
            self.compare_requested.emit(*chosen)

    def _export(self) -> None:
        self.export_requested.emit(tuple(sorted(self._selected)))

    def _delete_selected(self) -> None:
        chosen, self._is_selecting = tuple(self._selected), False
        if self._filters.which is Which.DELETED:
            self._confirm(partial(self._delete_all_for_good, chosen))
        else:
            self.delete(chosen)

    def _delete_all_for_good(self, session_ids: tuple[str, ...]) -> None:
        for session_id in session_ids:
            self._delete_for_good(session_id)

    def _without(self, session_ids: tuple[str, ...]) -> None:
        """Show the list without some sessions, before the store has let go of them."""
        self._selected = self._selected - set(session_ids)
        if self._found is not None:
            self._found = {k: row for k, row in self._found.items() if k not in session_ids}
            self._rows = tuple(row for row in self._rows if row.session_id not in session_ids)
            self._around = replace(
                self._around, count=max(0, self._around.count - len(session_ids))
            )
            self._show()

    def _deleted(self, session_ids: tuple[str, ...], _nothing: None) -> None:
        self.tell_deleted(session_ids)
        self._look_again()

    def _want_weak(self) -> None:
        self.weak_requested.emit("")

    def _look_again(self, _nothing: None = None) -> None:
        self.look()

    def _open(self, session_id: str) -> None:
        self.session_requested.emit(session_id, None)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)

    def _tell_and_look(self, error: AppError) -> None:
        self.failed.emit(error.failure)
        self.look()


def _known(row: HistoryRow) -> _Known:
    return _Known(row.started_at, SessionWords(row.title, row.tags, row.note))


def _for_each(do: Callable[[str], None], session_ids: tuple[str, ...]) -> None:
    for session_id in session_ids:
        do(session_id)


def _around(store: Store) -> Around:
    """Return what can be chosen by; what is looked for changes nothing of it."""
    return Around(
        trashed=store.count(HistoryQuery(is_trashed=True)),
        tags=tuple(store.tags()),
        packs=tuple(store.packs()),
    )


def _write(store: Store, session_id: str, before: SessionWords, words: SessionWords) -> None:
    """Write what is another than before, and nothing else."""
    if words.title != before.title:
        store.set_title(session_id, words.title)
    if words.tags != before.tags:
        store.set_tags(session_id, words.tags)
    if words.note != before.note:
        store.set_session_note(session_id, words.note)


def _leave_it(_error: AppError) -> None:
    """It is told another time: the list itself says what is wrong with the database."""
