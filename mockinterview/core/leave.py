"""Whether an answer may go to a language model, where the person wants to be asked each time.

Until the person has decided, the answer is stored as not graded, with a reason of its own: so
it can be decided on later as well, and nothing has to wait for it.
"""

from enum import StrEnum

from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback
from mockinterview.core.words import translate

_CODE = "ask_first"


class Leave(StrEnum):
    """What the person said of sending one answer; UNASKED where they did not have to say."""

    UNASKED = "unasked"
    GIVEN = "given"
    REFUSED = "refused"


def ready_to_send(host: str) -> Failure:
    """Return the reason why an answer has no feedback yet: nobody was asked."""
    return Failure(
        code=_CODE,
        message=translate("core", "Ready to send to {host}. Nothing has been sent.").format(
            host=host
        ),
        hint=translate(
            "core",
            "Send it, or have it judged on this computer: in the history, or by "
            "mockinterview sessions send.",
        ),
    )


def awaits_leave(feedback: Feedback | None) -> bool:
    """Say whether it is for the person to decide whether this answer is sent."""
    return feedback is not None and feedback.reason is not None and feedback.reason.code == _CODE
