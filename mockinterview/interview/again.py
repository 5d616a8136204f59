"""A kept take, transcribed again: by another recogniser, or in another language.

What was heard before is kept with what was made of it, the transcript, the delivery,
the feedback and a better answer, so trying another recogniser can lose nothing. Nothing is
stored here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.feedback import no_speech, not_graded
from mockinterview.core.fillers import MARK_FROM
from mockinterview.core.session import Attempt, Earlier
from mockinterview.core.transcript import Hearing
from mockinterview.core.words import translate
from mockinterview.ports import Answer, Coach, Seen, Transcriber, unseen


@dataclass(frozen=True)
class Recogniser:
    """A recogniser that can be used now; some know English only."""

    id: str
    title: str
    knows_languages: bool


@dataclass(frozen=True)
class Recognisers:
    """What can transcribe a take again. Both block: a large model is hashed at the first look."""

    ready: Callable[[], tuple[Recogniser, ...]]
    make: Callable[[str], Transcriber]


def _none_ready() -> tuple[Recogniser, ...]:
    return ()


def _make_none(model: str) -> Transcriber:
    raise AppError(
        "unknown_model",
        translate("interview", "There is no recogniser named {model!r}.").format(model=model),
    )


NO_RECOGNISERS = Recognisers(_none_ready, _make_none)


@dataclass(frozen=True)
class Wish:
    """How a take is to be transcribed; no model means the one that is in use."""

    model: str
    language: str


def hear_again(
    attempt: Attempt,
    file: Path,
    transcriber: Transcriber,
    language: str,
    *,
    mark_from: float = MARK_FROM,
) -> Attempt:
    """Transcribe the take of an attempt again; blocks.

    ``mark_from`` is the confidence from which a sound counts as a likely filler. Raise
    AppError where that fails, or where no word was found though there were some before: the
    attempt is to stay as it is then.
    """
    return heard_again(attempt, transcriber.transcribe(file, language=language), mark_from)


def heard_again(attempt: Attempt, hearing: Hearing, mark_from: float = MARK_FROM) -> Attempt:
    """Return the attempt with what was heard now, and no feedback on it yet."""
    before = attempt.hearing
    if hearing.transcript.is_empty and before and not before.transcript.is_empty:
        raise AppError(
            "heard_nothing",
            translate(
                "interview",
                "The recogniser {model} heard no speech in this take, so the transcript "
                "stays as it was.",
            ).format(model=hearing.transcript.model),
            hint=translate("interview", "Try another recogniser or language."),
        )
    return attempt.model_copy(
        update={
            "hearing": hearing,
            "delivery": attempt.delivery_of(hearing, mark_from),
            "feedback": not_graded("none", no_speech()) if hearing.transcript.is_empty else None,
            "trouble": None,
            "better_answer": None,
            "earlier": (*attempt.earlier, *_as_it_was(attempt)),
        }
    )


def judge_again(attempt: Attempt, coach: Coach, seen: Seen = unseen) -> Attempt:
    """Judge what was heard; blocks. A failure is feedback that says why there is no score."""
    if attempt.hearing is None or attempt.hearing.transcript.is_empty:
        return attempt
    try:
        feedback = coach.judge(Answer(attempt.question, attempt.hearing), seen=seen)
    except AppError as error:
        feedback = not_graded("none", error.failure)
    return attempt.model_copy(update={"feedback": feedback, "trouble": None})


def _as_it_was(attempt: Attempt) -> tuple[Earlier, ...]:
    if attempt.hearing is None:
        return ()
    kept = Earlier(
        hearing=attempt.hearing,
        delivery=attempt.delivery,
        feedback=attempt.feedback,
        better_answer=attempt.better_answer,
    )
    return (kept,)
