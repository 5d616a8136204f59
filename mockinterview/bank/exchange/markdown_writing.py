"""A pack as a Markdown page that is good to read, and read back as it was."""

import json
from collections.abc import Iterable, Iterator, Mapping

from mockinterview.bank.exchange.markdown_text import escaped
from mockinterview.bank.sources import FORMAT
from mockinterview.core.question import Pack, Question


def text(pack: Pack) -> str:
    """Return a pack as a page."""
    header = pack.model_dump(mode="json", exclude={"questions"})
    settings = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in header.items()
    ]
    lines = ["---", f"format: {FORMAT}", *settings, "---", "", f"# {escaped(_line(pack.title))}"]
    for question in pack.questions:
        lines += _question(question)
    return "\n".join(lines) + "\n"


def _question(question: Question) -> Iterator[str]:
    answer = question.model_answer
    is_line = "\n" not in question.ask
    yield from ("", f"## {escaped(question.ask if is_line else _line(question.title))}")
    yield from ("", escaped(answer.short))
    yield from _section("About", _about(question))
    texts = {
        "Question": "" if is_line else question.ask,
        "Hint": question.hint,
        "Long answer": answer.long if answer.long != answer.short else "",
        "Strong answer": question.strong_answer,
        "Weak answer": question.weak_answer,
    }
    for heading, value in texts.items():
        yield from _section(heading, [escaped(value)] if value else [])
    yield from _section("Key points", _points(question))
    yield from _section("Wrong claims", _wrong_claims(question))
    yield from _section("Follow-ups", _follow_ups(question))
    yield from _section("References", _references(question))
    star = question.star.model_dump() if question.star else {}
    yield from _section("Outline", _entries(star))


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield from ("", f"### {heading}", "", *listed)


def _about(question: Question) -> Iterator[str]:
    yield f"- id: {question.id}"
    yield f"- level: {question.level}"
    yield f"- kind: {question.kind}"
    yield f"- area: {question.area}"
    yield f"- topics: {_words(question.topics)}"
    yield from _entry("- title: ", question.title)
    yield f"- target seconds: {question.target_seconds}"
    if question.is_generated:
        yield f"- origin: {question.origin}"
    if question.terms:
        yield f"- terms: {_words(question.terms)}"
    if question.speak:
        yield from _entry("- speak: ", question.speak)


def _points(question: Question) -> Iterator[str]:
    for point in question.points:
        yield from _entry(f"- {point.weight}: ", point.statement)
        yield f"  - id: {point.id}"
        yield from _entry("  - counts when: ", point.counts_when)
        yield from (f"  - accept: {_words(idea)}" for idea in point.accept)


def _wrong_claims(question: Question) -> Iterator[str]:
    for wrong in question.wrong_claims:
        yield from _entry("- ", wrong.claim)
        yield from _entry("  - truth: ", wrong.truth)
        yield from (f"  - accept: {_words(idea)}" for idea in wrong.accept)


def _follow_ups(question: Question) -> Iterator[str]:
    for follow_up in question.follow_ups:
        yield from _entry(f"- {follow_up.when_missing}: ", follow_up.ask)


def _references(question: Question) -> Iterator[str]:
    for reference in question.references:
        yield from _entry("- ", reference.title)
        yield from _entry("  - authors: ", reference.authors)
        yield f"  - year: {reference.year}"
        yield f"  - link: <{reference.link}>"


def _entries(values: Mapping[str, str]) -> Iterator[str]:
    for name, value in values.items():
        yield from _entry(f"- {name}: ", value)


def _entry(mark: str, value: str) -> Iterator[str]:
    """Yield an entry of a list; its further paragraphs stand below it, as far in as its text."""
    first, *others = escaped(value).split("\n\n")
    yield mark + first
    indent = " " * (len(mark) - len(mark.lstrip()) + 2)
    for paragraph in others:
        yield from ("", indent + paragraph)


def _words(words: Iterable[str]) -> str:
    return ", ".join(json.dumps(word, ensure_ascii=False) for word in words)


def _line(value: str) -> str:
    return " ".join(value.split())
