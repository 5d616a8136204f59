"""A person's edits and notes on disk: one readable TOML file a question.

A file is replaced in one step and under a lock, so neither a kill nor a second program
loses what stands in it. A file that is broken is reported and left alone: nothing is
written over it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError

from mockinterview.bank import schema
from mockinterview.bank.caching import ParseCache
from mockinterview.bank.edits import NOTE_LIMIT, Edit
from mockinterview.bank.findings import Finding
from mockinterview.bank.sources import FORMAT, BrokenFile, all_folded, parse_source
from mockinterview.bank.whole_files import write_whole
from mockinterview.bank.writing import fields_text, verbatim
from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.core.words import translate

LOCK_SECONDS = 10
_HEAD = f"""\
# Your own version of a question and your note on it, laid over the pack.
# "base" marks what the pack said where you changed it.
format = {FORMAT}
"""


class KeptEdit(Plain):
    """An edit that was read, and what its file was like."""

    file: tuple[str, int, int]
    edit: Edit


class KeptEdits(Plain):
    edits: tuple[KeptEdit, ...] = ()


def read_edits(folder: Path, cache: Path | None = None) -> tuple[tuple[Edit, ...], list[Finding]]:
    """Read all edits; a file that does not fit is left out and reported.

    Of what is kept in the cache, only the files that changed are read anew.
    """
    try:
        files = sorted(file for file in folder.glob("*.toml") if not file.name.startswith("."))
        marks = {file: _mark(file) for file in files}
    except OSError as error:
        what = f"The folder cannot be read: {error.strerror or 'unknown reason'}."
        return (), [Finding(file=folder, what=what, cure="Check its rights.")]
    store = ParseCache(cache)
    kept = (store.load(folder, (), KeptEdits) if files else None) or KeptEdits()
    known = {each.file: each.edit for each in kept.edits}
    read = {file: known.get(mark) or _read(file) for file, mark in marks.items()}
    good = {marks[file]: edit for file, edit in read.items() if isinstance(edit, Edit)}
    if good.keys() != known.keys():
        edits = tuple(KeptEdit(file=mark, edit=edit) for mark, edit in good.items())
        store.save(folder, (), KeptEdits(edits=edits))
    findings = [finding for wrong in read.values() if isinstance(wrong, list) for finding in wrong]
    return tuple(good.values()), findings


def _mark(file: Path) -> tuple[str, int, int]:
    stat = file.stat()
    return file.name, stat.st_size, stat.st_mtime_ns


class EditFolder:
    """Where edits are kept. Every method raises AppError where the disk or a file refuses."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def file(self, question_id: str) -> Path:
        return self._folder / f"{question_id}.toml"

    def draft(self, question_id: str) -> Path:
        """Return the file that holds what is typed until it is stored."""
        return self._folder / "drafts" / f"{question_id}.toml"

    def read(self, question_id: str) -> Edit:
        """Return the edit of a question, an empty one where there is none."""
        file = self.file(question_id)
        read = _read(file) if file.exists() else Edit(question_id=question_id)
        if isinstance(read, Edit):
            return read
        raise AppError(
            "broken_edit",
            translate(
                "bank", "The file of your edit does not fit: {what} Nothing was changed."
            ).format(what=read[0]),
            hint=translate("bank", "Mend {file}, or move it away.").format(file=file),
        )

    def save(self, edit: Edit, *, instead_of: Edit) -> None:
        """Keep the changes of an edit, and the note that stands.

        ``instead_of`` is the edit that the changes were made on: where another program
        has changed the question in the meantime, neither version is lost.
        """
        with self._held(edit.question_id):
            current = self.read(edit.question_id)
            if _without_note(current) != _without_note(instead_of):
                raise AppError(
                    "edited_elsewhere",
                    translate(
                        "bank",
                        "Another program changed this question in the meantime; "
                        "its version stands.",
                    ),
                    hint=translate("bank", "Look at it and edit again."),
                )
            self._put(edit.model_copy(update={"note": current.note}))

    def set_note(self, question_id: str, note: str) -> None:
        """Keep a note; an empty one removes it."""
        with self._held(question_id):
            current = self.read(question_id)
            try:
                self._put(Edit.model_validate({**dict(current), "note": _clean(note)}))
            except ValidationError as error:
                raise _bad_note(error) from error

    def reset(self, question_id: str, *, with_note: bool = False) -> bool:
        """Go back to the pack's version; return whether there was something to forget."""
        with self._held(question_id):
            current = self.read(question_id)
            note = "" if with_note else current.note
            self._put(Edit(question_id=question_id, note=note))
            self.draft(question_id).unlink(missing_ok=True)
        return bool(current.fields) or (with_note and bool(current.note))

    def _put(self, edit: Edit) -> None:
        file = self.file(edit.question_id)
        if edit.fields or edit.note:
            write_whole(file, edit_file_text(edit).encode(), is_precious=True)
        else:
            file.unlink(missing_ok=True)

    @contextmanager
    def _held(self, question_id: str) -> Iterator[None]:
        """Hold the folder, so that one program changes it at a time."""
        from filelock import FileLock, Timeout

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with FileLock(self._folder / ".lock", timeout=LOCK_SECONDS):
                yield
        except Timeout as error:
            raise AppError(
                "edits_busy",
                translate("bank", "Another program is writing your edits; nothing was changed."),
                hint=translate("bank", "Try again when it is done."),
                retryable=True,
            ) from error
        except OSError as error:
            raise AppError(
                "edit_not_saved",
                translate(
                    "bank",
                    "Your edit of {question_id!r} could not be saved ({reason}); what was "
                    "there before still stands.",
                ).format(
                    question_id=question_id,
                    reason=error.strerror or translate("bank", "unknown reason"),
                ),
                hint=translate("bank", "Check the free space and your rights in {folder}.").format(
                    folder=self._folder
                ),
                retryable=True,
            ) from error


def edit_file_text(edit: Edit) -> str:
    """Return the file of an edit."""
    note = f"note = {verbatim(edit.note)}\n" if edit.note else ""
    fields = edit.model_dump(
        mode="json", exclude={"question_id", "note"}, exclude_none=True, exclude_defaults=True
    )
    return _HEAD + note + fields_text(fields)


def _read(file: Path) -> Edit | list[Finding]:
    try:
        source = parse_source(file)
    except BrokenFile as error:
        return [error.finding]
    data = {**source.data, "question_id": file.stem}
    for name in ("changes", "base"):
        if isinstance(data.get(name), dict):
            data[name] = schema.as_model_fields(all_folded(data[name]))
    try:
        return Edit.model_validate(data)
    except ValidationError as error:
        return schema.complaints(error, source, (), file.stem)


def _without_note(edit: Edit) -> Edit:
    return edit.model_copy(update={"note": ""})


def _clean(note: str) -> str:
    return note.replace("\r\n", "\n").replace("\r", "\n")


def _bad_note(error: ValidationError) -> AppError:
    if error.errors()[0]["type"] == "string_too_long":
        what = translate("bank", "The note is too long; nothing was changed.")
        cure = translate("bank", "Keep it under {limit} characters.").format(limit=NOTE_LIMIT)
    else:
        what = translate("bank", "The note holds control characters; nothing was changed.")
        cure = translate("bank", "Leave them out.")
    return AppError("bad_note", what, hint=cure)
