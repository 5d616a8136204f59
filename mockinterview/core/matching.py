"""Whether an answer says an idea, and in which of its words.

An idea is a list of accepted wordings; a point is a list of ideas that must stand
close together. A wording is found where its tokens follow one another, in any
inflection and with any synonym of the glossary in place of a term. The meaning of a
sentence is not understood here: see ``coach`` for what is made of a match.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from mockinterview.core.question import Term
from mockinterview.core.tokens import Token, normalise

WINDOW_SENTENCES = 3
WINDOW_TOKENS = 40
"""Ideas stand close together within this many sentences and this many tokens."""

_DENIAL_REACH = 5
_MYTH_REACH = 8
_SPELLING_LIMIT = 256
_DENIALS = frozenset(
    token.stem
    for token in normalise("not never no nor neither without instead rather avoid hardly")
)
_MYTHS = tuple(
    tuple(token.stem for token in normalise(cue))
    for cue in (
        *("myth", "misconception", "misunderstanding", "not true", "untrue", "wrong to"),
        *("mistake to", "people think", "people believe", "people assume", "many think"),
        *("many believe", "mistakenly"),
    )
)
_MYTHS_BY_FIRST = {
    first: tuple(cues) for first, cues in itertools.groupby(sorted(_MYTHS), key=itemgetter(0))
}
_NOT_DENIED_BY = frozenset(token.stem for token in normalise("only just merely simply"))

Stems = tuple[str, ...]
Groups = Sequence[Sequence[str]]


class Place(NamedTuple):
    """Where a wording stands: its first and last token."""

    first: int
    last: int


@dataclass(frozen=True)
class Match:
    """The closest place in which the most ideas of a point were found.

    ``found`` tells for each idea whether it is there; ``first_word`` and ``last_word``
    are indexes into the words that were normalised, both within the match.
    """

    found: tuple[bool, ...]
    first_word: int
    last_word: int

    @property
    def share(self) -> float:
        return sum(self.found) / len(self.found)

    @property
    def is_complete(self) -> bool:
        return all(self.found)


@dataclass(frozen=True, eq=False)
class Synonyms:
    """What may stand in place of a phrase; made once from a glossary and kept."""

    variants: Mapping[Stems, tuple[Stems, ...]] = field(default_factory=dict)


NO_SYNONYMS = Synonyms()


def compile_synonyms(terms: Iterable[Term]) -> Synonyms:
    """Return the synonyms of a glossary.

    A term and its synonyms stand for one another; what recognisers write for the term
    stands for all of them, but not the other way round.
    """
    variants: dict[Stems, dict[Stems, None]] = defaultdict(dict)
    for term in terms:
        names = [stems for name in (term.term, *term.synonyms) if (stems := _stems(name))]
        heard = [stems for name in term.heard if (stems := _stems(name))]
        for name, other in itertools.product(names, names + heard):
            if name != other:
                variants[name][other] = None
    return Synonyms({name: tuple(others) for name, others in variants.items()})


def find(
    groups: Groups,
    tokens: Sequence[Token],
    synonyms: Synonyms = NO_SYNONYMS,
    *,
    affirmed: bool = False,
) -> Match | None:
    """Find the ideas close together; return None where not one of them is there.

    With ``affirmed``, words that the speaker denies ("it does not ...", "... is a myth")
    do not count. Use it for wrong claims.
    """
    starts = _starts(tokens)
    hits = sorted(
        (place, group)
        for group, wordings in enumerate(groups)
        for place in _places(wordings, tokens, starts, synonyms)
        if not (affirmed and _is_denied(tokens, place))
    )
    windows = (_window(hits, at, tokens) for at in range(len(hits)))
    best = max(windows, key=lambda window: _rank(window, tokens), default=None)
    return _as_match(best, tokens, len(groups)) if best else None


def is_said(groups: Groups, tokens: Sequence[Token], synonyms: Synonyms = NO_SYNONYMS) -> bool:
    """Return whether every idea is found close together."""
    match = find(groups, tokens, synonyms)
    return match is not None and match.is_complete


def _stems(phrase: str) -> Stems:
    return tuple(token.stem for token in normalise(phrase))


def _starts(tokens: Sequence[Token]) -> dict[str, list[int]]:
    starts: dict[str, list[int]] = defaultdict(list)
    for at, token in enumerate(tokens):
        starts[token.stem].append(at)
    return starts


def _places(
    wordings: Sequence[str],
    tokens: Sequence[Token],
    starts: Mapping[str, list[int]],
    synonyms: Synonyms,
) -> set[Place]:
    places: set[Place] = set()
    for wording in wordings:
        for stems in _spellings(wording, synonyms):
            for at in starts.get(stems[0], ()):
                end = at + len(stems)
                if stems == tuple(token.stem for token in tokens[at:end]):
                    places.add(Place(at, end - 1))
    return places


@lru_cache(maxsize=16_384)
def _spellings(wording: str, synonyms: Synonyms) -> tuple[Stems, ...]:
    """Return the wording and what it becomes with synonyms in place of its terms."""
    every = itertools.islice(_substituted(_stems(wording), synonyms.variants), _SPELLING_LIMIT)
    return tuple(stems for stems in dict.fromkeys(every) if stems)


def _substituted(stems: Stems, variants: Mapping[Stems, tuple[Stems, ...]]) -> Iterator[Stems]:
    if not stems:
        yield ()
        return
    for rest in _substituted(stems[1:], variants):
        yield stems[0], *rest
    for end in range(1, len(stems) + 1):
        for variant in variants.get(stems[:end], ()):
            for rest in _substituted(stems[end:], variants):
                yield variant + rest


def _window(
    hits: Sequence[tuple[Place, int]], at: int, tokens: Sequence[Token]
) -> dict[int, Place]:
    """Return the ideas that stand close after this hit, each at its nearest place."""
    start = hits[at][0].first
    nearest: dict[int, Place] = {}
    for place, group in itertools.islice(hits, at, None):
        if place.first - start >= WINDOW_TOKENS:
            break
        is_close = tokens[place.last].sentence - tokens[start].sentence < WINDOW_SENTENCES
        if is_close and (group not in nearest or place.last < nearest[group].last):
            nearest[group] = place
    return nearest


def _rank(window: Mapping[int, Place], tokens: Sequence[Token]) -> tuple[int, int, int]:
    """Order windows: more ideas first, then fewer sentences, then fewer tokens."""
    first = min(place.first for place in window.values())
    last = max(place.last for place in window.values())
    return len(window), tokens[first].sentence - tokens[last].sentence, first - last


def _as_match(window: Mapping[int, Place], tokens: Sequence[Token], count: int) -> Match:
    return Match(
        found=tuple(group in window for group in range(count)),
        first_word=min(tokens[place.first].first for place in window.values()),
        last_word=max(tokens[place.last].last for place in window.values()),
    )


def _is_denied(tokens: Sequence[Token], place: Place) -> bool:
    here = tokens[place.first]
    nearby = (
        tokens[max(0, place.first - _MYTH_REACH) : place.first],
        tokens[place.last + 1 : place.last + 1 + _MYTH_REACH],
    )
    if any(_calls_a_myth([t.stem for t in side if t.sentence == here.sentence]) for side in nearby):
        return True
    near = [t.stem for t in nearby[0][-_DENIAL_REACH:] if t.clause == here.clause]
    return any(
        cue in _DENIALS and following not in _NOT_DENIED_BY
        for cue, following in itertools.pairwise([*near, here.stem])
    )


def _calls_a_myth(stems: Sequence[str]) -> bool:
    return any(
        tuple(stems[at : at + len(cue)]) == cue
        for at, stem in enumerate(stems)
        for cue in _MYTHS_BY_FIRST.get(stem, ())
    )
