"""What a report says of how an answer was delivered, as data.

Part of the file format that ``core.report`` describes. Only the pace of speaking and the
fillers are held against a norm, and in the fluency-neutral profile nothing is.
"""

from mockinterview.core.acoustics import Loudness, PitchRange
from mockinterview.core.delivery import Delivery
from mockinterview.core.fillers import LIKELY_PRECISION, Filler
from mockinterview.core.norms import Figures, Norm, Placing, Yardstick, place
from mockinterview.core.pace import STEP_SECONDS, WINDOW_SECONDS, PacePoint
from mockinterview.core.pauses import Pause
from mockinterview.core.plain import Plain
from mockinterview.core.repetitions import Repetition
from mockinterview.core.transcript import Span


class Pace(Plain):
    """Words a minute; norm and placing are absent where none applies."""

    words_a_minute: float
    norm: Norm | None = None
    placing: Placing | None = None


class PaceCurve(Plain):
    """The pace in windows that move over the take."""

    window_seconds: float
    step_seconds: float
    points: tuple[PacePoint, ...]


class FillerRate(Plain):
    """Fillers a minute; ``likely_precision`` is the share of the likely ones that are any."""

    fillers_a_minute: float
    likely_precision: float
    norm: Norm | None = None
    placing: Placing | None = None


class ReportDelivery(Plain):
    """The measures of one take; what was not measured is null.

    ``usual`` is the median of the person's answers in earlier sessions. ``fillers`` leaves
    out what the person said was none.
    """

    seconds: float
    speaking_seconds: float
    word_count: int
    pace_speaking: Pace | None
    pace_overall: Pace | None
    pace_curve: PaceCurve | None
    response_latency_seconds: float | None
    long_pauses: tuple[Span, ...]
    pauses: tuple[Pause, ...] | None
    longest_monologue: Span | None
    silence_share: float | None
    repetitions: tuple[Repetition, ...] | None
    fillers: tuple[Filler, ...] | None
    filler_rate: FillerRate | None
    loudness: Loudness | None
    pitch: PitchRange | None
    usual: Figures


def report_delivery(delivery: Delivery, yardstick: Yardstick) -> ReportDelivery:
    """Return the measures of a take with what they are compared with."""
    norms = yardstick.norms
    return ReportDelivery(
        seconds=delivery.seconds,
        speaking_seconds=delivery.speaking_seconds,
        word_count=delivery.word_count,
        pace_speaking=_pace(delivery.pace_speaking, norms.pace),
        pace_overall=_pace(delivery.pace_overall, None),
        pace_curve=_curve(delivery),
        response_latency_seconds=delivery.response_latency_seconds,
        long_pauses=delivery.long_pauses,
        pauses=delivery.pauses,
        longest_monologue=delivery.longest_monologue,
        silence_share=delivery.silence_share,
        repetitions=delivery.repetitions,
        fillers=delivery.counted_fillers,
        filler_rate=_filler_rate(delivery, norms.fillers),
        loudness=delivery.loudness,
        pitch=delivery.pitch,
        usual=yardstick.usual,
    )


def _pace(words_a_minute: float | None, norm: Norm | None) -> Pace | None:
    if words_a_minute is None:
        return None
    placing = place(words_a_minute, norm) if norm else None
    return Pace(words_a_minute=words_a_minute, norm=norm, placing=placing)


def _curve(delivery: Delivery) -> PaceCurve | None:
    if not delivery.pace_curve:
        return None
    return PaceCurve(
        window_seconds=WINDOW_SECONDS, step_seconds=STEP_SECONDS, points=delivery.pace_curve
    )


def _filler_rate(delivery: Delivery, norm: Norm | None) -> FillerRate | None:
    rate = delivery.fillers_a_minute
    if rate is None:
        return None
    return FillerRate(
        fillers_a_minute=rate,
        likely_precision=LIKELY_PRECISION,
        norm=norm,
        placing=place(rate, norm) if norm else None,
    )
