"""Commands run as a person runs them, in a data folder of their own.

``run`` runs one in this process; ``run_program`` starts the program itself, where exit
codes, the screen or a sound card matter. The speech models are the real ones, where the
set-up put them; the light recogniser and the light voice are chosen, so that nothing is
measured anew in each folder.
"""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from mockinterview.audio.repair import repair_wav
from mockinterview.cli.main import main
from mockinterview.store.sessions import SessionStore

ROOT = Path(__file__).resolve().parents[2]
SPEECH = ROOT / "tests" / "speech" / "data"
PATIENCE_SECONDS = 600
SETTINGS = {
    "voice": {"voice": "hibari-heart"},
    "listening": {"chosen_model": "whisper-tiny.en"},
}
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
NO_SOUND = {"PULSE_SERVER": "unix:/nowhere"}


@dataclass(frozen=True)
class Done:
    """What a command left: its status, what it printed and what it said beside that."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Run(Protocol):
    def __call__(self, *words: object, stdin: bytes = b"") -> Done: ...


class RunProgram(Protocol):
    def __call__(self, *words: object, env: Mapping[str, str] | None = None) -> Done: ...


def assert_one_line(done: Done, code: int, *parts: str) -> None:
    """Assert that a command failed with this status and one line that says these things."""
    assert done.code == code
    assert done.out == ""
    assert done.err.endswith("\n")
    assert len(done.err.splitlines()) == 1
    for part in parts:
        assert part in done.err


def make_home(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    return folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_home(tmp_path / "home")
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(folder))
    return folder


@pytest.fixture
def store(home: Path) -> SessionStore:
    return SessionStore(home, repair_wav)


class Keyboard(io.TextIOWrapper):
    """Standard input that is a terminal where the test says so."""

    is_terminal = False

    def isatty(self) -> bool:
        return self.is_terminal


@pytest.fixture
def run(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Done]:
    assert home.is_dir()

    def run_here(*words: object, stdin: bytes = b"", is_terminal: bool = False) -> Done:
        capsys.readouterr()
        keyboard = Keyboard(io.BytesIO(stdin), encoding="utf-8")
        keyboard.is_terminal = is_terminal
        monkeypatch.setattr(sys, "argv", ["mockinterview", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", keyboard)
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        return Done(int(ended.value.code or 0), printed.out, printed.err)

    return run_here


@pytest.fixture
def run_program(home: Path) -> Callable[..., Done]:
    return program_in(home)


def program_in(home: Path) -> Callable[..., Done]:
    """Return what starts the program on a data folder, without a screen and without sound."""

    def run_there(*words: object, env: Mapping[str, str] | None = None) -> Done:
        inherited = {name: value for name, value in os.environ.items() if name not in SCREENS}
        ended = subprocess.run(
            [sys.executable, "-m", "mockinterview", *map(str, words)],
            env={**inherited, **NO_SOUND, "MOCKINTERVIEW_HOME": str(home), **(env or {})},
            cwd=home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        return Done(ended.returncode, ended.stdout, ended.stderr)

    return run_there
