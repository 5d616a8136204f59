"""What a form shows of a question, and what it makes of it."""

from dataclasses import replace

import pytest

from mockinterview.bank.wordings import (
    PointWording,
    accept_of,
    accept_text,
    fields_of,
    with_wording,
    wording_of,
)
from mockinterview.core.question import FollowUp, Question
from tests.fakes.sessions import question


@pytest.fixture
def fields() -> dict[str, object]:
    return fields_of(question(follow_ups=(FollowUp(when_missing="position", ask="And where?"),)))


def test_what_is_not_touched_comes_back_as_it_was(fields: dict[str, object]) -> None:
    made = Question.model_validate(with_wording(fields, wording_of(fields)))
    assert made == Question.model_validate(fields)


def test_an_accepted_wording_with_a_semicolon_survives_where_it_is_not_touched() -> None:
    point = question().points[0].model_copy(update={"accept": (("one; two", "three"),)})
    fields = fields_of(question(points=(point,)))
    made = with_wording(fields, wording_of(fields))
    assert made["points"][0]["accept"] == [["one; two", "three"]]


def test_each_line_is_an_idea_and_semicolons_stand_between_wordings() -> None:
    assert accept_of("name; domain\n\n address ;IP; \n") == [["name", "domain"], ["address", "IP"]]
    assert accept_text([["name", "domain"], ["address"]]) == "name; domain\naddress"


def test_a_new_key_point_gets_an_id_of_its_own_from_its_statement(
    fields: dict[str, object],
) -> None:
    wording = wording_of(fields)
    new = PointWording(statement="Position", counts_when="It says so.", accept="position")
    made = with_wording(fields, replace(wording, points=(*wording.points, new)))
    ids = [point["id"] for point in made["points"]]
    assert ids[-1] == "position-2"
    assert len(set(ids)) == len(ids)


def test_a_follow_up_goes_with_its_key_point(fields: dict[str, object]) -> None:
    wording = wording_of(fields)
    kept = tuple(point for point in wording.points if point.id != "position")
    made = with_wording(fields, replace(wording, points=kept))
    assert "follow_ups" not in made
    assert "follow_ups" in with_wording(fields, wording)


def test_seconds_are_a_number_where_they_look_like_one(fields: dict[str, object]) -> None:
    wording = wording_of(fields)
    assert with_wording(fields, replace(wording, target_seconds=" 75 "))["target_seconds"] == 75
    assert with_wording(fields, replace(wording, target_seconds="soon"))["target_seconds"] == "soon"


def test_a_spoken_form_that_is_wiped_out_is_none(fields: dict[str, object]) -> None:
    spoken = with_wording(fields, replace(wording_of(fields), speak="Say it so."))
    assert spoken["speak"] == "Say it so."
    assert "speak" not in with_wording(spoken, replace(wording_of(spoken), speak="  "))
