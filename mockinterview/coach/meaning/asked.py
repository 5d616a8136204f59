"""The side of the pack: what an answer to one question is compared with.

Nothing of it depends on the answer, so it is made once. Each key point is an aim in four
wordings (its statement, what counts, and the two sentences of the model answer that come
nearest), each common wrong claim an aim beside its truth.
"""

import hashlib
import json
import re
from dataclasses import dataclass

import numpy as np

from mockinterview.coach.meaning import aims
from mockinterview.coach.meaning.aims import Aim, Stack, aim_at, read_texts, recall, stacked
from mockinterview.coach.meaning.encoder import Array, Encoder
from mockinterview.coach.meaning.passages import Places
from mockinterview.core.question import Question

WORDINGS = 4
"""Aims of a key point: statement, what counts, two sentences of the model answer."""

FEWEST_SENTENCES = 6
"""A model answer of fewer sentences may not say each point, so points do without them."""

VERSION = 2
"""Raised when what is made here changes, so that what was kept is made anew."""

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
    points, each before its truth. ``sources`` is, for each point, the index of the sentence
    among ``model_sentences`` that says it; ``about`` how far a claim concerns a point.
    """

    vector: Array
    stack: Stack
    sources: Places
    about: Array

    @property
    def claims_start(self) -> int:
        return WORDINGS * len(self.sources)


def model_sentences(question: Question) -> list[str]:
    """Return the sentences of both model answers, the short one's first."""
    lengths = (question.model_answer.short, question.model_answer.long)
    return [
        " ".join(sentence.split())
        for text in lengths
        for sentence in _SENTENCE_END.split(text.strip())
        if sentence.strip()
    ]


def ask_of(question: Question, encoder: Encoder) -> Asked:
    """Read the side of the pack; takes most of a second."""
    sentences = model_sentences(question)
    stated = [text for p in question.points for text in (p.statement, unframed(p.counts_when))]
    claimed = [text for wrong in question.wrong_claims for text in (wrong.claim, wrong.truth)]
    asked, *read = read_texts(encoder, [question.ask, *stated, *claimed, *sentences])
    made = [aim_at(reading, asked) for reading in read]
    points = list(zip(made[: len(stated) : 2], made[1 : len(stated) : 2], strict=True))
    claims = made[len(stated) : len(stated) + len(claimed)]
    answers = made[len(stated) + len(claimed) :]
    nearest = [_nearest(point, answers) for point in points]
    wordings = [
        aim
        for point, near in zip(points, nearest, strict=True)
        for aim in (*point, *_from_answer(point, [answers[at] for at in near], len(answers)))
    ]
    about = [[_about(point[0], pair) for point in points] for pair in _pairs(claims)]
    return Asked(
        vector=asked.vector,
        stack=stacked([*wordings, *claims]),
        sources=np.array([near[0] for near in nearest], np.int64),
        about=np.array(about, np.float32).reshape(len(claims) // 2, len(points)),
    )


def content_key(question: Question, checksum: str) -> str:
    """Return a name for what would be made of a question with this model."""
    told = [
        [VERSION, aims.CENTRED, aims.ASKED_WEIGHT, checksum, question.ask],
        [[point.statement, point.counts_when] for point in question.points],
        [[wrong.claim, wrong.truth] for wrong in question.wrong_claims],
        [question.model_answer.short, question.model_answer.long],
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def unframed(counts_when: str) -> str:
    """Return what an answer should say, without "The answer says that"."""
    return _FRAME.sub("", counts_when.strip())


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
