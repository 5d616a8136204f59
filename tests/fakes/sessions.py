"""Sessions made by hand, in every state that one can be left in."""

from datetime import UTC, datetime, timedelta

from mockinterview.core.coverage import PointVerdict, Quote, Verdict, WrongClaimFound
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import (
    Advice,
    AdviceCode,
    CriterionScore,
    Feedback,
    FeedbackStatus,
    not_graded,
)
from mockinterview.core.follow_ups import as_question
from mockinterview.core.plan import FormatId
from mockinterview.core.question import (
    FollowUp,
    KeyPoint,
    Kind,
    Level,
    ModelAnswer,
    Question,
    Reference,
    Weight,
    WrongClaim,
)
from mockinterview.core.session import (
    Attempt,
    AttemptKey,
    Session,
    Take,
    TakeState,
    take_file,
)
from mockinterview.core.transcript import Hearing, Span, Transcript, Word, typed
from mockinterview.ports import Store

STARTED = datetime(2025, 11, 19, 14, 5, tzinfo=UTC)
MADE = STARTED + timedelta(hours=1)
SESSION_ID = "20251119-140500-ab12"
DOWN = Failure(
    code="unreachable",
    message="The endpoint could not be reached. Your answer and its transcript are kept.",
    hint="Check the endpoint, then try again.",
    retryable=True,
)
NO_SPEECH = Failure(
    code="no_speech", message="No speech was heard in this take.", hint="Check the microphone."
)

SPOKEN = (
    "I would first separate retrieval from generation, so I log which passages were in the "
    "context. Then I look at whether it sat in the middle of a long context, because models use "
    "the beginning and the end best. I set the temperature to zero so it cannot hallucinate. "
    "After that I look at a few examples by hand, and I rerank the passages that came back."
)


def question(question_id: str = "right-passage-wrong-answer", **changes: object) -> Question:
    """Return a question with three key points, changed as wished."""
    made = Question(
        id=question_id,
        level=Level.EXPERIENCED,
        kind=Kind.SCENARIO,
        area="retrieval",
        topics=("retrieval-augmented-generation",),
        title="Right passage, wrong answer: find the cause",
        ask="The right passage was retrieved and the answer is wrong. How do you find out why?",
        hint="Ask which half failed.",
        target_seconds=90,
        points=(
            _point("separate-errors", Weight.MUST, "Separate retrieval errors from generation"),
            _point("position", Weight.SHOULD, "Position in a long context matters"),
            _point("labelled-set", Weight.MUST, "Measure faithfulness with a labelled set"),
            _point("rerank", Weight.BONUS, "Rerank, or pass fewer and better passages"),
        ),
        wrong_claims=(
            WrongClaim(
                claim="Temperature zero removes hallucination",
                truth="Temperature zero makes an answer repeatable and not true.",
                accept=(("temperature to zero",), ("cannot hallucinate",)),
            ),
        ),
        model_answer=ModelAnswer(
            short="I would first find out which half failed: retrieval or generation.",
            long="I would first find out which half failed.\n\nI log the retrieved passages with "
            "the answer, and mark on fifty questions whether the answer follows from them.",
        ),
        references=(
            Reference(
                title="Lost in the Middle: How Language Models Use Long Contexts",
                authors="Liu et al.",
                year=2023,
                link="https://arxiv.org/abs/2307.03172",
            ),
        ),
    )
    return made.model_copy(update=changes)


def _point(point_id: str, weight: Weight, statement: str) -> KeyPoint:
    return KeyPoint(
        id=point_id,
        weight=weight,
        statement=statement,
        counts_when="The answer says so.",
        accept=(("so",),),
    )


def hearing(text: str = SPOKEN, *, unsure: tuple[str, ...] = ("rerank",)) -> Hearing:
    """Return a spoken text, each word 0.4 s long, a pause of 2 s after the tenth."""
    words, at = [], 1.8
    for number, spoken in enumerate(text.split(), start=1):
        sure = 0.31 if spoken in unsure else 0.93
        words.append(Word(text=f" {spoken}", start=at, end=at + 0.4, probability=sure))
        at += 2.4 if number == 10 else 0.4
    end = words[-1].end if words else 5.0
    middle = words[10].start if len(words) > 10 else end
    first = Span(start=1.8, end=words[9].end) if len(words) > 10 else None
    speech = (first, Span(start=middle, end=end)) if first else (Span(start=1.8, end=end),)
    transcript = Transcript(
        text=text, language="en", model="base", seconds=end + 0.6, words=tuple(words)
    )
    return Hearing(transcript=transcript, speech=speech if words else ())


def graded(score: int = 50, **changes: object) -> Feedback:
    """Return feedback of the offline coach with every verdict."""
    made = Feedback(
        status=FeedbackStatus.GRADED,
        coach="offline",
        score=score,
        points=(
            _verdict(
                "separate-errors",
                Weight.MUST,
                Verdict.SAID,
                Quote(text="separate retrieval from generation", start=3.0, end=4.6),
            ),
            _verdict(
                "position",
                Weight.SHOULD,
                Verdict.CONTRADICTED,
                Quote(text="models use the beginning", start=24.0, end=26.0),
            ),
            _verdict(
                "labelled-set",
                Weight.MUST,
                Verdict.PARTLY,
                Quote(text="a few examples by hand", start=31.0, end=33.0),
            ),
            _verdict("rerank", Weight.BONUS, Verdict.MISSING),
        ),
        wrong_claims=(
            WrongClaimFound(
                claim="Temperature zero removes hallucination",
                truth="Temperature zero makes an answer repeatable and not true.",
                quote=Quote(text="temperature to zero so it cannot hallucinate", start=22, end=26),
            ),
        ),
        advice=Advice(
            code=AdviceCode.CORRECT_CLAIM,
            subject="Temperature zero makes an answer repeatable and not true.",
        ),
    )
    return made.model_copy(update=changes)


def by_endpoint(score: int = 72) -> Feedback:
    """Return feedback of a language model, with criteria and a comment."""
    criterion = CriterionScore(
        criterion="accuracy",
        reason="One claim about temperature is wrong, the rest holds.",
        quotes=(Quote(text="it cannot hallucinate", start=24.0, end=26.0),),
        score=3,
    )
    return graded(
        score,
        coach="endpoint",
        model="some-model",
        wrong_claims=(),
        advice=None,
        comment="Name one measurement before you name a fix.",
        criteria=(criterion, criterion.model_copy(update={"criterion": "structure", "score": 5})),
        dropped_quotes=2,
    )


def _verdict(point_id: str, weight: Weight, verdict: Verdict, *quotes: Quote) -> PointVerdict:
    return PointVerdict(
        point_id=point_id,
        statement=question().point(point_id).statement,
        weight=weight,
        verdict=verdict,
        quotes=quotes,
    )


def take(key: AttemptKey, **changes: object) -> Take:
    made = Take(
        file=take_file(SESSION_ID, key), state=TakeState.COMPLETE, seconds=40.0, peak_dbfs=-6.0
    )
    return made.model_copy(update=changes)


def spoken(position: int = 1, number: int = 1, **changes: object) -> Attempt:
    """Return an attempt that was spoken and graded."""
    key = AttemptKey(position=position, number=number)
    heard = hearing()
    made = Attempt(
        key=key,
        question=question(),
        take=take(key),
        hearing=heard,
        delivery=measure_delivery(heard),
        feedback=graded(),
    )
    return made.model_copy(update=changes)


def followed_up(position: int = 1, number: int = 2, **changes: object) -> Attempt:
    """Return an answer to the follow-up that the first attempt at a question invited."""
    asked = FollowUp(when_missing="labelled-set", ask="How would you measure that?")
    point = _verdict("labelled-set", Weight.MUST, Verdict.SAID)
    key = AttemptKey(position=position, number=number)
    made: dict[str, object] = {
        "question": as_question(question(), asked),
        "take": take(key, file=take_file(SESSION_ID, key, is_follow_up=True)),
        "feedback": graded(100, points=(point,), wrong_claims=(), advice=None),
        "follows": AttemptKey(position=position, number=1),
    }
    return spoken(position, number, **(made | changes))


def typed_answer(position: int = 1, text: str = "I typed this.") -> Attempt:
    return spoken(position, take=None, hearing=typed(text, "en"), delivery=None)


def silent(position: int = 1) -> Attempt:
    """Return an attempt in whose take nothing was heard."""
    heard = hearing("")
    return spoken(
        position,
        hearing=heard,
        delivery=measure_delivery(heard),
        feedback=not_graded("none", NO_SPEECH),
    )


def ungraded(position: int = 1) -> Attempt:
    return spoken(position, feedback=not_graded("endpoint", DOWN, "some-model"))


def skipped(position: int = 1) -> Attempt:
    return spoken(position, hearing=None, delivery=None, feedback=None, was_skipped=True)


def untranscribed(position: int = 1) -> Attempt:
    """Return an attempt whose transcription failed."""
    failure = Failure(code="no_model", message="The speech model is missing. The take is kept.")
    return spoken(position, hearing=None, delivery=None, feedback=None, trouble=failure)


def recovered(position: int = 1) -> Attempt:
    """Return what a killed process left: a take, and nothing made of it."""
    key = AttemptKey(position=position, number=1)
    mended = take(key, state=TakeState.RECOVERED)
    return spoken(position, take=mended, hearing=None, delivery=None, feedback=None)


def session(*attempts: Attempt, **changes: object) -> Session:
    """Return a finished session of as many questions as its last attempt says."""
    made = Session(
        id=SESSION_ID,
        started_at=STARTED,
        finished_at=STARTED + timedelta(minutes=20),
        pack="generative-ai",
        format=FormatId.STUDY,
        seed=7,
        question_count=max((a.key.position for a in attempts), default=5),
        attempts=attempts,
    )
    return made.model_copy(update=changes)


def every_state() -> Session:
    """Return a session with an attempt in every state."""
    return session(
        spoken(1),
        spoken(1, 2, feedback=by_endpoint()),
        typed_answer(2),
        silent(3),
        ungraded(4),
        skipped(5),
        untranscribed(6),
        recovered(7),
    )


def keep(store: Store, *attempts: Attempt, name: str = "one", **changes: object) -> None:
    """Keep a session with these attempts."""
    store.begin_session(session(id=name, **changes))
    for attempt in attempts:
        store.save_attempt(name, attempt)
