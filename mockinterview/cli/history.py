"""``mockinterview sessions``: list, filter and search them; name, tag, delete and restore them.

What is deleted lies in the trash for a day, so that it can be brought back; what has lain there
for longer goes for good when the program is started.
"""

import sys
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

import typer

from mockinterview.cli import later
from mockinterview.cli.choosing import some
from mockinterview.cli.common import AsJson, print_json, remark, session_store, workshop
from mockinterview.core.deferred import behind
from mockinterview.core.errors import AppError
from mockinterview.core.history import Found, HistoryQuery, HistoryRow, Order
from mockinterview.core.plan import FormatId
from mockinterview.core.waiting import Waiting
from mockinterview.store.sessions import SessionStore

Id = Annotated[str, typer.Argument(metavar="ID", help="A session of `sessions list`.")]
Tags = Annotated[list[str], typer.Argument(metavar="TAG...")]


def list_sessions(  # noqa: PLR0913 - each is an option of the command
    *,
    search: Annotated[
        str, typer.Option(help='Words of an answer, its question, feedback or a note; "a phrase".')
    ] = "",
    tag: Annotated[list[str] | None, typer.Option(help="With this tag; of several, all.")] = None,
    pack: Annotated[list[str] | None, typer.Option(help="Of this pack; of several, any.")] = None,
    form: Annotated[
        list[FormatId] | None, typer.Option("--format", help="In this format; of several, any.")
    ] = None,
    since: Annotated[
        str, typer.Option(metavar="DAY", help="From this day on, as in 2026-01-31.")
    ] = "",
    until: Annotated[str, typer.Option(metavar="DAY", help="To the end of this day.")] = "",
    min_score: Annotated[int | None, typer.Option(help="With this score or a higher one.")] = None,
    max_score: Annotated[int | None, typer.Option(help="With this score or a lower one.")] = None,
    order: Annotated[Order, typer.Option("--sort", help="What comes first.")] = Order.NEWEST,
    trash: Annotated[bool, typer.Option("--trash", help="Those that can be restored.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List past sessions, newest first, each with the answers that wait for a transcript."""
    shop = workshop()
    store, now = session_store(shop), shop.clock.now()
    found = store.find(
        HistoryQuery(
            search=search,
            since=_start_of(since, now),
            until=_start_of(until, now, later=1),
            packs=some(pack),
            formats=some(form),
            tags=some(tag),
            min_score=min_score,
            max_score=max_score,
            is_trashed=trash,
            order=order,
            limit=limit,
        )
    )
    waiting = store.waiting()
    if as_json:
        print_json([_as_json(row, waiting) for row in found])
        return
    for row in found:
        _print(row, waiting)
    if waiting:
        _tell_waiting(waiting)
    if deferred := behind(store.deferred()):
        remark(later.why_waiting(deferred, shop))


def tags(*, as_json: AsJson = False) -> None:
    """List the tags that sessions have, and how many have each."""
    counted = session_store(workshop()).tags()
    if as_json:
        print_json([each.model_dump(mode="json") for each in counted])
        return
    for each in counted:
        typer.echo(f"{each.count:>5}  {each.name}")


def rename(
    session_id: Id, title: Annotated[str, typer.Argument(help="An empty one takes it away.")]
) -> None:
    """Name a session; without a name it is called by its date and pack."""
    session_store(workshop()).set_title(session_id, title)


def tag(session_id: Id, names: Tags) -> None:
    """Give a session further tags."""
    store = session_store(workshop())
    store.set_tags(session_id, (*store.session(session_id).tags, *names))


def untag(session_id: Id, names: Tags) -> None:
    """Take tags from a session."""
    store = session_store(workshop())
    going = {name.casefold() for name in names}
    kept = [each for each in store.session(session_id).tags if each.casefold() not in going]
    store.set_tags(session_id, kept)


def note(
    session_id: Id, text: Annotated[str, typer.Argument(help="An empty one takes it away.")]
) -> None:
    """Write a note to a session, in the place of the one that is there."""
    session_store(workshop()).set_session_note(session_id, text)


def delete(
    session_id: Id,
    *,
    for_good: Annotated[
        bool, typer.Option("--for-good", help="Now; in a terminal, after asking.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete a session with its recordings; for a day it can be restored."""
    store = session_store(workshop())
    if not for_good:
        store.trash_session(session_id)
        remark(f"For a day it can be brought back: mockinterview sessions restore {session_id}")
        return
    _require(store, session_id)
    is_asked = sys.stdin.isatty() and not yes
    if is_asked and not typer.confirm(
        f"Delete {session_id} and its recordings for good?", err=True
    ):
        remark("Nothing was deleted.")
        return
    store.delete_session(session_id)
    store.forget()


def restore(session_id: Id) -> None:
    """Bring a deleted session back."""
    session_store(workshop()).restore_session(session_id)


def _start_of(day: str, now: datetime, later: int = 0) -> datetime | None:
    """Return when a day begins here, or one so many days later; None for no day."""
    if not day:
        return None
    try:
        begun = datetime.combine(date.fromisoformat(day), time()) + timedelta(days=later)
        return begun.astimezone()
    except (ValueError, OverflowError) as error:
        raise AppError(
            "bad_day", f"{day!r} is no day.", hint=f"Write it as {now:%Y-%m-%d}."
        ) from error


def _print(row: HistoryRow, waiting: list[Waiting]) -> None:
    """Print a line about a session, and one for each place where it was found."""
    score = "-" if row.score is None else str(row.score)
    names = ", ".join(_waiting_in(row, waiting))
    own = [f'"{row.title}"'] if row.title else []
    typer.echo(
        f"{row.id}  {row.started_at:%Y-%m-%d %H:%M}  {row.format:<8} "
        f"{row.question_count:>3} questions  {row.seconds:6.0f} s  score {score:>3}"
        + "".join(f"  {each}" for each in [*own, *(f"#{tag}" for tag in row.tags)])
        + (f"  waiting: {names}" if names else "")
    )
    for found in row.found:
        place = f" {found.key}" if found.key else ""
        typer.echo(f"    {found.where}{place}: {_highlighted(found)}")


def _highlighted(found: Found) -> str:
    """Return a snippet with what was looked for in bold, where the output is a terminal."""
    parts, at = [], 0
    for hit in found.hits:
        marked = typer.style(found.snippet[hit.start : hit.end], bold=True)
        parts += [found.snippet[at : hit.start], marked]
        at = hit.end
    return "".join([*parts, found.snippet[at:]])


def _as_json(row: HistoryRow, waiting: list[Waiting]) -> dict[str, Any]:
    return {**row.model_dump(mode="json"), "waiting": _waiting_in(row, waiting)}


def _waiting_in(row: HistoryRow, waiting: list[Waiting]) -> list[str]:
    """Return the attempts of a session that wait, in the order of the questions."""
    return [str(w.attempt.key) for w in reversed(waiting) if w.session.id == row.id]


def _tell_waiting(waiting: list[Waiting]) -> None:
    """Say what can be done with what waits, on the newest as the example."""
    newest = waiting[0]
    what = f"{newest.session.id} {newest.attempt.key}"
    count = "1 answer was" if len(waiting) == 1 else f"{len(waiting)} answers were"
    remark(f"{count} recorded and not written down, because the program ended.")
    remark(f"To have one written down: mockinterview sessions transcribe {what}")
    remark(f"To let it go: mockinterview sessions discard {what}")


def _require(store: SessionStore, session_id: str) -> None:
    """Raise AppError for a session that is not there; one that cannot be read is."""
    try:
        store.session(session_id)
    except AppError as error:
        if error.code == "unknown_session":
            raise
