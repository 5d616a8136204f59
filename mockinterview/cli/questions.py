"""``mockinterview questions``: list, show and lint."""

from pathlib import Path
from typing import Annotated

import typer

from mockinterview import paths
from mockinterview.bank.json_schema import pack_schema
from mockinterview.bank.lint import lint as lint_folder
from mockinterview.cli import pack_files, question_edits
from mockinterview.cli.common import AsJson, print_json, question_bank, remark, workshop
from mockinterview.core.errors import AppError
from mockinterview.core.plan import Wishes
from mockinterview.core.question import Level

app = typer.Typer(help="Question packs.", no_args_is_help=True)
app.add_typer(pack_files.app)
app.add_typer(question_edits.app)


@app.command("list")
def list_questions(
    *,
    pack: Annotated[list[str] | None, typer.Option(help="A pack's id.")] = None,
    level: Annotated[list[Level] | None, typer.Option(help="A level.")] = None,
    area: Annotated[list[str] | None, typer.Option(help="An area.")] = None,
    as_json: AsJson = False,
) -> None:
    """List questions by pack, level and area."""
    bank = question_bank(workshop())
    wishes = Wishes(packs=tuple(pack or ()), levels=tuple(level or ()), areas=tuple(area or ()))
    found = [question for question in bank.questions(wishes.packs) if wishes.fits(question)]
    if as_json:
        print_json([{"pack": bank.pack_of(q.id), **q.model_dump(mode="json")} for q in found])
        return
    for question in found:
        typer.echo(f"{question.id:<32} {question.level:<13} {question.area:<15} {question.title}")


@app.command()
def show(
    question_id: Annotated[str, typer.Argument(metavar="ID", help="A question's id.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Show a question with its key points and model answer, your note and what you edited."""
    bank = question_bank(workshop())
    question, edit = bank.question(question_id), bank.edit(question_id)
    if as_json:
        mine = edit.model_dump(mode="json", exclude={"question_id"})
        print_json({**question.model_dump(mode="json"), "edit": mine})
        return
    points = "\n".join(f"  {point.weight:<7} {point.statement}" for point in question.points)
    typer.echo(
        f"{question.title} ({question.level}, {question.kind}, {question.area})\n\n"
        f"{question.ask}\n\nKey points\n{points}\n\nModel answer\n{question.model_answer.short}\n\n"
        f"Hint: {question.hint}"
    )
    if lines := question_edits.edit_lines(edit):
        typer.echo(f"\n{lines}", nl=False)


@app.command()
def lint(
    folder: Annotated[Path | None, typer.Argument(help="A folder of packs, or one pack.")] = None,
    *,
    topics: Annotated[
        Path | None, typer.Option(help="A table of topics that must be covered.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check packs: each finding names file, line, field and cure."""
    place = folder or paths.questions()
    findings = lint_folder(place, topics=topics)
    if as_json:
        print_json([finding.model_dump(mode="json") for finding in findings])
    else:
        for finding in findings:
            typer.echo(str(finding))
    errors = sum(finding.is_error for finding in findings)
    if errors:
        count = "1 mistake. Mend it" if errors == 1 else f"{errors} mistakes. Mend them"
        raise AppError("lint", f"{count} and run this again.")
    if not as_json:
        remark(f"No mistakes, {len(findings)} remarks.")


@app.command()
def schema() -> None:
    """Print the JSON Schema of a pack's files, for editors and other programs."""
    typer.echo(pack_schema(), nl=False)
