"""What becomes of an answer whose words a person has mended by hand?

The new words are laid beside the old ones, and each keeps the time at which it was said. What
was heard is kept with what was made of it, once, so that it can always be gone back to.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from mockinterview.core.fillers import MARK_FROM
from mockinterview.core.session import Attempt, Earlier
from mockinterview.core.spoken import bare
from mockinterview.core.transcript import Transcript, Word

_OF_THE_WORDS = ("hearing", "delivery", "feedback", "better_answer", "earlier", "trouble")


def corrected(transcript: Transcript, text: str) -> Transcript:
    """Return a transcript with these words, each at the time at which it was said.

    A run that was replaced shares the time of the run that it replaces, by the lengths of its
    words; what was put in shares the silence that it stands in.
    """
    said = text.strip()
    words = tuple(_timed(transcript, said.split())) if transcript.words else ()
    return transcript.model_copy(update={"text": said, "words": words, "is_corrected": True})


def correct(attempt: Attempt, text: str, mark_from: float = MARK_FROM) -> Attempt:
    """Return an attempt whose words are these, measured anew; its feedback stays as it is.

    An answer that says the same as before, or nothing, stays as it is.
    """
    hearing = attempt.hearing
    if hearing is None or not text.strip() or text.split() == hearing.transcript.text.split():
        return attempt
    heard = hearing.model_copy(update={"transcript": corrected(hearing.transcript, text)})
    is_first = not hearing.transcript.is_corrected
    return attempt.model_copy(
        update={
            "hearing": heard,
            "delivery": attempt.delivery_of(heard, mark_from),
            "earlier": (*attempt.earlier, *_now(attempt)) if is_first else attempt.earlier,
            "better_answer": None,
            "trouble": None,
        }
    )


def as_heard(attempt: Attempt) -> Attempt:
    """Return an attempt with the words that were heard, and all that was made of them.

    What was written by hand is kept among what was there earlier.
    """
    place = _heard_place(attempt)
    if place is None:
        return attempt
    heard, others = attempt.earlier[place], list(attempt.earlier)
    del others[place]
    return attempt.model_copy(
        update={
            "hearing": heard.hearing,
            "delivery": heard.delivery,
            "feedback": heard.feedback,
            "better_answer": heard.better_answer,
            "earlier": (*others, *_now(attempt)),
            "trouble": None,
        }
    )


def with_words_of(attempt: Attempt, mended: Attempt) -> Attempt:
    """Return an attempt with the words of a mended copy of it, and with what was made of them.

    All else is as it is: a rating or a note may have come since the copy was taken.
    """
    return attempt.model_copy(update={name: getattr(mended, name) for name in _OF_THE_WORDS})


def is_from_before_mending(attempt: Attempt, stored: Attempt) -> bool:
    """Say whether a copy of an answer was taken before the person mended its words.

    Whoever goes back to what was heard, or has it heard anew, keeps the mended words among what
    was there earlier.
    """
    if stored.hearing is None or not stored.hearing.transcript.is_corrected:
        return False
    if attempt.hearing is None or attempt.hearing.transcript.is_corrected:
        return False
    return all(each.hearing != stored.hearing for each in attempt.earlier)


def can_undo(attempt: Attempt) -> bool:
    """Say whether the words are a person's, and what was heard is there."""
    return _heard_place(attempt) is not None


def is_judged_before(attempt: Attempt) -> bool:
    """Say whether the feedback is on other words than those that stand there now."""
    place = _heard_place(attempt)
    if place is None or attempt.feedback is None or attempt.feedback.score is None:
        return False
    return attempt.earlier[place].feedback == attempt.feedback


def _heard_place(attempt: Attempt) -> int | None:
    if attempt.hearing is None or not attempt.hearing.transcript.is_corrected:
        return None
    places = range(len(attempt.earlier) - 1, -1, -1)
    heard = (n for n in places if not attempt.earlier[n].hearing.transcript.is_corrected)
    return next(heard, None)


def _now(attempt: Attempt) -> tuple[Earlier, ...]:
    if attempt.hearing is None:
        return ()
    kept = Earlier(
        hearing=attempt.hearing,
        delivery=attempt.delivery,
        feedback=attempt.feedback,
        better_answer=attempt.better_answer,
    )
    return (kept,)


def _timed(transcript: Transcript, new: Sequence[str]) -> Iterator[Word]:
    old = transcript.words
    lead = " " if old[0].text.startswith(" ") else ""
    typed = [Word(text=text, start=0.0, end=0.0) for text in new]
    for first, last, begin, end in _runs([*map(_key, old)], [*map(_key, typed)]):
        run = [f"{lead}{text}" for text in new[begin:end]]
        if last - first == len(run):
            # Word for word: also where each of them was misheard.
            for word, text in zip(old[first:last], run, strict=True):
                is_same = word.text.strip() == text.strip()
                yield word if is_same else word.model_copy(update={"text": text})
        else:
            yield from _shared(run, *_room(transcript, first, last))


def _runs(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield which old words stand against which new ones; long common ends cost nothing."""
    least = min(len(old), len(new))
    head = next((n for n in range(least) if old[n] != new[n]), least)
    least -= head
    tail = next((n for n in range(least) if old[-1 - n] != new[-1 - n]), least)
    yield 0, head, 0, head
    middle = SequenceMatcher(
        None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False
    )
    for _tag, first, last, begin, end in middle.get_opcodes():
        yield first + head, last + head, begin + head, end + head
    yield len(old) - tail, len(old), len(new) - tail, len(new)


def _room(transcript: Transcript, first: int, last: int) -> tuple[float, float]:
    """Return the time of a run of old words; of none, the silence between its neighbours."""
    old = transcript.words
    if first < last:
        return old[first].start, max(old[first].start, old[last - 1].end)
    start = old[first - 1].end if first else 0.0
    end = old[first].start if first < len(old) else max(start, transcript.seconds)
    return start, max(start, end)


def _shared(run: Sequence[str], start: float, end: float) -> Iterator[Word]:
    letters = sum(len(text.strip()) for text in run)
    done = 0
    for text in run:
        begin = start + (end - start) * done / letters
        done += len(text.strip())
        stop = start + (end - start) * done / letters
        yield Word(text=text, start=round(begin, 3), end=round(stop, 3))


def _key(word: Word) -> str:
    """Return what two spellings of one word have in common: signs and capitals do not count."""
    return bare(word) or word.text.strip()
