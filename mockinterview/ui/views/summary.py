"""What is shown when the interview is over: the score, and each question in its state."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Feedback
from mockinterview.core.question import Weight
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.core.state import State
from mockinterview.ui.figures import answer_count, question_count
from mockinterview.ui.views.attempt import gain_text
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.views.own_rating import RatingRowView, own_view
from mockinterview.ui.views.record import RecordView
from mockinterview.ui.wording import Sign, format_name, verdict_count

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ResultView:
    """One question of the interview; ``state`` stands where there is no score."""

    number: int
    title: str
    detail: str
    score: str = ""
    state: Sign | None = None


@dataclass(frozen=True)
class SummaryView:
    """With ``asked`` the person is asked how those answers went, and no score stands here yet."""

    title: str
    subtitle: str
    score: str
    caption: str
    results: tuple[ResultView, ...]
    is_waiting: bool = False
    record: RecordView | None = None
    banner: BannerView | None = None
    asked: tuple[RatingRowView, ...] = ()


def summary_view(state: State, session: Session) -> SummaryView:
    """Return the summary; ``session`` holds the state's attempts as they are kept."""
    score = session.score
    return SummaryView(
        title=translate("summary", "Interview finished"),
        subtitle=f"{format_name(session.format)} · {question_count(session.question_count)}",
        score="" if score is None else str(score),
        caption=_caption(state, session),
        results=tuple(_result(state, n) for n in range(1, session.question_count + 1)),
        is_waiting=bool(state.pending),
        banner=_waiting_banner(len(state.pending)),
    )


def session_of(state: State, session: Session) -> Session:
    """Return a session with the attempts that the state holds."""
    return session.model_copy(update={"attempts": state.attempts})


def _caption(state: State, session: Session) -> str:
    if state.pending:
        return translate("summary", "content covered so far")
    if session.score is None:
        return translate("summary", "No answer was graded.")
    return translate("summary", "content covered, the mean of the graded answers")


def _waiting_banner(count: int) -> BannerView | None:
    if not count:
        return None
    return BannerView(
        translate("summary", "Still being transcribed and judged: {answers}.").format(
            answers=answer_count(count)
        ),
        translate("summary", "You need not wait. What comes is kept in the history."),
    )


def _result(state: State, number: int) -> ResultView:
    question = state.plan.questions[number - 1]
    attempts = [a for a in state.attempts if a.key.position == number and a.follows is None]
    graded = [a for a in attempts if a.score is not None]
    if not attempts:
        return ResultView(number, question.title, "", state=_without_attempt(state, number))
    last = attempts[-1]
    if last.key in state.pending or not graded:
        sign, detail = _ungraded(last, state.pending)
        return ResultView(number, question.title, detail, state=sign)
    chosen = graded[-1]
    told = (
        verdict_counts(chosen),
        gain_text(chosen, state.attempts),
        own_view(chosen, is_pending=True).words,
    )
    detail = " · ".join(part for part in told if part)
    return ResultView(number, question.title, detail, score=str(chosen.score))


def verdict_counts(attempt: Attempt) -> str:
    """Count the verdicts, but for a bonus that was not said: ``3 said · 1 partly · 2 missing``."""
    feedback = attempt.feedback
    if feedback is None:
        return ""
    counts = _counts(feedback)
    return " · ".join(verdict_count(v, counts[v]) for v in Verdict if counts[v])


def _counts(feedback: Feedback) -> dict[Verdict, int]:
    expected = [
        point
        for point in feedback.points
        if point.weight is not Weight.BONUS or point.verdict is not Verdict.MISSING
    ]
    counts = {v: sum(point.verdict is v for point in expected) for v in Verdict}
    counts[Verdict.CONTRADICTED] += len(feedback.wrong_claims)
    return counts


def _without_attempt(state: State, number: int) -> Sign:
    if number <= state.position:
        return Sign(translate("summary", "skipped"), "skipped", "muted")
    return Sign(translate("summary", "not asked"), "skipped", "muted")


def _ungraded(attempt: Attempt, pending: frozenset[AttemptKey]) -> tuple[Sign, str]:
    if attempt.key in pending:
        words = translate("summary", "being judged")
        if attempt.hearing is None:
            words = translate("summary", "being transcribed")
        return Sign(words, "clock", "accent"), ""
    if attempt.was_skipped:
        return Sign(translate("summary", "skipped"), "skipped", "muted"), ""
    reason = attempt.feedback.reason if attempt.feedback else attempt.trouble
    sign = Sign(translate("summary", "not graded"), "alert", "warning")
    return sign, reason.message if reason else ""
