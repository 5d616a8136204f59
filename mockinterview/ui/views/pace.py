"""The pace over an answer, as a curve and in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.delivery import Delivery
from mockinterview.core.norms import Norm, Yardstick
from mockinterview.core.pace import WINDOW_SECONDS
from mockinterview.ui.figures import clock_text

translate = QCoreApplication.translate
FEWEST_POINTS = 3
"""Two points are two figures and no curve."""


@dataclass(frozen=True)
class CurveView:
    """Paces at moments of a take; a moment with too little speech has none.

    ``band`` is the range of the norm and ``usual`` the person's own median, where there is
    one; ``words`` say to a screen reader what the curve shows.
    """

    points: tuple[tuple[float, float | None], ...]
    seconds: float
    band: tuple[float, float] | None
    usual: float | None
    words: str
    note: str

    @property
    def in_sight(self) -> tuple[float, ...]:
        """The figures that are to be seen: the paces and what is usual; the norm may be cut."""
        paces = tuple(pace for _at, pace in self.points if pace is not None)
        return paces if self.usual is None else (*paces, self.usual)


def curve_view(delivery: Delivery, yardstick: Yardstick) -> CurveView | None:
    """Return the curve of an answer; None for one that is too short to have one."""
    points = tuple((point.at, point.words_a_minute) for point in delivery.pace_curve)
    measured = [(pace, at) for at, pace in points if pace is not None]
    if len(measured) < FEWEST_POINTS:
        return None
    (slowest, slow_at), (fastest, fast_at) = min(measured), max(measured)
    words = translate(
        "pace",
        "Pace over time: slowest {slowest} words a minute about {slow_at}, "
        "fastest {fastest} about {fast_at}",
    ).format(
        slowest=f"{slowest:.0f}",
        slow_at=clock_text(slow_at),
        fastest=f"{fastest:.0f}",
        fast_at=clock_text(fast_at),
    )
    band = _band(yardstick.norms.pace)
    return CurveView(
        points=points,
        seconds=delivery.seconds,
        band=band,
        usual=yardstick.usual.pace_speaking,
        words=words,
        note=_note(yardstick.usual.pace_speaking, band),
    )


def _band(norm: Norm | None) -> tuple[float, float] | None:
    if norm is None or norm.low is None or norm.high is None:
        return None
    return norm.low, norm.high


def _note(usual: float | None, band: tuple[float, float] | None) -> str:
    """Say what is drawn besides the curve."""
    notes = [
        translate("pace", "words/min in windows of {seconds} s").format(
            seconds=f"{WINDOW_SECONDS:.0f}"
        )
    ]
    if usual is not None:
        notes.append(translate("pace", "dashed: your median"))
    if band is not None:
        told = translate("pace", "shaded: {low} to {high}")
        notes.append(told.format(low=f"{band[0]:.0f}", high=f"{band[1]:.0f}"))
    return "; ".join(notes)
