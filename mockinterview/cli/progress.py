"""``mockinterview progress`` and ``mockinterview due``: how practice goes, and what to do next."""

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from mockinterview.cli.common import AsJson, print_json, question_bank, remark, workshop
from mockinterview.core.errors import AppError
from mockinterview.core.progress import Period, Progress, progress_of
from mockinterview.core.schedule import Agenda
from mockinterview.interview.due import agenda_now
from mockinterview.reports import progress_words as words
from mockinterview.reports.progress_export import PROGRESS_FORMS, export_progress
from mockinterview.scheduling.forgetting import FsrsRecall
from mockinterview.services import Workshop

app = typer.Typer(help="How practice goes over time.", invoke_without_command=True)

From = Annotated[str, typer.Option("--from", help="The first day, as 2026-03-01.")]
To = Annotated[str, typer.Option("--to", help="The last day.")]
Area = Annotated[str, typer.Option(help="Tell the topics of this area.")]


@app.callback()
def show(
    context: typer.Context,
    *,
    since: From = "",
    until: To = "",
    area: Area = "",
    as_json: AsJson = False,
) -> None:
    """Tell how answers change over time, by area and level, and what is due."""
    if context.invoked_subcommand is not None:
        return
    shop = workshop()
    progress = _progress(shop, _period(since, until), area)
    if as_json:
        typer.echo(progress.model_dump_json(indent=2))
        return
    if not progress.totals.sessions:
        remark("There is no interview of yours in this time.")
        return
    for line in _lines(progress):
        typer.echo(line)


@app.command()
def export(
    *,
    since: From = "",
    until: To = "",
    form: Annotated[
        str, typer.Option("--format", help=f"One of: {', '.join(PROGRESS_FORMS)}.")
    ] = "html",
    out: Annotated[Path | None, typer.Option(help="The file to write.")] = None,
) -> None:
    """Write a report of a time and print its path; it names no session and holds no answer."""
    shop = workshop()
    period = _period(since, until)
    agenda = _agenda(shop)
    target = out or Path(f"mockinterview-progress.{form}")
    typer.echo(export_progress(_progress(shop, period), target, agenda=agenda, form=form))


def due(*, as_json: AsJson = False) -> None:
    """List the questions that are due today, what is likeliest to be lost first."""
    shop = workshop()
    agenda, bank = _agenda(shop), question_bank(shop)
    titles = {question.id: question.title for question in bank.questions()}
    here = [question_id for question_id in agenda.now if question_id in titles]
    if as_json:
        print_json(_as_json(agenda, here))
        return
    for question_id in here:
        typer.echo(f"{question_id}  {titles[question_id]}")
    remark(f"{agenda.tomorrow} more tomorrow, {agenda.this_week} in the next 6 days.")
    if agenda.interview is not None:
        remark(f"Drawn in for your interview on {agenda.interview}.")
    if here:
        remark("To practise them: mockinterview interview --only due")


def _as_json(agenda: Agenda, here: list[str]) -> dict[str, Any]:
    return {**agenda.model_dump(mode="json"), "now": here}


def _lines(progress: Progress) -> list[str]:
    told = [words.totals_words(progress.totals), ""]
    for line in progress.lines:
        value = "" if line.latest is None else words.value_text(line.measure, line.latest)
        name = words.measure_name(line.measure)
        told.append(f"{name:<16} {value:<20} {words.trend_sentence(line)}")
    for title, groups in (("By level", progress.levels), ("By area", progress.groups)):
        if groups:
            told += ["", f"{progress.area or title}:"]
        for group in groups:
            score = "-" if group.latest is None else f"{group.latest:.0f}"
            told.append(
                f"  {group.name:<28} {score:>3}  {group.answers:>4} answers  "
                f"{words.trend_words(group.trend)}"
            )
    return [*told, "", *words.calibration_sentences(progress.calibration)]


def _progress(shop: Workshop, period: Period, area: str = "") -> Progress:
    measured = shop.store().progress(period, area)
    if area and measured.sessions and not measured.groups:
        raise AppError(
            "unknown_area",
            f"No answer of yours in this time is about the area {area!r}.",
            hint="See: mockinterview progress",
        )
    return progress_of(measured, period, area)


def _agenda(shop: Workshop) -> Agenda:
    interview = shop.settings.practise.interview_date
    return agenda_now(shop.store(), FsrsRecall(), shop.clock.now().date(), interview)


def _period(since: str, until: str) -> Period:
    first, last = _day(since), _day(until)
    if first is not None and last is not None and last < first:
        raise AppError("bad_period", f"{until} comes before {since}.")
    return Period(since=first, until=last)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise AppError(
            "bad_day", f"{written!r} is no day.", hint="Write it as 2026-03-01."
        ) from error
