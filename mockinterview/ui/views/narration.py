"""What a screen reader is told of an interview, and when: each thing once, as it comes about.

Nothing is told while the program speaks itself, and nothing that a page does not show by then.
"""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.coverage import Verdict
from mockinterview.core.state import Stage, State
from mockinterview.ui.views.attempt import CoverageView, Judged
from mockinterview.ui.views.feedback import FeedbackView
from mockinterview.ui.views.interview import InterviewView
from mockinterview.ui.views.summary import SummaryView
from mockinterview.ui.wording import verdict_count

translate = QCoreApplication.translate

_WARNINGS = {Stage.THINKING: (10,), Stage.LISTENING: (30, 10)}
"""So many seconds before its end a time is told to be nearly over."""


@dataclass(frozen=True)
class Scene:
    """What can be told of one moment: ``name`` tells two moments of the same words apart."""

    name: object
    words: str = ""


def interview_scene(state: State, view: InterviewView) -> Scene:
    """Return what is told while a question is asked and answered."""
    place = (state.position, len(state.follow_ups), state.stage)
    if state.stage is not Stage.ASKING:
        return Scene((place, view.status.word), view.status.word)
    if state.is_asked_aloud:
        return Scene((place, "aloud"))
    asked = translate("narration", "Question {position} of {count}: {question}")
    if state.follow_up is not None:
        asked = translate("narration", "Follow-up question: {question}")
    words = asked.format(
        position=state.position, count=len(state.plan.questions), question=state.question.ask
    )
    return Scene((place, "read", state.repeats), words)


def feedback_scene(state: State, view: FeedbackView) -> Scene:
    """Return what is told of an answer: nothing of a score that the page still hides."""
    place = (state.position, len(state.follow_ups), Stage.REVIEWING)
    attempt = view.attempt
    if attempt.asks_rating:
        words = translate("narration", "How well did that go? Rate it, then the score is shown.")
        return Scene((place, "rating"), words)
    words = _result(attempt.coverage)
    return Scene((place, words), words)


def summary_scene(view: SummaryView) -> Scene:
    words = view.title
    if view.score:
        words = translate("narration", "{title}. {score} of 100.")
        words = words.format(title=view.title, score=view.score)
    return Scene(("summary", words), words)


def time_left(stage: Stage, before: float | None, now: float | None) -> str:
    """Return the warning whose moment lies between two readings of the time that is left."""
    if before is None or now is None:
        return ""
    for seconds in _WARNINGS.get(stage, ()):
        if now <= seconds < before:
            words = translate("narration", "{seconds} seconds left.")
            return words.format(seconds=seconds)
    return ""


def _result(coverage: CoverageView) -> str:
    if coverage.judged is Judged.PENDING:
        return translate("narration", "Your answer is being judged.")
    if coverage.score is None:
        reason = coverage.reason
        return f"{reason.message} {reason.hint}".strip() if reason else ""
    counts = Counter(point.verdict for point in coverage.points)
    told = ", ".join(
        verdict_count(verdict, counts[verdict]) for verdict in Verdict if counts[verdict]
    )
    words = translate("narration", "{score} of 100. Key points: {counts}.")
    return words.format(score=coverage.score, counts=told)
