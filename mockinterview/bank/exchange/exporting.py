"""Writing questions to one file that others can import, whole or not at all."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from mockinterview.bank.exchange import anki_form, csv_form, json_form, markdown_writing
from mockinterview.bank.exchange.naming import slug
from mockinterview.bank.exchange.understanding import SUFFIXES, Form
from mockinterview.bank.packs import Bank
from mockinterview.bank.writing import pack_text
from mockinterview.core.errors import AppError
from mockinterview.core.question import Pack, Question, Term

_CAUSES = {
    errno.EACCES: ("This program may not write there.", "Choose a folder of your own."),
    errno.EPERM: ("This program may not write there.", "Choose a folder of your own."),
    errno.EROFS: ("That place is read-only.", "Choose another folder."),
    errno.ENOSPC: ("The disk is full.", "Free some space, or choose another disk."),
    errno.EDQUOT: ("Your share of the disk is used up.", "Free some space."),
    errno.ENAMETOOLONG: ("Its name is too long.", "Choose a shorter name."),
}


def form_of(target: Path, name: str | None) -> Form:
    """Return the form that a file is to have, by its wished name or its suffix."""
    wanted = f".{name.lower().removeprefix('.')}" if name else target.suffix.lower()
    if wanted in SUFFIXES and wanted != ".tsv":
        return SUFFIXES[wanted]
    raise AppError(
        "unknown_format",
        f"There is no format for {wanted or target.name!r}, so nothing was written.",
        hint=f"Name one of: {', '.join(Form)}.",
    )


def collected(questions: Sequence[Question], bank: Bank, target: Path) -> Pack:
    """Return these questions as one pack: their own, or one that names where they are from."""
    if not questions:
        raise AppError(
            "no_question",
            "No question fits this choice, so nothing was written.",
            hint="See: mockinterview questions list",
        )
    ids = dict.fromkeys(bank.pack_of(question.id) for question in questions)
    packs = [pack for pack in bank.packs() if pack.id in ids]
    if len(packs) == 1:
        return packs[0].model_copy(update={"questions": tuple(questions)})
    titles = ", ".join(pack.title for pack in packs)
    languages = {pack.language for pack in packs}
    return Pack(
        id=slug(target.stem),
        title=f"Questions of {len(packs)} packs",
        description=f"From: {titles}.",
        language=languages.pop() if len(languages) == 1 else "en",
        licence=" and ".join(dict.fromkeys(pack.licence for pack in packs)),
        authors=tuple(dict.fromkeys(author for pack in packs for author in pack.authors)),
        questions=tuple(questions),
    )


def content(pack: Pack, glossary: Sequence[Term], form: Form) -> bytes:
    """Return a pack in a form; only JSON holds the glossary terms that it names."""
    match form:
        case Form.TOML:
            return pack_text(pack).encode()
        case Form.CSV:
            return csv_form.text(pack).encode()
        case Form.MARKDOWN:
            return markdown_writing.text(pack).encode()
        case Form.JSON:
            return json_form.text(pack, _terms_of(pack, glossary)).encode()
        case Form.ANKI:
            return anki_form.content(pack)


def write_file(target: Path, data: bytes, *, force: bool = False) -> Path:
    """Write a file in one step and return it; one that is there stays unless ``force`` is set."""
    # A link keeps pointing at its file.
    real = Path(os.path.realpath(target))
    try:
        _require_fit(real, target, force=force)
        _write(real, data)
    except OSError as error:
        name = errno.errorcode.get(error.errno or 0, "unknown cause")
        cause, hint = _CAUSES.get(
            error.errno or 0, (f"The system refused it ({name}).", "Choose another folder.")
        )
        raise AppError(
            "export_not_written",
            f"{target} could not be written: {cause} What was there is unchanged.",
            hint=hint,
            retryable=True,
        ) from error
    return target


def _terms_of(pack: Pack, glossary: Sequence[Term]) -> list[Term]:
    named = {term.casefold() for question in pack.questions for term in question.terms}
    return [
        term for term in glossary if named & {n.casefold() for n in (term.term, *term.synonyms)}
    ]


def _require_fit(real: Path, target: Path, *, force: bool) -> None:
    if real.exists() and not real.is_file():
        kind = "a folder" if real.is_dir() else "not an ordinary file"
        raise AppError(
            "target_not_a_file", f"{target} is {kind}, so nothing was written.", hint="Name a file."
        )
    if real.exists() and not force:
        raise AppError(
            "target_exists",
            f"{target} is there already, so nothing was written.",
            hint="Choose another name, or replace it with --force.",
        )
    if not real.parent.is_dir():
        raise AppError(
            "folder_missing",
            f"The folder {target.parent} does not exist, so nothing was written.",
            hint="Make it first, or choose another folder.",
        )


def _write(real: Path, data: bytes) -> None:
    part = real.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(real)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
