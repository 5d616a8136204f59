"""How fast the voices and recognisers are, and when the first sound is heard.

A real-time factor is seconds of work a second of sound. The first sound is timed from
the start of an interview until the virtual loudspeaker plays something, so it holds
the conductor, the database, the voice and PortAudio.
"""

import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from benchmarks.figure import Figure
from mockinterview import paths
from mockinterview.audio.files import read_audio
from mockinterview.core.events import FinishRequested
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.state import Stage
from mockinterview.interview.conductor import Conductor
from mockinterview.interview.jobs import LoopJobs
from mockinterview.ports import TAKE_RATE, Lane
from mockinterview.services import Services, Workshop, open_workshop
from mockinterview.settings import Settings
from tests.soundcard import SPEAKER, SoundCard, plugged_in

TEXT = (
    "How does retrieval-augmented generation reduce hallucination? "
    "Tell me what is retrieved, how it reaches the model, and what can still go wrong."
)
VOICES = ("piper-en_US-joe-medium", "hibari-heart")
RECOGNISERS = ("whisper-tiny.en", "whisper-base")
RUNS = 5


def measure() -> Iterator[Figure]:
    """Measure voices, recognisers and the first sound."""
    with tempfile.TemporaryDirectory() as folder:
        shop = open_workshop(Path(folder), Settings(), print)
        for voice_id in VOICES:
            yield from _voice(shop, voice_id)
        for model in RECOGNISERS:
            yield from _recogniser(shop, model)
        with SoundCard() as card, plugged_in(card):
            services = shop.services()
            yield Figure("Start to first sound, cold voice", _first_sound(shop, services), "s")
            times = [_first_sound(shop, services) for _ in range(RUNS)]
            yield Figure(
                "Start to first sound, warm voice", statistics.median(times), "s", target=0.3
            )


def _voice(shop: Workshop, voice_id: str) -> Iterator[Figure]:
    voice = shop.voice(voice_id)
    began = perf_counter()
    voice.warm()
    yield Figure(f"load {voice_id}", perf_counter() - began, "s")
    factors, firsts = [], []
    for _ in range(RUNS):
        began = perf_counter()
        sounds = voice.speak(TEXT)
        seconds = next(sounds).seconds
        firsts.append(perf_counter() - began)
        seconds += sum(sound.seconds for sound in sounds)
        factors.append((perf_counter() - began) / seconds)
    yield Figure(f"first sentence of {voice_id}", statistics.median(firsts), "s")
    yield Figure(f"real-time factor of {voice_id}", statistics.median(factors), "s/s")


def _recogniser(shop: Workshop, model: str) -> Iterator[Figure]:
    transcriber = shop.transcriber(model)
    began = perf_counter()
    transcriber.warm()
    yield Figure(f"load {model}", perf_counter() - began, "s")
    answers = sorted(paths.sample().glob("answer-*.ogg"))
    seconds = sum(len(read_audio(file)) for file in answers) / TAKE_RATE
    transcriber.transcribe(answers[-1], language="en")  # the voice detector is loaded by now
    began = perf_counter()
    for file in answers:
        transcriber.transcribe(file, language="en")
    yield Figure(f"real-time factor of {model}", (perf_counter() - began) / seconds, "s/s")


def _first_sound(shop: Workshop, services: Services) -> float:
    """Return the seconds from Start until the loudspeaker plays something."""
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=tuple(shop.bank.questions()[:1]))
    jobs = LoopJobs()
    conductor = Conductor(plan, services, jobs)
    with subprocess.Popen(
        ["parec", "-d", f"{SPEAKER}.monitor", "--latency-msec=5", "--format=s16le", "--channels=1"],
        stdout=subprocess.PIPE,
    ) as ear:
        assert ear.stdout is not None
        ear.stdout.read(4_000)  # the monitor is running: what follows is heard as it is played
        heard: list[float] = []
        jobs.start(Lane.COACH, partial(_wait_for_sound, ear), done=heard.append)
        began = perf_counter()
        conductor.start()
        jobs.run_until(lambda: bool(heard))
        ear.kill()
    conductor.send(FinishRequested())
    jobs.run_until(lambda: conductor.state.stage is Stage.FINISHED and jobs.is_idle)
    conductor.close()
    jobs.drain(5)
    return heard[0] - began


def _wait_for_sound(ear: "subprocess.Popen[bytes]") -> float:
    assert ear.stdout is not None
    while not any(ear.stdout.read(441)):
        pass
    return perf_counter()
