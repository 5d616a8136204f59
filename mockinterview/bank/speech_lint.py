"""Whether a voice can read a question aloud as it is meant.

Signs are read by their names or passed over, and voices do not agree on words such as
"IT" or "BERT": one spells them, another reads them. The glossary's spoken forms settle
that, so what they cover is left out here. Letters that nobody could read as a word
("LLM"), and words joined with a capital ("GitHub"), every voice gets right.
"""

import re
from collections.abc import Iterable, Iterator

from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.reading import PlacedQuestion
from mockinterview.core.question import Question, Term

_PUNCTUATION = frozenset(" .,;:?!'\"-\u2018\u2019\u201c\u201d\u2013\u2014\n")
_IN_QUESTIONS = _PUNCTUATION | frozenset("()%0123456789")
_PIECE = re.compile(r"[^\s\u2013\u2014/-]+")
_VOWELS = frozenset("AEIOU")
_CAPITALS = re.compile(r"[A-Z]{2,}")
_AFTER_SMALL = re.compile(r"(?<=[a-z])[A-Z]{2,}")
_SHORT_WORDS = re.compile("A[MNST]|B[EY]|DO|GO|HE|I[FNST]|M[EY]|NO|O[FNR]|SO|TO|UP|WE")
_SYLLABLE = re.compile(r"[B-DF-HJ-NP-TV-Z][AEIOU][A-Z]")
_DIGITS = re.compile(r"[a-z]\d|[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]{2}")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\Z")
_POINTS = re.compile(r"[A-Za-z][.,:;!?][A-Za-z]")

NOTHING = re.compile(r"(?!)")


def sayable_words(terms: Iterable[Term]) -> re.Pattern[str]:
    """Return what finds the terms with a spoken form, as a voice finds them.

    A term in capitals is known by them; any other is found in upper and lower case.
    """
    spoken = sorted((term.term for term in terms if term.spoken), key=len, reverse=True)
    any_of = "|".join(
        re.escape(term) if term.isupper() else f"(?i:{re.escape(term)})" for term in spoken
    )
    return re.compile(rf"(?<!\w)(?:{any_of})(?:['\u2019]?s)?(?!\w)") if spoken else NOTHING


def speech_findings(placed: PlacedQuestion, sayable: re.Pattern[str]) -> Iterator[Finding]:
    """Check all of a question that a voice reads."""
    for location, text, is_question in _read_aloud(placed.question):
        rest = sayable.sub(" ", text)
        allowed = _IN_QUESTIONS if is_question else _PUNCTUATION
        if signs := sorted({c for c in rest if not c.isalpha() and c not in allowed}):
            what = f"A voice cannot read these as they are meant: {' '.join(signs)}"
            yield _advice(placed, what, "Write what one would say.", *location)
        if words := list(dict.fromkeys(stumbling_blocks(rest))):
            what = f"Voices do not agree on how to say: {', '.join(words)}."
            cure = "Give it a spoken form in the glossary, or write what one would say."
            yield _advice(placed, what, cure, *location)


def stumbling_blocks(text: str) -> Iterator[str]:
    """Yield the words that a voice might say in another way than is meant."""
    for piece in _PIECE.findall(text):
        word = re.sub(r"['\u2019]s?\Z", "", piece.strip(".,;:?!()\"'\u2018\u2019\u201c\u201d"))
        if (
            any(map(_could_be_a_word, _CAPITALS.findall(word)))
            or any(map(_is_mixed, _AFTER_SMALL.findall(word)))
            or (_DIGITS.search(word) and not _ORDINAL.match(word))
            or _POINTS.search(word)
        ):
            yield word


def _could_be_a_word(capitals: str) -> bool:
    """Return whether some voice may take capitals for a word, and another for letters.

    So it came out when a hundred abbreviations were given to both kinds of voice: three
    letters are taken for a word where a vowel follows a consonant, and four or more where
    there is a vowel before the last.
    """
    if len(capitals) == 2:
        return _SHORT_WORDS.match(capitals) is not None
    if len(capitals) == 3:
        return _SYLLABLE.match(capitals) is not None
    return _is_mixed(capitals) and any(letter in _VOWELS for letter in capitals[:-1])


def _is_mixed(capitals: str) -> bool:
    """Return whether there are both vowels and consonants."""
    return len({letter in _VOWELS for letter in capitals}) == 2


def _read_aloud(question: Question) -> Iterator[tuple[tuple[str | int, ...], str, bool]]:
    """Yield what a voice reads: where it stands, the text, whether it is a question."""
    yield ("speak" if question.speak else "ask",), question.spoken_text, True
    for index, follow_up in enumerate(question.follow_ups):
        yield ("follow_ups", index, "ask"), follow_up.ask, True
    yield ("model_answer", "short"), question.model_answer.short, False
    yield ("model_answer", "long"), question.model_answer.long, False


def _advice(placed: PlacedQuestion, what: str, cure: str, *location: str | int) -> Finding:
    return placed.finding(what, cure, *location, severity=Severity.ADVICE)
