"""``sessions export``: interviews as files, several at once and with less in them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mockinterview.audio.repair import repair_wav
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import PATIENCE_SECONDS, Run, assert_one_line
from tests.fakes.sessions import session, spoken


@pytest.fixture(autouse=True)
def kept(home: Path) -> None:
    store = SessionStore(home, repair_wav)
    for name in ("one", "two"):
        store.begin_session(session(id=name, note="Ask Ada Lovelace"))
        store.save_attempt(name, spoken(take=None))
    store.close()


def test_several_are_written_into_a_folder(run: Run, tmp_path: Path) -> None:
    done = run("sessions", "export", "one", "two", "--format", "md", "--out", tmp_path)

    assert done.code == 0
    assert done.out.splitlines() == [f"{tmp_path}/mockinterview-{n}.md" for n in ("one", "two")]


def test_a_report_goes_to_the_standard_output(run: Run) -> None:
    done = run("sessions", "export", "one", "--format", "json", "--out", "-")

    assert done.json["session_id"] == "one"


def test_names_and_notes_are_left_out_and_that_is_said(run: Run, tmp_path: Path) -> None:
    whole, less = tmp_path / "whole.md", tmp_path / "less.md"
    run("sessions", "export", "one", "--format", "md", "--out", whole)
    done = run(
        *("sessions", "export", "one", "--format", "md", "--out", less),
        *("--without", "name", "--name", "Ada Lovelace"),
    )
    bare = run("sessions", "export", "one", "--format", "md", "--out", "-", "--without", "notes")

    assert "Ada Lovelace" in whole.read_text("utf-8")
    assert "Lovelace" not in less.read_text("utf-8")
    assert done.err.startswith("Left out: Name")
    assert "Ask" not in bare.out


def test_an_archive_is_a_form_as_any_other(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "both.zip"
    assert run("sessions", "export", "one", "two", "--format", "zip", "--out", target).code == 0

    assert len(run("archive", "import", target, "--dry-run", "--json").json["sessions"]) == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--without", "name"), "--name"),
        (("--format", "csv", "--audio"), "html"),
        (("two", "--out", "-"), "stdout"),
    ],
)
def test_what_cannot_be_meant_is_told(run: Run, words: tuple[str, ...], told: str) -> None:
    assert_one_line(run("sessions", "export", "one", *words), 2, told)


def test_a_language_that_there_is_not_is_told(run: Run, tmp_path: Path) -> None:
    words = ("--language", "tlh", "--out", tmp_path / "a.html")
    assert_one_line(run("sessions", "export", "one", *words), 1, "'tlh'")
    assert list(tmp_path.glob("*.html")) == []


def test_a_full_device_is_told(run: Run) -> None:
    assert_one_line(
        run("sessions", "export", "one", "--out", "/dev/full"), 1, "not an ordinary file"
    )


def test_a_full_standard_output_is_told_in_one_line(home: Path) -> None:
    words = ("sessions", "export", "one", "--format", "md", "--out", "-")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "mockinterview", *words],
            env={**os.environ, "MOCKINTERVIEW_HOME": str(home)},
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=PATIENCE_SECONDS,
            text=True,
            check=False,
        )

    assert done.returncode == 1
    assert "No space left on device" in done.stderr
    assert len(done.stderr.splitlines()) == 1
