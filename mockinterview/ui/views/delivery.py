"""How an answer sounded, as figures with their norm and its source.

What could not be measured is shown as absent, never as nought.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.delivery import Delivery
from mockinterview.core.norms import PACE_NORM, Placing, place
from mockinterview.core.pauses import LONG_PAUSE_SECONDS
from mockinterview.core.session import Attempt
from mockinterview.ui.figures import clock_text, seconds_text

translate = QCoreApplication.translate
ABSENT = "\u2013"


@dataclass(frozen=True)
class MeasureView:
    """A figure, what it counts, and a note on how to read it."""

    value: str
    unit: str
    note: str = ""


@dataclass(frozen=True)
class DeliveryView:
    """The measures, or a sentence that says why there are none."""

    measures: tuple[MeasureView, ...] = ()
    absence: str = ""


def delivery_view(attempt: Attempt) -> DeliveryView:
    if attempt.delivery is not None:
        return DeliveryView(_measures(attempt.delivery, attempt.question.target_seconds))
    if attempt.hearing is not None and attempt.hearing.transcript.is_typed:
        return DeliveryView(
            absence=translate("delivery", "A typed answer has no sound to measure.")
        )
    return DeliveryView(
        absence=translate("delivery", "Nothing can be measured before the take is transcribed.")
    )


def _measures(delivery: Delivery, target_seconds: int) -> tuple[MeasureView, ...]:
    return (
        _pace(delivery),
        _latency(delivery),
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


def _pace(delivery: Delivery) -> MeasureView:
    unit = translate("delivery", "words/min")
    if delivery.pace_speaking is None:
        return MeasureView(ABSENT, unit, translate("delivery", "too little speech to measure"))
    match place(delivery.pace_speaking, PACE_NORM):
        case Placing.BELOW:
            note = translate("delivery", "below {low} to {high}, {source}")
        case Placing.ABOVE:
            note = translate("delivery", "above {low} to {high}, {source}")
        case Placing.WITHIN:
            note = translate("delivery", "within {low} to {high}, {source}")
    words = note.format(
        low=f"{PACE_NORM.low:.0f}", high=f"{PACE_NORM.high:.0f}", source=PACE_NORM.source
    )
    return MeasureView(f"{delivery.pace_speaking:.0f}", unit, words)


def _latency(delivery: Delivery) -> MeasureView:
    unit = translate("delivery", "to begin")
    if delivery.response_latency_seconds is None:
        return MeasureView(ABSENT, unit, translate("delivery", "no speech was found"))
    return MeasureView(
        seconds_text(delivery.response_latency_seconds),
        unit,
        translate("delivery", "from the start of the take"),
    )


def _pauses_word(count: int) -> str:
    if count == 1:
        return translate("delivery", "long pause")
    return translate("delivery", "long pauses")
