"""``mockinterview sessions export``: sessions as files, whole or with less in them."""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from mockinterview.audio.mp3 import as_mp3
from mockinterview.cli.common import remark, session_store, workshop
from mockinterview.core.errors import AppError
from mockinterview.core.sharing import Sharing
from mockinterview.handing_on import ARCHIVE, HAND_ON_FORMS, WITH_SOUND, HandingOn, Wish, file_name
from mockinterview.reports.left_out import left_out_lines

STDOUT = Path("-")


class Without(StrEnum):
    """What can be left out of a file."""

    NAME = "name"
    CV = "cv"
    NOTES = "notes"


def export(  # noqa: PLR0913 - one parameter an option
    session_ids: Annotated[
        list[str], typer.Argument(metavar="ID...", help="Sessions of `sessions list`.")
    ],
    *,
    form: Annotated[
        str, typer.Option("--format", help=f"One of: {', '.join(HAND_ON_FORMS)}.")
    ] = "html",
    out: Annotated[
        Path | None,
        typer.Option(help="The file to write; for several reports a folder; - for stdout."),
    ] = None,
    audio: Annotated[
        bool | None,
        typer.Option(
            "--audio/--no-audio",
            help="Put the recordings in (html, zip). An archive has them if nothing else is said.",
        ),
    ] = None,
    without: Annotated[
        list[Without] | None, typer.Option(help="Leave it out: name, cv or notes.")
    ] = None,
    name: Annotated[
        list[str] | None, typer.Option(help="A name that stands nowhere in the file.")
    ] = None,
    language: Annotated[str, typer.Option(help="The language of the report, as de.")] = "",
) -> None:
    """Write reports of sessions, or an archive of them, and print the paths."""
    wanted = list(dict.fromkeys(session_ids))
    wish = Wish(
        form=form,
        sharing=_sharing(form, without or (), name or (), has_audio=audio),
        language=language,
    )
    shop = workshop()
    store = session_store(shop)
    making = HandingOn(store, shop.home, shop.settings.delivery.profile, as_mp3)
    if out == STDOUT:
        _print(wanted, making, wish)
        return
    for file in making.write(wanted, wish, out or _beside(wanted, form)):
        typer.echo(file)
    if without or name:
        told = wish.sharing.model_copy(update={"has_audio": True})
        for line in left_out_lines(making.left_out(wanted, told)):
            remark(f"Left out: {line}")


def _sharing(
    form: str, without: Sequence[Without], names: Sequence[str], *, has_audio: bool | None
) -> Sharing:
    if Without.NAME in without and not any(name.strip() for name in names):
        raise typer.BadParameter("Which name is left out? Give it with --name.")
    if has_audio and form not in WITH_SOUND:
        raise typer.BadParameter(f"Only these hold recordings: {', '.join(WITH_SOUND)}.")
    return Sharing(
        has_audio=form == ARCHIVE if has_audio is None else has_audio,
        has_notes=Without.NOTES not in without,
        has_cv=Without.CV not in without,
        names=tuple(names),
    )


def _beside(session_ids: Sequence[str], form: str) -> Path:
    """Return where files go that were given no name: the folder that the person is in."""
    is_one_file = len(session_ids) == 1 or form == ARCHIVE
    return Path(file_name(session_ids, form)) if is_one_file else Path()


def _print(session_ids: Sequence[str], making: HandingOn, wish: Wish) -> None:
    if len(session_ids) > 1 or wish.form == ARCHIVE:
        raise typer.BadParameter("One report goes to stdout; name a file or folder for others.")
    made = making.made(session_ids[0], wish)
    try:
        sys.stdout.buffer.write(made)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is left in the buffer would fail once more as the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise AppError(
            "stdout_failed",
            f"The report could not be written to the standard output: {error.strerror}.",
            hint="Free some space, or name another file.",
        ) from error
