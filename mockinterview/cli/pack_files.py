"""``mockinterview questions``: packs that come in and go out as files."""

from pathlib import Path
from typing import Annotated

import typer

from mockinterview.bank.importing import import_pack
from mockinterview.cli.common import question_bank, workshop

app = typer.Typer()


@app.command("import")
def import_questions(
    source: Annotated[Path, typer.Argument(help="A pack's folder, or one TOML file.")],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a pack of this id.")] = False,
) -> None:
    """Check a pack and copy it into your own packs."""
    shop = workshop()
    terms = question_bank(shop).glossary()
    pack = import_pack(source, shop.home / "packs", terms=terms, replace=replace)
    typer.echo(f"Imported {pack.title}: {len(pack.questions)} questions.")
