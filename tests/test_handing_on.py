"""Interviews in files: reports of one and of several, with sound, and with less in them."""

from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, Event
from typing import Any

import pytest

from mockinterview.archive.reading import open_archive
from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Profile
from mockinterview.core.question import Origin
from mockinterview.core.shared import Part
from mockinterview.core.sharing import Sharing
from mockinterview.core.stopping import Stopped
from mockinterview.handing_on import HAND_ON_FORMS, HandingOn, Wish, file_name
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import question, session, spoken

MP3 = b"\xff\xf3 not really"


class Sound:
    """Makes MP3 of a recording that is there."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, path: Path, _is_stopped: Stopped) -> bytes:
        if not path.is_file():
            raise AppError("audio_missing", "There is none.")
        self.made.append(path.name)
        return MP3


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    made = SessionStore(tmp_path / "home", repair_wav)
    for name in ("one", "two"):
        made.begin_session(session(id=name, note="Mine alone"))
        attempt = spoken()
        assert attempt.take
        take = attempt.take.model_copy(update={"file": f"{name}/1-1.wav"})
        made.save_attempt(name, attempt.model_copy(update={"take": take}))
        made.recording(take.file).write_bytes(b"RIFF")
    yield made
    made.close()


def add_take(store: SessionStore, position: int, **changes: Any) -> None:
    """Keep one more answer with its recording in the first interview."""
    attempt = spoken(position, **changes)
    assert attempt.take
    take = attempt.take.model_copy(update={"file": f"one/{position}-1.wav"})
    store.save_attempt("one", attempt.model_copy(update={"take": take}))
    store.recording(take.file).write_bytes(b"RIFF")


@pytest.fixture
def sound() -> Sound:
    return Sound()


@pytest.fixture
def handing(store: SessionStore, sound: Sound, tmp_path: Path) -> HandingOn:
    return HandingOn(store, tmp_path / "home", Profile.STANDARD, sound)


@pytest.mark.parametrize("form", HAND_ON_FORMS)
def test_an_interview_is_written_in_every_form(
    handing: HandingOn, tmp_path: Path, form: str
) -> None:
    target = tmp_path / file_name(("one",), form)

    assert handing.write(("one",), Wish(form=form), target) == (target,)
    assert target.stat().st_size > 0


def test_reports_of_several_go_into_a_folder_a_file_each(
    handing: HandingOn, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    files = handing.write(("one", "two"), Wish(form="md"), folder)

    assert sorted(path.name for path in folder.iterdir()) == [path.name for path in files]
    assert [path.name for path in files] == ["mockinterview-one.md", "mockinterview-two.md"]


def test_a_folder_that_is_not_there_is_told(handing: HandingOn, tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        handing.write(("one", "two"), Wish(form="md"), tmp_path / "none")

    assert caught.value.code == "folder_missing"


def test_an_archive_of_several_is_one_file(handing: HandingOn, tmp_path: Path) -> None:
    target = tmp_path / "both.zip"
    handing.write(("one", "two"), Wish(form="zip", sharing=Sharing(has_audio=True)), target)

    with open_archive(target) as archive:
        assert archive.manifest.sessions == ("one", "two")
        assert archive.recordings("two") == ("recordings/two/1-1.wav",)


def test_an_archive_can_leave_the_recordings_behind(handing: HandingOn, tmp_path: Path) -> None:
    target = tmp_path / "quiet.zip"
    handing.write(("one",), Wish(form="zip"), target)

    with open_archive(target) as archive:
        assert archive.manifest.lacking == ("one/1-1.wav",)
        assert archive.recordings("one") == ()


def test_everything_is_all_interviews_the_oldest_first(handing: HandingOn, tmp_path: Path) -> None:
    target = handing.write_everything(tmp_path / "all.zip")

    with open_archive(target) as archive:
        assert set(archive.manifest.sessions) == {"one", "two"}


@pytest.mark.parametrize(("has_audio", "made"), [(True, ["1-1.wav"]), (False, [])])
def test_sound_is_made_only_where_it_is_wanted(
    handing: HandingOn, sound: Sound, *, has_audio: bool, made: list[str]
) -> None:
    handing.made("one", Wish(form="html", sharing=Sharing(has_audio=has_audio)))
    handing.made("one", Wish(form="md", sharing=Sharing(has_audio=has_audio)))

    assert sound.made == made


def test_recordings_are_made_beside_each_other(store: SessionStore, tmp_path: Path) -> None:
    add_take(store, position=2)
    both_are_at_it = Barrier(2)

    def as_mp3(_path: Path, _is_stopped: Stopped) -> bytes:
        both_are_at_it.wait(timeout=30)
        return MP3

    making = HandingOn(store, tmp_path / "home", Profile.STANDARD, as_mp3)
    page = making.made("one", Wish(form="html", sharing=Sharing(has_audio=True)))

    assert page.count(b"data:audio/mpeg") == 2


def test_a_stop_within_a_recording_ends_the_export(store: SessionStore, tmp_path: Path) -> None:
    add_take(store, position=2)
    stop, seen = Event(), []

    def as_mp3(_path: Path, is_stopped: Stopped) -> bytes:
        stop.set()
        seen.append(is_stopped())
        return b""

    making = HandingOn(store, tmp_path / "home", Profile.STANDARD, as_mp3, stop.is_set)
    with pytest.raises(AppError) as caught:
        making.made("one", Wish(form="html", sharing=Sharing(has_audio=True)))

    assert caught.value.code == "export_stopped"
    assert all(seen)


def test_an_answer_whose_words_are_left_out_is_not_heard_either(
    handing: HandingOn, store: SessionStore, sound: Sound
) -> None:
    generated = question("of-my-cv", origin=Origin.GENERATED)
    add_take(store, position=2, question=generated)
    sharing = Sharing(has_audio=True, has_cv=False)

    page = handing.made("one", Wish(form="html", sharing=sharing))

    assert page.count(b"data:audio/mpeg") == 1
    assert sound.made == ["1-1.wav"]


def test_a_recording_that_is_gone_keeps_nobody_from_the_report(
    handing: HandingOn, store: SessionStore
) -> None:
    store.recording("one/1-1.wav").unlink()
    wish = Wish(form="html", sharing=Sharing(has_audio=True))

    assert handing.made("one", wish).startswith(b"<!doctype html>")


def test_what_is_left_out_stands_nowhere_in_the_file_and_is_counted_over_all(
    handing: HandingOn,
) -> None:
    sharing = Sharing(has_audio=True, has_notes=False)

    assert b"Mine alone" in handing.made("one", Wish(form="json"))
    assert b"Mine alone" not in handing.made("one", Wish(form="json", sharing=sharing))
    parts = {each.part: each.count for each in handing.left_out(("one", "two"), sharing)}
    assert parts[Part.NOTES] == 2


def test_a_report_is_in_the_language_that_is_wished_and_no_other_is_taken(
    handing: HandingOn,
) -> None:
    german, english = (
        set(handing.made("one", Wish(form="md", language=code)).splitlines())
        for code in ("de", "en")
    )
    assert german - english

    with pytest.raises(AppError) as caught:
        handing.made("one", Wish(form="html", language="tlh"))
    assert caught.value.code == "unknown_language"


def test_what_is_stopped_leaves_no_file(store: SessionStore, sound: Sound, tmp_path: Path) -> None:
    stopped = HandingOn(store, tmp_path / "home", Profile.STANDARD, sound, lambda: True)
    out = tmp_path / "out"
    out.mkdir()
    for form, sharing in (("html", Sharing(has_audio=True)), ("md", Sharing()), ("zip", Sharing())):
        with pytest.raises(AppError) as caught:
            stopped.write(("one",), Wish(form=form, sharing=sharing), out / f"a.{form}")
        assert caught.value.code == "export_stopped"

    assert list(out.iterdir()) == []
