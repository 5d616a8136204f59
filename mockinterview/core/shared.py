"""A session as it may be given to others, and what was left out of it.

``shared`` is pure: the session that is kept stays as it is. What it returns is still a session, so
every form of report is made of it, and none can forget to leave something out. Recordings stand
beside a session and not in it: whoever makes a file puts in none where ``has_audio`` is False.

The CV and the job description are not kept with a session. What stays of them are questions that a
language model wrote from them: without ``has_cv`` these stand without their words, and so do the
answers to them. What the person told of a CV in another answer stays; names there can be named.
"""

from collections.abc import Collection, Iterable
from enum import StrEnum
from functools import partial
from typing import Any

from mockinterview.core.feedback import Feedback
from mockinterview.core.names import Names
from mockinterview.core.plain import Plain
from mockinterview.core.question import ModelAnswer, Question
from mockinterview.core.review import Assessment
from mockinterview.core.session import Attempt, Session
from mockinterview.core.sharing import Sharing
from mockinterview.core.transcript import Transcript
from mockinterview.core.words import translate

_CODES = frozenset({"file", "code", "coach", "language", "spoken_language"})
"""Fields of text that the program alone writes; a session's own id is one, see ``_renamed``."""

_SLUGS = frozenset({"id", "point_id", "area", "topics", "when_missing", "pack"})
"""Fields whose words are written as in ``key-point``, where a mark may not break the shape."""

_SLUG_MARK = "name"


class Part(StrEnum):
    """What can be left out of a file."""

    AUDIO = "audio"
    NAMES = "names"
    TITLE = "title"
    NOTES = "notes"
    BOOKMARKS = "bookmarks"
    REVIEWS = "reviews"
    OWN_RATINGS = "own_ratings"
    JOB = "job"
    SEAL = "seal"


class LeftOutPart(Plain):
    """A part that was left out, and how many of it: recordings, names, notes, answers."""

    part: Part
    count: int


def shared(session: Session, sharing: Sharing) -> Session:
    """Return a session without what is not to be handed on.

    A seal goes with the first word that it would no longer hold for.
    """
    return _shared(session, sharing)[0]


def takes_shared(session: Session, sharing: Sharing) -> tuple[str, ...]:
    """Return the takes that may be heard: what the words may not say, the sound does not either."""
    if not sharing.has_audio:
        return ()
    heard = (a for a in session.attempts if sharing.has_cv or not _is_of_a_job(a))
    return tuple(attempt.take.file for attempt in heard if attempt.take)


def left_out(session: Session, sharing: Sharing) -> tuple[LeftOutPart, ...]:
    """Say what a file that is shared so will not hold, and how many; nothing of what is not there.

    A recording counts where there is one to be left out.
    """
    made, names = _shared(session, sharing)
    counts = {
        Part.AUDIO: 0 if sharing.has_audio else sum(a.has_sound for a in session.attempts),
        Part.NAMES: names,
        Part.JOB: 0 if sharing.has_cv else sum(map(_is_of_a_job, session.attempts)),
        Part.SEAL: int(session.seal is not None and made.seal is None),
        **({} if sharing.has_notes else _own_words(session)),
    }
    return tuple(LeftOutPart(part=part, count=counts[part]) for part in Part if counts.get(part))


def _shared(session: Session, sharing: Sharing) -> tuple[Session, int]:
    made = session if sharing.has_notes else _without_own_words(session)
    if not sharing.has_cv and any(map(_is_of_a_job, session.attempts)):
        made = _without_job(made)
    names, count = Names.of(sharing.names), 0
    if names:
        tally = _Tally(names)
        made, count = _renamed(made, tally), tally.count
    return made, count


def _own_words(session: Session) -> dict[Part, int]:
    attempts = session.attempts
    return {
        Part.TITLE: bool(session.title) + len(session.tags),
        Part.NOTES: bool(session.note) + sum(bool(a.note) for a in attempts),
        Part.BOOKMARKS: sum(len(a.bookmarks) for a in attempts),
        Part.REVIEWS: len(session.reviews),
        Part.OWN_RATINGS: sum(a.own_rating is not None for a in attempts),
    }


def _without_own_words(session: Session) -> Session:
    nothing: dict[str, Any] = {"note": "", "bookmarks": (), "own_rating": None}
    attempts = tuple(attempt.model_copy(update=nothing) for attempt in session.attempts)
    return session.model_copy(
        update={"title": "", "tags": (), "note": "", "reviews": (), "attempts": attempts},
    )


def _is_of_a_job(attempt: Attempt) -> bool:
    return attempt.question.is_generated


def _without_job(session: Session) -> Session:
    attempts = (_attempt_without_job(a) if _is_of_a_job(a) else a for a in session.attempts)
    left = {(a.key.position, a.key.number) for a in session.attempts if _is_of_a_job(a)}
    changes = {
        # A pack that was made for one job is called by it.
        "pack": "",
        "seal": None,
        "attempts": tuple(attempts),
        "reviews": tuple(_review_without(left, review) for review in session.reviews),
    }
    return session.model_copy(update=changes)


def _review_without(left: Collection[tuple[int, int]], review: Assessment) -> Assessment:
    kept = tuple(a for a in review.answers if (a.position, a.attempt) not in left)
    return review.model_copy(update={"answers": kept})


def _attempt_without_job(attempt: Attempt) -> Attempt:
    """Return an attempt of which only the figures are left."""
    changes = {
        "question": _question_without_job(attempt.question, attempt.key.position),
        "hearing": None,
        "delivery": _figures(attempt),
        "feedback": _feedback_without_words(attempt.feedback) if attempt.feedback else None,
        "trouble": None,
        "earlier": (),
        "better_answer": None,
        "note": "",
        "bookmarks": tuple(b.model_copy(update={"text": ""}) for b in attempt.bookmarks),
    }
    return attempt.model_copy(update=changes)


def _question_without_job(question: Question, position: int) -> Question:
    mark = translate("core", "[left out]")
    changes = {
        "id": f"left-out-{position}",
        "topics": (),
        "area": "left-out",
        "title": mark,
        "ask": mark,
        "speak": None,
        "hint": mark,
        "terms": (),
        "points": (),
        "wrong_claims": (),
        "model_answer": ModelAnswer(short=mark, long=mark),
        "follow_ups": (),
        "references": (),
        "star": None,
        "strong_answer": None,
        "weak_answer": None,
    }
    return question.model_copy(update=changes)


def _figures(attempt: Attempt) -> Any:
    """Return what was measured without the words that it was measured of."""
    if attempt.delivery is None:
        return None
    fillers = attempt.delivery.fillers
    wordless = None if fillers is None else tuple(_wordless(fillers))
    return attempt.delivery.model_copy(update={"repetitions": None, "fillers": wordless})


def _wordless(fillers: Iterable[Any]) -> Iterable[Any]:
    return (filler.model_copy(update={"text": ""}) for filler in fillers)


def _feedback_without_words(feedback: Feedback) -> Feedback:
    return Feedback(
        status=feedback.status, coach=feedback.coach, model=feedback.model, score=feedback.score
    )


class _Tally:
    """Puts marks in place of names, and counts them."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.count = 0

    def text(self, text: str, mark: str) -> str:
        made, count = self._names.replaced(text, mark)
        self.count += count
        return made

    def transcript(self, transcript: Transcript, mark: str) -> Transcript:
        """Return a transcript without names; one counts once, though its words hold it too."""
        words, _count = self._names.replaced_in_words(transcript.words, mark)
        changes = {"words": words, "text": self.text(transcript.text, mark)}
        return transcript.model_copy(update=changes)


def _renamed(session: Session, tally: _Tally) -> Session:
    mark = translate("core", "[name]")
    kept: dict[str, Any] = {"id": session.id, "seal": session.seal}
    before = tally.count
    made: Session = _without_names(session.model_copy(update={"seal": None}), tally, mark)
    if tally.count != before:
        kept["seal"] = None
    return made.model_copy(update=kept)


def _without_names(value: Any, tally: _Tally, mark: str) -> Any:
    """Return a value of whatever kind with marks in all its texts."""
    go_on = partial(_without_names, tally=tally, mark=mark)
    if isinstance(value, Transcript):
        return tally.transcript(value, mark).model_copy(update={"model": go_on(value.model)})
    if isinstance(value, Plain):
        fields = {n: getattr(value, n) for n in type(value).model_fields if n not in _CODES}
        changes = {
            name: _without_names(each, tally, _SLUG_MARK if name in _SLUGS else mark)
            for name, each in fields.items()
        }
        return value.model_copy(update=changes)
    if isinstance(value, tuple):
        return tuple(map(go_on, value))
    if isinstance(value, dict):
        # Keys name key points and criteria, as fields of their own do elsewhere.
        return {_without_names(k, tally, _SLUG_MARK): go_on(v) for k, v in value.items()}
    # A code is a text too, of a kind of its own; what a person or a pack wrote is a plain one.
    return tally.text(value, mark) if type(value) is str else value
