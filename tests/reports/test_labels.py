import re
from collections.abc import Iterator
from importlib.resources import files

import pytest

from mockinterview.core.report import build_report
from mockinterview.core.words import Tongue, speaking
from mockinterview.reports.labels import called, labels, language
from tests.fakes.sessions import MADE, session


@pytest.fixture
def in_german() -> Iterator[None]:
    """Say two of the sentences in German until the test is over."""
    known = {"Mock interview, {day}": "Probegespräch, {day}", "Score": "Punkte"}
    with speaking(Tongue("de_AT", lambda _context, words: known.get(words, words))):
        yield


@pytest.mark.usefixtures("in_german")
def test_labels_and_language_follow_the_language_of_the_program() -> None:
    assert language() == "de-AT"
    assert labels()["score"] == "Punkte"
    assert called(build_report(session(), version="1", made_at=MADE)).startswith("Probegespräch, ")


@pytest.mark.parametrize("odd", ["", "en", "Deutsch (Österreich)", '"><script>'])
def test_a_language_that_is_no_tag_is_not_written_into_a_report(odd: str) -> None:
    with speaking(Tongue(odd)):
        assert language() == "en-GB"


@pytest.mark.parametrize("title", ["", "  "])
def test_a_session_without_a_title_is_called_by_its_day(title: str) -> None:
    report = build_report(session(title=title), version="1", made_at=MADE)

    assert called(report) == "Mock interview, 19 November 2025"


def test_every_label_that_a_template_takes_is_there() -> None:
    templates = files("mockinterview.reports").joinpath("templates")
    pages = ("entry.html", "parts.html", "player.html", "report.html")
    texts = (templates.joinpath(name).read_text("utf-8") for name in pages)
    taken = {name for text in texts for name in re.findall(r"label\.(\w+)", text)}

    assert taken
    assert taken <= set(labels())
