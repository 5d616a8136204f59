"""``mockinterview delete-everything``: all that was said and written, and more by choice."""

import sys
from typing import Annotated

import typer

from mockinterview.cli.common import remark, workshop
from mockinterview.core.errors import AppError
from mockinterview.core.retention import BYTES_A_MEGABYTE
from mockinterview.erasing import Eraser, Further, Holdings

WORD = "delete"
"""What is typed to confirm it."""


def delete_everything(
    *,
    settings: Annotated[bool, typer.Option("--settings", help="The settings too.")] = False,
    keys: Annotated[bool, typer.Option("--keys", help="The keys to endpoints too.")] = False,
    questions: Annotated[
        bool, typer.Option("--questions", help="Own packs, edits and notes to questions too.")
    ] = False,
    models: Annotated[
        bool, typer.Option("--models", help="Voices and recognisers too; they can be fetched.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete all sessions, recordings and backups, and what was noted of endpoints.

    In a terminal after the word "delete" was typed; without one, --yes is needed.
    """
    eraser = Eraser(workshop())
    further = Further(settings=settings, keys=keys, questions=questions, models=models)
    for line in _told(eraser.holdings(), further):
        remark(line)
    if not yes and not _is_sure():
        remark("Nothing was deleted.")
        return
    eraser.erase(further)
    remark("Everything was deleted.")


def _is_sure() -> bool:
    if not sys.stdin.isatty():
        raise AppError(
            "not_confirmed",
            "Nothing was deleted: nobody can be asked here.",
            hint="To delete everything without being asked: --yes",
        )
    typed: str = typer.prompt(f"This is final. Type {WORD} to go on", default="", err=True)
    return typed.strip().casefold() == WORD


def _told(holdings: Holdings, further: Further) -> list[str]:
    size = holdings.recording_bytes / BYTES_A_MEGABYTE
    going = (
        f"What goes: {holdings.sessions} sessions with transcripts, feedback and notes, "
        f"{holdings.recordings} recordings ({size:.1f} MB), {holdings.backups} backups, "
        "the ledger of what was sent, and what is kept ready of questions."
    )
    too = [
        words
        for is_going, words in (
            (further.settings, "the settings"),
            (further.keys, "the keys to endpoints"),
            (further.questions, "your own questions and notes to questions"),
            (further.models, "voices and recognisers"),
        )
        if is_going
    ]
    return [going, *([f"And: {', '.join(too)}."] if too else [])]
