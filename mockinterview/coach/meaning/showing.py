"""A verdict as it is shown: which words to quote for it, and what would have said it.

The words that carry an aim are those that come nearest to its words. The quote is the
shortest stretch that holds most of what they carry, widened to clauses.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mockinterview.coach.meaning.aims import Stack
from mockinterview.coach.meaning.asked import WORDINGS, Asked, model_sentences
from mockinterview.coach.meaning.encoder import Array
from mockinterview.coach.meaning.evidence import (
    CONCERNS,
    AnswerEvidence,
    ClaimMade,
    Evidence,
    Mistake,
)
from mockinterview.coach.meaning.passages import FADE, REACH, Found
from mockinterview.coach.meaning.verdicts import Decision
from mockinterview.coach.quoting import quote_words
from mockinterview.core.coverage import PointVerdict, Quote, Verdict
from mockinterview.core.matching import Match
from mockinterview.ports import Answer

FEWEST, MOST = 8, 25
"""Words of a quote, where the answer has as many."""

CARRIED_SHARE = 0.7

_CLAUSE_ENDS = (",", ";", ":", ".", "!", "?", "-", "\u2013", "\u2014")

_DENIAL_REACH = 5
"""Words before a denied wording among which the denial stands."""

Stretch = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Shown:
    """The verdicts on one answer, with what shows them."""

    answer: Answer
    asked: Asked
    evidence: AnswerEvidence

    def verdict(self, found: Evidence, decision: Decision) -> PointVerdict:
        """Return the verdict on a key point with its quote, and the sentence that says it."""
        claim = found.claim if decision.verdict is Verdict.CONTRADICTED else None
        if claim and (found.other_number or found.denied or not self._is_made(found, claim)):
            claim = None
        return PointVerdict(
            point_id=found.point.id,
            statement=found.point.statement,
            weight=found.point.weight,
            verdict=decision.verdict,
            quotes=self._quotes(found, decision.verdict, claim),
            confidence=decision.confidence,
            counts=decision.counts,
            model_sentence=model_sentences(self.answer.question)[self.asked.sources[found.at]],
            truth=claim.wrong.truth if claim else "",
        )

    def _quotes(
        self, found: Evidence, verdict: Verdict, claim: ClaimMade | None
    ) -> tuple[Quote, ...]:
        match verdict:
            case Verdict.MISSING:
                return ()
            case Verdict.CONTRADICTED if claim:
                first, last = self._claimed(claim)
            case Verdict.CONTRADICTED if found.mistake and not (found.other_number or found.denied):
                first, last = self._mistaken(found.mistake)
            case Verdict.CONTRADICTED:
                first, last = self._denied(found.other_number or found.denied)
            case _:
                points = range(WORDINGS * found.at, WORDINGS * (found.at + 1))
                first, last = stretch_for(
                    self.evidence.found, self.asked.stack, points, found.centre
                )
        return (quote_words(self.answer.hearing.transcript, first, last),)

    def _claimed(self, claim: ClaimMade) -> Stretch:
        if claim.match:
            return self._widened(claim.match.first_word, claim.match.last_word)
        found, stack = self.evidence.found, self.asked.stack
        return stretch_for(found, stack, range(claim.aim, claim.aim + 1), claim.centre)

    @staticmethod
    def _is_made(found: Evidence, claim: ClaimMade) -> bool:
        """Say whether the wrong claim of the pack, rather than an example, shows it."""
        is_about_it = claim.concerns(found.at) >= CONCERNS
        return is_about_it and (claim.match is not None or found.mistake is None)

    def _mistaken(self, mistake: Mistake) -> Stretch:
        found, stack = self.evidence.found, self.asked.stack
        return stretch_for(found, stack, range(mistake.aim, mistake.aim + 1), mistake.centre)

    def _denied(self, match: Match | None) -> Stretch:
        if match is None:
            raise ValueError("a contradiction has something to show")
        return self._widened(max(0, match.first_word - _DENIAL_REACH), match.last_word)

    def _widened(self, first: int, last: int) -> Stretch:
        return widened(self.evidence.found.said.words, first, last)


def stretch_for(found: Found, stack: Stack, aims: range, centre: int) -> Stretch:
    """Return the first and the last word to quote for some aims round a place."""
    carried = _carried(found, stack, aims, centre)
    if not carried.any():  # nothing there is alike: the words at the place are all there is
        home = found.said.homes[min(centre, len(found.said.homes) - 1)]
        return widened(found.said.words, home, home)
    return widened(found.said.words, *_shortest(carried))


def widened(words: Sequence[str], first: int, last: int) -> Stretch:
    """Return a stretch widened to its clauses, as far as a quote may be long."""
    start, end = first, last
    while start > 0 and not _ends_clause(words[start - 1]) and end - start + 1 < MOST:
        start -= 1
    while end + 1 < len(words) and not _ends_clause(words[end]) and end - start + 1 < MOST:
        end += 1
    while end - start + 1 < FEWEST and end + 1 < len(words) and not _ends_sentence(words[end]):
        end += 1
    while end - start + 1 < FEWEST and start > 0 and not _ends_sentence(words[start - 1]):
        start -= 1
    return start, end


def _carried(found: Found, stack: Stack, aims: range, centre: int) -> Array:
    """Return what each word of the transcript carries of the aims."""
    said = found.said
    carried = np.zeros(len(said.words), np.float32)
    near = np.abs(said.places - centre) <= REACH + FADE // 2
    if not near.any():
        return carried
    columns = np.flatnonzero(near)
    for aim in aims:
        first = stack.starts[aim]
        last = stack.starts[aim + 1] if aim + 1 < len(stack.starts) else len(stack.weights)
        alike = found.alike[first:last][:, columns]
        best = alike.argmax(1)
        shares = stack.weights[first:last] * alike.max(1)
        for column, share in zip(
            columns[best], shares / stack.weights[first:last].sum(), strict=True
        ):
            carried[said.homes[said.places[column]]] += share
    return carried


def _shortest(carried: Array) -> Stretch:
    """Return the shortest stretch that carries enough, or the one of most that carries most."""
    sums = np.concatenate([[0.0], np.cumsum(carried)])
    wanted = CARRIED_SHARE * sums[-1]
    best: Stretch | None = None
    for first in map(int, np.flatnonzero(carried)):
        last = int(np.searchsorted(sums, sums[first] + wanted - 1e-6)) - 1
        if last < len(carried) and (best is None or last - first < best[1] - best[0]):
            best = first, max(first, last)
    if best is not None and best[1] - best[0] < MOST:
        return best
    width = min(MOST, len(carried))
    first = int(np.argmax(sums[width:] - sums[:-width]))
    held = np.flatnonzero(carried[first : first + width]) + first
    return int(held[0]), int(held[-1])


def _ends_clause(word: str) -> bool:
    return word.rstrip("\"'\u201d\u2019)]}").endswith(_CLAUSE_ENDS)


def _ends_sentence(word: str) -> bool:
    return word.rstrip("\"'\u201d\u2019)]}").endswith((".", "!", "?"))
