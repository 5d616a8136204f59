"""Makes the sample session: speaks the answers, then holds the interview with them.

The second voice speaks ``sessions/sample/answers.toml`` into answer-1.ogg and so on; the
real recogniser and the offline coach then make ``session.json`` of them. Run it after a
change to the answers, the questions they answer, or the shape of a session.
"""

import tempfile
import tomllib
from pathlib import Path

import numpy as np
import soundfile

from mockinterview.audio.answers import FileRecorder
from mockinterview.audio.resampling import Resampler
from mockinterview.audio.saving import SavingPlayer
from mockinterview.cli.terminal import TerminalInterview
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.session import Attempt, Session
from mockinterview.ports import TAKE_RATE
from mockinterview.sample import PACK, SESSION_FILE, SESSION_ID
from mockinterview.services import Workshop, open_workshop
from mockinterview.settings import Settings

SAMPLE = Path(__file__).resolve().parent.parent / "sessions" / "sample"
VOICE = "hibari-heart"


def main() -> None:
    """Write the recordings (Opus, 16 kHz, mono), then the session."""
    answers = tomllib.loads((SAMPLE / "answers.toml").read_text(encoding="utf-8"))["answer"]
    with tempfile.TemporaryDirectory() as folder:
        shop = open_workshop(Path(folder), Settings(), print)
        files = [_speak(shop, n, answer["text"]) for n, answer in enumerate(answers, start=1)]
        session = _hold(shop, [answer["question"] for answer in answers], files)
    target = SAMPLE / SESSION_FILE
    target.write_text(session.model_dump_json(indent=1) + "\n", encoding="utf-8")
    print(f"{target.name}: {target.stat().st_size} bytes, score {session.score}")


def _speak(shop: Workshop, number: int, text: str) -> Path:
    sounds = list(shop.voice(VOICE).speak(" ".join(text.split())))
    resampler = Resampler(sounds[0].rate, TAKE_RATE, np.float32)
    spoken = [resampler.feed(sound.samples) for sound in sounds]
    whole = np.concatenate([*spoken, resampler.flush()])
    target = SAMPLE / f"answer-{number}.ogg"
    soundfile.write(target, whole, TAKE_RATE, format="OGG", subtype="OPUS")
    print(f"{target.name}: {len(whole) / TAKE_RATE:.1f} s, {target.stat().st_size} bytes")
    return target


def _hold(shop: Workshop, questions: list[str], files: list[Path]) -> Session:
    asked = tuple(shop.bank.question(question_id) for question_id in questions)
    # The candidate has one recording a question and none for a follow-up.
    study = FORMATS[FormatId.STUDY].model_copy(update={"follow_ups_a_question": 0})
    plan = Plan(format=study, questions=asked, pack=PACK)
    player = SavingPlayer(shop.home / "asked")
    services = shop.services(recorder=FileRecorder(files), player=player)
    state = TerminalInterview(plan, services, is_hands_free=True).run()
    held = services.store.session(state.session_id)
    attempts = tuple(_with_file(a, f) for a, f in zip(held.attempts, files, strict=True))
    return held.model_copy(update={"id": SESSION_ID, "attempts": attempts})


def _with_file(attempt: Attempt, file: Path) -> Attempt:
    if attempt.take is None:
        raise RuntimeError(f"answer {attempt.key} was not recorded")
    take = attempt.take.model_copy(update={"file": f"{SESSION_ID}/{file.name}"})
    return attempt.model_copy(update={"take": take})


if __name__ == "__main__":
    main()
