"""Turning the files of a pack into models, with a finding for everything that does not fit.

A pack is read whole or not at all: where there is an error there is no pack. What good
content is, ``bank.lint`` says; here stands only what can be read.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from mockinterview.bank import schema
from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.outline import Location
from mockinterview.bank.sources import (
    BrokenFile,
    Source,
    glossary_file,
    pack_files,
    read_source,
)
from mockinterview.core.question import Pack, Question, Term


@dataclass(frozen=True)
class PlacedQuestion:
    """A question and where it stands: it is the ``index``-th of its file, from 0."""

    question: Question
    source: Source
    index: int

    def finding(
        self, what: str, cure: str, *location: str | int, severity: Severity = Severity.ERROR
    ) -> Finding:
        """Return a finding about a field of this question, under the names of the model."""
        table: Location = ("question", self.index)
        return Finding(
            file=self.source.path,
            line=self.source.outline.line((*table, *schema.as_toml(location))),
            question=self.question.id,
            field=schema.field_name(location),
            what=what,
            cure=cure,
            severity=severity,
        )


@dataclass(frozen=True)
class PlacedTerm:
    """A term and where it stands: it is the ``index``-th of its file, from 0."""

    term: Term
    source: Source
    index: int

    def finding(
        self, what: str, cure: str, *location: str | int, severity: Severity = Severity.ERROR
    ) -> Finding:
        """Return a finding about a field of this term."""
        return Finding(
            file=self.source.path,
            line=self.source.outline.line(("term", self.index, *location)),
            field=schema.field_name(location),
            what=what,
            cure=cure,
            severity=severity,
        )


@dataclass(frozen=True)
class PackReading:
    """What was read of a pack; ``pack`` is absent where there are findings."""

    path: Path
    header: Source | None
    pack: Pack | None
    placed_terms: tuple[PlacedTerm, ...]
    questions: tuple[PlacedQuestion, ...]
    findings: tuple[Finding, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(placed.term for placed in self.placed_terms)

    def finding(self, what: str, cure: str, field: str) -> Finding:
        """Return a finding about a field of the header."""
        file = self.header.path if self.header else self.path
        line = self.header.outline.line((field,)) if self.header else 1
        return Finding(file=file, line=line, field=field, what=what, cure=cure)


def read_pack(path: Path) -> PackReading:
    """Read a pack from its folder or its file."""
    sources, findings = _sources(pack_files(path))
    questions: list[PlacedQuestion] = []
    for source in sources:
        placed, wrong = _questions(source)
        questions += placed
        findings += wrong
    glossary = glossary_file(path)
    terms, wrong = read_terms(glossary) if glossary else ((), [])
    findings += wrong
    header = sources[0] if sources and sources[0].path == pack_files(path)[0] else None
    pack, wrong = _pack(header, questions) if header else (None, [])
    findings += wrong + _stray_keys(sources[1:] if header else sources)
    return PackReading(
        path=path,
        header=header,
        pack=None if findings else pack,
        placed_terms=terms,
        questions=tuple(questions),
        findings=tuple(findings),
    )


def read_questions(path: Path) -> tuple[tuple[PlacedQuestion, ...], list[Finding]]:
    """Read a file that holds questions only."""
    sources, findings = _sources([path])
    questions: list[PlacedQuestion] = []
    for source in sources:
        placed, wrong = _questions(source)
        questions += placed
        findings += wrong
    return tuple(questions), findings + _stray_keys(sources)


def read_glossary(path: Path) -> tuple[tuple[Term, ...], list[Finding]]:
    """Read a glossary; terms that do not fit are left out and reported."""
    terms, findings = read_terms(path)
    return tuple(placed.term for placed in terms), findings


def read_terms(path: Path) -> tuple[tuple[PlacedTerm, ...], list[Finding]]:
    """Read a glossary as ``read_glossary`` does, and keep where each term stands."""
    sources, findings = _sources([path])
    terms: list[PlacedTerm] = []
    for source in sources:
        for index, table in enumerate(_tables(source, "term", findings)):
            try:
                terms.append(PlacedTerm(Term.model_validate(table), source, index))
            except ValidationError as error:
                findings += schema.complaints(error, source, ("term", index))
        findings += [_stray(source, key) for key in source.data if key != "term"]
    return tuple(terms), findings


def _sources(files: list[Path]) -> tuple[list[Source], list[Finding]]:
    sources: list[Source] = []
    findings: list[Finding] = []
    for file in files:
        try:
            sources.append(read_source(file))
        except BrokenFile as error:
            findings.append(error.finding)
    return sources, findings


def _pack(header: Source, placed: list[PlacedQuestion]) -> tuple[Pack | None, list[Finding]]:
    fields = {key: header.data[key] for key in header.data if key not in schema.TABLES_OF_PACK}
    questions = tuple(each.question for each in placed)
    try:
        pack = Pack.model_validate({**fields, "questions": questions})
    except ValidationError as error:
        return None, schema.complaints(error, header, ())
    return pack, [_stray(header, "questions")] if "questions" in header.data else []


def _questions(source: Source) -> tuple[list[PlacedQuestion], list[Finding]]:
    findings: list[Finding] = []
    placed: list[PlacedQuestion] = []
    for index, table in enumerate(_tables(source, "question", findings)):
        try:
            question = Question.model_validate(schema.as_model_fields(table))
        except ValidationError as error:
            name = table.get("id")
            findings += schema.complaints(
                error, source, ("question", index), name if isinstance(name, str) else ""
            )
        else:
            placed.append(PlacedQuestion(question, source, index))
    return placed, findings


def _tables(source: Source, name: str, findings: list[Finding]) -> list[dict[str, Any]]:
    """Return the tables of a name; report a value that is not a list of tables."""
    tables = source.data.get(name, [])
    if isinstance(tables, list) and all(isinstance(table, dict) for table in tables):
        return tables
    findings.append(
        Finding(
            file=source.path,
            line=source.outline.line((name,)),
            field=name,
            what=f"{name!r} is not a list of tables.",
            cure=f"Write [[{name}]] above each.",
        )
    )
    return []


def _stray_keys(sources: list[Source]) -> list[Finding]:
    """Report what stands outside the questions in a file that holds questions only."""
    return [_stray(source, key) for source in sources for key in source.data if key != "question"]


def _stray(source: Source, key: str) -> Finding:
    what, cure = schema.unknown_key(key)
    return Finding(
        file=source.path, line=source.outline.line((key,)), field=key, what=what, cure=cure
    )
