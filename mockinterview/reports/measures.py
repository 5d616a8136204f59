"""The rows in which a report shows how an answer was delivered."""

from collections.abc import Iterator
from dataclasses import dataclass

from mockinterview.core.pauses import LONG_PAUSE_SECONDS
from mockinterview.core.report import Entry
from mockinterview.core.report_delivery import FillerRate, Pace, ReportDelivery
from mockinterview.reports import sentences, wording


@dataclass(frozen=True)
class Measure:
    """One row: ``norm`` says where the figure lies, ``source`` who published the norm."""

    name: str
    figure: str
    norm: str = ""
    source: str = ""


def measures(entry: Entry) -> tuple[Measure, ...]:
    """Return the measures of an attempt; none for one without spoken words."""
    if entry.delivery is None or not entry.delivery.word_count:
        return ()
    length = Measure(
        "Length",
        wording.duration(entry.delivery.seconds),
        f"the question asks for about {wording.duration(entry.question.target_seconds)}",
    )
    return (
        length,
        *_of_pace(entry.delivery),
        *_of_pauses(entry.delivery),
        *_of_words(entry.delivery),
        *_of_sound(entry.delivery),
    )


def _of_pace(delivery: ReportDelivery) -> Iterator[Measure]:
    yield Measure("Time spent speaking", wording.duration(delivery.speaking_seconds))
    if delivery.pace_speaking:
        yield _pace("Pace while speaking", delivery.pace_speaking)
    if delivery.pace_overall:
        yield _pace("Pace with pauses", delivery.pace_overall)
    if delivery.pace_curve and (told := sentences.pace_range(delivery.pace_curve)):
        yield Measure("Pace over time", told, sentences.windows(delivery.pace_curve))


def _of_pauses(delivery: ReportDelivery) -> Iterator[Measure]:
    if delivery.response_latency_seconds is not None:
        first = wording.tenths(delivery.response_latency_seconds)
        yield Measure("Time to the first word", first)
    if delivery.pauses is not None:
        yield Measure("Pauses", str(len(delivery.pauses)), sentences.places(delivery.pauses))
    yield Measure(
        f"Pauses of {wording.number(LONG_PAUSE_SECONDS)} s or more",
        str(len(delivery.long_pauses)),
        sentences.pauses(delivery.long_pauses),
    )
    if delivery.silence_share is not None:
        yield Measure("Share of silence", f"{100 * delivery.silence_share:.0f} %")
    if delivery.longest_monologue:
        run = delivery.longest_monologue
        yield Measure(
            "Longest stretch without a long pause",
            wording.duration(run.seconds),
            f"from {wording.clock(run.start)}",
        )


def _of_words(delivery: ReportDelivery) -> Iterator[Measure]:
    if delivery.filler_rate:
        yield _filler_rate(delivery.filler_rate)
    if delivery.fillers is not None:
        name = "Fillers" if delivery.filler_rate else "Fillers in the transcript"
        yield Measure(name, str(len(delivery.fillers)), sentences.fillers(delivery.fillers))
    if delivery.repetitions is not None:
        count = str(len(delivery.repetitions))
        told = sentences.repetitions(delivery.repetitions)
        yield Measure("Repetitions and restarts", count, told)


def _of_sound(delivery: ReportDelivery) -> Iterator[Measure]:
    if delivery.loudness:
        level = delivery.loudness
        yield Measure(
            "Loudness of the speech",
            f"{wording.level(level.median_dbfs)} dBFS",
            sentences.loudness_range(level),
        )
    if delivery.pitch:
        pitch = delivery.pitch
        yield Measure(
            "Pitch range",
            f"{pitch.semitones:.1f} semitones",
            f"from {pitch.low_hertz:.0f} to {pitch.high_hertz:.0f} Hz, the outer tenths left out",
        )


def _pace(name: str, pace: Pace) -> Measure:
    figure = f"{pace.words_a_minute:.0f} words a minute"
    if pace.norm is None or pace.placing is None:
        return Measure(name, figure)
    return Measure(name, figure, wording.placing(pace.placing, pace.norm), pace.norm.source)


def _filler_rate(rate: FillerRate) -> Measure:
    figure = f"{rate.fillers_a_minute:.1f} a minute"
    precision = sentences.filler_precision(rate.likely_precision)
    if rate.norm is None:
        return Measure("Rate of fillers", figure, precision)
    norm = f"{precision}; {sentences.filler_norm(rate.norm)}"
    return Measure("Rate of fillers", figure, norm, rate.norm.source)
