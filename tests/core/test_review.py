"""A review that comes from elsewhere is checked before a word of it is kept."""

import json
from typing import Any

import pytest

from mockinterview.core.coverage import Verdict
from mockinterview.core.errors import AppError
from mockinterview.core.review import FILE_LIMIT_BYTES, read_review


def fields(**changes: Any) -> dict[str, Any]:
    return {
        "format": "mockinterview-review",
        "version": 1,
        "session_id": "one",
        "reviewer": "  Dana ",
        "saved_at": "2025-11-20T10:00:00Z",
        "comment": "Well done.",
        "answers": [
            {"position": 1, "attempt": 1, "verdicts": ["said", None], "score": 70, "remark": "ok"}
        ],
    } | changes


def content(**changes: Any) -> bytes:
    return json.dumps(fields(**changes)).encode()


def code_of(given: bytes) -> str:
    with pytest.raises(AppError) as caught:
        read_review(given)
    assert caught.value.failure.hint
    return caught.value.code


def test_a_review_is_read_as_the_form_saves_it() -> None:
    file = read_review(content())
    assert file.reviewer == "Dana"
    (answer,) = file.answers
    assert answer.verdicts == (Verdict.SAID, None)
    assert (answer.score, answer.remark) == (70, "ok")


def test_a_byte_order_mark_and_emoji_are_no_obstacle() -> None:
    file = read_review(b"\xef\xbb\xbf" + content(comment="\u05d8\u05d5\u05d1 \U0001f44d"))
    assert file.comment == "\u05d8\u05d5\u05d1 \U0001f44d"


def test_the_same_file_is_the_same_review_and_another_is_another() -> None:
    assert read_review(content()).review == read_review(content()).review
    assert read_review(content()).review.id != read_review(content(comment="More.")).review.id


def test_what_cannot_be_seen_is_taken_out_of_the_texts() -> None:
    file = read_review(content(comment="a\x00b\u202ec", reviewer="D\ud83da"))
    assert (file.comment, file.reviewer) == ("abc", "Da")


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{}",
        b'{"format": "other"}',
        b'{"format": "mockinterview-review", "version": NaN}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_review_is_refused(given: bytes) -> None:
    assert code_of(given) == "not_a_review"


def test_the_form_itself_is_told_from_what_it_saves() -> None:
    assert code_of(b"<!doctype html>\n<html>") == "review_is_the_form"


def test_a_newer_form_is_refused_politely() -> None:
    assert code_of(content(version=2)) == "review_of_newer_version"


def test_a_huge_file_is_refused_unread() -> None:
    assert code_of(b"x" * (FILE_LIMIT_BYTES + 1)) == "review_too_large"


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 0},
        {"version": "1"},
        {"saved_at": "yesterday"},
        {"saved_at": "2025-11-20T10:00:00"},
        {"reviewer": "x" * 81},
        {"comment": "x" * 4001},
        {"unknown": 1},
        {"answers": [{"position": 0, "attempt": 1}]},
        {"answers": [{"position": 1, "attempt": 1, "score": 101}]},
        {"answers": [{"position": 1, "attempt": 1, "score": 70.5}]},
        {"answers": [{"position": True, "attempt": 1}]},
        {"answers": [{"position": 1, "attempt": 1, "verdicts": ["brilliant"]}]},
        {"answers": [{"position": 1, "attempt": 1, "verdicts": ["said"] * 101}]},
        {"answers": {"position": 1}},
    ],
)
def test_what_is_not_as_it_should_be_is_named(changes: dict[str, Any]) -> None:
    assert code_of(content(**changes)) == "review_broken"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "< SCRIPT >",
        "<img src=x>",
        "javascript:alert(1)",
        "data: text/html,<p>",
        "x onerror=y",
    ],
)
@pytest.mark.parametrize("place", ["reviewer", "comment", "remark"])
def test_a_review_that_holds_a_script_is_refused_with_its_place(text: str, place: str) -> None:
    answers = [{"position": 3, "attempt": 1, "remark": text}]
    given = content(answers=answers) if place == "remark" else content(**{place: text})
    assert code_of(given) == "review_not_plain"


@pytest.mark.parametrize(
    "text", ["JavaScript: closures were fine", "Say more about the data: where it is kept, why"]
)
def test_a_remark_may_speak_of_scripts_and_data(text: str) -> None:
    assert read_review(content(comment=text)).comment == text


def test_a_remark_may_compare_and_show_code() -> None:
    text = "for x in y: if a < b and c > d: print('<b>', {1: 2}) # data is: here"
    assert read_review(content(comment=text)).comment == text
