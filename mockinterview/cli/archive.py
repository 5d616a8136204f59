"""``mockinterview archive``: sessions in one file, for another machine, and back from it."""

import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from mockinterview.archive.importing import Found, Intake, Standing, Taken, Way, Wishes, look
from mockinterview.archive.manifest import SUFFIX
from mockinterview.archive.own_files import own_files
from mockinterview.archive.reading import open_archive
from mockinterview.archive.writing import Content, write_archive
from mockinterview.cli.common import AsJson, print_json, remark, session_store, workshop
from mockinterview.core.words import number_text
from mockinterview.handing_on import every_session

app = typer.Typer(help="Sessions in one file, for another machine.", no_args_is_help=True)

_STANDINGS = {
    Standing.NEW: "new",
    Standing.SAME: "here already",
    Standing.DIFFERENT: "here, but different",
}


class _Answer(StrEnum):
    """What a person answers of a session that is here in another state."""

    LEAVE = "l"
    REPLACE = "r"
    COPY = "k"


_WAYS = {_Answer.LEAVE: Way.LEAVE, _Answer.REPLACE: Way.REPLACE, _Answer.COPY: Way.COPY}


@app.command("export")
def export_archive(
    session_ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID]...", help="Sessions of `sessions list`.")
    ] = None,
    *,
    everything: Annotated[
        bool,
        typer.Option("--all", help="All sessions, own questions, and settings without keys."),
    ] = False,
    out: Annotated[Path | None, typer.Option(help="The file to write.")] = None,
) -> None:
    """Write sessions with their recordings to a file that another machine imports."""
    if bool(session_ids) == everything:
        raise typer.BadParameter("Name sessions, or give --all.")
    shop = workshop()
    store = session_store(shop)
    wanted = every_session(store) if everything else list(dict.fromkeys(session_ids or ()))
    content = Content(wanted, own_files(shop.home) if everything else None)
    target = out or _target(wanted, everything=everything)
    manifest = write_archive(target, store, content)
    if manifest.lacking:
        remark(f"Recordings that were gone already: {', '.join(manifest.lacking)}")
    typer.echo(target)


@app.command("import")
def import_archive(
    file: Annotated[Path, typer.Argument(help="A file of `archive export`.")],
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what is in it and import nothing.")
    ] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace what is here and different.")
    ] = False,
    keep_both: Annotated[
        bool, typer.Option("--keep-both", help="Keep a session that is different as a copy.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Import sessions, after a look at all of the file.

    What is here already is skipped. What is here and different is asked for in a terminal;
    elsewhere it is left as it is, unless --replace or --keep-both is given.
    """
    if replace and keep_both:
        raise typer.BadParameter("Give --replace or --keep-both, not both.")
    shop = workshop()
    store = session_store(shop)
    with open_archive(file) as archive:
        found = look(archive, store, shop.home)
        if dry_run:
            _show(found, as_json=as_json)
            return
        way = Way.REPLACE if replace else Way.COPY if keep_both else None
        ways = {each.id: way or _asked(each.id, found, as_json=as_json) for each in found.sessions}
        taken = Intake(archive, store, shop.home).run(found, Wishes(ways, replaces_files=replace))
    if as_json:
        print_json(taken.model_dump(mode="json"))
    else:
        _tell(taken)


def _target(session_ids: list[str], *, everything: bool) -> Path:
    if not everything and len(session_ids) == 1:
        return Path(f"mockinterview-{session_ids[0]}.{SUFFIX}")
    what = "everything" if everything else f"{len(session_ids)}-sessions"
    return Path(f"mockinterview-{what}-{datetime.now(UTC).astimezone():%Y-%m-%d}.{SUFFIX}")


def _show(found: Found, *, as_json: bool) -> None:
    if as_json:
        print_json(found.model_dump(mode="json"))
        return
    for each in found.sessions:
        name = f"  {each.title}" if each.title else ""
        typer.echo(
            f"{each.id}  {each.started_at:%Y-%m-%d %H:%M}  {each.answers:>3} answers  "
            f"{_STANDINGS[each.standing]}{name}"
        )
    for own in found.files:
        typer.echo(f"{own.name}  {_STANDINGS[own.standing]}")
    remark(f"{number_text(found.size / 1e6, 1)} MB would be imported. Nothing was.")


def _asked(session_id: str, found: Found, *, as_json: bool) -> Way:
    """Ask what is to become of a session that is here in another state."""
    session = next(each for each in found.sessions if each.id == session_id)
    if session.standing is not Standing.DIFFERENT or as_json or not sys.stdin.isatty():
        return Way.LEAVE
    remark(f"Session {session_id} of {session.started_at:%Y-%m-%d %H:%M} is here, but different.")
    answer = ""
    while answer not in list(_Answer):
        asked = "[l]eave it, [r]eplace it, [k]eep both?"
        answer = typer.prompt(asked, default=_Answer.LEAVE.value, err=True).strip().lower()[:1]
    return _WAYS[_Answer(answer)]


def _tell(taken: Taken) -> None:
    """Print what came in, and say beside it what did not."""
    for session_id in (*taken.added, *taken.replaced, *taken.copied):
        typer.echo(session_id)
    for name in taken.files:
        typer.echo(name)
    if taken.same:
        remark(f"Here already, and the same: {', '.join(taken.same)}")
    if taken.left or taken.files_left:
        remark(f"Here, and different, so left: {', '.join((*taken.left, *taken.files_left))}")
        remark("To import them: --replace, or --keep-both for sessions.")
