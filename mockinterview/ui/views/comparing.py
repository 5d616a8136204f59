"""What is shown of two takes of one question: figures, key points with passages, the words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.comparing import Change, Measures, PointPair, Side, TakeRef, TwoTakes
from mockinterview.core.coverage import Quote, Verdict
from mockinterview.core.session import Attempt
from mockinterview.sample import PACK as SAMPLE
from mockinterview.ui.figures import clock_text, number_text, short_moment_text
from mockinterview.ui.views.attempt import QuoteView
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.measure import ABSENT
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import Sign, verdict_sign

translate = QCoreApplication.translate

Written = Callable[[float], str]
Words = Callable[[float], str]

A, B = "a", "b"
"""The names of the two takes, as clips tell them apart."""


@dataclass(frozen=True)
class FigureRow:
    """One measure of both takes, and what the difference is in words."""

    name: str
    a: str
    b: str
    difference: str

    @property
    def said(self) -> str:
        words = translate("comparing", "{name}: A {a}, B {b}. {difference}")
        return words.format(name=self.name, a=self.a, b=self.b, difference=self.difference).strip()


@dataclass(frozen=True)
class SideView:
    """A key point in one take; ``absence`` stands where there are no words to show."""

    quotes: tuple[QuoteView, ...] = ()
    absence: str = ""


@dataclass(frozen=True)
class PairView:
    """One key point; ``verdicts`` says what it was in each take."""

    statement: str
    sign: Sign
    verdicts: str
    a: SideView
    b: SideView
    truth: str = ""
    hears_a: bool = False
    hears_b: bool = False

    @property
    def hears_any(self) -> bool:
        return self.hears_a or self.hears_b


@dataclass(frozen=True)
class WordsView:
    """The words of one take, or why there are none; ``whole`` plays all of it."""

    text: str = ""
    absence: str = ""
    whole: Clip | None = None


@dataclass(frozen=True)
class CompareView:
    """Both takes of a question.

    ``current`` is the key point that the keys are for, ``turn`` the one that is being heard, and
    ``hearing`` in which take. What ``is_apart`` leads nowhere but back.
    """

    title: str = ""
    question: str = ""
    is_loading: bool = False
    is_apart: bool = False
    questions: tuple[Choice, ...] = ()
    chosen_question: str = ""
    takes: tuple[Choice, ...] = ()
    chosen_a: object = None
    chosen_b: object = None
    figures: tuple[FigureRow, ...] = ()
    summary: str = ""
    pairs: tuple[PairView, ...] = ()
    points_absence: str = ""
    a: WordsView = WordsView()
    b: WordsView = WordsView()
    current: int | None = None
    turn: int | None = None
    hearing: str = ""
    playing: Clip | None = None
    absence: str = ""
    absence_hint: str = ""
    banner: BannerView | None = None


@dataclass(frozen=True)
class TakeSide:
    """One take with whether its recording is there."""

    ref: TakeRef
    attempt: Attempt
    has_sound: bool


def compare_view(compared: TwoTakes, a: TakeSide, b: TakeSide) -> CompareView:
    """Return two takes side by side; what can be chosen and what plays is added by the owner."""
    question = b.attempt.question
    return CompareView(
        title=question.title,
        question=question.ask,
        chosen_a=a.ref.place,
        chosen_b=b.ref.place,
        figures=figure_rows(compared.a, compared.b),
        summary=summary_text(compared),
        pairs=tuple(_pair(pair, a, b) for pair in compared.points),
        points_absence=_points_absence(compared, a, b),
        a=_words(a, A),
        b=_words(b, B),
    )


def take_choices(refs: Sequence[TakeRef]) -> tuple[Choice, ...]:
    """Return the takes to choose from, each with its day and its score."""
    return tuple(Choice(ref.place, take_name(ref)) for ref in refs)


def take_name(ref: TakeRef) -> str:
    when = short_moment_text(ref.started_at)
    if ref.pack == SAMPLE:
        when = translate("comparing", "Sample interview")
    parts = [f"{ref.title}, {when}" if ref.title else when]
    if ref.key.number > 1:
        parts.append(translate("comparing", "take {number}").format(number=ref.key.number))
    if ref.score is None:
        parts.append(translate("comparing", "not graded"))
    else:
        parts.append(translate("comparing", "{score} / 100").format(score=ref.score))
    return " · ".join(parts)


def figure_rows(a: Measures, b: Measures) -> tuple[FigureRow, ...]:
    """Return the measures of both takes; one that neither has is left out."""
    rows = (
        _figure(translate("comparing", "Score"), (a.score, b.score), _score_words),
        _figure(
            translate("comparing", "Length"), (a.seconds, b.seconds), _length_words, clock_text
        ),
        _figure(translate("comparing", "Pace, words a minute"), (a.pace, b.pace), _pace_words),
        _figure(
            translate("comparing", "Fillers a minute"),
            (a.fillers, b.fillers),
            _filler_words,
            _one_decimal,
        ),
        _figure(
            translate("comparing", "Long pauses"), (a.long_pauses, b.long_pauses), _pause_words
        ),
    )
    return tuple(row for row in rows if row is not None)


def summary_text(compared: TwoTakes) -> str:
    """Return how many key points were gained, lost, kept, and are open still."""
    words = {
        Change.GAINED: translate("comparing", "{count} gained"),
        Change.LOST: translate("comparing", "{count} lost"),
        Change.KEPT: translate("comparing", "{count} kept"),
        Change.OPEN: translate("comparing", "{count} still open"),
        Change.UNMATCHED: translate("comparing", "{count} in one of them only"),
    }
    counts = ((told, len(compared.having(change))) for change, told in words.items())
    return ", ".join(told.format(count=count) for told, count in counts if count)


def change_sign(pair: PointPair) -> Sign:
    """Return what became of a point, as a word with a sign."""
    if pair.change is Change.OPEN and pair.b.verdict is Verdict.CONTRADICTED:
        return Sign(translate("comparing", "still wrong"), "alert", "bad")
    return {
        Change.GAINED: Sign(translate("comparing", "gained"), "plus", "good"),
        Change.LOST: Sign(translate("comparing", "lost"), "minus", "bad"),
        Change.KEPT: Sign(translate("comparing", "kept"), "check", "accent"),
        Change.OPEN: Sign(translate("comparing", "still open"), "cross", "warning"),
        Change.UNMATCHED: Sign(translate("comparing", "in one only"), "info", "muted"),
    }[pair.change]


def clips_of(side: Side, take: TakeSide, name: str) -> tuple[Clip, ...]:
    """Return what is to be heard of a point in one take."""
    if not take.has_sound:
        return ()
    return tuple(Clip(Heard.TAKE, span.start, span.end, of=name) for span in side.passages)


def _pair(pair: PointPair, a: TakeSide, b: TakeSide) -> PairView:
    return PairView(
        statement=pair.statement,
        sign=change_sign(pair),
        verdicts=_verdicts(pair),
        a=_side(pair, pair.a, a, A),
        b=_side(pair, pair.b, b, B),
        truth=pair.truth,
        hears_a=bool(clips_of(pair.a, a, A)),
        hears_b=bool(clips_of(pair.b, b, B)),
    )


def _verdicts(pair: PointPair) -> str:
    if pair.is_claim:
        return translate("comparing", "a common wrong claim")
    words = translate("comparing", "A: {before} · B: {after}")
    return words.format(before=_verdict(pair.a), after=_verdict(pair.b))


def _verdict(side: Side) -> str:
    if side.verdict is None:
        return translate("comparing", "not asked for")
    return verdict_sign(side.verdict).word


def _side(pair: PointPair, side: Side, take: TakeSide, name: str) -> SideView:
    quotes = tuple(_quote(quote, take, name) for quote in side.quotes)
    if quotes:
        return SideView(quotes)
    if side.verdict is None and not pair.is_claim:
        return SideView(absence=translate("comparing", "This point was not asked for then."))
    return SideView(absence=translate("comparing", "Not said."))


def _quote(quote: Quote, take: TakeSide, name: str) -> QuoteView:
    text = quote.text.strip(' ,"“”')
    if quote.start is None or quote.end is None or not take.has_sound:
        return QuoteView(text)
    clip = Clip(Heard.TAKE, quote.start, quote.end, of=name)
    return QuoteView(text, clip, clock_text(quote.start))


def _points_absence(compared: TwoTakes, a: TakeSide, b: TakeSide) -> str:
    if compared.is_graded:
        return "" if compared.points else translate("comparing", "There are no key points.")
    if a.attempt.score is None and b.attempt.score is None:
        return translate("comparing", "Neither take was graded, so nothing is said of key points.")
    if a.attempt.score is None:
        return translate("comparing", "Take A was not graded, so nothing is said of key points.")
    return translate("comparing", "Take B was not graded, so nothing is said of key points.")


def _words(take: TakeSide, name: str) -> WordsView:
    hearing = take.attempt.hearing
    text = hearing.transcript.text if hearing else ""
    absence = ""
    if hearing is None:
        absence = translate("comparing", "This take has not been transcribed.")
    elif take.attempt.words_deleted_after_days is not None:
        absence = translate("comparing", "The words were deleted after some time, as you had set.")
    elif hearing.transcript.is_empty:
        absence = translate("comparing", "No speech was heard in this take.")
    return WordsView(text, absence, Clip(Heard.TAKE, of=name) if take.has_sound else None)


def _figure(
    name: str,
    values: tuple[float | None, float | None],
    words: Words,
    written: Written = number_text,
) -> FigureRow | None:
    a, b = values
    if a is None and b is None:
        return None
    difference = ""
    if a is not None and b is not None:
        is_same = written(a) == written(b)
        difference = translate("comparing", "the same") if is_same else words(b - a)
    return FigureRow(
        name,
        ABSENT if a is None else written(a),
        ABSENT if b is None else written(b),
        difference,
    )


def _one_decimal(value: float) -> str:
    return number_text(value, 1)


def _score_words(more: float) -> str:
    told = translate("comparing", "B has {count} more")
    if more < 0:
        told = translate("comparing", "B has {count} less")
    return told.format(count=number_text(abs(more)))


def _length_words(more: float) -> str:
    told = translate("comparing", "B is {seconds} s longer")
    if more < 0:
        told = translate("comparing", "B is {seconds} s shorter")
    return told.format(seconds=number_text(max(1, abs(more))))


def _pace_words(more: float) -> str:
    told = translate("comparing", "B is faster by {count}")
    if more < 0:
        told = translate("comparing", "B is slower by {count}")
    return told.format(count=number_text(abs(more)))


def _filler_words(more: float) -> str:
    told = translate("comparing", "{count} more a minute in B")
    if more < 0:
        told = translate("comparing", "{count} fewer a minute in B")
    return told.format(count=number_text(abs(more), 1))


def _pause_words(more: float) -> str:
    told = translate("comparing", "{count} more in B")
    if more < 0:
        told = translate("comparing", "{count} fewer in B")
    return told.format(count=number_text(abs(more)))
