"""``mockinterview questions``: packs that come in and go out as files."""

import sys
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from mockinterview.bank.exchange.exporting import collected, content, form_of, write_file
from mockinterview.bank.exchange.understanding import Existing, ImportWishes, Understanding
from mockinterview.bank.importing import require_free, understand, write
from mockinterview.cli.choosing import Areas, Kinds, Levels, Only, Topics, refuse_unknown, some
from mockinterview.cli.common import (
    AsJson,
    past_of,
    print_json,
    question_bank,
    remark,
    workshop,
)
from mockinterview.core.plan import Wishes, fitting, nothing_left
from mockinterview.core.question import Level
from mockinterview.core.record import Focus

SHOWN_QUESTIONS = 3
SHOWN_LEFT_OUT = 10
WIDTH = 76

app = typer.Typer()


@app.command("import")
def import_questions(  # noqa: PLR0913 - one parameter an option
    source: Annotated[
        Path, typer.Argument(help="A pack's folder, or a .toml, .csv, .md, .json or .apkg file.")
    ],
    *,
    pack_id: Annotated[str | None, typer.Option("--id", help="The id of the pack.")] = None,
    title: Annotated[str | None, typer.Option(help="The title of the pack.")] = None,
    level: Annotated[
        Level | None, typer.Option(help="The level of questions that name none.")
    ] = None,
    area: Annotated[str | None, typer.Option(help="The area of questions that name none.")] = None,
    language: Annotated[str | None, typer.Option(help="The language, such as en-GB.")] = None,
    licence: Annotated[str | None, typer.Option(help="The licence of the questions.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a pack of this id.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show what a file holds, ask, and write it to your own packs.

    Without a terminal nothing is asked and nothing is written unless --yes is given: what
    was understood is all, with status 0. The same holds for --json.
    """
    shop = workshop()
    into = shop.home / "packs"
    wishes = ImportWishes(
        id=pack_id, title=title, level=level, area=area, language=language, licence=licence
    )
    understood = understand(source, wishes, question_bank(shop), into)
    if as_json:
        if yes:
            write(understood, into, replace=replace)
        print_json({**understood.model_dump(mode="json"), "is_written": yes})
        return
    for line in preview(understood, is_replacing=replace):
        typer.echo(line)
    if not yes and not sys.stdin.isatty():
        remark("Nothing was written. To write it, give --yes.")
        return
    require_free(understood, replace=replace)
    if not yes and not typer.confirm("Import these?", default=False):
        remark("Nothing was written.")
        return
    pack = write(understood, into, replace=replace)
    typer.echo(f"Imported {pack.title}: {_counted(len(pack.questions), 'question')}.")


@app.command("export")
def export_questions(  # noqa: PLR0913 - one parameter an option
    packs: Annotated[
        list[str] | None, typer.Argument(metavar="[PACK]...", help="Ids; without any, all.")
    ] = None,
    *,
    to: Annotated[Path, typer.Option(help="The file to write: .toml, .csv, .md, .json, .apkg.")],
    form: Annotated[
        str | None, typer.Option("--format", help="toml, csv, md, json or apkg.")
    ] = None,
    level: Levels = None,
    area: Areas = None,
    kind: Kinds = None,
    topic: Topics = None,
    only: Only = Focus.ANY,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Write questions to one file that can be imported again."""
    wanted = form_of(to, form)
    shop = workshop()
    bank = question_bank(shop)
    wishes = Wishes(
        packs=some(packs),
        levels=some(level),
        areas=some(area),
        kinds=some(kind),
        topics=some(topic),
        focus=only,
    )
    refuse_unknown(wishes, bank.questions())
    questions = bank.questions(wishes.packs)
    found = fitting(questions, wishes, {} if only is Focus.ANY else past_of(shop))
    if not found:
        raise nothing_left(questions, wishes)
    pack = collected(found, bank, to)
    typer.echo(write_file(to, content(pack, bank.glossary(), wanted), force=force))


def preview(understood: Understanding, *, is_replacing: bool) -> Iterator[str]:
    """Yield what a person should know before anything is written, line by line."""
    pack = understood.pack
    yield f"{pack.title} ({pack.id}), from {understood.source}"
    counts = understood.counts()
    yield f"  {_counted(len(pack.questions), 'question')}, licence: {pack.licence}"
    for name, found in counts.items():
        yield f"  {name}: {', '.join(f'{key} {count}' for key, count in found.items())}"
    for number, question in enumerate(pack.questions[:SHOWN_QUESTIONS], start=1):
        yield f"  {number}. {_shortened(question.ask)}"
        yield f"     {_shortened(question.model_answer.short)}"
        if question.is_generated:
            yield "     Generated by a language model, checked by nobody."
    if len(pack.questions) > SHOWN_QUESTIONS:
        yield f"  ... and {len(pack.questions) - SHOWN_QUESTIONS} more"
    left_out = [f"{left.place}: {left.why}" for left in understood.left_out]
    yield from _listed("Left out", left_out[:SHOWN_LEFT_OUT])
    if len(left_out) > SHOWN_LEFT_OUT:
        yield f"  ... and {len(left_out) - SHOWN_LEFT_OUT} more; --json shows all"
    yield from _listed("Assumed", understood.assumed)
    if understood.existing is Existing.OWN and is_replacing:
        yield f"The pack {pack.id!r} of yours is replaced."
    elif understood.existing is Existing.OWN:
        yield f"You have a pack {pack.id!r} already: give --replace, or another --id."
    elif understood.existing is Existing.SHIPPED:
        yield f"There is a pack {pack.id!r} that is not replaced: give another --id."


def _listed(heading: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"{heading}:"
        yield from (f"  {line}" for line in lines)


def _shortened(text: str) -> str:
    return textwrap.shorten(text, WIDTH, placeholder="...") or text[:WIDTH]


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
