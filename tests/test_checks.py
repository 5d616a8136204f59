"""What ``doctor`` looks at, one check at a time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.audio.flac import mend, pack
from mockinterview.audio.repair import repair_wav
from mockinterview.checks import Check, run_checks
from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import Failure
from mockinterview.core.retention import KeepFor
from mockinterview.services import open_workshop
from mockinterview.settings import (
    EndpointProfile,
    ListeningSettings,
    RemoteSettings,
    Settings,
    VoiceSettings,
)
from mockinterview.store.backups import Backups
from mockinterview.store.sessions import SessionStore
from tests.fakes.clock_seen import last_use
from tests.fakes.sessions import keep, question, session, spoken, typed_answer
from tests.fakes.sounds import chirp, save
from tests.store.test_backups import overwrite


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")


@pytest.fixture
def no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", str(tmp_path / "no-models"))


def checks_of(home: Path, settings: Settings | None = None) -> dict[str, Check]:
    told: list[Failure] = []
    shop = open_workshop(home, settings or Settings(), told.append)
    return {check.name: check for check in run_checks(shop)}


def test_program_says_its_version_and_machine(tmp_path: Path) -> None:
    check = checks_of(tmp_path)["Program"]
    assert check.is_good
    assert "Python 3" in check.found


def test_data_folder_that_is_still_to_be_made_is_good(tmp_path: Path) -> None:
    check = checks_of(tmp_path / "a" / "new" / "home")["Data folder"]
    assert (check.is_good, check.hint) == (True, "")
    assert "MB free" in check.found


@pytest.mark.parametrize("place", ["file", "file/home"])
def test_file_in_place_of_the_data_folder_is_not(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    checks = checks_of(tmp_path / place)
    assert not checks["Data folder"].is_good
    assert "not writable" in checks["Data folder"].found
    assert not checks["Database"].is_good


def test_database_says_how_many_sessions_it_holds(tmp_path: Path) -> None:
    store = SessionStore(tmp_path, lambda _: 0.0)
    for number in range(3):
        store.begin_session(session(id=f"session-{number}"))
    store._db.close()
    check = checks_of(tmp_path)["Database"]
    assert (check.is_good, check.found) == (True, "whole, 3 sessions")


def test_damaged_database_is_found_by_the_check_and_what_to_do_is_told(tmp_path: Path) -> None:
    store = SessionStore(tmp_path, mend)
    for number in range(300):
        store.begin_session(session(id=f"session-{number}"), [question()])
    store.close()
    overwrite(tmp_path / "mockinterview.db", 0.5, b"\xa5" * 4096 * 4)
    check = checks_of(tmp_path)["Database"]
    assert (check.is_good, check.is_needed) == (False, True)
    assert "is damaged" in check.found
    assert "what can be read is taken over" in check.hint


def test_age_of_the_newest_backup_is_told(tmp_path: Path) -> None:
    assert "Backups" not in checks_of(tmp_path)
    store = SessionStore(tmp_path, mend)
    store.begin_session(session())
    check = checks_of(tmp_path)["Backups"]
    assert (check.found, check.is_good, check.is_needed) == ("none yet", False, False)
    assert "mockinterview backups make" in check.hint
    backups, now = Backups(tmp_path / "mockinterview.db"), datetime.now(UTC)
    backups.make(BackupKind.DAILY, now - timedelta(days=8))
    assert not checks_of(tmp_path)["Backups"].is_good
    backups.make(BackupKind.DAILY, now)
    check = checks_of(tmp_path)["Backups"]
    assert check.found == f"2, the newest of {now.astimezone():%Y-%m-%d %H:%M}"
    assert (check.is_good, check.hint) == (True, "")
    store.close()


def test_recordings_that_are_gone_are_told_and_those_that_were_deleted_are_not(
    tmp_path: Path,
) -> None:
    store = SessionStore(tmp_path, mend)
    assert "Missing recordings" not in checks_of(tmp_path)
    keep(store, spoken(1), spoken(2), typed_answer(3))
    file = save(store.recording(spoken(1).take.file), chirp(0.5))  # type: ignore[union-attr]
    check = checks_of(tmp_path)["Missing recordings"]
    assert (check.is_good, check.is_needed) == (False, False)
    assert check.found.startswith("1, the first of them ")
    assert check.found.endswith("2-1.wav")
    pack(file)
    assert checks_of(tmp_path)["Missing recordings"].found == check.found
    last_use(tmp_path, datetime.now(UTC))
    store.expire(KeepFor(recording_days=1), datetime.now(UTC))
    assert "Missing recordings" in checks_of(tmp_path)
    store.close()


def test_recordings_are_good_where_each_belongs_to_an_answer(tmp_path: Path) -> None:
    check = checks_of(tmp_path)["Recordings"]
    assert (check.is_good, check.found, check.hint) == (True, "each belongs to an answer", "")


def test_recordings_of_no_answer_are_told_with_their_paths_and_kept(tmp_path: Path) -> None:
    store = SessionStore(tmp_path, repair_wav)
    file = save(store.recording("no session/interview one.wav"), chirp(0.5))
    check = checks_of(tmp_path)["Recordings"]
    assert (check.is_good, check.is_needed) == (False, False)
    assert str(file) in check.found
    assert check.hint.endswith(f"mockinterview transcribe '{file}'")
    assert file.is_file()


def test_shipped_questions_are_counted_and_broken_packs_told(tmp_path: Path) -> None:
    assert checks_of(tmp_path)["Questions"].is_good
    (tmp_path / "packs" / "mine").mkdir(parents=True)
    (tmp_path / "packs" / "mine" / "pack.toml").write_text("format =", encoding="utf-8")
    check = checks_of(tmp_path)["Questions"]
    assert not check.is_good
    assert "1 problems" in check.found
    assert "pack.toml:1: This is not TOML" in check.hint


@pytest.mark.usefixtures("no_models")
def test_missing_models_are_told_with_the_commands_that_fetch_them(tmp_path: Path) -> None:
    checks = checks_of(tmp_path)
    for name, command in (
        ("Voice", "mockinterview models fetch piper-en_US-joe-medium"),
        ("Recogniser", "mockinterview models fetch --default"),
    ):
        assert not checks[name].is_good
        assert command in checks[name].hint


@pytest.mark.real
def test_models_of_the_set_up_are_good(tmp_path: Path) -> None:
    checks = checks_of(tmp_path)
    assert checks["Voice"].is_good
    assert checks["Recogniser"].is_good
    assert "whisper-tiny.en" in checks["Recogniser"].found
    assert "chosen at the first interview" in checks["Recogniser"].found


@pytest.mark.usefixtures("no_models")
def test_chosen_recogniser_must_be_here_itself(tmp_path: Path) -> None:
    for model in ("whisper-small.en", "nobody"):
        listening = ListeningSettings(model=model)
        check = checks_of(tmp_path, Settings(listening=listening))["Recogniser"]
        assert not check.is_good
        assert check.hint


def test_unknown_voice_gives_way_to_the_preset_one(tmp_path: Path) -> None:
    check = checks_of(tmp_path, Settings(voice=VoiceSettings(voice="nobody")))["Voice"]
    assert "'nobody'" not in check.found
    assert VoiceSettings().voice in check.found


def test_missing_sound_is_told_for_each_direction(tmp_path: Path) -> None:
    checks = checks_of(tmp_path)
    for name, word in (("Microphone", "microphone"), ("Speaker", "loudspeaker")):
        assert not checks[name].is_good
        assert checks[name].is_needed
        assert checks[name].found == f"No {word} was found."
        assert checks[name].hint


def test_coach_is_told_and_never_keeps_a_computer_from_being_ready(tmp_path: Path) -> None:
    endpoint = EndpointProfile(name="mine", base_url="http://127.0.0.1:9/v1", model="some-model")
    for settings, found in (
        (Settings(), "offline coach with minilm-l6-v2"),
        (Settings(endpoint="mine", endpoints=(endpoint,)), "some-model at http://127.0.0.1:9/v1"),
    ):
        check = checks_of(tmp_path, settings)["Coach"]
        assert (check.found, check.is_good, check.is_needed) == (found, True, False)


@pytest.mark.parametrize(
    ("host", "offline", "is_good"),
    [
        ("ears.example.org", False, True),
        ("ears.example.org", True, False),
        ("127.0.0.1:9", True, True),
    ],
)
def test_recogniser_at_an_endpoint_is_told_with_what_is_sent(
    tmp_path: Path, host: str, *, offline: bool, is_good: bool
) -> None:
    remote = RemoteSettings(base_url=f"http://{host}/v1", model="some-model")
    settings = Settings(listening=ListeningSettings(remote=remote), offline=offline)
    check = checks_of(tmp_path, settings)["Recogniser"]
    assert check.found == f"some-model at http://{host}/v1; your recordings are sent there"
    assert check.is_good is is_good
    assert bool(check.hint) is not is_good
