"""A setting that is changed while the program runs: what holds at once, and what does not."""

from pathlib import Path

import pytest

from mockinterview import settings as settings_file
from mockinterview.core.norms import Profile
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.retention import Expiry
from mockinterview.settings import EndpointProfile, RetentionSettings, Settings
from mockinterview.shared_cores import TakingTurns
from mockinterview.speech.remote import RemoteTranscriber
from mockinterview.ui.settings_room import SettingsRoom
from mockinterview.ui.views.setting_list.changing import with_value
from mockinterview.ui.views.setting_list.steps import RATES
from mockinterview.ui.views.settings import SettingId
from tests.fakes.sessions import SESSION_ID, STARTED, question, session, spoken, take
from tests.fakes.settings_room import workshop

HERE = EndpointProfile(name="here", base_url="http://127.0.0.1:11434/v1", model="m")
THERE = EndpointProfile(name="there", base_url="https://api.example.org/v1", model="m")


def room_of(home: Path, settings: Settings | None = None) -> SettingsRoom:
    chosen = settings or Settings()
    settings_file.save(home, chosen)
    shop = workshop(home, chosen)
    return SettingsRoom(shop, shop.services(), lambda _: None)


def set_to(room: SettingsRoom, setting: SettingId, value: object) -> None:
    room.take(room.change(lambda current: with_value(current, setting, value)))


def test_a_change_leaves_alone_what_was_written_meanwhile(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    settings_file.remember_model(tmp_path, "whisper-base")
    set_to(room, SettingId.RATE, RATES.index(1.2))
    kept, problems = settings_file.load(tmp_path)
    assert problems == []
    assert (kept.voice.rate, kept.listening.chosen_model) == (1.2, "whisper-base")
    assert room.settings == kept


def test_the_offline_switch_holds_at_once(tmp_path: Path) -> None:
    shop = workshop(tmp_path, Settings())
    room = SettingsRoom(shop, shop.services(), lambda _: None)
    set_to(room, SettingId.OFFLINE, value=True)
    assert shop.network.offline
    set_to(room, SettingId.OFFLINE, value=False)
    assert not shop.network.offline


def test_a_look_changes_no_services(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    before = room.services
    set_to(room, SettingId.FONT_SCALE, 1.5)
    assert room.services is before


def test_another_voice_leaves_the_recogniser_loaded(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    before = room.services
    set_to(room, SettingId.VOICE, "hibari-heart")
    after = room.services
    assert after.voice.id == "hibari-heart"
    assert room.voice_name.startswith("Hibari Heart")
    assert after.transcriber is before.transcriber
    assert after.store is before.store
    assert after.coach is before.coach


def test_another_speed_leaves_the_voice_loaded(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    before = room.services
    set_to(room, SettingId.RATE, RATES.index(0.8))
    assert room.services.voice is before.voice
    assert room.services.speech_rate == 0.8


def test_norms_hold_for_the_next_interview(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    set_to(room, SettingId.PROFILE, Profile.FLUENCY_NEUTRAL)
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=(question(),))
    assert room.services_for(plan).profile is Profile.FLUENCY_NEUTRAL


def test_a_recogniser_elsewhere_is_used_only_while_it_is_set(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    set_to(room, SettingId.REMOTE_ADDRESS, "https://ears.example.org/v1")
    assert not isinstance(room.services.transcriber, RemoteTranscriber)
    set_to(room, SettingId.REMOTE_MODEL, "whisper-1")
    assert isinstance(room.services.transcriber, RemoteTranscriber)
    set_to(room, SettingId.REMOTE_ADDRESS, "")
    assert not isinstance(room.services.transcriber, RemoteTranscriber)


@pytest.mark.parametrize(("profile", "has_turns"), [(HERE, True), (THERE, False)])
def test_a_new_recogniser_takes_turns_with_a_language_model_on_this_computer(
    tmp_path: Path, profile: EndpointProfile, *, has_turns: bool
) -> None:
    room = room_of(tmp_path, Settings(endpoint=profile.name, endpoints=(profile,)))
    cores = room.services.cores
    set_to(room, SettingId.RECOGNISER, "whisper-base")
    assert isinstance(room.services.transcriber, TakingTurns) is has_turns
    assert room.services.cores is cores


def test_who_judges_stays_until_the_next_start(tmp_path: Path) -> None:
    room = room_of(tmp_path, Settings(endpoint="there", endpoints=(HERE, THERE)))
    set_to(room, SettingId.JUDGE, "")
    assert room.settings.endpoint == ""
    assert room.in_effect.endpoint_in_use == THERE
    assert settings_file.load(tmp_path)[0].endpoint == ""


def test_an_unknown_voice_in_the_file_leaves_the_one_that_reads(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    voice = Settings().voice.model_copy(update={"voice": "nobody", "rate": 1.5})
    room.take(Settings(voice=voice))
    assert room.services.voice.id == "piper-en_US-joe-medium"
    assert room.services.speech_rate == 1.5


def test_nothing_was_sent_from_a_new_data_folder(tmp_path: Path) -> None:
    room = room_of(tmp_path)
    assert room.calls() == []


def test_what_a_shorter_time_would_delete_is_told_and_stays(tmp_path: Path) -> None:
    shop = workshop(tmp_path, Settings())
    room, store = SettingsRoom(shop, shop.services(), lambda _: None), shop.store()
    store.begin_session(session(started_at=STARTED))
    store.save_attempt(SESSION_ID, spoken(1))
    file = store.recording(take(spoken(1).key).file)
    file.write_bytes(b"x" * 1_000)
    shorter = RetentionSettings(recording_days=30)
    assert room.retention_preview(shorter) == Expiry(recordings=1, recording_bytes=1_000)
    assert room.retention_preview(RetentionSettings()).is_nothing
    assert file.exists()
