"""That nothing of a person is left where everything was deleted."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview import settings as settings_file
from mockinterview.audio.flac import mend, pack
from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError
from mockinterview.core.session import Attempt, take_file
from mockinterview.erasing import Eraser, Further, Holdings
from mockinterview.services import open_workshop
from mockinterview.settings import EndpointProfile, Settings
from mockinterview.store.backups import Backups
from mockinterview.store.mending import Mending
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import MADE, session, spoken, typed_answer
from tests.fakes.sounds import chirp, save
from tests.store.another_process import recording_process

MARKER = "my grandmother came from zanzibar"
ALL = Further(settings=True, keys=True, questions=True, models=True)
PROFILE = EndpointProfile(name=MARKER[:10], base_url="https://zanzibar.example", model="m")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep caches and models in folders of their own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("MOCKINTERVIEW_MODELS", raising=False)
    return tmp_path / "cache"


@pytest.fixture
def home(tmp_path: Path, cache: Path) -> Path:
    """Fill a data folder and the cache with words wherever the program can leave some."""
    assert paths.cache().is_relative_to(cache)
    home = tmp_path / "home"
    store = SessionStore(home, mend)
    keep(store, "one", typed_answer(1, MARKER), spoken(2), spoken(3))
    pack(store.recording("one/2-1.wav"))
    backups = Backups(home / DATABASE_NAME)
    backups.make(BackupKind.DAILY, MADE)
    store.close()
    Mending(home / DATABASE_NAME).restore(backups.all()[0].name, MADE)
    folders = ("sound-check", "packs/own", "edits", "arriving/one", "demo", "recordings/lost")
    for folder in folders:
        (home / folder).mkdir(parents=True)
        (home / folder / "words.txt").write_text(MARKER, encoding="utf-8")
    (home / "backups" / "mockinterview-2025-01-01-000000-damaged.db").write_text(MARKER)
    (home / "backups" / "mockinterview-2025-01-01-000000-damaged.db-wal").write_text(MARKER)
    for name in (
        "network.jsonl",
        "endpoint-forms.json",
        "settings.broken.json",
        "keys.json",
        f"{DATABASE_NAME}-wal",
        f"{DATABASE_NAME}.restoring.1.part",
    ):
        (home / name).write_text(json.dumps({MARKER: MARKER}), encoding="utf-8")
    settings_file.save(home, Settings(endpoints=(PROFILE,)))
    for name in ("coach", "packs", "models/one"):
        (paths.cache() / name).mkdir(parents=True)
        (paths.cache() / name / "kept.npz").write_text(MARKER, encoding="utf-8")
    return home


@pytest.fixture
def eraser(home: Path) -> Eraser:
    chosen, _ = settings_file.load(home)
    return Eraser(open_workshop(home, chosen, print))


def keep(store: SessionStore, name: str, *attempts: Attempt) -> None:
    store.begin_session(session(id=name))
    for attempt in attempts:
        own = attempt
        if attempt.take is not None:
            file = take_file(name, attempt.key)
            save(store.recording(file), chirp(0.5))
            own = attempt.model_copy(
                update={"take": attempt.take.model_copy(update={"file": file})}
            )
        store.save_attempt(name, own)


def holding(*folders: Path) -> Iterator[Path]:
    """Yield every file in which the words stand, whatever it is called."""
    for folder in folders:
        files = (path for path in folder.rglob("*") if path.is_file())
        yield from (path for path in files if MARKER.encode() in path.read_bytes())


def left(home: Path) -> list[str]:
    return sorted(path.name for path in home.iterdir())


def test_nothing_of_the_words_is_left_anywhere(eraser: Eraser, home: Path, cache: Path) -> None:
    assert len(list(holding(home, cache))) > 15
    eraser.erase(ALL)
    assert list(holding(home, cache)) == []
    assert left(home) == []
    assert not (home / "recordings").exists()


def test_settings_keys_questions_and_models_stay_where_nothing_else_is_said(
    eraser: Eraser, home: Path, cache: Path
) -> None:
    eraser.erase(Further())
    assert left(home) == ["edits", "keys.json", "packs", "settings.broken.json", "settings.json"]
    assert (paths.cache() / "models" / "one").is_dir()
    names = {path.relative_to(home).parts[0] for path in holding(home)}
    assert names <= {"edits", "keys.json", "packs", "settings.broken.json"}
    assert [path.parent.name for path in holding(cache)] == ["one"]


def test_names_that_were_left_out_of_an_export_are_not_kept(eraser: Eraser, home: Path) -> None:
    export = settings_file.ExportSettings(names=MARKER, form="pdf", folder=home)
    settings_file.save(home, Settings(export=export))

    eraser.erase(Further())

    assert MARKER not in (home / "settings.json").read_text(encoding="utf-8")
    assert settings_file.load(home)[0].export == settings_file.ExportSettings(form="pdf")


@pytest.mark.parametrize(
    ("further", "gone"),
    [
        (Further(settings=True), {"settings.json", "settings.broken.json"}),
        (Further(keys=True), {"keys.json"}),
        (Further(questions=True), {"packs", "edits"}),
        (Further(models=True), set()),
    ],
)
def test_each_of_them_goes_by_its_own_choice(
    eraser: Eraser, home: Path, further: Further, gone: set[str]
) -> None:
    everything = {"edits", "keys.json", "packs", "settings.broken.json", "settings.json"}
    eraser.erase(further)
    assert set(left(home)) == everything - gone
    assert (paths.cache() / "models").exists() is not further.models


def test_it_is_told_before_what_goes(eraser: Eraser, home: Path) -> None:
    there = [path for path in (home / "recordings").rglob("*") if path.is_file()]
    assert eraser.holdings() == Holdings(
        sessions=1,
        recordings=3,
        recording_bytes=sum(path.stat().st_size for path in there),
        backups=3,
    )
    eraser.erase(ALL)
    assert eraser.holdings() == Holdings()
    assert left(home) == []


def test_what_is_not_the_programs_own_is_not_touched(eraser: Eraser, home: Path) -> None:
    mine = home / "holiday.txt"
    mine.write_text("mine", encoding="utf-8")
    eraser.erase(ALL)
    assert left(home) == ["holiday.txt"]


def test_nothing_is_deleted_while_another_program_has_the_database_open(
    eraser: Eraser, home: Path
) -> None:
    with recording_process(home):
        before = sorted(path.name for path in home.rglob("*"))
        with pytest.raises(AppError) as caught:
            eraser.erase(ALL)
        assert caught.value.code == "database_in_use"
        assert sorted(path.name for path in home.rglob("*")) == before


def test_nothing_is_deleted_during_an_interview(eraser: Eraser, home: Path) -> None:
    store = SessionStore(home, mend)
    store.begin_session(session(id="now", started_at=datetime.now(UTC), finished_at=None))
    store.close()
    with pytest.raises(AppError) as caught:
        eraser.erase(ALL)
    assert caught.value.code == "interview_under_way"
    assert (home / DATABASE_NAME).exists()


def test_damaged_database_keeps_nothing_from_being_deleted(eraser: Eraser, home: Path) -> None:
    for backup in (home / "backups").iterdir():
        backup.unlink()
    (home / DATABASE_NAME).write_text(MARKER * 1000, encoding="utf-8")
    assert eraser.holdings().sessions == 0
    eraser.erase(ALL)
    assert left(home) == []


def test_programs_own_store_lets_go_and_begins_anew(eraser: Eraser, home: Path) -> None:
    store = SessionStore(home, mend)
    assert len(store.sessions()) == 1
    eraser.erase(Further(), store)
    assert store.sessions() == []
    store.close()


def test_what_cannot_be_deleted_is_named(
    eraser: Eraser, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here the cache of models is the root of the disk: nobody deletes that."""
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", "/proc/self/fd")
    with pytest.raises(AppError) as caught:
        eraser.erase(ALL)
    assert caught.value.code == "not_all_deleted"
    assert "/proc/self/fd" in caught.value.failure.message
    assert left(home) == []
