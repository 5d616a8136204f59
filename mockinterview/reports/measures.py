"""The rows in which a report shows how an answer was delivered."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mockinterview.core.pauses import LONG_PAUSE_SECONDS
from mockinterview.core.report import Entry
from mockinterview.core.report_delivery import Pace, ReportDelivery
from mockinterview.core.words import number_text, translate
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
        translate("reports", "Length"),
        wording.duration(entry.delivery.seconds),
        translate("reports", "the question asks for about {length}").format(
            length=wording.duration(entry.question.target_seconds)
        ),
    )
    return (
        length,
        *_of_pace(entry.delivery),
        *_of_pauses(entry.delivery),
        *_of_words(entry.delivery),
        *_of_sound(entry.delivery),
    )


def _of_pace(delivery: ReportDelivery) -> Iterator[Measure]:
    yield Measure(
        translate("reports", "Time spent speaking"), wording.duration(delivery.speaking_seconds)
    )
    if delivery.pace_speaking:
        yield _pace_speaking(delivery.pace_speaking, delivery.usual.pace_speaking)
    if delivery.pace_overall:
        yield Measure(
            translate("reports", "Pace with pauses"),
            _words_a_minute(delivery.pace_overall.words_a_minute),
        )
    if delivery.pace_curve and (told := sentences.pace_range(delivery.pace_curve)):
        yield Measure(
            translate("reports", "Pace over time"), told, sentences.windows(delivery.pace_curve)
        )


def _of_pauses(delivery: ReportDelivery) -> Iterator[Measure]:
    if delivery.response_latency_seconds is not None:
        first = wording.tenths(delivery.response_latency_seconds)
        usual = delivery.usual.response_latency_seconds
        yield Measure(
            translate("reports", "Time to the first word"), first, _usual(usual, wording.tenths)
        )
    if delivery.pauses is not None:
        yield Measure(
            translate("reports", "Pauses"),
            str(len(delivery.pauses)),
            sentences.places(delivery.pauses),
        )
    yield Measure(
        translate("reports", "Pauses of {seconds} s or more").format(
            seconds=wording.number(LONG_PAUSE_SECONDS)
        ),
        str(len(delivery.long_pauses)),
        sentences.pauses(delivery.long_pauses),
    )
    if delivery.silence_share is not None:
        told = _usual(delivery.usual.silence_share, wording.percent)
        yield Measure(
            translate("reports", "Share of silence"), wording.percent(delivery.silence_share), told
        )
    if delivery.longest_monologue:
        run = delivery.longest_monologue
        yield Measure(
            translate("reports", "Longest stretch without a long pause"),
            wording.duration(run.seconds),
            translate("reports", "from {time}").format(time=wording.clock(run.start)),
        )


def _of_words(delivery: ReportDelivery) -> Iterator[Measure]:
    yield from _filler_rate(delivery)
    if delivery.fillers is not None:
        name = translate("reports", "Fillers in the transcript")
        name = translate("reports", "Fillers") if delivery.filler_rate else name
        yield Measure(name, str(len(delivery.fillers)), sentences.fillers(delivery.fillers))
    if delivery.repetitions is not None:
        count = str(len(delivery.repetitions))
        told = sentences.repetitions(delivery.repetitions)
        yield Measure(translate("reports", "Repetitions and restarts"), count, told)


def _of_sound(delivery: ReportDelivery) -> Iterator[Measure]:
    if delivery.loudness:
        level = delivery.loudness
        yield Measure(
            translate("reports", "Loudness of the speech"),
            f"{wording.level(level.median_dbfs)} dBFS",
            sentences.loudness_range(level),
        )
    if delivery.pitch:
        pitch = delivery.pitch
        yield Measure(
            translate("reports", "Pitch range"),
            translate("reports", "{count} semitones").format(count=number_text(pitch.semitones, 1)),
            translate("reports", "from {low} to {high} Hz, the outer tenths left out").format(
                low=number_text(pitch.low_hertz), high=number_text(pitch.high_hertz)
            ),
        )


def _pace_speaking(pace: Pace, usual: float | None) -> Measure:
    notes = [_usual(usual, number_text)]
    source = ""
    if pace.norm is not None and pace.placing is not None:
        notes.append(wording.placing(pace.placing, pace.norm))
        source = pace.norm.source
    figure = _words_a_minute(pace.words_a_minute)
    return Measure(translate("reports", "Pace while speaking"), figure, _joined(notes), source)


def _filler_rate(delivery: ReportDelivery) -> Iterator[Measure]:
    rate = delivery.filler_rate
    if rate is None:
        return
    notes = [_usual(delivery.usual.fillers_a_minute, _tenths)]
    if any(filler.is_unsure for filler in delivery.fillers or ()):
        notes.append(sentences.filler_precision(rate.likely_precision))
    if rate.norm is not None:
        notes.append(sentences.filler_norm(rate.norm))
    figure = translate("reports", "{rate} a minute").format(rate=_tenths(rate.fillers_a_minute))
    source = rate.norm.source if rate.norm else ""
    yield Measure(translate("reports", "Rate of fillers"), figure, _joined(notes), source)


def _usual(figure: float | None, written: Callable[[float], str]) -> str:
    return "" if figure is None else sentences.usual(written(figure))


def _joined(notes: Iterable[str]) -> str:
    return "; ".join(note for note in notes if note)


def _words_a_minute(pace: float) -> str:
    return wording.words_a_minute(number_text(pace))


def _tenths(figure: float) -> str:
    return number_text(figure, 1)
