"""How an answer sounded, as figures: what is usual for the person, then a norm with its source.

What could not be measured is shown as absent, never as nought.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.delivery import Delivery
from mockinterview.core.norms import Placing, Yardstick, place
from mockinterview.core.pauses import LONG_PAUSE_SECONDS
from mockinterview.core.session import Attempt
from mockinterview.ui.figures import clock_text, seconds_text
from mockinterview.ui.views.marks import NO_MARKS, MarksView, marks_view
from mockinterview.ui.views.measure import ABSENT, MeasureView, with_usual
from mockinterview.ui.views.pace import CurveView, curve_view
from mockinterview.ui.views.voice import measures_of_voice

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DeliveryView:
    """The measures, or a sentence that says why there are none."""

    measures: tuple[MeasureView, ...] = ()
    absence: str = ""
    curve: CurveView | None = None
    marks: MarksView = NO_MARKS


def delivery_view(
    attempt: Attempt, yardstick: Yardstick | None = None, *, can_judge: bool = True
) -> DeliveryView:
    """Return what was measured of an attempt, beside what it is compared with.

    ``can_judge`` says whether the likely fillers may be judged now.
    """
    if attempt.delivery is not None:
        measure, target = yardstick or Yardstick(), attempt.question.target_seconds
        return DeliveryView(
            (
                *_measures(attempt.delivery, target, measure),
                *measures_of_voice(attempt.delivery, measure),
            ),
            curve=curve_view(attempt.delivery, measure),
            marks=marks_view(attempt, can_judge=can_judge),
        )
    if attempt.hearing is not None and attempt.hearing.transcript.is_typed:
        return DeliveryView(
            absence=translate("delivery", "A typed answer has no sound to measure.")
        )
    return DeliveryView(
        absence=translate("delivery", "Nothing can be measured before the take is transcribed.")
    )


def _measures(
    delivery: Delivery, target_seconds: int, yardstick: Yardstick
) -> tuple[MeasureView, ...]:
    return (
        _pace(delivery, yardstick),
        _latency(delivery, yardstick.usual.response_latency_seconds),
        MeasureView(
            str(len(delivery.long_pauses)),
            _pauses_word(len(delivery.long_pauses)),
            translate("delivery", "{seconds} and longer").format(
                seconds=seconds_text(LONG_PAUSE_SECONDS)
            ),
        ),
        MeasureView(
            clock_text(delivery.seconds),
            translate("delivery", "long"),
            translate("delivery", "target about {target}").format(
                target=clock_text(target_seconds)
            ),
        ),
    )


def _pace(delivery: Delivery, yardstick: Yardstick) -> MeasureView:
    unit = translate("delivery", "words/min")
    if delivery.pace_speaking is None:
        return MeasureView(ABSENT, unit, translate("delivery", "too little speech to measure"))
    usual = yardstick.usual.pace_speaking
    note = with_usual(
        "" if usual is None else f"{usual:.0f}", _pace_note(delivery.pace_speaking, yardstick)
    )
    return MeasureView(f"{delivery.pace_speaking:.0f}", unit, note)


def _pace_note(pace: float, yardstick: Yardstick) -> str:
    norm = yardstick.norms.pace
    if norm is None:
        return translate("delivery", "while speaking")
    match place(pace, norm):
        case Placing.BELOW:
            note = translate("delivery", "below {low} to {high}, {source}")
        case Placing.ABOVE:
            note = translate("delivery", "above {low} to {high}, {source}")
        case Placing.WITHIN:
            note = translate("delivery", "within {low} to {high}, {source}")
    return note.format(low=f"{norm.low:.0f}", high=f"{norm.high:.0f}", source=norm.source)


def _latency(delivery: Delivery, usual: float | None) -> MeasureView:
    unit = translate("delivery", "to begin")
    if delivery.response_latency_seconds is None:
        return MeasureView(ABSENT, unit, translate("delivery", "no speech was found"))
    return MeasureView(
        seconds_text(delivery.response_latency_seconds),
        unit,
        with_usual(
            "" if usual is None else seconds_text(usual),
            translate("delivery", "from the start of the answer"),
        ),
    )


def _pauses_word(count: int) -> str:
    if count == 1:
        return translate("delivery", "long pause")
    return translate("delivery", "long pauses")
