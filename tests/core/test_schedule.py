"""When a question is due: a rule on days, with a forgetting that is easy to follow."""

from datetime import date, timedelta

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.plan import Wishes, select
from mockinterview.core.record import Focus, PastAnswers, is_in_focus
from mockinterview.core.schedule import (
    DATE_RULE,
    Card,
    Memory,
    Rating,
    agenda,
    due_on,
    in_turn,
    rating_of,
    wanted,
    with_due,
)
from tests.fakes.sessions import STARTED, question

TODAY = date(2026, 3, 2)


class Steady:
    """Forgets a tenth in as many days as the stability says, and goes on so."""

    def days_until(self, memory: Memory, chance: float) -> int:
        return max(1, round(memory.stability * (1 - chance) / 0.1))

    def chance(self, memory: Memory, on: date) -> float:
        return 1 - 0.1 * (on - memory.reviewed_on).days / memory.stability


FORGETTING = Steady()


def card(stability: float, name: str = "one", reviewed_on: date = TODAY) -> Card:
    memory = Memory(stability=stability, difficulty=5, reviewed_on=reviewed_on, reviews=1)
    return Card(question_id=name, memory=memory)


def after(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("score", "own", "rating"),
    [
        (0, None, Rating.AGAIN),
        (39, 5, Rating.AGAIN),
        (40, None, Rating.HARD),
        (59, 5, Rating.HARD),
        (59, 2, Rating.AGAIN),
        (60, None, Rating.GOOD),
        (84, 5, Rating.GOOD),
        (84, 2, Rating.HARD),
        (100, None, Rating.GOOD),
        (85, 4, Rating.EASY),
        (85, 3, Rating.GOOD),
        (100, 1, Rating.HARD),
    ],
)
def test_how_an_answer_was_recalled_follows_from_score_and_own_rating(
    score: int, own: int | None, rating: Rating
) -> None:
    assert rating_of(score, own) is rating


def test_without_an_interview_a_card_is_due_when_its_memory_says() -> None:
    assert due_on(card(12), FORGETTING) == after(12)


@pytest.mark.parametrize("stability", [1, 3, 8, 20, 90, 5_000])
@pytest.mark.parametrize("left", range(1, 60, 7))
@pytest.mark.parametrize("name", ["one", "two", "three"])
def test_nothing_is_due_on_the_day_of_the_interview_or_after_it(
    stability: float, left: int, name: str
) -> None:
    due = due_on(card(stability, name), FORGETTING, after(left))
    assert due is None or TODAY < due < after(left)


@pytest.mark.parametrize("stability", [1, 20, 5_000])
@pytest.mark.parametrize("name", ["one", "two", "three", "four"])
def test_what_was_answered_long_before_comes_once_more_at_the_latest_in_the_last_days(
    stability: float, name: str
) -> None:
    interview = after(40)
    due = due_on(card(stability, name), FORGETTING, interview)
    assert due is not None
    assert due < interview
    if stability > 40:
        assert due >= interview - timedelta(days=DATE_RULE.last_days)


def test_the_last_reviews_are_spread_over_the_last_days() -> None:
    due = {due_on(card(900, f"question-{n}"), FORGETTING, after(40)) for n in range(60)}
    assert len(due) == DATE_RULE.last_days


def test_what_is_sure_to_last_until_the_interview_is_due_no_more() -> None:
    assert due_on(card(900), FORGETTING, after(DATE_RULE.last_days)) is None


def test_what_does_not_last_until_the_interview_is_due_again_before_it() -> None:
    assert due_on(card(2), FORGETTING, after(DATE_RULE.last_days)) == after(1)


def test_more_is_wished_for_the_nearer_the_interview_is() -> None:
    wishes = [wanted(days) for days in range(60)]
    assert wishes == sorted(wishes, reverse=True)
    assert wishes[0] == pytest.approx(DATE_RULE.near_retention)
    assert wishes[-1] == DATE_RULE.retention


def test_an_interview_draws_the_intervals_in() -> None:
    far = due_on(card(10), FORGETTING)
    near = due_on(card(10), FORGETTING, after(12))
    assert far is not None
    assert near is not None
    assert near < far


def test_an_interview_that_is_today_or_over_draws_in_nothing() -> None:
    cards = [card(1, "old", after(-30)), card(20, "new")]
    usual = agenda(cards, FORGETTING, TODAY)
    assert agenda(cards, FORGETTING, TODAY, TODAY) == usual
    assert agenda(cards, FORGETTING, TODAY, after(-3)) == usual
    assert usual.interview is None


def test_the_agenda_counts_today_tomorrow_and_the_days_after() -> None:
    cards = [
        card(1, "waits", after(-9)),
        card(1, "waits longer", after(-20)),
        card(1, "tomorrow"),
        card(6, "this week"),
        card(7, "later"),
    ]
    found = agenda(cards, FORGETTING, TODAY)
    assert found.now == ("waits longer", "waits")
    assert (found.tomorrow, found.this_week, found.cards) == (1, 2, 5)


def test_due_questions_are_those_in_focus_in_the_order_of_the_agenda() -> None:
    answers = PastAnswers(times_asked=1, last_asked_at=STARTED)
    past = with_due({"a": answers, "b": answers, "c": answers}, ["c", "a", "gone"])
    assert [each.due_place for each in past.values()] == [1, None, 0]
    assert [name for name in past if is_in_focus(name, Focus.DUE, past)] == ["a", "c"]


def test_the_same_cards_give_the_same_agenda_in_whatever_order_they_come() -> None:
    cards = [card(n, f"card-{n}", after(-n)) for n in range(1, 30)]
    assert agenda(cards[::-1], FORGETTING, TODAY, after(9)) == agenda(
        cards, FORGETTING, TODAY, after(9)
    )


def test_what_is_likeliest_to_be_lost_comes_first() -> None:
    cards = [card(10, "half lost", after(-50)), card(100, "kept", after(-120))]
    assert agenda(cards, FORGETTING, TODAY).now == ("half lost", "kept")


def test_due_and_new_questions_come_in_turn_until_there_are_enough() -> None:
    assert in_turn("abc", "XYZ", 4) == ("a", "X", "b", "Y")
    assert in_turn("abcd", "X", 4) == ("a", "X", "b", "c")
    assert in_turn("", "XYZ", 2) == ("X", "Y")
    assert in_turn("ab", "", 9) == ("a", "b")


def test_due_questions_are_asked_in_their_order_whatever_the_seed() -> None:
    answers = PastAnswers(times_asked=1, last_asked_at=STARTED)
    questions = [question(name) for name in ("a", "b", "c", "d")]
    past = with_due({"a": answers, "b": answers, "c": answers}, ["c", "a", "b"])
    for seed in range(5):
        wishes = Wishes(focus=Focus.DUE, count=2, seed=seed)
        assert [q.id for q in select(questions, wishes, past)] == ["c", "a"]


def test_where_nothing_is_due_it_is_said_so() -> None:
    with pytest.raises(AppError, match="is due") as refused:
        select([question("a")], Wishes(focus=Focus.DUE), {})
    assert refused.value.failure.code == "no_due_question"
