"""What the commands share: where they print, and the workshop they work with."""

import json
from typing import Annotated, Any

import typer
from rich.console import Console

from mockinterview import paths, settings
from mockinterview.bank.packs import Bank
from mockinterview.core.errors import Failure
from mockinterview.core.history import TRASH_KEPT
from mockinterview.core.record import Past
from mockinterview.interview.due import past_with_due
from mockinterview.scheduling.forgetting import FsrsRecall
from mockinterview.services import Workshop, open_workshop
from mockinterview.store.sessions import SessionStore

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")]

remarks = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)


def remark(text: str) -> None:
    """Say something beside the result, on stderr; the text is printed as it is."""
    remarks.print(text, markup=False)


def print_json(value: Any) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def workshop() -> Workshop:
    """Open the workshop on the user's data folder, and say what was not right with it."""
    home = paths.home()
    chosen, problems = settings.load(home)
    opened = open_workshop(home, chosen, tell)
    for problem in problems:
        remark(problem)
    return opened


def session_store(shop: Workshop) -> SessionStore:
    """Return the store, and say which recordings of a killed program were mended."""
    store = shop.store()
    if store.empty_trash(shop.clock.now() - TRASH_KEPT):
        store.forget()
    for session_id in store.recover():
        remark(f"A recording of session {session_id} was cut short and has been recovered.")
    return store


def past_of(shop: Workshop) -> Past:
    """Return what was answered before, with what of it is due today."""
    interview = shop.settings.practise.interview_date
    today = shop.clock.now().date()
    return past_with_due(shop.store(), FsrsRecall(), today, interview)[0]


def question_bank(shop: Workshop) -> Bank:
    """Return the questions, and say what was left out and why."""
    for problem in shop.bank.problems:
        remark(str(problem))
    changed = sum(bool(edit.pack_changed) for edit in shop.bank.edits())
    if changed:
        see = "mockinterview questions edits"
        remark(f"Packs have changed under edits of yours ({changed}). See: {see}")
    return shop.bank


def tell(failure: Failure) -> None:
    """Say what was refused or is waited for."""
    remark(f"{failure.message} {failure.hint}".strip())
