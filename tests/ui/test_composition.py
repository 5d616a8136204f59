"""What the window is given from the user's own data folder."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview import settings
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.handing_on import Wish
from mockinterview.settings import AppearanceSettings, Settings, Theme
from mockinterview.ui.composition import window_context
from mockinterview.ui.jobs import QtJobs
from tests.fakes import sessions as made


def plan(language: str) -> Plan:
    asked = (made.question(),)
    return Plan(format=FORMATS[FormatId.STUDY], questions=asked, language=language)


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
    context = window_context(QtJobs())
    context.make_services()
    assert context.voice_name.startswith("Joe")


def test_a_report_compares_with_what_is_usual_and_with_the_norms_of_the_profile(
    home: Path,
) -> None:
    (home / "settings.json").write_text(
        '{"delivery": {"profile": "fluency-neutral"}}', encoding="utf-8"
    )
    context = window_context(QtJobs())
    store = context.services.store
    for day in range(4):
        before = made.session(id=str(day), started_at=made.STARTED - timedelta(days=day))
        store.begin_session(before)
        store.save_attempt(before.id, made.spoken())
    assert context.files is not None
    ((file),) = context.files.write(("0",), Wish(form="md"), home / "report.md", lambda: False)
    text = file.read_text("utf-8")
    assert "median of earlier sessions 150" in text
    assert "Speaker Coach" not in text


def test_questions_in_a_language_without_a_voice_are_read_all_the_same_and_it_is_said(
    qtbot: QtBot,
) -> None:
    context = window_context(QtJobs())
    assert context.services_for is not None
    assert context.notes is not None
    told: list[str] = []
    context.notes.listen(told.append)
    assert context.services_for(plan("en-GB")) == context.services
    assert told == []
    assert context.services_for(plan("de")).voice == context.services.voice
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "The questions are in German and no voice for it is here" in told[0]
