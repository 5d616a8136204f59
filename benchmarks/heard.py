"""Writes docs/glossary-heard.md: whether terms and questions can be understood by ear.

The preset voice says every term of the glossary in a sentence, thirty questions and ten
short model answers; the recogniser reads them back. A term counts as recognised where the
coach would find it in what was read back. Every tenth term, and each that was not
recognised, is said in a second sentence too. benchmarks/heard_notes.toml holds what a
person judged: why a term stays unrecognised, what was mended.

Run ``python benchmarks/heard.py`` after the glossary, a voice or a recogniser changed. A
full run takes half an hour; what was read back before is not said again.
"""

import difflib
import random
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jiwer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.hearing import RECOGNISER, VOICE, Hearing, open_hearing  # noqa: E402 - path is set
from mockinterview.core.matching import (  # noqa: E402
    NO_SYNONYMS,
    Synonyms,
    compile_synonyms,
    is_said,
)
from mockinterview.core.question import Question  # noqa: E402
from mockinterview.core.tokens import Token, normalise  # noqa: E402

PAGE = ROOT / "docs" / "glossary-heard.md"
NOTES = Path(__file__).with_name("heard_notes.toml")
SENTENCES = (
    "In the interview they asked me about {}, and I explained it.",
    "The next word on this list is {}, if I remember well.",
)
CHECKED = slice(None, None, 10)
"""The terms that are said in the second sentence too, which nothing was mended by."""
SEED, QUESTIONS, ANSWERS = 2026, 30, 10
WRITTEN, ACCEPTED, MISSED = "as written", "accepted", "not recognised"


@dataclass(frozen=True)
class Reading:
    """What was read back in the place of a term, and what the coach makes of it."""

    read: str
    verdict: str

    def __str__(self) -> str:
        """Return the cell of the table: what was not recognised is bold."""
        return {WRITTEN: "✓", ACCEPTED: self.read}.get(self.verdict, f"**{self.read}**")


@dataclass(frozen=True)
class HeardTerm:
    """A term: what the voice was told to say, and what was read back in each sentence."""

    term: str
    said: str
    first: Reading
    second: Reading | None

    @property
    def is_missed(self) -> bool:
        return self.first.verdict == MISSED

    @property
    def default_reason(self) -> str:
        is_slip = self.second and self.second.verdict != MISSED
        return "a slip: recognised in the second sentence" if is_slip else ""

    @property
    def cells(self) -> tuple[str, ...]:
        said = "" if self.said == self.term else self.said
        return self.term, said, str(self.first), str(self.second or "")


@dataclass(frozen=True)
class HeardText:
    """A question or an answer, and where the words that were read back differ."""

    title: str
    words: int
    errors: int
    differences: tuple[tuple[str, str, bool], ...]
    """What was said, what was read back, and whether the coach takes one for the other."""


def main() -> None:
    """Say everything, read it back, write the page and print what wants a judgement."""
    hearing = open_hearing()
    synonyms = compile_synonyms(hearing.glossary)
    questions = random.Random(SEED).sample(hearing.questions, QUESTIONS)
    asked = [_text(hearing, synonyms, q, q.spoken_text) for q in questions]
    answered = [_text(hearing, synonyms, q, q.model_answer.short) for q in questions[:ANSWERS]]
    terms = _terms(hearing, synonyms)
    notes = tomllib.loads(NOTES.read_text("utf-8"))
    PAGE.write_text(_page(terms, asked, answered, notes), encoding="utf-8")
    reasons = notes["reasons"].keys()
    missed = {heard.term for heard in terms if heard.is_missed}
    unclear = {heard.term for heard in terms if heard.is_missed and not heard.default_reason}
    print("without a reason:", *sorted(unclear - reasons), sep="\n  ")
    print("with a reason, but recognised:", *sorted(reasons - missed), sep="\n  ")


def _terms(hearing: Hearing, synonyms: Synonyms) -> list[HeardTerm]:
    terms = [term.term for term in hearing.glossary]
    first = [_reading(hearing, synonyms, term, SENTENCES[0]) for term in terms]
    again = {term for term, heard in zip(terms, first, strict=True) if heard.verdict == MISSED}
    again.update(terms[CHECKED])
    return [
        HeardTerm(
            term=term,
            said=hearing.said_as(term),
            first=heard,
            second=_reading(hearing, synonyms, term, SENTENCES[1]) if term in again else None,
        )
        for term, heard in zip(terms, first, strict=True)
    ]


def _reading(hearing: Hearing, synonyms: Synonyms, term: str, sentence: str) -> Reading:
    read = _in_its_place(sentence, hearing.read_back(sentence.format(term)))
    return Reading(read, _verdict(term, read, synonyms))


def _verdict(term: str, read: str, synonyms: Synonyms) -> str:
    tokens = normalise(read)
    if is_said([[term]], tokens, NO_SYNONYMS):
        return WRITTEN
    return ACCEPTED if is_said([[term]], tokens, synonyms) else MISSED


def _in_its_place(sentence: str, read: str) -> str:
    """Return what stands in the place of the term; the whole where its place is not found."""
    before, after = sentence.split("{}")
    pattern = rf"\b{before.split()[-1]}[,:]?\s+(.*)\s+{after.split()[1]} {after.split()[2]}\b"
    found = re.search(pattern, read, flags=re.IGNORECASE)
    return found.group(1).rstrip(",.") if found else read


def _text(hearing: Hearing, synonyms: Synonyms, question: Question, text: str) -> HeardText:
    read = hearing.read_back(text)
    said_tokens, read_tokens = normalise(text), normalise(read)
    said_stems, read_stems = [t.stem for t in said_tokens], [t.stem for t in read_tokens]
    found = jiwer.process_words(" ".join(said_stems), " ".join(read_stems))
    matcher = difflib.SequenceMatcher(None, said_stems, read_stems, autojunk=False)
    pairs = [
        (_words(text, said_tokens[a:b]), _words(read, read_tokens[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]
    return HeardText(
        title=question.title,
        words=len(said_stems),
        errors=found.substitutions + found.deletions + found.insertions,
        differences=tuple(
            (said, wrote, bool(said) and is_said([[said]], normalise(wrote), synonyms))
            for said, wrote in pairs
        ),
    )


def _words(text: str, tokens: tuple[Token, ...]) -> str:
    return " ".join(text.split()[tokens[0].first : tokens[-1].last + 1]) if tokens else ""


def _page(
    terms: list[HeardTerm], asked: list[HeardText], answered: list[HeardText], notes: dict[str, Any]
) -> str:
    reasons: dict[str, str] = notes["reasons"]
    head = ("term", "said as", "first sentence", "second sentence")
    parts = [
        "# The glossary, as it is heard\n\n",
        f"{datetime.now(UTC):%d %B %Y}. The voice `{VOICE}` spoke, the recogniser `{RECOGNISER}`\n",
        "read back, both as in the program. `python benchmarks/heard.py` writes this page.\n\n",
        f"{notes['terms'].strip()}\n\n",
        _table(("", "first sentence, every term", "second, every tenth term"), _summary(terms)),
        f"\n## Not recognised\n\n{notes['missed'].strip()}\n\n",
        _table(
            (*head, "reason"),
            ((*h.cells, reasons.get(h.term, h.default_reason)) for h in terms if h.is_missed),
        ),
        f"\n## Mended\n\n{notes['mending'].strip()}\n\n",
        _table(
            ("what", "was said", "is said", "why"),
            ((m["what"], m["was"], m["is"], m["why"]) for m in notes["mended"]),
        ),
        f"\n## Questions and answers\n\n{notes['texts'].strip()}\n\n",
        _table(
            ("", "texts", "words", "word error rate", "without what the glossary accepts"),
            [_rates("questions", asked), _rates("short model answers", answered)],
        ),
        "\n### Every difference\n\n",
        _table(
            ("text", "said", "read back", ""),
            (row for text in [*asked, *answered] for row in _differences(text)),
        ),
        "\n## Every term\n\n",
        _table(head, (heard.cells for heard in terms)),
    ]
    return "".join(parts)


def _summary(terms: list[HeardTerm]) -> Iterator[tuple[str, ...]]:
    columns = (
        [heard.first.verdict for heard in terms],
        [heard.second.verdict for heard in terms[CHECKED] if heard.second],
    )
    for verdict in (WRITTEN, ACCEPTED, MISSED):
        yield verdict, *(f"{column.count(verdict)} of {len(column)}" for column in columns)


def _rates(name: str, texts: list[HeardText]) -> tuple[str, ...]:
    words, errors = sum(t.words for t in texts), sum(t.errors for t in texts)
    accepted = sum(len(said.split()) for t in texts for said, _, taken in t.differences if taken)
    rest = max(0, errors - accepted)
    return name, str(len(texts)), str(words), f"{errors / words:.1%}", f"{rest / words:.1%}"


def _differences(text: HeardText) -> Iterator[tuple[str, ...]]:
    for said, read, taken in text.differences:
        yield text.title, said, read, "accepted" if taken else ""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join(f"| {' | '.join(c.replace('|', '/') for c in line)} |\n" for line in lines)


if __name__ == "__main__":
    main()
