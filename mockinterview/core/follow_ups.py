"""Which follow-up an answer invites, as which question it is asked, and what it adds.

A follow-up is about one key point that the answer left open. It is answered and judged as
a question of its own, by that point alone, so what is said in it never changes the score
of the answer before it: what it adds stands beside that score.

The pack's follow-ups come first. What a language model proposes is spoken to a person, so it
has to be one plain question that neither leads anywhere nor gives the point away.
"""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import NamedTuple

from mockinterview.core.coverage import (
    PointVerdict,
    Verdict,
    coverage_score,
)
from mockinterview.core.matching import find
from mockinterview.core.plain import Plain
from mockinterview.core.question import FollowUp, KeyPoint, ModelAnswer, Question, Weight
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.core.tokens import Token, normalise

LONGEST_PROPOSAL = 180
"""Letters in a question that a language model proposes; those of the packs have 132 at most."""

FEWEST_WORDS = 3
GIVEN_AWAY_SHARE = 0.75
"""Share of the words of a point's statement from which a question says the point itself."""

_SHORTEST_TARGET_SECONDS = 15
_SHARE_OF_TARGET = 3
_IS_SAID_FROM = 0.5
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_MARKUP = re.compile(r"[<>\[\]{}`*_#~|\\\"“”„«»]")
_ADDRESS = re.compile(r"://|@|\w\.[^\W\d_]|\d[\d\s().+/-]{5,}\d")
"""What leads elsewhere: a link, the name of a host, an address, the number of a telephone."""

_MORE_THAN_A_SENTENCE = re.compile(r"[.!;:…]\s|[。！；：？؟]")  # noqa: RUF001  as they are written
_WEIGHTS = (Weight.MUST, Weight.SHOULD, Weight.BONUS)
_OPEN = (Verdict.CONTRADICTED, Verdict.MISSING, Verdict.PARTLY)


class FollowUpAsked(Plain):
    """A follow-up as it is asked: to which attempt, and as which question.

    ``asked_by`` names the language model that worded it, where the pack did not.
    """

    parent: AttemptKey
    question: Question
    asked_by: str = ""

    @property
    def point_id(self) -> str:
        return self.question.points[0].id


def invited(attempt: Attempt, asked: Collection[str] = ()) -> FollowUpAsked | None:
    """Return the follow-up that counts most, if the answer leaves one to ask.

    A must comes before a should before a bonus; of two alike, what was said wrongly comes
    before what was not said before what was said in part, and then the order of the pack
    holds. ``asked`` names the key points that were asked about already.
    """
    known = {point.id for point in attempt.question.points}
    verdicts = attempt.feedback.points if attempt.feedback else ()
    left = [v for v in verdicts if v.verdict in _OPEN and v.point_id in known - set(asked)]
    ranked = sorted(left, key=lambda v: (_WEIGHTS.index(v.weight), _OPEN.index(v.verdict)))
    found = (_about(verdict.point_id, attempt) for verdict in ranked)
    return next((each for each in found if each is not None), None)


def plain_question(text: str) -> str | None:
    """Return a proposed text as one plain question; None where it is anything else.

    It is one sentence of bounded length that ends with the only question mark, without
    markup and without anything that leads elsewhere.
    """
    plain = " ".join(text.split())
    is_one_question = plain.endswith("?") and plain.count("?") == 1
    is_one_sentence = not _MORE_THAN_A_SENTENCE.search(plain)
    is_plain = plain.isprintable() and not (_MARKUP.search(plain) or _ADDRESS.search(plain))
    is_bounded = len(plain) <= LONGEST_PROPOSAL and len(plain.split()) >= FEWEST_WORDS
    is_fit = is_one_question and is_one_sentence and is_plain and is_bounded
    return plain if is_fit else None


def gives_away(ask: str, point: KeyPoint) -> bool:
    """Say whether a question says the point that it asks about."""
    words = normalise(ask.split())
    match = find(point.accept, words)
    if match is not None and match.is_complete:
        return True
    asked = {token.stem for token in words}
    stated = {token.stem for token in normalise(point.statement.split())}
    return bool(stated) and len(stated & asked) >= GIVEN_AWAY_SHARE * len(stated)


def as_question(parent: Question, follow_up: FollowUp) -> Question:
    """Return a follow-up as a question: one key point, and what the model answer says of it."""
    point = parent.point(follow_up.when_missing)
    return parent.model_copy(
        update={
            "ask": follow_up.ask,
            "speak": None,
            "target_seconds": max(
                _SHORTEST_TARGET_SECONDS, parent.target_seconds // _SHARE_OF_TARGET
            ),
            "points": (point,),
            "model_answer": _model_answer(point, parent.model_answer),
            "follow_ups": (),
            "references": (),
            "star": None,
            "strong_answer": None,
            "weak_answer": None,
        }
    )


def follow_ups_to(attempt: Attempt, attempts: Iterable[Attempt]) -> tuple[Attempt, ...]:
    """Return the attempts that answered a follow-up to this one."""
    return tuple(each for each in attempts if each.follows == attempt.key)


def score_after(attempt: Attempt, attempts: Iterable[Attempt]) -> int | None:
    """Return the score of an answer with what its follow-ups added; None where they added none.

    A point counts by the better of its verdicts; a wrong claim costs wherever it was made.
    """
    graded = [each.feedback for each in follow_ups_to(attempt, attempts) if each.feedback]
    graded = [feedback for feedback in graded if feedback.score is not None]
    if attempt.feedback is None or attempt.score is None or not graded:
        return None
    judged = sorted((point for f in graded for point in f.points), key=_share)
    best = {point.point_id: point for point in judged}
    points = [
        max((point, best.get(point.point_id, point)), key=_share)
        for point in attempt.feedback.points
    ]
    wrong = {w.claim for feedback in (attempt.feedback, *graded) for w in feedback.wrong_claims}
    return coverage_score(points, len(wrong))


def model_sentences_on(point: KeyPoint, *texts: str) -> str:
    """Return the sentences of a model answer in which a point is said, or nothing.

    A text that says all of it comes before one that says half, and then the first.
    """
    for share in (1.0, _IS_SAID_FROM):
        for text in texts:
            found = _sentences_on(point, text, share)
            if found:
                return found
    return ""


def read_ahead(questions: Iterable[Question]) -> None:
    """Find what model answers say of each point before a page waits for it; takes a moment."""
    for question in questions:
        answer = question.model_answer
        for point in question.points:
            for text in (answer.short, answer.long):
                for share in (1.0, _IS_SAID_FROM):
                    _sentences_on(point, text, share)


def _about(point_id: str, attempt: Attempt) -> FollowUpAsked | None:
    """Return what the pack asks about a point, or else what the coach proposed, if that is fit."""
    question, feedback = attempt.question, attempt.feedback
    for follow_up in question.follow_ups:
        if follow_up.when_missing == point_id:
            return FollowUpAsked(parent=attempt.key, question=as_question(question, follow_up))
    for proposed in feedback.follow_ups if feedback else ():
        plain = plain_question(proposed.ask)
        if proposed.when_missing == point_id and plain and feedback:
            fit = FollowUp(when_missing=point_id, ask=plain)
            asked = as_question(question, fit)
            who = feedback.model or feedback.coach
            return FollowUpAsked(parent=attempt.key, question=asked, asked_by=who)
    return None


def _share(point: PointVerdict) -> float:
    return point.share


def _model_answer(point: KeyPoint, whole: ModelAnswer) -> ModelAnswer:
    short = model_sentences_on(point, whole.short, whole.long)
    long = model_sentences_on(point, whole.long, whole.short)
    return ModelAnswer(short=short or point.statement, long=long or point.statement)


@lru_cache(maxsize=512)
def _sentences_on(point: KeyPoint, text: str, share: float) -> str:
    """Return the sentences of a text in which such a share of a point is said, or nothing."""
    read = _read(text)
    match = find(point.accept, read.tokens)
    if match is None or match.share < share:
        return ""
    first, last = read.places[match.first_word], read.places[match.last_word]
    return " ".join(read.sentences[first : last + 1])


class _Read(NamedTuple):
    """A text as it was read: its sentences, in which of them each word stands, its tokens."""

    sentences: tuple[str, ...]
    places: tuple[int, ...]
    tokens: tuple[Token, ...]


@lru_cache(maxsize=32)
def _read(text: str) -> _Read:
    """Read a model answer once for all its points: the window shows them while it is answering."""
    sentences = tuple(part for part in _SENTENCE_END.split(text) if part.strip())
    words = [(word, at) for at, sentence in enumerate(sentences) for word in sentence.split()]
    tokens = normalise([word for word, _at in words])
    return _Read(sentences, tuple(at for _word, at in words), tokens)
