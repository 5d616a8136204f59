"""Bringing a pack from elsewhere into the folder of the user's own packs.

A pack with errors is refused and nothing changes; advice does not hold it up. The copy
appears whole or not at all. Only the TOML files are taken.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from mockinterview.bank.lint import lint
from mockinterview.bank.reading import read_pack
from mockinterview.bank.sources import HEADER_FILE, glossary_file, pack_files
from mockinterview.core.errors import AppError
from mockinterview.core.question import Pack, Term


def import_pack(
    source: Path, into: Path, *, terms: Sequence[Term] = (), replace: bool = False
) -> Pack:
    """Check a pack, a folder or one TOML file, and copy it to ``into / <its id>``.

    ``terms`` are those of the glossary that is there already. Raise AppError where the
    pack is broken, cannot be copied, or is there already and ``replace`` is not set.
    """
    pack = _checked(source, terms)
    target = into / pack.id
    if target.exists() and not replace:
        raise AppError(
            "pack_exists",
            f"There is a pack {pack.id!r} already; nothing was changed.",
            hint="Give the pack another id, or replace the one that is there.",
        )
    try:
        with _staging(into) as staging:
            _copy(source, staging / "new")
            if target.exists():
                target.rename(staging / "old")
            _put_in_place(staging, target)
    except OSError as error:
        raise AppError(
            "pack_not_saved",
            f"The pack could not be saved ({error.strerror or 'unknown reason'}); "
            "nothing was changed.",
            hint=f"Check the free space and your rights in {into}.",
            retryable=True,
        ) from error
    return pack


def _checked(source: Path, terms: Sequence[Term]) -> Pack:
    if not (source.is_file() or (source / HEADER_FILE).is_file()):
        raise AppError(
            "not_a_pack",
            f"There is no pack at {source}.",
            hint="Name a .toml file, or a folder with a pack.toml in it.",
        )
    reading = read_pack(source)
    errors = [finding for finding in lint(source, terms) if finding.is_error]
    errors = errors or list(reading.findings)
    if errors or reading.pack is None:
        more = f" (the first of {len(errors)} errors)" if len(errors) > 1 else ""
        raise AppError(
            "broken_pack",
            f"The pack was not imported: {errors[0]}{more}",
            hint="See: mockinterview questions lint",
        )
    return reading.pack


@contextlib.contextmanager
def _staging(into: Path) -> Iterator[Path]:
    """Yield a hidden folder beside the packs, and remove it in the end."""
    into.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(dir=into, prefix=".import-"))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir()
    if source.is_file():
        shutil.copyfile(source, folder / HEADER_FILE)
        return
    glossary = glossary_file(source)
    for file in [*pack_files(source), *([glossary] if glossary else [])]:
        shutil.copyfile(file, folder / file.name)


def _put_in_place(staging: Path, target: Path) -> None:
    try:
        (staging / "new").rename(target)
    except OSError:
        if (staging / "old").exists():
            (staging / "old").rename(target)
        raise
