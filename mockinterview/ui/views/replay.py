"""What is shown of a take that is heard again: its words with their places, marks and ways.

Places in the text count as Qt counts them: a letter beyond the first plane takes two.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from mockinterview.core.correcting import can_undo, is_judged_before
from mockinterview.core.replay import SPEEDS, Mark, MarkKind, marks_of, spoken_parts
from mockinterview.core.session import Attempt, Bookmark
from mockinterview.core.transcript import Span, Transcript
from mockinterview.ui.figures import clock_text, number_text, seconds_text
from mockinterview.ui.views.choices import Choice

translate = QCoreApplication.translate

_PARAGRAPH_WORDS = 70
"""A paragraph ends with the sentence after so many words: nobody reads a wall of text."""

_SENTENCE_ENDS = (".", "?", "!", "\u2026")
_IN_WORDS = {MarkKind.FILLER, MarkKind.SAID, MarkKind.PARTLY, MarkKind.WRONG}
"""What is marked by the words themselves; the rest has a sign of its own between them."""


class Place(NamedTuple):
    """A stretch of the shown text; there are thousands of them, so they are made in no time."""

    begin: int
    end: int


@dataclass(frozen=True)
class Run:
    """A stretch of the shown text that is marked; ``tip`` says why in words."""

    place: Place
    kind: MarkKind
    tip: str


@dataclass(frozen=True)
class ReadView:
    """The text to be read, where each word of the transcript stands in it, and what is marked."""

    text: str = ""
    words: tuple[Place, ...] = ()
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True)
class MarkView:
    """A mark below the waveform; ``sign`` is its letter or short word."""

    kind: MarkKind
    start: float
    end: float
    sign: str
    tip: str


@dataclass(frozen=True)
class BookmarkView:
    """A bookmark in the list."""

    place: int
    at: float
    moment: str
    text: str


@dataclass(frozen=True)
class ReplayView:
    """An attempt as it can be heard and read again; without ``seconds`` there is no sound.

    ``spoken_seconds`` are left of it where silences are skipped.
    """

    seconds: float = 0.0
    spoken_seconds: float = 0.0
    read: ReadView = ReadView()
    plain: str = ""
    marks: tuple[MarkView, ...] = ()
    bookmarks: tuple[BookmarkView, ...] = ()
    can_correct: bool = False
    can_undo: bool = False
    can_judge: bool = False
    has_question: bool = False
    has_words: bool = False


NOTHING = ReplayView()


@dataclass(frozen=True)
class Ways:
    """How it is heard at the moment: what a person has chosen, and what is going on."""

    speed: float = 1.0
    loop: Span | None = None
    skips_silences: bool = False
    is_following: bool = True
    is_playing: bool = False


@dataclass(frozen=True)
class Circumstances:
    """What holds of an attempt beside what is kept of it.

    ``is_here`` says whether the recording is in its folder, ``is_working`` that it is being written
    down or judged. Without feedback nothing may tell what the coach found. Words can be mended
    where ``can_change``.
    """

    is_here: bool = True
    is_working: bool = False
    with_feedback: bool = True
    can_change: bool = True


USUALLY = Circumstances()


def replay_view(attempt: Attempt, now: Circumstances = USUALLY) -> ReplayView:
    """Return what to show of an attempt."""
    take = attempt.take
    has_sound = take is not None and attempt.has_sound and take.seconds > 0
    marks = marks_of(attempt, with_feedback=now.with_feedback)
    transcript = attempt.hearing.transcript if attempt.hearing else None
    can_change = now.can_change and not now.is_working
    has_words = transcript is not None and not transcript.is_empty
    return ReplayView(
        seconds=take.seconds if take is not None and has_sound and now.is_here else 0.0,
        spoken_seconds=_spoken_seconds(attempt),
        read=read_view(transcript, marks) if transcript else ReadView(),
        plain=transcript.text if transcript else "",
        marks=tuple(_mark_view(mark) for mark in marks),
        bookmarks=bookmark_views(attempt.bookmarks),
        can_correct=has_words and can_change,
        can_undo=can_undo(attempt) and can_change,
        can_judge=now.with_feedback and is_judged_before(attempt) and can_change,
        has_question=bool(attempt.question.ask),
        has_words=has_words,
    )


def _spoken_seconds(attempt: Attempt) -> float:
    speech = attempt.hearing.speech if attempt.hearing else ()
    seconds = attempt.take.seconds if attempt.take else 0.0
    return sum(part.seconds for part in spoken_parts(speech, 0.0, seconds))


def moment_text(at: float, seconds: float, spoken: float | None = None) -> str:
    """Say where one is in a take, and how much is heard of it where silences are skipped."""
    if spoken is None:
        told = translate("replay", "{moment} / {length}")
    else:
        told = translate("replay", "{moment} / {length}, {spoken} without silences")
    return told.format(
        moment=clock_text(at), length=clock_text(seconds), spoken=clock_text(spoken or 0.0)
    )


def bookmark_views(bookmarks: Sequence[Bookmark]) -> tuple[BookmarkView, ...]:
    return tuple(
        BookmarkView(place, each.at, clock_text(each.at), each.text)
        for place, each in enumerate(bookmarks)
    )


def speed_text(speed: float) -> str:
    """Return a speed as a figure with a times sign."""
    decimals = 2 if round(speed * 100) % 10 else 1 if speed % 1 else 0
    return translate("replay", "{speed}\u00d7").format(speed=number_text(speed, decimals))


def speed_choices() -> tuple[Choice, ...]:
    return tuple(Choice(speed, speed_text(speed)) for speed in SPEEDS)


def loop_text(loop: Span | None) -> str:
    if loop is None:
        return translate("replay", "Loop")
    words = translate("replay", "{start} to {end}")
    return words.format(start=clock_text(loop.start), end=clock_text(loop.end))


def mark_tip(mark: Mark) -> str:
    """Say what a mark is, with its moment."""
    named = {
        MarkKind.FILLER: translate("replay", "{at}: a filler, “{text}”"),
        MarkKind.LIKELY_FILLER: translate("replay", "{at}: sounds like a filler"),
        MarkKind.PAUSE: translate("replay", "{at}: a pause of {length}"),
        MarkKind.SAID: translate("replay", "{at}: said: {text}"),
        MarkKind.PARTLY: translate("replay", "{at}: partly said: {text}"),
        MarkKind.WRONG: translate("replay", "{at}: wrong: {text}"),
        MarkKind.BOOKMARK: translate("replay", "{at}: your bookmark {text}"),
    }
    text = mark.text.strip(" ,.")
    length = seconds_text(mark.end - mark.start)
    return named[mark.kind].format(at=clock_text(mark.start), text=text, length=length).strip()


def read_view(transcript: Transcript, marks: Sequence[Mark] = ()) -> ReadView:
    """Return the words as they are read, in paragraphs, with the marks in their places."""
    if not transcript.words:
        return ReadView(transcript.text.strip())
    text, places, runs = _Text(), [], []
    middles = [(word.start + word.end) / 2 for word in transcript.words]
    signs = deque(mark for mark in marks if mark.kind not in _IN_WORDS)
    for number, (gap, word) in enumerate(_parts(transcript)):
        text.add(gap)
        while signs and signs[0].start < middles[number]:
            runs.append(_sign(text, signs.popleft()))
            text.add(" ")
        begin = text.end
        places.append(Place(begin, text.add(word)))
    for mark in signs:
        text.add(" ")
        runs.append(_sign(text, mark))
    runs += _marked_words(marks, middles, places)
    return ReadView("".join(text.parts), tuple(places), tuple(runs))


class _Text:
    """Text that grows, and tells where it ends by now."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.end = 0

    def add(self, part: str) -> int:
        self.parts.append(part)
        self.end += len(part) if part.isascii() else len(part.encode("utf-16-le")) // 2
        return self.end


def _parts(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield each word with what stands before it; the text is taken from the words themselves."""
    since_break = 0
    is_end = False
    for number, word in enumerate(transcript.words):
        is_break = is_end and since_break >= _PARAGRAPH_WORDS
        since_break = 0 if is_break else since_break
        yield ("" if number == 0 else "\n" if is_break else " "), word.text.strip()
        since_break += 1
        is_end = word.text.rstrip().endswith(_SENTENCE_ENDS)


def _sign(text: _Text, mark: Mark) -> Run:
    begin = text.end
    place = Place(begin, text.add(f"[{_sign_text(mark)}]"))
    return Run(place, mark.kind, mark_tip(mark))


def _marked_words(
    marks: Sequence[Mark], middles: Sequence[float], places: Sequence[Place]
) -> Iterator[Run]:
    for mark in marks:
        if mark.kind in _IN_WORDS:
            first, last = bisect_left(middles, mark.start), bisect_left(middles, mark.end)
            if first < last:
                place = Place(places[first].begin, places[last - 1].end)
                yield Run(place, mark.kind, mark_tip(mark))


def _mark_view(mark: Mark) -> MarkView:
    return MarkView(mark.kind, mark.start, mark.end, _sign_text(mark), mark_tip(mark))


def _sign_text(mark: Mark) -> str:
    """Return the letters of a mark: what it is must not hang on its colour."""
    match mark.kind:
        case MarkKind.FILLER:
            return mark.text.strip(" ,.").lower() or translate("replay", "filler")
        case MarkKind.LIKELY_FILLER:
            return translate("replay", "um?")
        case MarkKind.PAUSE:
            return seconds_text(mark.end - mark.start)
        case MarkKind.SAID:
            return translate("replay", "said")
        case MarkKind.PARTLY:
            return translate("replay", "partly")
        case MarkKind.WRONG:
            return translate("replay", "wrong")
        case MarkKind.BOOKMARK:
            return mark.text or translate("replay", "bookmark {number}").format(
                number=(mark.place or 0) + 1
            )
