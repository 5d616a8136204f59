"""``mockinterview questions``: one's own edits of questions, and notes on them.

What was typed is never lost: until it is stored it stands in a file, and where it is
refused that file is named.
"""

import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from mockinterview.bank.edit_files import EditFolder
from mockinterview.bank.edit_texts import read_typed, text_to_edit
from mockinterview.bank.edits import EditState, edit_between, edited
from mockinterview.bank.packs import Bank
from mockinterview.bank.whole_files import write_whole
from mockinterview.cli.common import AsJson, print_json, question_bank, remark, workshop
from mockinterview.cli.editor import open_editor
from mockinterview.core.errors import AppError
from mockinterview.core.question import Question

app = typer.Typer()

QuestionId = Annotated[str, typer.Argument(metavar="ID", help="A question's id.")]
STDIN = Path("-")


@app.command()
def edit(
    question_id: QuestionId,
    *,
    file: Annotated[
        Path | None, typer.Option(help="Take the question from this file, or - for stdin.")
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="Keep yours where the pack has changed since.")
    ] = False,
) -> None:
    """Edit a question in your editor; the pack is not touched, and an update keeps your edit."""
    shop = workshop()
    bank, folder = question_bank(shop), EditFolder(shop.home / "edits")
    original, seen = bank.original(question_id), folder.read(question_id)
    mine = edited(original, seen)
    if keep:
        folder.save(edit_between(original, mine), instead_of=seen)
        typer.echo(f"Your version of {question_id} stands.")
        return
    text = text_to_edit(mine, original, bank.edit(question_id))
    draft = _typed(file, text, folder.draft(question_id))
    if draft is None:
        typer.echo("Nothing was changed.")
        return
    try:
        saved = edit_between(original, _checked(draft, original, bank))
        folder.save(saved, instead_of=seen)
    except AppError as error:
        raise _with_draft(error, question_id, draft) from error
    if file in (None, STDIN) or draft.resolve() == folder.draft(question_id).resolve():
        draft.unlink(missing_ok=True)
    fields = ", ".join(saved.fields)
    typer.echo(f"Yours now: {fields}." if fields else "This is what the pack says.")


@app.command()
def note(
    question_id: QuestionId,
    text: Annotated[str | None, typer.Argument(help="The note, or - to read it.")] = None,
    *,
    delete: Annotated[bool, typer.Option("--delete", help="Remove the note.")] = False,
) -> None:
    """Show your note on a question, or write one."""
    shop = workshop()
    bank, folder = question_bank(shop), EditFolder(shop.home / "edits")
    _require_known(bank, question_id)
    if delete:
        folder.set_note(question_id, "")
        typer.echo("There is no note now.")
    elif text is None:
        typer.echo(bank.note(question_id) or "There is no note.")
    else:
        folder.set_note(question_id, _stdin().decode(errors="replace") if text == "-" else text)
        typer.echo("The note is kept.")


@app.command()
def reset(
    question_id: QuestionId,
    *,
    with_note: Annotated[bool, typer.Option("--note", help="Forget your note too.")] = False,
) -> None:
    """Go back to the pack's version of a question; your note stays."""
    shop = workshop()
    _require_known(question_bank(shop), question_id)
    was_edited = EditFolder(shop.home / "edits").reset(question_id, with_note=with_note)
    typer.echo("This is what the pack says." if was_edited else "Nothing of it was edited.")


@app.command()
def edits(*, as_json: AsJson = False) -> None:
    """List your edits and notes, and where the pack has changed since."""
    states = question_bank(workshop()).edits()
    if as_json:
        print_json([state.model_dump(mode="json") for state in states])
        return
    for state in states:
        typer.echo(f"{state.question_id:<32} {_marks(state)}")
    if any(state.pack_changed for state in states):
        remark("Where the pack has changed: edit ID shows both, edit ID --keep keeps yours,")
        remark("reset ID takes the pack's.")
    if not states:
        remark("You have edited nothing and noted nothing.")


def edit_lines(state: EditState) -> str:
    """Return what is to be said of an edit where its question is shown."""
    parts = {
        "Edited by you": ", ".join(state.fields) if state.is_in_force else "",
        "The pack has changed since": ", ".join(state.pack_changed),
        "Your edit is not in force": state.misfit,
        "Your note": state.note,
    }
    return "".join(f"{name}: {value}\n" for name, value in parts.items() if value)


def _typed(file: Path | None, text: str, draft: Path) -> Path | None:
    """Return the file with what was typed, or None where nothing was or all was wiped out."""
    if file == STDIN:
        return _written(draft, _stdin())
    if file is not None:
        return file
    if draft.exists():
        remark("Your text from last time is opened.")
    else:
        draft = _written(draft, text.encode())
    try:
        open_editor(draft)
    finally:
        has_text = draft.exists() and draft.read_bytes().strip() not in (b"", text.encode().strip())
        if not has_text:
            draft.unlink(missing_ok=True)
    return draft if has_text else None


def _written(draft: Path, text: bytes) -> Path:
    """Write a text where drafts are kept, or where the system keeps files for a while."""
    try:
        write_whole(draft, text, is_precious=True)
    except OSError:
        draft = Path(tempfile.mkdtemp(prefix="mockinterview-")) / draft.name
        draft.write_bytes(text)
    return draft


def _stdin() -> bytes:
    return sys.stdin.buffer.read()


def _require_known(bank: Bank, question_id: str) -> None:
    """Raise AppError unless there is such a question, or an edit of one that is gone."""
    if question_id not in {state.question_id for state in bank.edits()}:
        bank.question(question_id)


def _checked(draft: Path, original: Question, bank: Bank) -> Question:
    typed = read_typed(draft, original, bank.glossary())
    for finding in typed.findings:
        remark(str(finding))
    if typed.question is None:
        raise AppError("edit_refused", "The text does not fit; the question is as it was.")
    return typed.question


def _with_draft(error: AppError, question_id: str, draft: Path) -> AppError:
    cure = f"Mend it and run: mockinterview questions edit {question_id} --file {draft}"
    return AppError(error.code, f"{error.failure.message} Your text is in {draft}.", hint=cure)


def _marks(state: EditState) -> str:
    parts = [
        ", ".join(state.fields),
        "a note" if state.note else "",
        f"the pack has changed: {', '.join(state.pack_changed)}" if state.pack_changed else "",
        f"not in force: {state.misfit}" if state.misfit else "",
    ]
    return "; ".join(part for part in parts if part)
