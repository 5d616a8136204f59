"""How an answer sounded, as figures with their norm and its source.

What could not be measured is shown as absent, never as nought.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.delivery import Delivery
from mockinterview.core.norms import Norm, Norms, Placing, Profile, norms_for, place
from mockinterview.core.pauses import LONG_PAUSE_SECONDS
from mockinterview.core.session import Attempt
from mockinterview.ui.figures import clock_text, seconds_text
from mockinterview.ui.views.measure import ABSENT, MeasureView
from mockinterview.ui.views.voice import measures_of_voice

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DeliveryView:
    """The measures, or a sentence that says why there are none."""

    measures: tuple[MeasureView, ...] = ()
    absence: str = ""


def delivery_view(attempt: Attempt, profile: Profile = Profile.STANDARD) -> DeliveryView:
    """Return what was measured of an attempt, with the norms of a profile."""
    if attempt.delivery is not None:
        norms, target = norms_for(profile), attempt.question.target_seconds
        return DeliveryView(
            (
                *_measures(attempt.delivery, target, norms),
                *measures_of_voice(attempt.delivery, norms),
            )
        )
    if attempt.hearing is not None and attempt.hearing.transcript.is_typed:
        return DeliveryView(
            absence=translate("delivery", "A typed answer has no sound to measure.")
        )
    return DeliveryView(
        absence=translate("delivery", "Nothing can be measured before the take is transcribed.")
    )


def _measures(delivery: Delivery, target_seconds: int, norms: Norms) -> tuple[MeasureView, ...]:
    return (
        _pace(delivery, norms.pace),
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


def _pace(delivery: Delivery, norm: Norm | None) -> MeasureView:
    unit = translate("delivery", "words/min")
    if delivery.pace_speaking is None:
        return MeasureView(ABSENT, unit, translate("delivery", "too little speech to measure"))
    if norm is None:
        note = translate("delivery", "while speaking")
        return MeasureView(f"{delivery.pace_speaking:.0f}", unit, note)
    match place(delivery.pace_speaking, norm):
        case Placing.BELOW:
            note = translate("delivery", "below {low} to {high}, {source}")
        case Placing.ABOVE:
            note = translate("delivery", "above {low} to {high}, {source}")
        case Placing.WITHIN:
            note = translate("delivery", "within {low} to {high}, {source}")
    words = note.format(low=f"{norm.low:.0f}", high=f"{norm.high:.0f}", source=norm.source)
    return MeasureView(f"{delivery.pace_speaking:.0f}", unit, words)


def _latency(delivery: Delivery) -> MeasureView:
    unit = translate("delivery", "to begin")
    if delivery.response_latency_seconds is None:
        return MeasureView(ABSENT, unit, translate("delivery", "no speech was found"))
    return MeasureView(
        seconds_text(delivery.response_latency_seconds),
        unit,
        translate("delivery", "from the start of the answer"),
    )


def _pauses_word(count: int) -> str:
    if count == 1:
        return translate("delivery", "long pause")
    return translate("delivery", "long pauses")
