"""What a reader of a foreign form hands on: loose fields by the names of ``FIELDS``.

Nothing is complete or checked yet: ``completing`` makes questions of it. Names of columns
and keys are accepted in several spellings, because people and programs differ.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mockinterview.core.plain import Plain
from mockinterview.core.question import Term

FIELDS: dict[str, tuple[str, ...]] = {
    "ask": ("question", "prompt", "front", "q", "frage", "interview_question", "question_text"),
    "short": ("answer", "model_answer", "back", "a", "response", "antwort", "short_answer"),
    "long": ("long_answer", "detailed_answer", "long_model_answer", "explanation", "details"),
    "id": ("question_id",),
    "level": ("difficulty",),
    "kind": ("type", "question_type"),
    "area": ("category", "subject", "section"),
    "topics": ("topic", "tags", "tag"),
    "title": ("short_title", "name"),
    "speak": ("spoken", "spoken_question"),
    "hint": ("hints", "clue"),
    "target_seconds": ("seconds", "target", "duration_seconds"),
    "terms": ("term", "glossary_terms"),
    "points": ("key_points", "key_point", "keypoints", "rubric", "checklist"),
    "wrong_claims": ("wrong_claim", "common_wrong_claims", "common_mistakes", "mistakes"),
    "follow_ups": ("follow_up", "followups", "follow_up_questions"),
    "references": ("reference", "sources", "source", "links"),
    "star": ("outline",),
    "strong_answer": ("strong_example",),
    "weak_answer": ("weak_example",),
    "origin": ("made_by",),
}
"""The fields of a question as loose files name them; the first other name is what we write."""

_BY_NAME = {name: field for field, others in FIELDS.items() for name in (field, *others)}
HEADER = ("id", "title", "description", "language", "licence", "authors")


class LeftOut(Plain):
    """What of a file is not taken, where it stands, and why."""

    place: str
    why: str


@dataclass(frozen=True)
class Draft:
    """A question to be; ``place`` is where it stands in its file."""

    place: str
    fields: Mapping[str, Any]


@dataclass
class Contents:
    """What a file holds: what it says of itself, and its questions to be."""

    header: dict[str, Any] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)
    terms: tuple[Term, ...] = ()
    left_out: list[LeftOut] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)

    def leave_out(self, place: str, why: str) -> None:
        self.left_out.append(LeftOut(place=place, why=why))


def field_named(name: str) -> str | None:
    """Return the field that a column, a key or a heading stands for."""
    return _BY_NAME.get(re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_"))
