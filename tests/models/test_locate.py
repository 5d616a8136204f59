import sys
from pathlib import Path

import pytest

from mockinterview.core.errors import Failure
from mockinterview.models.catalogue import InstalledSource, Kind, Model
from mockinterview.models.locate import Locator, Origin, entry, package_folders
from tests.fakes.models import FILES, hub, model_file, whisper, write_files

VOICE_FILES = {"joe.onnx": b"weights", "joe.onnx.json": b"{}"}


@pytest.fixture
def told() -> list[Failure]:
    return []


@pytest.fixture
def locator(tmp_path: Path, told: list[Failure]) -> Locator:
    return Locator(tmp_path / "cache", told.append)


def piper() -> Model:
    files = tuple(model_file(name, data) for name, data in VOICE_FILES.items())
    return whisper().model_copy(update={"id": "joe", "kind": Kind.PIPER, "files": files})


def packaged(name: str) -> Model:
    return whisper(InstalledSource(type="installed", package=name, folder="data"), hub())


def make_package(folder: Path, name: str, files: dict[str, bytes] = FILES) -> None:
    write_files(folder / name / "data", files)
    (folder / name / "__init__.py").write_text("raise RuntimeError('imported')")


def test_nothing_is_found_where_nothing_is(locator: Locator, told: list[Failure]) -> None:
    assert locator.find(whisper()) is None
    assert told == []


def test_cache_is_found(locator: Locator, tmp_path: Path) -> None:
    folder = write_files(tmp_path / "cache" / "tiny")
    place = locator.find(whisper())
    assert place is not None
    assert (place.origin, place.folder) == (Origin.CACHE, folder)


def test_given_folder_comes_before_the_cache(locator: Locator, tmp_path: Path) -> None:
    write_files(tmp_path / "cache" / "tiny")
    given = write_files(tmp_path / "mine")
    place = locator.find(whisper(), given)
    assert place is not None
    assert (place.origin, place.folder) == (Origin.GIVEN, given)


def test_wrong_given_folder_is_told_and_the_cache_is_used(
    locator: Locator, tmp_path: Path, told: list[Failure]
) -> None:
    write_files(tmp_path / "cache" / "tiny")
    place = locator.find(whisper(), tmp_path / "nowhere")
    assert place is not None
    assert place.origin is Origin.CACHE
    assert [failure.code for failure in told] == ["model_refused"]
    assert str(tmp_path / "nowhere") in told[0].message


@pytest.mark.parametrize(
    ("spoilt", "word"),
    [
        ({"model.bin": FILES["model.bin"][:-1]}, "not what the catalogue names"),
        ({"model.bin": FILES["model.bin"][::-1]}, "not what the catalogue names"),
        ({"config.json": None}, "missing"),
    ],
)
def test_damaged_or_half_downloaded_model_is_refused_and_told(
    locator: Locator,
    tmp_path: Path,
    told: list[Failure],
    spoilt: dict[str, bytes | None],
    word: str,
) -> None:
    folder = write_files(tmp_path / "cache" / "tiny")
    for name, data in spoilt.items():
        if data is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(data)
    assert locator.find(whisper()) is None
    assert word in told[0].message


def test_refusal_is_told_once_however_often_one_looks(
    locator: Locator, tmp_path: Path, told: list[Failure]
) -> None:
    write_files(tmp_path / "cache" / "tiny", {"model.bin": b"short"})
    assert locator.find(whisper()) is None
    assert locator.find(whisper()) is None
    assert len(told) == 1


def test_installed_package_is_found_without_being_imported(
    locator: Locator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_package(tmp_path / "site", "weights_of_tiny")
    monkeypatch.syspath_prepend(tmp_path / "site")
    place = locator.find(packaged("weights_of_tiny"))
    assert place is not None
    assert place.origin is Origin.PACKAGE
    assert place.folder == tmp_path / "site" / "weights_of_tiny" / "data"
    assert "weights_of_tiny" not in sys.modules


def test_cache_comes_before_an_installed_package(
    locator: Locator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_package(tmp_path / "site", "weights_of_base")
    monkeypatch.syspath_prepend(tmp_path / "site")
    write_files(tmp_path / "cache" / "tiny")
    place = locator.find(packaged("weights_of_base"))
    assert place is not None
    assert place.origin is Origin.CACHE


def test_installed_package_with_a_wrong_file_is_refused_and_told(
    locator: Locator, tmp_path: Path, told: list[Failure], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_package(tmp_path / "site", "spoilt_weights", {**FILES, "config.json": b"{}"})
    monkeypatch.syspath_prepend(tmp_path / "site")
    assert locator.find(packaged("spoilt_weights")) is None
    assert [failure.code for failure in told] == ["model_refused"]


def test_package_that_is_not_installed_has_no_folder() -> None:
    assert package_folders("no_such_package_anywhere") == []


def test_package_that_is_a_single_module_has_no_folder() -> None:
    assert package_folders("this") == []


def test_module_without_a_spec_has_no_folder() -> None:
    assert package_folders("__main__") == [] or sys.modules["__main__"].__spec__ is not None


def test_given_voice_may_have_any_name_with_its_settings_beside_it(
    locator: Locator, tmp_path: Path
) -> None:
    given = tmp_path / "my voice.onnx"
    given.write_bytes(VOICE_FILES["joe.onnx"])
    given.with_name("my voice.onnx.json").write_bytes(VOICE_FILES["joe.onnx.json"])
    place = locator.find(piper(), given)
    assert place is not None
    assert entry(piper(), place) == given


def test_given_voice_without_its_settings_is_refused_and_told(
    locator: Locator, tmp_path: Path, told: list[Failure]
) -> None:
    given = tmp_path / "joe.onnx"
    given.write_bytes(VOICE_FILES["joe.onnx"])
    assert locator.find(piper(), given) is None
    assert "joe.onnx.json is missing" in told[0].message


def test_engine_of_a_voice_is_given_the_file_and_a_recogniser_the_folder(
    locator: Locator, tmp_path: Path
) -> None:
    voice = locator.find(piper(), write_files(tmp_path / "voice", VOICE_FILES))
    recogniser = locator.find(whisper(), write_files(tmp_path / "whisper"))
    assert voice is not None
    assert recogniser is not None
    assert entry(piper(), voice) == tmp_path / "voice" / "joe.onnx"
    assert entry(whisper(), recogniser) == tmp_path / "whisper"
