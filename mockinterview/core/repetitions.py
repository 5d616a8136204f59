"""Words that were said twice, and sentences that were begun anew.

Only what can hardly be meant is found: "the the", "in the, in the", "we can, we could".
Whisper drops many of these, so the count is what stands in the transcript, and less than
what was said.
"""

from collections.abc import Iterator
from enum import StrEnum

from mockinterview.core.plain import Plain
from mockinterview.core.spoken import bare, listed
from mockinterview.core.transcript import Word

LONGEST_PHRASE = 3
_MEANT_TWICE = listed(
    "had that very really no yes so many much more again far too bye well now there ha never "
    "zero one two three four five six seven eight nine ten"
)
_OBJECT_THEN_SUBJECT = listed("it you that this there what which")
"""As in "if you cache it, it is faster": said twice with a comma between, these are meant."""

_SUBJECTS = listed("i we you he she it they there this that")
_AUXILIARIES = listed(
    "am is are was were have has had do does did can could will would shall should may might "
    "must need want think mean use used"
)
_BREAKS = (",", "-", "\u2013", "\u2014", "\u2026", "...")


class RepetitionKind(StrEnum):
    REPETITION = "repetition"
    RESTART = "restart"


class Repetition(Plain):
    """What was said twice or begun anew: its words, and where."""

    kind: RepetitionKind
    text: str
    start: float
    end: float


def find_repetitions(words: tuple[Word, ...]) -> tuple[Repetition, ...]:
    """Return repetitions and restarts in their order; none overlap."""
    return tuple(_found(words))


def _found(words: tuple[Word, ...]) -> Iterator[Repetition]:
    spoken = [bare(word) for word in words]
    at = 0
    while at < len(words):
        length = _repeated(words, spoken, at)
        kind = RepetitionKind.REPETITION
        if not length:
            length, kind = _restarted(words, spoken, at), RepetitionKind.RESTART
        if not length:
            at += 1
            continue
        said = words[at : at + length]
        text = " ".join(word.text.strip() for word in said)
        yield Repetition(kind=kind, text=text, start=said[0].start, end=said[-1].end)
        # The last words may themselves be said once more: "the the the" is one place.
        at += length


def _repeated(words: tuple[Word, ...], spoken: list[str], at: int) -> int:
    """Return how many words a repetition takes that begins here; 0 where none does."""
    for size in range(LONGEST_PHRASE, 0, -1):
        phrase = spoken[at : at + size]
        times = 1
        while spoken[at + times * size : at + (times + 1) * size] == phrase:
            times += 1
        if times > 1 and all(phrase) and _is_unmeant(words[at : at + times * size], phrase):
            return times * size
    return 0


def _is_unmeant(words: tuple[Word, ...], phrase: list[str]) -> bool:
    """Say whether a phrase that stands twice is a slip, and not emphasis or two sentences."""
    if any(word.text.rstrip().endswith((".", "?", "!")) for word in words[:-1]):
        return False
    if any(part[:1].isdigit() for part in phrase):
        return False
    if len(phrase) > 1:
        return len(set(phrase)) > 1
    has_break = words[0].text.rstrip().endswith(",")
    return phrase[0] not in (_MEANT_TWICE | _OBJECT_THEN_SUBJECT if has_break else _MEANT_TWICE)


def _restarted(words: tuple[Word, ...], spoken: list[str], at: int) -> int:
    """Return how many words a restart takes: "it is, it was" or "retr- retrieval"."""
    if _is_cut_off(words, spoken, at):
        return 2
    subject = _subject(spoken[at])
    if subject is None:
        return 0
    auxiliary = at if spoken[at] != subject else at + 1
    anew = auxiliary + 1
    if anew >= len(words) or not words[auxiliary].text.rstrip().endswith(_BREAKS):
        return 0
    is_begun = auxiliary == at or spoken[auxiliary] in _AUXILIARIES
    if is_begun and _subject(spoken[anew]) == subject:
        has_verb = spoken[anew] == subject and anew + 1 < len(words)
        return anew + 1 + has_verb - at
    return 0


def _subject(word: str) -> str | None:
    """Return the pronoun that a word is or begins with, as in "it's"."""
    pronoun = word.replace("\u2019", "'").split("'")[0]
    return pronoun if pronoun in _SUBJECTS else None


def _is_cut_off(words: tuple[Word, ...], spoken: list[str], at: int) -> bool:
    is_last = at + 1 >= len(words)
    if is_last or not words[at].text.rstrip().endswith(("-", "\u2013", "\u2014")):
        return False
    return len(spoken[at]) > 1 and spoken[at + 1].startswith(spoken[at])
