"""``mockinterview questions generate``: questions for one job, written by a language model.

What is sent is shown first and sent on the person's word alone. The CV goes without name,
contacts and addresses; what comes back is shown before it is kept, and marked as generated.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from mockinterview.bank.generating import Made, generated_pack
from mockinterview.bank.importing import write
from mockinterview.cli.common import question_bank, remark, workshop
from mockinterview.cli.pack_files import preview
from mockinterview.cli.tailoring import Cv
from mockinterview.coach.prompted.preview import as_text
from mockinterview.coach.prompted.tailored_questions import (
    QUESTION_LIMIT,
    Draft,
    Drafts,
    Wanted,
    drafted,
    prompt_for,
)
from mockinterview.core.job_level import level_asked
from mockinterview.core.job_sections import job_lines
from mockinterview.core.question import Level
from mockinterview.core.redaction import Private, Redacted, redacted, without_contacts
from mockinterview.job_questions import Documents

SHOWN_ADVICE = 8

app = typer.Typer()


@app.command("generate")
def generate_questions(  # noqa: PLR0913 - one parameter an option
    *,
    job: Annotated[Path, typer.Option("--job", help="A job description.")],
    cv: Cv = None,
    count: Annotated[int, typer.Option(min=1, max=QUESTION_LIMIT, help="How many questions.")] = 5,
    level: Annotated[Level | None, typer.Option(help="Above that of the job.")] = None,
    leave_out: Annotated[
        list[str] | None, typer.Option("--leave-out", help="A further word not to be sent.")
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="Show what would be sent; send nothing.")] = (
        False
    ),
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask; send and keep.")] = False,
) -> None:
    """Have a language model write questions for a job, and keep them as a pack of your own.

    Without a terminal nothing is sent unless --yes is given.
    """
    documents = Documents.read(job, cv) or Documents("", "")
    shop = workshop()
    bank = question_bank(shop)
    areas = tuple(sorted({question.area for question in bank.questions()}))
    wanted = _wanted(documents, count, level, leave_out or (), areas)
    prompt = prompt_for(wanted)
    typer.echo(as_text(prompt))
    if show:
        return
    model = shop.language_model()
    if not _agreed(f"Send this to the language model {model.model}?", yes=yes):
        remark("Nothing was sent.")
        return
    into = shop.home / "packs"
    found = drafted(model, prompt, wanted)
    made = generated_pack(_fields(found.questions), job.stem, model.model, bank, into)
    for line in _shown(found, made):
        typer.echo(line)
    if not _agreed("Keep these questions?", yes=yes):
        remark("Nothing was kept.")
        return
    pack = write(made.understanding, into)
    typer.echo(f"Kept as the pack {pack.id}. To practise: mockinterview interview --pack {pack.id}")


def _wanted(
    documents: Documents,
    count: int,
    level: Level | None,
    leave_out: Sequence[str],
    areas: tuple[str, ...],
) -> Wanted:
    cv = redacted(documents.cv, leave_out)
    job = without_contacts(documents.job)
    if documents.cv:
        _say_what_went(cv)
    asked = level or level_asked(job_lines(job.text)).level
    return Wanted(job=job.text, cv=cv.text, count=count, areas=areas, level=asked)


def _say_what_went(cv: Redacted) -> None:
    went = ", ".join(f"{kind} ({count})" for kind, count in cv.counts.items())
    remark(f"Taken out of the CV: {went or 'nothing'}.")
    if Private.NAME not in cv.counts:
        remark("No name was found in the CV. Read what is sent; --leave-out WORD takes more out.")


def _agreed(question: str, *, yes: bool) -> bool:
    return yes or (sys.stdin.isatty() and typer.confirm(question, default=False))


def _fields(drafts: Sequence[Draft]) -> list[dict[str, object]]:
    """Return drafts under the names that imports have."""
    return [
        {
            **draft.model_dump(mode="json", include={"level", "kind", "area", "ask", "hint"}),
            "short": draft.short_answer,
            "long": draft.long_answer,
            "points": list(draft.key_points),
        }
        for draft in drafts
    ]


def _shown(found: Drafts, made: Made) -> Iterator[str]:
    yield from preview(made.understanding, is_replacing=False)
    yield "Where they come from:"
    yield from (f"  {draft.ask}\n    {draft.because}" for draft in found.questions)
    if found.left_out:
        yield "Left out of the reply:"
        yield from (f"  {line}" for line in found.left_out)
    if made.findings:
        yield f"Advice of the lint ({len(made.findings)}):"
        for finding in made.findings[:SHOWN_ADVICE]:
            yield f"  {finding.question}: {finding.what}"
