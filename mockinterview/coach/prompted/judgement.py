"""What a language model replies with, as a form and as it is read.

The form is closed and complete, in an order that puts reasons and quotes before verdicts
and marks. The reading is forgiving of one bad element and of none that would leave a number
without a ground: an element that is out of bounds is left out and counted, and a reply that
judges less than half of the key points is no judgement.
"""

import re
from collections.abc import Iterator
from typing import Annotated, Any, TypeVar, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from mockinterview.coach.failures import nonsense
from mockinterview.coach.prompted.criteria import HIGHEST, LOWEST, Criterion
from mockinterview.core.coverage import Verdict
from mockinterview.core.question import Question

LONGEST_TEXT = 600
LONGEST_REASON = 300
"""Letters in the reason of a verdict: a sentence or two beside the point."""

MOST_QUOTES = 5
LEAST_SHARE = 0.5
"""Share of the key points that a reply has to judge."""

_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+"
)

Item = TypeVar("Item", bound="_Part")


def plain_line(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return a text on one line, without signs that are not seen, cut at a length."""
    line = " ".join(_UNSEEN.sub(" ", text).split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _one_line(given: object) -> object:
    return plain_line(given) if isinstance(given, str) else given


def _first_few(given: object) -> object:
    return given[:MOST_QUOTES] if isinstance(given, list) else given


def no_truth(given: object) -> object:
    """Refuse what pydantic would take for 1 and 0."""
    if isinstance(given, bool):
        raise ValueError("true and false are no marks")  # noqa: TRY004  pydantic wants a ValueError
    return given


Line = Annotated[str, BeforeValidator(_one_line)]
Quotes = Annotated[list[Line], BeforeValidator(_first_few)]
Mark = Annotated[int, Field(ge=LOWEST, le=HIGHEST), BeforeValidator(no_truth)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", json_schema_extra={"additionalProperties": False})


class JudgedPoint(_Part):
    point_id: str
    reason: Line
    quotes: Quotes
    verdict: Verdict


class JudgedClaim(_Part):
    """A wrong claim that the model heard; the list is empty where it heard none."""

    claim_id: str
    reason: Line
    quotes: Quotes


class JudgedCriterion(_Part):
    """``gap`` is what keeps the mark below the highest, and empty at the highest."""

    criterion: Criterion
    reason: Line
    quotes: Quotes
    gap: Line
    score: Mark


class ProposedFollowUp(_Part):
    """A further question about one key point."""

    point_id: str
    ask: Line


class Judgement(_Part):
    """A model's reply: reasons before verdicts."""

    points: list[JudgedPoint]
    wrong_claims: list[JudgedClaim]
    criteria: list[JudgedCriterion]
    next_time: Line
    follow_ups: list[ProposedFollowUp]


class Read(BaseModel):
    """A reply as far as it can be used; ``refused`` counts what was out of bounds."""

    points: dict[str, JudgedPoint]
    wrong_claims: dict[str, JudgedClaim]
    criteria: dict[Criterion, JudgedCriterion]
    next_time: str
    follow_ups: tuple[ProposedFollowUp, ...] = ()
    refused: int


def reply_schema(*, with_criteria: bool = True, with_follow_ups: bool = True) -> dict[str, Any]:
    """Return the JSON Schema of a reply."""
    schema = Judgement.model_json_schema()
    if not with_criteria:
        _leave_out(schema, "criteria", "JudgedCriterion", "Criterion")
    if not with_follow_ups:
        _leave_out(schema, "follow_ups", "ProposedFollowUp")
    return cast(dict[str, Any], _bare(schema))


def _leave_out(schema: dict[str, Any], field: str, *defined: str) -> None:
    schema["properties"].pop(field)
    schema["required"].remove(field)
    for name in defined:
        schema["$defs"].pop(name)


def _bare(schema: object) -> object:
    """Leave out what only a reader of the program needs: titles and descriptions."""
    if not isinstance(schema, dict):
        return schema
    told = ("title", "description")
    return {
        name: _bare(part)
        for name, part in schema.items()
        if not (name in told and isinstance(part, str))
    }


def claim_ids(question: Question) -> dict[str, int]:
    """Return the names by which a model is told of the wrong claims, with their places."""
    return {f"claim-{at + 1}": at for at in range(len(question.wrong_claims))}


def read_judgement(content: dict[str, Any], question: Question) -> Read:
    """Read a reply; raise AppError where it does not judge the answer.

    Of two elements about one thing the first counts; what nobody asked for is left out.
    """
    points, bad_points = _kept(content.get("points"), JudgedPoint)
    claims, bad_claims = _kept(content.get("wrong_claims"), JudgedClaim)
    criteria, bad_criteria = _kept(content.get("criteria"), JudgedCriterion)
    known = {point.id for point in question.points}
    judged = {each.point_id: each for each in reversed(points) if each.point_id in known}
    if len(judged) < LEAST_SHARE * len(known):
        raise nonsense()
    asked = claim_ids(question)
    told = {each.claim_id: each for each in reversed(claims) if each.claim_id in asked}
    next_time = content.get("next_time")
    proposed, _ = _kept(content.get("follow_ups"), ProposedFollowUp)
    return Read(
        points=judged,
        wrong_claims=told,
        criteria={each.criterion: each for each in reversed(criteria)},
        next_time=plain_line(next_time) if isinstance(next_time, str) else "",
        follow_ups=tuple(proposed),
        refused=bad_points + bad_claims + bad_criteria,
    )


def _kept(given: object, shape: type[Item]) -> tuple[list[Item], int]:
    """Return the elements of that shape, and how many were of another."""
    elements = given if isinstance(given, list) else []
    fit = list(_fitting(elements, shape))
    return fit, len(elements) - len(fit)


def _fitting(elements: list[object], shape: type[Item]) -> Iterator[Item]:
    for element in elements:
        try:
            yield shape.model_validate(element)
        except ValidationError:
            continue
