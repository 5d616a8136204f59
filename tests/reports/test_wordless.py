"""What a report says of an answer whose words were deleted because of their age."""

import pytest

from mockinterview.core.wordless import without_words
from mockinterview.reports.export import render
from mockinterview.ui.views.attempt import _transcript_source
from tests.fakes.sessions import session, spoken

TOLD = "The words were deleted after 90 days"


@pytest.mark.parametrize("form", ["md", "html"])
def test_words_that_were_deleted_are_told_and_the_score_stands(form: str) -> None:
    told = render(session(without_words(spoken(1), 90)), form)
    assert f"{TOLD}, as was set." in told
    assert "No words were heard" not in told
    assert "50" in told


def test_window_says_the_same_of_them() -> None:
    assert _transcript_source(without_words(spoken(1), 90)) == f"{TOLD}, as you had set."
