"""The rows in which a report shows how an answer was delivered."""

from collections.abc import Iterator
from dataclasses import dataclass

from mockinterview.core.pauses import LONG_PAUSE_SECONDS
from mockinterview.core.report import Entry, Pace, ReportDelivery
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
    return length, *_of_speech(entry.delivery)


def _of_speech(delivery: ReportDelivery) -> Iterator[Measure]:
    yield Measure("Time spent speaking", wording.duration(delivery.speaking_seconds))
    if delivery.pace_speaking:
        yield _pace("Pace while speaking", delivery.pace_speaking)
    if delivery.pace_overall:
        yield _pace("Pace with pauses", delivery.pace_overall)
    if delivery.response_latency_seconds is not None:
        first = wording.tenths(delivery.response_latency_seconds)
        yield Measure("Time to the first word", first)
    yield Measure(
        f"Pauses of {wording.number(LONG_PAUSE_SECONDS)} s or more",
        str(len(delivery.long_pauses)),
        sentences.pauses(delivery.long_pauses),
    )


def _pace(name: str, pace: Pace) -> Measure:
    figure = f"{pace.words_a_minute:.0f} words a minute"
    if pace.norm is None or pace.placing is None:
        return Measure(name, figure)
    return Measure(name, figure, wording.placing(pace.placing, pace.norm), pace.norm.source)
