"""Behind an answer that is heard again: where it is, how it is heard, its marks and its words.

The moment comes from what the loudspeaker has played, so the word that is lit is the word that is
heard, at every speed. Thirty times a second while it plays, and never else, the card is told.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.replay import (
    SPEEDS,
    Mark,
    WordTimes,
    loop_between,
    mark_at,
    marks_of,
    next_mark,
    previous_mark,
    sentence_at,
)
from mockinterview.core.session import Attempt, AttemptKey, Bookmark
from mockinterview.core.transcript import Span, Word
from mockinterview.ports import Lane
from mockinterview.ui.announcing import Announce, announce
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.known_peaks import Found, KnownPeaks
from mockinterview.ui.controllers.mending import Mending
from mockinterview.ui.motion import is_still
from mockinterview.ui.playback import Listening, Playback
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.replay import (
    NOTHING,
    USUALLY,
    Circumstances,
    Ways,
    mark_tip,
    replay_view,
    speed_text,
)
from mockinterview.ui.widgets.replay import ReplayCard
from mockinterview.ui.widgets.take_player import (
    LOOP_FROM,
    LOOP_MARK,
    LOOP_OFF,
    LOOP_SENTENCE,
    LOOP_TO,
    LOOP_WORDS,
)
from mockinterview.ui.widgets.waveform import STEP_SECONDS

TICK_MILLISECONDS = 33
_STILL_SECONDS = 0.5
"""Where nothing is to move, the line goes on by steps of this length."""

Name = tuple[str, AttemptKey]
"""An attempt, by its session."""


class Replay(QObject):
    """Shows one attempt on a card and has it heard.

    ``corrected`` carries the session's id and the attempt with its words mended, which is on its
    way to the disk; ``bookmarked`` the session's id, the attempt's key and all its bookmarks.
    """

    corrected = Signal(str, object)
    bookmarked = Signal(str, object, object)
    judge_requested = Signal()
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        playback: Playback,
        card: ReplayCard,
        announced: Announce = announce,
    ) -> None:
        super().__init__()
        self._context = context
        self._playback = playback
        self._card = card
        self._announce = announced
        self._name: Name | None = None
        self._attempt: Attempt | None = None
        self._given: Attempt | None = None
        self._now = Circumstances()
        self._bookmarks: dict[Name, tuple[Bookmark, ...]] = {}
        self._mending = Mending(context)
        self._peaks = KnownPeaks(context, self._show_found, self._hide_sound)
        self._file = ""
        self._seconds = 0.0
        self._times = WordTimes(())
        self._at = 0.0
        self._clip: Clip | None = None
        self._ways = Ways()
        self._timer = QTimer(card)  # it ends with what it moves
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._connect()

    @property
    def at(self) -> float:
        """The moment of the take at which one is."""
        return self._at

    @property
    def is_playing(self) -> bool:
        """Whether what plays was asked for here."""
        return self._clip is not None and self._playback.playing is self._clip

    def do(self, deed: Deed) -> None:
        """Do what a key is for that holds where an answer is heard again."""
        self._deeds[deed]()

    @property
    def _deeds(self) -> dict[Deed, Callable[[], None]]:
        return {
            Deed.PLAY: self.toggle,
            Deed.NEXT_MARK: partial(self.go_to_mark, 1),
            Deed.PREVIOUS_MARK: partial(self.go_to_mark, -1),
            Deed.BACK_A_LITTLE: partial(self.step, -1),
            Deed.ON_A_LITTLE: partial(self.step, 1),
            Deed.SLOWER: partial(self.change_speed, -1),
            Deed.FASTER: partial(self.change_speed, 1),
            Deed.LOOP: self.toggle_loop,
            Deed.LOOP_FROM: partial(self.choose_loop, LOOP_FROM),
            Deed.LOOP_TO: partial(self.choose_loop, LOOP_TO),
            Deed.SKIP_SILENCES: self.toggle_silences,
            Deed.FOLLOW_WORDS: self.follow_words,
            Deed.BOOKMARK: self.add_bookmark,
            Deed.QUESTION_FIRST: self.hear_question_first,
        }

    # What is shown

    def show_attempt(
        self, session_id: str, attempt: Attempt | None, now: Circumstances = USUALLY
    ) -> None:
        """Show an attempt; one that is shown already keeps its place."""
        name = (session_id, attempt.key) if attempt else None
        if name != self._name:
            self._turn_to(name)
        if attempt is None or attempt is not self._given or now != self._now:
            self._given, self._now = attempt, now
            self._show(attempt)

    def forget_bookmarks(self) -> None:
        """Believe the store from now on: the attempts were read anew."""
        self._bookmarks.clear()

    def mark_fillers_from(self, mark_from: float) -> None:
        self._mending.mark_fillers_from(mark_from)

    def _turn_to(self, name: Name | None) -> None:
        self.pause()
        self._name = name
        self._at = 0.0
        self._ways = replace(self._ways, loop=None, is_following=True)
        self._card.close_correction()

    def _show(self, attempt: Attempt | None) -> None:
        if attempt is not None and self._name in self._bookmarks:
            attempt = attempt.with_bookmarks(self._bookmarks[self._name])
        self._attempt = attempt
        self._times = WordTimes(self._words)
        view = NOTHING if attempt is None else replay_view(attempt, self._now)
        self._card.show_view(view)
        self._show_sound(view.seconds)
        self._show_ways()
        self._show_at()

    def _show_sound(self, seconds: float) -> None:
        take = self._attempt.take if self._attempt else None
        file = take.file if take is not None and seconds > 0 else ""
        if file == self._file:
            return
        self._file, self._seconds = file, seconds
        known = self._peaks.of(file)
        self._card.player.show_take(known[0] if known else None, seconds)
        if file and known is None:
            self._peaks.read(file)

    def _show_found(self, file: str, found: Found) -> None:
        if file == self._file:
            peaks, self._seconds = found
            self._card.player.show_take(peaks, self._seconds)
            self._show_at()

    def _hide_sound(self, file: str, error: AppError) -> None:
        """Show no sound where it cannot be read, and say so: its words are still there."""
        if file == self._file:
            self._file = ""
            self._card.player.show_take(None, 0.0)
            self._card.show_trouble(f"{error.failure.message} {error.failure.hint}".strip())

    def _show_ways(self) -> None:
        self._card.show_ways(replace(self._ways, is_playing=self.is_playing))

    def _show_at(self) -> None:
        is_playing = self.is_playing
        at = self._at - self._at % _STILL_SECONDS if is_playing and is_still() else self._at
        word = self._times.at(self._at) if is_playing or self._at > 0 else None
        follows = self._ways.is_following
        self._card.show_at(at, word, is_playing=is_playing, is_following=follows)

    def _tick(self) -> None:
        """Go on to the moment that is heard now; a question that is read first is none."""
        at = self._playback.take_at
        if at is not None and self.is_playing:
            self._at = min(at, self._seconds)
            self._show_at()

    # What is heard

    def toggle(self) -> None:
        """Pause, or go on from where it is."""
        if self.is_playing:
            self.pause()
        elif self._file:
            self.hear(self._at)

    def pause(self) -> None:
        """Fall silent and stay at the moment that was heard."""
        if self.is_playing:
            self._tick()
            self._playback.stop()

    def hear(self, at: float) -> None:
        """Hear the take from a moment on; a loop that does not hold it is left."""
        loop = self._ways.loop
        if loop is not None and not loop.start <= at < loop.end:
            self._ways = replace(self._ways, loop=None)
        self._listen(Clip(Heard.TAKE, start=max(0.0, at)))

    def play(self, clip: Clip) -> None:
        """Hear a quote or a mark, or stop where it is what plays."""
        if self.is_playing and clip == self._clip:
            self.pause()
        elif self._file:
            self._listen(replace(clip))

    def hear_question_first(self) -> None:
        """Have the question read, then hear the answer from its beginning."""
        if self._attempt is not None and self._file:
            self._listen(Clip(Heard.TAKE), before=self._attempt.question.spoken_text)

    def _listen(self, clip: Clip, before: str = "") -> None:
        if not self._file:
            return
        speech = self._attempt.hearing.speech if self._attempt and self._attempt.hearing else ()
        how = Listening(
            seconds=self._seconds,
            speed=self._ways.speed,
            loop=self._ways.loop if clip.end is None else None,
            speech=speech if self._ways.skips_silences and clip.end is None else None,
            before=before,
        )
        if clip.end is None and clip.start >= self._seconds:
            clip = replace(clip, start=0.0)
        self._clip, self._at = clip, clip.start
        self._playback.listen(clip, self._file, how)

    def _go_on(self) -> None:
        """Hear on in another way, where it plays."""
        if self.is_playing:
            self._tick()
            self.hear(self._at)
        self._show_ways()

    def _move(self, at: float) -> None:
        """Go to a moment: heard from there where it plays, else only shown."""
        if self.is_playing:
            self.hear(min(at, max(0.0, self._seconds - 0.05)))
        else:
            self._at = min(max(0.0, at), self._seconds)
            self._show_at()
            self._card.text.follow()

    def step(self, direction: int) -> None:
        """Go five seconds on, or back."""
        self._move(max(0.0, self._at + direction * STEP_SECONDS))

    def go_to_mark(self, direction: int) -> None:
        """Go to the next mark, or to the one before, and say what it is; at the ends go round."""
        marks = [mark for mark in self._marks if mark.start < self._seconds]
        if not marks or not self._file:
            return
        if direction > 0:
            mark = next_mark(marks, self._at) or marks[0]
        else:
            mark = previous_mark(marks, self._at) or marks[-1]
        self._move(mark.start)
        self._announce(self._card.player, mark_tip(mark))

    def _follow_playback(self) -> None:
        is_playing = self.is_playing
        if is_playing:
            self._timer.start()
        else:
            self._timer.stop()
        self._show_ways()
        self._show_at()

    def _end(self, clip: Clip) -> None:
        """After the whole take begin at its beginning again."""
        if clip is self._clip and clip.end is None:
            self._at = 0.0
            self._show_at()

    # How it is heard

    def change_speed(self, steps: int) -> None:
        """Hear it so many steps faster, or slower."""
        place = SPEEDS.index(self._ways.speed) + steps
        self._choose_speed(SPEEDS[min(max(0, place), len(SPEEDS) - 1)])

    def _choose_speed(self, speed: float) -> None:
        if speed != self._ways.speed:
            self._ways = replace(self._ways, speed=speed)
            self._go_on()
            self._announce(self._card.player, speed_text(speed))

    def toggle_silences(self) -> None:
        self._skip_silences(not self._ways.skips_silences)

    def _skip_silences(self, skips: bool) -> None:  # noqa: FBT001 - what a chip tells
        self._ways = replace(self._ways, skips_silences=skips)
        self._go_on()

    def toggle_loop(self) -> None:
        """Hear the selected words or this sentence again and again, or no longer."""
        if self._ways.loop is not None:
            self.choose_loop(LOOP_OFF)
        else:
            self.choose_loop(LOOP_WORDS if self._card.text.chosen else LOOP_SENTENCE)

    def choose_loop(self, way: str) -> None:
        """Set what is heard again and again; what is chosen as a whole is heard at once."""
        loop = self._loop_of(way)
        if loop is None and way != LOOP_OFF:
            return
        self._ways = replace(self._ways, loop=loop)
        if loop is not None and way in {LOOP_SENTENCE, LOOP_MARK, LOOP_WORDS}:
            is_in_it = self.is_playing and loop.start <= self._at < loop.end
            self.hear(self._at if is_in_it else loop.start)
            self._show_ways()
        else:
            self._go_on()

    def _loop_of(self, way: str) -> Span | None:
        loop, words = self._ways.loop, self._words
        if way == LOOP_SENTENCE:
            return sentence_at(words, self._at)
        if way == LOOP_MARK:
            mark = mark_at(self._marks, self._at)
            return Span(start=mark.start, end=mark.end) if mark else None
        if way == LOOP_WORDS and self._card.text.chosen:
            first, last = self._card.text.chosen
            return Span(start=words[first].start, end=max(words[last].end, words[first].start))
        if way == LOOP_FROM:
            end = loop.end if loop is not None and loop.end > self._at else self._seconds
            return loop_between(self._at, end)
        if way == LOOP_TO:
            start = loop.start if loop is not None and loop.start < self._at else 0.0
            return loop_between(start, self._at)
        return None

    def follow_words(self) -> None:
        """Let the text follow what is spoken, from now on again."""
        self._set_following(is_following=True)
        self._card.text.follow()

    def _stop_following(self) -> None:
        if self.is_playing:
            self._set_following(is_following=False)

    def _set_following(self, *, is_following: bool) -> None:
        if is_following != self._ways.is_following:
            self._ways = replace(self._ways, is_following=is_following)
            self._show_ways()

    # Bookmarks and words

    def add_bookmark(self) -> None:
        """Keep the moment of now; where nothing plays, its name can be typed at once."""
        attempt = self._attempt
        if attempt is None or not self._file:
            return
        at = round(self._at, 2)
        if all(each.at != at for each in attempt.bookmarks):
            self._keep_bookmarks((*attempt.bookmarks, Bookmark(at=at)))
        if not self.is_playing and self._attempt is not None:
            places = [each.at for each in self._attempt.bookmarks]
            self._card.bookmarks.edit(places.index(at))

    def _rename_bookmark(self, place: int, text: str) -> None:
        kept = list(self._attempt.bookmarks if self._attempt else ())
        if place < len(kept):
            kept[place] = kept[place].model_copy(update={"text": text})
            self._keep_bookmarks(kept)

    def _remove_bookmark(self, place: int) -> None:
        kept = list(self._attempt.bookmarks if self._attempt else ())
        if place < len(kept):
            del kept[place]
            self._keep_bookmarks(kept)

    def _keep_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Write the bookmarks down, and show them without waiting for the disk."""
        if self._name is None or self._attempt is None:
            return
        marked = self._attempt.with_bookmarks(bookmarks)
        self._bookmarks[self._name] = marked.bookmarks
        write = partial(self._context.services.store.set_bookmarks, *self._name, marked.bookmarks)
        self._context.jobs.start(Lane.DATABASE, write, failed=self._tell)
        self._show(marked)
        self.bookmarked.emit(*self._name, marked.bookmarks)

    def _correct(self, text: str) -> None:
        if self._name is not None and self._attempt is not None:
            self.pause()
            self._mending.mend(self._name[0], self._attempt, text)

    def _undo(self) -> None:
        if self._name is not None and self._attempt is not None:
            self.pause()
            self._mending.undo(self._name[0], self._attempt)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)

    # What is known of the attempt on show

    @property
    def _words(self) -> tuple[Word, ...]:
        hearing = self._attempt.hearing if self._attempt else None
        return hearing.transcript.words if hearing else ()

    @property
    def _marks(self) -> tuple[Mark, ...]:
        if self._attempt is None:
            return ()
        return marks_of(self._attempt, with_feedback=self._now.with_feedback)

    def _hear_word(self, word: int) -> None:
        words = self._words
        if word < len(words):
            self.hear(words[word].start)

    def _connect(self) -> None:
        card, player = self._card, self._card.player
        player.hear_requested.connect(self.hear)
        player.stop_requested.connect(self.pause)
        player.moved.connect(self._move)
        player.strip.hear_requested.connect(self.hear)
        player.speed_chosen.connect(self._choose_speed)
        player.loop_chosen.connect(self.choose_loop)
        player.silences_toggled.connect(self._skip_silences)
        player.mark_requested.connect(self.go_to_mark)
        card.text.hear_requested.connect(self._hear_word)
        card.text.scrolled.connect(self._stop_following)
        card.follow_requested.connect(self.follow_words)
        card.question_requested.connect(self.hear_question_first)
        card.bookmark_requested.connect(self.add_bookmark)
        card.bookmarks.hear_requested.connect(self.hear)
        card.bookmarks.renamed.connect(self._rename_bookmark)
        card.bookmarks.removed.connect(self._remove_bookmark)
        card.corrected.connect(self._correct)
        card.undo_requested.connect(self._undo)
        card.judge_requested.connect(self.judge_requested)
        self._mending.mended.connect(self.corrected)
        self._mending.failed.connect(self.failed)
        self._playback.changed.connect(self._follow_playback)
        self._playback.ended.connect(self._end)
