"""What the ledger and the check of this computer show, as pure views."""

from datetime import UTC, datetime

import pytest

from mockinterview.network.door import Call
from mockinterview.ui.views.doctor import doctor_view, report_text
from mockinterview.ui.views.ledger import bytes_text, ledger_view
from tests.fakes.settings_room import CHECKS


def call(host: str = "api.example.org", sent: int = 512, status: int | None = 200) -> Call:
    when = datetime(2026, 11, 22, 12, tzinfo=UTC)
    return Call(when=when, purpose="feedback", host=host, bytes_sent=sent, status=status)


def test_the_newest_request_stands_first() -> None:
    view = ledger_view([call("first.example"), call("second.example", status=None)])
    assert [row.host for row in view.rows] == ["second.example", "first.example"]
    assert [row.answer for row in view.rows] == ["no answer", "200"]
    assert view.summary == "2 requests to first.example, second.example, 1.0 kB sent in all."


def test_one_request_and_many_hosts_are_counted_in_words() -> None:
    assert ledger_view([call()]).summary == "1 request to api.example.org, 512 bytes sent."
    many = ledger_view([call(f"host-{n}") for n in range(4)])
    assert many.summary.startswith("4 requests to 4 computers")


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (2_500_000, "2.5 MB")],
)
def test_bytes_are_told_in_the_unit_that_fits(count: int, words: str) -> None:
    assert bytes_text(count) == words


def test_a_check_has_a_word_and_a_sign_besides_its_colour() -> None:
    view = doctor_view(CHECKS)
    assert [(r.state.word, r.state.icon) for r in view.rows] == [
        ("Good", "check"),
        ("To mend", "alert"),
        ("Can wait", "partly"),
    ]
    assert view.can_copy


def test_what_can_wait_does_not_keep_from_an_interview() -> None:
    summary = doctor_view([CHECKS[0], CHECKS[2]]).summary
    assert summary is not None
    assert summary.word == "This computer is ready for an interview."
    several = doctor_view([CHECKS[1], CHECKS[1]]).summary
    assert several is not None
    assert several.word == "2 things are to be mended before an interview."


def test_while_it_is_looked_there_is_nothing_to_copy() -> None:
    assert not doctor_view(CHECKS, is_running=True).can_copy
    assert not doctor_view([]).can_copy


def test_the_report_is_what_the_command_prints() -> None:
    assert report_text(CHECKS).splitlines() == [
        "ok  Program: Mock Interview",
        "NO  Microphone: None was found.",
        "     Plug one in.",
        "NO  Coach: Judges by terms.",
        "     Fetch it.",
    ]
