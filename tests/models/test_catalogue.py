from pathlib import Path

import pytest
from pydantic import ValidationError

from mockinterview import paths
from mockinterview.core.errors import AppError
from mockinterview.models.catalogue import (
    Catalogue,
    HubSource,
    IndexSource,
    Kind,
    ModelFile,
    Wheel,
    load_catalogue,
)
from mockinterview.models.shelf import DEFAULT_MODELS
from tests.fakes.models import CONFIG, WEIGHTS, index, sha256, wheel_of, whisper


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue(paths.catalogue())


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("joe", Kind.PIPER),
        ("en_US-joe-medium", Kind.PIPER),
        ("hibari", Kind.HIBARI),
        ("tiny.en", Kind.WHISPER),
        ("base", Kind.WHISPER),
        ("base.en", Kind.WHISPER),
        ("small.en", Kind.WHISPER),
    ],
)
def test_shipped_catalogue_knows_the_first_models(
    shipped: Catalogue, name: str, kind: Kind
) -> None:
    model = shipped.find(name)
    assert model.kind is kind
    assert model is shipped.find(model.id)


def test_preset_models_are_in_the_catalogue(shipped: Catalogue) -> None:
    assert [shipped.find(name).id for name in DEFAULT_MODELS] == list(DEFAULT_MODELS)


def test_each_model_says_its_licence_and_whose_work_it_is(shipped: Catalogue) -> None:
    assert all(model.licence and model.attribution for model in shipped.models)


def test_each_recogniser_has_the_files_without_which_the_engine_goes_to_the_network(
    shipped: Catalogue,
) -> None:
    needed = {"model.bin", "config.json", "tokenizer.json", "vocabulary.txt"}
    for model in shipped.models:
        if model.kind is Kind.WHISPER:
            assert {file.name for file in model.files} == needed


def test_each_piper_voice_has_its_model_first_and_its_settings_beside_it(
    shipped: Catalogue,
) -> None:
    for model in shipped.models:
        if model.kind is Kind.PIPER:
            first, second = (file.name for file in model.files)
            assert second == f"{first}.json"


def test_each_model_that_does_not_come_with_the_program_can_be_fetched(
    shipped: Catalogue,
) -> None:
    for model in shipped.models:
        assert any(isinstance(source, (IndexSource, HubSource)) for source in model.sources)


def test_unknown_name_is_told_with_a_way_on(shipped: Catalogue) -> None:
    with pytest.raises(AppError, match="'nosuch'") as caught:
        shipped.find("nosuch")
    assert "models list" in caught.value.line


@pytest.mark.parametrize("name", ["../evil", "a/b", "", ".hidden", "/etc/passwd", "a\\b"])
def test_file_name_with_a_path_in_it_is_rejected(name: str) -> None:
    with pytest.raises(ValidationError):
        ModelFile(name=name, size=1, sha256="0" * 64)


@pytest.mark.parametrize("name", ["../evil", "dir/model.bin"])
def test_member_that_would_leave_the_folder_is_rejected(name: str) -> None:
    with pytest.raises(ValidationError):
        Wheel(dist="a", version="1", size=1, sha256="0" * 64, members={"x": name})


def test_hub_revision_must_be_a_full_commit() -> None:
    with pytest.raises(ValidationError):
        HubSource(type="hub", repo="a/b", revision="main")


def test_wheels_that_lack_a_file_are_rejected() -> None:
    lacking = wheel_of("weights", WEIGHTS, {"w/model.bin": "model.bin"})
    with pytest.raises(ValidationError, match="do not hold"):
        whisper(index(lacking))


def test_two_models_cannot_share_a_name() -> None:
    with pytest.raises(ValidationError, match="share a name"):
        Catalogue(schema=1, models=(whisper(), whisper()))


@pytest.mark.parametrize("content", [None, "not TOML [", "schema = 2\nmodels = []"])
def test_catalogue_that_cannot_be_read_is_told_in_words(
    tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "catalogue.toml"
    if content is not None:
        path.write_text(content)
    with pytest.raises(AppError) as caught:
        load_catalogue(path)
    assert caught.value.code == "bad_catalogue"


def test_size_of_a_model_is_that_of_its_files() -> None:
    model = whisper()
    assert model.size == len(WEIGHTS) + len(CONFIG)
    assert model.files[0].sha256 == sha256(WEIGHTS)
