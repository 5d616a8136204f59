"""What the command line says of itself, of wrong use, and of what it cannot do."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mockinterview import __version__
from mockinterview.cli.common import remark
from mockinterview.cli.main import main
from tests.cli.conftest import ROOT, Run, RunProgram, assert_one_line

COMMANDS = (
    "demo",
    "interview",
    "say",
    "transcribe",
    "grade",
    "sessions",
    "questions",
    "models",
    "devices",
    "doctor",
)


def test_version_is_printed(run: Run) -> None:
    done = run("--version")
    assert (done.code, done.out, done.err) == (0, f"{__version__}\n", "")


def test_help_names_every_command(run: Run) -> None:
    done = run("--help")
    assert done.code == 0
    assert all(command in done.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert (done.code, done.err) == (0, "")
    assert "Usage" in done.out


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["sing"], "sing"),
        (["say"], "text"),
        (["say", "Hello"], "--out"),
        (["say", "Hello", "--out", "x.wav", "--rate", "9"], "--rate"),
        (["say", "Hello", "--out", "x.wav", "--loud"], "--loud"),
        (["interview", "--level", "genius"], "--level"),
        (["interview", "--count", "0"], "--count"),
        (["interview", "--format", "relaxed"], "--format"),
        (["sessions", "list", "--limit", "many"], "--limit"),
        (["sessions", "show"], "ID"),
        (["grade", "x.jsonl", "--coach", "mine"], "--coach"),
        (["--count", "3"], "--count"),
    ],
)
def test_wrong_use_is_told_in_one_line_with_status_2(run: Run, words: list[str], part: str) -> None:
    assert_one_line(run(*words), 2, part)


def test_without_a_screen_the_window_says_what_else_there_is(run_program: RunProgram) -> None:
    assert_one_line(run_program(), 1, "no display", "mockinterview demo")


def test_ctrl_c_is_told_in_one_line(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted(io.BytesIO):
        def __next__(self) -> bytes:
            raise KeyboardInterrupt

    assert home.is_dir()
    monkeypatch.setattr(sys, "argv", ["mockinterview", "grade", "-"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert capsys.readouterr().err == "Stopped. What was recorded is kept.\n"


def test_reader_that_goes_away_ends_the_program_without_a_word(home: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as pipe:  # noqa: PTH123  a descriptor, not a path
        ended = subprocess.run(
            [sys.executable, "-m", "mockinterview", "questions", "list", "--json"],
            stdout=pipe,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "MOCKINTERVIEW_HOME": str(home)},
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_bad_setting_is_said_beside_the_result(run: Run, home: Path) -> None:
    (home / "settings.json").write_text('{"voice": {"rate": 99}}', encoding="utf-8")
    done = run("sessions", "list", "--json")
    assert (done.code, done.json) == (0, [])
    assert "voice.rate" in done.err


def test_remark_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    odd = "[bold]take:smile:.wav[/bold] " + "long " * 60
    remark(odd)
    assert capsys.readouterr().err == odd + "\n"
