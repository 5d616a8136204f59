"""What a person has changed about a question and noted on it, apart from the pack.

An edit holds the changed fields only, and for each a fingerprint of what the pack said
then: so it outlives an update of the pack, and it can be said where the pack has changed
since. Pure values and functions; ``bank.edit_files`` reads and writes them.
"""

import hashlib
from collections.abc import Mapping
from functools import reduce
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints
from pydantic_core import to_json

from mockinterview.core.plain import Plain
from mockinterview.core.question import (
    FollowUp,
    KeyPoint,
    ModelAnswer,
    Question,
    Reference,
    Slug,
    Star,
    Text,
    WrongClaim,
)

NOTE_LIMIT = 10_000
Note = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, max_length=NOTE_LIMIT, pattern=r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
    ),
]
Removable = Literal["speak", "star", "strong_answer", "weak_answer"]

FIELDS = (
    *("title", "ask", "speak", "hint", "target_seconds", "terms", "points", "wrong_claims"),
    *("model_answer.short", "model_answer.long", "follow_ups", "references", "star"),
    *("strong_answer", "weak_answer"),
)
"""What can be edited: fields of a question, the model answers each for itself."""


class AnswerChanges(Plain):
    short: Text | None = None
    long: Text | None = None


class Changes(Plain):
    """The fields of a question that are changed; the others are None."""

    title: Text | None = None
    ask: Text | None = None
    speak: Text | None = None
    hint: Text | None = None
    target_seconds: int | None = Field(None, ge=15, le=600)
    terms: tuple[Text, ...] | None = None
    points: tuple[KeyPoint, ...] | None = Field(None, min_length=1)
    wrong_claims: tuple[WrongClaim, ...] | None = None
    model_answer: AnswerChanges | None = None
    follow_ups: tuple[FollowUp, ...] | None = None
    references: tuple[Reference, ...] | None = None
    star: Star | None = None
    strong_answer: Text | None = None
    weak_answer: Text | None = None


class Edit(Plain):
    """One person's version of a question; ``base`` has the pack's fingerprints by field."""

    question_id: Slug
    note: Note = ""
    changes: Changes = Changes()
    removed: tuple[Removable, ...] = ()
    base: dict[str, str] = Field(default_factory=dict)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that are changed or removed, in the order of a question."""
        changed = {*self.removed, *_names_set(self.changes)}
        if answers := self.changes.model_answer:
            changed |= {f"model_answer.{name}" for name in _names_set(answers)}
        return tuple(field for field in FIELDS if field in changed)


class EditState(Plain):
    """What became of an edit when it met its question.

    ``pack_changed`` names the fields that the pack has changed since; ``misfit`` says
    why the edit is not in force, where it is not.
    """

    question_id: str
    note: str = ""
    fields: tuple[str, ...] = ()
    pack_changed: tuple[str, ...] = ()
    misfit: str = ""

    @property
    def is_in_force(self) -> bool:
        return bool(self.fields) and not self.misfit


def edit_between(original: Question, wanted: Question, note: str = "") -> Edit:
    """Return the edit that makes the wanted question of the original."""
    changed = [f for f in FIELDS if value_of(original, f) != value_of(wanted, f)]
    values = {field: value_of(wanted, field) for field in changed}
    changes: dict[str, Any] = {f: v for f, v in values.items() if "." not in f}
    answers = {f.partition(".")[2]: v for f, v in values.items() if "." in f}
    return Edit(
        question_id=original.id,
        note=note,
        changes=Changes(**changes, model_answer=AnswerChanges(**answers) if answers else None),
        removed=tuple(field for field in changed if values[field] is None),
        base={field: fingerprint(value_of(original, field)) for field in changed},
    )


def edited(original: Question, edit: Edit) -> Question:
    """Return a question with the changes of an edit; whether it holds, ``misfit`` says."""
    changes: dict[str, Any] = dict.fromkeys(edit.removed)
    for name in _names_set(edit.changes):
        value = getattr(edit.changes, name)
        is_answer = isinstance(value, AnswerChanges)
        changes[name] = _answers(original.model_answer, value) if is_answer else value
    return original.model_copy(update=changes)


def met(original: Question, edit: Edit) -> tuple[Question, EditState]:
    """Return the question with an edit, and how that stands to what the pack says now.

    Where the edit does not fit, the question is the original. What does not hold together
    in the pack itself is no fault of the edit.
    """
    fields = edit.fields
    mine = edited(original, edit) if fields else original
    wrong = misfit(mine) if fields else ""
    state = EditState(
        question_id=edit.question_id,
        note=edit.note,
        fields=fields,
        pack_changed=tuple(
            field for field in fields if _has_pack_changed(original, mine, field, edit.base)
        ),
        misfit="" if wrong and wrong == misfit(original) else wrong,
    )
    return original if state.misfit else mine, state


def misfit(question: Question) -> str:
    """Return what does not hold together in an edited question, or nothing."""
    ids = [point.id for point in question.points]
    for point_id in ids:
        if ids.count(point_id) > 1:
            return f"Two key points have the id {point_id!r}."
    for follow_up in question.follow_ups:
        if follow_up.when_missing not in ids:
            return (
                f"A follow-up names the key point {follow_up.when_missing!r}, which is not there."
            )
    return ""


def fixed_fields_changed(original: Question, wanted: Question) -> list[str]:
    """Return the fields that no edit may change and that differ all the same."""
    editable = {field.partition(".")[0] for field in FIELDS}
    fixed = [name for name in Question.model_fields if name not in editable]
    return [name for name in fixed if getattr(original, name) != getattr(wanted, name)]


def value_of(holder: Plain, field: str) -> Any:
    """Return the value of a field such as ``ask`` or ``model_answer.short``."""
    return reduce(lambda value, name: value and getattr(value, name), field.split("."), holder)


def fingerprint(value: Any) -> str:
    """Return a short mark of a value that changes when the value does."""
    return hashlib.sha256(to_json(value, exclude_none=True)).hexdigest()[:16]


def _names_set(changes: Plain) -> list[str]:
    return [name for name, value in vars(changes).items() if value is not None]


def _answers(original: ModelAnswer, changes: AnswerChanges) -> ModelAnswer:
    return ModelAnswer(
        short=changes.short or original.short,
        long=changes.long or original.long,
    )


def _has_pack_changed(
    original: Question, mine: Question, field: str, base: Mapping[str, str]
) -> bool:
    theirs = value_of(original, field)
    is_other = field in base and base[field] != fingerprint(theirs)
    return is_other and bool(theirs != value_of(mine, field))
