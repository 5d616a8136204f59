"""Behind two takes side by side: finds them, plays their passages, lets others be chosen."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from mockinterview.core.comparing import TakeRef, TwoTakes, compare_takes, take_ref
from mockinterview.core.errors import AppError
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.ports import Store
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.across import AcrossController
from mockinterview.ui.controllers.play_list import Track
from mockinterview.ui.pages.compare import ComparePage
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.comparing import (
    A,
    B,
    CompareView,
    TakeSide,
    clips_of,
    compare_view,
    take_choices,
)
from mockinterview.ui.views.notices import failure_banner

translate = QCoreApplication.translate
BOTH = "both"

Place = tuple[str, AttemptKey]


@dataclass(frozen=True)
class Pair:
    """Two takes, the earlier first, among all takes of their question.

    ``questions`` are those that two whole interviews have in common, where two were compared.
    """

    a: TakeSide
    b: TakeSide
    takes: tuple[TakeRef, ...]
    questions: tuple[Choice, ...] = ()

    @property
    def question_id(self) -> str:
        return self.b.attempt.question.id

    def side(self, name: str) -> TakeSide:
        return self.a if name == A else self.b


class ComparingController(AcrossController):
    """Shows two takes; one that stands apart leads nowhere but back."""

    def __init__(self, context: Context, playback: Playback) -> None:
        super().__init__(context, playback)
        self.page = ComparePage()
        self._pair: Pair | None = None
        self._compared: TwoTakes | None = None
        self._view = CompareView()
        self._is_apart = False
        self._current: int | None = None
        self._heard: tuple[str, int] | None = None
        self._connect()

    def open(self, session_id: str, key: AttemptKey, *, is_apart: bool = False) -> None:
        """Compare a take with the one before it, or else after it, of the same question.

        While an interview waits behind it, it stands apart.
        """
        self._is_apart = is_apart
        self._begin(partial(_with_another, self._context.services.store, session_id, key))

    def open_sessions(self, first: str, second: str) -> None:
        """Compare what two interviews say to a question that both of them asked."""
        self._is_apart = False
        self._begin(partial(_in_common, self._context.services.store, (first, second)))

    def _connect(self) -> None:
        page = self.page
        page.question_chosen.connect(self._choose_question)
        page.take_chosen.connect(self._choose_take)
        page.open_requested.connect(self._open_session)
        page.play_requested.connect(self._play)
        page.hear_requested.connect(self._hear_current)
        page.turn_requested.connect(partial(self._hear, BOTH))
        page.stepped.connect(self._step)

    # Reading

    def _begin(self, find: Callable[[], Pair]) -> None:
        self._pair, self._compared = None, None
        self._look(find)
        self.opened.emit()

    def _look(self, find: Callable[[], Pair]) -> None:
        self._list.stop()
        self._playback.stop()
        self._read(find, self._keep)

    def _keep(self, pair: Pair) -> None:
        self._pair = pair
        self._compared = compare_takes(pair.a.attempt, pair.b.attempt)
        view = compare_view(self._compared, pair.a, pair.b)
        self._view = replace(
            view,
            takes=take_choices(pair.takes),
            questions=pair.questions,
            chosen_question=pair.question_id,
        )
        heard = (number for number, each in enumerate(view.pairs) if each.hears_any)
        self._current = next(heard, 0 if view.pairs else None)

    def _choose_take(self, name: str, place: Place) -> None:
        pair = self._pair
        if pair is not None:
            other = pair.side(B if name == A else A).ref.place
            store = self._context.services.store
            self._look(partial(_pair_of, store, place, other, pair.questions))

    def _choose_question(self, question_id: str) -> None:
        pair = self._pair
        if pair is not None:
            sessions = (pair.a.ref.session_id, pair.b.ref.session_id)
            store = self._context.services.store
            self._look(partial(_in_common, store, sessions, question_id))

    def _open_session(self, name: str) -> None:
        if self._pair is not None:
            self.session_requested.emit(*self._pair.side(name).ref.place)

    # Hearing

    def _play(self, clip: Clip) -> None:
        """Play a quote or a whole take, or stop where it is what is playing."""
        if self._pair is not None:
            self._heard = None
            self._list.stop()
            self._playback.toggle(clip, _file(self._pair.side(clip.of)))

    def _hear_current(self, what: str) -> None:
        if self._current is not None:
            self._hear(what, self._current)

    def _hear(self, what: str, number: int) -> None:
        """Play a point in A, in B, or in both in turn; stop where that is being heard."""
        was_heard = self._heard if self._list.place is not None else None
        self._current, self._heard = number, (what, number)
        tracks = self._tracks(what, number)
        if was_heard == self._heard or not tracks:
            self._heard = None
            self._list.stop()
            self._show()
        else:
            self._list.play(tracks)

    def _tracks(self, what: str, number: int) -> tuple[Track, ...]:
        if self._pair is None or self._compared is None:
            return ()
        point = self._compared.points[number]
        sides = {A: point.a, B: point.b}
        return tuple(
            Track(clip, _file(self._pair.side(name)))
            for name in ((A, B) if what == BOTH else (what,))
            for clip in clips_of(sides[name], self._pair.side(name), name)
        )

    def _step(self, steps: int) -> None:
        """Come to another key point; at the end it stays."""
        count = len(self._view.pairs)
        if self._current is not None and 0 <= self._current + steps < count:
            self._current += steps
            self._show()

    def _show(self) -> None:
        if self._pair is None:
            absence, hint = self._absence()
            view = CompareView(
                is_loading=self._is_reading,
                is_apart=self._is_apart,
                absence=absence,
                absence_hint=hint,
            )
        else:
            is_on = self._list.place is not None and self._heard is not None
            view = replace(
                self._view,
                is_loading=self._is_reading,
                is_apart=self._is_apart,
                current=self._current,
                turn=self._heard[1] if is_on and self._heard else None,
                hearing=self._playback.playing.of if is_on and self._playback.playing else "",
                playing=self._playback.playing,
                banner=failure_banner(self._trouble) if self._trouble else None,
            )
        self.page.render(view)

    def _absence(self) -> tuple[str, str]:
        trouble = self._trouble
        return (trouble.message, trouble.hint) if trouble else ("", "")


def _file(side: TakeSide) -> str:
    return side.attempt.take.file if side.attempt.take else ""


def _with_another(store: Store, session_id: str, key: AttemptKey) -> Pair:
    """Return a take with the one before it, or after it where it is the first."""
    session = store.session(session_id)
    attempt = _attempt(session, key)
    mine = take_ref(session, attempt)
    takes = sorted(store.takes_of(attempt.question.id), key=lambda ref: ref.when)
    before = [ref for ref in takes if ref.when < mine.when]
    after = [ref for ref in takes if ref.when > mine.when]
    if not before and not after:
        raise AppError(
            "only_take",
            translate("comparing", "This question was answered once."),
            hint=translate("comparing", "Answer it again, and both takes stand here side by side."),
        )
    other = before[-1] if before else after[0]
    return _pair_of(store, mine.place, other.place)


def _in_common(store: Store, session_ids: tuple[str, str], question_id: str = "") -> Pair:
    """Return the last takes that two sessions have of a question that both asked."""
    first, second = (_last_answers(store.session(each)) for each in session_ids)
    common = [name for name in first if name in second]
    if not common:
        raise AppError(
            "nothing_in_common",
            translate("comparing", "These interviews have no question in common."),
            hint=translate("comparing", "Choose two in which the same question was answered."),
        )
    chosen = question_id if question_id in common else common[0]
    one, other = (session_ids[0], first[chosen].key), (session_ids[1], second[chosen].key)
    titles = tuple(Choice(name, first[name].question.title) for name in common)
    return _pair_of(store, one, other, titles)


def _last_answers(session: Session) -> dict[str, Attempt]:
    """Return the last answer to each question of a session; a follow-up is none."""
    return {a.question.id: a for a in session.attempts if a.is_answered and a.follows is None}


def _pair_of(store: Store, one: Place, other: Place, questions: tuple[Choice, ...] = ()) -> Pair:
    sides = sorted((_side(store, each) for each in (one, other)), key=lambda side: side.ref.when)
    a, b = sides
    known = {ref.place: ref for ref in store.takes_of(b.attempt.question.id)}
    known |= {side.ref.place: side.ref for side in sides}
    takes = sorted(known.values(), key=lambda ref: ref.when, reverse=True)
    return Pair(a, b, tuple(takes), questions)


def _side(store: Store, place: Place) -> TakeSide:
    session_id, key = place
    session = store.session(session_id)
    attempt = _attempt(session, key)
    take = attempt.take
    is_there = take is not None and store.recording(take.file).is_file()
    return TakeSide(take_ref(session, attempt), attempt, attempt.has_sound and is_there)


def _attempt(session: Session, key: AttemptKey) -> Attempt:
    for attempt in session.attempts:
        if attempt.key == key:
            return attempt
    raise AppError("unknown_attempt", translate("comparing", "This answer is not there any more."))
