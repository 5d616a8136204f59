"""How somebody spoke, as figures: fillers, repetitions, silence, loudness, pitch.

Pace and pauses stand in ``ui.views.delivery``. A measure that an older version did not
take is left out; a filler that was only heard is called likely. How far to trust those
``ui.views.marks`` says.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from mockinterview.core.delivery import Delivery
from mockinterview.core.norms import Norm, Yardstick
from mockinterview.core.pauses import LONG_PAUSE_SECONDS, PausePlace
from mockinterview.ui.figures import clock_text, number_text, seconds_text
from mockinterview.ui.views.measure import MeasureView, with_usual

translate = QCoreApplication.translate


def measures_of_voice(delivery: Delivery, yardstick: Yardstick) -> Iterator[MeasureView]:
    """Yield the measures in the order in which they are shown."""
    yield from _fillers(delivery, yardstick)
    yield from _repetitions(delivery)
    yield from _pauses(delivery)
    yield from _silence(delivery, yardstick.usual.silence_share)
    yield from _sound(delivery)


def _fillers(delivery: Delivery, yardstick: Yardstick) -> Iterator[MeasureView]:
    rate, found = delivery.fillers_a_minute, delivery.counted_fillers
    if rate is None or found is None:
        return
    norm, usual = yardstick.norms.fillers, yardstick.usual.fillers_a_minute
    likely = sum(filler.is_unsure for filler in found)
    trust = translate("delivery", "{likely} of {count} are likely ones, see below").format(
        likely=likely, count=len(found)
    )
    notes = [_norm_note(norm)] if norm else []
    notes += [trust] if likely else []
    note = with_usual("" if usual is None else number_text(usual, 1), "; ".join(notes))
    yield MeasureView(number_text(rate, 1), translate("delivery", "fillers/min"), note)


def _norm_note(norm: Norm) -> str:
    """Name the source by its authors; the report has all that leads to it."""
    note = translate("delivery", "up to {high} are not held against a speaker, {source}")
    return note.format(high=number_text(norm.high or 0.0), source=norm.source.partition(", doi")[0])


def _repetitions(delivery: Delivery) -> Iterator[MeasureView]:
    found = delivery.repetitions
    if found is None:
        return
    places = translate("delivery", "in the transcript")
    if found:
        places = ", ".join(
            translate("delivery", "{words} at {place}").format(
                words=f"\u201c{each.text}\u201d", place=clock_text(each.start)
            )
            for each in found[:_NAMED]
        )
    yield MeasureView(str(len(found)), translate("delivery", "repeated or restarted"), places)


def _pauses(delivery: Delivery) -> Iterator[MeasureView]:
    if delivery.pauses is None:
        return
    inside = sum(pause.place is PausePlace.INSIDE_CLAUSE for pause in delivery.pauses)
    count = len(delivery.pauses)
    word = translate("delivery", "pause") if count == 1 else translate("delivery", "pauses")
    note = translate("delivery", "{inside} inside a clause; pauses are not scored")
    yield MeasureView(str(count), word, note.format(inside=inside))


def _silence(delivery: Delivery, usual: float | None) -> Iterator[MeasureView]:
    if delivery.silence_share is not None:
        yield MeasureView(
            _percent(delivery.silence_share),
            translate("delivery", "silence"),
            with_usual(
                "" if usual is None else _percent(usual),
                translate("delivery", "of the whole take"),
            ),
        )
    if delivery.longest_monologue is not None:
        note = translate("delivery", "without a pause of {seconds}")
        yield MeasureView(
            clock_text(delivery.longest_monologue.seconds),
            translate("delivery", "longest stretch"),
            note.format(seconds=seconds_text(LONG_PAUSE_SECONDS)),
        )


def _sound(delivery: Delivery) -> Iterator[MeasureView]:
    if delivery.loudness is not None:
        level = delivery.loudness
        note = translate("delivery", "mostly {low} to {high}")
        yield MeasureView(
            _level(level.median_dbfs),
            translate("delivery", "dBFS loud"),
            note.format(low=_level(level.low_dbfs), high=_level(level.high_dbfs)),
        )
    if delivery.pitch is not None:
        pitch = delivery.pitch
        note = translate("delivery", "mostly {low} to {high} Hz")
        yield MeasureView(
            number_text(pitch.semitones, 1),
            translate("delivery", "semitones of pitch"),
            note.format(low=number_text(pitch.low_hertz), high=number_text(pitch.high_hertz)),
        )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _level(dbfs: float) -> str:
    return f"{dbfs:.0f}".replace("-", "\u2212")


_NAMED = 3
"""So many repetitions are named; the report names all."""
