"""How soon the window is gone when it is closed, at every stage of an interview.

The real program runs on a virtual screen and a virtual sound card, with the models that a
person has. At each stage it is asked to end, as a shutdown does; the time runs from there to the
end of the process. What was recorded until then has to be found in the store.

    python -m benchmarks.closing
"""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from benchmarks.answers import by_voice
from benchmarks.figure import Figure
from mockinterview.audio.files import write_wav
from mockinterview.audio.repair import repair_wav
from mockinterview.core.session import TakeState
from mockinterview.ports import TAKE_RATE, Samples, Sound
from mockinterview.services import open_workshop
from mockinterview.settings import Settings, save
from mockinterview.store.sessions import RECORDINGS_NAME, SessionStore
from tests.end_to_end.program import Program, Screen, wait_for_sound_in
from tests.end_to_end.test_window import start_interview
from tests.soundcard import SoundCard

TARGET_SECONDS = 2.0
_ANSWER_SECONDS = 30.0
_ENOUGH_SECONDS = 6.0


class Desk:
    """The program in the hands of somebody who gives one answer, and stops anywhere."""

    def __init__(
        self, home: Path, card: SoundCard, screen: Screen, program: Program, answer: Path
    ) -> None:
        self._home = home
        self._card = card
        self._screen = screen
        self._program = program
        self._answer = answer
        self.session_id = ""

    def open_window(self) -> None:
        self._program.wait_for("first paint")

    def ask(self) -> None:
        self.session_id = start_interview(self._program, self._screen)

    def think(self) -> None:
        self.ask()
        self._program.wait_for(r": thinking, microphone standby")

    def answer(self) -> None:
        self.think()
        self._screen.press("space")
        self._program.wait_for(r": listening, microphone open")
        self._card.say(self._answer)
        take = self._home / RECORDINGS_NAME / self.session_id / "1-1.wav"
        wait_for_sound_in(take, seconds=_ENOUGH_SECONDS)

    def pause(self) -> None:
        self.answer()
        self._screen.press("Escape")
        self._program.wait_for(r": paused")

    def transcribe(self) -> None:
        self.answer()
        self._screen.press("space")
        self._program.wait_for(r": transcribing")

    def review(self) -> None:
        self.transcribe()
        self._program.wait_for(r": reviewing")

    def go_on(self) -> None:
        self.review()
        self._program.wait_for(r"is judged")
        self._screen.press("Return")
        self._program.wait_for(r": asking, .* question 2 of")


_STAGES: dict[str, Callable[[Desk], None]] = {
    "at the first paint": Desk.open_window,
    "while a question is asked": Desk.ask,
    "while the person thinks": Desk.think,
    "while the answer is recorded": Desk.answer,
    "in a pause of the answer": Desk.pause,
    "as the answer ends": Desk.transcribe,
    "while it is judged": Desk.review,
    "while the next question is asked": Desk.go_on,
}


def measure() -> Iterator[Figure]:
    """Close the window once at each stage; fail where a take was lost."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.wav"
        write_wav(answer, Sound(_spoken(Path(folder)), TAKE_RATE))
        for name, reach in _STAGES.items():
            yield Figure(f"close {name}", _close(reach, answer), "s", target=TARGET_SECONDS)


def _close(reach: Callable[[Desk], None], answer: Path) -> float:
    screen = Screen()
    try:
        with tempfile.TemporaryDirectory() as folder, SoundCard() as card:
            home = Path(folder)
            save(home, Settings(is_welcomed=True))
            with Program(home, card, screen) as program:
                desk = Desk(home, card, screen, program, answer)
                reach(desk)
                began = monotonic()
                code = program.ask_to_end()
                took = monotonic() - began
            if code != 0:
                raise RuntimeError(f"the program ended with {code}:\n" + "\n".join(program.told))
            _check(home, desk.session_id)
    finally:
        screen.close()
    return took


def _check(home: Path, session_id: str) -> None:
    """Fail where a take on disk is not a complete one of the session."""
    if not session_id:
        return
    session = SessionStore(home, repair_wav).session(session_id)
    takes = {attempt.take.file: attempt.take for attempt in session.attempts if attempt.take}
    recordings = home / RECORDINGS_NAME
    on_disk = {file.relative_to(recordings).as_posix() for file in recordings.rglob("*.wav")}
    if on_disk != set(takes):
        raise RuntimeError(f"on disk are {on_disk}, in the store {set(takes)}")
    for take in takes.values():
        if take.state is not TakeState.COMPLETE or take.seconds < 1.0:
            raise RuntimeError(f"{take.file} is {take.state} with {take.seconds:.1f} s")


def _spoken(home: Path) -> Samples:
    return by_voice(open_workshop(home, Settings(), print), _ANSWER_SECONDS, 1).samples


def main() -> None:
    for figure in measure():
        print(f"{figure.name:60} {figure.value:8.2f} {figure.unit}", flush=True)


if __name__ == "__main__":
    main()
