"""The history of a store in memory: the same questions, answered by looking at everything."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

from mockinterview.core.comparing import TakeRef, take_ref
from mockinterview.core.errors import AppError
from mockinterview.core.history import (
    Counted,
    Found,
    FoundIn,
    HistoryQuery,
    HistoryRow,
    Hit,
    Order,
    note_of,
    tags_of,
    title_of,
)
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.session import Attempt, Session
from mockinterview.core.written import writable


class MemoryHistory:
    """Sessions in a dict, to find, name and throw away; a store is made of it."""

    def __init__(self) -> None:
        self.kept: dict[str, Session] = {}
        self.trash: dict[str, datetime] = {}
        self.failure: AppError | None = None

    def find(self, query: HistoryQuery) -> list[HistoryRow]:
        self._fail()
        rows = sorted(self._matching(query), key=_key(query.order))
        return rows[query.offset : query.offset + query.limit]

    def count(self, query: HistoryQuery) -> int:
        self._fail()
        return len(list(self._matching(query)))

    def tags(self) -> list[Counted]:
        self._fail()
        return _counted(tag for session in self._here() for tag in session.tags)

    def packs(self) -> list[Counted]:
        self._fail()
        return _counted(session.pack for session in self._here() if session.pack)

    def set_title(self, session_id: str, title: str) -> None:
        self._change(session_id, title=title_of(title))

    def set_tags(self, session_id: str, tags: Iterable[str]) -> None:
        known = (each.name for each in self.tags())
        self._change(session_id, tags=tags_of(tags, known))

    def set_session_note(self, session_id: str, note: str) -> None:
        self._change(session_id, note=note_of(note))

    def trash_session(self, session_id: str) -> None:
        self._fail()
        self.session(session_id)
        self.trash[session_id] = datetime.now(UTC)

    def restore_session(self, session_id: str) -> None:
        self._fail()
        if session_id not in self.trash:
            raise AppError("not_in_trash", f"Session {session_id!r} is not in the trash.")
        del self.trash[session_id]

    def empty_trash(self, before: datetime | None = None, *, at_most: int | None = None) -> int:
        self._fail()
        going = [each for each, at in self.trash.items() if before is None or at < before]
        for session_id in (going := going[:at_most]):
            del self.trash[session_id], self.kept[session_id]
        return len(going)

    def takes_of(self, question_id: str) -> list[TakeRef]:
        self._fail()
        refs = [
            take_ref(session, attempt)
            for session in self._own()
            for attempt in session.attempts
            if attempt.question.id == question_id
            and attempt.is_answered
            and attempt.follows is None
        ]
        return sorted(refs, key=lambda ref: ref.when, reverse=True)

    def latest(self, count: int) -> list[Session]:
        self._fail()
        newest = sorted(self._own(), key=lambda s: (s.started_at, s.id), reverse=True)
        return newest[:count]

    def session(self, session_id: str) -> Session:
        if session_id not in self.kept or session_id in self.trash:
            raise AppError("unknown_session", f"There is no session {session_id!r}.")
        return self.kept[session_id]

    def _here(self) -> list[Session]:
        """Return the sessions that are not in the trash."""
        return [session for session in self.kept.values() if session.id not in self.trash]

    def _own(self) -> list[Session]:
        return [session for session in self._here() if session.pack != SAMPLE_PACK]

    def _change(self, session_id: str, **changes: object) -> None:
        self._fail()
        self.kept[session_id] = self.session(session_id).model_copy(update=changes)

    def _matching(self, query: HistoryQuery) -> Iterator[HistoryRow]:
        for session in self.kept.values():
            search = writable(query.search).strip(' "').casefold()
            row = _row(session, self.trash.get(session.id), search)
            if _fits(row, query) and (row.found or not search):
                yield row

    def _fail(self) -> None:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure


def _fits(row: HistoryRow, query: HistoryQuery) -> bool:
    wanted: list[tuple[bool | None, int]] = [
        (query.has_recording, row.recording_count),
        (query.has_bookmarks, row.bookmark_count),
        (query.has_notes, row.note_count),
    ]
    has_range = query.min_score is not None or query.max_score is not None
    return (
        query.is_trashed == (row.trashed_at is not None)
        and (query.since is None or row.started_at >= query.since)
        and (query.until is None or row.started_at < query.until)
        and (not query.packs or row.pack in query.packs)
        and (not query.formats or row.format in query.formats)
        and {t.casefold() for t in tags_of(query.tags)} <= {t.casefold() for t in row.tags}
        and not (has_range and row.score is None)
        and (query.min_score or 0) <= (row.score or 0) <= (query.max_score or 100)
        and all(has is None or has == bool(count) for has, count in wanted)
    )


def _row(session: Session, trashed_at: datetime | None, search: str) -> HistoryRow:
    attempts = session.attempts
    return HistoryRow(
        id=session.id,
        started_at=session.started_at,
        finished_at=session.finished_at,
        pack=session.pack,
        format=session.format,
        question_count=session.question_count,
        attempt_count=len(attempts),
        seconds=sum(a.take.seconds for a in attempts if a.take),
        score=session.score,
        title=session.title,
        tags=session.tags,
        note=session.note,
        recording_count=sum(a.has_sound for a in attempts),
        bookmark_count=sum(len(a.bookmarks) for a in attempts),
        note_count=sum(bool(a.note) for a in attempts) + bool(session.note),
        trashed_at=trashed_at,
        found=tuple(_found(session, search)),
    )


def _found(session: Session, search: str) -> Iterator[Found]:
    if not search:
        return
    for where, attempt, text in _texts(session):
        start = text.casefold().find(search)
        if start >= 0:
            hit = Hit(start=start, end=start + len(search))
            yield Found(where=where, key=attempt and attempt.key, snippet=text, hits=(hit,))


def _texts(session: Session) -> Iterator[tuple[FoundIn, Attempt | None, str]]:
    yield FoundIn.TITLE, None, session.title
    yield FoundIn.TAGS, None, ", ".join(session.tags)
    yield FoundIn.NOTE, None, session.note
    for attempt in session.attempts:
        yield FoundIn.QUESTION, attempt, attempt.question.title
        yield (
            FoundIn.TRANSCRIPT,
            attempt,
            attempt.hearing.transcript.text if attempt.hearing else "",
        )
        yield FoundIn.FEEDBACK, attempt, attempt.feedback.comment if attempt.feedback else ""
        yield FoundIn.NOTE, attempt, attempt.note


def _key(order: Order) -> Callable[[HistoryRow], tuple[bool, float, float]]:
    sign = -1 if order in {Order.NEWEST, Order.HIGHEST, Order.LONGEST} else 1

    def key(row: HistoryRow) -> tuple[bool, float, float]:
        when = row.started_at.timestamp()
        by = {Order.NEWEST: when, Order.OLDEST: when, Order.LONGEST: row.seconds}
        by |= {Order.SHORTEST: row.seconds}
        value = by.get(order, row.score)
        return value is None, sign * (value or 0), -when

    return key


def _counted(names: Iterable[str]) -> list[Counted]:
    found = Counter(names)
    return [Counted(name=name, count=found[name]) for name in sorted(found, key=str.casefold)]
