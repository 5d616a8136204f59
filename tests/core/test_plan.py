from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from mockinterview.core.errors import AppError
from mockinterview.core.plan import (
    FORMATS,
    FormatId,
    Plan,
    Wishes,
    estimated_seconds,
    fitting,
    format_of,
    language_of,
    limit_seconds,
    select,
)
from mockinterview.core.question import Kind, Level, Pack, Question
from mockinterview.core.record import Focus, PastAnswers
from tests.fakes.sessions import question

AT = datetime(2026, 11, 20, tzinfo=UTC)
AREAS = ("retrieval", "training", "safety")
BANK = tuple(
    question(f"{area}-{number}", area=area, level=level)
    for area in AREAS
    for number, level in enumerate([Level.BEGINNER, Level.BEGINNER, Level.EXPERIENCED], start=1)
)


def ids(questions: tuple[Question, ...]) -> list[str]:
    return [chosen.id for chosen in questions]


@pytest.mark.parametrize("form", FormatId)
def test_every_format_has_its_rules(form: FormatId) -> None:
    assert FORMATS[form].id is form


def test_a_format_that_withholds_feedback_allows_no_second_take() -> None:
    assert not any(
        form.allows_retake for form in FORMATS.values() if not form.gives_feedback_at_once
    )


def test_only_the_phone_screen_hides_the_question() -> None:
    assert [form.id for form in FORMATS.values() if not form.shows_question] == [FormatId.PHONE]


def test_only_an_exam_is_sealed_and_watched_and_cannot_be_paused() -> None:
    exam = FORMATS[FormatId.EXAM]
    others = [form for form in FORMATS.values() if form is not exam]
    assert (exam.is_sealed, exam.notes_focus, exam.allows_pause) == (True, True, False)
    assert exam.repeats_a_question == 1
    for form in others:
        assert (form.is_sealed, form.notes_focus, form.allows_pause) == (False, False, True)
        assert form.repeats_a_question is None


def test_only_a_format_with_somebody_who_listens_has_follow_ups() -> None:
    having = {form.id for form in FORMATS.values() if form.follow_ups_a_question}
    assert having == {FormatId.STUDY, FormatId.REAL, FormatId.PHONE}


@pytest.mark.parametrize("wished", [0, 1, 5])
def test_as_many_follow_ups_are_asked_as_were_wished(wished: int) -> None:
    form = format_of(Wishes(format=FormatId.REAL, follow_ups=wished))
    assert form.follow_ups_a_question == wished
    assert format_of(Wishes(format=FormatId.RAPID, follow_ups=wished)) == FORMATS[FormatId.RAPID]


def test_a_format_says_how_many_follow_ups_there_are_where_nobody_wished() -> None:
    assert all(format_of(Wishes(format=form)) == FORMATS[form] for form in FormatId)


def test_the_same_seed_gives_the_same_questions() -> None:
    wishes = Wishes(count=4, seed=11)

    assert select(BANK, wishes, {}) == select(BANK, wishes, {})


def test_the_order_of_the_bank_does_not_change_the_choice() -> None:
    wishes = Wishes(count=4, seed=11)

    assert select(BANK[::-1], wishes, {}) == select(BANK, wishes, {})


def test_different_seeds_differ() -> None:
    choices = {tuple(ids(select(BANK, Wishes(count=5, seed=seed), {}))) for seed in range(20)}

    assert len(choices) > 1


def test_every_area_has_its_turn() -> None:
    chosen = select(BANK, Wishes(count=3, seed=1), {})

    assert {q.area for q in chosen} == set(AREAS)


def test_areas_of_unequal_size_are_all_used_up() -> None:
    bank = (*BANK[:3], BANK[3])

    assert sorted(ids(select(bank, Wishes(count=10, seed=3), {}))) == sorted(ids(bank))


def test_a_kind_narrows_the_choice() -> None:
    bank = (*BANK, question("do-it", kind=Kind.HANDS_ON, area="training"))

    assert ids(select(bank, Wishes(kinds=(Kind.HANDS_ON,)), {})) == ["do-it"]


def test_a_question_with_any_of_the_wished_topics_fits() -> None:
    bank = (
        question("both", topics=("attention", "transformers")),
        question("one", topics=("transformers",)),
        question("neither", topics=("tokens",)),
    )
    wishes = Wishes(topics=("attention", "transformers"))

    assert {q.id for q in select(bank, wishes, {})} == {"both", "one"}


def test_every_part_of_the_choice_must_fit() -> None:
    wishes = Wishes(kinds=(Kind.SCENARIO,), topics=("no-such-topic",))

    assert fitting(BANK, wishes, {}) == []


def test_a_level_and_an_area_narrow_the_choice() -> None:
    wishes = Wishes(levels=(Level.EXPERIENCED,), areas=("safety",), count=5)

    assert ids(select(BANK, wishes, {})) == ["safety-3"]


def test_several_levels_are_any_of_them() -> None:
    wishes = Wishes(levels=(Level.EXPERIENCED, Level.BEGINNER), areas=("safety",), count=9)

    assert len(select(BANK, wishes, {})) == 3


def test_questions_by_id_come_in_the_order_asked_for_whatever_else_was_wished() -> None:
    wishes = Wishes(
        question_ids=("safety-2", "retrieval-1"), count=1, levels=(Level.EXPERIENCED,), seed=5
    )

    assert ids(select(BANK, wishes, {})) == ["safety-2", "retrieval-1"]


def test_an_id_asked_for_twice_comes_once() -> None:
    assert ids(select(BANK, Wishes(question_ids=("safety-2", "safety-2")), {})) == ["safety-2"]


def test_an_unknown_id_is_named() -> None:
    with pytest.raises(AppError, match="no-such-question") as caught:
        select(BANK, Wishes(question_ids=("safety-2", "no-such-question")), {})

    assert caught.value.code == "unknown_question"


@pytest.mark.parametrize("bank", [BANK, ()])
def test_a_choice_that_nothing_fits_says_so(bank: tuple[Question, ...]) -> None:
    with pytest.raises(AppError) as caught:
        select(bank, Wishes(areas=("gardening",)), {})

    assert caught.value.code == "no_question"
    assert caught.value.failure.hint


@pytest.mark.parametrize("count", [0, -1, 101])
def test_a_count_beyond_reason_is_refused(count: int) -> None:
    with pytest.raises(ValidationError):
        Wishes(count=count)


def test_a_plan_without_questions_is_refused() -> None:
    with pytest.raises(ValidationError):
        Plan(format=FORMATS[FormatId.STUDY], questions=())


def test_a_plan_knows_how_long_its_answers_take() -> None:
    plan = Plan(
        format=FORMATS[FormatId.REAL],
        questions=(question(target_seconds=60), question(target_seconds=90)),
    )

    assert plan.target_seconds == 150


def test_a_format_without_a_limit_never_ends_an_answer() -> None:
    assert limit_seconds(FORMATS[FormatId.STUDY], question()) is None


def test_a_fixed_limit_comes_before_one_by_the_question() -> None:
    form = FORMATS[FormatId.RAPID]

    assert limit_seconds(form, question(target_seconds=300)) == form.limit_seconds == 45
    assert limit_seconds(form.model_copy(update={"limit_factor": 2.0}), question()) == 45


def test_a_limit_by_the_question_is_a_multiple_of_its_target() -> None:
    form = FORMATS[FormatId.REAL].model_copy(update={"limit_factor": 1.5})

    assert limit_seconds(form, question(target_seconds=60)) == 90


def asked_before(*scores: int) -> dict[str, PastAnswers]:
    """Return a past in which the first questions of the bank were answered so well."""
    return {
        asked.id: PastAnswers(times_asked=1, last_score=score, last_asked_at=AT)
        for asked, score in zip(BANK, scores, strict=False)
    }


def test_weak_questions_come_first_and_others_after_them() -> None:
    past = asked_before(55, 90, 20, 59, 60)
    chosen = ids(select(BANK, Wishes(focus=Focus.WEAK_FIRST, count=6, seed=1), past))
    weak = {BANK[0].id, BANK[2].id, BANK[3].id}
    assert set(chosen[:3]) == weak
    assert not weak & set(chosen[3:])
    assert len(set(chosen)) == 6
    assert chosen.index(BANK[2].id) < chosen.index(BANK[0].id)


def test_weak_first_asks_no_more_than_were_wished_and_others_where_none_is_weak() -> None:
    past = asked_before(55, 50, 20, 59)
    few = ids(select(BANK, Wishes(focus=Focus.WEAK_FIRST, count=2, seed=1), past))
    assert set(few) < {question.id for question in BANK[:4]}
    assert len(select(BANK, Wishes(focus=Focus.WEAK_FIRST, count=4, seed=1), {})) == 4


def test_an_estimate_counts_asking_thinking_answering_and_reading() -> None:
    asked = question(ask=" ".join(["word"] * 25), target_seconds=90)
    assert estimated_seconds(FORMATS[FormatId.STUDY], [asked]) == 10 + 15 + 90 + 45
    assert estimated_seconds(FORMATS[FormatId.REAL], [asked, asked]) == 2 * (10 + 15 + 90)
    assert estimated_seconds(FORMATS[FormatId.RAPID], [asked]) == 10 + 5 + 45
    assert estimated_seconds(FORMATS[FormatId.EXAM], [asked]) == 10 + 30 + 90


def spoken(language: str, *names: str) -> Pack:
    questions = tuple(question(name) for name in names)
    texts = {"title": language, "description": "For tests.", "licence": "CC0-1.0"}
    return Pack(id=f"pack-{language.lower()}", language=language, questions=questions, **texts)


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        (["one", "two"], "en"),
        (["eins", "one", "two"], "en"),
        (["one", "eins", "zwei"], "de"),
        (["eins", "one"], "de"),
        (["biscuit", "one", "eins", "zwei", "two"], "en-GB"),
    ],
)
def test_an_interview_is_held_in_the_language_of_most_of_its_questions(
    asked: list[str], language: str
) -> None:
    packs = (spoken("de", "eins", "zwei"), spoken("en", "one", "two"), spoken("en-GB", "biscuit"))
    assert language_of([question(name) for name in asked], packs) == language
