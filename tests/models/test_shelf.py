from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.models.catalogue import Catalogue, InstalledSource, Kind, Model
from mockinterview.models.checksum import Check
from mockinterview.models.locate import Origin
from mockinterview.models.shelf import ModelShelf
from mockinterview.models.watch import Progress
from tests.fakes.file_server import FileServer, Served, serving
from tests.fakes.models import FILES, World, hub, model_file, whisper, write_files


def voice() -> Model:
    """Return a voice that lies in an installed package."""
    changes = {
        "id": "heart",
        "kind": Kind.HIBARI,
        "files": (model_file("heart.onnx", b"weights"),),
        "sources": (InstalledSource(type="installed", package="heart_voice", folder="assets"),),
    }
    return whisper().model_copy(update=changes)


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving() as running:
        for name, data in FILES.items():
            running.files[f"/{name}"] = Served(data)
        yield running


@pytest.fixture
def world(server: FileServer, tmp_path: Path) -> World:
    return World(tmp_path / "cache", server.url(""))


@pytest.fixture
def shelf(world: World) -> ModelShelf:
    catalogue = Catalogue(schema=1, models=(whisper(hub()), voice()))
    return ModelShelf(catalogue, world.cache, world.outside, tell=world.told.append)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = tmp_path / "site" / "heart_voice"
    write_files(package / "assets", {"heart.onnx": b"weights"})
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path / "site")
    return package / "assets" / "heart.onnx"


def test_missing_model_says_how_to_fetch_it(shelf: ModelShelf) -> None:
    assert not shelf.is_ready("tiny")
    with pytest.raises(AppError) as caught:
        shelf.path("tiny")
    assert caught.value.code == "model_missing"
    assert "mockinterview models fetch tiny" in caught.value.line


def test_fetched_model_is_ready_and_fetched_once(
    shelf: ModelShelf, server: FileServer, world: World
) -> None:
    seen: list[Progress] = []
    path = shelf.fetch("tiny", progress=seen.append)
    assert path == shelf.path("tiny") == world.cache / "tiny"
    assert shelf.is_ready("tiny")
    assert seen[-1].done == seen[-1].total == whisper().size
    count = len(server.seen)
    assert shelf.fetch("tiny") == path
    assert len(server.seen) == count


def test_given_path_is_used(shelf: ModelShelf, tmp_path: Path) -> None:
    given = write_files(tmp_path / "mine")
    assert shelf.path("tiny", given) == given


def test_voice_of_an_installed_package_is_read_where_it_lies(
    shelf: ModelShelf, installed: Path, world: World
) -> None:
    assert shelf.fetch("heart") == installed
    assert not (world.cache / "heart").exists()


def test_entries_say_what_is_where(shelf: ModelShelf, installed: Path) -> None:
    recogniser, heart = shelf.entries()
    assert (recogniser.origin, recogniser.path) == (None, None)
    assert (heart.origin, heart.path) == (Origin.PACKAGE, installed)
    assert [entry.model.id for entry in shelf.entries(Kind.WHISPER)] == ["tiny"]


def test_verify_names_each_file_and_how_it_is(shelf: ModelShelf, world: World) -> None:
    folder = write_files(world.cache / "tiny")
    (folder / "model.bin").write_bytes(FILES["model.bin"][::-1])
    (folder / "config.json").unlink()
    checks = {file.name: file.check for file in shelf.verify("tiny")}
    assert checks == {"model.bin": Check.WRONG, "config.json": Check.MISSING}
    shelf.fetch("tiny")
    assert {file.check for file in shelf.verify("tiny")} == {Check.OK}


def test_verify_of_a_model_that_is_nowhere_says_missing(shelf: ModelShelf) -> None:
    assert {file.check for file in shelf.verify("tiny")} == {Check.MISSING}


def test_damaged_model_counts_as_present_but_not_as_ready(shelf: ModelShelf, world: World) -> None:
    write_files(world.cache / "tiny", {"model.bin": b"half"})
    assert [model.id for model in shelf.present()] == ["tiny"]
    assert not shelf.is_ready("tiny")


def test_remove_takes_a_model_away_once(shelf: ModelShelf, world: World) -> None:
    write_files(world.cache / "tiny")
    assert shelf.remove("tiny")
    assert not shelf.is_ready("tiny")
    assert not shelf.remove("tiny")


def test_remove_leaves_an_installed_package_alone(shelf: ModelShelf, installed: Path) -> None:
    with pytest.raises(AppError) as caught:
        shelf.remove("heart")
    assert caught.value.code == "model_not_removable"
    assert installed.exists()


def test_unknown_name_is_refused(shelf: ModelShelf) -> None:
    with pytest.raises(AppError, match="nosuch"):
        shelf.path("nosuch")
