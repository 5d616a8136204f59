"""``mockinterview models``: list, fetch, verify and remove voices and speech models.

Results go to stdout, progress and remarks to stderr; ``--json`` prints JSON alone.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer

from mockinterview.cli.common import AsJson, print_json, remark, remarks, workshop
from mockinterview.core.errors import AppError
from mockinterview.models.catalogue import Model
from mockinterview.models.checksum import Check
from mockinterview.models.locate import FileCheck
from mockinterview.models.shelf import DEFAULT_MODELS, ModelShelf, ShelfEntry
from mockinterview.models.watch import Progress

app = typer.Typer(help="Voices and speech models.", no_args_is_help=True)

Names = Annotated[list[str] | None, typer.Argument(metavar="ID", help="Ids or short names.")]
SomeNames = Annotated[list[str], typer.Argument(metavar="ID", help="Ids or short names.")]


@app.command("list")
def list_models(*, as_json: AsJson = False) -> None:
    """List the voices and speech models, and which of them are here."""
    entries = _open_shelf().entries()
    if as_json:
        print_json([_entry_record(entry) for entry in entries])
        return
    for entry in entries:
        model = entry.model
        where = entry.origin.value if entry.origin else "-"
        typer.echo(f"{model.id:<24} {_megabytes(model.size):>7}  {where:<8} {model.title}")


@app.command()
def fetch(
    names: Names = None,
    *,
    default: Annotated[
        bool, typer.Option("--default", help="Fetch the voice and recognisers that are preset.")
    ] = False,
) -> None:
    """Fetch voices and speech models that are not here yet."""
    wanted = [*(DEFAULT_MODELS if default else ()), *(names or ())]
    if not wanted:
        raise typer.BadParameter("Name a voice or speech model, or give --default.")
    shelf = _open_shelf()
    models = {model.id: model for model in [_find(shelf, name) for name in wanted]}
    for model in models.values():
        _fetch_one(shelf, model)


@app.command()
def verify(names: Names = None, *, as_json: AsJson = False) -> None:
    """Hash each file again and compare it with the catalogue; without ids, all that are here."""
    shelf = _open_shelf()
    models = [_find(shelf, name) for name in names or ()] or shelf.present()
    checks = {model.id: shelf.verify(model.id) for model in models}
    if as_json:
        print_json([_check_record(name, found) for name, found in checks.items()])
    else:
        for name, found in checks.items():
            for file in found:
                typer.echo(f"{file.check:<8} {name:<24} {file.name}")
    bad = [name for name, found in checks.items() if not _is_whole(found)]
    if bad:
        raise AppError(
            "model_damaged",
            f"Not complete and right: {', '.join(bad)}.",
            hint=f"Fetch again: mockinterview models fetch {' '.join(bad)}",
        )


@app.command()
def remove(names: SomeNames) -> None:
    """Remove fetched voices and speech models, and what an interrupted fetch left."""
    shelf = _open_shelf()
    for model in [_find(shelf, name) for name in names]:
        done = "is removed" if shelf.remove(model.id) else "was not here"
        remark(f"{model.id} {done}.")


def _open_shelf() -> ModelShelf:
    return workshop().shelf


def _find(shelf: ModelShelf, name: str) -> Model:
    """Return a model by its name; an unknown one is wrong use and ends with status 2."""
    try:
        return shelf.catalogue.find(name)
    except AppError as error:
        raise typer.BadParameter(error.line) from error


def _fetch_one(shelf: ModelShelf, model: Model) -> None:
    if shelf.is_ready(model.id):
        remark(f"{model.id} is here already.")
        return
    remark(f"{model.id}: {model.title}. Licence: {model.licence}.")
    try:
        with _progress_bar(model) as show:
            path = shelf.fetch(model.id, progress=show)
    except KeyboardInterrupt as cause:
        raise AppError(
            "cancelled",
            "The download was stopped; what has arrived is kept.",
            hint=f"Go on from there: mockinterview models fetch {model.id}",
        ) from cause
    typer.echo(path)


@contextmanager
def _progress_bar(model: Model) -> Iterator[Callable[[Progress], None]]:
    """Show a bar with rate and remaining time on stderr."""
    from rich import progress

    bar = progress.Progress(
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.DownloadColumn(),
        progress.TextColumn("{task.fields[rate]}"),
        console=remarks,
    )
    with bar:
        task = bar.add_task(model.id, total=model.size, rate="")

        def show(now: Progress) -> None:
            bar.update(task, completed=now.done, total=now.total, rate=_rate(now))

        yield show


def _rate(now: Progress) -> str:
    rate = f"{_megabytes(now.bytes_per_second)}/s"
    if now.remaining_seconds is None:
        return rate
    minutes, seconds = divmod(round(now.remaining_seconds), 60)
    return f"{rate}, {minutes}:{seconds:02d} left"


def _megabytes(size: float) -> str:
    return f"{size / 1e6:.0f} MB" if size >= 10e6 else f"{size / 1e6:.1f} MB"


def _is_whole(found: list[FileCheck]) -> bool:
    return all(file.check is Check.OK for file in found)


def _entry_record(entry: ShelfEntry) -> dict[str, Any]:
    model = entry.model
    return {
        **model.model_dump(mode="json", include=_LISTED),
        "size": model.size,
        "origin": entry.origin,
        "path": str(entry.path) if entry.path else None,
    }


_LISTED = {"id", "aliases", "kind", "title", "language", "licence", "attribution"}


def _check_record(name: str, found: list[FileCheck]) -> dict[str, Any]:
    files = [{"name": file.name, "path": str(file.path), "check": file.check} for file in found]
    return {"id": name, "ok": _is_whole(found), "files": files}
