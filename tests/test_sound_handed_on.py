"""The recordings of a session in the page that is handed on, from the store to the file."""

import re
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview.audio.mp3 import as_mp3
from mockinterview.audio.repair import repair_wav
from mockinterview.core.norms import Profile
from mockinterview.core.sharing import Sharing
from mockinterview.handing_on import HandingOn, Wish
from mockinterview.sample import SESSION_ID, add_sample_session
from mockinterview.store.sessions import SessionStore

WITH_SOUND = Wish(form="html", sharing=Sharing(has_audio=True))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    opened = SessionStore(tmp_path, repair_wav)
    add_sample_session(paths.sample(), opened)
    yield opened
    opened.close()


def sounds(store: SessionStore, home: Path, wish: Wish) -> list[bytes]:
    page = HandingOn(store, home, Profile.STANDARD, as_mp3).made(SESSION_ID, wish)
    return [b64decode(each) for each in re.findall(rb'src="data:audio/mpeg;base64,([^"]+)"', page)]


def test_each_answer_is_heard_in_the_page(store: SessionStore, tmp_path: Path) -> None:
    takes = [a.take.file for a in store.session(SESSION_ID).attempts if a.take]

    assert sounds(store, tmp_path, WITH_SOUND) == [as_mp3(store.recording(t)) for t in takes]


def test_no_recording_is_in_a_page_that_was_not_asked_for_any(
    store: SessionStore, tmp_path: Path
) -> None:
    assert sounds(store, tmp_path, Wish(form="html")) == []


def test_a_recording_that_is_gone_keeps_nobody_from_the_others(
    store: SessionStore, tmp_path: Path
) -> None:
    first, *others = [a.take.file for a in store.session(SESSION_ID).attempts if a.take]
    store.recording(first).unlink()

    assert sounds(store, tmp_path, WITH_SOUND) == [as_mp3(store.recording(t)) for t in others]
