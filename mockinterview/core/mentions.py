"""Which subjects a job description or a CV names, in which words and lines.

A subject is a term of the glossary or a topic of the questions. A document is text that
somebody wrote, so what recognisers mishear does not count here; and where a term of the
glossary is an everyday word as well ("key", "value"), it does not count by itself.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mockinterview.core.job_sections import Line
from mockinterview.core.plain import Plain
from mockinterview.core.question import Question, Term
from mockinterview.core.tokens import Token, normalise
from mockinterview.core.topic_cues import TOPIC_CUES

Stems = tuple[str, ...]

_EVERYDAY = frozenset(
    (
        *("acknowledgement", "activation", "adam", "adapter", "agent", "alignment", "api"),
        *("artefact", "attention", "attribution", "bias", "bottleneck", "cache", "capability"),
        *("citation", "clustering", "commit", "complexity", "convolution", "critic", "dashboard"),
        *("degeneration", "domain", "ensemble", "failure", "feature", "generator", "header"),
        *("incident", "index", "indexing", "inference", "intent", "interpolation"),
        *("invalidation", "it", "key", "label", "lock", "magnitude", "merge", "messaging", "mit"),
        *("modality", "outlier", "parameter", "passage", "patch", "perturbation", "pilot"),
        *("pixel", "policy", "portfolio", "prior", "provenance", "query", "recall", "redirect"),
        *("refusal", "regression", "replay", "replica", "reviewer", "rollback", "rollout"),
        *("router", "salt", "sampling", "sandbox", "saturation", "seed", "sensitivity", "set"),
        *("specificity", "stereotype", "streaming", "temperature", "testing", "token"),
        *("transaction", "transactions", "truncation", "value", "vector", "verification"),
        *("verifier", "vocabulary"),
    )
)
_LONGEST_NAME = 8
_CAPITALS = 2


class Mention(Plain):
    """A subject that a document names: how it first says it and where, and how much that counts."""

    subject: str
    words: str
    line: str
    times: int
    weight: float


@dataclass(frozen=True)
class Vocabulary:
    """The subjects that are known, by the stems of their names, and the subjects of each topic.

    A topic is a subject itself, and about those that its name is made of.
    What is in ``capitals`` counts only where so many of its letters are written large.
    """

    subjects: Mapping[Stems, tuple[str, ...]]
    topics: Mapping[str, tuple[str, ...]]
    capitals: Mapping[Stems, int]

    def named(self, text: str, longest: int = _LONGEST_NAME) -> Iterator[tuple[str, str]]:
        """Yield each subject that a line names, with its words; of two at one place the longer.

        A name has at most as many words as ``longest`` says.
        """
        words = text.split()
        tokens = normalise(words)
        at = 0
        while at < len(tokens):
            size, found = self._longest(tokens[at : at + longest], words)
            for subject in self.subjects[_stems_of(tokens[at : at + size])] if size else ():
                yield subject, found
            at += size or 1

    def _longest(self, tokens: Sequence[Token], words: Sequence[str]) -> tuple[int, str]:
        """Return how many of these tokens are the name of a subject, and their words."""
        for size in range(len(tokens), 0, -1):
            stems = _stems_of(tokens[:size])
            if stems in self.subjects:
                found = " ".join(words[tokens[0].first : tokens[size - 1].last + 1])
                if _capitals(found) >= self.capitals.get(stems, 0):
                    return size, found.strip(_SIGNS)
        return 0, ""


_SIGNS = "\"'()[]{}<>,.;:!?*\u2022-\u2013\u2014/"


def vocabulary(
    terms: Iterable[Term], questions: Iterable[Question], *, with_cues: bool
) -> Vocabulary:
    """Return the subjects of a glossary and of the questions' topics.

    With cues, what advertisements say for a topic names it too; a question does not.
    """
    names = _Names()
    for term in terms:
        written = [n for n in (term.term, *term.synonyms) if n.casefold() not in _EVERYDAY]
        names.add(term.term.casefold(), written)
    topics: dict[str, str] = {}
    for topic in sorted({topic for question in questions for topic in question.topics}):
        name = topic.replace("-", " ")
        topics[topic] = names.add(name, [] if topic in _EVERYDAY else [name])
        for cue in TOPIC_CUES.get(topic, ()) if with_cues else ():
            names.also(cue, topics[topic])
    found = {stems: tuple(subjects) for stems, subjects in names.subjects.items()}
    parts = Vocabulary(found, {}, {})
    about = {
        topic: (subject, *_parts_of(topic.replace("-", " "), parts))
        for topic, subject in topics.items()
    }
    return Vocabulary(found, about, names.capitals)


def _parts_of(name: str, known: Vocabulary) -> tuple[str, ...]:
    """Return the subjects that the name of another one is made of."""
    return tuple(subject for subject, _ in known.named(name, longest=len(name.split()) - 1))


class _Names:
    """Gathers what subjects are called; what shares a name with a subject is that subject."""

    def __init__(self) -> None:
        self.subjects: dict[Stems, dict[str, None]] = {}
        self.capitals: dict[Stems, int] = {}

    def add(self, subject: str, written: Sequence[str]) -> str:
        """Add the names of a subject, and return what it is called from now on."""
        known = [first for n in written for first in self.subjects.get(_stems(n), ())]
        subject = known[0] if known else subject
        for name in written:
            self.also(name, subject)
        return subject

    def also(self, name: str, subject: str) -> None:
        if stems := _stems(name):
            self.subjects.setdefault(stems, {})[subject] = None
            # A single word could be a common one but for its capitals: RAG, REST, Claude.
            if name.isalpha() and _capitals(name):
                self.capitals[stems] = min(_CAPITALS, _capitals(name))


def mentions(lines: Iterable[Line], known: Vocabulary) -> tuple[Mention, ...]:
    """Return the subjects that a document names, those that count most first."""
    found: dict[str, Mention] = {}
    for line in lines:
        for subject, words in known.named(line.text):
            before = found.get(subject)
            found[subject] = Mention(
                subject=subject,
                words=before.words if before else words,
                line=before.line if before else line.text,
                times=before.times + 1 if before else 1,
                weight=max(before.weight if before else 0.0, line.weight),
            )
    return tuple(sorted(found.values(), key=lambda each: (-each.weight, -each.times)))


def _stems(name: str) -> Stems:
    return _stems_of(normalise(name))


def _stems_of(tokens: Iterable[Token]) -> Stems:
    return tuple(token.stem for token in tokens)


def _capitals(text: str) -> int:
    return sum(character.isupper() for character in text)
