"""Which takes may be made smaller, and that everything finds them afterwards."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.audio.flac import mend, pack
from mockinterview.core.plan import FormatId
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.retention import KeepFor
from mockinterview.core.sealing import begun, check
from mockinterview.core.session import Attempt, AttemptKey, TakeState, take_file
from mockinterview.store.sessions import SessionStore
from tests.fakes.clock_seen import last_use
from tests.fakes.sessions import (
    MADE,
    recovered,
    session,
    spoken,
    take,
    typed_answer,
    untranscribed,
)
from tests.fakes.sounds import chirp, save
from tests.store.another_process import recording_process

KEY = AttemptKey(position=1, number=1)


@pytest.fixture
def store(home: Path) -> Iterator[SessionStore]:
    opened = SessionStore(home, mend)
    yield opened
    opened.close()


def keep(store: SessionStore, name: str, *attempts: Attempt, **changes: object) -> None:
    """Keep a session, each take as a second of sound."""
    store.begin_session(session(id=name, **changes))
    store._db.execute("update sessions set process_id = null where id = ?", [name])
    for attempt in attempts:
        own = attempt
        if attempt.take is not None:
            file = take_file(name, attempt.key)
            moved = attempt.take.model_copy(update={"file": file, "seconds": 1.0})
            own = attempt.model_copy(update={"take": moved})
            save(store.recording(file), chirp(1.0))
        store.save_attempt(name, own)


def pack_all(store: SessionStore) -> list[str]:
    packed = list(store.packable())
    for file in packed:
        assert pack(store.recording(file)) > 0
    return packed


def files(home: Path) -> list[str]:
    folder = home / "recordings"
    return sorted(f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file())


def test_takes_of_finished_sessions_are_packed_and_found_by_the_name_in_their_row(
    store: SessionStore, home: Path
) -> None:
    keep(store, "one", spoken(1), spoken(1, 2), typed_answer(2))
    before = store.session("one")
    assert pack_all(store) == ["one/1-1.wav", "one/1-2.wav"]
    assert files(home) == ["one/1-1.flac", "one/1-2.flac"]
    assert store.session("one") == before
    path = store.recording("one/1-1.wav")
    assert path.name == "1-1.flac"
    assert np.allclose(read_audio(path), chirp(1.0).samples, atol=1e-4)
    assert list(store.packable()) == []
    assert store.recover() == []
    assert store.nobodys() == []


@pytest.mark.parametrize(
    ("attempt", "changes"),
    [
        (recovered(), {}),
        (untranscribed(), {"finished_at": None}),
        (spoken(1, take=take(KEY, state=TakeState.RECORDING)), {}),
        (spoken(1), {"format": FormatId.EXAM, "seal": begun(session(id="kept"))}),
    ],
    ids=["recovered", "never-written-down", "recording", "sealed"],
)
def test_what_waits_and_what_is_sealed_stays_as_it_was_recorded(
    store: SessionStore, home: Path, attempt: Attempt, changes: dict[str, object]
) -> None:
    keep(store, "kept", attempt, **changes)
    assert pack_all(store) == []
    assert files(home) == ["kept/1-1.wav"]


def test_exam_is_verified_as_before_beside_others_that_were_packed(store: SessionStore) -> None:
    begins = session(id="exam", format=FormatId.EXAM, finished_at=None)
    keep(store, "exam", spoken(1), format=FormatId.EXAM, finished_at=None, seal=begun(begins))
    keep(store, "study", spoken(1))
    store.finish_session("exam", MADE)
    assert pack_all(store) == ["study/1-1.wav"]
    found = check(store.session("exam"), store.digest)
    assert found
    assert found.is_unchanged
    assert found.found == ()


def test_session_that_goes_on_elsewhere_is_left_alone(store: SessionStore, home: Path) -> None:
    with recording_process(home):
        assert list(store.packable()) == []


def test_take_that_no_answer_names_is_not_packed(store: SessionStore) -> None:
    keep(store, "one", spoken(1))
    save(store.recording("one/7-1.wav"), chirp(0.5))
    assert pack_all(store) == ["one/1-1.wav"]
    assert [path.name for path in store.nobodys()] == ["7-1.wav"]


def test_take_that_was_never_written_down_can_be_from_the_smaller_file(
    store: SessionStore, home: Path
) -> None:
    """A recording that waits may have come packed, as from an archive of another machine."""
    keep(store, "one", recovered())
    pack(home / "recordings" / "one" / "1-1.wav")
    assert [w.attempt.key for w in store.waiting()] == [KEY]


def test_smaller_file_whose_row_was_lost_gets_its_answer_back(store: SessionStore) -> None:
    keep(store, "one", spoken(1), spoken(1, 2))
    pack_all(store)
    store._db.execute("delete from attempts where number = 2")
    assert store.recover() == ["one"]
    again = store.session("one").attempts[1]
    assert again.take
    assert (again.take.file, again.take.seconds) == ("one/1-2.wav", 1.0)
    assert again.take.state is TakeState.RECOVERED
    assert store.nobodys() == []


@pytest.mark.parametrize("has_both", [False, True])
def test_old_recordings_go_in_whichever_files_they_are(
    store: SessionStore, home: Path, *, has_both: bool
) -> None:
    keep(store, "old", spoken(1), spoken(2))
    pack_all(store)
    if has_both:
        save(home / "recordings" / "old" / "1-1.wav", chirp(1.0))
    sizes = sum((home / "recordings" / file).stat().st_size for file in files(home))
    keeping, now = KeepFor(recording_days=30), datetime.now(UTC)
    last_use(home, now)
    told = store.expiring(keeping, now)
    assert (told.recordings, told.recording_bytes) == (2, sizes)
    assert store.expire(keeping, now) == told
    assert files(home) == []
    assert store.expire(keeping, now).is_nothing


def test_discarded_and_deleted_answers_take_the_smaller_file_with_them(
    store: SessionStore, home: Path
) -> None:
    keep(store, "one", spoken(1), spoken(2))
    pack_all(store)
    store.discard_attempt("one", KEY)
    assert files(home) == ["one/2-1.flac"]
    store.delete_session("one")
    assert files(home) == []


@pytest.mark.parametrize("step", ["the answer", "the session", "the row alone"])
def test_answer_that_is_discarded_while_its_take_is_made_smaller_leaves_no_file(
    store: SessionStore, home: Path, step: str
) -> None:
    keep(store, "one", spoken(1), spoken(2))
    path = store.recording("one/1-1.wav")

    def discard() -> bool:
        """Stand for another program that comes when the smaller file has its name already."""
        assert path.with_suffix(".flac").is_file()
        if step == "the answer":
            store.discard_attempt("one", KEY)
        elif step == "the session":
            store.delete_session("one")
        else:
            store._db.execute("delete from attempts where position = 1")
            path.unlink()
        return store.names_take("one/1-1.wav")

    assert pack(path, discard) == 0
    assert files(home) == ([] if step == "the session" else ["one/2-1.wav"])


def test_take_that_another_program_made_smaller_first_stays(
    store: SessionStore, home: Path
) -> None:
    keep(store, "one", spoken(1))
    path = store.recording("one/1-1.wav")

    def other_is_first() -> bool:
        path.unlink()
        return store.names_take("one/1-1.wav")

    assert pack(path, other_is_first) == 0
    assert files(home) == ["one/1-1.flac"]


def test_take_of_an_answer_whose_recording_was_deleted_by_age_is_named_no_longer(
    store: SessionStore, home: Path
) -> None:
    keep(store, "old", spoken(1))
    assert store.names_take("old/1-1.wav")
    now = datetime.now(UTC)
    last_use(home, now)
    store.expire(KeepFor(recording_days=30), now)
    assert not store.names_take("old/1-1.wav")


def test_sample_is_no_take_of_the_person(store: SessionStore) -> None:
    keep(store, "sample", spoken(1), pack=SAMPLE_PACK)
    (store.recording("sample/1-1.wav")).rename(store.recording("sample/1-1.ogg"))
    assert list(store.packable()) == []
