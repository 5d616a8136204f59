"""A person's own rating and note, and a deleted recording, in all three forms of a report."""

import json

import pytest

from mockinterview.core.session import Session
from mockinterview.reports.export import render
from tests.fakes.sessions import MADE, session, spoken, take

NOTE = "Begin with the figure.\n\nThen *one* example."


def rated(**changes: object) -> Session:
    return session(spoken(1, **({"own_rating": 4, "note": NOTE} | changes)), spoken(2))


@pytest.mark.parametrize("form", ["html", "md"])
def test_rating_stands_once_and_only_where_one_was_given(form: str) -> None:
    assert render(rated(), form, made_at=MADE).count("Own rating: 4 of 5.") == 1


def test_note_stands_word_for_word_with_its_paragraphs() -> None:
    text = render(rated(), "md", made_at=MADE)
    assert "### Own note\n\nBegin with the figure.\n\nThen \\*one\\* example." in text
    page = render(rated(), "html", made_at=MADE)
    assert page.count("<h3>Own note</h3>") == 1
    assert "Then *one* example." in page


def test_json_holds_both_and_says_so_where_there_is_neither() -> None:
    first, second = json.loads(render(rated(), "json", made_at=MADE))["entries"]
    assert (first["own_rating"], first["note"]) == (4, NOTE)
    assert (second["own_rating"], second["note"]) == (None, "")


@pytest.mark.parametrize("form", ["html", "md"])
def test_deleted_recording_is_told_with_its_age_and_its_words_stay(form: str) -> None:
    gone = take(spoken(1).key).deleted_after(30)
    text = render(rated(take=gone), form, made_at=MADE)
    assert "The recording was deleted after 30 days, as was set." in text
    assert "separate retrieval from generation" in text


def test_json_tells_of_a_deleted_recording() -> None:
    gone = take(spoken(1).key).deleted_after(30)
    first, second = json.loads(render(rated(take=gone), "json", made_at=MADE))["entries"]
    assert (first["take"]["state"], first["take"]["deleted_after_days"]) == ("deleted", 30)
    assert second["take"]["deleted_after_days"] is None
