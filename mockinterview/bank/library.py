"""What a person does with questions at a window: notes, edits, and packs that are brought in.

Every method reads or writes files and so blocks; each raises AppError where that is
refused. What is typed stands as a draft on disk from the first check on, until it is saved
or discarded, and the terminal's editor opens the same draft.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockinterview.bank.edit_files import EditFolder
from mockinterview.bank.edit_texts import TypedQuestion, read_typed
from mockinterview.bank.edits import Edit, edit_between, edited
from mockinterview.bank.exchange.naming import unused
from mockinterview.bank.exchange.understanding import ImportWishes, Understanding
from mockinterview.bank.packs import Bank
from mockinterview.bank.schema import as_model_fields
from mockinterview.bank.sources import HEADER_FILE, BrokenFile, read_source
from mockinterview.bank.whole_files import write_whole
from mockinterview.bank.wordings import (
    Fields,
    Wording,
    fields_of,
    with_wording,
    wording_of,
    wording_text,
)
from mockinterview.core.errors import AppError
from mockinterview.core.question import Pack, Question
from mockinterview.core.words import translate


@dataclass(frozen=True)
class Editing:
    """A question that is being edited: what it was made on, and what was typed so far.

    ``fields`` holds what no form shows as well; ``has_draft`` says that ``wording`` was
    typed at an earlier time and never saved.
    """

    original: Question
    seen: Edit
    fields: Fields
    wording: Wording
    has_draft: bool = False

    @property
    def question_id(self) -> str:
        return self.original.id

    def is_changed_by(self, wording: Wording) -> bool:
        """Return whether this is other than what stands now, draft or not."""
        return wording != wording_of(fields_of(edited(self.original, self.seen)))


class Library:
    """The questions, with the ways to change what is one's own of them.

    ``read`` returns the bank as it was read, ``read_anew`` reads it again.
    """

    def __init__(self, home: Path, read: Callable[[], Bank], read_anew: Callable[[], Bank]) -> None:
        self._edits = EditFolder(home / "edits")
        self._packs = home / "packs"
        self._read = read
        self._read_anew = read_anew

    def bank(self) -> Bank:
        return self._read()

    def renew(self) -> Bank:
        """Return the bank as it stands on disk now."""
        return self._read_anew()

    # Notes and edits

    def set_note(self, question_id: str, note: str) -> None:
        """Keep a note; an empty one removes it."""
        self._edits.set_note(question_id, note)

    def begin_edit(self, question_id: str) -> Editing:
        """Return a question as it can be edited, with what was typed last time if anything."""
        original, seen = self.bank().original(question_id), self._edits.read(question_id)
        fields = fields_of(edited(original, seen))
        draft = self._draft_fields(question_id)
        if draft is None:
            return Editing(original, seen, fields, wording_of(fields))
        try:
            return Editing(original, seen, draft, wording_of(draft), has_draft=True)
        except (TypeError, ValueError) as error:
            raise self._unreadable(question_id) from error

    def check(self, editing: Editing, wording: Wording) -> TypedQuestion:
        """Keep what is typed as a draft, and return what is to be said of it."""
        draft = self._edits.draft(editing.question_id)
        text = wording_text(with_wording(editing.fields, wording))
        try:
            write_whole(draft, text.encode(), is_precious=True)
        except OSError as error:
            raise AppError(
                "draft_not_saved",
                translate(
                    "bank",
                    "What you typed could not be kept ({reason}); it stands in the window only.",
                ).format(reason=error.strerror or translate("bank", "unknown reason")),
                hint=translate("bank", "Check the free space and your rights in {folder}.").format(
                    folder=draft.parent
                ),
                retryable=True,
            ) from error
        return read_typed(draft, editing.original, self.bank().glossary())

    def save(self, editing: Editing, wording: Wording) -> TypedQuestion:
        """Lay what is typed over the pack, unless an error speaks against it."""
        typed = self.check(editing, wording)
        if typed.question is not None:
            edit = edit_between(editing.original, typed.question)
            self._edits.save(edit, instead_of=editing.seen)
            self.discard(editing.question_id)
        return typed

    def keep(self, question_id: str) -> None:
        """Let one's own version stand against what the pack says by now."""
        original, seen = self.bank().original(question_id), self._edits.read(question_id)
        self._edits.save(edit_between(original, edited(original, seen)), instead_of=seen)

    def discard(self, question_id: str) -> None:
        """Forget what was typed and not saved."""
        with suppress(OSError):
            self._edits.draft(question_id).unlink(missing_ok=True)

    def reset(self, question_id: str) -> None:
        """Go back to what the pack says; the note stays."""
        self._edits.reset(question_id)

    # Packs from elsewhere

    def understand(self, source: Path, wishes: ImportWishes) -> Understanding:
        """Return what a file would become as a pack; nothing is written."""
        from mockinterview.bank import importing  # its readers take a while to load

        folder = source.parent if source.name == HEADER_FILE else source
        return importing.understand(folder, wishes, self.bank(), self._packs)

    def free_id(self, pack_id: str) -> str:
        """Return an id like this one that no pack has."""
        taken = {pack.id for pack in self.bank().packs()}
        with suppress(OSError):
            taken |= {entry.name for entry in self._packs.iterdir()}
        return unused(pack_id, taken)

    def bring_in(self, understanding: Understanding, *, replace: bool = False) -> Pack:
        """Write a pack that was understood to one's own packs."""
        from mockinterview.bank import importing

        return importing.write(understanding, self._packs, replace=replace)

    def _draft_fields(self, question_id: str) -> Mapping[str, Any] | None:
        draft = self._edits.draft(question_id)
        if not draft.is_file():
            return None
        try:
            [table] = read_source(draft).data.get("question", ())
            return as_model_fields(dict(table))
        except (BrokenFile, TypeError, ValueError) as error:
            raise self._unreadable(question_id) from error

    def _unreadable(self, question_id: str) -> AppError:
        return AppError(
            "unreadable_draft",
            translate(
                "bank",
                "An edit of this question that was begun in the terminal cannot be shown "
                "here; it stands where it was.",
            ),
            hint=translate(
                "bank",
                "Go on there: mockinterview questions edit {question_id}. Or move it away: {file}",
            ).format(question_id=question_id, file=self._edits.draft(question_id)),
        )
