import errno
import json
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import mockinterview
from mockinterview.core.errors import AppError
from mockinterview.core.report import Report
from mockinterview.core.session import Session
from mockinterview.reports.export import EXPORT_FORMATS, export, render
from mockinterview.whole_file import not_written
from tests.fakes.sessions import MADE, every_state, session, spoken

BEGINNINGS = {
    "html": b"<!doctype html>",
    "pdf": b"%PDF-",
    "md": b"# Mock interview",
    "docx": b"PK",
    "json": b"{",
    "csv": b"\xef\xbb\xbf",
    "srt": b"1\n",
    "vtt": b"WEBVTT",
    "subtitles.zip": b"PK",
    "apkg": b"PK",
    "review.html": b"<!doctype html>",
}


@contextmanager
def tiny_files() -> Iterator[None]:
    """Let the system refuse to write more than a thousand bytes to a file.

    That holds for the test runner's own output too, so enter it for one call only.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def refused(target: Path) -> AppError:
    with pytest.raises(AppError) as caught:
        export(session(spoken()), "html", target)
    return caught.value


def test_every_format_has_a_beginning_to_be_known_by() -> None:
    assert set(BEGINNINGS) == set(EXPORT_FORMATS)


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_a_session_is_written_in_every_format(form: str, tmp_path: Path) -> None:
    target = tmp_path / f"report.{form}"

    assert export(every_state(), form, target) == target
    assert target.read_bytes().startswith(BEGINNINGS[form])
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_hostile_text_can_be_written_in_every_format(
    form: str, tmp_path: Path, hostile: Session
) -> None:
    assert export(hostile, form, tmp_path / "report").stat().st_size > 0


def test_json_is_the_report_model() -> None:
    made = Report.model_validate_json(render(every_state(), "json", made_at=MADE))

    assert made.version == mockinterview.__version__
    assert made.made_at == MADE


def test_a_report_without_a_moment_is_made_now_with_an_offset() -> None:
    made = Report.model_validate_json(render(session(), "json"))

    assert made.made_at.utcoffset() is not None
    assert made.made_at > MADE


def test_letters_of_every_script_are_written_as_themselves(tmp_path: Path) -> None:
    target = export(session(pack="你好 שלום"), "json", tmp_path / "report.json")

    assert "你好 שלום" in target.read_text(encoding="utf-8")
    assert json.loads(target.read_text(encoding="utf-8"))["pack"] == "你好 שלום"


@pytest.mark.parametrize("form", ["odt", "HTML", ""])
def test_an_unknown_format_names_those_there_are(form: str, tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        export(session(), form, tmp_path / "report")

    assert caught.value.code == "unknown_format"
    assert ", ".join(EXPORT_FORMATS) in caught.value.line
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_report_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "report.md"
    target.write_text("earlier")

    export(session(), "md", target)

    assert target.read_text(encoding="utf-8").startswith("# Mock interview")


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    error = refused(tmp_path)

    assert error.code == "target_is_folder"
    assert str(tmp_path) in error.line
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named_and_not_made(tmp_path: Path) -> None:
    error = refused(tmp_path / "none" / "report.html")

    assert error.code == "folder_missing"
    assert str(tmp_path / "none") in error.line
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")

    assert refused(tmp_path / "file" / "report.html").code == "folder_missing"


def test_a_device_is_never_replaced_by_a_report(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    assert refused(pipe).code == "target_not_a_file"
    assert pipe.is_fifo()


def test_a_link_stays_a_link_to_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere" / "real.md"
    real.write_text("earlier")
    link = tmp_path / "report.md"
    link.symlink_to(real)

    assert export(session(), "md", link) == link
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("# Mock interview")


def test_a_link_that_leads_nowhere_gives_way_to_the_report(tmp_path: Path) -> None:
    ring = tmp_path / "ring.md"
    ring.symlink_to(ring)

    export(session(), "md", ring)

    assert ring.read_text(encoding="utf-8").startswith("# Mock interview")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    error = refused(tmp_path / ("x" * 300))

    assert error.code == "file_not_written"
    assert "too long" in error.line
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_that_the_disk_takes_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 255)

    assert export(session(), "md", target).is_file()


def test_a_report_that_cannot_be_written_whole_leaves_the_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_text("earlier")

    with tiny_files():
        error = refused(target)

    assert error.code == "file_not_written"
    assert "is safe." in error.line
    assert isinstance(error.__cause__, OSError)
    assert target.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.EACCES, "may not write there"),
        (errno.EPERM, "may not write there"),
        (errno.EROFS, "read-only"),
        (errno.ENOSPC, "The disk is full."),
        (errno.EDQUOT, "share of the disk"),
        (errno.EIO, "EIO"),
        (None, "unknown cause"),
    ],
)
def test_every_cause_is_told_in_one_line(number: int | None, told: str) -> None:
    error = not_written(OSError(number, "system text") if number else OSError(), Path("r.html"))

    assert told in error.line
    assert "\n" not in error.line
    assert error.failure.hint
    assert error.failure.retryable


def test_a_report_can_be_read_by_whom_the_system_lets(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_text("made by hand")
    target = export(session(), "md", tmp_path / "report.md")

    assert target.stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize("form", ["html", "md"])
def test_another_language_than_that_of_the_interview_is_told(form: str) -> None:
    attempt = spoken()
    assert attempt.hearing
    transcript = attempt.hearing.transcript.model_copy(update={"spoken_language": "de"})
    heard = attempt.hearing.model_copy(update={"transcript": transcript})
    told = "This sounded like German; the interview is in English."

    assert told in render(session(attempt.model_copy(update={"hearing": heard})), form)
    assert told not in render(session(attempt), form)
