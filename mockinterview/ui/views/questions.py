"""The list of all questions: what stands in a row, what a search and the filters leave.

Rows are made once for a bank and a past; a search only chooses among them, so that it
keeps up with typing whatever their number.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from mockinterview.bank.packs import Bank
from mockinterview.core.question import Kind, Level, Pack, Question
from mockinterview.core.record import Past, PastAnswers, weakness
from mockinterview.ui.figures import question_count
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import area_name, kind_name, level_name, topic_name

translate = QCoreApplication.translate


class Which(StrEnum):
    """Questions by what the person has done with them."""

    ANY = "any"
    NEW = "new"
    WEAK = "weak"
    NOTED = "noted"
    EDITED = "edited"


@dataclass(frozen=True)
class Filters:
    """What is looked for; an empty tuple means any."""

    search: str = ""
    which: Which = Which.ANY
    packs: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    kinds: tuple[Kind, ...] = ()
    areas: tuple[str, ...] = ()

    @property
    def has_choice(self) -> bool:
        """Whether anything besides the words that are typed narrows the list."""
        return self != Filters(search=self.search)

    def having(self, **changes: Any) -> "Filters":
        """Return the filters with some of them chosen anew."""
        return replace(self, **changes)


@dataclass(frozen=True)
class RowView:
    """A question in the list; ``said`` is all of it in words."""

    question_id: str
    title: str
    details: str
    said: str
    score: str = ""
    is_weak: bool = False
    is_noted: bool = False
    is_edited: bool = False

    @property
    def key(self) -> str:
        return self.question_id


@dataclass(frozen=True)
class Entry:
    """A question with its row and the words that it is found by, the note apart."""

    question: Question
    pack: str
    row: RowView
    name: str
    words: str
    note: str
    answers: PastAnswers | None

    def with_note(self, note: str) -> "Entry":
        """Return the entry with another note."""
        return replace(self, note=note, row=replace(self.row, is_noted=bool(note)))

    def has(self, word: str) -> bool:
        return word in self.words or (bool(self.note) and word in self.note.casefold())


@dataclass(frozen=True)
class Chips:
    """The choices of each filter."""

    which: tuple[Choice, ...] = ()
    packs: tuple[Choice, ...] = ()
    levels: tuple[Choice, ...] = ()
    kinds: tuple[Choice, ...] = ()
    areas: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class QuestionsView:
    """``absence`` says why the list is empty, where it is; ``chosen`` is the row on show."""

    rows: tuple[RowView, ...] = ()
    chosen: str = ""
    count_line: str = ""
    chips: Chips = Chips()
    filters: Filters = Filters()
    is_loading: bool = False
    is_busy: bool = False
    can_import: bool = False
    absence: str = ""
    absence_hint: str = ""
    can_clear: bool = False
    banner: BannerView | None = None


def entries_of(bank: Bank, past: Past) -> tuple[Entry, ...]:
    """Return all questions of a bank, ready to be listed; may take a moment."""
    return tuple(
        _entry(question, pack, bank, past.get(question.id))
        for pack in bank.packs()
        for question in pack.questions
    )


def found(entries: Sequence[Entry], filters: Filters, past: Past) -> list[Entry]:
    """Return the entries that the filters leave.

    What has the words in its name comes first, and the weakest where those are meant.
    """
    words = filters.search.casefold().split()
    left = [entry for entry in entries if _fits(entry, filters)] if filters.has_choice else entries
    for word in words:
        left = [entry for entry in left if entry.has(word)]
    left = _by_name_first(list(left), words) if words else list(left)
    if filters.which is Which.WEAK:
        left.sort(key=lambda entry: weakness(entry.question.id, past))
    return left


def chips_of(entries: Sequence[Entry], packs: Sequence[Pack], filters: Filters) -> Chips:
    """Return the chips: what the chosen packs have, with counts where they help."""
    inside = [entry for entry in entries if not filters.packs or entry.pack in filters.packs]
    levels = {entry.question.level for entry in inside}
    kinds = {entry.question.kind for entry in inside}
    areas = sorted({entry.question.area for entry in inside}, key=area_name)
    return Chips(
        which=_which_choices(entries),
        packs=tuple(Choice(p.id, f"{p.title} · {len(p.questions)}") for p in packs if p.questions),
        levels=tuple(Choice(level, level_name(level)) for level in Level if level in levels),
        kinds=tuple(Choice(kind, kind_name(kind)) for kind in Kind if kind in kinds),
        areas=tuple(Choice(area, area_name(area)) for area in areas),
    )


def still_there(filters: Filters, chips: Chips) -> Filters:
    """Return the filters without what the chosen packs lack."""
    kept = {
        part: tuple(
            wish
            for wish in getattr(filters, part)
            if any(wish == choice.value for choice in getattr(chips, part))
        )
        for part in ("packs", "levels", "kinds", "areas")
    }
    return filters.having(**kept)


def count_line(shown: int, whole: int) -> str:
    """Return ``227 questions``, or how many of them are left."""
    if shown == whole:
        return question_count(whole)
    words = translate("questions", "{shown} of {questions}")
    return words.format(shown=shown, questions=question_count(whole))


def absence_words(whole: int, filters: Filters) -> tuple[str, str]:
    """Say why the list is empty, and what to do."""
    if not whole:
        return (
            translate("questions", "There are no questions"),
            translate("questions", "Import a pack, a table, a page of notes or a deck of cards."),
        )
    if filters.search and not filters.has_choice:
        return (
            translate("questions", "No question has these words"),
            translate("questions", "Every word has to be in it. Try fewer of them."),
        )
    return (
        translate("questions", "No question fits this choice"),
        translate("questions", "Choose less, or show all questions again."),
    )


def details_line(*parts: str) -> str:
    """Return what a question is in one line, each word of it once."""
    return " · ".join(dict.fromkeys(parts))


_CHOSEN_BY: dict[Which, Callable[[Entry], bool]] = {
    Which.ANY: lambda _entry: True,
    Which.NEW: lambda entry: entry.answers is None,
    Which.WEAK: lambda entry: entry.row.is_weak,
    Which.NOTED: lambda entry: entry.row.is_noted,
    Which.EDITED: lambda entry: entry.row.is_edited,
}


def _fits(entry: Entry, filters: Filters) -> bool:
    question = entry.question
    return (
        (not filters.packs or entry.pack in filters.packs)
        and (not filters.levels or question.level in filters.levels)
        and (not filters.kinds or question.kind in filters.kinds)
        and (not filters.areas or question.area in filters.areas)
        and _CHOSEN_BY[filters.which](entry)
    )


def _by_name_first(entries: list[Entry], words: Sequence[str]) -> list[Entry]:
    """Return the entries with those first that have all the words in their name."""
    named = entries
    for word in words:
        named = [entry for entry in named if word in entry.name]
    is_named = {entry.question.id for entry in named}
    return [*named, *(entry for entry in entries if entry.question.id not in is_named)]


def _which_choices(entries: Sequence[Entry]) -> tuple[Choice, ...]:
    choices = [Choice(Which.ANY, translate("questions", "All"))]
    for which in list(Which)[1:]:
        count = sum(map(_CHOSEN_BY[which], entries))
        choices.append(Choice(which, f"{_which_name(which)} · {count}"))
    return tuple(choices)


def _which_name(which: Which) -> str:
    match which:
        case Which.ANY:
            return translate("questions", "All")
        case Which.NEW:
            return translate("questions", "Not answered yet")
        case Which.WEAK:
            return translate("questions", "Weak ones")
        case Which.NOTED:
            return translate("questions", "With a note")
        case Which.EDITED:
            return translate("questions", "Edited")


def _entry(question: Question, pack: Pack, bank: Bank, answers: PastAnswers | None) -> Entry:
    edit = bank.edit(question.id)
    details = details_line(
        level_name(question.level),
        kind_name(question.kind),
        area_name(question.area),
        pack.title,
    )
    score = answers.last_score if answers else None
    row = RowView(
        question_id=question.id,
        title=question.title,
        details=details,
        said=_said(question.title, details, score),
        score="" if score is None else str(score),
        is_weak=answers is not None and answers.is_weak,
        is_noted=bool(edit.note),
        is_edited=edit.is_in_force,
    )
    return Entry(
        question=question,
        pack=pack.id,
        row=row,
        name=question.title.casefold(),
        words=_words(question, details),
        note=edit.note,
        answers=answers,
    )


def _said(title: str, details: str, score: int | None) -> str:
    if score is None:
        return f"{title}, {details}"
    words = translate("questions", "{title}, {details}, last score {score}")
    return words.format(title=title, details=details, score=score)


def _words(question: Question, details: str) -> str:
    parts = (
        *(question.id, question.title, question.ask, details),
        *map(topic_name, question.topics),
        *question.terms,
        *(point.statement for point in question.points),
    )
    return "\n".join(parts).casefold()
