"""Bringing questions from elsewhere into the folder of the user's own packs, in two steps.

``understand`` reads a file and changes nothing; what it returns can be shown. ``write``
puts that in place. A file with a mistake is refused as a whole; advice does not hold it
up. The pack appears whole or not at all, and reads back as it was understood.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from mockinterview.bank.exchange import anki_form, csv_form, json_form, markdown_form
from mockinterview.bank.exchange.completing import Completion, Presets, assumptions
from mockinterview.bank.exchange.contents import Contents
from mockinterview.bank.exchange.naming import as_slug, title, unused
from mockinterview.bank.exchange.refusing import QUESTION_LIMIT, Place
from mockinterview.bank.exchange.suspicion import require_plain
from mockinterview.bank.exchange.understanding import (
    SUFFIXES,
    Existing,
    Form,
    ImportWishes,
    Understanding,
)
from mockinterview.bank.lint import lint
from mockinterview.bank.packs import Bank
from mockinterview.bank.reading import PackReading, read_pack
from mockinterview.bank.schema import field_name
from mockinterview.bank.sources import FORMAT, GLOSSARY_FILE, HEADER_FILE, glossary_file, pack_files
from mockinterview.bank.writing import fields_text, pack_text
from mockinterview.core.errors import AppError
from mockinterview.core.question import Pack, Question
from mockinterview.core.words import translate

_READERS: dict[Form, Callable[[Place], Contents]] = {
    Form.CSV: csv_form.read,
    Form.MARKDOWN: markdown_form.read,
    Form.JSON: json_form.read,
    Form.ANKI: anki_form.read,
}
_SHOWN_IDS = 5


def understand(source: Path, wishes: ImportWishes, bank: Bank, into: Path) -> Understanding:
    """Return what a file or a folder would become as a pack; nothing is written.

    ``bank`` holds the questions that there are, ``into`` is the folder of the user's own
    packs. Raise AppError where the source is broken, unsafe or empty.
    """
    form = Form.TOML if source.is_dir() else SUFFIXES.get(source.suffix.lower())
    if form is None and not source.exists():
        raise _no_pack(source)
    if form is None:
        known = ", ".join(SUFFIXES)
        raise AppError(
            "unknown_format",
            translate(
                "bank",
                "What kind of file {source} is, its name does not say. Nothing was imported.",
            ).format(source=source),
            hint=translate(
                "bank", "Name a pack's folder, or a file that ends in one of: {known}."
            ).format(known=known),
        )
    if form is Form.TOML:
        return _understood_pack(source, wishes, bank, into)
    place = Place(source)
    contents = _READERS[form](place)
    require_plain(contents.header, place)
    header, assumed = _header(source, contents, wishes)
    presets = Presets(
        **{name: value for name in ("level", "area") if (value := getattr(wishes, name))}
    )
    completion = Completion(place, presets, _taken(bank, header["id"]))
    questions = completion.questions(contents)
    if not questions:
        raise _nothing(place, contents)
    pack = _valid_pack({**header, "questions": questions}, source)
    return Understanding(
        source=source,
        form=form,
        pack=pack,
        terms=contents.terms,
        existing=_existing(pack.id, bank, into),
        left_out=tuple(contents.left_out),
        assumed=(
            *assumptions(completion.assumed, presets),
            *_renaming(completion.renamed),
            *contents.assumed,
            *assumed,
        ),
    )


def write(understanding: Understanding, into: Path, *, replace: bool = False) -> Pack:
    """Write what was understood to ``into / <the pack's id>`` and return the pack.

    Raise AppError where it cannot be written, or a pack of this id is there and
    ``replace`` is not set.
    """
    pack = understanding.pack
    require_free(understanding, replace=replace)
    target = into / pack.id
    try:
        with _staging(into) as staging:
            _fill(staging / "new", understanding)
            _require_same(staging / "new", understanding)
            if target.exists():
                if not replace:
                    raise _exists(pack.id)
                target.rename(staging / "old")
            _put_in_place(staging, target)
    except OSError as error:
        raise AppError(
            "pack_not_saved",
            translate(
                "bank", "The pack could not be saved ({reason}); nothing was changed."
            ).format(reason=error.strerror or translate("bank", "unknown reason")),
            hint=translate("bank", "Check the free space and your rights in {into}.").format(
                into=into
            ),
            retryable=True,
        ) from error
    return pack


def require_free(understanding: Understanding, *, replace: bool) -> None:
    """Raise AppError where a pack of this id is there and must stay."""
    if understanding.existing is Existing.OWN and not replace:
        raise _exists(understanding.pack.id)
    if understanding.existing is Existing.SHIPPED:
        raise AppError(
            "pack_exists",
            translate(
                "bank",
                "There is a pack {pack!r} already that imports do not replace; nothing was "
                "changed.",
            ).format(pack=understanding.pack.id),
            hint=translate("bank", "Give the pack another id: --id NAME."),
        )


def _exists(pack_id: str) -> AppError:
    return AppError(
        "pack_exists",
        translate("bank", "There is a pack {pack_id!r} already; nothing was changed.").format(
            pack_id=pack_id
        ),
        hint=translate(
            "bank", "Give the pack another id (--id), or replace the one that is there (--replace)."
        ),
    )


def _understood_pack(source: Path, wishes: ImportWishes, bank: Bank, into: Path) -> Understanding:
    reading, read = _checked(source, bank)
    place = Place(source)
    require_plain([term.model_dump() for term in reading.terms], place.within("glossary"))
    for question in read.questions:
        here = place.within(f"question {question.id!r}")
        require_plain(question.model_dump(exclude_defaults=True), here)
    header = read.model_dump(exclude={"questions"})
    require_plain(header, place.within(HEADER_FILE))
    wished = {name: value for name in header if (value := getattr(wishes, name, None))}
    pack = _valid_pack({**header, **wished, "questions": read.questions}, source)
    taken = _taken(bank, pack.id)
    clashing = [question.id for question in pack.questions if question.id in taken]
    notes: tuple[str, ...] = ()
    is_copied = pack == read
    if clashing and is_copied:
        shown = ", ".join(clashing[:_SHOWN_IDS]) + (", ..." if clashing[_SHOWN_IDS:] else "")
        notes = (
            translate(
                "bank", "{count} ids are taken by other packs and not asked from it: {shown}."
            ).format(count=len(clashing), shown=shown),
        )
    elif clashing:
        pack, renamed = _with_free_ids(pack, taken)
        notes = tuple(_renaming(renamed))
    return Understanding(
        source=source,
        form=Form.TOML,
        pack=pack,
        terms=reading.terms,
        is_copied=is_copied,
        existing=_existing(pack.id, bank, into),
        assumed=notes,
    )


def _checked(source: Path, bank: Bank) -> tuple[PackReading, Pack]:
    if not (source.is_file() or (source / HEADER_FILE).is_file()):
        raise _no_pack(source)
    reading = read_pack(source)
    errors = [finding for finding in lint(source, bank.glossary()) if finding.is_error]
    errors = errors or list(reading.findings)
    if errors or reading.pack is None:
        message = translate("bank", "The pack was not imported: {first}")
        if len(errors) > 1:
            message = translate(
                "bank", "The pack was not imported: {first} (the first of {count} errors)"
            )
        raise AppError(
            "broken_pack",
            message.format(first=errors[0], count=len(errors)),
            hint=translate("bank", "See: mockinterview questions lint"),
        )
    if len(reading.questions) > QUESTION_LIMIT:
        what = translate("bank", "There are {count} questions; {limit} are the limit.").format(
            count=len(reading.questions), limit=QUESTION_LIMIT
        )
        raise Place(source).refused(
            "too_many_questions", what, translate("bank", "Divide the pack.")
        )
    return reading, reading.pack


def _no_pack(source: Path) -> AppError:
    return AppError(
        "not_a_pack",
        translate("bank", "There is no pack at {source}.").format(source=source),
        hint=translate("bank", "Name a file of questions, or a folder with a pack.toml in it."),
    )


def _header(
    source: Path, contents: Contents, wishes: ImportWishes
) -> tuple[dict[str, Any], list[str]]:
    """Return the pack's own fields, and what of them was assumed."""
    given = {name: value for name, value in contents.header.items() if value}
    given |= wishes.model_dump(exclude={"level", "area"}, exclude_none=True)
    assumed = []
    if "title" not in given:
        given["title"] = title(source.stem.replace("_", " ").replace("-", " ").strip() or "Pack")
        assumed.append(
            translate("bank", "The pack's title is made from the file's name (--title).")
        )
    if not wishes.id:
        given["id"] = as_slug(str(given.get("id") or given["title"]))
    if "licence" not in given:
        given["licence"] = "Not stated"
        assumed.append(translate("bank", "The licence is not stated (--licence)."))
    if "language" not in given:
        given["language"] = "en"
        assumed.append(translate("bank", "The language is taken for English (--language)."))
    given.setdefault("description", f"Imported from {source.name}.")
    return given, assumed


def _valid_pack(fields: dict[str, Any], source: Path) -> Pack:
    try:
        return Pack.model_validate(fields)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False)[0]
        what = translate("bank", "The pack's {field} does not fit: {reason}.").format(
            field=field_name(detail["loc"]), reason=detail["msg"]
        )
        cure = translate(
            "bank", "An id has lower-case letters, digits and hyphens; a language is en or en-GB."
        )
        raise Place(source).refused("misfit", what, cure) from error


def _nothing(place: Place, contents: Contents) -> AppError:
    what = translate("bank", "There is no question with an answer in it.")
    if contents.left_out:
        first = contents.left_out[0]
        what = translate("bank", "No question of it can be taken; {place}: {why}").format(
            place=first.place, why=first.why
        )
    return place.refused(
        "no_questions", what, translate("bank", "See docs/pack-format.md, Other formats.")
    )


def _taken(bank: Bank, pack_id: str) -> frozenset[str]:
    """Return the ids of all questions that are not of this pack."""
    return frozenset(q.id for q in bank.questions() if bank.pack_of(q.id) != pack_id)


def _existing(pack_id: str, bank: Bank, into: Path) -> Existing:
    if (into / pack_id).exists():
        return Existing.OWN
    is_known = any(pack.id == pack_id for pack in bank.packs())
    return Existing.SHIPPED if is_known else Existing.NONE


def _with_free_ids(pack: Pack, taken: frozenset[str]) -> tuple[Pack, list[tuple[str, str]]]:
    used = set(taken) | {question.id for question in pack.questions} - taken
    renamed: list[tuple[str, str]] = []
    questions: list[Question] = []
    for question in pack.questions:
        name = unused(question.id, used) if question.id in taken else question.id
        if name != question.id:
            renamed.append((question.id, name))
        used.add(name)
        questions.append(question.model_copy(update={"id": name}))
    return pack.model_copy(update={"questions": tuple(questions)}), renamed


def _renaming(renamed: Sequence[tuple[str, str]]) -> list[str]:
    if not renamed:
        return []
    (old, new), count = renamed[0], len(renamed)
    return [
        translate(
            "bank", "Ids that are taken already get a number, {count} of them: {old} becomes {new}."
        ).format(count=count, old=old, new=new)
    ]


@contextlib.contextmanager
def _staging(into: Path) -> Iterator[Path]:
    """Yield a hidden folder beside the packs, and remove it in the end."""
    into.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(dir=into, prefix=".import-"))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _fill(folder: Path, understanding: Understanding) -> None:
    if understanding.is_copied:
        _copy(understanding.source, folder)
        return
    folder.mkdir()
    (folder / HEADER_FILE).write_text(pack_text(understanding.pack), encoding="utf-8")
    if understanding.terms:
        terms = [t.model_dump(mode="json", exclude_defaults=True) for t in understanding.terms]
        text = fields_text({"format": FORMAT, "term": terms})
        (folder / GLOSSARY_FILE).write_text(text, encoding="utf-8")


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir()
    if source.is_file():
        shutil.copyfile(source, folder / HEADER_FILE)
        return
    glossary = glossary_file(source)
    for file in [*pack_files(source), *([glossary] if glossary else [])]:
        shutil.copyfile(file, folder / file.name)


def _require_same(folder: Path, understanding: Understanding) -> None:
    """Read back what is about to be put in place, and compare."""
    reading = read_pack(folder)
    if reading.pack == understanding.pack and reading.terms == understanding.terms:
        return
    message = translate(
        "bank", "The pack does not read back as it was understood, so nothing was changed."
    )
    if reading.findings:
        message = f"{message} {reading.findings[0].what}"
    raise AppError(
        "pack_not_saved",
        message,
        hint=translate("bank", "Try again; if the file is very large, divide it."),
        retryable=True,
    )


def _put_in_place(staging: Path, target: Path) -> None:
    try:
        (staging / "new").rename(target)
    except OSError:
        if (staging / "old").exists():
            (staging / "old").rename(target)
        raise
