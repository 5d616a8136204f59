"""Whether a second decoding, primed with fillers, tells the right marks from the wrong ones.

    python benchmarks/primed.py [CLIPS] [--cache FOLDER]

The takes of benchmarks/fillers.py, searched as there. About each likely filler a short
stretch is decoded again with a prompt full of fillers; a mark is confirmed where a filler
is written over it. What is printed compares that with a higher threshold, which costs
nothing. The program does not do this: docs/benchmarks.md says why.
"""

import argparse
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.answers import RECORDINGS  # noqa: E402 - after the path is set
from benchmarks.filler_takes import FillerTake  # noqa: E402
from benchmarks.fillers import MODEL, Heard, is_hit, open_heard, takes  # noqa: E402
from mockinterview.core.fillers import MARK_FROM  # noqa: E402
from mockinterview.core.transcript import Span  # noqa: E402
from mockinterview.ports import TAKE_RATE, Samples  # noqa: E402
from mockinterview.services import open_workshop  # noqa: E402
from mockinterview.settings import Settings  # noqa: E402
from mockinterview.speech.acoustics import with_sound  # noqa: E402
from mockinterview.speech.engine import BEAM_SIZE, ROOM_SECONDS, WhisperEngine  # noqa: E402
from mockinterview.speech.frames import frames_of  # noqa: E402

PROMPT = "Um, uh, so, um, I, uh, think, er, hmm, uh, that, umm, it is, uh,"
AROUND_SECONDS = 2.5
TIMES_ARE_OFF_BY = 0.3
TOKENS_A_SECOND = 7
SPARE_TOKENS = 16
FILLERS = frozenset({"um", "umm", "uh", "uhh", "er", "erm", "em", "hm", "hmm", "mm"})
THRESHOLDS = (0.5, 0.6, 0.7)


@dataclass(frozen=True)
class Mark:
    """A likely filler: whether it is one, and whether the second decoding says so."""

    take: FillerTake
    confidence: float
    is_right: bool
    is_confirmed: bool
    seconds: float


def marks(heard: Heard, take: FillerTake) -> list[Mark]:
    hearing = with_sound(heard.hearing(take.samples), frames_of(take.samples))
    offered = hearing.acoustics.fillers if hearing.acoustics else None
    found = []
    for sound in offered or ():
        if sound.confidence < MARK_FROM:
            continue
        span = Span(start=sound.start, end=sound.end)
        began = monotonic()
        is_confirmed = _is_confirmed(heard.engine, take.samples, span)
        found.append(
            Mark(
                take,
                sound.confidence,
                any(is_hit(span, filler) for filler in take.fillers),
                is_confirmed,
                monotonic() - began,
            )
        )
    return found


def _is_confirmed(engine: WhisperEngine, samples: Samples, mark: Span) -> bool:
    """Decode the stretch about a mark, and look for a filler over it."""
    start = max(0.0, mark.start - AROUND_SECONDS)
    end = mark.end + AROUND_SECONDS
    stretch = samples[int(start * TAKE_RATE) : int(end * TAKE_RATE)]
    limit = SPARE_TOKENS + round(TOKENS_A_SECOND * (end - start))
    early, late = mark.start - start - TIMES_ARE_OFF_BY, mark.end - start + TIMES_ARE_OFF_BY
    return any(
        word.word.strip(" ,.?!-").lower() in FILLERS and word.start < late and word.end > early
        for segment in _primed(engine, stretch, limit)
        for word in segment.words or ()
    )


def _primed(engine: WhisperEngine, stretch: Samples, limit: int) -> list[Any]:
    model = engine._model  # noqa: SLF001 - the program itself has no use for a prompt
    with model.short(ROOM_SECONDS):
        segments, _info = model.transcribe(
            stretch,
            language="en",
            beam_size=BEAM_SIZE,
            word_timestamps=True,
            condition_on_previous_text=False,
            temperature=0.0,
            max_new_tokens=limit,
            initial_prompt=PROMPT,
        )
        return list(segments)


def _row(name: str, all_marks: list[Mark], kept: list[Mark]) -> tuple[str, ...]:
    right, of = sum(mark.is_right for mark in kept), sum(mark.is_right for mark in all_marks)
    return name, str(len(kept)), f"{right / len(kept):.2f}", f"{right / of:.2f}"


def _print(found: list[Mark]) -> None:
    table = Table("likely marks", "number", "precision", "right marks kept")
    parts = {
        "people": [mark for mark in found if mark.take.source == "people"],
        "held out": [mark for mark in found if mark.take.is_held_out],
        "all": found,
    }
    for name, part in parts.items():
        table.add_row(*_row(name, part, part))
        table.add_row(*_row(f"{name}, confirmed", part, [m for m in part if m.is_confirmed]))
        for threshold in THRESHOLDS:
            surer = [mark for mark in part if mark.confidence >= threshold]
            table.add_row(*_row(f"{name}, from {threshold} on", part, surer))
            either = [m for m in part if m.is_confirmed or m.confidence >= threshold]
            table.add_row(*_row(f"{name}, confirmed or from {threshold} on", part, either))
    Console(width=100).print(table)
    print(f"{statistics.median(mark.seconds for mark in found):.2f} s a mark")


def main() -> None:
    """Measure, and print a table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("clips", type=Path, nargs="?", default=RECORDINGS)
    arguments.add_argument("--cache", type=Path)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as home:
        shop = open_workshop(Path(home), Settings(), print)
        heard = open_heard(shop, MODEL, given.cache or Path(home) / "heard")
        made = takes(shop, heard, given.clips)
        _print([mark for take in made for mark in marks(heard, take)])


if __name__ == "__main__":
    main()
