"""``mockinterview questions``: list, topics, show and lint."""

from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from mockinterview import paths
from mockinterview.bank.json_schema import pack_schema
from mockinterview.bank.lint import lint as lint_folder
from mockinterview.bank.packs import Bank
from mockinterview.cli import pack_files, question_edits
from mockinterview.cli.choosing import (
    Areas,
    Kinds,
    Levels,
    Only,
    Packs,
    Topics,
    refuse_unknown,
    some,
)
from mockinterview.cli.common import AsJson, print_json, question_bank, remark, tell, workshop
from mockinterview.cli.tailoring import (
    Cv,
    Documents,
    Job,
    Tailoring,
    fit_fields,
    reading_lines,
    reason,
    tailor,
)
from mockinterview.core.errors import AppError
from mockinterview.core.plan import Wishes, fitting, nothing_left
from mockinterview.core.question import Question
from mockinterview.core.record import Focus, Past, weakness
from mockinterview.services import Workshop

BEST_FITS = 20
"""How many questions are listed for a job description or a CV."""

app = typer.Typer(help="Question packs.", no_args_is_help=True)
app.add_typer(pack_files.app)
app.add_typer(question_edits.app)


@app.command("list")
def list_questions(  # noqa: PLR0913 - one parameter an option
    *,
    pack: Packs = None,
    level: Levels = None,
    area: Areas = None,
    kind: Kinds = None,
    topic: Topics = None,
    only: Only = Focus.ANY,
    job: Job = None,
    cv: Cv = None,
    as_json: AsJson = False,
) -> None:
    """List questions, with the last score of those that you have answered.

    With a job description or a CV those that fit best, and why each of them.
    """
    documents = Documents.read(job, cv)
    shop = workshop()
    bank = question_bank(shop)
    wishes = Wishes(
        packs=some(pack),
        levels=some(level),
        areas=some(area),
        kinds=some(kind),
        topics=some(topic),
        focus=only,
    )
    refuse_unknown(wishes, bank.questions())
    questions = bank.questions(wishes.packs)
    past = _past(shop, must_be_known=only is not Focus.ANY)
    if documents:
        _list_tailored(
            tailor(documents, bank, wishes, past or {}, BEST_FITS), bank, past, as_json=as_json
        )
        return
    found = fitting(questions, wishes, past or {})
    if only is Focus.WEAK:
        found.sort(key=lambda question: weakness(question.id, past or {}))
    if as_json:
        print_json([{"pack": bank.pack_of(q.id), **_listed(q, past)} for q in found])
        return
    for question in found:
        typer.echo(_line(question, past))
    if not found:
        tell(nothing_left(questions, wishes).failure)


def _list_tailored(found: Tailoring, bank: Bank, past: Past | None, *, as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {
                    "pack": bank.pack_of(fit.question.id),
                    **_listed(fit.question, past),
                    "fit": fit_fields(fit),
                }
                for fit in found.fits
            ]
        )
        return
    for line in reading_lines(found.read):
        typer.echo(line)
    for fit in found.fits:
        typer.echo(f"{_line(fit.question, past)}\n    {reason(fit)}")


@app.command("topics")
def list_topics(
    *, pack: Packs = None, level: Levels = None, area: Areas = None, as_json: AsJson = False
) -> None:
    """List the topics of the questions, with how many questions each has."""
    bank = question_bank(workshop())
    wishes = Wishes(packs=some(pack), levels=some(level), areas=some(area))
    refuse_unknown(wishes, bank.questions())
    found = filter(wishes.fits, bank.questions(wishes.packs))
    counts = Counter(topic for question in found for topic in question.topics)
    if as_json:
        print_json([{"topic": topic, "questions": counts[topic]} for topic in sorted(counts)])
        return
    for topic in sorted(counts):
        typer.echo(f"{counts[topic]:>3} {topic}")


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


def _past(shop: Workshop, *, must_be_known: bool) -> Past | None:
    """Return what was answered before, or None, and say so, where that cannot be read."""
    try:
        return shop.store().past()
    except AppError as error:
        if must_be_known:
            raise
        tell(error.failure)
        return None


def _listed(question: Question, past: Past | None) -> dict[str, Any]:
    """Return a question with its past; where that is not known, the count is null."""
    answers = (past or {}).get(question.id)
    return {
        **question.model_dump(mode="json"),
        "times_asked": answers.times_asked if answers else None if past is None else 0,
        "last_score": answers.last_score if answers else None,
    }


def _line(question: Question, past: Past | None) -> str:
    start = f"{question.id:<32} {question.level:<13} {question.area:<15} "
    if not past:
        return start + question.title
    answers = past.get(question.id)
    score = answers.last_score if answers else None
    mark = "" if answers is None else "-" if score is None else str(score)
    return f"{start}{mark:>3} {question.title}"
