"""An interview as somebody has it: the window, three answers of a minute, and mishaps.

The real program runs on a virtual screen and a virtual sound card. A voice speaks three
answers into the microphone. In the first one somebody thinks for ten seconds; in the
second one the microphone is gone for a while; the third one is ended in mid-word. The
time from the key to the transcript is that of the program's own log, so it holds the
window, the lanes and the database.

    python -m benchmarks.three_answers [MODEL]
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import numpy as np

from benchmarks.answers import SpokenAnswer, by_voice
from benchmarks.figure import Figure
from mockinterview.audio.files import write_wav
from mockinterview.audio.repair import repair_wav
from mockinterview.core.session import Attempt
from mockinterview.ports import TAKE_RATE, Samples, Sound
from mockinterview.services import open_workshop
from mockinterview.settings import Settings, save
from mockinterview.store.sessions import SessionStore
from tests.end_to_end.program import Program, Screen
from tests.end_to_end.test_window import start_interview
from tests.soundcard import SoundCard
from tests.speech.human_speech import word_error_rate

ANSWER_SECONDS = 60.0
THOUGHT_SECONDS = 10.0
GONE_SECONDS = 6.0
MID_WORD_SECONDS = 0.7
"""How long before the end of the last words the third answer is ended."""


@dataclass(frozen=True)
class Trial:
    """One answer: what is spoken, and what happens meanwhile."""

    name: str
    samples: Samples
    words: str
    meanwhile: Callable[[SoundCard], None]


def measure(model: str = "whisper-base") -> Iterator[Figure]:
    """Hold the interview; yield what each answer took, and what was lost of it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        trials = _trials(home)
        settings = Settings()
        listening = settings.listening.model_copy(update={"model": model})
        save(home, settings.model_copy(update={"listening": listening}))
        screen = Screen()
        try:
            with SoundCard() as card, Program(home, card, screen) as program:
                session_id = start_interview(program, screen)
                times = [_answer(program, screen, card, trial, home) for trial in trials]
                program.ask_to_end()
        finally:
            screen.close()
        attempts = SessionStore(home, repair_wav).session(session_id).attempts
        for trial, seconds, attempt in zip(trials, times, attempts, strict=True):
            yield from _figures(trial, seconds, attempt)


def _answer(program: Program, screen: Screen, card: SoundCard, trial: Trial, home: Path) -> float:
    """Give one answer; return the seconds from the key to the transcript."""
    program.wait_for(r": thinking, microphone standby")
    screen.press("space")
    program.wait_for(r": listening, microphone open")
    sound = home / "spoken.wav"
    write_wav(sound, Sound(trial.samples, TAKE_RATE))
    talker = card.say(sound)
    trial.meanwhile(card)
    talker.wait()
    began = monotonic()
    screen.press("space")
    program.wait_for(r": reviewing, microphone closed")
    took = monotonic() - began
    program.wait_for(r"is judged")
    screen.press("Return")
    return took


def _trials(home: Path) -> list[Trial]:
    shop = open_workshop(home, Settings(), print)
    first, second, third = (by_voice(shop, ANSWER_SECONDS, seed) for seed in (1, 2, 3))
    return [
        Trial("a thought of ten seconds", _with_thought(first), first.words, _nothing),
        Trial("microphone gone for six seconds", _whole(second), second.words, _lose_microphone),
        Trial("ended in mid-word", _cut_short(third), third.words, _nothing),
    ]


def _with_thought(answer: SpokenAnswer) -> Samples:
    middle = round(answer.spoken[len(answer.spoken) // 2][0] * TAKE_RATE)
    thought = np.zeros(round(THOUGHT_SECONDS * TAKE_RATE), np.float32)
    pause = np.zeros(TAKE_RATE, np.float32)
    return np.concatenate([answer.samples[:middle], thought, answer.samples[middle:], pause])


def _whole(answer: SpokenAnswer) -> Samples:
    return np.concatenate([answer.samples, np.zeros(TAKE_RATE, np.float32)])


def _cut_short(answer: SpokenAnswer) -> Samples:
    end = answer.spoken[-1][1] - MID_WORD_SECONDS
    return answer.samples[: round(end * TAKE_RATE)]


def _nothing(_card: SoundCard) -> None:
    """Let the answer be spoken to its end."""


def _lose_microphone(card: SoundCard) -> None:
    sleep(ANSWER_SECONDS / 2)
    card.suspend_microphone()
    sleep(GONE_SECONDS)
    card.wake_microphone()


def _figures(trial: Trial, seconds: float, attempt: Attempt) -> Iterator[Figure]:
    assert attempt.take is not None
    assert attempt.hearing is not None
    yield Figure(f"{trial.name}: from the key to the transcript", seconds, "s")
    spoken = len(trial.samples) / TAKE_RATE
    yield Figure(f"{trial.name}: spoken", spoken, "s")
    yield Figure(f"{trial.name}: kept in the take", attempt.take.seconds, "s")
    errors = word_error_rate(trial.words, attempt.hearing.transcript.text)
    yield Figure(f"{trial.name}: word errors", 100 * errors, "%")
    if attempt.take.warning is not None:
        print(f"{trial.name}: {attempt.take.warning.message}")
    print(attempt.hearing.transcript.text, "\n")


def main() -> None:
    for figure in measure(*sys.argv[1:]):
        print(f"{figure.name:60} {figure.value:8.2f} {figure.unit}")


if __name__ == "__main__":
    main()
