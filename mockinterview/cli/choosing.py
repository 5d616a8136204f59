"""How a command is told which questions: the options, and the names that they take.

A name that no question has is refused with those that are near it, where an empty
choice would leave a person to guess.
"""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Annotated, TypeVar

import typer

from mockinterview.core.errors import AppError
from mockinterview.core.plan import Wishes
from mockinterview.core.question import Kind, Level, Question
from mockinterview.core.record import WEAK_BELOW, Focus

Packs = Annotated[list[str] | None, typer.Option("--pack", help="A pack's id.")]
Levels = Annotated[list[Level] | None, typer.Option("--level", help="A level.")]
Areas = Annotated[list[str] | None, typer.Option("--area", help="An area.")]
Kinds = Annotated[list[Kind] | None, typer.Option("--kind", help="A kind of question.")]
Topics = Annotated[
    list[str] | None, typer.Option("--topic", help="A topic; see: mockinterview questions topics")
]
Only = Annotated[
    Focus,
    typer.Option(
        "--only",
        help=f"new: not answered before; weak: last score below {WEAK_BELOW}, weakest first; "
        "weak-first: those, then others; due: see mockinterview due.",
    ),
]

_MOST_NEAR = 5
Value = TypeVar("Value")


def some(values: Sequence[Value] | None) -> tuple[Value, ...]:
    """Return what an option was given, which may be nothing."""
    return tuple(values or ())


def refuse_unknown(wishes: Wishes, questions: Iterable[Question]) -> None:
    """Raise AppError where an area or topic is none of these questions'."""
    known = list(questions)
    areas = {question.area for question in known}
    topics = {topic for question in known for topic in question.topics}
    for area in wishes.areas:
        _refuse_unknown("area", area, areas)
    for topic in wishes.topics:
        _refuse_unknown("topic", topic, topics)


def near(name: str, known: Iterable[str]) -> list[str]:
    """Return the names that hold this one, then those that are spelt like it."""
    wanted = "-".join(name.casefold().split())
    names = sorted(known)
    holding = [other for other in names if wanted and wanted in other]
    alike = get_close_matches(wanted, names, n=_MOST_NEAR)
    return list(dict.fromkeys([*holding, *alike]))[:_MOST_NEAR]


def _refuse_unknown(what: str, name: str, known: Iterable[str]) -> None:
    names = set(known)
    if name in names:
        return
    found = near(name, names)
    see = "mockinterview questions topics" if what == "topic" else "mockinterview questions list"
    raise AppError(
        f"unknown_{what}",
        f"No question has the {what} {name!r}.",
        hint=f"Did you mean: {', '.join(found)}?" if found else f"See: {see}",
    )
