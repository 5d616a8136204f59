"""The sounds that are marked as likely fillers, each to be heard and judged."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.fillers import LIKELY_PRECISION, Filler, FillerKind
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import Word
from mockinterview.ui.figures import clock_text
from mockinterview.ui.views.clips import Clip, Heard

translate = QCoreApplication.translate
AROUND_SECONDS = 0.8
"""So much is played before a mark and after it: a sound alone cannot be told apart."""


@dataclass(frozen=True)
class FillerAnswer:
    """What a person says of the mark that starts there; None takes it back."""

    start: float
    is_filler: bool | None


@dataclass(frozen=True)
class MarkView:
    """One mark; ``clip`` is absent where nothing was recorded."""

    start: float
    at: str
    place: str
    is_confirmed: bool | None = None
    clip: Clip | None = None


@dataclass(frozen=True)
class MarksView:
    """The marks of an answer, and how far to trust them."""

    rows: tuple[MarkView, ...] = ()
    note: str = ""
    can_judge: bool = True


NO_MARKS = MarksView()


def marks_view(attempt: Attempt, *, can_judge: bool) -> MarksView:
    """Return the marks of an attempt in their order, those too that were no fillers."""
    fillers = attempt.delivery.fillers if attempt.delivery else None
    marks = [filler for filler in fillers or () if filler.kind is FillerKind.LIKELY]
    words = attempt.hearing.transcript.words if attempt.hearing else ()
    has_sound = attempt.has_sound
    rows = tuple(_mark(mark, words, has_sound=has_sound) for mark in marks)
    return MarksView(rows, _note(marks), can_judge) if rows else NO_MARKS


def _mark(mark: Filler, words: tuple[Word, ...], *, has_sound: bool) -> MarkView:
    start, end = max(0.0, mark.start - AROUND_SECONDS), mark.end + AROUND_SECONDS
    return MarkView(
        start=mark.start,
        at=clock_text(mark.start),
        place=_place(mark, words),
        is_confirmed=mark.is_confirmed,
        clip=Clip(Heard.TAKE, start, end) if has_sound else None,
    )


def _place(mark: Filler, words: tuple[Word, ...]) -> str:
    """Say after which word it stands: two marks may fall into the same second."""
    middle = (mark.start + mark.end) / 2
    before = [word for word in words if (word.start + word.end) / 2 <= middle]
    if not before:
        return translate("marks", "before the first word")
    return translate("marks", "after “{word}”").format(word=before[-1].text.strip(" ,.;:?!"))


def _note(marks: list[Filler]) -> str:
    if all(mark.is_confirmed is not None for mark in marks):
        return translate("marks", "You have judged them all. What was none does not count.")
    return translate(
        "marks",
        "Heard in the sound, not written down: of ten about {right} are fillers. "
        "What you say counts here, and teaches what to mark next time.",
    ).format(right=round(10 * LIKELY_PRECISION))
