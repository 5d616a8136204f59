"""Filler words and sounds: what counts as one, and how sure that is.

Three kinds: a sound that the recogniser wrote down ("um"), words that fill in their
context ("like" between commas, not "a model like this one"), and stretches that sound
like a filler and have no word, which are only ever *likely*. The rules on words are
conservative: where a use can be literal it counts as that. Which sounds are offered as
fillers at all is measured in ``speech.fillers``.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from mockinterview.core.acoustics import LikelyFiller
from mockinterview.core.plain import Plain
from mockinterview.core.spoken import bare, listed
from mockinterview.core.transcript import Word

MARK_FROM = 0.45
"""From this confidence on a stretch is marked, until a person's own answers say otherwise."""

LIKELY_PRECISION = 0.65
"""The share of likely fillers that are fillers, measured on what people said.

From benchmarks/fillers.py with the base recogniser, 22 November 2026, docs/benchmarks.md;
over the voices too it is 0.83 on the takes that were held out, but a user is a person.
"""

LOWEST_MARK_FROM = 0.3
HIGHEST_MARK_FROM = 0.95
_STEPS = tuple(
    n / 100 for n in range(int(100 * LOWEST_MARK_FROM), int(100 * HIGHEST_MARK_FROM) + 1)
)
"""The thresholds that are tried, from the lowest to the highest."""

_PRIOR = 4
"""The measured threshold counts as much as this many answers of the person."""

_SOUND = re.compile(r"u+h+m*|u+m+|er|e+rm+|h*m{2,}|hm")
_QUESTION_WORDS = listed("what how why when where who which that if whether")
_NOT_YOU_KNOW = listed("do did as if would let to that don't didn't")
_HEDGED = listed(
    "i we you he she it they is are was were am be it's that's they're we're i'm he's she's "
    "just to and but so can could would will do does did really also then"
)
_BEFORE_LIKE = listed("it's that's was is were be so and but just i'm")
_OPENERS = listed("so and but well")


class FillerKind(StrEnum):
    """How a filler was found."""

    SOUND = "sound"
    WORDS = "words"
    LIKELY = "likely"


class Filler(Plain):
    """One filler; a likely one has no text and a confidence.

    ``is_confirmed`` is what the person said of a likely one, where they were asked: one
    that was none is kept, so that the answer can be changed, and does not count.
    """

    kind: FillerKind
    start: float
    end: float
    text: str = ""
    confidence: float | None = None
    is_confirmed: bool | None = None

    @property
    def counts(self) -> bool:
        return self.is_confirmed is not False

    @property
    def is_unsure(self) -> bool:
        """Whether it is marked as likely and nobody has said what it was."""
        return self.kind is FillerKind.LIKELY and self.is_confirmed is None


class JudgedFiller(Plain):
    """What a person said of one mark: it was a filler, or it was none."""

    confidence: float
    is_filler: bool


def written_fillers(words: tuple[Word, ...]) -> tuple[Filler, ...]:
    """Return the fillers that stand in the transcript."""
    return tuple(_written(words))


def likely_fillers(
    offered: Iterable[LikelyFiller],
    mark_from: float = MARK_FROM,
    answered: Iterable[Filler] = (),
) -> tuple[Filler, ...]:
    """Return those of the sounds that were offered that are marked.

    ``answered`` are marks of the same take on which the person has said what they were:
    the answers hold on, and a sound that was a filler stays marked however faint it is.
    """
    known = tuple(answered)
    found = (
        Filler(
            kind=FillerKind.LIKELY,
            start=sound.start,
            end=sound.end,
            confidence=sound.confidence,
            is_confirmed=_answer_on(sound, known),
        )
        for sound in offered
    )
    return tuple(
        mark for mark in found if mark.is_confirmed or (mark.confidence or 0.0) >= mark_from
    )


def judged_fillers(fillers: Iterable[Filler]) -> tuple[JudgedFiller, ...]:
    """Return the answers that a person gave on the marks of a take."""
    return tuple(
        JudgedFiller(confidence=filler.confidence, is_filler=filler.is_confirmed)
        for filler in fillers
        if filler.confidence is not None and filler.is_confirmed is not None
    )


def tuned_mark_from(judged: Iterable[JudgedFiller], default: float = MARK_FROM) -> float:
    """Return the threshold that makes the fewest mistakes on what a person has judged.

    The default weighs as much as a few answers, so that one answer changes little. A
    threshold only learns to be lower where fainter sounds were offered and accepted too.
    """
    answers = tuple(judged)

    def cost(at: float) -> tuple[float, float]:
        return _cost(at, answers, default), abs(at - default)

    return min((default, *_STEPS), key=cost)


def _answer_on(sound: LikelyFiller, answered: tuple[Filler, ...]) -> bool | None:
    """Return what was said of the mark that covers most of a sound, if any covers half of it."""
    covered = {_shared(sound, mark): mark for mark in answered}
    most = max(covered, default=0.0)
    return covered[most].is_confirmed if 2 * most > sound.end - sound.start else None


def _shared(sound: LikelyFiller, mark: Filler) -> float:
    return min(sound.end, mark.end) - max(sound.start, mark.start)


def _cost(mark_from: float, answers: tuple[JudgedFiller, ...], default: float) -> float:
    wrong = sum((answer.confidence >= mark_from) is not answer.is_filler for answer in answers)
    return wrong + _PRIOR * abs(mark_from - default)


def _written(words: tuple[Word, ...]) -> Iterator[Filler]:
    spoken = [bare(word) for word in words]
    for at, word in enumerate(spoken):
        if _SOUND.fullmatch(word):
            yield _filler(FillerKind.SOUND, words[at : at + 1])
            continue
        pair = f"{word} {spoken[at + 1]}" if at + 1 < len(words) else ""
        if pair in _PAIRS and _PAIRS[pair](words, spoken, at):
            yield _filler(FillerKind.WORDS, words[at : at + 2])
        elif word in _SINGLE and _SINGLE[word](words, spoken, at):
            yield _filler(FillerKind.WORDS, words[at : at + 1])


def _filler(kind: FillerKind, words: tuple[Word, ...]) -> Filler:
    text = " ".join(word.text.strip() for word in words).strip(" ,.")
    return Filler(kind=kind, start=words[0].start, end=words[-1].end, text=text)


Rule = Callable[[tuple[Word, ...], list[str], int], bool]


def _breaks_before(words: tuple[Word, ...], at: int) -> bool:
    return at == 0 or words[at - 1].text.rstrip().endswith((",", ".", "?", "!", "\u2026"))


def _breaks_after(words: tuple[Word, ...], at: int) -> bool:
    return at + 1 >= len(words) or words[at].text.rstrip().endswith((",", "\u2026", "..."))


def _is_you_know(words: tuple[Word, ...], spoken: list[str], at: int) -> bool:
    """Between breaks and before no clause that it could govern, as in "you know what"."""
    if at and spoken[at - 1] in _NOT_YOU_KNOW:
        return False
    follows = spoken[at + 2] if at + 2 < len(words) else ""
    return follows not in _QUESTION_WORDS and at > 0 and _breaks_after(words, at + 1)


def _is_i_mean(words: tuple[Word, ...], spoken: list[str], at: int) -> bool:
    """Set off by breaks; "what I mean" and "I mean that" are said in earnest."""
    is_clause = at and spoken[at - 1] in _QUESTION_WORDS
    return not is_clause and _breaks_before(words, at) and _breaks_after(words, at + 1)


def _is_hedge(words: tuple[Word, ...], spoken: list[str], at: int) -> bool:
    """After a pronoun or a verb such as "is"; "a kind of" and "this sort of" are nouns."""
    is_last = at + 2 >= len(words)
    is_after_verb = at > 0 and spoken[at - 1] in _HEDGED and not _breaks_before(words, at)
    return is_after_verb and not is_last and spoken[at + 2] not in {"a", "an", "the"}


def _is_like(words: tuple[Word, ...], spoken: list[str], at: int) -> bool:
    """Between commas, or with a comma behind it after "is" or "so"."""
    if at + 1 >= len(words) or not _breaks_after(words, at):
        return False
    is_set_off = at > 0 and words[at - 1].text.rstrip().endswith(",")
    return is_set_off or (at > 0 and spoken[at - 1] in _BEFORE_LIKE)


def _is_basically(words: tuple[Word, ...], spoken: list[str], at: int) -> bool:
    """Set off by a comma, or after an opener; "basically the same" says something."""
    is_after_opener = at > 0 and spoken[at - 1] in _OPENERS
    return _breaks_after(words, at) or is_after_opener


_PAIRS: dict[str, Rule] = {
    "you know": _is_you_know,
    "i mean": _is_i_mean,
    "sort of": _is_hedge,
    "kind of": _is_hedge,
}
_SINGLE: dict[str, Rule] = {"like": _is_like, "basically": _is_basically}
