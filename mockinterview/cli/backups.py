"""``mockinterview backups``: list, make and restore the backups of the database.

One is made by itself each day, at the start of the window or after an interview.
"""

import sys
from typing import Annotated, Any

import typer

from mockinterview.cli.common import AsJson, print_json, remark, workshop
from mockinterview.core.backups import Backup
from mockinterview.core.errors import AppError
from mockinterview.services import Workshop
from mockinterview.upkeep import Upkeep

app = typer.Typer(help="Backups of the database.", no_args_is_help=True)

_MEGABYTE = 1_000_000


@app.command("list")
def list_backups(*, as_json: AsJson = False) -> None:
    """List the backups, newest first, and what was put aside."""
    upkeep = Upkeep(workshop())
    found = upkeep.backups()
    if as_json:
        print_json([_as_json(upkeep, backup) for backup in found])
        return
    for backup in found:
        typer.echo(
            f"{backup.name}  {backup.made_at.astimezone():%Y-%m-%d %H:%M}  "
            f"{backup.kind:<9}  {backup.size / _MEGABYTE:6.1f} MB"
        )
    if not found:
        remark("There is no backup yet. To make one: mockinterview backups make")


@app.command()
def make(*, as_json: AsJson = False) -> None:
    """Make a backup now, and check it."""
    shop = workshop()
    upkeep = Upkeep(shop)
    backup = upkeep.back_up(shop.clock.now())
    if as_json:
        print_json(_as_json(upkeep, backup))
    else:
        typer.echo(str(upkeep.path(backup)))


@app.command()
def restore(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A backup of `backups list`.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Put a backup in the place of the database; in a terminal, after asking.

    The database that is replaced is kept as a backup of its own. Recordings are not touched.
    """
    shop = workshop()
    if sys.stdin.isatty() and not yes and not typer.confirm(_question(name), err=True):
        remark("Nothing was changed.")
        return
    aside = Upkeep(shop).restore(name, shop.clock.now())
    remark(f"Restored {name}.")
    if aside is not None:
        remark(f"The database until now is kept. To go back: {_command(aside.name)}")


def tidy_up(shop: Workshop) -> None:
    """Do what is due after an interview; what goes wrong is said and stops nothing."""
    try:
        Upkeep(shop).run(shop.clock.now())
    except AppError as error:
        remark(error.line)


def _question(name: str) -> str:
    return f"Put {name} in the place of the database? What was kept since is put aside."


def _command(name: str) -> str:
    return f"mockinterview backups restore {name}"


def _as_json(upkeep: Upkeep, backup: Backup) -> dict[str, Any]:
    file = {"file": str(upkeep.path(backup)), "can_be_restored": backup.can_be_restored}
    return {**backup.model_dump(mode="json"), **file}
