"""``mockinterview grade``: judge answers from a file, a JSON object a line.

In:  {"id", "question", "model_answer", "answer"}, and "key_points" where there are any:
     sentences, or {"statement", "weight", "accept"} as in a pack.
Out: {"id", "score" (0-100 or null), "status", "key_points": [...]}.
"""

import contextlib
import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TextIO, cast

import typer
from pydantic import BaseModel, ValidationError

from mockinterview.cli.common import workshop
from mockinterview.coach.deriving import SAID_SHARE, derive_points, point_from
from mockinterview.coach.offline import OfflineCoach
from mockinterview.core.errors import AppError
from mockinterview.core.question import (
    KeyPoint,
    Kind,
    Level,
    ModelAnswer,
    Question,
    Weight,
)
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer, Coach
from mockinterview.services import Workshop


class CoachName(StrEnum):
    OFFLINE = "offline"
    ENDPOINT = "endpoint"


class GivenPoint(BaseModel):
    """A key point as a line may give it."""

    statement: str
    weight: Weight = Weight.SHOULD
    accept: tuple[tuple[str, ...], ...] = ()


class Line(BaseModel):
    """One answer to judge."""

    id: str | int
    question: str
    model_answer: str
    answer: str
    key_points: list[str | GivenPoint] = []


def grade(
    file: Annotated[Path, typer.Argument(help="JSON Lines; - reads standard input.")],
    *,
    coach: Annotated[CoachName, typer.Option(help="Who judges.")] = CoachName.OFFLINE,
    out: Annotated[Path | None, typer.Option(help="Where to write; else standard output.")] = None,
) -> None:
    """Judge the answers of a JSON Lines file."""
    shop = workshop()
    if coach is CoachName.ENDPOINT and not shop.settings.endpoint.is_set:
        raise AppError(
            "no_endpoint",
            "No endpoint is set up, so nothing was sent.",
            hint=f"Set endpoint.base_url and endpoint.model in {shop.home / 'settings.json'}.",
        )
    with _opened(out, "w") if out else contextlib.nullcontext(sys.stdout) as target:
        for line in _lines(file):
            target.write(_judged(line, _coach_for(line, shop, coach)) + "\n")


def _judged(line: Line, coach: Coach) -> str:
    question = _question(line)
    feedback = coach.judge(Answer(question, typed(line.answer, "en")))
    result: dict[str, Any] = {
        "id": line.id,
        "score": feedback.score,
        "status": feedback.status,
        "key_points": [point.model_dump(mode="json") for point in feedback.points],
    }
    if feedback.reason is not None:
        result["reason"] = feedback.reason.model_dump(mode="json")
    return json.dumps(result, ensure_ascii=False)


def _coach_for(line: Line, shop: Workshop, name: CoachName) -> Coach:
    if name is CoachName.ENDPOINT:
        return shop.coach("endpoint")
    has_accepted = any(isinstance(p, GivenPoint) and p.accept for p in line.key_points)
    return OfflineCoach(shop.bank.glossary, said_share=1.0 if has_accepted else SAID_SHARE)


def _question(line: Line) -> Question:
    points = _points(line)
    if not points:
        raise AppError(
            "nothing_to_compare",
            f"Answer {line.id}: neither the model answer nor the key points hold a content word.",
            hint="Give a model answer.",
        )
    return Question(
        id="given",
        level=Level.INTERMEDIATE,
        kind=Kind.KNOWLEDGE,
        area="given",
        topics=("given",),
        title="Given question",
        ask=line.question,
        hint="None.",
        target_seconds=120,
        points=points,
        model_answer=ModelAnswer(short=line.model_answer, long=line.model_answer),
    )


def _points(line: Line) -> tuple[KeyPoint, ...]:
    if not line.key_points:
        return derive_points(line.model_answer)
    made = (_point(given, f"point-{n}") for n, given in enumerate(line.key_points, start=1))
    return tuple(point for point in made if point is not None)


def _point(given: str | GivenPoint, point_id: str) -> KeyPoint | None:
    if isinstance(given, str):
        return point_from(given, point_id)
    if given.accept:
        return KeyPoint(id=point_id, counts_when=given.statement, **given.model_dump())
    derived = point_from(given.statement, point_id)
    return derived and derived.model_copy(update={"weight": given.weight})


def _lines(file: Path) -> Iterator[Line]:
    with contextlib.nullcontext(sys.stdin) if str(file) == "-" else _opened(file, "r") as source:
        for number, text in enumerate(source, start=1):
            if not text.strip():
                continue
            try:
                yield Line.model_validate_json(text)
            except ValidationError as error:
                detail = error.errors()[0]
                place = ".".join(str(part) for part in detail["loc"])
                raise AppError(
                    "bad_line",
                    f"{file}, line {number}: {place or 'line'}: {detail['msg']}.",
                    hint="A line is a JSON object with id, question, model_answer and answer.",
                ) from error


def _opened(file: Path, mode: str) -> TextIO:
    try:
        return cast(TextIO, file.open(mode, encoding="utf-8"))
    except OSError as error:
        raise AppError("file", f"{file}: {error.strerror}.", hint="Check the path.") from error
