"""What the endpoint in use adds to the cards of an attempt."""

from dataclasses import replace

from mockinterview.core.leave import awaits_leave
from mockinterview.core.session import Attempt
from mockinterview.ui.views.attempt import AttemptView, Judged
from mockinterview.ui.views.better import better_view
from mockinterview.ui.views.endpoint import EndpointSide, ready_view

_HERE = "offline"
"""The coach that judges on this computer, by the name that its feedback bears."""


def with_endpoint(view: AttemptView, attempt: Attempt, side: EndpointSide) -> AttemptView:
    """Return a view of an attempt with what the endpoint brings and can be asked."""
    coverage = view.coverage
    is_pending = coverage.judged is Judged.PENDING
    is_ready = not is_pending and bool(side.host) and awaits_leave(attempt.feedback)
    shown = replace(
        coverage,
        coming=side.coming if is_pending else "",
        ready=ready_view(side) if is_ready else None,
        can_see_sent=bool(side.host)
        and _has_words(attempt)
        and (is_pending or not _is_judged_here(attempt)),
    )
    better = None if is_pending else better_view(attempt, side)
    return replace(view, coverage=shown, better=better)


def _has_words(attempt: Attempt) -> bool:
    return attempt.hearing is not None and not attempt.hearing.transcript.is_empty


def _is_judged_here(attempt: Attempt) -> bool:
    """Say whether the offline coach judged, and not in the place of a model that is asked again."""
    feedback = attempt.feedback
    if feedback is None or feedback.score is None or feedback.stand_in is not None:
        return False
    return feedback.coach == _HERE
