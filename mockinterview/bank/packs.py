"""The questions that there are: those that ship, and the user's own, with what was edited.

``load_bank`` never fails for a pack's sake: a broken pack is left out and reported in
``Bank.problems``, and the rest is there. So it is with an edit that does not fit: the
question stands as the pack has it.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from mockinterview.bank.caching import ParseCache
from mockinterview.bank.edit_files import read_edits
from mockinterview.bank.edits import EditState
from mockinterview.bank.examples import examples_for
from mockinterview.bank.findings import Finding
from mockinterview.bank.overlaying import Overlay, lay_over, misfits
from mockinterview.bank.reading import read_glossary, read_pack
from mockinterview.bank.sources import glossary_file, pack_files, packs_in
from mockinterview.core.errors import AppError
from mockinterview.core.example import Example
from mockinterview.core.plain import Plain
from mockinterview.core.question import Pack, Question, Term
from mockinterview.core.words import translate


class Content(Plain):
    """What one place holds: a pack with its own terms, or a glossary alone."""

    pack: Pack | None = None
    terms: tuple[Term, ...] = ()


class Bank:
    """All packs that could be read, every question in exactly one of them."""

    def __init__(
        self,
        packs: Iterable[Pack],
        terms: Iterable[Term] = (),
        problems: Iterable[Finding] = (),
        overlay: Overlay | None = None,
        folders: Sequence[Path] = (),
    ) -> None:
        self.problems = tuple(problems)
        self._overlay = overlay or Overlay()
        self._folders = tuple(folders)
        self._examples: dict[str, tuple[Example, ...]] = {}
        self._packs = {pack.id: pack for pack in packs}
        self._pack_ids = {q.id: pack.id for pack in self._packs.values() for q in pack.questions}
        self._questions = {q.id: q for pack in self._packs.values() for q in pack.questions}
        self._terms: dict[str, Term] = {}
        for term in terms:
            self._terms.setdefault(term.term.casefold(), term)

    def packs(self) -> list[Pack]:
        return list(self._packs.values())

    def questions(self, pack_ids: tuple[str, ...] = ()) -> list[Question]:
        """Return the questions of these packs, or of all; raise AppError for an unknown pack."""
        unknown = [wanted for wanted in pack_ids if wanted not in self._packs]
        if unknown:
            known = ", ".join(self._packs) or "none"
            raise AppError(
                "unknown_pack",
                translate("bank", "No pack has the id {name!r}.").format(name=unknown[0]),
                hint=translate("bank", "There are: {known}.").format(known=known),
            )
        wanted = dict.fromkeys(pack_ids or self._packs)
        return [question for pack in wanted for question in self._packs[pack].questions]

    def question(self, question_id: str) -> Question:
        """Return a question; raise AppError where there is none of this id."""
        if question_id not in self._questions:
            raise _unknown_question(question_id)
        return self._questions[question_id]

    def original(self, question_id: str) -> Question:
        """Return a question as its pack has it; raise AppError where there is none."""
        return self._overlay.originals.get(question_id) or self.question(question_id)

    def examples(self, question: Question) -> tuple[Example, ...]:
        """Return what people might say of the key points that are as a pack has them."""
        if question.id not in self._questions:
            return ()
        originals = {point.id: point for point in self.original(question.id).points}
        kept = {point.id for point in question.points if originals.get(point.id) == point}
        if question.id not in self._examples:
            self._examples[question.id] = examples_for(self._folders, self.original(question.id))
        found = self._examples[question.id]
        return tuple(example for example in found if example.point_id in kept)

    def edits(self) -> list[EditState]:
        """Return what the user changed and noted, and how it stands to the packs."""
        return list(self._overlay.states.values())

    def edit(self, question_id: str) -> EditState:
        """Return what the user changed about a question and noted on it, if anything."""
        return self._overlay.states.get(question_id) or EditState(question_id=question_id)

    def note(self, question_id: str) -> str:
        """Return the user's note on a question, or nothing."""
        return self.edit(question_id).note

    def pack_of(self, question_id: str) -> str:
        """Return the id of the pack that holds a question; raise AppError for an unknown one."""
        if question_id not in self._pack_ids:
            raise _unknown_question(question_id)
        return self._pack_ids[question_id]

    def glossary(self) -> list[Term]:
        """Return all terms; where two packs explain one, the first stands."""
        return list(self._terms.values())


def load_bank(
    folders: Sequence[Path], cache: Path | None = None, edits: Path | None = None
) -> Bank:
    """Read all packs of these folders; a folder that is not there holds none.

    ``cache`` is a folder for what was parsed; without one everything is parsed anew.
    ``edits`` is the folder of the user's edits, which are laid over the packs.
    Of two packs or questions with one id the first stands, so shipped packs go first.
    """
    loader = _Loader(ParseCache(cache))
    for folder in folders:
        loader.add_folder(folder)
    if edits is None:
        return Bank(loader.packs, loader.terms, loader.problems, folders=folders)
    found, broken = read_edits(edits, cache)
    packs, overlay = lay_over(loader.packs, found)
    problems = [*loader.problems, *broken, *misfits(overlay, edits)]
    return Bank(packs, loader.terms, problems, overlay, folders)


class _Loader:
    """Gathers packs and sees that no id comes twice."""

    def __init__(self, cache: ParseCache) -> None:
        self.packs: list[Pack] = []
        self.terms: list[Term] = []
        self.problems: list[Finding] = []
        self._cache = cache
        self._pack_ids: set[str] = set()
        self._question_ids: set[str] = set()

    def add_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            return
        try:
            packs = packs_in(folder)
            glossary = glossary_file(folder)
        except OSError as error:
            what = f"The folder cannot be read: {error.strerror or 'unknown reason'}."
            self.problems.append(
                Finding(file=folder, what=what, cure=translate("bank", "Check its rights."))
            )
            return
        if glossary:
            self._take(folder, glossary_only=True)
        for path in packs:
            self._take(path)

    def _take(self, path: Path, *, glossary_only: bool = False) -> None:
        files = _files(path, glossary_only=glossary_only)
        content = self._cache.load(path, files, Content)
        if content is None:
            content, findings = _read(path, glossary_only=glossary_only)
            self.problems += findings
            if not findings:
                self._cache.save(path, files, content)
        self.terms += content.terms
        if content.pack:
            self._add(path, content.pack)

    def _add(self, path: Path, pack: Pack) -> None:
        if pack.id in self._pack_ids:
            what = f"Another pack has the id {pack.id!r}; this one is left out."
            cure = "Give it an id of its own."
            self.problems.append(Finding(file=pack_files(path)[0], what=what, cure=cure))
            return
        taken = frozenset(self._question_ids)
        kept: list[Question] = []
        for question in pack.questions:
            if question.id not in self._question_ids:
                self._question_ids.add(question.id)
                kept.append(question)
        if len(kept) < len(pack.questions):
            self.problems += _repeated(path, taken)
        self._pack_ids.add(pack.id)
        self.packs.append(pack.model_copy(update={"questions": tuple(kept)}))


def _repeated(path: Path, taken: frozenset[str]) -> list[Finding]:
    """Report questions whose id is taken; read the pack again for their lines."""
    seen = set(taken)
    findings = []
    for placed in read_pack(path).questions:
        if placed.question.id in seen:
            what = "Another question has this id; this one is left out."
            findings.append(placed.finding(what, "Give it an id of its own.", "id"))
        seen.add(placed.question.id)
    return findings


def _files(path: Path, *, glossary_only: bool) -> list[Path]:
    glossary = glossary_file(path)
    pack = [] if glossary_only else pack_files(path)
    return [*pack, glossary] if glossary else pack


def _read(path: Path, *, glossary_only: bool) -> tuple[Content, list[Finding]]:
    if glossary_only:
        terms, findings = read_glossary(path / "glossary.toml")
        return Content(terms=terms), findings
    reading = read_pack(path)
    if reading.pack is None:
        return Content(), list(reading.findings)
    return Content(pack=reading.pack, terms=reading.terms), []


def _unknown_question(question_id: str) -> AppError:
    return AppError(
        "unknown_question",
        translate("bank", "No question has the id {question_id!r}.").format(
            question_id=question_id
        ),
        hint=translate("bank", "See: mockinterview questions list"),
    )
