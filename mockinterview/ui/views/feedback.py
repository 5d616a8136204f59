"""What the feedback page shows after an answer."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.feedback import NO_SPEECH
from mockinterview.core.norms import Profile, Yardstick
from mockinterview.core.session import Attempt
from mockinterview.core.state import State
from mockinterview.ui.views.at_endpoint import with_endpoint
from mockinterview.ui.views.attempt import AttemptView, attempt_view, with_gain
from mockinterview.ui.views.before_rating import before_rating
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.endpoint import EndpointSide
from mockinterview.ui.views.interview import Around, Intent
from mockinterview.ui.views.note import NO_NOTE, NoteView
from mockinterview.ui.views.notices import Action, BannerView, failure_banner
from mockinterview.ui.views.own_rating import is_rating_due

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FeedbackView:
    """``follow_up`` is what the interviewer would ask next, where that is anything.

    ``asked_by`` names the language model that worded it, where the pack did not. ``note`` is the
    person's on what is called ``note_name``. With ``can_compare`` there is an earlier answer.
    """

    header: str
    title: str
    attempt: AttemptView
    next_text: str
    can_try_again: bool = False
    follow_up: str = ""
    asked_by: str = ""
    banner: BannerView | None = None
    is_typing: bool = False
    note: NoteView = NO_NOTE
    note_name: object = None
    can_compare: bool = False


def feedback_view(
    state: State,
    around: Around,
    playing: Clip | None = None,
    profile: Profile = Profile.STANDARD,
    side: EndpointSide | None = None,
) -> FeedbackView | None:
    """Return what to show of the attempt in hand; None where there is none.

    While the rating is asked for, nothing is shown of what the coach found: a follow-up tells of
    it too.
    """
    attempt = state.attempt
    if attempt is None:
        return None
    reason = attempt.feedback.reason if attempt.feedback else None
    is_pending = attempt.key in state.pending
    is_asked = around.asks_rating and attempt.key not in around.unrated
    is_hidden = is_asked and is_rating_due(attempt, is_pending=is_pending)
    follow_up = None if is_hidden else state.next_follow_up
    shown = attempt_view(
        attempt,
        is_pending=is_pending,
        can_retry=reason is not None and reason.code != NO_SPEECH,
        playing=playing,
        yardstick=Yardstick(usual=state.habits.usual, profile=profile),
    )
    if side is not None:
        shown = with_endpoint(shown, attempt, side)
    return FeedbackView(
        header=_header(state, attempt),
        title=state.question.ask if state.follow_up else state.question.title,
        attempt=before_rating(shown) if is_hidden else with_gain(shown, attempt, state.attempts),
        next_text=_next_text(state),
        can_try_again=state.plan.format.allows_retake,
        follow_up=follow_up.question.ask if follow_up else "",
        asked_by=follow_up.asked_by if follow_up else "",
        banner=_banner(state),
        is_typing=around.is_typing,
        note_name=(state.session_id, attempt.key),
    )


def _header(state: State, attempt: Attempt) -> str:
    words = translate("feedback", "Question {position} of {count} · take {number}")
    if state.follow_up is not None:
        words = translate("feedback", "Question {position} of {count} · follow-up")
    return words.format(
        position=state.position, count=len(state.plan.questions), number=attempt.key.number
    )


def _next_text(state: State) -> str:
    if state.is_last_question:
        return translate("feedback", "To the summary")
    return translate("feedback", "Next question")


def _banner(state: State) -> BannerView | None:
    attempt = state.attempt
    type_it = Action(Intent.TYPE, translate("feedback", "Type instead"))
    if attempt is not None and attempt.hearing is None and attempt.trouble is not None:
        again = Action(Intent.RETRY, translate("feedback", "Try again"))
        return failure_banner(attempt.trouble, again, type_it)
    if state.trouble is not None:
        return failure_banner(state.trouble.failure, tone="warning")
    take = attempt.take if attempt is not None else None
    if take is not None and take.warning is not None:
        return failure_banner(take.warning, tone="warning")
    return None
