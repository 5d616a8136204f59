"""Whether packs are well made: what an author should mend before sharing one.

Errors make a pack unusable; advice asks for the qualities of the packs that ship: model
answers of the right length that can be spoken, that say their own key points and make
none of the mistakes, and references that can be opened.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.model_answers import answer_findings, wordbook
from mockinterview.bank.reading import PackReading, PlacedQuestion, read_glossary, read_pack
from mockinterview.bank.sources import HEADER_FILE, glossary_file, packs_in
from mockinterview.core.question import Kind, Question, Term, Weight
from mockinterview.core.tokens import normalise

POINTS = range(4, 8)
WRONG_CLAIMS_LIMIT = 3
_STORIES = (Kind.BEHAVIOURAL, Kind.SCENARIO)


def lint(folder: Path, terms: Sequence[Term] = ()) -> list[Finding]:
    """Check a pack, or every pack of a folder, and the glossary beside it.

    ``terms`` are known besides those of the glossaries that are found.
    """
    is_pack = folder.is_file() or (folder / HEADER_FILE).exists()
    glossary = glossary_file(folder.parent if is_pack else folder)
    try:
        packs = [folder] if is_pack else packs_in(folder)
    except OSError as error:
        what = f"The folder cannot be read: {error.strerror or 'unknown reason'}."
        return [Finding(file=folder, what=what, cure="Check its name and its rights.")]
    if not packs and not glossary:
        return [Finding(file=folder, what="There is no pack here.", cure="Add a pack.toml.")]
    shared, findings = read_glossary(glossary) if glossary else ((), [])
    if is_pack:
        findings = []  # the glossary beside a pack is not its own to mend
    elif glossary:
        findings += _repeated_terms(glossary, shared)
    readings = [read_pack(path) for path in packs]
    for reading in readings:
        findings += reading.findings
        findings += _pack_findings(reading, (*shared, *reading.terms, *terms))
    return [*findings, *_repeated_ids(readings)]


def question_findings(placed: PlacedQuestion, terms: Sequence[Term]) -> list[Finding]:
    """Check one question by itself."""
    words = wordbook(terms)
    return [*_question_findings(placed, words.known), *answer_findings(placed, words)]


def _pack_findings(reading: PackReading, terms: Sequence[Term]) -> Iterator[Finding]:
    words = wordbook(terms)
    if reading.pack and not reading.questions:
        yield Finding(file=reading.path, what="The pack is empty.", cure="Add a [[question]].")
    for placed in reading.questions:
        yield from _question_findings(placed, words.known)
        yield from answer_findings(placed, words)


def _question_findings(placed: PlacedQuestion, known_terms: frozenset[str]) -> Iterator[Finding]:
    question = placed.question
    yield from _point_findings(placed)
    yield from _wording_findings(placed)
    for index, reference in enumerate(question.references):
        if not reference.link.startswith("https://"):
            what, cure = "The link is not secure.", "Write an address that begins with https://."
            yield _advice(placed, what, cure, "references", index, "link")
    for index, term in enumerate(question.terms):
        if term.casefold() not in known_terms:
            what, cure = f"The glossary does not know {term!r}.", "Add it or remove it."
            yield _advice(placed, what, cure, "terms", index)
    if question.kind in _STORIES:
        for name in ("star", "strong_answer", "weak_answer"):
            if getattr(question, name) is None:
                what = f"A {question.kind} question shows an example in {name!r}."
                yield _advice(placed, what, "Add it.", name)
    elif not question.references:
        yield _advice(placed, "No source is named.", "Add a [[question.reference]].", "references")


def _point_findings(placed: PlacedQuestion) -> Iterator[Finding]:
    question = placed.question
    seen: set[str] = set()
    for index, point in enumerate(question.points):
        if point.id in seen:
            what = f"Another key point has the id {point.id!r}."
            yield placed.finding(what, "Give it an id of its own.", "points", index, "id")
        seen.add(point.id)
    for index, follow_up in enumerate(question.follow_ups):
        if follow_up.when_missing not in seen:
            what = f"No key point has the id {follow_up.when_missing!r}."
            cure = f"Name one of: {', '.join(sorted(seen))}."
            yield placed.finding(what, cure, "follow_ups", index, "when_missing")
    if len(question.points) not in POINTS:
        what = f"There are {len(question.points)} key points."
        yield _advice(placed, what, f"Have {POINTS[0]} to {POINTS[-1]}.", "points")
    if not any(point.weight is Weight.MUST for point in question.points):
        yield _advice(placed, "No key point is a must.", "Say what is expected.", "points")
    if len(question.wrong_claims) > WRONG_CLAIMS_LIMIT:
        cure = f"Keep the {WRONG_CLAIMS_LIMIT} most common."
        yield _advice(placed, "There are many wrong claims.", cure, "wrong_claims")


def _wording_findings(placed: PlacedQuestion) -> Iterator[Finding]:
    for name, index, groups in _accepted(placed.question):
        for at, wordings in enumerate(groups):
            if not wordings:
                what, cure = "An idea has no wording.", "Add one or remove the idea."
                yield placed.finding(what, cure, name, index, "accept", at)
            for wording in wordings:
                if not normalise(wording):
                    what = f"The wording {wording!r} holds no word to look for."
                    yield placed.finding(what, "Write words.", name, index, "accept", at)


def _accepted(question: Question) -> Iterator[tuple[str, int, tuple[tuple[str, ...], ...]]]:
    for index, point in enumerate(question.points):
        yield "points", index, point.accept
    for index, claim in enumerate(question.wrong_claims):
        yield "wrong_claims", index, claim.accept


def _repeated_ids(readings: Iterable[PackReading]) -> Iterator[Finding]:
    packs: set[str] = set()
    questions: dict[str, Path] = {}
    for reading in readings:
        if reading.pack and reading.pack.id in packs:
            what = f"Another pack has the id {reading.pack.id!r}."
            yield Finding(file=reading.path, what=what, cure="Give it an id of its own.")
        if reading.pack:
            packs.add(reading.pack.id)
        for placed in reading.questions:
            if placed.question.id in questions:
                what = f"A question in {questions[placed.question.id].name} has this id."
                yield placed.finding(what, "Give it an id of its own.", "id")
            questions.setdefault(placed.question.id, placed.source.path)


def _repeated_terms(glossary: Path, terms: Iterable[Term]) -> Iterator[Finding]:
    seen: set[str] = set()
    for term in terms:
        if term.term.casefold() in seen:
            what = f"The term {term.term!r} stands twice."
            yield Finding(file=glossary, what=what, cure="Keep one.", severity=Severity.ADVICE)
        seen.add(term.term.casefold())


def _advice(placed: PlacedQuestion, what: str, cure: str, *location: str | int) -> Finding:
    return placed.finding(what, cure, *location, severity=Severity.ADVICE)
