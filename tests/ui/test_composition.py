"""What the window is given from the user's own data folder."""

from pathlib import Path

import pytest

from mockinterview import settings
from mockinterview.settings import AppearanceSettings, Settings, Theme
from mockinterview.ui.composition import window_context
from mockinterview.ui.jobs import QtJobs


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(tmp_path))
    return tmp_path


def test_a_new_look_leaves_alone_what_was_written_meanwhile(home: Path) -> None:
    context = window_context(QtJobs())
    settings.remember_model(home, "whisper-base")
    dark = Settings(appearance=AppearanceSettings(theme=Theme.DARK))
    context.save_settings(dark)
    kept, problems = settings.load(home)
    assert problems == []
    assert kept.appearance.theme is Theme.DARK
    assert kept.listening.chosen_model == "whisper-base"


def test_a_setting_that_was_not_understood_is_told(home: Path) -> None:
    (home / "settings.json").write_text('{"voice": {"rate": 99}}', encoding="utf-8")
    notes = window_context(QtJobs()).notes
    assert notes is not None
    told: list[str] = []
    notes.listen(told.append)
    assert len(told) == 1
    assert "voice.rate" in told[0]


def test_the_voice_is_called_as_in_the_catalogue() -> None:
    assert window_context(QtJobs()).voice_name.startswith("Joe")
