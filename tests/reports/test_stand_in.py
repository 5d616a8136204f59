"""A report says where the offline coach judged in place of a language model, and why."""

import pytest

from mockinterview.core.feedback import StandIn
from mockinterview.core.session import Session
from mockinterview.reports.export import render
from mockinterview.reports.sentences import stand_in as told
from tests.fakes.sessions import DOWN, MADE, session, spoken
from tests.fakes.waiting import by_the_model, stand_in, waiting

FOR_NOW = "The offline coach judged this answer for now."


def given_up() -> Session:
    kept = StandIn(reason=DOWN, is_waiting=False, tries=6)
    return session(spoken(1, feedback=stand_in().model_copy(update={"stand_in": kept})))


def test_stand_in_that_waits_is_told_with_its_reason() -> None:
    words = told(stand_in())
    assert words.startswith(FOR_NOW)
    assert "takes its place when it comes" in words
    assert words.endswith(DOWN.message)


def test_stand_in_that_was_given_up_says_what_to_do() -> None:
    feedback = given_up().attempts[0].feedback
    words = told(feedback)
    assert "gave no judgement of it" in words
    assert words.endswith(DOWN.hint)


def test_judgement_that_stands_in_for_nothing_says_nothing_of_it() -> None:
    assert told(by_the_model()) == ""
    assert told(None) == ""


@pytest.mark.parametrize("form", ["md", "html"])
def test_every_readable_report_tells_it_beside_the_score(form: str) -> None:
    assert FOR_NOW in render(session(waiting(1)), form, made_at=MADE).replace("\\.", ".")
    judged = session(spoken(1, feedback=by_the_model()))
    assert FOR_NOW not in render(judged, form, made_at=MADE).replace("\\.", ".")


def test_json_report_holds_the_stand_in_as_data() -> None:
    assert '"is_waiting": true' in render(session(waiting(1)), "json", made_at=MADE)
    assert '"is_waiting": false' in render(given_up(), "json", made_at=MADE)
