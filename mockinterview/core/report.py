"""What a report of a session says, as data.

Codes, numbers and the words of the person and the pack stand here; ``reports`` puts
them into sentences. The model is a file format: ``docs/report-format.md`` describes
it, and every change of its shape raises ``SCHEMA_VERSION``. Take files are named
without their folder, so a report tells nothing about the computer it was made on.
"""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from mockinterview.core.agreement import ComparedReview, compared
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.coverage import VERDICT_SHARES, WEIGHT_VALUES, WRONG_CLAIM_COST, Verdict
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback
from mockinterview.core.focus import FocusNotes
from mockinterview.core.follow_ups import score_after
from mockinterview.core.norms import Yardstick
from mockinterview.core.plain import Plain
from mockinterview.core.plan import FormatId
from mockinterview.core.question import (
    Kind,
    Level,
    ModelAnswer,
    Origin,
    Question,
    Reference,
    Weight,
)
from mockinterview.core.report_delivery import ReportDelivery, report_delivery
from mockinterview.core.seal import Seal
from mockinterview.core.session import Attempt, Bookmark, Session, Take, TakeState
from mockinterview.core.transcript import Hearing, Word

SCHEMA_VERSION: Literal[10] = 10
PROGRAM = "Mock Interview"
UNSURE_BELOW = 0.5
"""Words of a lower probability are shown as ones that the recogniser was unsure of."""


class EntryStatus(StrEnum):
    """How far an attempt came: one without GRADED has no score."""

    GRADED = "graded"
    NOT_GRADED = "not_graded"
    SKIPPED = "skipped"
    UNFINISHED = "unfinished"


class ReportPoint(Plain):
    id: str
    weight: Weight
    statement: str
    counts_when: str


class ReportQuestion(Plain):
    """The question with what a good answer says."""

    id: str
    title: str
    ask: str
    level: Level
    kind: Kind
    area: str
    topics: tuple[str, ...]
    target_seconds: int
    points: tuple[ReportPoint, ...]
    origin: Origin
    model_answer: ModelAnswer
    references: tuple[Reference, ...]


class ReportTake(Plain):
    """A recording; ``file`` is its name without a folder.

    One that is ``deleted`` was kept for ``deleted_after_days``.
    """

    file: str
    state: TakeState
    seconds: float
    is_digital_silence: bool
    warning: Failure | None
    deleted_after_days: int | None


class ReportTranscript(Plain):
    """What was heard; ``other_language`` is what it sounded like, where that was not expected.

    Its words are gone where they were kept for ``deleted_after_days``, as was set.
    """

    text: str
    language: str
    other_language: str | None = None
    model: str
    is_typed: bool
    is_corrected: bool
    seconds: float
    words: tuple[Word, ...]
    deleted_after_days: int | None = None


class Entry(Plain):
    """One attempt; ``is_counted`` says that its score enters the mean.

    ``earlier`` holds what other recognisers wrote down of the same take before. The answer
    to a follow-up ``follows`` the attempt of that number at the same question: its question
    is the follow-up, which the language model ``asked_by`` worded unless that is empty, and what
    it adds is in ``score_after_follow_ups`` of the other. ``own_rating``, from 1 to 5, ``note`` and
    ``bookmarks`` are the person's own.
    """

    position: int
    attempt: int
    status: EntryStatus
    is_counted: bool
    follows: int | None
    asked_by: str
    score_after_follow_ups: int | None
    reason: Failure | None
    question: ReportQuestion
    take: ReportTake | None
    transcript: ReportTranscript | None
    delivery: ReportDelivery | None
    feedback: Feedback | None
    better_answer: BetterAnswer | None
    own_rating: int | None
    note: str
    bookmarks: tuple[Bookmark, ...]
    earlier: tuple[ReportTranscript, ...]


class Totals(Plain):
    """Counts of questions: answered, skipped and unanswered add up to ``questions``.

    An answer that was recorded and not transcribed counts as answered, silence does
    not. ``score`` is the mean over the graded questions. ``follow_ups`` counts the attempts
    that answered one.
    """

    questions: int
    attempts: int
    follow_ups: int
    answered: int
    graded: int
    skipped: int
    unanswered: int
    score: int | None
    recorded_seconds: float
    speaking_seconds: float


class Judge(Plain):
    """A coach, and its model where it has one."""

    coach: str
    model: str


class Scoring(Plain):
    """The numbers that every score follows from; see ``core.coverage``."""

    weights: dict[Weight, float]
    shares: dict[Verdict, float]
    wrong_claim_cost: float


class Report(Plain):
    """A session as it is shown to a reader.

    ``seal`` is there for an exam alone; ``focus`` where it was noted when the window lost it.
    ``reviews`` are what others said of the answers, beside what the coach says of them.
    """

    schema_version: Literal[10] = SCHEMA_VERSION
    program: str = PROGRAM
    version: str
    made_at: datetime
    session_id: str
    title: str
    tags: tuple[str, ...]
    note: str
    started_at: datetime
    finished_at: datetime | None
    pack: str
    format: FormatId
    language: str
    seed: int | None
    totals: Totals
    scoring: Scoring
    recognisers: tuple[str, ...]
    coaches: tuple[Judge, ...]
    focus: FocusNotes | None
    seal: Seal | None
    reviews: tuple[ComparedReview, ...]
    entries: tuple[Entry, ...]


def build_report(
    session: Session, *, version: str, made_at: datetime, yardstick: Yardstick | None = None
) -> Report:
    """Return the report of a session, finished or not; a yardstick is what it compares with."""
    attempts = sorted(session.attempts, key=lambda a: (a.key.position, a.key.number))
    counted = {a.key.position: a.key.number for a in attempts if a.counted_score is not None}
    return Report(
        version=version,
        made_at=made_at,
        session_id=session.id,
        title=session.title,
        tags=session.tags,
        note=session.note,
        started_at=session.started_at,
        finished_at=session.finished_at,
        pack=session.pack,
        format=session.format,
        language=session.language,
        seed=session.seed,
        totals=_totals(session),
        scoring=Scoring(
            weights=WEIGHT_VALUES, shares=VERDICT_SHARES, wrong_claim_cost=WRONG_CLAIM_COST
        ),
        recognisers=_recognisers(attempts),
        coaches=_coaches(attempts),
        focus=session.focus,
        seal=session.seal,
        reviews=tuple(compared(review, session) for review in session.reviews),
        entries=tuple(
            _entry(
                a, yardstick or Yardstick(), is_counted=counted.get(a.key.position) == a.key.number
            ).model_copy(update={"score_after_follow_ups": score_after(a, attempts)})
            for a in attempts
        ),
    )


def _totals(session: Session) -> Totals:
    attempts = session.attempts
    asked = set(range(1, session.question_count + 1))
    to_questions = [a for a in attempts if a.follows is None]
    answered = asked & {a.key.position for a in to_questions if a.is_answered}
    skipped = asked & {a.key.position for a in to_questions if a.was_skipped} - answered
    return Totals(
        questions=len(asked),
        attempts=len(attempts),
        follow_ups=len(attempts) - len(to_questions),
        answered=len(answered),
        graded=len({a.key.position for a in to_questions if a.score is not None}),
        skipped=len(skipped),
        unanswered=len(asked - answered - skipped),
        score=session.score,
        recorded_seconds=sum(a.take.seconds for a in attempts if a.take),
        speaking_seconds=sum(a.delivery.speaking_seconds for a in attempts if a.delivery),
    )


def _recognisers(attempts: list[Attempt]) -> tuple[str, ...]:
    transcripts = (a.hearing.transcript for a in attempts if a.hearing)
    return tuple(dict.fromkeys(t.model for t in transcripts if not t.is_typed))


def _coaches(attempts: list[Attempt]) -> tuple[Judge, ...]:
    """Name the coaches that graded; what judged nothing is no judge."""
    graded = (a.feedback for a in attempts if a.feedback and a.score is not None)
    return tuple(dict.fromkeys(Judge(coach=f.coach, model=f.model) for f in graded))


def _entry(attempt: Attempt, yardstick: Yardstick, *, is_counted: bool) -> Entry:
    feedback = attempt.feedback
    status = _status(attempt)
    is_graded = status is EntryStatus.GRADED
    return Entry(
        position=attempt.key.position,
        attempt=attempt.key.number,
        status=status,
        is_counted=is_counted,
        follows=attempt.follows.number if attempt.follows else None,
        asked_by=attempt.asked_by,
        score_after_follow_ups=None,
        reason=None if is_graded else (feedback and feedback.reason) or attempt.trouble,
        question=_question(attempt.question),
        take=_take(attempt.take) if attempt.take else None,
        transcript=_transcript(attempt.hearing, attempt.words_deleted_after_days)
        if attempt.hearing
        else None,
        delivery=report_delivery(attempt.delivery, yardstick) if attempt.delivery else None,
        feedback=feedback,
        better_answer=attempt.better_answer,
        own_rating=attempt.own_rating,
        note=attempt.note,
        bookmarks=attempt.bookmarks,
        earlier=tuple(_transcript(kept.hearing) for kept in attempt.earlier),
    )


def _status(attempt: Attempt) -> EntryStatus:
    if attempt.score is not None:
        return EntryStatus.GRADED
    if attempt.feedback is not None:
        return EntryStatus.NOT_GRADED
    if attempt.was_skipped:
        return EntryStatus.SKIPPED
    return EntryStatus.NOT_GRADED if attempt.trouble else EntryStatus.UNFINISHED


def _question(question: Question) -> ReportQuestion:
    return ReportQuestion(
        id=question.id,
        title=question.title,
        ask=question.ask,
        level=question.level,
        kind=question.kind,
        area=question.area,
        topics=question.topics,
        target_seconds=question.target_seconds,
        points=tuple(
            ReportPoint(id=p.id, weight=p.weight, statement=p.statement, counts_when=p.counts_when)
            for p in question.points
        ),
        origin=question.origin,
        model_answer=question.model_answer,
        references=question.references,
    )


def _take(take: Take) -> ReportTake:
    return ReportTake(
        file=take.file.rsplit("/", 1)[-1],
        state=take.state,
        seconds=take.seconds,
        is_digital_silence=take.is_digital_silence,
        warning=take.warning,
        deleted_after_days=take.deleted_after_days,
    )


def _transcript(hearing: Hearing, deleted_after_days: int | None = None) -> ReportTranscript:
    transcript = hearing.transcript
    return ReportTranscript(
        text=transcript.text,
        language=transcript.language,
        other_language=transcript.other_language,
        model=transcript.model,
        is_typed=transcript.is_typed,
        is_corrected=transcript.is_corrected,
        seconds=transcript.seconds,
        words=transcript.words,
        deleted_after_days=deleted_after_days,
    )
