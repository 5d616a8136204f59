"""The side of the pack: what an answer to one question is compared with.

Nothing of it depends on the answer, so it is made once. Each key point is an aim in four
wordings (its statement, what counts, and the two sentences of the model answer that come
nearest), each common wrong claim an aim beside its truth. What people might say of the
points follows, each passage less what those of other verdicts on its point say as well.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mockinterview.coach.meaning import aims
from mockinterview.coach.meaning.aims import (
    Aim,
    Stack,
    aim_at,
    less,
    read_texts,
    recall,
    stacked,
)
from mockinterview.coach.meaning.encoder import Array, Encoder
from mockinterview.coach.meaning.passages import Places
from mockinterview.core.coverage import Verdict
from mockinterview.core.example import Example
from mockinterview.core.question import Question

WORDINGS = 4
"""Aims of a key point: statement, what counts, two sentences of the model answer."""

FEWEST_SENTENCES = 6
"""A model answer of fewer sentences may not say each point, so points do without them."""

VERSION = 4
"""Raised when what is made here changes, so that what was kept is made anew."""

_VERDICTS = tuple(Verdict)
_AGAINST = {
    Verdict.SAID: (Verdict.CONTRADICTED, Verdict.MISSING),
    Verdict.PARTLY: (Verdict.CONTRADICTED,),
    Verdict.MISSING: (Verdict.SAID, Verdict.CONTRADICTED),
    Verdict.CONTRADICTED: (Verdict.SAID, Verdict.PARTLY, Verdict.MISSING),
}
"""What an example is to be told from, by the verdicts."""

_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n\s*\n")
_FRAME = re.compile(
    r"^the answer (says|names|describes|explains|gives|mentions|tells|shows|adds|makes clear|"
    r"points out|states|contrasts|connects|compares|lists)( or shows)?( that)?,?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, eq=False)
class Asked:
    """A question as answers are compared with it.

    The aims of point ``n`` begin at ``WORDINGS * n`` of the stack; the claims follow the
    points, each before its truth, and the examples are last. ``sources`` is, for each point,
    the index of the sentence among ``model_sentences`` that says it; ``about`` how far a claim
    concerns a point; ``examples`` has a row for each example: the place of its point, and
    that of its verdict in ``Verdict``.
    """

    vector: Array
    stack: Stack
    sources: Places
    about: Array
    examples: Places

    @property
    def claims_start(self) -> int:
        return WORDINGS * len(self.sources)

    @property
    def examples_start(self) -> int:
        return self.claims_start + 2 * len(self.about)

    def examples_of(self, at: int, verdict: Verdict) -> Places:
        """Return the aims of the examples of the point at that place with that verdict."""
        wanted = (self.examples == (at, _VERDICTS.index(verdict))).all(1)
        return self.examples_start + np.flatnonzero(wanted)


def model_sentences(question: Question) -> list[str]:
    """Return the sentences of both model answers, the short one's first."""
    lengths = (question.model_answer.short, question.model_answer.long)
    return [
        " ".join(sentence.split())
        for text in lengths
        for sentence in _SENTENCE_END.split(text.strip())
        if sentence.strip()
    ]


def ask_of(question: Question, encoder: Encoder, examples: Sequence[Example] = ()) -> Asked:
    """Read the side of the pack; takes a second or two."""
    sentences = model_sentences(question)
    stated = [text for p in question.points for text in (p.statement, unframed(p.counts_when))]
    claimed = [text for wrong in question.wrong_claims for text in (wrong.claim, wrong.truth)]
    shown = [example.text for example in examples]
    asked, *read = read_texts(encoder, [question.ask, *stated, *claimed, *sentences, *shown])
    made = [aim_at(reading, asked) for reading in read]
    points = list(zip(made[: len(stated) : 2], made[1 : len(stated) : 2], strict=True))
    claims = made[len(stated) : len(stated) + len(claimed)]
    answers = made[len(stated) + len(claimed) : len(made) - len(shown)]
    passages = made[len(made) - len(shown) :]
    nearest = [_nearest(point, answers) for point in points]
    wordings = [
        aim
        for point, near in zip(points, nearest, strict=True)
        for aim in (*point, *_from_answer(point, [answers[at] for at in near], len(answers)))
    ]
    about = [[_about(point[0], pair) for point in points] for pair in _pairs(claims)]
    return Asked(
        vector=asked.vector,
        stack=stacked([*wordings, *claims, *_contrasted(examples, passages)]),
        sources=np.array([near[0] for near in nearest], np.int64),
        about=np.array(about, np.float32).reshape(len(claims) // 2, len(points)),
        examples=_places(question, examples),
    )


def content_key(question: Question, checksum: str, examples: Sequence[Example] = ()) -> str:
    """Return a name for what would be made of a question with this model."""
    told = [
        [VERSION, aims.CENTRED, aims.ASKED_WEIGHT, checksum, question.ask],
        [[point.statement, point.counts_when] for point in question.points],
        [[wrong.claim, wrong.truth] for wrong in question.wrong_claims],
        [question.model_answer.short, question.model_answer.long],
        [[example.point_id, example.verdict, example.text] for example in examples],
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def unframed(counts_when: str) -> str:
    """Return what an answer should say, without "The answer says that"."""
    return _FRAME.sub("", counts_when.strip())


def _places(question: Question, examples: Sequence[Example]) -> Places:
    at = {point.id: place for place, point in enumerate(question.points)}
    rows = [(at[each.point_id], _VERDICTS.index(each.verdict)) for each in examples]
    return np.array(rows, np.int64).reshape(len(rows), 2)


def _contrasted(examples: Sequence[Example], passages: Sequence[Aim]) -> list[Aim]:
    """Weigh the words of each passage by how little those it stands against say the same."""
    return [
        less(
            passage,
            [
                other
                for given, other in zip(examples, passages, strict=True)
                if given.point_id == example.point_id and given.verdict in _AGAINST[example.verdict]
            ],
        )
        for example, passage in zip(examples, passages, strict=True)
    ]


def _nearest(point: tuple[Aim, Aim], answers: list[Aim]) -> list[int]:
    """Return the two sentences that come nearest a point, the nearest first."""
    near = [
        sum(recall(wording, sentence) for wording in point)
        + 0.5 * float(sentence.vector @ (point[0].vector + point[1].vector))
        for sentence in answers
    ]
    order = sorted(range(len(near)), key=lambda at: -near[at])
    return [order[0], order[min(1, len(order) - 1)]]


def _from_answer(point: tuple[Aim, Aim], near: list[Aim], count: int) -> list[Aim]:
    return near if count >= FEWEST_SENTENCES else list(point)


def _about(statement: Aim, claim: tuple[Aim, Aim]) -> float:
    """Say how far a wrong claim, or what is true instead, concerns a key point."""
    return max(recall(statement, one) for one in claim)


def _pairs(claims: list[Aim]) -> list[tuple[Aim, Aim]]:
    return list(zip(claims[::2], claims[1::2], strict=True))
