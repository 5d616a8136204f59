"""``sessions expire``: what is too old by the settings is told, and deleted."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview import settings
from mockinterview.core.session import TakeState
from mockinterview.settings import RetentionSettings
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import Run, assert_one_line
from tests.fakes.clock_seen import last_use
from tests.fakes.sessions import SESSION_ID, session, spoken, typed_answer

SIZE = 1_500_000


@pytest.fixture(autouse=True)
def file(store: SessionStore, home: Path) -> Iterator[Path]:
    """Keep a session of 2025 with one recording, and an older one without any."""
    last_use(home, datetime.now(UTC) - timedelta(days=2))
    store.begin_session(session())
    store.save_attempt(SESSION_ID, spoken(1))
    path = store.recording(f"{SESSION_ID}/1-1.wav")
    path.write_bytes(b"x" * SIZE)
    old = datetime(2020, 1, 1, tzinfo=UTC)
    store.begin_session(session(id="ancient", started_at=old, finished_at=old))
    store.save_attempt("ancient", typed_answer(1))
    yield path
    store._db.close()


def keep(home: Path, **days: int) -> None:
    retention = {"retention": RetentionSettings(**days)}
    settings.change(home, lambda current: current.model_copy(update=retention))


def test_nothing_goes_where_nothing_is_set_and_it_is_said_how_to_set_it(
    run: Run, file: Path
) -> None:
    done = run("sessions", "expire")
    assert (done.code, done.out) == (0, "")
    assert "Everything is kept." in done.err
    assert "retention.recording_days" in done.err
    assert file.is_file()


def test_dry_run_says_what_would_go_and_deletes_nothing(run: Run, home: Path, file: Path) -> None:
    keep(home, recording_days=30, session_days=1_500)
    done = run("sessions", "expire", "--dry-run")
    assert done.out.splitlines() == [
        "1 recording older than 30 days would be deleted, 1.5 MB.",
        "1 session older than 1500 days would be deleted, 0.0 MB.",
    ]
    assert done.err.strip() == "To delete it: mockinterview sessions expire"
    assert file.is_file()
    assert len(run("sessions", "list").out.splitlines()) == 2


def test_what_is_too_old_is_deleted_and_the_rest_stays(
    run: Run, home: Path, store: SessionStore, file: Path
) -> None:
    keep(home, recording_days=30, session_days=1_500)
    done = run("sessions", "expire")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        "1 recording older than 30 days deleted, 1.5 MB.",
        "1 session older than 1500 days deleted, 0.0 MB.",
    ]
    assert not file.exists()
    (left,) = store.sessions()
    assert left.id == SESSION_ID
    (attempt,) = store.session(SESSION_ID).attempts
    assert attempt.take
    assert attempt.take.state is TakeState.DELETED
    assert attempt.hearing == spoken(1).hearing
    assert run("sessions", "expire").out == "Nothing is old enough to be deleted.\n"


def test_script_gets_the_figures_alone(run: Run, home: Path) -> None:
    keep(home, recording_days=30)
    assert run("sessions", "expire", "--dry-run", "--json").json == {
        "is_deleted": False,
        "recordings": 1,
        "recording_bytes": SIZE,
        "transcripts": 0,
        "sessions": 0,
        "session_bytes": 0,
        "from_trash": 0,
    }
    assert json.loads(run("sessions", "expire", "--json").out)["is_deleted"] is True


def test_during_an_interview_nothing_is_deleted(
    run: Run, home: Path, store: SessionStore, file: Path
) -> None:
    keep(home, recording_days=30)
    store.begin_session(session(id="now", started_at=datetime.now(UTC), finished_at=None))
    done = run("sessions", "expire")
    assert_one_line(done, 1, "An interview is going on, so nothing was deleted.")
    assert file.is_file()


def test_doctor_finds_nothing_wrong_with_deleted_recordings(run: Run, home: Path) -> None:
    keep(home, recording_days=30)
    run("sessions", "expire")
    checks = {check["name"]: check for check in run("doctor", "--json").json}
    assert checks["Recordings"]["is_good"]
    assert checks["Recordings"]["found"] == "each belongs to an answer"
    assert checks["Database"]["is_good"]


def test_deleted_recording_cannot_be_transcribed_and_that_is_said(run: Run, home: Path) -> None:
    keep(home, recording_days=30)
    run("sessions", "expire")
    done = run("sessions", "transcribe", SESSION_ID, "1.1")
    assert_one_line(done, 1, "was deleted after 30 days", "transcript is kept")


def test_report_tells_of_the_deleted_recording(run: Run, home: Path) -> None:
    keep(home, recording_days=30)
    run("sessions", "expire")
    assert "deleted after 30 days, as was set" in run("sessions", "show", SESSION_ID).out


def test_clock_that_is_far_ahead_deletes_nothing_and_that_is_said(
    run: Run, home: Path, file: Path
) -> None:
    keep(home, recording_days=30)
    last_use(home, datetime.now(UTC) - timedelta(days=400))
    assert_one_line(run("sessions", "expire"), 1, "The clock of this computer", "nothing was")
    assert file.is_file()
