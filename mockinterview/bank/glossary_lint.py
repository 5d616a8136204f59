"""Whether the terms of a glossary keep apart: no two stand for the same words.

Where a spoken form, a misheard form or a synonym belongs to two terms, an answer about
the one is credited with the other.
"""

import re
from collections.abc import Iterator, Sequence

from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.reading import PlacedTerm
from mockinterview.core.question import Term
from mockinterview.core.tokens import normalise

Stems = tuple[str, ...]

_LONE_A = re.compile(r"(?<![\w-])A (?=[A-Z]\b)")


def glossary_findings(terms: Sequence[PlacedTerm]) -> Iterator[Finding]:
    """Check the terms of one glossary against one another."""
    names: dict[Stems, list[PlacedTerm]] = {}
    for placed in terms:
        for stems in dict.fromkeys(map(_stems, _names(placed.term))):
            names.setdefault(stems, []).append(placed)
    yield from _repeated(terms)
    yield from _misspoken(terms)
    yield from _shared_synonyms(terms, names)
    yield from _collisions(terms, names)


def _repeated(terms: Sequence[PlacedTerm]) -> Iterator[Finding]:
    seen: set[str] = set()
    for placed in terms:
        if placed.term.term.casefold() in seen:
            what = f"The term {placed.term.term!r} stands twice."
            yield _advice(placed, what, "Keep one.", "term")
        seen.add(placed.term.term.casefold())


def _misspoken(terms: Sequence[PlacedTerm]) -> Iterator[Finding]:
    for placed in terms:
        if _LONE_A.search(placed.term.spoken or ""):
            what = "A voice takes an A that stands alone for the article."
            cure = "Join it to the next letter with a hyphen, as in A-P I."
            yield _advice(placed, what, cure, "spoken")


def _shared_synonyms(
    terms: Sequence[PlacedTerm], names: dict[Stems, list[PlacedTerm]]
) -> Iterator[Finding]:
    """Yield a finding where a synonym is known elsewhere, and there means something more.

    A term that stands elsewhere for its spoken form alone is no other meaning.
    """
    for placed in terms:
        for index, synonym in enumerate(placed.term.synonyms):
            for other in names[_stems(synonym)]:
                if _is_apart(other.term, placed.term):
                    what = f"{synonym!r} belongs to the term {other.term.term!r} too."
                    cure = "Give both terms the same synonyms, or take it from one."
                    yield _advice(placed, what, cure, "synonyms", index)
                    break


def _collisions(
    terms: Sequence[PlacedTerm], names: dict[Stems, list[PlacedTerm]]
) -> Iterator[Finding]:
    """Yield a finding for each misheard form that means something else as well."""
    heard: dict[Stems, PlacedTerm] = {}
    for placed in terms:
        for index, form in enumerate(placed.term.heard):
            stems = _stems(form)
            if len("".join(stems)) < 2:
                what = f"Of {form!r} nothing is left to be heard but {' '.join(stems)!r}."
                yield _advice(placed, what, "Remove it.", "heard", index)
                continue
            others = [*names.get(stems, []), *([heard[stems]] if stems in heard else [])]
            for other in others:
                if not _means(other.term) & _means(placed.term):
                    what = f"{form!r} is heard for the term {other.term.term!r} too."
                    yield _advice(placed, what, "Leave it to one of them.", "heard", index)
                    break
            heard.setdefault(stems, placed)


def _is_apart(other: Term, term: Term) -> bool:
    """Return whether another term means something of its own, or merely is said somehow."""
    has_meaning = bool(other.synonyms) or other.spoken is None
    return has_meaning and _means(other) != _means(term)


def _names(term: Term) -> tuple[str, ...]:
    return (term.term, *term.synonyms)


def _means(term: Term) -> frozenset[Stems]:
    return frozenset(map(_stems, _names(term)))


def _stems(phrase: str) -> Stems:
    return tuple(token.stem for token in normalise(phrase))


def _advice(placed: PlacedTerm, what: str, cure: str, *location: str | int) -> Finding:
    return placed.finding(what, cure, *location, severity=Severity.ADVICE)
