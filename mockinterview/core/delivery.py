"""How an answer was delivered: all that was measured of one take.

Everything here is measured from what was recorded; nothing is a verdict on the
person. Pauses are shown and never scored.
"""

from collections.abc import Iterable

from mockinterview.core.acoustics import Acoustics, Loudness, PitchRange
from mockinterview.core.fillers import (
    MARK_FROM,
    Filler,
    FillerKind,
    likely_fillers,
    written_fillers,
)
from mockinterview.core.norms import Figures, median_of_enough
from mockinterview.core.pace import PacePoint, pace_curve, per_minute
from mockinterview.core.pauses import (
    Pause,
    find_pauses,
    long_pauses,
    longest_monologue,
    silence_share,
)
from mockinterview.core.plain import Plain
from mockinterview.core.repetitions import Repetition, find_repetitions
from mockinterview.core.transcript import Hearing, Span


class Delivery(Plain):
    """The measures of one take. Paces are words a minute.

    ``pace_speaking`` divides by the time in which speech was found, ``pace_overall``
    by the whole take; both are absent where there is too little speech to say.
    ``fillers_a_minute`` divides by the time from the first speech to the last, pauses
    included, and is absent where the sound was not searched: the words alone hold too
    few. ``fillers`` holds the marks too that the person said were none; they do not count.
    What an older version did not measure is absent.
    """

    seconds: float
    speaking_seconds: float
    word_count: int
    pace_speaking: float | None = None
    pace_overall: float | None = None
    response_latency_seconds: float | None = None
    long_pauses: tuple[Span, ...] = ()
    pace_curve: tuple[PacePoint, ...] = ()
    pauses: tuple[Pause, ...] | None = None
    longest_monologue: Span | None = None
    silence_share: float | None = None
    repetitions: tuple[Repetition, ...] | None = None
    fillers: tuple[Filler, ...] | None = None
    fillers_a_minute: float | None = None
    loudness: Loudness | None = None
    pitch: PitchRange | None = None

    @property
    def counted_fillers(self) -> tuple[Filler, ...] | None:
        """The fillers without the marks that the person said were none."""
        if self.fillers is None:
            return None
        return tuple(filler for filler in self.fillers if filler.counts)

    @property
    def figures(self) -> Figures:
        return Figures(
            pace_speaking=self.pace_speaking,
            fillers_a_minute=self.fillers_a_minute,
            response_latency_seconds=self.response_latency_seconds,
            silence_share=self.silence_share,
        )


def measure_delivery(
    hearing: Hearing,
    *,
    pre_roll_seconds: float = 0.0,
    mark_from: float = MARK_FROM,
    answered: Iterable[Filler] = (),
) -> Delivery | None:
    """Measure a spoken answer; return None for a typed one.

    ``pre_roll_seconds`` of the take were heard before the person began to answer.
    ``mark_from`` is the confidence from which a sound counts as a likely filler;
    ``answered`` are the marks of this take that the person has judged before.
    """
    transcript, speech = hearing.transcript, hearing.speech
    if transcript.is_typed:
        return None
    speaking = sum(span.seconds for span in speech)
    count = len(transcript.words)
    sound = hearing.acoustics or Acoustics()
    fillers = _fillers(hearing, mark_from, answered)
    return Delivery(
        seconds=transcript.seconds,
        speaking_seconds=speaking,
        word_count=count,
        pace_speaking=per_minute(count, speaking),
        pace_overall=per_minute(count, transcript.seconds),
        response_latency_seconds=max(0.0, speech[0].start - pre_roll_seconds) if speech else None,
        long_pauses=long_pauses(speech),
        pace_curve=pace_curve(transcript.words, speech, transcript.seconds),
        pauses=find_pauses(speech, transcript.words),
        longest_monologue=longest_monologue(speech),
        silence_share=silence_share(speech, transcript.seconds),
        repetitions=find_repetitions(transcript.words),
        fillers=fillers,
        fillers_a_minute=None if sound.fillers is None else _fillers_a_minute(fillers, speech),
        loudness=sound.loudness,
        pitch=sound.pitch,
    )


def with_filler_judged(
    delivery: Delivery, speech: tuple[Span, ...], start: float, *, is_filler: bool | None
) -> Delivery:
    """Return the measures with a person's answer on the likely filler that starts there.

    None takes an answer back. What rests on the fillers is counted anew.
    """
    if delivery.fillers is None:
        return delivery
    fillers = tuple(
        filler.model_copy(update={"is_confirmed": is_filler})
        if filler.kind is FillerKind.LIKELY and filler.start == start
        else filler
        for filler in delivery.fillers
    )
    rate = None if delivery.fillers_a_minute is None else _fillers_a_minute(fillers, speech)
    return delivery.model_copy(update={"fillers": fillers, "fillers_a_minute": rate})


def own_median(past: Iterable[Figures]) -> Figures:
    """Return what is usual for the person who gave these answers.

    A figure is absent where too few takes have it.
    """
    takes = tuple(past)
    return Figures(
        pace_speaking=median_of_enough(take.pace_speaking for take in takes),
        fillers_a_minute=median_of_enough(take.fillers_a_minute for take in takes),
        response_latency_seconds=median_of_enough(take.response_latency_seconds for take in takes),
        silence_share=median_of_enough(take.silence_share for take in takes),
    )


def _fillers(hearing: Hearing, mark_from: float, answered: Iterable[Filler]) -> tuple[Filler, ...]:
    offered = hearing.acoustics.fillers if hearing.acoustics else None
    likely = likely_fillers(offered or (), mark_from, answered)
    found = written_fillers(hearing.transcript.words) + likely
    return tuple(sorted(found, key=lambda filler: filler.start))


def _fillers_a_minute(fillers: tuple[Filler, ...], speech: tuple[Span, ...]) -> float | None:
    if not speech:
        return None
    seconds = speech[-1].end - speech[0].start
    count = sum(filler.counts for filler in fillers)
    return 60.0 * count / seconds if seconds >= 1.0 else None
