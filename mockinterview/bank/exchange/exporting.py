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
from mockinterview.core.words import translate


def form_of(target: Path, name: str | None) -> Form:
    """Return the form that a file is to have, by its wished name or its suffix."""
    wanted = f".{name.lower().removeprefix('.')}" if name else target.suffix.lower()
    if wanted in SUFFIXES and wanted != ".tsv":
        return SUFFIXES[wanted]
    raise AppError(
        "unknown_format",
        translate("bank", "There is no format for {name!r}, so nothing was written.").format(
            name=wanted or target.name
        ),
        hint=translate("bank", "Name one of: {forms}.").format(forms=", ".join(Form)),
    )


def collected(questions: Sequence[Question], bank: Bank, target: Path) -> Pack:
    """Return these questions as one pack: their own, or one that names where they are from."""
    if not questions:
        raise AppError(
            "no_question",
            translate("bank", "No question fits this choice, so nothing was written."),
            hint=translate("bank", "See: mockinterview questions list"),
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
        cause, hint = _causes().get(
            error.errno or 0,
            (
                translate("bank", "The system refused it ({name}).").format(name=name),
                translate("bank", "Choose another folder."),
            ),
        )
        raise AppError(
            "export_not_written",
            translate(
                "bank", "{target} could not be written: {cause} What was there is unchanged."
            ).format(target=target, cause=cause),
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
        what = translate("bank", "{target} is not an ordinary file, so nothing was written.")
        if real.is_dir():
            what = translate("bank", "{target} is a folder, so nothing was written.")
        raise AppError(
            "target_not_a_file",
            what.format(target=target),
            hint=translate("bank", "Name a file."),
        )
    if real.exists() and not force:
        raise AppError(
            "target_exists",
            translate("bank", "{target} is there already, so nothing was written.").format(
                target=target
            ),
            hint=translate("bank", "Choose another name, or replace it with --force."),
        )
    if not real.parent.is_dir():
        raise AppError(
            "folder_missing",
            translate("bank", "The folder {folder} does not exist, so nothing was written.").format(
                folder=target.parent
            ),
            hint=translate("bank", "Make it first, or choose another folder."),
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


def _causes() -> dict[int, tuple[str, str]]:
    """Return what a refusal of the system means, and what to do."""
    return {
        errno.EACCES: (
            translate("bank", "This program may not write there."),
            translate("bank", "Choose a folder of your own."),
        ),
        errno.EPERM: (
            translate("bank", "This program may not write there."),
            translate("bank", "Choose a folder of your own."),
        ),
        errno.EROFS: (
            translate("bank", "That place is read-only."),
            translate("bank", "Choose another folder."),
        ),
        errno.ENOSPC: (
            translate("bank", "The disk is full."),
            translate("bank", "Free some space, or choose another disk."),
        ),
        errno.EDQUOT: (
            translate("bank", "Your share of the disk is used up."),
            translate("bank", "Free some space."),
        ),
        errno.ENAMETOOLONG: (
            translate("bank", "Its name is too long."),
            translate("bank", "Choose a shorter name."),
        ),
    }
