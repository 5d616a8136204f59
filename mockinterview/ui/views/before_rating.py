"""What is shown of an attempt while the person has not said yet how well it went."""

from dataclasses import replace

from mockinterview.ui.views.attempt import AttemptView, CoverageView, Judged, ModelAnswerView
from mockinterview.ui.views.own_rating import NO_RATING


def before_rating(view: AttemptView) -> AttemptView:
    """Return a view of an attempt in which nothing tells what the coach found.

    Of the model answer nothing is shown either: who reads it first rates something else.
    """
    return replace(
        view,
        asks_rating=True,
        is_judged_meanwhile=view.coverage.judged is Judged.PENDING,
        coverage=CoverageView(Judged.PENDING),
        model_answer=ModelAnswerView("", ""),
        better=None,
        own=NO_RATING,
        comparison=None,
    )
