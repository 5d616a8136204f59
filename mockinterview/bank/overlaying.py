"""A person's edits laid over the packs: which questions they change, and which fit no more.

An edit that does not fit leaves its question as the pack has it and is told, never lost.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mockinterview.bank.edits import Edit, EditState, met
from mockinterview.bank.findings import Finding
from mockinterview.core.question import Pack, Question

GONE = "No pack holds this question now."


@dataclass(frozen=True)
class Overlay:
    """What became of the edits, by question; ``originals`` has those that are changed."""

    states: Mapping[str, EditState] = field(default_factory=dict)
    originals: Mapping[str, Question] = field(default_factory=dict)


def lay_over(packs: Iterable[Pack], edits: Iterable[Edit]) -> tuple[list[Pack], Overlay]:
    """Return the packs with the edits in force, and what became of each edit."""
    waiting = {edit.question_id: edit for edit in edits}
    states: dict[str, EditState] = {}
    originals: dict[str, Question] = {}
    laid = []
    for pack in packs:
        changed: dict[str, Question] = {}
        for question in pack.questions if waiting else ():
            edit = waiting.pop(question.id, None)
            if edit is None:
                continue
            mine, states[question.id] = met(question, edit)
            if mine is not question:
                originals[question.id] = question
                changed[question.id] = mine
        laid.append(_with(pack, changed) if changed else pack)
    states |= {key: _gone(edit) for key, edit in waiting.items()}
    return laid, Overlay(states, originals)


def misfits(overlay: Overlay, folder: Path) -> Iterator[Finding]:
    """Yield a finding for each edit of a folder that is not in force."""
    for state in overlay.states.values():
        if state.misfit:
            is_gone = state.misfit == GONE
            what = f"{state.misfit} Your {_kept(state)} kept."
            command, name = "mockinterview questions", state.question_id
            cure = f"Mend it: {command} edit {name}, or forget it: {command} reset {name}"
            if is_gone:
                cure = f"Bring the pack back, or forget it: {command} reset --note {name}"
            yield Finding(file=folder / f"{name}.toml", question=name, what=what, cure=cure)


def _kept(state: EditState) -> str:
    parts = [name for name, there in (("edit", state.fields), ("note", state.note)) if there]
    return " and ".join(parts) + (" are" if len(parts) > 1 else " is")


def _gone(edit: Edit) -> EditState:
    return EditState(question_id=edit.question_id, note=edit.note, fields=edit.fields, misfit=GONE)


def _with(pack: Pack, changed: Mapping[str, Question]) -> Pack:
    questions = tuple(changed.get(question.id, question) for question in pack.questions)
    return pack.model_copy(update={"questions": questions})
