"""A sound card made of software: which sound did the program make, and what did it hear?

A private PulseAudio server with a loudspeaker that can be listened to and a microphone
that can be spoken into. PortAudio reaches it through ALSA's ``pulse`` device, as it
reaches the sound server of a real desktop. Needs no rights, no kernel module and no
hardware; needs the packages pulseaudio, pulseaudio-utils, libasound2-plugins and
libportaudio2.

``norewinds=1`` matters: without it the first captured block comes up to two seconds
late. The daemon's own streams go to the null device, or whoever reads this process
through a pipe would wait for ever. Shared memory is off, because libpulse can lock up for
ever when a server is killed that shares some: the program survives that, but this process
could not look for devices any more.

By hand: ``python tests/soundcard.py -- COMMAND`` runs a command with the card.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

import pytest

SPEAKER = "vspk"
MICROPHONE = "vmic"
_MICROPHONE_FEED = "vmicfeed"
_PACKAGES = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "paplay": "pulseaudio-utils",
    "parecord": "pulseaudio-utils",
}
_ALSA_PLUGIN = "alsa-lib/libasound_module_pcm_pulse.so"
_START_SECONDS = 10.0
_EAR_RATE = 48_000
_LOUD = 1_000
"""A sample from which on something sounds, of 32,768."""


class NoSoundCardError(RuntimeError):
    """The card cannot be made on this machine; the message names what to install."""


class SoundCard:
    """One private sound server; use it as a context manager."""

    def __init__(self) -> None:
        self._folder = Path()
        self._server: subprocess.Popen[bytes] | None = None
        self._talkers: list[subprocess.Popen[bytes]] = []

    @property
    def environment(self) -> dict[str, str]:
        """What a process must have in its environment to use this card."""
        return {
            "PULSE_SERVER": f"unix:{self._folder / 'native'}",
            "PULSE_RUNTIME_PATH": str(self._folder / "runtime"),
            "PULSE_STATE_PATH": str(self._folder / "state"),
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "PULSE_SINK": SPEAKER,
            "PULSE_SOURCE": MICROPHONE,
        }

    def __enter__(self) -> Self:
        _require_packages()
        self._folder = Path(tempfile.mkdtemp(prefix="card-"))
        try:
            self.start()
        except TimeoutError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_exception: object) -> None:
        for talker in self._talkers:
            talker.kill()
            talker.wait()
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server; also after ``kill``."""
        script = self._folder / "card.pa"
        script.write_text(
            f"load-module module-native-protocol-unix auth-anonymous=1 "
            f"socket={self._folder / 'native'}\n"
            f"load-module module-null-sink sink_name={SPEAKER} rate=48000 channels=2 norewinds=1\n"
            f"load-module module-null-sink sink_name={_MICROPHONE_FEED} rate=48000 channels=1 "
            f"norewinds=1\n"
            f"load-module module-remap-source source_name={MICROPHONE} "
            f"master={_MICROPHONE_FEED}.monitor\n"
            f"set-default-sink {SPEAKER}\n"
            f"set-default-source {MICROPHONE}\n",
            encoding="utf-8",
        )
        self._server = self._spawn(
            "pulseaudio", "-n", "-F", str(script), "--daemonize=no", "--exit-idle-time=-1",
            "--use-pid-file=no", "--disable-shm=yes",
        )  # fmt: skip
        wait_until(self._answers, _START_SECONDS, "the sound server does not answer")

    def kill(self) -> None:
        """End the server without warning, as when a sound server crashes."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None
        # A dead server leaves its socket, and the next one would refuse to start on it.
        (self._folder / "native").unlink(missing_ok=True)

    def say(self, file: Path) -> subprocess.Popen[bytes]:
        """Speak a sound file into the microphone; the process ends when all of it was said."""
        talker = self._spawn("paplay", "-d", _MICROPHONE_FEED, str(file))
        self._talkers.append(talker)
        return talker

    @contextlib.contextmanager
    def listen(self, file: Path) -> Iterator[None]:
        """Record what the loudspeaker plays into a WAV file, from entry to exit."""
        ear = self._spawn(
            "parecord", "-d", f"{SPEAKER}.monitor", "--latency-msec=20", "--file-format=wav",
            "--format=s16le", "--rate=48000", "--channels=2", str(file),
        )  # fmt: skip
        try:
            wait_until(lambda: _size(file) > 44, _START_SECONDS, "nothing can be heard")
            yield
        finally:
            ear.send_signal(signal.SIGINT)
            ear.wait()

    @contextlib.contextmanager
    def ear(self) -> Iterator["Ear"]:
        """Listen to the loudspeaker as it plays, to tell when a sound begins."""
        listener = subprocess.Popen(
            ["parecord", "-d", f"{SPEAKER}.monitor", "--latency-msec=5", "--raw",
             "--format=s16le", f"--rate={_EAR_RATE}", "--channels=1"],
            env=os.environ | self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            yield Ear(listener)
        finally:
            listener.kill()
            listener.communicate()

    def freeze(self) -> None:
        """Make the server stop answering, all connections still open."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def suspend_microphone(self) -> None:
        """Make the microphone fall silent for good, its stream still open."""
        self._control("suspend-source", MICROPHONE, "1")

    def wake_microphone(self) -> None:
        self._control("suspend-source", MICROPHONE, "0")

    def suspend_speaker(self) -> None:
        self._control("suspend-sink", SPEAKER, "1")

    def unplug_microphone(self) -> None:
        """Take the microphone away; the server moves its streams to another source."""
        self._control("unload-module", "module-remap-source")

    def _signal(self, number: signal.Signals) -> None:
        if self._server is not None:
            self._server.send_signal(number)

    def _answers(self) -> bool:
        asked = self._spawn("pactl", "info")
        return asked.wait() == 0

    def _control(self, *arguments: str) -> None:
        subprocess.run(["pactl", *arguments], env=os.environ | self.environment, check=True)

    def _spawn(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            env=os.environ | self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


class Ear:
    """Hears the loudspeaker a few milliseconds after it sounds; made by ``SoundCard.ear``."""

    def __init__(self, listener: subprocess.Popen[bytes]) -> None:
        if listener.stdout is None:
            raise ValueError("the listener has no voice")
        self._sound = listener.stdout
        self._quiet = _START_SECONDS
        self._rest = b""
        self._hear()  # the first block says that it listens

    def wait_for_silence(self, seconds: float = 0.5) -> None:
        """Hear what was played before to its end, so that it is not taken for what comes."""
        deadline, quiet = time.monotonic() + _START_SECONDS, 0.0
        while quiet < seconds and time.monotonic() < deadline:
            block = self._hear()
            is_loud = any(abs(level) > _LOUD for level in block)
            quiet = 0.0 if is_loud else quiet + len(block) / _EAR_RATE
        self._quiet = quiet

    def wait_for_sound(self, quiet_seconds: float = 0.3) -> float:
        """Wait until a sound begins after a silence; return how many seconds ago that was."""
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            block = self._hear()
            loud = next((n for n, level in enumerate(block) if abs(level) > _LOUD), None)
            was_quiet, self._quiet = self._quiet, self._quiet + len(block) / _EAR_RATE
            if loud is not None:
                self._quiet = 0.0
                if was_quiet + loud / _EAR_RATE >= quiet_seconds:
                    return (len(block) - loud) / _EAR_RATE
        raise TimeoutError("nothing was heard")

    def _hear(self) -> "array[int]":
        read = self._rest + self._sound.read1(4096)  # type: ignore[attr-defined]  # it is buffered
        whole = len(read) // 2 * 2
        self._rest = read[whole:]
        block = array("h")
        block.frombytes(read[:whole])
        return block


def wait_until(is_true: Callable[[], bool], seconds: float, otherwise: str) -> None:
    """Wait for another process to reach a state; fail with a sentence when it does not."""
    deadline = time.monotonic() + seconds
    while not is_true():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{otherwise} after {seconds:.0f} s")
        time.sleep(0.01)


@contextlib.contextmanager
def plugged_in(card: SoundCard) -> Iterator[SoundCard]:
    """Make this process use a card; PortAudio looks for devices anew before and after."""
    before = {name: os.environ.get(name) for name in card.environment}
    os.environ.update(card.environment)
    _look_for_devices()
    try:
        yield card
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        _look_for_devices()


@pytest.fixture(scope="session")
def sound_card() -> Iterator[SoundCard]:
    """The card of the whole test session: leave it as it was."""
    with SoundCard() as card, plugged_in(card):
        yield card


@pytest.fixture
def own_sound_card() -> Iterator[SoundCard]:
    """A card of one's own: suspend it, unplug it, kill it."""
    with SoundCard() as card, plugged_in(card):
        yield card


def _look_for_devices() -> None:
    # PortAudio lists its devices once, when it starts. Importing starts it too, but
    # then the list is of the environment at that moment, which may be another card's.
    import sounddevice

    sounddevice._terminate()
    sounddevice._initialize()


def _require_packages() -> None:
    missing = {package for tool, package in _PACKAGES.items() if shutil.which(tool) is None}
    if not any(Path("/usr/lib").glob(f"*/{_ALSA_PLUGIN}")):
        missing.add("libasound2-plugins")
    if missing:
        names = " ".join(sorted(missing))
        raise NoSoundCardError(
            f"The tests with sound need the system packages {names}. "
            f"Install them: apt-get install --no-install-recommends {names}"
        )


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def main(arguments: list[str]) -> int:
    """Run a command with a card of its own; return its exit code."""
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    if not command:
        print("usage: python tests/soundcard.py -- COMMAND", file=sys.stderr)  # noqa: T201
        return 2
    with SoundCard() as card:
        return subprocess.run(command, env=os.environ | card.environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
