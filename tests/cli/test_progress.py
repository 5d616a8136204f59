"""``mockinterview progress`` and ``due``, on a store in a data folder of its own."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview import settings
from mockinterview.settings import PractiseSettings
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import Run, assert_one_line
from tests.fakes.sessions import graded, keep, spoken
from tests.shipped import shipped_bank

NOW = datetime.now(UTC).astimezone()
TODAY = NOW.date()


@pytest.fixture(scope="module")
def ids() -> list[str]:
    return [question.id for question in shipped_bank().questions()]


@pytest.fixture(autouse=True)
def closed(store: SessionStore) -> Iterator[None]:
    yield
    store._db.close()


def practise(store: SessionStore, days: int, *, until: int = 0, name: str = "") -> None:
    """Keep a session a day with two answers, the last of them so many days ago."""
    questions = shipped_bank().questions()[:2]
    for day in range(days):
        answers = (
            spoken(place, question=question, feedback=graded(40 + 5 * day))
            for place, question in enumerate(questions, start=1)
        )
        started = NOW - timedelta(days=until + days - 1 - day)
        keep(store, *answers, name=f"{name}day-{day}", started_at=started)


def test_without_a_session_nothing_is_told(run: Run) -> None:
    done = run("progress")
    assert (done.code, done.out) == (0, "")
    assert "no interview of yours" in done.err


def test_progress_is_told_in_words(run: Run, store: SessionStore) -> None:
    practise(store, 8)
    done = run("progress")
    assert done.code == 0
    assert "8 sessions, 16 answers" in done.out
    assert "Rising: about 35 points over this time." in done.out


def test_too_little_says_how_much_more_is_needed(run: Run, store: SessionStore) -> None:
    practise(store, 2)
    assert "4 more sessions before a trend means anything." in run("progress").out


def test_a_period_leaves_out_what_lies_outside(run: Run, store: SessionStore) -> None:
    practise(store, 3, until=10, name="old")
    practise(store, 2)
    told = run("progress", "--from", TODAY - timedelta(days=1), "--json").json
    assert told["totals"]["sessions"] == 2
    assert told["period"] == {"since": str(TODAY - timedelta(days=1)), "until": None}
    until = run("progress", "--to", TODAY - timedelta(days=5), "--json").json
    assert until["totals"]["sessions"] == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "yesterday"), "is no day"),
        (("--from", "2026-03-02", "--to", "2026-03-01"), "comes before"),
    ],
)
def test_a_period_that_is_none_is_refused(run: Run, words: tuple[str, ...], said: str) -> None:
    assert_one_line(run("progress", *words), 1, said)


def test_an_area_without_an_answer_is_refused(run: Run, store: SessionStore) -> None:
    practise(store, 1)
    assert_one_line(run("progress", "--area", "no-such-area"), 1, "no-such-area")


@pytest.mark.parametrize(
    ("form", "begins"), [("html", "<!doctype html>"), ("md", "# Progress"), ("json", "{")]
)
def test_a_report_is_written_in_each_form(
    run: Run, store: SessionStore, tmp_path: Path, form: str, begins: str
) -> None:
    practise(store, 7)
    target = tmp_path / f"report.{form}"
    done = run("progress", "export", "--format", form, "--out", target)
    assert done.out == f"{target}\n"
    text = target.read_text("utf-8")
    assert text.startswith(begins)
    assert "day-3" not in text


def test_a_report_is_written_as_pdf(run: Run, store: SessionStore, tmp_path: Path) -> None:
    practise(store, 7)
    target = tmp_path / "report.pdf"
    done = run("progress", "export", "--format", "pdf", "--out", target)
    assert done.out == f"{target}\n"
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_form_that_is_none_is_refused_and_nothing_is_written(
    run: Run, store: SessionStore, tmp_path: Path
) -> None:
    practise(store, 1)
    target = tmp_path / "report.odt"
    assert_one_line(
        run("progress", "export", "--format", "odt", "--out", target), 1, "html, pdf, md, json"
    )
    assert not target.exists()


def test_due_questions_are_listed_and_can_be_asked_for(
    run: Run, store: SessionStore, ids: list[str]
) -> None:
    practise(store, 1, until=90)
    done = run("due")
    assert {line.split("  ")[0] for line in done.out.splitlines()} == set(ids[:2])
    assert "--only due" in done.err
    listed = run("questions", "list", "--only", "due", "--json").json
    assert {question["id"] for question in listed} == set(ids[:2])


def test_what_was_just_answered_is_not_due(run: Run, store: SessionStore) -> None:
    practise(store, 1)
    done = run("due", "--json")
    assert (done.json["now"], done.json["cards"]) == ([], 2)


def test_an_interview_ahead_draws_the_questions_in(
    run: Run, store: SessionStore, home: Path
) -> None:
    practise(store, 9, until=2)
    interview = TODAY + timedelta(days=3)
    practising = {"practise": PractiseSettings(interview_date=interview)}
    before = run("due", "--json").json
    settings.change(home, lambda current: current.model_copy(update=practising))
    after = run("due", "--json").json
    assert after["interview"] == str(interview)
    week = before["this_week"] + len(before["now"])
    assert after["this_week"] + len(after["now"]) >= week
