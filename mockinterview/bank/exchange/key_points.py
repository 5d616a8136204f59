"""Key points drafted from an answer, so that the offline coach has something to listen for.

Each sentence becomes a point that counts when its two or three most telling words are said
close together. It is a draft: which words matter, an author knows and this does not. What
is drafted is tried on the answer with the matcher that listens to people, so the answer
itself says every point.
"""

import itertools
import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mockinterview.bank.exchange.naming import slug, unused
from mockinterview.core.matching import find
from mockinterview.core.question import KeyPoint, Weight
from mockinterview.core.tokens import Token, normalise

POINT_LIMIT = 7
STATEMENT_LENGTH = 160
_LONG_SENTENCE = 8
_TRIES = 30
_SENTENCE_END = re.compile(
    r"(?<=[.!?])[\"'\u201d\u2019)\]]*\s+(?=[^a-z\s])|(?<=[\u3002\uff01\uff1f])|\n+"
)
_LIST_MARK = re.compile(r"^(?:[-*\u2022\u2013]|\d{1,2}[.)])\s+")
_PLAIN_WORDS = frozenset(
    token.stem
    for token in normalise(
        "about above after again all also always and another any are as at be because become "
        "been before being between both but by can case could different do down each either "
        "else enough even ever every example few first for from get give go good great had have "
        "he help her here him his how however i if in into is it its just kind know last less "
        "let like made main make many may mean might more most much must my need neither never "
        "new no nor not now of often on once one only or other our out over own part people "
        "possible quite rather really same say second see several shall she should simply since "
        "so some someone something sometimes still such take than that their them then there "
        "therefore these they thing this those though thus to too two under until up upon us "
        "use usually very want was way we well were what when where whether which while who "
        "whole whose why will with within without would yes yet you your "
        "aber als auch auf aus bei das dass dem den der des die durch ein eine einem einen einer "
        "er es für hat ich im ist kann man mit nach nicht noch nur oder sich sie sind so über um "
        "und vom von vor was wenn werden wie wir wird zu zum zur"
    )
)


Accept = tuple[tuple[str, ...], ...]


class _Word(NamedTuple):
    at: int
    text: str
    stems: tuple[str, ...]
    worth: float


def draft_points(answer: str, ask: str) -> tuple[KeyPoint, ...]:
    """Return up to seven points for an answer; none where it has no word to listen for."""
    tokens = normalise(answer)
    asked = frozenset(token.stem for token in normalise(ask))
    counts = Counter(token.stem for token in tokens)
    found = [
        (accept, worth, sentence)
        for sentence in sentences(answer)
        for accept, worth in [_accept(sentence, tokens, asked, counts)]
        if accept
    ]
    best = sorted(found, key=lambda entry: -entry[1])[:POINT_LIMIT]
    points: list[KeyPoint] = []
    for accept, _, sentence in (entry for entry in found if entry in best):
        if len(points) < POINT_LIMIT and accept not in [point.accept for point in points]:
            points.append(_point(sentence, accept, {point.id for point in points}))
    return tuple(points) or _whole_answer(answer, tokens)


def stated_point(statement: str, taken: set[str]) -> KeyPoint | None:
    """Return the point that a phrase states, or None where it has no word to listen for."""
    tokens = normalise(statement)
    accept, _ = _accept(statement, tokens, frozenset(), Counter(token.stem for token in tokens))
    if not accept and tokens:
        accept = ((statement,),)
    return _point(statement, accept, taken) if accept else None


def sentences(answer: str) -> list[str]:
    """Return the sentences of an answer; an entry of a list is one."""
    parts = (_LIST_MARK.sub("", part.strip()) for part in _SENTENCE_END.split(answer))
    return [part for part in parts if part]


def _point(sentence: str, accept: Accept, taken: set[str]) -> KeyPoint:
    words = " ".join(idea[0] for idea in accept)
    return KeyPoint(
        id=unused(slug(words), taken),
        weight=Weight.SHOULD,
        statement=_statement(sentence),
        counts_when=textwrap.shorten(f"The answer says: {sentence}", 4 * STATEMENT_LENGTH),
        accept=accept,
    )


def _statement(sentence: str) -> str:
    return textwrap.shorten(sentence, STATEMENT_LENGTH, placeholder="...") or sentence


def _accept(
    sentence: str, answer: Sequence[Token], asked: frozenset[str], counts: Counter[str]
) -> tuple[Accept, float]:
    """Return the ideas of a sentence, each in one wording, and how telling they are."""
    words = sorted(_telling_words(sentence, asked, counts), key=lambda word: -word.worth)
    heard, stated = normalise(sentence), normalise(_statement(sentence))
    most = 3 if len(words) >= _LONG_SENTENCE else 2
    for size in range(min(most, len(words)), 0, -1):
        for chosen in itertools.islice(itertools.combinations(words[:8], size), _TRIES):
            accept = tuple((word.text,) for word in sorted(chosen))
            # A repetition of the question must not say the point.
            is_asked = all(asked.issuperset(word.stems) for word in chosen)
            # The sentence is short, so it is tried first; the answer has the last word.
            if not is_asked and all(_is_heard(accept, said, stated) for said in (heard, answer)):
                return accept, sum(word.worth for word in chosen)
    return (), 0.0


def _telling_words(sentence: str, asked: frozenset[str], counts: Counter[str]) -> Iterator[_Word]:
    seen: set[tuple[str, ...]] = set()
    for at, written in enumerate(sentence.split()):
        text = written.strip("\"'\u201c\u201d\u2018\u2019.,;:!?()[]{}<>*`\u2026")
        stems = tuple(token.stem for token in normalise(text))
        if stems in seen or not stems or _PLAIN_WORDS.issuperset(stems):
            continue
        seen.add(stems)
        worth = min(len(text), 12) / (1 + sum(counts[stem] for stem in stems) / len(stems))
        is_name = any(letter.isdigit() for letter in text) or text[1:] != text[1:].lower()
        worth += 3 if is_name or (at and text[:1].isupper()) else 0
        yield _Word(at, text.lower(), stems, worth / 4 if asked.issuperset(stems) else worth)


def _is_heard(accept: Accept, heard: Sequence[Token], stated: Sequence[Token]) -> bool:
    """Say whether the coach hears a point in what is said, also where that denies a thing."""
    is_denial = find(accept, stated) != find(accept, stated, affirmed=True)
    match = find(accept, heard, affirmed=not is_denial)
    return match is not None and match.is_complete


def _whole_answer(answer: str, tokens: Sequence[Token]) -> tuple[KeyPoint, ...]:
    """Return the answer itself as its only point, where no word of it stands out."""
    words = [word for word in answer.split() if normalise(word)]
    if not tokens or not words:
        return ()
    wording = " ".join(words[:5])
    if find(((wording,),), tokens) is None:
        wording = words[0]
    return (_point(answer, ((wording,),), set()),)
