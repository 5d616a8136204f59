"""Sessions from elsewhere come in wholly or not at all, also where the program is killed."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.archive.writing import Content, write_archive
from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import StandIn
from mockinterview.core.kept import KeptSession
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import (
    DOWN,
    SESSION_ID,
    graded,
    question,
    session,
    spoken,
    typed_answer,
)

ROOT = Path(__file__).resolve().parents[2]
TAKE = f"{SESSION_ID}/1-1.wav"
KEPT = KeptSession(session=session(spoken(1), spoken(2)), questions=(question(),))


def put(store: SessionStore, kept: KeptSession = KEPT, *, replace: bool = False) -> None:
    with store.taking_in() as desk:
        folder = desk / kept.id
        folder.mkdir()
        for take in kept.takes:
            (folder / Path(take).name).write_bytes(b"theirs")
        store.put(kept, folder, replace=replace)


def left_behind(home: Path) -> list[Path]:
    """Return what an import puts aside while it is under way."""
    return [*home.glob("arriving/*"), *home.glob("recordings/.*"), *home.glob("recordings/*/.*")]


def test_a_session_comes_in_with_its_recordings(store: SessionStore, home: Path) -> None:
    put(store)

    assert store.kept(SESSION_ID) == KEPT
    assert store.recording(TAKE).read_bytes() == b"theirs"
    assert left_behind(home) == []


def test_a_session_that_is_there_is_left_as_it_is(store: SessionStore, home: Path) -> None:
    put(store)
    store.recording(TAKE).write_bytes(b"mine")

    with pytest.raises(AppError) as caught:
        put(store)

    assert caught.value.code == "session_is_there"
    assert store.kept(SESSION_ID) == KEPT
    assert store.recording(TAKE).read_bytes() == b"mine"
    assert left_behind(home) == []


def test_a_session_that_is_replaced_leaves_nothing_of_itself(
    store: SessionStore, home: Path
) -> None:
    put(store, KeptSession(session=session(spoken(1), spoken(2), spoken(3))))
    assert store.recording(f"{SESSION_ID}/3-1.wav").is_file()

    put(store, replace=True)

    assert store.kept(SESSION_ID) == KEPT
    assert not store.recording(f"{SESSION_ID}/3-1.wav").exists()
    assert left_behind(home) == []


def test_answer_that_waits_here_goes_on_waiting_for_its_own_endpoint_when_it_comes_again(
    home: Path,
) -> None:
    store = SessionStore(home, repair_wav, "https://one.example/v1")
    stand_in = graded().model_copy(update={"stand_in": StandIn(reason=DOWN, tries=3)})
    store.begin_session(session())
    waiting = {"feedback": stand_in}
    mine = typed_answer(2, "Mine.").model_copy(update=waiting)
    for attempt in (spoken(1, feedback=stand_in), mine):
        store.save_attempt(SESSION_ID, attempt)
    other_words = typed_answer(2, "Theirs.").model_copy(update=waiting)
    put(
        store,
        KeptSession(session=session(spoken(1, feedback=stand_in), other_words)),
        replace=True,
    )

    (waits,) = store.deferred()
    assert (waits.attempt.key.position, waits.endpoint) == (1, "https://one.example/v1")
    assert (waits.tries, waits.is_claimed) == (3, False)
    store.close()


def without_sound(store: SessionStore, *, replace: bool = False) -> None:
    with store.taking_in() as desk:
        (desk / SESSION_ID).mkdir()
        store.put(KEPT, desk / SESSION_ID, replace=replace)


def test_a_session_that_comes_without_recordings_keeps_those_that_are_here(
    store: SessionStore, home: Path
) -> None:
    put(store, KeptSession(session=session(spoken(1), spoken(2), spoken(3))))

    without_sound(store, replace=True)

    assert store.kept(SESSION_ID) == KEPT
    names = sorted(path.name for path in (home / "recordings" / SESSION_ID).iterdir())
    assert names == ["1-1.wav", "2-1.wav"]


def test_recordings_whose_rows_were_lost_are_there_when_their_session_comes_back(
    store: SessionStore, home: Path
) -> None:
    folder = home / "recordings" / SESSION_ID
    folder.mkdir(parents=True)
    for name in ("1-1.flac", "3-1.wav"):
        (folder / name).write_bytes(b"mine")

    without_sound(store)

    assert store.recording(TAKE).read_bytes() == b"mine"
    assert sorted(path.name for path in folder.iterdir()) == ["1-1.flac", "3-1.wav"]
    assert left_behind(home) == []


def test_a_session_without_recordings_leaves_no_folder(store: SessionStore, home: Path) -> None:
    put(store, KeptSession(session=session(spoken(1, take=None))))

    assert not (home / "recordings" / SESSION_ID).exists()


def test_a_session_whose_rows_are_refused_leaves_no_recordings(
    store: SessionStore, home: Path
) -> None:
    twice = session(spoken(1), spoken(1))
    broken = KeptSession(session=twice)
    store._db.execute(
        "create trigger no before insert on attempts begin select raise(abort, 'no'); end"
    )

    with pytest.raises(AppError):
        put(store, broken)

    assert store.sessions() == []
    assert not (home / "recordings" / SESSION_ID).exists()
    assert left_behind(home) == []


def test_of_two_programs_one_takes_sessions_in_at_a_time(
    open_store: Callable[[], SessionStore],
) -> None:
    first, second = open_store(), open_store()
    second.sessions()

    with first.taking_in() as desk:
        with pytest.raises(AppError) as caught, second.taking_in():
            pass
        second.recover()
        assert desk.is_dir()

    assert caught.value.code == "import_under_way"


@pytest.mark.parametrize("change", ["a word", "the trash"])
def test_what_was_changed_after_a_kill_costs_a_session_no_recording(
    store: SessionStore, home: Path, change: str
) -> None:
    with store.taking_in() as desk:
        folder = desk / SESSION_ID
        folder.mkdir()
        (folder / "1-1.wav").write_bytes(b"theirs")
        store.put(KEPT, folder)
        # As a kill leaves it once the rows are written.
        store._arrivals._mark(home / "recordings" / SESSION_ID, store._arrivals._number(SESSION_ID))
        if change == "a word":
            store.set_title(SESSION_ID, "The one from Leeds")
        else:
            store.trash_session(SESSION_ID)

    assert (home / "recordings" / TAKE).read_bytes() == b"theirs"
    assert left_behind(home) == []


@pytest.mark.real
@pytest.mark.parametrize("way", [(), ("replace",)])
def test_a_kill_at_any_step_of_an_import_leaves_all_of_a_session_or_nothing(
    store: SessionStore, tmp_path: Path, way: tuple[str, ...]
) -> None:
    put(store)
    archive = tmp_path / "archive.zip"
    write_archive(archive, store, Content((SESSION_ID,)))
    command = [sys.executable, "-m", "tests.store.importing_child", archive, tmp_path / "homes"]
    done = subprocess.run(
        [*map(str, command), *way],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    outcomes = [outcome(tmp_path / "homes" / str(each)) for each in range(int(done.stdout) + 1)]

    assert set(outcomes) == ({"mine", "theirs"} if way else {"nothing", "theirs"})
    # Once it has come in, a later kill takes it away no more.
    assert outcomes == sorted(outcomes)


def outcome(home: Path) -> str:
    """Return what stands in a data folder at the next start of the program."""
    store = SessionStore(home, repair_wav)
    store.recover()
    sound = home / "recordings" / TAKE
    found = [summary.id for summary in store.sessions()]
    assert left_behind(home) == []
    if not found:
        assert not sound.parent.exists()
        assert store.nobodys() == []
        store.close()
        return "nothing"
    kept = store.kept(SESSION_ID)
    store.close()
    is_mine = kept.session.attempts[0].note == "mine"
    assert is_mine or kept == KEPT
    assert sound.read_bytes() == (b"mine" if is_mine else b"theirs")
    assert sound.with_name("2-1.wav").read_bytes() == b"theirs"
    return "mine" if is_mine else "theirs"
