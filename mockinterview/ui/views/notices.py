"""What a banner says."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockinterview.core.errors import Failure


@dataclass(frozen=True)
class Action:
    """A way on that is offered beside a message."""

    id: str
    text: str


@dataclass(frozen=True)
class BannerView:
    """A message with what to do; ``tone`` is accent, warning, bad or good."""

    message: str
    hint: str = ""
    tone: str = "accent"
    actions: tuple[Action, ...] = ()


def failure_banner(failure: "Failure", *actions: Action, tone: str = "bad") -> BannerView:
    """Return the banner of an expected failure."""
    return BannerView(failure.message, failure.hint, tone, actions)
