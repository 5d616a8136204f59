"""Speaks the answers of the sample candidate into sessions/sample with the second voice.

Run it after a change to sessions/sample/answers.toml.
"""

import tomllib
from functools import partial
from pathlib import Path

import numpy as np
import soundfile

from mockinterview.audio.resampling import Resampler
from mockinterview.ports import TAKE_RATE
from mockinterview.services import open_workshop
from mockinterview.settings import Settings

SAMPLE = Path(__file__).resolve().parent.parent / "sessions" / "sample"
VOICE = "hibari-heart"


def main() -> None:
    """Write answer-1.ogg, answer-2.ogg, ... (Opus, 16 kHz, mono)."""
    voice = open_workshop(SAMPLE, Settings(), partial(print)).voice(VOICE)
    answers = tomllib.loads((SAMPLE / "answers.toml").read_text(encoding="utf-8"))["answer"]
    for number, answer in enumerate(answers, start=1):
        sounds = list(voice.speak(" ".join(answer["text"].split())))
        resampler = Resampler(sounds[0].rate, TAKE_RATE, np.float32)
        spoken = [resampler.feed(sound.samples) for sound in sounds]
        whole = np.concatenate([*spoken, resampler.flush()])
        target = SAMPLE / f"answer-{number}.ogg"
        soundfile.write(target, whole, TAKE_RATE, format="OGG", subtype="OPUS")
        print(f"{target.name}: {len(whole) / TAKE_RATE:.1f} s, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
