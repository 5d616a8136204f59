"""Whether a term of the question was misheard, and what of a second reading is believed.

Whisper that is told the terms of a question hears them far better, and now and then
writes one that nobody said. So a stretch is written down without them. Only where that
reads nearly like a term, it is heard again with them, and of the second reading only those
places are taken that hold a term and sound like what was written first. All else stays as
it was heard. Figures: docs/benchmarks.md.
"""

import difflib
import re
from collections.abc import Sequence

from mockinterview.core.matching import NO_SYNONYMS, is_said
from mockinterview.core.tokens import normalise
from mockinterview.core.transcript import Word
from mockinterview.speech.sounding import is_alike, sounds, unlikeness

NEAR_MISS = 0.4
"""A place this unlike a term, or less, may be the term misheard."""

SOUNDS_ALIKE = 0.5
"""What was written in a place and what is put there are no more unlike than this."""

SURE = 0.95
"""A place of which Whisper is surer than this is not doubted."""

_MOST_WORDS_MORE = 1
_SAID_AS_A_WORD = re.compile("[B-DF-HJ-NP-TV-Z][AEIOU]+[B-DF-HJ-NP-TV-Z]")


def prompt(terms: Sequence[str]) -> str:
    """Return how Whisper is told of the terms: as what was said just before."""
    return f"We talk about {', '.join(terms)}."


def near_misses(words: Sequence[Word], terms: Sequence[str]) -> tuple[str, ...]:
    """Return the terms that may have been said where something else was written."""
    wanted = _sought(terms)
    places = [_doubtful_places(words, count) for count in range(1, _most_words(wanted) + 1)]
    return tuple(term for term in wanted if _is_near(places[: _most_words([term])], term))


def believed(first: Sequence[Word], second: Sequence[Word], terms: Sequence[str]) -> list[Word]:
    """Return the first reading with those places of the second that are terms and sound alike."""
    taken: list[Word] = []
    for kind, start, end, *other in _differences(first, second):
        place = first[start:end]
        put = () if kind == "equal" else _put(place, second, range(*other), terms)
        taken += put or place
    return taken


def _sought(terms: Sequence[str]) -> tuple[str, ...]:
    """Return the terms without abbreviations that are said as words: REST is in "arrest"."""
    return tuple(term for term in terms if not (term.isupper() and _SAID_AS_A_WORD.search(term)))


def _most_words(terms: Sequence[str]) -> int:
    """Return of how many words a place may be in which a term was misheard."""
    longest = max((len(re.findall(r"[^\W_]+", term)) for term in terms), default=0)
    return longest + _MOST_WORDS_MORE


def _is_near(places: Sequence[Sequence[str]], term: str) -> bool:
    key = sounds(term)
    return any(
        any(is_alike(ending, sounds(text), NEAR_MISS) for ending in (key, key + "s"))
        and not _holds(text, term)
        for of_a_length in places
        for text in of_a_length
    )


def _doubtful_places(words: Sequence[Word], count: int) -> list[str]:
    places = (words[first : first + count] for first in range(len(words) - count + 1))
    return [_text(place) for place in places if any(word.is_unsure(SURE) for word in place)]


def _differences(
    first: Sequence[Word], second: Sequence[Word]
) -> Sequence[tuple[str, int, int, int, int]]:
    matcher = difflib.SequenceMatcher(
        None, [_bare(word) for word in first], [_bare(word) for word in second], autojunk=False
    )
    return matcher.get_opcodes()


def _put(
    place: Sequence[Word], second: Sequence[Word], other: range, terms: Sequence[str]
) -> Sequence[Word]:
    """Return what the second reading has for a place: all of it, its terms alone, or nothing."""
    if not place or not other:
        return ()
    of_terms = [at for at in other if at in _places_of(_sought(terms), second)]
    if not of_terms:
        return ()
    key = sounds(_text(place))
    readings = (second[other.start : other.stop], second[of_terms[0] : of_terms[-1] + 1])
    unlike = [unlikeness(key, sounds(_text(reading))) for reading in readings]
    best = readings[unlike.index(min(unlike))]
    is_taken = min(unlike) <= SOUNDS_ALIKE and not _is_inflected(_text(place), _text(best))
    return best if is_taken else ()


def _is_inflected(text: str, other: str) -> bool:
    """Return whether only the ending differs: "pretrained" was said, and not "pretraining"."""
    stems, letters = (
        {join(each) for each in (text, other)} for join in (_joined_stems, _joined_letters)
    )
    return len(stems) == 1 and len(letters) > 1


def _joined_stems(text: str) -> str:
    return "".join(token.stem for token in normalise(text))


def _joined_letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def _places_of(terms: Sequence[str], words: Sequence[Word]) -> frozenset[int]:
    """Return the indexes of words that are part of a term."""
    tokens = normalise([word.text for word in words])
    stems = [token.stem for token in tokens]
    found: set[int] = set()
    for term in terms:
        wanted = [token.stem for token in normalise(term)]
        for at in range(len(stems) - len(wanted) + 1):
            if wanted and stems[at : at + len(wanted)] == wanted:
                found.update(range(tokens[at].first, tokens[at + len(wanted) - 1].last + 1))
    return frozenset(found)


def _holds(text: str, term: str) -> bool:
    return is_said([[term]], normalise(text), NO_SYNONYMS)


def _bare(word: Word) -> str:
    return re.sub(r"[^\w']", "", word.text).lower()


def _text(words: Sequence[Word]) -> str:
    return "".join(word.text for word in words).strip()
