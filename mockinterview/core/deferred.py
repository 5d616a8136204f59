"""An answer whose judgement is still to come, as it stands in the queue."""

from collections.abc import Iterable
from datetime import datetime

from mockinterview.core.plain import Plain
from mockinterview.core.session import Attempt


class Deferred(Plain):
    """An answer that waits for its judgement; ``id`` grows in the order of arrival.

    ``endpoint`` is the base URL of the language model that the answer was given to; it is empty
    for the offline coach. ``is_claimed`` says that a program is judging it now.
    """

    id: int
    session_id: str
    attempt: Attempt
    endpoint: str = ""
    tries: int = 0
    not_before: datetime | None = None
    is_claimed: bool = False

    @property
    def is_judged_first(self) -> bool:
        """Whether a program is judging it for the first time, as it does in an interview."""
        return self.is_claimed and not self.tries

    def is_due(self, now: datetime) -> bool:
        return self.not_before is None or self.not_before <= now


def behind(waiting: Iterable[Deferred]) -> list[Deferred]:
    """Return the answers that have to wait: all but those that are being judged at once."""
    return [each for each in waiting if not each.is_judged_first]


def first_due(waiting: Iterable[Deferred], now: datetime | None) -> Deferred | None:
    """Return the answer whose turn it is; without a time none is too early.

    Of the answers of one endpoint none is asked about before those that came earlier. Where a
    program is judging what waits, nobody else begins.
    """
    blocked: set[str] = set()
    found: Deferred | None = None
    for each in waiting:
        if each.is_claimed and each.tries:
            return None
        if found is not None or each.is_claimed or each.endpoint in blocked:
            continue
        if now is None or each.is_due(now):
            found = each
        else:
            blocked.add(each.endpoint)
    return found
