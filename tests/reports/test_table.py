"""A table is read back by a reader of RFC 4180, and holds no formula."""

import csv
from io import StringIO

import pytest

from mockinterview.core.report import build_report
from mockinterview.core.session import Bookmark, Session
from mockinterview.reports.table import Cell, as_table, harmless
from tests.fakes.sessions import MADE, every_state, followed_up, session, spoken, typed_answer


def rows(given: Session) -> list[dict[str, str]]:
    made = as_table(build_report(given, version="1", made_at=MADE)).decode()
    assert made.startswith("\ufeff")
    return list(csv.DictReader(StringIO(made[1:], newline=""), strict=True))


def test_there_is_a_row_for_each_answer_and_each_has_every_column() -> None:
    made = rows(every_state())
    assert [(row["Question"], row["Attempt"]) for row in made] == [
        ("1", "1"), ("1", "2"), ("2", "1"), ("3", "1"), ("4", "1"), ("5", "1"), ("6", "1"),
        ("7", "1"),
    ]  # fmt: skip
    assert all(None not in row and None not in row.values() for row in made)


def test_a_row_says_what_the_report_says() -> None:
    attempt = spoken(note="mine", own_rating=4, bookmarks=(Bookmark(at=65, text="here"),))
    (row,) = rows(session(attempt, title="Second round", tags=("acme", "ml")))
    assert row["Title"] == "Second round"
    assert row["Tags"] == "acme, ml"
    assert row["Begun"] == "2025-11-19T14:05:00+00:00"
    assert (row["State"], row["Score"], row["Score counts"]) == ("Graded", "50", "yes")
    assert (row["Points said"], row["Points missing"], row["Wrong claims"]) == ("1", "1", "1")
    assert (row["Recorded seconds"], row["Words"]) == ("40.0", "67")
    assert row["What was said"].startswith("I would first separate retrieval")
    assert (row["Own note"], row["Own rating"], row["Bookmarks"]) == ("mine", "4", "1:05 here")


def test_what_is_not_known_is_empty_and_no_number() -> None:
    typed = rows(session(typed_answer()))[0]
    assert (typed["Recorded seconds"], typed["Words"], typed["Fillers a minute"]) == ("", "", "")
    silent = rows(every_state())[3]
    assert (silent["State"], silent["Score"], silent["Points said"]) == ("Not graded", "", "0")


def test_a_follow_up_names_the_attempt_that_invited_it() -> None:
    assert [row["Follow-up to attempt"] for row in rows(session(spoken(), followed_up()))] == [
        "",
        "1",
    ]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", "|x"],  # noqa: RUF001
)
def test_no_text_of_a_person_is_a_formula(text: str) -> None:
    assert harmless(text).startswith("'")
    (row,) = rows(session(spoken(note=text)))
    assert row["Own note"].startswith("'")


@pytest.mark.parametrize(
    ("cell", "told"), [(None, ""), (0, "0"), (-3.5, "-3.5"), ("", ""), ("a = b", "a = b")]
)
def test_numbers_and_plain_texts_stay_as_they_are(cell: Cell, told: str) -> None:
    assert harmless(cell) == told


def test_quotes_commas_and_line_breaks_are_read_back_as_they_were() -> None:
    note = 'He said "no", then:\nnothing; \u05e9\u05dc\u05d5\u05dd \U0001f469\u200d\U0001f4bb'
    (row,) = rows(session(spoken(note=note)))
    assert row["Own note"] == note


def test_control_characters_and_halves_of_characters_are_taken_out() -> None:
    (row,) = rows(session(spoken(note="a\x00b\ud83dc\x1bd")))
    assert row["Own note"] == "abcd"


def test_hostile_text_stays_in_its_cell(hostile: Session) -> None:
    assert len(rows(hostile)) == 2
