"""The rows in which a report shows how an answer was delivered."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mockinterview.core.pauses import LONG_PAUSE_SECONDS
from mockinterview.core.report import Entry
from mockinterview.core.report_delivery import Pace, ReportDelivery
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
        yield _pace_speaking(delivery.pace_speaking, delivery.usual.pace_speaking)
    if delivery.pace_overall:
        yield Measure("Pace with pauses", _words_a_minute(delivery.pace_overall.words_a_minute))
    if delivery.pace_curve and (told := sentences.pace_range(delivery.pace_curve)):
        yield Measure("Pace over time", told, sentences.windows(delivery.pace_curve))


def _of_pauses(delivery: ReportDelivery) -> Iterator[Measure]:
    if delivery.response_latency_seconds is not None:
        first = wording.tenths(delivery.response_latency_seconds)
        usual = delivery.usual.response_latency_seconds
        yield Measure("Time to the first word", first, _usual(usual, wording.tenths))
    if delivery.pauses is not None:
        yield Measure("Pauses", str(len(delivery.pauses)), sentences.places(delivery.pauses))
    yield Measure(
        f"Pauses of {wording.number(LONG_PAUSE_SECONDS)} s or more",
        str(len(delivery.long_pauses)),
        sentences.pauses(delivery.long_pauses),
    )
    if delivery.silence_share is not None:
        told = _usual(delivery.usual.silence_share, _percent)
        yield Measure("Share of silence", _percent(delivery.silence_share), told)
    if delivery.longest_monologue:
        run = delivery.longest_monologue
        yield Measure(
            "Longest stretch without a long pause",
            wording.duration(run.seconds),
            f"from {wording.clock(run.start)}",
        )


def _of_words(delivery: ReportDelivery) -> Iterator[Measure]:
    yield from _filler_rate(delivery)
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


def _pace_speaking(pace: Pace, usual: float | None) -> Measure:
    notes = [_usual(usual, "{:.0f}".format)]
    source = ""
    if pace.norm is not None and pace.placing is not None:
        notes.append(wording.placing(pace.placing, pace.norm))
        source = pace.norm.source
    figure = _words_a_minute(pace.words_a_minute)
    return Measure("Pace while speaking", figure, _joined(notes), source)


def _filler_rate(delivery: ReportDelivery) -> Iterator[Measure]:
    rate = delivery.filler_rate
    if rate is None:
        return
    notes = [_usual(delivery.usual.fillers_a_minute, "{:.1f}".format)]
    if any(filler.is_unsure for filler in delivery.fillers or ()):
        notes.append(sentences.filler_precision(rate.likely_precision))
    if rate.norm is not None:
        notes.append(sentences.filler_norm(rate.norm))
    figure, source = f"{rate.fillers_a_minute:.1f} a minute", rate.norm.source if rate.norm else ""
    yield Measure("Rate of fillers", figure, _joined(notes), source)


def _usual(figure: float | None, written: Callable[[float], str]) -> str:
    return "" if figure is None else sentences.usual(written(figure))


def _joined(notes: Iterable[str]) -> str:
    return "; ".join(note for note in notes if note)


def _words_a_minute(pace: float) -> str:
    return f"{pace:.0f} words a minute"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
