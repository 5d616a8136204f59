"""Files that are no ordinary text, of every kind that is read."""

import os
import threading
from pathlib import Path

import pytest

from tests.bank.exchange.conftest import Refuse

SUFFIXES = ("csv", "md", "json", "apkg")
TEXTS = SUFFIXES[:3]
is_root = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_file_is_refused(refused: Refuse, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"empty.{suffix}").touch()

    assert refused(f"empty.{suffix}").code == "empty_file"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_is_not_there_is_refused(refused: Refuse, suffix: str) -> None:
    assert refused(f"nowhere.{suffix}").code == "no_file"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_pipe_is_refused_without_waiting_for_a_writer(
    refused: Refuse, tmp_path: Path, suffix: str
) -> None:
    os.mkfifo(tmp_path / f"pipe.{suffix}")
    reader = threading.Thread(target=refused, args=(f"pipe.{suffix}",), daemon=True)
    reader.start()
    reader.join(timeout=20)

    assert not reader.is_alive()
    assert refused(f"pipe.{suffix}").code == "not_a_file"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_device_is_refused(refused: Refuse, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"zero.{suffix}").symlink_to("/dev/zero")

    assert refused(f"zero.{suffix}").code == "not_a_file"


@pytest.mark.skipif(is_root, reason="root may read everything")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_without_the_right_to_read_is_refused(
    refused: Refuse, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / f"mine.{suffix}").write_bytes(b"x")
    (tmp_path / f"mine.{suffix}").chmod(0)

    assert refused(f"mine.{suffix}").code == "unreadable"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_leads_to_itself_is_refused(
    refused: Refuse, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / f"loop.{suffix}").symlink_to(tmp_path / f"loop.{suffix}")

    assert refused(f"loop.{suffix}").code == "unreadable"


@pytest.mark.parametrize("suffix", TEXTS)
def test_a_file_of_many_megabytes_is_refused_unread(
    refused: Refuse, tmp_path: Path, suffix: str
) -> None:
    with (tmp_path / f"large.{suffix}").open("wb") as file:
        file.truncate(33_000_000)

    assert refused(f"large.{suffix}").code == "file_too_large"


@pytest.mark.parametrize("suffix", TEXTS)
@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("question,answer\nWas ist Größe?,x\n".encode("latin-1"), "line 2: The file is not UTF-8"),
        (b"question,answer\n\xed\xa0\x80,x\n", "line 2: The file is not UTF-8 text: byte 16"),
        ("question,answer\n".encode("utf-16"), "UTF-16"),
    ],
)
def test_text_that_is_not_utf8_is_refused_by_line_and_byte(
    refused: Refuse, suffix: str, content: bytes, words: str
) -> None:
    error = refused(f"text.{suffix}", content)

    assert error.code == "not_utf8"
    assert words in error.line


def test_a_null_character_is_refused_by_its_row(refused: Refuse) -> None:
    error = refused("text.csv", "question,answer\nWhat?,A \x00 byte\n")

    assert error.code in ("hidden_character", "not_csv")
    assert "row 2" in error.line
