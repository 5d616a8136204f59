"""What is remembered of an endpoint."""

from pathlib import Path

import pytest

from mockinterview.coach.wires.forms import FILE_NAME, Form, Manner, Memory

URL = "http://127.0.0.1:8080/v1"
PLAIN = Manner(form=Form.JSON, without=frozenset({"temperature"}))


def test_what_worked_is_known_for_this_endpoint_and_model(tmp_path: Path) -> None:
    Memory(tmp_path / "home").remember(URL, "a", PLAIN)
    memory = Memory(tmp_path / "home")
    assert memory.recall(URL + "/", "a") == PLAIN
    assert memory.recall(URL, "b") is None
    assert memory.recall("http://127.0.0.1:9/v1", "a") is None


def test_what_is_forgotten_is_not_known_and_nothing_else_goes(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.remember(URL, "a", PLAIN)
    memory.remember(URL, "b", PLAIN)
    memory.forget(URL, "a")
    memory.forget(URL, "never known")
    assert (memory.recall(URL, "a"), memory.recall(URL, "b")) == (None, PLAIN)


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"http://127.0.0.1:8080/v1 a": 5}', "[" * 9999]
)
def test_file_that_is_spoilt_is_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    memory = Memory(tmp_path)
    assert memory.recall(URL, "a") is None
    memory.remember(URL, "a", PLAIN)
    assert memory.recall(URL, "a") == PLAIN


def test_file_that_cannot_be_written_costs_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "home").touch()
    Memory(tmp_path / "home").remember(URL, "a", PLAIN)
    assert "could not be remembered" in caplog.text
