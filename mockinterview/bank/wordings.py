"""A question as a form shows it: loose texts by field, and the file that is made of them.

Nothing is checked here: what was typed may be empty or wrong, and ``bank.edit_texts`` says
so when the file is read. What the form does not show stays as it was. In ``accept`` each line
is an idea, and ``;`` stands between its wordings.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from mockinterview.bank.exchange.naming import slug, unused
from mockinterview.bank.sources import FORMAT
from mockinterview.bank.writing import fields_text
from mockinterview.core.question import Question, Weight

Fields = Mapping[str, Any]
"""A question under the names of the model, of which nothing is known to fit."""

_WHOLE_NUMBER = re.compile(r"[0-9]{1,6}")
_POINT_TEXTS = ("statement", "counts_when")
_TEXTS = ("title", "ask", "hint")


@dataclass(frozen=True)
class PointWording:
    """A key point as it is typed; a new one has no id yet."""

    id: str = ""
    weight: str = Weight.SHOULD.value
    statement: str = ""
    counts_when: str = ""
    accept: str = ""


@dataclass(frozen=True)
class Wording:
    """The texts of a question as they are typed."""

    title: str = ""
    ask: str = ""
    speak: str = ""
    hint: str = ""
    target_seconds: str = ""
    short: str = ""
    long: str = ""
    points: tuple[PointWording, ...] = ()


def fields_of(question: Question) -> dict[str, Any]:
    """Return the fields of a question, without those that are left at their preset."""
    return question.model_dump(mode="json", exclude_defaults=True)


def wording_of(fields: Fields) -> Wording:
    """Return what a form shows of the fields; raise TypeError or ValueError for other shapes."""
    answer = dict(fields.get("model_answer", {}))
    return Wording(
        title=str(fields.get("title", "")),
        ask=str(fields.get("ask", "")),
        speak=str(fields.get("speak", "")),
        hint=str(fields.get("hint", "")),
        target_seconds=str(fields.get("target_seconds", "")),
        short=str(answer.get("short", "")),
        long=str(answer.get("long", "")),
        points=tuple(_point_wording(dict(point)) for point in fields.get("points", ())),
    )


def with_wording(fields: Fields, wording: Wording) -> dict[str, Any]:
    """Return the fields with what was typed; a follow-up goes with its key point."""
    points = _points(wording.points, fields.get("points", ()))
    kept = {point["id"] for point in points}
    made = {
        **fields,
        **{name: getattr(wording, name).strip() for name in _TEXTS},
        "target_seconds": _number(wording.target_seconds),
        "points": points,
        "model_answer": {"short": wording.short.strip(), "long": wording.long.strip()},
        "follow_ups": [
            entry for entry in fields.get("follow_ups", ()) if entry.get("when_missing") in kept
        ],
        "speak": wording.speak.strip(),
    }
    return {name: value for name, value in made.items() if value or name not in _MAY_BE_ABSENT}


_MAY_BE_ABSENT = ("speak", "follow_ups")


def wording_text(fields: Fields) -> str:
    """Return the file that holds this one question."""
    return f"format = {FORMAT}\n\n[[question]]\n{fields_text(fields, 'question')}"


def accept_text(ideas: Iterable[Iterable[str]]) -> str:
    """Return ideas as lines."""
    return "\n".join("; ".join(str(wording) for wording in idea) for idea in ideas)


def accept_of(text: str) -> list[list[str]]:
    """Return the ideas of some lines; an empty line is none."""
    split = ([part.strip() for part in line.split(";")] for line in text.splitlines())
    ideas = ([part for part in parts if part] for parts in split)
    return [idea for idea in ideas if idea]


def _point_wording(fields: Fields) -> PointWording:
    return PointWording(
        id=str(fields.get("id", "")),
        weight=str(fields.get("weight", Weight.SHOULD)),
        statement=str(fields.get("statement", "")),
        counts_when=str(fields.get("counts_when", "")),
        accept=accept_text(fields.get("accept", ())),
    )


def _points(typed: tuple[PointWording, ...], before: Iterable[Fields]) -> list[dict[str, Any]]:
    """Return the key points as fields; one without an id gets it from its statement."""
    accepted = {point.get("id"): point.get("accept", []) for point in before}
    taken = {point.id for point in typed if point.id}
    points = []
    for point in typed:
        point_id = point.id or unused(slug(point.statement or "point"), taken)
        taken.add(point_id)
        texts = {name: getattr(point, name).strip() for name in _POINT_TEXTS}
        accept = accepted.get(point.id, [])
        if point.accept != accept_text(accept):
            accept = accept_of(point.accept)
        points.append({"id": point_id, "weight": point.weight, **texts, "accept": accept})
    return points


def _number(typed: str) -> int | str:
    """Return a whole number where one was typed, and else what was typed."""
    plain = typed.strip()
    return int(plain) if _WHOLE_NUMBER.fullmatch(plain) else plain
