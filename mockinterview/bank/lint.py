"""Whether packs are well made: what an author should mend before sharing one.

Errors make a pack unusable; advice asks for the qualities of the packs that ship: model
answers of the right length that can be spoken, that say their own key points and make
none of the mistakes, and references that can be opened.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mockinterview.bank.examples import example_findings
from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.glossary_lint import glossary_findings
from mockinterview.bank.model_answers import Wordbook, answer_findings, wordbook
from mockinterview.bank.point_lint import point_findings
from mockinterview.bank.reading import PackReading, PlacedQuestion, read_pack, read_terms
from mockinterview.bank.sources import HEADER_FILE, glossary_file, packs_in
from mockinterview.bank.speech_lint import speech_findings
from mockinterview.bank.topics import read_topics, topic_findings, unknown_topics
from mockinterview.core.question import Kind, Term

_STORIES = (Kind.BEHAVIOURAL, Kind.SCENARIO)


def lint(folder: Path, terms: Sequence[Term] = (), topics: Path | None = None) -> list[Finding]:
    """Check a pack, or every pack of a folder, and the glossary beside it.

    ``terms`` are known besides those of the glossaries that are found; ``topics`` is a list
    of those that must be covered. Raise AppError where that list cannot be read.
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
    placed_terms, findings = read_terms(glossary) if glossary else ((), [])
    shared = [placed.term for placed in placed_terms]
    # The glossary beside a pack is not its own to mend.
    findings = [] if is_pack else [*findings, *glossary_findings(placed_terms)]
    readings = [read_pack(path) for path in packs]
    for reading in readings:
        findings += reading.findings
        findings += _pack_findings(reading, (*shared, *reading.terms, *terms))
        if reading.path.is_dir():
            asked = {placed.question.id: placed.question for placed in reading.questions}
            findings += example_findings(reading.path, asked)
    findings += _repeated_ids(readings)
    return findings + (_topic_findings(topics, readings) if topics else [])


def question_findings(placed: PlacedQuestion, terms: Sequence[Term]) -> list[Finding]:
    """Check one question by itself."""
    return list(_all_findings(placed, wordbook(terms)))


def _pack_findings(reading: PackReading, terms: Sequence[Term]) -> Iterator[Finding]:
    words = wordbook(terms)
    if reading.pack and not reading.questions:
        yield reading.finding("The pack is empty.", "Add a [[question]].", "question")
    for placed in reading.questions:
        yield from _all_findings(placed, words)
    yield from glossary_findings(reading.placed_terms)


def _all_findings(placed: PlacedQuestion, words: Wordbook) -> Iterator[Finding]:
    yield from _question_findings(placed, words.known)
    yield from point_findings(placed, words.synonyms)
    yield from answer_findings(placed, words)
    yield from speech_findings(placed, words.sayable)


def _question_findings(placed: PlacedQuestion, known_terms: frozenset[str]) -> Iterator[Finding]:
    question = placed.question
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


def _topic_findings(file: Path, readings: Sequence[PackReading]) -> list[Finding]:
    """Check what a list of topics asks for; one that lies in a pack speaks for that pack."""
    topics = read_topics(file)
    home = [reading for reading in readings if reading.path.resolve() == file.resolve().parent]
    placed = [placed for reading in home or readings for placed in reading.questions]
    asked = [placed.question for reading in readings for placed in reading.questions]
    unknown = unknown_topics(topics, placed, file, is_theirs=bool(home))
    return [*topic_findings(topics, asked, file), *unknown]


def _repeated_ids(readings: Iterable[PackReading]) -> Iterator[Finding]:
    packs: set[str] = set()
    questions: dict[str, Path] = {}
    for reading in readings:
        if reading.pack and reading.pack.id in packs:
            what = f"Another pack has the id {reading.pack.id!r}."
            yield reading.finding(what, "Give it an id of its own.", "id")
        if reading.pack:
            packs.add(reading.pack.id)
        for placed in reading.questions:
            if placed.question.id in questions:
                what = f"A question in {questions[placed.question.id].name} has this id."
                yield placed.finding(what, "Give it an id of its own.", "id")
            questions.setdefault(placed.question.id, placed.source.path)


def _advice(placed: PlacedQuestion, what: str, cure: str, *location: str | int) -> Finding:
    return placed.finding(what, cure, *location, severity=Severity.ADVICE)
