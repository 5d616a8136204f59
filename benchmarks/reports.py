"""How long a report of a session of 20 questions takes to make.

Each answer is the three of the sample session in a row, with their recordings: 89 s of speech
and 247 words, judged by the offline coach.
"""

import statistics
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

from benchmarks.figure import Figure
from mockinterview import paths
from mockinterview.audio.files import read_audio, write_wav
from mockinterview.audio.mp3 import as_mp3
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.habits import Habits
from mockinterview.core.kept import KeptSession
from mockinterview.core.norms import Profile
from mockinterview.core.report import Report, build_report
from mockinterview.core.session import Attempt, AttemptKey, Session, SessionSummary
from mockinterview.core.sharing import Sharing
from mockinterview.core.transcript import Hearing
from mockinterview.handing_on import HandingOn, Wish
from mockinterview.ports import TAKE_RATE, Sound
from mockinterview.reports.page import as_page
from mockinterview.reports.pdf import as_pdf
from mockinterview.sample import sample_session

RUNS = 7
QUESTIONS = 20
PAGE_TARGET_SECONDS = 0.5
PDF_TARGET_SECONDS = 3.0
FOREIGN = "\u05e9\u05dc\u05d5\u05dd \u4f60\u597d \U0001f600"
"""Hebrew, Chinese and an emoji: the typefaces of the program do not draw all of it."""


def measure() -> Iterator[Figure]:
    """Make the page without sound and with it, and the PDF with and without foreign letters."""
    session = _session(sample_session(paths.sample()))
    report, foreign = _report(session), _report(session.model_copy(update={"note": FOREIGN}))
    page = _median(lambda: as_page(report))
    yield Figure(f"HTML of {QUESTIONS} questions", page, "s", target=PAGE_TARGET_SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        stored = _Stored(session, _recording(paths.sample(), Path(folder)))
        making = HandingOn(stored, Path(folder), Profile.STANDARD, as_mp3)
        began, worked = perf_counter(), process_time()
        heard = making.made(session.id, Wish(form="html", sharing=Sharing(has_audio=True)))
        seconds, work = perf_counter() - began, process_time() - worked
    yield Figure(f"HTML of {QUESTIONS} questions with their sound", seconds, "s")
    yield Figure("work of all cores on that page", work, "s")
    yield Figure("size of that page", len(heard) / 1_000_000, "MB")
    began = perf_counter()
    pages = as_pdf(report)
    first = perf_counter() - began
    yield Figure(f"PDF of {QUESTIONS} questions, first", first, "s", target=PDF_TARGET_SECONDS)
    made = _median(lambda: as_pdf(report))
    yield Figure(f"PDF of {QUESTIONS} questions", made, "s", target=PDF_TARGET_SECONDS)
    yield Figure("size of that PDF", len(pages) / 1_000_000, "MB")
    mixed = _median(lambda: as_pdf(foreign))
    title = f"PDF of {QUESTIONS} questions with foreign letters"
    yield Figure(title, mixed, "s", target=PDF_TARGET_SECONDS)


class _Stored:
    """As much of a store as a page is made from: one session, every answer with one recording."""

    def __init__(self, session: Session, take: Path) -> None:
        self._session = session
        self._take = take

    def session(self, _session_id: str) -> Session:
        return self._session

    def sessions(self, *, limit: int = 100) -> list[SessionSummary]:  # noqa: ARG002 - its shape
        return []

    def habits(self, _session: Session) -> Habits:
        return Habits()

    def recording(self, _file: str) -> Path:
        return self._take

    def kept(self, _session_id: str) -> KeptSession:
        return KeptSession(session=self._session, questions=())


def _median(make: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        began = perf_counter()
        make()
        times.append(perf_counter() - began)
    return statistics.median(times)


def _report(session: Session) -> Report:
    return build_report(session, version="1.0", made_at=datetime(2026, 1, 1, tzinfo=UTC))


def _session(sample: Session) -> Session:
    """Return a session of so many questions, each answered by all that the sample says."""
    hearing = _in_a_row([a.hearing for a in sample.attempts if a.hearing])
    attempts = (_answer(sample.attempts[n % 3], n + 1, hearing) for n in range(QUESTIONS))
    return sample.model_copy(update={"attempts": tuple(attempts), "question_count": QUESTIONS})


def _answer(attempt: Attempt, position: int, hearing: Hearing) -> Attempt:
    key = AttemptKey(position=position, number=1)
    take = attempt.take
    assert take is not None
    changes = {
        "key": key,
        "hearing": hearing,
        "delivery": measure_delivery(hearing),
        "take": take.model_copy(
            update={"file": f"{position}-1.wav", "seconds": hearing.transcript.seconds}
        ),
    }
    return attempt.model_copy(update=changes)


def _in_a_row(heard: list[Hearing]) -> Hearing:
    """Return what was heard as if it had been said without a break."""
    at, words, speech = 0.0, [], []
    for each in heard:
        words += [word.later_by(at) for word in each.transcript.words]
        speech += [
            s.model_copy(update={"start": s.start + at, "end": s.end + at}) for s in each.speech
        ]
        at += each.transcript.seconds
    text = " ".join(each.transcript.text for each in heard)
    changes = {"text": text, "words": tuple(words), "seconds": at}
    transcript = heard[0].transcript.model_copy(update=changes)
    return Hearing(transcript=transcript, speech=tuple(speech))


def _recording(sample: Path, folder: Path) -> Path:
    pieces = [read_audio(file) for file in sorted(sample.glob("answer-*.ogg"))]
    take = folder / "answer.wav"
    write_wav(take, Sound(np.concatenate(pieces), TAKE_RATE))
    return take


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name}: {figure.value:.3f} {figure.unit}")
