"""An answer read by its terms: ideas found by their accepted wordings, close together.

It knows what was said and not what was meant. The offline coach judges by it alone where
its model is not here, and takes it as one piece of evidence where it is.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from mockinterview.coach.quoting import quote_words, words_of
from mockinterview.core.coverage import PointVerdict, Quote, Verdict
from mockinterview.core.matching import Match, Synonyms, find
from mockinterview.core.question import KeyPoint, Question, WrongClaim
from mockinterview.core.tokens import Token, normalise
from mockinterview.ports import Answer

PARTLY_SHARE = 0.5
DENIED_CONFIDENCE = 0.5

_tokens_of = lru_cache(maxsize=4096)(normalise)
"""What a text of a pack is made of; the same texts are read for every answer."""

FoundClaim = tuple[WrongClaim, Match]


class TermReading:
    """One answer as it is read: its tokens, and what is found among them.

    ``said_share`` is the share of a point's ideas with which it counts as said.
    """

    def __init__(self, answer: Answer, synonyms: Synonyms, said_share: float = 1.0) -> None:
        self._transcript = answer.hearing.transcript
        self.words = words_of(self._transcript)
        self.tokens: Sequence[Token] = normalise(self.words)
        self._asked = {token.stem for token in normalise(answer.question.ask)}
        self._synonyms = synonyms
        self._said_share = said_share

    def wrong_claims(self, question: Question) -> Iterator[FoundClaim]:
        """Yield the common wrong claims that the answer makes and does not deny."""
        for wrong in question.wrong_claims:
            match = self.find(wrong.accept, affirmed=True)
            if match is not None and match.is_complete:
                yield wrong, match

    def verdict(self, point: KeyPoint, claims: Sequence[FoundClaim]) -> PointVerdict:
        """Judge one key point; words that make a wrong claim do not half say it."""
        verdict, confidence, match = self._judged(point)
        if verdict is Verdict.PARTLY and any(_overlaps(match, claim) for _, claim in claims):
            verdict, confidence, match = Verdict.MISSING, 1.0, None
        return PointVerdict(
            point_id=point.id,
            statement=point.statement,
            weight=point.weight,
            verdict=verdict,
            quotes=(self.quote(match),) if match else (),
            confidence=confidence,
        )

    def quote(self, match: Match) -> Quote:
        return quote_words(self._transcript, match.first_word, match.last_word)

    def affirmed(self, point: KeyPoint) -> Match | None:
        """Return where the ideas of a point are affirmed, as far as they are."""
        return self.find(point.accept, affirmed=not self._denies(point))

    def other_number(self, point: KeyPoint) -> Match | None:
        """Return where the answer gives another number than the point, of the same thing.

        "10 percent" is another number than "80 percent"; "1" is often no number at all.
        """
        counted = dict(_counted(_tokens_of(point.statement)))
        if not counted:
            return None
        said = [(at, thing) for at, thing in _numbered(self.tokens) if thing in counted]
        if any(self.tokens[at].stem == counted[thing] for at, thing in said):
            return None
        others = (at for at, _ in said if self.tokens[at].stem != "1")
        at = next(others, None)
        if at is None:
            return None
        return Match((True,), self.tokens[at].first, self.tokens[at + 1].last)

    def find(self, accept: tuple[tuple[str, ...], ...], *, affirmed: bool = False) -> Match | None:
        return find(accept, self.tokens, self._synonyms, affirmed=affirmed)

    def _judged(self, point: KeyPoint) -> tuple[Verdict, float, Match | None]:
        """Judge by what was affirmed; a point that was said in full and denied is contradicted."""
        affirmed = self.affirmed(point)
        share = affirmed.share if affirmed else 0.0
        if share >= self._said_share:
            return Verdict.SAID, 1.0, affirmed
        match = self.find(point.accept)
        if match is not None and match.share >= self._said_share:
            return Verdict.CONTRADICTED, DENIED_CONFIDENCE, match
        if affirmed is None or self._only_repeats_the_question(affirmed):
            return Verdict.MISSING, 1.0, None
        if share >= PARTLY_SHARE * self._said_share:
            return Verdict.PARTLY, share, affirmed
        return Verdict.MISSING, 1.0, None

    def _denies(self, point: KeyPoint) -> bool:
        """Say whether the point itself denies its ideas, as "the tone gives no warning" does.

        Then an answer that denies them says the point.
        """
        statement = _tokens_of(point.statement)
        stated = find(point.accept, statement, self._synonyms)
        return stated != find(point.accept, statement, self._synonyms, affirmed=True)

    def _only_repeats_the_question(self, match: Match) -> bool:
        found = [
            t for t in self.tokens if match.first_word <= t.first and t.last <= match.last_word
        ]
        return all(token.stem in self._asked for token in found)


def _overlaps(one: Match | None, other: Match) -> bool:
    return (
        one is not None and one.first_word <= other.last_word and other.first_word <= one.last_word
    )


def _numbered(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Yield where a number stands, with the word that says of what it is one."""
    for at, token in enumerate(tokens[:-1]):
        following = tokens[at + 1].stem
        if token.stem[0].isdigit() and not following[0].isdigit() and len(following) > 2:
            yield at, following


def _counted(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Yield the things of which a text gives a number, with the number."""
    for at, thing in _numbered(tokens):
        yield thing, tokens[at].stem
