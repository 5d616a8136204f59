"""All services by hand, and a store that keeps everything in memory."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from mockinterview.audio.peaks import Peaks, peaks
from mockinterview.core.deferred import Deferred, first_due
from mockinterview.core.endpointing import AutoStop
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback
from mockinterview.core.focus import Away
from mockinterview.core.habits import Habits, PastTake, habits_in
from mockinterview.core.history import HistoryQuery
from mockinterview.core.progress import Measured, Period
from mockinterview.core.question import Question
from mockinterview.core.record import SAMPLE_PACK, PastAnswers
from mockinterview.core.retention import Expiry, KeepFor
from mockinterview.core.review import Assessment
from mockinterview.core.schedule import Card
from mockinterview.core.seal import Seal
from mockinterview.core.sealing import closed, extended, with_away
from mockinterview.core.session import (
    Attempt,
    AttemptKey,
    Bookmark,
    Session,
    SessionSummary,
    TakeState,
)
from mockinterview.core.waiting import Waiting
from mockinterview.ports import Recall, Sound
from mockinterview.services import LateCoaches, Services
from mockinterview.shared_cores import SharedCores
from tests.fakes.audio import FakePlayer, FakeRecorder
from tests.fakes.clock import FakeClock
from tests.fakes.coach import FakeCoach
from tests.fakes.history import MemoryHistory
from tests.fakes.sounds import chirp
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice


class MemoryStore(MemoryHistory):
    """Sessions in a dict; takes are real files in ``folder``."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.recovered: list[str] = []
        self.endpoint = ""
        self.is_beside_an_interview = False
        self.counted = Measured()
        self.periods: list[tuple[Period, str]] = []
        self.made_cards: list[Card] = []
        self.expiry = Expiry()
        self.expired: list[KeepFor] = []
        self._folder = folder
        self._queue: dict[tuple[str, AttemptKey], Deferred] = {}
        self._arrivals = itertools.count(1)

    def begin_session(self, session: Session, questions: Sequence[Question] = ()) -> None:  # noqa: ARG002 - for recovery alone
        self._fail()
        self.kept[session.id] = session

    def save_attempt(self, session_id: str, attempt: Attempt) -> None:
        self._fail()
        session = self.session(session_id)
        before = next((a for a in session.attempts if a.key == attempt.key), None)
        has_new_words = before is None or _words(before) != _words(attempt)
        if before is not None:
            attempt = attempt.with_own_of(before)
            if not has_new_words:
                attempt = _with_what_came(before, attempt)
        self._put(session_id, attempt)
        self._place(session_id, attempt, has_new_words=has_new_words)
        self._seal(session_id, lambda seal: extended(seal, attempt, self.digest, datetime.now(UTC)))

    def note_away(self, session_id: str, away: Away) -> None:
        self._fail()
        session = self.session(session_id)
        if session.focus is not None:
            noted = {"focus": session.focus.with_away(away)}
            self.kept[session_id] = session.model_copy(update=noted)
            self._seal(session_id, lambda seal: with_away(seal, away, datetime.now(UTC)))

    def digest(self, file: str) -> str | None:
        path = self._folder / file
        return sha256(path.read_bytes()).hexdigest() if path.is_file() else None

    def _seal(self, session_id: str, changed: Callable[[Seal], Seal]) -> None:
        session = self.session(session_id)
        if session.seal is not None:
            linked = {"seal": changed(session.seal)}
            self.kept[session_id] = session.model_copy(update=linked)

    def set_own_rating(self, session_id: str, key: AttemptKey, rating: int | None) -> None:
        self._fail()
        attempt = self._known(session_id, key)
        self._put(session_id, attempt.model_copy(update={"own_rating": rating}))

    def set_note(self, session_id: str, key: AttemptKey, note: str) -> None:
        self._fail()
        self._put(session_id, self._known(session_id, key).with_note(note))

    def set_bookmarks(
        self, session_id: str, key: AttemptKey, bookmarks: tuple[Bookmark, ...]
    ) -> None:
        self._fail()
        self._put(session_id, self._known(session_id, key).with_bookmarks(bookmarks))

    def add_review(self, session_id: str, review: Assessment) -> None:
        self._fail()
        session = self.session(session_id)
        others = tuple(each for each in session.reviews if each.id != review.id)
        self.kept[session_id] = session.model_copy(update={"reviews": (*others, review)})

    def remove_review(self, session_id: str, review_id: str) -> None:
        self._fail()
        session = self.session(session_id)
        left = tuple(each for each in session.reviews if each.id != review_id)
        self.kept[session_id] = session.model_copy(update={"reviews": left})

    def expiring(self, keep: KeepFor, now: datetime) -> Expiry:  # noqa: ARG002 - as a test sets it
        self._fail()
        return self.expiry

    def expire(self, keep: KeepFor, now: datetime, *, at_most: int | None = None) -> Expiry:  # noqa: ARG002 - as above
        self._fail()
        self.expired.append(keep)
        expiry, self.expiry = self.expiry, Expiry()
        return expiry

    def _known(self, session_id: str, key: AttemptKey) -> Attempt:
        if not self._has(session_id, key):
            raise AppError("unknown_attempt", f"There is no attempt {key}.")
        return self._attempt(session_id, key)

    def _put(self, session_id: str, attempt: Attempt) -> None:
        session = self.session(session_id)
        others = tuple(a for a in session.attempts if a.key != attempt.key)
        attempts = sorted((*others, attempt), key=lambda a: (a.key.position, a.key.number))
        self.kept[session_id] = session.model_copy(update={"attempts": tuple(attempts)})

    def finish_session(self, session_id: str, finished_at: datetime) -> None:
        self._fail()
        changed = self.session(session_id).model_copy(update={"finished_at": finished_at})
        self.kept[session_id] = changed
        self._seal(session_id, lambda seal: closed(seal, finished_at))

    def sessions(
        self, *, limit: int = 100, offset: int = 0, search: str = ""
    ) -> list[SessionSummary]:
        query = HistoryQuery(search=search, limit=limit, offset=offset)
        return list(self.find(query))

    def past(self) -> dict[str, PastAnswers]:
        self._fail()
        own = [s for s in self._here() if s.pack != SAMPLE_PACK]
        past: dict[str, PastAnswers] = {}
        for session in sorted(own, key=lambda s: (s.started_at, s.id)):
            for question_id in _answered(session):
                past[question_id] = _with(past.get(question_id), session, question_id)
        return past

    def progress(self, period: Period, area: str = "") -> Measured:
        self._fail()
        self.periods.append((period, area))
        return self.counted

    def cards(self, recall: Recall) -> list[Card]:  # noqa: ARG002 - as a test sets them
        self._fail()
        return self.made_cards

    def _measured(self) -> list[PastTake]:
        own = [s for s in self._here() if s.pack != SAMPLE_PACK]
        return [
            PastTake(
                session_id=session.id,
                started_at=session.started_at,
                figures=attempt.delivery.figures,
                judged=attempt.judged_fillers,
            )
            for session in sorted(own, key=lambda s: (s.started_at, s.id))
            for attempt in session.attempts
            if attempt.take is not None and attempt.delivery is not None
        ]

    def habits(self, session: Session) -> Habits:
        self._fail()
        return habits_in(session, self._measured())

    def delete_session(self, session_id: str) -> None:
        self._fail()
        del self.kept[session_id]
        self.trash.pop(session_id, None)

    def recording(self, file: str) -> Path:
        path = self._folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def discard_attempt(self, session_id: str, key: AttemptKey) -> None:
        self._fail()
        session = self.session(session_id)
        kept = tuple(attempt for attempt in session.attempts if attempt.key != key)
        self.kept[session_id] = session.model_copy(update={"attempts": kept})

    def deferred(self) -> list[Deferred]:
        self._fail()
        return [
            each.model_copy(update={"attempt": self._attempt(session_id, key)})
            for (session_id, key), each in sorted(self._queue.items(), key=lambda q: q[1].id)
            if session_id in self.kept
            and session_id not in self.trash
            and self._has(session_id, key)
        ]

    def claim_deferred(self, now: datetime | None) -> Deferred | None:
        ours = (each for each in self.deferred() if each.endpoint in {"", self.endpoint})
        due = first_due(ours, now)
        if due is not None:
            claimed = {"is_claimed": True, "tries": max(due.tries, 1)}
            self._queue[due.session_id, due.attempt.key] = due.model_copy(update=claimed)
        return due

    def let_go_deferred(self, deferred: Deferred) -> None:
        for place, each in self._queue.items():
            if each.id == deferred.id:
                self._queue[place] = each.model_copy(update={"is_claimed": False})

    def settle_deferred(self, deferred: Deferred, feedback: Feedback) -> Attempt | None:
        mine = next((d for d in self.deferred() if d.id == deferred.id and d.is_claimed), None)
        if mine is None:
            return None
        attempt = mine.attempt.model_copy(update={"feedback": feedback, "trouble": None})
        self.let_go_deferred(mine)
        self.save_attempt(mine.session_id, attempt)
        return attempt

    def is_interview_elsewhere(self) -> bool:
        return self.is_beside_an_interview

    def is_interview_under_way(self) -> bool:
        return any(session.finished_at is None for session in self.kept.values())

    def close(self) -> None:
        """Nothing is kept open."""

    def recover(self) -> list[str]:
        return self.recovered

    def waiting(self) -> list[Waiting]:
        self._fail()
        newest = sorted(self._here(), key=lambda s: s.started_at, reverse=True)
        return [
            Waiting(session=session.model_copy(update={"attempts": ()}), attempt=attempt)
            for session in newest
            for attempt in reversed(session.attempts)
            if attempt.take is not None
            and attempt.take.state is TakeState.RECOVERED
            and attempt.hearing is None
        ]

    def _place(self, session_id: str, attempt: Attempt, *, has_new_words: bool) -> None:
        place, feedback = (session_id, attempt.key), attempt.feedback
        is_to_come = bool(_words(attempt)) and (feedback is None or feedback.is_waiting)
        if has_new_words or not is_to_come:
            self._queue.pop(place, None)
        if not is_to_come or (feedback is None and not has_new_words):
            return
        stand_in = feedback.stand_in if feedback else None
        known = self._queue.get(place)
        self._queue[place] = Deferred(
            id=known.id if known else next(self._arrivals),
            session_id=session_id,
            attempt=attempt,
            endpoint=known.endpoint if known and known.tries else self.endpoint,
            tries=stand_in.tries if stand_in else 0,
            not_before=stand_in.not_before if stand_in else None,
            is_claimed=known.is_claimed and known.tries > 0 if known else stand_in is None,
        )

    def _attempt(self, session_id: str, key: AttemptKey) -> Attempt:
        return next(a for a in self.kept[session_id].attempts if a.key == key)

    def _has(self, session_id: str, key: AttemptKey) -> bool:
        return any(a.key == key for a in self.kept[session_id].attempts)


@dataclass
class FakeServices:
    """The fakes by name, for a test to set up and to look at."""

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    voice: FakeVoice = field(default_factory=FakeVoice)
    player: FakePlayer = field(default_factory=FakePlayer)
    recorder: FakeRecorder = field(default_factory=FakeRecorder)
    transcriber: FakeTranscriber = field(default_factory=FakeTranscriber)
    coach: FakeCoach = field(default_factory=FakeCoach)
    second_voice: FakeVoice | None = None
    late: LateCoaches | None = None
    cores: SharedCores | None = None

    def __post_init__(self) -> None:
        self.store = MemoryStore(self.folder)

    def services(self, auto_stop: AutoStop = AutoStop.OFF) -> Services:
        """Return the services as the program knows them."""
        return Services(
            voice=self.voice,
            player=self.player,
            recorder=self.recorder,
            transcriber=self.transcriber,
            coach=self.coach,
            store=self.store,
            clock=self.clock,
            read_sound=_read_sound,
            read_passage=_read_passage,
            read_peaks=_read_peaks,
            auto_stop=auto_stop,
            second_voice=self.second_voice,
            late=self.late,
            cores=self.cores,
        )


def _read_sound(file: Path) -> Sound:
    if not file.is_file():
        raise AppError("no_recording", f"The recording {file.name} is gone.")
    return chirp(10.0)


def _read_passage(file: Path, start: float, end: float | None) -> Iterator[Sound]:
    sound = _read_sound(file)
    last = None if end is None else round(end * sound.rate)
    yield Sound(sound.samples[round(max(0.0, start) * sound.rate) : last], sound.rate)


def _read_peaks(file: Path, stretches: int) -> tuple[Peaks, float]:
    sound = _read_sound(file)
    return peaks(sound.samples, stretches), sound.seconds


def _words(attempt: Attempt) -> str:
    return attempt.hearing.transcript.text if attempt.hearing else ""


def _with_what_came(stored: Attempt, given: Attempt) -> Attempt:
    was, now = stored.feedback, given.feedback
    if was is None or was.score is None or now is None or not now.is_waiting:
        return given
    is_older = was.stand_in and was.is_waiting and now.stand_in
    if is_older and was.stand_in.tries <= now.stand_in.tries:
        return given
    return given.model_copy(update={"feedback": was})


def _answered(session: Session) -> set[str]:
    return {a.question.id for a in session.attempts if a.is_answered}


def _with(before: PastAnswers | None, session: Session, question_id: str) -> PastAnswers:
    attempts = [a for a in session.attempts if a.question.id == question_id and a.is_answered]
    scores = [a.counted_score for a in attempts if a.counted_score is not None]
    return PastAnswers(
        times_asked=before.times_asked + 1 if before else 1,
        last_score=scores[-1] if scores else before.last_score if before else None,
        last_asked_at=session.started_at,
    )
