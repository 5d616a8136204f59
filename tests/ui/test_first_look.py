"""What the first paint reads of the settings: the same as the settings say, and never a failure."""

import json
from pathlib import Path

import pytest

from mockinterview import settings
from mockinterview.core.appearance import Theme
from mockinterview.settings import AppearanceSettings, Settings
from mockinterview.ui.first_look import FirstLook, read_first_look


def test_without_a_file_the_look_is_that_of_the_default_settings(tmp_path: Path) -> None:
    usual = AppearanceSettings()
    assert read_first_look(tmp_path) == FirstLook(usual.theme, usual.font_scale, usual.language)


def test_what_was_saved_is_what_the_window_opens_with(tmp_path: Path) -> None:
    chosen = AppearanceSettings(theme=Theme.DARK, font_scale=1.5, language="de")
    settings.save(tmp_path, Settings(appearance=chosen))
    assert read_first_look(tmp_path) == FirstLook(Theme.DARK, 1.5, "de")


@pytest.mark.parametrize(
    "appearance",
    [
        {"theme": "pink", "font_scale": 9, "language": 7},
        {"theme": ["dark"], "font_scale": True, "language": None},
        {"theme": {}, "font_scale": "2", "language": []},
        ["dark"],
        None,
    ],
)
def test_a_value_that_cannot_be_falls_back_as_the_settings_do(
    tmp_path: Path, appearance: object
) -> None:
    file = tmp_path / settings.FILE_NAME
    file.write_text(json.dumps({"appearance": appearance}), encoding="utf-8")
    assert read_first_look(tmp_path) == FirstLook()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"dark"', "[" * 100_000])
def test_a_file_that_is_no_settings_file_is_left_to_the_settings_to_tell(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / settings.FILE_NAME).write_text(text, encoding="utf-8")
    assert read_first_look(tmp_path) == FirstLook()
