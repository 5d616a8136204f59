"""What stands of a language model's judgement when it is held against the transcript.

A quote that was not said falls, and what rests on it falls with it: a verdict to missing
and its reason with it, a wrong claim and a mark to nothing, a sentence that quotes it. Nothing is
put in place of what fell but a count, and at a key point that its verdict did not stand.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mockinterview.coach.prompted.bearing import Bearing
from mockinterview.coach.prompted.criteria import HIGHEST, Criterion
from mockinterview.coach.prompted.follow_ups import fit_follow_ups
from mockinterview.coach.prompted.judgement import (
    LONGEST_REASON,
    JudgedCriterion,
    JudgedPoint,
    Read,
    claim_ids,
    plain_line,
)
from mockinterview.coach.quoting import Passage, find_passage, find_quote, quote_words, words_of
from mockinterview.core.coverage import (
    PointVerdict,
    Quote,
    Unfounded,
    Verdict,
    WrongClaimFound,
    coverage_score,
)
from mockinterview.core.feedback import CriterionScore
from mockinterview.core.follow_ups import model_sentences_on
from mockinterview.core.question import FollowUp, KeyPoint, Question
from mockinterview.core.tokens import normalise
from mockinterview.core.transcript import Transcript
from mockinterview.ports import Answer

UNGROUNDED_MARK = 2
"""Up to this mark a criterion may stand without a quote: what is absent cannot be quoted."""

_FALLEN = "\x00"
"""In place of a quotation that fell, until its sentence is taken out; no line of a reply has it."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
LONGEST_TERM_WORDS = 3
_QUOTATION = re.compile(
    r"“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|\"([^\"]*)\"|\u2018([^\u2019]*)\u2019(?!\w)"
)
_NO_GAP = frozenset(("", "none", "no gap", "nothing", "n/a", "na", "null", "-"))


@dataclass(frozen=True)
class Checked:
    """One judgement as it stands; the drops count what fell."""

    score: int
    points: tuple[PointVerdict, ...]
    wrong_claims: tuple[WrongClaimFound, ...]
    criteria: tuple[CriterionScore, ...]
    comment: str
    dropped_quotes: int
    dropped_claims: int
    follow_ups: tuple[FollowUp, ...] = ()


def check(read: Read, answer: Answer) -> Checked:
    """Hold a judgement against what was said, and compute its score."""
    checking = _Checking(answer)
    points = checking.points(read.points)
    claims = checking.wrong_claims(read)
    score = coverage_score(points, len(claims))
    has_errors = bool(claims) or any(p.verdict is Verdict.CONTRADICTED for p in points)
    criteria = checking.criteria(
        read.criteria.values(), coverage_score(points), has_errors=has_errors
    )
    comment = checking.spoken_of(read.next_time)
    return Checked(
        score=score,
        points=points,
        wrong_claims=claims,
        criteria=criteria,
        comment=comment,
        dropped_quotes=checking.dropped_quotes,
        dropped_claims=checking.dropped_claims + read.refused,
        follow_ups=fit_follow_ups(read.follow_ups, points, answer),
    )


class _Checking:
    """One reading of a reply, with what it dropped so far."""

    def __init__(self, answer: Answer) -> None:
        self._question = answer.question
        self._transcript = answer.hearing.transcript
        self._bearing = Bearing(self._question, normalise(words_of(self._transcript)))
        self.dropped_quotes = 0
        self.dropped_claims = 0

    def points(self, judged: dict[str, JudgedPoint]) -> tuple[PointVerdict, ...]:
        """Return a verdict for every key point; one that nothing bears out is missing."""
        return tuple(self._point(point, judged.get(point.id)) for point in self._question.points)

    def wrong_claims(self, read: Read) -> tuple[WrongClaimFound, ...]:
        """Return the wrong claims that words of the answer make."""
        found = []
        for name, at in claim_ids(self._question).items():
            claimed = read.wrong_claims.get(name)
            if claimed is None:
                continue
            wrong = self._question.wrong_claims[at]
            passages = self._passages(claimed.quotes)
            made = [passage for passage in passages if self._bearing.makes(passage, wrong)]
            self.dropped_claims += not made
            found += [
                WrongClaimFound(claim=wrong.claim, truth=wrong.truth, quote=self._quote(passage))
                for passage in made[:1]
            ]
        return tuple(found)

    def criteria(
        self, judged: Iterable[JudgedCriterion], coverage: int, *, has_errors: bool
    ) -> tuple[CriterionScore, ...]:
        """Return the marks that name their gap, have a ground and do not belie the verdicts."""
        kept = []
        for each in judged:
            passages = self._passages(each.quotes)
            of_topic = [p for p in passages if self._bearing.is_of_the_topic(p)]
            is_grounded = bool(of_topic) or (each.score <= UNGROUNDED_MARK and not each.quotes)
            mark = self._mark(each, of_topic) if is_grounded else None
            if (
                mark is not None
                and mark.reason
                and _names_its_gap(mark)
                and not _belies(each, coverage, has_errors=has_errors)
            ):
                kept.append(mark)
            else:
                self.dropped_claims += 1
        return tuple(
            sorted(kept, key=lambda mark: list(Criterion).index(Criterion(mark.criterion)))
        )

    def spoken_of(self, comment: str) -> str:
        """Return a comment without the sentences that quote what was not said."""
        text, lost = without_invented_quotations(comment, self._transcript, self._question)
        self.dropped_quotes += lost
        return text

    def _point(self, point: KeyPoint, claim: JudgedPoint | None) -> PointVerdict:
        passages = self._passages(claim.quotes) if claim else []
        shown = [passage for passage in passages if self._bearing.shows(passage, point)]
        verdict = claim.verdict if claim and shown else Verdict.MISSING
        has_fallen = claim is not None and verdict is not claim.verdict
        self.dropped_claims += has_fallen
        reason = "" if claim is None or has_fallen else self.spoken_of(claim.reason)
        unfounded = Unfounded.NO_WORDS if has_fallen else None
        return PointVerdict(
            point_id=point.id,
            statement=point.statement,
            weight=point.weight,
            verdict=verdict,
            quotes=() if verdict is Verdict.MISSING else tuple(map(self._quote, shown)),
            reason=plain_line(reason, LONGEST_REASON),
            model_sentence="" if verdict is Verdict.SAID else self._model_sentence(point),
            unfounded=unfounded if claim else Unfounded.NO_VERDICT,
        )

    def _model_sentence(self, point: KeyPoint) -> str:
        answer = self._question.model_answer
        return model_sentences_on(point, answer.short, answer.long)

    def _mark(self, judged: JudgedCriterion, passages: list[Passage]) -> CriterionScore:
        return CriterionScore(
            criterion=judged.criterion,
            reason=self.spoken_of(judged.reason),
            quotes=tuple(map(self._quote, passages)),
            gap="" if judged.score == HIGHEST else self.spoken_of(judged.gap),
            score=judged.score,
        )

    def _passages(self, claimed: list[str]) -> list[Passage]:
        found = [find_passage(self._transcript, text) for text in claimed]
        kept = [passage for passage in found if passage is not None]
        self.dropped_quotes += len(found) - len(kept)
        return list(dict.fromkeys(kept))

    def _quote(self, passage: Passage) -> Quote:
        return quote_words(self._transcript, passage.first, passage.last)


def without_invented_quotations(
    text: str, transcript: Transcript, question: Question
) -> tuple[str, int]:
    """Return a text without sentences that quote what was not said, and how many quotes fell.

    A term of the question's own is not taken for a quotation: it loses its marks alone.
    """
    lost = 0

    def checked(found: re.Match[str]) -> str:
        nonlocal lost
        words = next(group for group in found.groups() if group is not None)
        if find_quote(transcript, words):
            return found.group()
        if len(words.split()) <= LONGEST_TERM_WORDS and _is_a_term(words, question):
            return words
        lost += 1
        return _FALLEN

    left = _QUOTATION.sub(checked, text)
    sentences = (part for part in _SENTENCE_END.split(left) if _FALLEN not in part)
    return " ".join(sentences), lost


def _is_a_term(words: str, question: Question) -> bool:
    told = [question.ask, *question.terms, question.model_answer.long]
    told += [text for point in question.points for text in (point.statement, point.counts_when)]
    wanted = " ".join(token.stem for token in normalise(words))
    stems = (" ".join(token.stem for token in normalise(text)) for text in told)
    return bool(wanted) and any(f" {wanted} " in f" {text} " for text in stems)


def _names_its_gap(mark: CriterionScore) -> bool:
    if mark.score == HIGHEST:
        return True
    return mark.gap.strip(" .!").casefold() not in _NO_GAP


def _belies(judged: JudgedCriterion, coverage: int, *, has_errors: bool) -> bool:
    """Return whether a mark is above what the checked verdicts allow.

    All is accurate only where nothing was wrong; what is complete, and how deep it goes, is
    bounded by the share of the key points, a step of the scale for each quarter.
    """
    steps = 1 + -(-coverage // 25)
    match judged.criterion:
        case Criterion.ACCURACY:
            return (judged.score == HIGHEST and has_errors) or judged.score > steps + 2
        case Criterion.COMPLETENESS:
            return judged.score > steps
        case Criterion.DEPTH:
            return judged.score > steps + 1
        case Criterion.STRUCTURE | Criterion.COMMUNICATION:
            return False
