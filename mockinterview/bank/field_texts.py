"""What each field of a pack is for, in the words of ``docs/pack-format.md``.

The JSON Schema shows them in an editor; a test holds them to the page.
"""

from mockinterview.core.plain import Plain
from mockinterview.core.question import (
    FollowUp,
    KeyPoint,
    ModelAnswer,
    Pack,
    Question,
    Reference,
    Star,
    Term,
    WrongClaim,
)

FORMAT_TEXT = "the version of the format"

FIELD_TEXTS: dict[type[Plain], dict[str, str]] = {
    Pack: {
        "id": "lower-case letters and digits with single hyphens between; "
        "unique among your packs, and the name of its folder",
        "title": "shown where packs are chosen",
        "description": "shown where packs are chosen",
        "language": 'a code such as "en" or "en-GB"',
        "licence": "under which others may use the questions",
        "authors": "a list of names",
        "questions": "a question",
    },
    Question: {
        "id": "as that of a pack; unique among all packs. "
        "History refers to it, so keep it when you mend the text",
        "level": "beginner, intermediate, experienced or behavioural",
        "kind": "knowledge, behavioural, scenario or hands-on",
        "area": "one word, such as retrieval; an interview draws evenly from the areas",
        "topics": "one or more words for progress by topic",
        "title": "a short name for lists",
        "ask": "the question as it is shown",
        "speak": "the question as it is spoken, where that differs",
        "hint": "shown on request in a study interview; it leads, it does not tell",
        "target_seconds": "how long a good answer takes, 15 to 600",
        "terms": "technical terms of question and answer; each is in the glossary. "
        "They help the recogniser",
        "points": "what a good answer says. Four to seven are a good number",
        "wrong_claims": "a common mistake, and how it is found",
        "model_answer": "a good answer at two lengths",
        "follow_ups": "a further question, asked when a key point was not said",
        "references": "where a reader can check the answer; every figure in an answer has its "
        "source here",
        "star": "the outline of a behavioural or scenario answer",
        "strong_answer": "an example for behavioural and scenario questions: how it is done well",
        "weak_answer": "an example for behavioural and scenario questions: how it falls short",
    },
    KeyPoint: {
        "id": "unique within the question; follow-ups refer to it",
        "weight": "must (counts 3), should (counts 2) or bonus (adds 1, is not asked for)",
        "statement": "a short phrase for the checklist",
        "counts_when": "what a listener has to hear; a language model judges by this",
        "accept": "how the point is found without a language model: a list of ideas, each a list "
        "of wordings",
    },
    WrongClaim: {
        "claim": "the mistake, in a sentence",
        "truth": "the correction that is shown",
        "accept": "as in a key point; choose wordings that a correct answer does not use",
    },
    ModelAnswer: {
        "short": "about a minute when spoken, 130 to 170 words",
        "long": "about two and a half minutes, 330 to 420 words",
    },
    FollowUp: {
        "when_missing": "the id of a key point",
        "ask": "the question that is asked when it was not said",
    },
    Reference: {
        "title": "what the source is called",
        "authors": "who wrote it",
        "year": "when it came out",
        "link": "where it can be read, beginning with https",
    },
    Star: {
        "situation": "where and when it was, and what was at stake",
        "task": "what was to be done",
        "action": "what the person did",
        "result": "what came of it",
    },
    Term: {
        "term": "the term as it is written",
        "spoken": 'how a voice is told to say it: word2vec as "word to vec"',
        "heard": "what a recogniser writes for it: LoRA is often heard as laura",
        "synonyms": "what means the same and is accepted in its place",
    },
}
