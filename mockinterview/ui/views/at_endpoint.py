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
        can_see_sent=bool(side.host) and _is_sent(attempt),
    )
    better = None if is_pending else better_view(attempt, side)
    return replace(view, coverage=shown, better=better)


def _is_sent(attempt: Attempt) -> bool:
    """Say whether this answer goes to an endpoint to be judged, went there, or may go."""
    if attempt.hearing is None or attempt.hearing.transcript.is_empty:
        return False
    is_graded = attempt.feedback is not None and attempt.feedback.score is not None
    return not (is_graded and attempt.feedback and attempt.feedback.coach == _HERE)
