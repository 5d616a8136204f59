"""What was answered before, and how it bears on what is asked next.

Any bank, any past, any wishes: what always holds of a selection stands here as properties.
"""

import random
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from mockinterview.core.errors import AppError
from mockinterview.core.plan import Wishes, fitting, select
from mockinterview.core.question import Level, Question
from mockinterview.core.record import WEAK_BELOW, Focus, Past, PastAnswers, is_in_focus
from tests.fakes.sessions import question

AREAS = ("retrieval", "training", "safety", "vision")
Case = tuple[tuple[Question, ...], Wishes, Past]
MODEL = question()
NOW = datetime(2025, 11, 19, tzinfo=UTC)


def answered(score: int | None) -> PastAnswers:
    return PastAnswers(times_asked=1, last_score=score, last_asked_at=NOW)


def in_area(question_id: str, area: str) -> Question:
    return MODEL.model_copy(update={"id": question_id, "area": area})


@st.composite
def banks(draw: st.DrawFn) -> tuple[Question, ...]:
    sizes = draw(st.lists(st.integers(0, 6), min_size=len(AREAS), max_size=len(AREAS)))
    return tuple(
        in_area(f"{area}-{number}", area)
        for area, size in zip(AREAS, sizes, strict=True)
        for number in range(size)
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    bank = draw(banks())
    scores = st.none() | st.integers(0, 100)
    known = draw(st.dictionaries(st.sampled_from([q.id for q in bank] or ["none"]), scores))
    wishes = Wishes(
        areas=draw(st.lists(st.sampled_from(AREAS), max_size=3, unique=True)),
        focus=draw(st.sampled_from(Focus)),
        count=draw(st.integers(1, 20)),
        seed=draw(st.integers()),
    )
    return bank, wishes, {name: answered(score) for name, score in known.items()}


def chosen(case: Case) -> tuple[Question, ...]:
    """Return the selection, or nothing where nothing fits."""
    bank, wishes, past = case
    return select(bank, wishes, past) if fitting(bank, wishes, past) else ()


@given(cases())
def test_no_question_comes_twice_and_there_are_as_many_as_wished_and_left(case: Case) -> None:
    bank, wishes, past = case
    ids = [q.id for q in chosen(case)]
    assert len(set(ids)) == len(ids) == min(wishes.count, len(fitting(bank, wishes, past)))


@given(cases())
def test_nothing_comes_that_was_not_wished(case: Case) -> None:
    bank, wishes, past = case
    assert {q.id for q in chosen(case)} <= {q.id for q in fitting(bank, wishes, past)}


@given(cases(), st.randoms(use_true_random=False))
def test_the_same_seed_gives_the_same_plan_in_whatever_order_the_bank_is(
    case: Case, shuffler: random.Random
) -> None:
    bank, wishes, past = case
    shuffled = list(bank)
    shuffler.shuffle(shuffled)
    turned = dict(reversed(past.items()))
    assert chosen((tuple(shuffled), wishes, turned)) == chosen(case)


@given(cases())
def test_areas_differ_by_at_most_one_where_there_is_more_to_take(case: Case) -> None:
    bank, wishes, past = case
    # What has been due the longest, or went worst, comes first, of any area.
    assume(wishes.focus not in {Focus.DUE, Focus.WEAK_FIRST})
    supply = Counter(q.area for q in fitting(bank, wishes, past))
    taken = Counter(q.area for q in chosen(case))
    most = max(taken.values(), default=0)
    assert all(taken[area] >= min(supply[area], most - 1) for area in supply)


@given(cases())
def test_new_are_those_that_were_never_answered(case: Case) -> None:
    bank, wishes, past = case
    new = chosen((bank, wishes.model_copy(update={"focus": Focus.NEW}), past))
    assert not {q.id for q in new} & set(past)


@given(cases())
def test_weak_are_those_whose_last_score_is_low_and_the_weakest_of_an_area_go_first(
    case: Case,
) -> None:
    bank, wishes, past = case
    wishes = wishes.model_copy(update={"focus": Focus.WEAK})
    weak = chosen((bank, wishes, past))
    assert all((past[q.id].last_score or 0) < WEAK_BELOW for q in weak)
    assert all(past[q.id].last_score is not None for q in weak)
    for area in AREAS:
        left = [past[q.id].last_score for q in fitting(bank, wishes, past) if q.area == area]
        scores = [past[q.id].last_score for q in weak if q.area == area]
        assert scores == sorted(left)[: len(scores)]


def test_a_question_that_two_packs_hold_comes_once() -> None:
    bank = [in_area("it", "safety"), in_area("it", "safety")]
    assert len(select(bank, Wishes(), {})) == 1


def test_of_many_areas_those_with_the_weakest_questions_are_taken() -> None:
    bank = [in_area(area, area) for area in AREAS]
    past = {area: answered(score) for area, score in zip(AREAS, (50, 10, 40, 20), strict=True)}
    for seed in range(10):
        weak = select(bank, Wishes(focus=Focus.WEAK, count=2, seed=seed), past)
        assert [q.id for q in weak] == ["training", "vision"]


def test_equally_weak_questions_come_in_an_order_that_the_seed_decides() -> None:
    bank = [in_area(f"question-{number}", "safety") for number in range(8)]
    past = {q.id: answered(30) for q in bank}
    orders = {
        tuple(q.id for q in select(bank, Wishes(focus=Focus.WEAK, seed=seed), past))
        for seed in range(10)
    }
    assert len(orders) > 1


@pytest.mark.parametrize(
    ("score", "is_weak"), [(0, True), (WEAK_BELOW - 1, True), (WEAK_BELOW, False), (None, False)]
)
def test_a_question_is_weak_below_the_threshold_and_never_without_a_grade(
    *, score: int | None, is_weak: bool
) -> None:
    assert is_in_focus("it", Focus.WEAK, {"it": answered(score)}) is is_weak


def test_a_question_that_was_answered_without_a_grade_is_not_new() -> None:
    assert not is_in_focus("it", Focus.NEW, {"it": answered(None)})


def test_questions_by_id_come_whatever_was_answered_before() -> None:
    bank = [in_area("one", "safety"), in_area("two", "safety")]
    wishes = Wishes(question_ids=("two", "one"), focus=Focus.NEW)
    past = {"one": answered(90), "two": answered(90)}
    assert [q.id for q in select(bank, wishes, past)] == ["two", "one"]


@pytest.mark.parametrize(
    ("focus", "code", "words"),
    [
        (Focus.NEW, "no_new_question", "You have answered every question in this choice before."),
        (Focus.WEAK, "no_weak_question", "You have no weak question in this choice."),
    ],
)
def test_a_past_that_leaves_nothing_is_told_with_what_to_do(
    focus: Focus, code: str, words: str
) -> None:
    with pytest.raises(AppError) as caught:
        select([in_area("it", "safety")], Wishes(focus=focus), {"it": answered(90)})
    assert (caught.value.code, caught.value.failure.message) == (code, words)
    assert "Widen the choice" in caught.value.failure.hint


@pytest.mark.parametrize("focus", Focus)
def test_a_choice_that_no_question_fits_is_not_blamed_on_the_past(focus: Focus) -> None:
    wishes = Wishes(levels=(Level.BEGINNER,), focus=focus)
    with pytest.raises(AppError) as caught:
        select([in_area("it", "safety")], wishes, {"it": answered(90)})
    assert caught.value.code == "no_question"


@pytest.mark.parametrize("wrong", [{"times_asked": 0}, {"last_score": 101}, {"last_score": -1}])
def test_a_past_that_cannot_be_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        PastAnswers.model_validate({"times_asked": 1, "last_asked_at": NOW, **wrong})
