"""An edit says what differs from the pack, and makes the same question of it again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.bank.edits import (
    FIELDS,
    Changes,
    Edit,
    edit_between,
    edited,
    fingerprint,
    fixed_fields_changed,
    met,
    misfit,
    value_of,
)
from mockinterview.core.question import Question
from tests.shipped import shipped_bank

QUESTIONS = shipped_bank().questions()
STORY = next(question for question in QUESTIONS if question.star)
PLAIN = next(question for question in QUESTIONS if not question.star and question.wrong_claims)


def like(question: Question, **changes: object) -> Question:
    return question.model_copy(update=changes)


def mixed(one: Question, other: Question, fields: set[str]) -> Question:
    """Return one question with some fields of the other."""
    answer = one.model_answer.model_copy(
        update={
            name.partition(".")[2]: value_of(other, name)
            for name in fields
            if name.startswith("model_answer")
        }
    )
    rest = {name: value_of(other, name) for name in fields if "." not in name}
    return like(one, model_answer=answer, **rest)


@settings(max_examples=60, deadline=None)
@given(
    one=st.sampled_from(QUESTIONS),
    other=st.sampled_from(QUESTIONS),
    fields=st.sets(st.sampled_from(FIELDS)),
)
def test_an_edit_makes_the_wanted_question_of_the_original(
    one: Question, other: Question, fields: set[str]
) -> None:
    wanted = mixed(one, other, fields)
    edit = edit_between(one, wanted)

    assert edited(one, edit) == wanted
    assert set(edit.fields) == {f for f in fields if value_of(one, f) != value_of(other, f)}
    assert set(edit.base) == set(edit.fields)


@pytest.mark.parametrize("name", ["speak", "star", "strong_answer", "weak_answer"])
def test_what_is_taken_away_stays_away(name: str) -> None:
    original = like(STORY, speak="Say.", strong_answer="Good.", weak_answer="Bad.")
    edit = edit_between(original, like(original, **{name: None}))

    assert edit.removed == (name,)
    assert getattr(edited(original, edit), name) is None


def test_lists_can_be_emptied() -> None:
    edit = edit_between(PLAIN, like(PLAIN, wrong_claims=(), terms=()))

    assert edited(PLAIN, edit).wrong_claims == ()
    assert edited(PLAIN, edit).terms == ()


def test_new_text_of_the_pack_beneath_an_edit_is_told_by_field() -> None:
    edit = edit_between(PLAIN, like(PLAIN, ask="Mine?", hint="Mine."))
    _, state = met(like(PLAIN, ask="New?", title="New"), edit)

    assert state.is_in_force
    assert state.pack_changed == ("ask",)


def test_a_pack_that_came_to_say_the_same_is_no_news() -> None:
    edit = edit_between(PLAIN, like(PLAIN, ask="Mine?"))

    assert met(like(PLAIN, ask="Mine?"), edit)[1].pack_changed == ()


def test_an_edit_written_by_hand_without_marks_is_no_news() -> None:
    edit = Edit(question_id=PLAIN.id, changes=Changes(ask="Mine?"))

    assert met(PLAIN, edit)[1].pack_changed == ()
    assert edited(PLAIN, edit).ask == "Mine?"


def test_a_renamed_point_makes_a_misfit_of_edited_follow_ups() -> None:
    first = PLAIN.follow_ups[0]
    mine = first.model_copy(update={"ask": "Mine?"})
    edit = edit_between(PLAIN, like(PLAIN, follow_ups=(mine,)))
    renamed = tuple(
        point.model_copy(update={"id": "renamed"}) if point.id == first.when_missing else point
        for point in PLAIN.points
    )
    _, state = met(like(PLAIN, points=renamed, follow_ups=()), edit)

    assert not state.is_in_force
    assert first.when_missing in state.misfit


def test_two_points_of_one_id_are_a_misfit() -> None:
    assert misfit(like(PLAIN, points=PLAIN.points * 2)) == (
        f"Two key points have the id {PLAIN.points[0].id!r}."
    )


def test_what_does_not_hold_together_in_the_pack_is_no_fault_of_an_edit() -> None:
    broken = like(PLAIN, points=PLAIN.points * 2)

    assert met(broken, edit_between(broken, like(broken, ask="Mine?")))[1].is_in_force
    assert met(broken, Edit(question_id=PLAIN.id, note="Mine."))[1].misfit == ""


def test_fields_that_history_and_plans_rest_on_are_fixed() -> None:
    wanted = like(PLAIN, id="other", area="other", topics=("other",), ask="Mine?")

    assert fixed_fields_changed(PLAIN, wanted) == ["id", "area", "topics"]


def test_what_may_be_changed_has_the_bounds_of_a_question() -> None:
    changes = Changes.model_json_schema()["properties"]
    question = Question.model_json_schema()["properties"]
    kept = {"type", "minimum", "maximum", "minItems", "items", "minLength", "maxLength", "$ref"}

    for name in set(changes) - {"model_answer"}:
        [found] = [c for c in changes[name]["anyOf"] if c.get("type") != "null"]
        there = question[name].get("anyOf", [question[name]])[0]
        assert found == {key: value for key, value in there.items() if key in kept}, name


def test_marks_differ_where_values_do() -> None:
    values = [PLAIN.points, PLAIN.points[:1], PLAIN.ask, PLAIN.terms, 60, 90, None, STORY.star]

    assert len({fingerprint(value) for value in values}) == len(values)
    assert fingerprint(PLAIN.points) == fingerprint(like(PLAIN).points)
