"""What a question is, and what a pack of them is.

These models are the pack format: ``docs/pack-format.md`` describes the TOML that
is read into them, and the JSON Schema is generated from them. Length rules and
cross-references are the business of ``bank.lint``; here stand the shapes only.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from mockinterview.core.plain import Plain

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000)]


class Level(StrEnum):
    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    EXPERIENCED = "experienced"
    BEHAVIOURAL = "behavioural"


class Kind(StrEnum):
    KNOWLEDGE = "knowledge"
    BEHAVIOURAL = "behavioural"
    SCENARIO = "scenario"
    HANDS_ON = "hands-on"


class Weight(StrEnum):
    """How much a key point counts: a must is expected, a bonus only adds."""

    MUST = "must"
    SHOULD = "should"
    BONUS = "bonus"


class Origin(StrEnum):
    """Who wrote a question and its model answer: a person, or a language model."""

    WRITTEN = "written"
    GENERATED = "generated"


class KeyPoint(Plain):
    """One thing that a good answer says.

    ``accept`` is a list of ideas, each a list of accepted wordings; a point is said
    when every idea is found in some wording close together in the answer.
    """

    id: Slug
    weight: Weight
    statement: Text
    counts_when: Text
    accept: tuple[tuple[Text, ...], ...] = Field(min_length=1)


class WrongClaim(Plain):
    """A common mistake: ``accept`` finds it as in ``KeyPoint``, ``truth`` corrects it."""

    claim: Text
    truth: Text
    accept: tuple[tuple[Text, ...], ...] = Field(min_length=1)


class ModelAnswer(Plain):
    """A good answer at two lengths, about 60 s and about 150 s when spoken."""

    short: Text
    long: Text


class FollowUp(Plain):
    """A further question, invited by the absence of a key point."""

    when_missing: Slug
    ask: Text


class Reference(Plain):
    title: Text
    authors: Text
    year: int = Field(ge=1800, le=2100)
    link: Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=500)]


class Star(Plain):
    """The outline of a behavioural answer: situation, task, action, result."""

    situation: Text
    task: Text
    action: Text
    result: Text


class Question(Plain):
    """One interview question with all that is needed to ask it and judge an answer."""

    id: Slug
    level: Level
    kind: Kind
    area: Slug
    topics: tuple[Slug, ...] = Field(min_length=1)
    title: Text
    ask: Text
    speak: Text | None = None
    hint: Text
    target_seconds: int = Field(ge=15, le=600)
    terms: tuple[Text, ...] = ()
    points: tuple[KeyPoint, ...] = Field(min_length=1)
    wrong_claims: tuple[WrongClaim, ...] = ()
    model_answer: ModelAnswer
    follow_ups: tuple[FollowUp, ...] = ()
    references: tuple[Reference, ...] = ()
    star: Star | None = None
    strong_answer: Text | None = None
    weak_answer: Text | None = None
    origin: Origin = Origin.WRITTEN

    @property
    def is_generated(self) -> bool:
        return self.origin is Origin.GENERATED

    @property
    def spoken_text(self) -> str:
        """The text for the voice, where it differs from the text for the eye."""
        return self.speak or self.ask

    def point(self, point_id: str) -> KeyPoint:
        """Return the key point with this id; raise KeyError where there is none."""
        for point in self.points:
            if point.id == point_id:
                return point
        raise KeyError(point_id)


class Pack(Plain):
    """A set of questions that is shared as a whole."""

    id: Slug
    title: Text
    description: Text
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")] = "en"
    licence: Text
    authors: tuple[Text, ...] = ()
    questions: tuple[Question, ...] = ()


class Term(Plain):
    """A technical term of the glossary.

    ``spoken`` is how the voice is told to say it, ``heard`` what recognisers write
    for it, ``synonyms`` what the coach accepts in its place.
    """

    term: Text
    spoken: Text | None = None
    heard: tuple[Text, ...] = ()
    synonyms: tuple[Text, ...] = ()
