"""What becomes of a judgement that a language model did not give: pure rules on its failure.

Whether it comes by itself if only the model is asked later, and when that is worth while.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from mockinterview.core.errors import Failure

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(minutes=30)
"""The wait doubles with each try from the first to the longest."""

LONGEST_ASKED_WAIT = timedelta(hours=24)
"""A service that asks for a longer wait is asked after this one."""

MOST_TRIES = 6
"""How often one answer may be sent to a model that takes it and gives nothing back."""

INTERRUPTED = "interrupted"
"""The code of a request that the program itself broke off, or did not begin."""

_OFFLINE = "offline"
_OF_THE_ANSWER = frozenset({"too_long", "declined", "cut_short", "refused"})
_NONSENSE = "nonsense"
_TAKEN = frozenset({"timed_out", "cut_off", "broke_down"})


class Outlook(StrEnum):
    """What a failure says of later tries.

    ``PASSES``: it may go well by itself. ``LASTS``: nothing can be asked of this endpoint before
    the person changes something. ``ANSWER``: this answer gets no judgement; others may.
    """

    PASSES = "passes"
    LASTS = "lasts"
    ANSWER = "answer"


def outlook(failure: Failure) -> Outlook:
    """Say what becomes of a judgement that failed.

    A reply that is no judgement can be tried again by hand; a model that gave one such will
    mostly give another.
    """
    if failure.code in _OF_THE_ANSWER or (failure.code == _NONSENSE and failure.retryable):
        return Outlook.ANSWER
    is_passing = failure.retryable or failure.code == _OFFLINE
    return Outlook.PASSES if is_passing else Outlook.LASTS


def is_worn_out(failure: Failure, tries: int) -> bool:
    """Say whether an answer was sent in vain so often that it would only hold up the others."""
    return failure.code in _TAKEN and tries >= MOST_TRIES


def next_try(now: datetime, failure: Failure, tries: int) -> datetime | None:
    """Return when the model may be asked again; None means that nothing has to be waited for."""
    if failure.code == INTERRUPTED:
        return None
    if failure.wait_seconds is not None:
        asked = timedelta(seconds=min(failure.wait_seconds, LONGEST_ASKED_WAIT.total_seconds()))
        return now + max(asked, timedelta())
    if outlook(failure) is Outlook.LASTS:
        return now + LONGEST_WAIT
    return now + min(FIRST_WAIT * (1 << min(max(tries - 1, 0), 10)), LONGEST_WAIT)
