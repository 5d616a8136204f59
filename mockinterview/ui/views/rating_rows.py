"""What the summary asks before it shows scores: how well each answer went, a row an answer.

Only where the format kept all feedback for the end; elsewhere each answer was asked about in its
turn. Nothing that the coach found is shown until the person wants the scores.
"""

from dataclasses import replace

from mockinterview.core.session import Attempt
from mockinterview.core.state import State
from mockinterview.ui.views.interview import Around
from mockinterview.ui.views.own_rating import RatingRowView
from mockinterview.ui.views.summary import SummaryView


def rating_rows(state: State, around: Around) -> tuple[RatingRowView, ...]:
    """Return the answers to ask about, in the order of the questions; none where nobody asks."""
    is_asked = around.asks_rating and not around.shows_scores
    if state.plan.format.gives_feedback_at_once or not is_asked:
        return ()
    last = {a.key.position: a for a in state.attempts if a.follows is None and a.is_answered}
    return tuple(_row(last[position]) for position in sorted(last))


def before_scores(view: SummaryView, rows: tuple[RatingRowView, ...]) -> SummaryView:
    """Return a summary that asks about these answers and tells nothing of what the coach found."""
    return replace(view, score="", caption="", results=(), asked=rows)


def _row(attempt: Attempt) -> RatingRowView:
    title, number = attempt.question.title, attempt.key.position
    return RatingRowView(attempt.key, number, title, attempt.own_rating)
