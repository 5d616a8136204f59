"""``sessions verify``: an exam, and what was done to it since."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.core.plan import FormatId
from mockinterview.core.sealing import begun
from mockinterview.core.session import Session
from mockinterview.reports.exam import fingerprint_hint, grouped
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.cli.conftest import SPEECH, Run, RunProgram, assert_one_line
from tests.fakes.sessions import SESSION_ID, STARTED, session, spoken
from tests.fakes.sounds import chirp, save

FINISHED = STARTED + timedelta(minutes=20)
SCORED = "update attempts set attempt_json = json_set(attempt_json, '$.feedback.score', 100)"


@pytest.fixture
def exam(store: SessionStore) -> Session:
    """An exam of one answer that came to its end."""
    held = session(format=FormatId.EXAM, finished_at=None, question_count=1)
    store.begin_session(held.model_copy(update={"seal": begun(held)}))
    answered = spoken(1)
    assert answered.take
    save(store.recording(answered.take.file), chirp(1.0))
    store.save_attempt(SESSION_ID, answered)
    store.finish_session(SESSION_ID, FINISHED)
    kept = store.session(SESSION_ID)
    store._db.close()
    return kept


def tamper(home: Path, statement: str = SCORED) -> None:
    with sqlite3.connect(home / DATABASE_NAME) as database:
        database.execute(statement)
    database.close()


def test_an_exam_that_nobody_touched_is_told_to_be_unchanged(run: Run, exam: Session) -> None:
    done = run("sessions", "verify", SESSION_ID)
    assert done.code == 0
    assert exam.seal
    said, fingerprint = done.out.splitlines()
    assert said.startswith("Sealed on 19 November 2025, 14:25")
    assert said.endswith(": unchanged since.")
    assert fingerprint == f"Fingerprint: {grouped(exam.seal.fingerprint)}"


def test_what_was_changed_is_named_and_the_command_fails(
    run: Run, exam: Session, home: Path
) -> None:
    assert exam.seal
    tamper(home)
    done = run("sessions", "verify", SESSION_ID)
    assert done.code == 1
    assert done.out.splitlines()[:2] == [
        "Changed since it was sealed: answer 1.",
        "Of answer 1: the feedback is not what was sealed.",
    ]
    assert "What was sealed has been changed." in done.err


def test_a_fingerprint_that_was_noted_is_compared_however_it_was_written_down(
    run: Run, exam: Session
) -> None:
    assert exam.seal
    noted = grouped(exam.seal.fingerprint).upper()
    assert run("sessions", "verify", SESSION_ID, "--fingerprint", noted).code == 0
    done = run("sessions", "verify", SESSION_ID, "--fingerprint", "0" * 64)
    assert done.code == 1
    assert "The fingerprint is not the one that was noted." in done.err


def test_a_check_can_be_read_by_a_script(run: Run, exam: Session, home: Path) -> None:
    assert exam.seal
    assert run("sessions", "verify", SESSION_ID, "--json").json == {
        "sealed_at": FINISHED.isoformat().replace("+00:00", "Z"),
        "fingerprint": exam.seal.fingerprint,
        "found": [],
        "is_unchanged": True,
    }
    tamper(home)
    done = run("sessions", "verify", SESSION_ID, "--json")
    assert done.code == 1
    assert [found["finding"] for found in done.json["found"]] == ["feedback"]


def test_an_exam_that_was_cut_short_is_told(run: Run, store: SessionStore) -> None:
    held = session(format=FormatId.EXAM, finished_at=None)
    store.begin_session(held.model_copy(update={"seal": begun(held)}))
    store._db.close()
    done = run("sessions", "verify", SESSION_ID)
    assert done.code == 1
    assert done.out == "This exam was cut short and never sealed.\n"


def test_only_an_exam_can_be_verified(run: Run, store: SessionStore) -> None:
    store.begin_session(session())
    store._db.close()
    assert_one_line(run("sessions", "verify", SESSION_ID), 1, "is not sealed")
    assert_one_line(run("sessions", "verify", "nobody"), 1, "no session 'nobody'")


@pytest.mark.real
def test_an_exam_in_the_terminal_is_sealed_and_says_its_fingerprint(
    run_program: RunProgram, home: Path
) -> None:
    clip = SPEECH / "sense-and-sensibility-2.flac"
    words = ("--questions", "temperature", "--answers", clip)
    held = run_program("interview", "--format", "exam", *words)
    assert held.code == 0, held.err
    assert fingerprint_hint() in held.err
    (line,) = (line for line in held.err.splitlines() if line.startswith("Sealed. "))
    (folder,) = (home / "recordings").iterdir()
    noted = line.removeprefix("Sealed. Fingerprint: ")
    checked = run_program("sessions", "verify", folder.name, "--fingerprint", noted)
    assert checked.code == 0, checked.err
    with (folder / "1-1.wav").open("ab") as recording:
        recording.write(b"more")
    again = run_program("sessions", "verify", folder.name)
    assert again.code == 1
    assert "Of answer 1: the recording is not the one that was sealed." in again.out
