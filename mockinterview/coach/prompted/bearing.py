"""Whether words of an answer can show a key point at all, whoever says that they do.

A model that is talked into full marks still has to quote, and what it quotes then is the
talking or anything else that was said. So a quote shows a point where it shares a word of
content with the point. A paraphrase may share none: it still counts where it is of the
question and not addressed to a judge, but then for one point only, and only where its words
do not speak of another.

This is a bound and no verdict: what is true of the words is left to the model.
"""

from dataclasses import dataclass, field

from mockinterview.coach.quoting import Passage
from mockinterview.core.question import KeyPoint, Question, WrongClaim
from mockinterview.core.tokens import Token, normalise

REACH = 25
"""Words on either side of a quote that tell what the talk is about."""

LEAST_AROUND = 2
LEAST_COMMON_SHARE = 0.3
"""Share of everyday English words in a quote that is taken for English talk."""

Stems = frozenset[str]


def _stems(words: str) -> Stems:
    return frozenset(token.stem for token in normalise(words))


_COMMON = _stems(
    "a about after all also an and another any anything are as ask at be because been before best "
    "better bit but by call can come could did do does down during each even every everything for "
    "from get give go good got had has have he her here his how i if in into is it its just kind "
    "know let like look lot made make many may me mean might more most much must my need new next "
    "no not nothing now of off okay on one only or other our out over person put question read "
    "really right same say see shall she should so some something sort still such take tell than "
    "that the their them there these they thing think this those through time to too two under up "
    "use used using very want was way we well were what when where which while who why will with "
    "without word would yes you your answer model"
)
_TO_A_JUDGE = _stems(
    "admin administrator assign assistant authorise award candidate complete criterion criteria "
    "developer disregard evaluate evaluation excellent feedback five forget full grade grader "
    "grading hundred ignore instruction json judge judgement mark maximum missing null obey output "
    "override partly pass passed perfect please point pretend previous prompt quote reason repeat "
    "reply respond response rubric rule said score system ten transcript verdict"
)


@dataclass
class Bearing:
    """Tells for the points of one question which passages of one answer can show them.

    A passage that shares no word with a point is lent to one point: asked for another, it
    shows nothing. Make one for each reading of a reply.
    """

    question: Question
    tokens: tuple[Token, ...]
    _asked: Stems = field(init=False)
    _topic: Stems = field(init=False)
    _is_english: bool = field(init=False)
    _lent: dict[Passage, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._asked = _content(self.question.ask)
        self._topic = _content(*_texts(self.question)) - self._asked
        self._is_english = _is_everyday(normalise(self.question.ask))

    def shows(self, passage: Passage, point: KeyPoint) -> bool:
        """Return whether the passage can show this key point."""
        said = self._within(passage)
        if self._speaks_of(said, point):
            return True
        if not (_outweighs(said, self._topic) or self._is_talk_of_the_topic(passage, said)):
            return False
        if any(self._speaks_of(said, each) for each in self.question.points):
            return False
        return self._lend(passage, point.id)

    def is_of_the_topic(self, passage: Passage) -> bool:
        """Return whether the passage is about what was asked."""
        said = self._within(passage)
        return _outweighs(said, self._topic) or self._is_talk_of_the_topic(passage, said)

    def is_talk_of_the_question(self, words: tuple[Token, ...]) -> bool:
        """Return whether words that were not said here speak of the question, not to a judge."""
        return _outweighs(words, self._topic | self._asked)

    def makes(self, passage: Passage, wrong: WrongClaim) -> bool:
        """Return whether the passage can make this wrong claim."""
        return _outweighs(self._within(passage), _content(*_claim_texts(wrong)))

    def _speaks_of(self, said: tuple[Token, ...], point: KeyPoint) -> bool:
        """Return whether words of the point are there that the question did not give away."""
        return _outweighs(said, _content(*_point_texts(point)) - self._asked)

    def _within(self, passage: Passage) -> tuple[Token, ...]:
        return tuple(t for t in self.tokens if passage.first <= t.first <= passage.last)

    def _is_talk_of_the_topic(self, passage: Passage, said: tuple[Token, ...]) -> bool:
        if not self._is_english or not _is_everyday(said):
            return False
        if any(token.stem in _TO_A_JUDGE for token in said):
            return False
        around = Passage(passage.first - REACH, passage.last + REACH)
        return len(_of(self._within(around)) & self._topic) >= LEAST_AROUND

    def _lend(self, passage: Passage, point_id: str) -> bool:
        for lent, to in self._lent.items():
            if lent.overlaps(passage) and to != point_id:
                return False
        self._lent[passage] = point_id
        return True


def _texts(question: Question) -> list[str]:
    points = [text for point in question.points for text in _point_texts(point)]
    claims = [text for wrong in question.wrong_claims for text in _claim_texts(wrong)]
    answer = question.model_answer
    return [*points, *claims, answer.short, answer.long, *question.terms]


def _point_texts(point: KeyPoint) -> list[str]:
    wordings = [wording for idea in point.accept for wording in idea]
    return [point.statement, point.counts_when, *wordings]


def _claim_texts(wrong: WrongClaim) -> list[str]:
    return [wrong.claim, wrong.truth, *(wording for idea in wrong.accept for wording in idea)]


def _content(*texts: str) -> Stems:
    return frozenset().union(*(_of(normalise(text)) for text in texts))


def _of(tokens: tuple[Token, ...]) -> Stems:
    return frozenset(token.stem for token in tokens) - _COMMON - _TO_A_JUDGE


def _outweighs(said: tuple[Token, ...], wanted: Stems) -> bool:
    """Return whether there are words of content, and more of them than words to a judge."""
    shared = _of(said) & wanted
    return len(shared) > len({token.stem for token in said} & _TO_A_JUDGE)


def _is_everyday(tokens: tuple[Token, ...]) -> bool:
    common = sum(token.stem in _COMMON for token in tokens)
    return bool(tokens) and common >= LEAST_COMMON_SHARE * len(tokens)
