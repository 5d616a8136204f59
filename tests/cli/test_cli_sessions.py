"""``sessions``: what was practised is listed, shown, exported and deleted."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest

from mockinterview.audio.files import read_audio, write_wav
from mockinterview.core.session import Attempt
from mockinterview.ports import TAKE_RATE, Sound
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import ROOT, SPEECH, Run, assert_one_line
from tests.fakes.sessions import (
    MADE,
    SESSION_ID,
    STARTED,
    every_state,
    session,
    spoken,
    typed_answer,
)

SCHEMA = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def _practised(store: SessionStore) -> Iterator[None]:
    """Keep two sessions: one in every state, and a later one that was broken off."""
    kept = every_state()
    store.begin_session(kept)
    for attempt in kept.attempts:
        store.save_attempt(kept.id, attempt)
    store.begin_session(session(id="later", started_at=MADE, finished_at=None))
    store.save_attempt("later", typed_answer(1, "Something about perplexity."))
    yield
    store._db.close()


def test_list_has_a_line_a_session_newest_first(run: Run) -> None:
    done = run("sessions", "list")
    assert (done.code, done.err) == (0, "")
    later, earlier = done.out.splitlines()
    assert later.startswith("later ")
    assert earlier.startswith(f"{SESSION_ID}  2025-11-19 14:05")
    assert "7 questions" in earlier


def test_list_as_json_has_what_a_script_needs(run: Run) -> None:
    found = run("sessions", "list", "--json").json
    assert [summary["id"] for summary in found] == ["later", SESSION_ID]
    assert found[1]["attempt_count"] == 8
    assert found[1]["started_at"].startswith(f"{STARTED:%Y-%m-%dT%H:%M}")
    assert found[0]["finished_at"] is None


@pytest.fixture
def cut_off(store: SessionStore) -> Path:
    """The take of the answer that was cut off, on disk."""
    file = store.recording(f"{SESSION_ID}/7-1.wav")
    write_wav(file, Sound(read_audio(SPEECH / "inaugural-address.flac"), TAKE_RATE))
    return file


@pytest.mark.usefixtures("cut_off")
def test_list_names_the_answers_that_wait_and_what_can_be_done(run: Run) -> None:
    done = run("sessions", "list")
    later, earlier = done.out.splitlines()
    assert "waiting" not in later
    assert earlier.endswith("waiting: 7.1")
    said = done.err.splitlines()
    assert said[0].startswith("1 answer was recorded and not written down")
    assert said[1].endswith(f"mockinterview sessions transcribe {SESSION_ID} 7.1")
    assert said[2].endswith(f"mockinterview sessions discard {SESSION_ID} 7.1")
    found = run("sessions", "list", "--json").json
    assert [summary["waiting"] for summary in found] == [[], ["7.1"]]


def test_discard_asks_first_and_takes_no_for_an_answer(run: Run, cut_off: Path) -> None:
    words = ("sessions", "discard", SESSION_ID, "7.1")
    done = run(*words, stdin=b"n\n", is_terminal=True)
    assert done.code == 0
    assert "40 s of the answer to" in done.err
    assert "Nothing was deleted." in done.err
    assert run(*words, is_terminal=True).code == 1
    assert cut_off.is_file()


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(((), b"y\n", True), id="asked"),
        pytest.param((("--yes",), b"", True), id="told not to ask"),
        pytest.param(((), b"", False), id="in a script"),
    ],
)
def test_discarded_answer_is_gone_with_its_recording(
    run: Run, store: SessionStore, cut_off: Path, way: tuple[tuple[str, ...], bytes, bool]
) -> None:
    words, stdin, is_terminal = way
    before = store.session(SESSION_ID).attempts
    done = run(
        "sessions", "discard", SESSION_ID, "7.1", *words, stdin=stdin, is_terminal=is_terminal
    )
    assert (done.code, done.out.strip()) == (0, "")
    assert store.session(SESSION_ID).attempts == before[:-1]
    assert not cut_off.exists()
    assert run("sessions", "list").err == ""


@pytest.mark.parametrize("attempt", ["1.1", "5.1", "6"])
def test_only_an_answer_that_waits_can_be_discarded(
    run: Run, store: SessionStore, attempt: str
) -> None:
    before = store.session(SESSION_ID)
    done = run("sessions", "discard", SESSION_ID, attempt)
    assert_one_line(done, 1, "does not wait", f"sessions delete {SESSION_ID}")
    assert store.session(SESSION_ID) == before


@pytest.mark.real
@pytest.mark.usefixtures("cut_off")
def test_answer_that_was_cut_off_is_transcribed_and_waits_no_more(
    run: Run, store: SessionStore
) -> None:
    done = run("sessions", "transcribe", SESSION_ID, "7.1", "--model", "whisper-tiny.en")
    assert (done.code, done.err) == (0, "")
    now = attempt_of(store, "7.1")
    assert now.hearing
    assert done.out.strip() == now.hearing.transcript.text
    assert now.feedback
    assert run("sessions", "list").err == ""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("--search", "perplexity"), ["later"]),
        (("--search", "right passage"), ["later", SESSION_ID]),
        (("--search", "zebra"), []),
        (("--search", '"'), ["later", SESSION_ID]),
        (("--limit", "1"), ["later"]),
    ],
)
def test_list_can_be_searched_and_cut(run: Run, words: tuple[str, str], found: list[str]) -> None:
    assert [kept["id"] for kept in run("sessions", "list", "--json", *words).json] == found


def test_show_tells_the_session(run: Run) -> None:
    done = run("sessions", "show", SESSION_ID)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# ")
    assert "separate retrieval from generation" in done.out


def test_show_as_json_is_the_report_model(run: Run) -> None:
    report = run("sessions", "show", SESSION_ID, "--json").json
    jsonschema.validate(report, SCHEMA)
    assert report["session_id"] == SESSION_ID


@pytest.mark.parametrize(
    ("form", "begins"), [("html", "<!doctype html>"), ("md", "# "), ("json", "{")]
)
def test_export_writes_a_report_and_prints_its_path(
    run: Run, tmp_path: Path, form: str, begins: str
) -> None:
    target = tmp_path / f"report.{form}"
    done = run("sessions", "export", SESSION_ID, "--format", form, "--out", target)
    assert (done.code, done.out, done.err) == (0, f"{target}\n", "")
    assert target.read_text(encoding="utf-8").lower().startswith(begins)


def test_export_names_the_file_after_the_session(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("sessions", "export", SESSION_ID).code == 0
    assert (tmp_path / f"mockinterview-{SESSION_ID}.html").is_file()


def test_export_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "nowhere" / "report.html"
    assert_one_line(run("sessions", "export", SESSION_ID, "--out", place), 1, "does not exist")
    target = tmp_path / "report.odt"
    done = run("sessions", "export", SESSION_ID, "--format", "odt", "--out", target)
    assert_one_line(done, 1, "'odt'", "html, ")
    assert not target.exists()


@pytest.mark.parametrize("command", ["show", "export", "delete"])
def test_unknown_session_is_told(run: Run, command: str) -> None:
    assert_one_line(run("sessions", command, "nobody"), 1, "'nobody'", "sessions list")


def test_delete_for_good_asks_first_and_takes_no_for_an_answer(run: Run) -> None:
    done = run("sessions", "delete", SESSION_ID, "--for-good", stdin=b"n\n", is_terminal=True)
    assert (done.code, done.out.strip()) == (0, "")
    assert "Nothing was deleted." in done.err
    assert len(run("sessions", "list", "--json").json) == 2


def test_delete_that_is_not_answered_deletes_nothing(run: Run) -> None:
    done = run("sessions", "delete", SESSION_ID, "--for-good", is_terminal=True)
    assert done.code == 1
    assert len(run("sessions", "list", "--json").json) == 2


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(((), b"y\n", True), id="asked"),
        pytest.param((("--yes",), b"", True), id="told not to ask"),
        pytest.param(((), b"", False), id="in a script"),
    ],
)
def test_deleted_session_is_gone_with_its_recordings(
    run: Run, store: SessionStore, way: tuple[tuple[str, ...], bytes, bool]
) -> None:
    words, stdin, is_terminal = ("--for-good", *way[0]), way[1], way[2]
    take = store.recording(f"{SESSION_ID}/1-1.wav")
    take.write_bytes(b"sound")
    done = run("sessions", "delete", SESSION_ID, *words, stdin=stdin, is_terminal=is_terminal)
    assert (done.code, done.out.strip()) == (0, "")
    assert [kept["id"] for kept in run("sessions", "list", "--json").json] == ["later"]
    assert not take.parent.exists()


def test_database_of_a_newer_version_is_told(run: Run, store: SessionStore) -> None:
    store._db.execute(
        "insert into _sqlite_migrations (migration_set, name, applied_at)"
        " values ('mockinterview', 'm999_from_the_future', 'later')"
    )
    assert_one_line(run("sessions", "list"), 1, "newer version")


def test_data_folder_that_is_a_file_is_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(tmp_path / "file" / "home"))
    assert run("sessions", "list").code == 1
    done = run("sessions", "list")
    assert "cannot be used (Not a directory)" in done.err
    assert "Traceback" not in done.err


def attempt_of(store: SessionStore, name: str) -> Attempt:
    (found,) = [a for a in store.session(SESSION_ID).attempts if str(a.key) == name]
    return found


@pytest.mark.real
def test_take_is_transcribed_again_and_the_earlier_transcript_is_in_the_report(
    run: Run, store: SessionStore
) -> None:
    before = attempt_of(store, "1.1")
    assert before.take
    assert before.hearing
    speech = read_audio(SPEECH / "inaugural-address.flac")
    write_wav(store.recording(before.take.file), Sound(speech, TAKE_RATE))
    done = run("sessions", "transcribe", SESSION_ID, "1.1", "--model", "whisper-tiny.en")
    assert (done.code, done.err) == (0, "")
    now = attempt_of(store, "1.1")
    assert now.hearing
    assert done.out.strip() == now.hearing.transcript.text
    assert now.hearing.transcript.model == "whisper-tiny.en"
    assert now.feedback
    assert now.feedback.coach == "offline"
    report = run("sessions", "show", SESSION_ID, "--json").json
    jsonschema.validate(report, SCHEMA)
    (earlier,) = report["entries"][0]["earlier"]
    assert earlier["text"] == before.hearing.transcript.text


@pytest.mark.real
@pytest.mark.parametrize("wish", [(), ("--language", "pl")])
def test_take_is_transcribed_in_the_language_of_its_session_or_in_the_one_wished(
    run: Run, store: SessionStore, wish: tuple[str, ...]
) -> None:
    german = session(id="german", language="de")
    store.begin_session(german)
    store.save_attempt(german.id, spoken())
    take = spoken().take
    assert take
    speech = read_audio(SPEECH / "inaugural-address.flac")
    write_wav(store.recording(take.file), Sound(speech, TAKE_RATE))
    done = run("sessions", "transcribe", german.id, "1.1", "--model", "whisper-tiny.en", *wish)
    asked = wish[-1] if wish else "de"
    assert_one_line(done, 1, f"does not know the language '{asked}'")


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("9.1",), ("no attempt '9.1'", "1.1, 1.2, 2.1")),
        (("2",), ("2.1 has no recording",)),
        (("1.1", "--model", "nobody"), ("'nobody'", "models list")),
    ],
)
def test_take_that_cannot_be_transcribed_again_stays_as_it_is(
    run: Run, store: SessionStore, words: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    before = store.session(SESSION_ID)
    assert_one_line(run("sessions", "transcribe", SESSION_ID, *words), 1, *parts)
    assert store.session(SESSION_ID) == before


def test_a_report_compares_with_what_is_usual_before_any_norm(
    run: Run, store: SessionStore
) -> None:
    for number in range(1, 4):
        name = f"before-{number}"
        store.begin_session(session(id=name, started_at=STARTED - timedelta(days=number)))
        store.save_attempt(name, spoken())
    report = run("sessions", "show", SESSION_ID, "--json").json
    measured = report["entries"][0]["delivery"]
    assert measured["usual"]["pace_speaking"] == pytest.approx(
        measured["pace_speaking"]["words_a_minute"]
    )
    assert "median of earlier sessions 150; within" in run("sessions", "show", SESSION_ID).out
