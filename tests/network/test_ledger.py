import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.network.door import Call
from mockinterview.network.ledger import FILE_NAME, Ledger

CALL = Call(
    when=datetime(2026, 11, 22, tzinfo=UTC),
    purpose="feedback",
    host="127.0.0.1",
    bytes_sent=512,
    status=200,
)


def test_calls_are_kept_in_their_order_across_runs(tmp_path: Path) -> None:
    failed = CALL.model_copy(update={"status": None})
    Ledger(tmp_path).record(CALL)
    Ledger(tmp_path).record(failed)
    assert Ledger(tmp_path).calls() == [CALL, failed]


def test_nothing_sent_is_an_empty_ledger(tmp_path: Path) -> None:
    assert Ledger(tmp_path / "absent").calls() == []


def test_a_line_that_a_kill_cut_short_is_left_out(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.record(CALL)
    with (tmp_path / FILE_NAME).open("a", encoding="utf-8") as file:
        file.write('{"when": "2026')
    assert ledger.calls() == [CALL]


def test_what_comes_after_a_line_that_was_cut_short_is_read(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    (tmp_path / FILE_NAME).write_text('{"when": "2026', encoding="utf-8")
    ledger.record(CALL)
    ledger.record(CALL)
    assert ledger.calls() == [CALL]


def test_a_ledger_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(AppError) as caught:
        Ledger(tmp_path).calls()
    assert caught.value.code == "ledger_unreadable"


def test_a_ledger_that_cannot_be_written_is_said_and_stops_no_request(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        Ledger(blocked / "home").record(CALL)
    assert "ledger" in caplog.text
