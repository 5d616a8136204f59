"""The sample session in a real store."""

from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview.audio.files import duration_seconds
from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError
from mockinterview.sample import SESSION_ID, add_sample_session, sample_session
from mockinterview.store.sessions import SessionStore
from tests.shipped import shipped_bank


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    return SessionStore(tmp_path, repair_wav)


def test_the_sample_session_can_be_read_and_heard(store: SessionStore) -> None:
    assert add_sample_session(paths.sample(), store) == SESSION_ID
    session = store.session(SESSION_ID)
    assert session == sample_session(paths.sample())
    for attempt in session.attempts:
        assert attempt.take is not None
        assert attempt.hearing is not None
        heard = duration_seconds(store.recording(attempt.take.file))
        assert heard == pytest.approx(attempt.take.seconds, abs=0.1)
        assert attempt.hearing.transcript.words[-1].end <= attempt.take.seconds + 0.1


def test_asking_for_it_twice_adds_it_once(store: SessionStore) -> None:
    add_sample_session(paths.sample(), store)
    add_sample_session(paths.sample(), store)
    assert len(store.sessions()) == 1


def test_it_can_be_deleted_and_asked_for_again(store: SessionStore) -> None:
    add_sample_session(paths.sample(), store)
    store.delete_session(SESSION_ID)
    assert store.sessions() == []
    assert add_sample_session(paths.sample(), store) == SESSION_ID


def test_one_that_lies_in_the_trash_is_brought_back(store: SessionStore) -> None:
    add_sample_session(paths.sample(), store)
    store.trash_session(SESSION_ID)
    assert add_sample_session(paths.sample(), store) == SESSION_ID
    assert store.session(SESSION_ID) == sample_session(paths.sample())


def test_a_sample_without_its_recordings_leaves_no_session_behind(
    tmp_path: Path, store: SessionStore
) -> None:
    folder = tmp_path / "cut-down"
    folder.mkdir()
    text = (paths.sample() / "session.json").read_text(encoding="utf-8")
    (folder / "session.json").write_text(text, encoding="utf-8")
    with pytest.raises(AppError) as caught:
        add_sample_session(folder, store)
    assert caught.value.code == "sample_not_copied"
    assert store.sessions() == []


def test_it_answers_questions_that_ship() -> None:
    shipped = shipped_bank()
    for attempt in sample_session(paths.sample()).attempts:
        assert shipped.question(attempt.question.id).title == attempt.question.title
