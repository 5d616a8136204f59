"""The criteria that a language model marks from 1 to 5, each mark with its anchor.

An anchor says what an answer is like that earns the mark, so two readers of one answer can
come to the same one. A mark is a reading beside the score and never enters it.
"""

from enum import StrEnum

from mockinterview.core.question import Level

LOWEST, HIGHEST = 1, 5


class Criterion(StrEnum):
    ACCURACY = "accuracy"
    COMPLETENESS = "completeness"
    STRUCTURE = "structure"
    DEPTH = "depth"
    COMMUNICATION = "communication"


ANCHORS: dict[Criterion, tuple[str, str, str, str, str]] = {
    Criterion.ACCURACY: (
        "the central claim is wrong, or nothing to the question is claimed",
        "more is wrong than right, or one wrong claim undoes the answer",
        "the core is right, but a claim that matters is wrong or misleading",
        "all that matters is right; a detail is imprecise",
        "every claim is right and as precise as the question needs",
    ),
    Criterion.COMPLETENESS: (
        "no key point is made",
        "a key point or two, most of the musts missing",
        "about half of the musts and shoulds",
        "all musts; a should is missing or only touched",
        "all musts and shoulds",
    ),
    Criterion.STRUCTURE: (
        "no line of thought can be followed",
        "thoughts come as they occur; the listener has to order them",
        "an order is there, but the answer starts late, jumps or has no end",
        "clear order from answer to reasons; one digression or a weak close",
        "answers first, then reasons in an order that helps, then closes",
    ),
    Criterion.DEPTH: (
        "only names or slogans",
        "says what, not how or why",
        "says how or why once, without an example or a limit",
        "says how and why, with an example, a figure or a trade-off",
        "says how and why, with an example and the limits, as one who has done it",
    ),
    Criterion.COMMUNICATION: (
        "a listener would not learn what is meant",
        "the meaning has to be guessed in several places",
        "understandable, but vague words or undefined terms cost the listener work",
        "clear to the intended listener; one passage is vague or too long",
        "clear, concrete and as long as it needs to be",
    ),
}

EXPECTED = {
    Level.BEGINNER: "the idea in plain words and one example; names of methods are a plus",
    Level.INTERMEDIATE: "how it works and why, the usual terms, one trade-off",
    Level.EXPERIENCED: "mechanism, trade-offs and limits, as one who has done it and can defend it",
    Level.BEHAVIOURAL: "one real occasion: the situation, what this person did, what came of it",
}
"""What is expected of an answer at each level of question."""
