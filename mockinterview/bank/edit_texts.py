"""A question as a person edits it: the text for the editor, and what was made of it.

The whole question is shown as a pack would hold it, and checked as a pack is checked.
An error refuses the text; advice is given only where the pack's version has not earned
the same.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mockinterview.bank.edits import EditState, fixed_fields_changed
from mockinterview.bank.findings import Finding
from mockinterview.bank.lint import question_findings
from mockinterview.bank.reading import PlacedQuestion, read_questions
from mockinterview.bank.sources import FORMAT
from mockinterview.bank.writing import fields_text, question_text
from mockinterview.core.question import Question, Term

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True)
class TypedQuestion:
    """What was read of a text; there is no question where there are errors."""

    question: Question | None
    findings: tuple[Finding, ...]


def text_to_edit(question: Question, original: Question, state: EditState) -> str:
    """Return the text that an editor is opened with."""
    return (
        f"# Your version of the question {question.id!r}. The pack itself is not touched.\n"
        "# id, level, kind, area, topics and origin stay as the pack has them.\n"
        f"{_as_comment(_pack_says(original, state))}"
        f"format = {FORMAT}\n\n{question_text(question)}"
    )


def read_typed(file: Path, original: Question, terms: Sequence[Term]) -> TypedQuestion:
    """Read the text of a question again, and check it."""
    placed, findings = read_questions(file)
    if not findings and len(placed) != 1:
        what, cure = f"There are {len(placed)} questions here.", "Keep the one [[question]]."
        findings = [Finding(file=file, what=what, cure=cure)]
    if findings:
        return TypedQuestion(None, tuple(findings))
    [typed] = placed
    findings = [*_refused(typed, original), *_new_findings(typed, original, terms)]
    is_wrong = any(finding.is_error for finding in findings)
    return TypedQuestion(None if is_wrong else typed.question, tuple(findings))


def _pack_says(original: Question, state: EditState) -> Iterator[str]:
    for field in state.pack_changed:
        yield f"\nThe pack has changed {field!r} since you edited it. It says now:"
        yield _field_text(original, field)


def _as_comment(parts: Iterable[str]) -> str:
    lines = [line for part in parts for line in part.split("\n")]
    return "".join(f"# {line}".rstrip() + "\n" for line in lines)


def _field_text(question: Question, field: str) -> str:
    name = field.rpartition(".")[2]
    holder = question.model_answer if "." in field else question
    fields = holder.model_dump(mode="json", include={name}, exclude_none=True)
    return fields_text(fields, "question").strip() or "nothing"


def _refused(typed: PlacedQuestion, original: Question) -> Iterator[Finding]:
    for name in fixed_fields_changed(original, typed.question):
        kept = getattr(original, name)
        yield typed.finding(f"The field {name!r} cannot be edited.", f"Write {kept!r} again.", name)
    for name in Question.model_fields:
        if any(map(_CONTROLS.search, _texts(typed.question.model_dump(include={name})))):
            yield typed.finding("There are control characters.", "Leave them out.", name)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | Sequence):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(each)


def _new_findings(
    typed: PlacedQuestion, original: Question, terms: Sequence[Term]
) -> Iterator[Finding]:
    before = question_findings(replace(typed, question=original), terms)
    known = {(finding.field, finding.what) for finding in before}
    for finding in question_findings(typed, terms):
        if finding.is_error or (finding.field, finding.what) not in known:
            yield finding
