"""Where things are, from a checkout and from an installed package."""

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

import platformdirs
import pytest

from mockinterview import paths
from mockinterview.core.errors import AppError
from mockinterview.models.catalogue import load_catalogue
from mockinterview.sample import sample_session

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MOCKINTERVIEW_HOME", raising=False)
    monkeypatch.delenv("MOCKINTERVIEW_MODELS", raising=False)


@pytest.fixture
def installed(tmp_path: Path) -> ModuleType:
    """The module as it lies in a folder of packages, where a wheel puts it."""
    file = tmp_path / "site-packages" / "mockinterview" / "paths.py"
    file.parent.mkdir(parents=True)
    shutil.copyfile(paths.__file__, file)
    spec = importlib.util.spec_from_file_location("installed_paths", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_checkout_keeps_data_in_its_sessions_folder() -> None:
    assert paths.checkout() == ROOT
    assert paths.home() == ROOT / "sessions"


def test_installed_program_keeps_data_where_the_platform_wants_it(
    installed: ModuleType, tmp_path: Path
) -> None:
    assert installed.checkout() is None
    assert installed.home() == Path(platformdirs.user_data_dir("mockinterview", appauthor=False))
    assert tmp_path not in installed.home().parents


def test_installed_program_finds_its_content_in_the_package(
    installed: ModuleType, tmp_path: Path
) -> None:
    content = tmp_path / "site-packages" / "mockinterview" / "_content"
    assert installed.questions() == content / "questions"
    assert installed.catalogue() == content / "voices" / "catalogue.toml"
    assert installed.sample() == content / "sample"


def test_variable_overrides_the_data_folder_in_both(
    monkeypatch: pytest.MonkeyPatch, installed: ModuleType, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(tmp_path / "elsewhere"))
    assert installed.home() == paths.home() == tmp_path / "elsewhere"


def test_tilde_in_a_variable_means_the_users_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_HOME", "~/practice")
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", "~/models")
    assert paths.home() == Path.home() / "practice"
    assert paths.models_cache() == Path.home() / "models"


def test_empty_variable_wishes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_HOME", "")
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", "")
    assert paths.home() == ROOT / "sessions"
    assert paths.models_cache() == paths.cache() / "models"


def test_asking_makes_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", str(tmp_path / "models"))
    assert not paths.home().exists()
    assert not paths.models_cache().exists()


def test_shipped_content_is_there() -> None:
    assert any(paths.questions().rglob("*.toml"))
    assert load_catalogue(paths.catalogue()).models
    answered = sample_session(paths.sample()).attempts
    assert len(answered) == len(list(paths.sample().glob("answer-*.ogg"))) == 3


def test_catalogue_that_did_not_ship_is_told(installed: ModuleType) -> None:
    with pytest.raises(AppError, match="cannot be read"):
        load_catalogue(installed.catalogue())
