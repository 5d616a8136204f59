"""Behind the page of one session: opens it, plays, transcribes, judges, deletes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.errors import AppError
from mockinterview.core.habits import Habits
from mockinterview.core.leave import Leave
from mockinterview.core.norms import Yardstick
from mockinterview.core.sealing import SealCheck, check
from mockinterview.core.session import Attempt, AttemptKey, Bookmark, Session, Take
from mockinterview.core.waiting import Waiting
from mockinterview.interview.again import Recogniser, Wish
from mockinterview.ports import Lane, Store
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.endpoint import EndpointDesk
from mockinterview.ui.controllers.notes import NoteKeeper
from mockinterview.ui.controllers.own_words import OwnWords
from mockinterview.ui.controllers.replay import Replay
from mockinterview.ui.controllers.rework import Rework
from mockinterview.ui.pages.session import SessionPage
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.endpoint import Ask, EndpointSide
from mockinterview.ui.views.history import (
    Beside,
    detail_view,
)
from mockinterview.ui.views.marks import FillerAnswer
from mockinterview.ui.views.note import NO_NOTE, session_note_rest
from mockinterview.ui.views.record import record_view
from mockinterview.ui.views.replay import Circumstances


@dataclass(frozen=True)
class _Found:
    """A session, and whose recording is gone."""

    session: Session
    gone: frozenset[AttemptKey]


class SessionController(QObject):
    """Shows one session; ``opened`` says that a session is on show.

    ``work_changed`` says that a take is being transcribed or judged, or is so no more.
    """

    opened = Signal()
    work_changed = Signal()
    emptied = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        page: SessionPage,
        playback: Playback,
        desk: EndpointDesk,
    ) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._playback = playback
        self._replay = Replay(context, playback, page.replay)
        self._desk = desk
        self._own = OwnWords(context.services.store, context.jobs)
        self._session_note = NoteKeeper(self._write_session_note, context.jobs, session_note_rest())
        self._session: Session | None = None
        self._chosen: AttemptKey | None = None
        self._to_transcribe: AttemptKey | None = None
        self._rework = Rework(context.services, context.jobs, context.recognisers)
        self._recognisers: tuple[Recogniser, ...] = ()
        self._habits = Habits()
        self._gone: frozenset[AttemptKey] = frozenset()
        self._seal: SealCheck | None = None
        self._connect()

    def renew(self) -> None:
        """Take the services that the context has now."""
        self._rework.use(self._context.services)

    @property
    def session_id(self) -> str:
        return self._session.id if self._session else ""

    def at_work(self) -> tuple[str, AttemptKey] | None:
        """Return the session and the attempt that is being transcribed or judged, if any."""
        return self._rework.at_work

    def open(self, session_id: str, key: AttemptKey | None = None) -> None:
        """Read a session and show it, at one of its attempts where one is named."""
        self._to_transcribe = None
        self._open(session_id, key)

    def transcribe(self, waiting: Waiting) -> None:
        """Show the session of an answer that waits, and transcribe the answer there."""
        key = self._to_transcribe = waiting.attempt.key
        self._open(waiting.session.id, key)

    def _open(self, session_id: str, key: AttemptKey | None = None) -> None:
        self._flush()
        self._playback.stop()
        self._chosen = key
        self._read(session_id)
        self._context.jobs.start(
            Lane.RECOGNISER,
            self._context.recognisers.ready,
            done=self._keep_recognisers,
            failed=self._tell,
        )

    def leave(self) -> None:
        """Save what is being typed, because the person goes elsewhere."""
        self._flush()

    def close(self) -> None:
        """Save what is being typed and begin nothing new, because the window closes."""
        self._flush()
        self._rework.close()

    def _connect(self) -> None:
        page = self._page
        page.attempt_chosen.connect(self._choose)
        page.deed_wanted.connect(self._replay.do)
        page.play_requested.connect(self._play)
        page.filler_judged.connect(self._judge_filler)
        page.transcribe_requested.connect(self._transcribe)
        page.again_requested.connect(self._transcribe)
        page.judge_requested.connect(self._judge)
        page.asked.connect(self._ask_endpoint)
        page.delete_requested.connect(self._delete)
        page.rated.connect(self._rate)
        page.note_typed.connect(self._own.type)
        page.session_note_typed.connect(self._session_note.type)
        page.renamed.connect(self._rename)
        page.tagged.connect(self._tag)
        self._session_note.changed.connect(self._show_session_note)
        self._session_note.sent.connect(self._keep_session_note)
        self._session_note.failed.connect(self.failed)
        self._own.changed.connect(self._show_session)
        self._own.rated.connect(self._keep_rating)
        self._own.noted.connect(self._keep_note)
        self._own.failed.connect(self.failed)
        self._replay.bookmarked.connect(self._keep_bookmarks)
        self._replay.corrected.connect(self._keep)
        self._replay.judge_requested.connect(self._judge)
        self._replay.failed.connect(self.failed)
        self._desk.changed.connect(self._show_session)
        self._desk.written.connect(self._keep_better_answer)
        self._playback.changed.connect(self._show_session)
        self._rework.begun.connect(self._show_session)
        self._rework.grown.connect(self._show_session)
        self._rework.done.connect(self._keep)
        self._rework.failed.connect(self.failed)
        for change in (self._rework.begun, self._rework.done):
            change.connect(self._tell_work)

    def _read(self, session_id: str) -> None:
        """Read a session and show it; what is known beside it may take longer."""
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._find_session, session_id),
            done=self._keep_found,
            failed=self._tell,
        )

    def _find_session(self, session_id: str) -> _Found:
        store = self._context.services.store
        session = store.session(session_id)
        gone = (a.key for a in session.attempts if a.take and not _is_there(store, a.take))
        return _Found(session, frozenset(gone))

    def _keep_found(self, found: _Found) -> None:
        self._session, self._gone = found.session, found.gone
        self._habits, self._seal = Habits(), None
        self._replay.forget_bookmarks()
        self._show_session()
        self.opened.emit()
        self._look_at_seal(found.session.id)
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._find_habits, found.session),
            done=partial(self._keep_habits, found.session.id),
            failed=self._tell,
        )

    def _find_habits(self, session: Session) -> Habits:
        return self._context.services.store.habits(session)

    def _keep_habits(self, session_id: str, habits: Habits) -> None:
        """Compare with what is usual, and transcribe what was to be, as no one did meanwhile."""
        session, attempt = self._session, self._attempt()
        if session is None or session.id != session_id:
            return
        self._habits = habits
        self._replay.mark_fillers_from(self._mark_from(session))
        self._show_session()
        key, self._to_transcribe = self._to_transcribe, None
        if attempt is not None and attempt.key == key and attempt.hearing is None:
            self._rework.transcribe(session, attempt, mark_from=self._mark_from(session))

    def _keep_recognisers(self, recognisers: tuple[Recogniser, ...]) -> None:
        self._recognisers = recognisers
        self._show_session()

    def _show_session(self) -> None:
        if self._session is not None:
            attempt = self._attempt()
            note = self._own.note_on(self._session.id, attempt) if attempt else NO_NOTE
            is_here = attempt is not None and attempt.key not in self._gone
            working = self._rework.working_in(self._session.id)
            now = Circumstances(
                is_here=is_here, is_working=attempt is not None and attempt.key == working
            )
            self._replay.show_attempt(self._session.id, attempt, now)
            beside = Beside(
                playing=self._playback.playing,
                working=working,
                recognisers=self._recognisers,
                yardstick=Yardstick(
                    usual=self._habits.usual, profile=self._context.services.profile
                ),
                gone=self._gone,
                side=self._side(self._session.id),
                note=note,
            )
            view = detail_view(self._session, self._chosen, beside)
            record = record_view(self._seal, self._session.focus)
            self._page.render(replace(view, record=record))
            self._show_session_note()

    def _side(self, session_id: str) -> EndpointSide:
        attempt = self._attempt()
        key = attempt.key if attempt else None
        return self._desk.side(session_id, key, self._rework.coming_for(session_id, key))

    def _choose(self, key: AttemptKey) -> None:
        self._playback.stop()
        self._chosen = key
        self._show_session()

    def _attempt(self) -> Attempt | None:
        attempts = self._session.attempts if self._session else ()
        chosen = [a for a in attempts if a.key == self._chosen]
        return (*chosen, *attempts)[0] if attempts else None

    def _play(self, clip: Clip) -> None:
        if clip.heard is Heard.TAKE:
            self._replay.play(clip)
        else:
            self._playback.toggle(clip)

    def _keep_bookmarks(
        self, session_id: str, key: AttemptKey, bookmarks: tuple[Bookmark, ...]
    ) -> None:
        self._change_attempt(session_id, key, {"bookmarks": bookmarks})

    def _judge_filler(self, answer: FillerAnswer) -> None:
        """Keep what the person says of a mark, unless its attempt is being worked on."""
        session, attempt = self._session, self._attempt()
        if session is None or attempt is None:
            return
        if self._rework.working_in(session.id) == attempt.key:
            return
        judged = attempt.with_filler_judged(answer.start, is_filler=answer.is_filler)
        save = partial(self._context.services.store.save_attempt, session.id, judged)
        self._context.jobs.start(Lane.DATABASE, save, failed=self._tell)
        self._keep(session.id, judged)

    # What the person says of the session themselves

    def _flush(self) -> None:
        """Save at once what is being typed."""
        self._own.flush()
        self._session_note.flush()

    def _rename(self, title: str) -> None:
        self._change_session(self._context.services.store.set_title, {"title": title})

    def _tag(self, tags: tuple[str, ...]) -> None:
        self._change_session(self._context.services.store.set_tags, {"tags": tags})

    def _change_session(
        self, write: Callable[[str, Any], None], changes: dict[str, object]
    ) -> None:
        """Write one thing of the session down, and show it without waiting for the disk."""
        session = self._session
        if session is not None:
            work = partial(write, session.id, *changes.values())
            self._context.jobs.start(Lane.DATABASE, work, failed=self._tell)
            self._session = session.model_copy(update=changes)
            self._show_session()

    def _show_session_note(self) -> None:
        if self._session is not None:
            self._session_note.show(self._session.id, self._session.note)
            self._page.show_session_note(self._session.id, self._session_note.view)

    def _write_session_note(self, session_id: str, note: str) -> None:
        self._context.services.store.set_session_note(session_id, note)

    def _keep_session_note(self, session_id: str, note: str) -> None:
        if self._session is not None and self._session.id == session_id:
            self._session = self._session.model_copy(update={"note": note})

    # What the person says of an answer themselves

    def _rate(self, rating: int | None) -> None:
        attempt = self._attempt()
        if self._session is not None and attempt is not None:
            self._own.rate(self._session.id, attempt.key, rating)

    def _keep_rating(self, session_id: str, key: AttemptKey, rating: int | None) -> None:
        self._change_attempt(session_id, key, {"own_rating": rating})
        self._show_session()

    def _keep_note(self, session_id: str, key: AttemptKey, note: str) -> None:
        self._change_attempt(session_id, key, {"note": note})

    def _change_attempt(self, session_id: str, key: AttemptKey, changes: dict[str, object]) -> None:
        session = self._session
        if session is not None and session.id == session_id:
            attempts = tuple(
                a.model_copy(update=changes) if a.key == key else a for a in session.attempts
            )
            self._session = session.model_copy(update={"attempts": attempts})

    # Transcribing and judging again

    def _transcribe(self, wish: Wish | None = None) -> None:
        session, attempt = self._session, self._attempt()
        if session is not None and attempt is not None:
            self._rework.transcribe(session, attempt, wish, mark_from=self._mark_from(session))

    def _mark_from(self, session: Session) -> float:
        return self._habits.mark_from(session.attempts)

    def _judge(self) -> None:
        attempt = self._attempt()
        if self._session is not None and attempt is not None:
            self._rework.judge(self._session, attempt)

    def _ask_endpoint(self, ask: str) -> None:
        """Do what a card asks of the endpoint, for the attempt on show."""
        session, attempt = self._session, self._attempt()
        if session is None or attempt is None:
            return
        match Ask(ask):
            case Ask.SEE_JUDGING:
                self._desk.show_judging(attempt)
            case Ask.SEND:
                self._rework.judge(session, attempt, Leave.GIVEN)
            case Ask.KEEP_HERE:
                self._rework.judge(session, attempt, Leave.REFUSED)
            case Ask.SEE_BETTER:
                self._desk.show_better(attempt)
            case Ask.BETTER:
                self._desk.write_better(session.id, attempt)

    def _keep_better_answer(self, session_id: str, key: AttemptKey, better: BetterAnswer) -> None:
        """Show a better answer that was written; the desk has put it into the store."""
        session = self._session
        if session is not None and session.id == session_id:
            for attempt in session.attempts:
                if attempt.key == key:
                    changes = {"better_answer": better}
                    self._keep(session_id, attempt.model_copy(update=changes))

    def keep_judged(self, session_id: str, judged: Attempt) -> None:
        """Show a judgement that came later, where its session is on show."""
        session = self._session
        if session is not None and session.id == session_id:
            for attempt in session.attempts:
                if attempt.key == judged.key and attempt.hearing == judged.hearing:
                    changes = {"feedback": judged.feedback, "trouble": None}
                    self._keep(session_id, attempt.model_copy(update=changes))

    def _keep(self, session_id: str, attempt: Attempt) -> None:
        """Show an attempt that was worked on, where its session is still on show.

        What the person said of it meanwhile is newer than what the work began with.
        """
        if self._session is not None and self._session.id == session_id:
            kept = tuple(
                attempt.with_own_of(a) if a.key == attempt.key else a
                for a in self._session.attempts
            )
            self._session = self._session.model_copy(update={"attempts": kept})
            self._look_at_seal(session_id)
        self._show_session()

    def _look_at_seal(self, session_id: str) -> None:
        """Compare a sealed session with its chain, also after what was written of it."""
        if self._session is not None and self._session.seal is not None:
            self._context.jobs.start(
                Lane.DATABASE,
                partial(self._check_seal, session_id),
                done=partial(self._keep_seal, session_id),
                failed=self._tell,
            )

    def _check_seal(self, session_id: str) -> SealCheck | None:
        store = self._context.services.store
        return check(store.session(session_id), store.digest)

    def _keep_seal(self, session_id: str, seal: SealCheck | None) -> None:
        if session_id == self.session_id:
            self._seal = seal
            self._show_session()

    def _tell_work(self) -> None:
        self.work_changed.emit()

    # Deleting

    def _delete(self) -> None:
        """Put the session into the trash; whoever hears of it offers the way back."""
        self._playback.stop()
        self._flush()
        session_id = self.session_id
        delete = partial(self._context.services.store.trash_session, session_id)
        self._context.jobs.start(
            Lane.DATABASE, delete, done=partial(self._deleted, session_id), failed=self._tell
        )

    def _deleted(self, session_id: str, _nothing: None) -> None:
        self._session = None
        self.emptied.emit(session_id)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)


def _is_there(store: Store, take: Take) -> bool:
    return store.recording(take.file).is_file()
