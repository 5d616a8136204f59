"""Answers to be graded, as they stand in a file: a JSON object a line.

{"id", "question", "model_answer", "answer"}, and "key_points" where there are any:
sentences, or {"statement", "weight", "accept"} as in a pack.
"""

import codecs
import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from pydantic import BaseModel, Field, ValidationError

from mockinterview.coach.deriving import derive_points, point_from
from mockinterview.core.errors import AppError
from mockinterview.core.question import (
    KeyPoint,
    Kind,
    Level,
    ModelAnswer,
    Question,
    Text,
    Weight,
)

LONGEST_TEXT = 10_000
_SHAPES = ("constrained-str", "GivenPoint")
HINT = "A line is a JSON object with id, question, model_answer and answer."


class GivenPoint(BaseModel):
    """A key point as a line may give it."""

    statement: Text
    weight: Weight = Weight.SHOULD
    accept: tuple[tuple[Text, ...], ...] = ()


class AnswerLine(BaseModel):
    """One answer to judge."""

    id: str | int
    question: str = Field(max_length=LONGEST_TEXT)
    model_answer: str = Field(max_length=LONGEST_TEXT)
    answer: str
    key_points: list[Text | GivenPoint] = []

    @property
    def has_accepted_wordings(self) -> bool:
        return any(isinstance(point, GivenPoint) and point.accept for point in self.key_points)

    def as_question(self) -> Question:
        """Return the question with its key points; raise AppError where there are none."""
        points = self._points()
        if not points:
            raise AppError(
                "nothing_to_compare",
                f"Answer {self.id}: neither the model answer nor the key points hold a "
                "content word.",
                hint="Give a model answer.",
            )
        model_answer = self.model_answer.strip() or "None was given."
        return Question(
            id="given",
            level=Level.INTERMEDIATE,
            kind=Kind.KNOWLEDGE,
            area="given",
            topics=("given",),
            title="Given question",
            ask=self.question.strip() or "None was given.",
            hint="None.",
            target_seconds=120,
            points=points,
            model_answer=ModelAnswer(short=model_answer, long=model_answer),
        )

    def _points(self) -> tuple[KeyPoint, ...]:
        if not self.key_points:
            return derive_points(self.model_answer)
        made = (_point(given, f"point-{n}") for n, given in enumerate(self.key_points, start=1))
        return tuple(point for point in made if point is not None)


def read_lines(file: Path) -> list[AnswerLine]:
    """Read all answers of a file, or of standard input for ``-``.

    Raise AppError where the file cannot be read, or with the number of a bad line.
    """
    source = contextlib.nullcontext(sys.stdin.buffer) if str(file) == "-" else _opened(file)
    try:
        with source as lines:
            return list(_parsed(lines, file))
    except OSError as error:
        raise _unreadable(file, error) from error


def _parsed(lines: BinaryIO, file: Path) -> Iterator[AnswerLine]:
    for number, text in enumerate(lines, start=1):
        # Some editors mark the beginning of a file in UTF-8.
        plain = text.removeprefix(codecs.BOM_UTF8).strip()
        if not plain:
            continue
        try:
            yield AnswerLine.model_validate_json(plain)
        except ValidationError as error:
            raise AppError(
                "bad_line", f"{file}, line {number}: {_worded(error)}.", hint=HINT
            ) from error


def _worded(error: ValidationError) -> str:
    """Word the most particular mistake: of the two shapes of a key point, the nearer one."""
    detail = max(error.errors(), key=lambda found: len(found["loc"]))
    place = [str(part) for part in detail["loc"] if part not in _SHAPES]
    return ": ".join(part for part in (".".join(place), detail["msg"]) if part)


def _point(given: str | GivenPoint, point_id: str) -> KeyPoint | None:
    if isinstance(given, str):
        return point_from(given, point_id)
    if given.accept:
        return KeyPoint(id=point_id, counts_when=given.statement, **given.model_dump())
    derived = point_from(given.statement, point_id)
    return derived and derived.model_copy(update={"weight": given.weight})


def _opened(file: Path) -> BinaryIO:
    try:
        return cast(BinaryIO, file.open("rb"))
    except OSError as error:
        raise _unreadable(file, error) from error


def _unreadable(file: Path, error: OSError) -> AppError:
    return AppError("file", f"{file}: {error.strerror}.", hint="Check the path.")
