"""Forgetting by FSRS, against the package's own schedule and against what FSRS promises."""

from datetime import UTC, date, datetime, timedelta

import pytest
from fsrs import Card as FsrsCard
from fsrs import Rating as FsrsRating
from fsrs import Scheduler

from mockinterview.core.schedule import Rating, Review
from mockinterview.scheduling.forgetting import FsrsRecall

BEGUN = date(2026, 3, 2)


def reviews(*steps: tuple[int, Rating]) -> list[Review]:
    return [Review(on=BEGUN + timedelta(days=days), rating=rating) for days, rating in steps]


HISTORY = reviews((0, Rating.GOOD), (3, Rating.HARD), (3, Rating.GOOD), (9, Rating.AGAIN))


def test_without_a_review_there_is_no_memory() -> None:
    assert FsrsRecall().after([]) is None


def test_the_memory_is_that_of_the_package() -> None:
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    theirs = FsrsCard(card_id=1)
    for review in HISTORY:
        moment = datetime(review.on.year, review.on.month, review.on.day, 12, tzinfo=UTC)
        theirs, _log = scheduler.review_card(theirs, FsrsRating(int(review.rating)), moment)
    memory = FsrsRecall().after(HISTORY)
    assert memory is not None
    assert memory.stability == pytest.approx(theirs.stability)
    assert memory.difficulty == pytest.approx(theirs.difficulty)
    assert memory.reviewed_on == HISTORY[-1].on
    assert memory.reviews == len(HISTORY)


def test_the_interval_is_that_of_the_package() -> None:
    memory = FsrsRecall().after(HISTORY[:3])
    assert memory is not None
    for share in (0.8, 0.9, 0.95):
        scheduler = Scheduler(desired_retention=share, enable_fuzzing=False)
        theirs = scheduler._next_interval(stability=memory.stability)
        assert FsrsRecall().days_until(memory, share) == theirs


def test_the_same_reviews_give_the_same_memory() -> None:
    assert FsrsRecall().after(HISTORY) == FsrsRecall().after(HISTORY)


def test_the_chance_sinks_to_what_was_wished_for_after_the_interval() -> None:
    recall = FsrsRecall()
    memory = recall.after(reviews((0, Rating.EASY), (9, Rating.EASY)))
    assert memory is not None
    day = memory.reviewed_on + timedelta(days=recall.days_until(memory, 0.9))
    assert recall.chance(memory, memory.reviewed_on) == 1.0
    assert recall.chance(memory, day) == pytest.approx(0.9, abs=0.005)


def test_who_recalled_better_is_asked_again_later() -> None:
    recall = FsrsRecall()
    days = []
    for rating in Rating:
        memory = recall.after(reviews((0, rating)))
        assert memory is not None
        days.append(recall.days_until(memory, 0.9))
    assert days == sorted(days)
    assert days[0] == 1
    assert days[-1] > 3


def test_learners_have_weights_of_their_own() -> None:
    usual = FsrsRecall()._scheduler.parameters
    quick = FsrsRecall([weight * 0.5 if n < 4 else weight for n, weight in enumerate(usual)])
    memory, theirs = quick.after(HISTORY[:1]), FsrsRecall().after(HISTORY[:1])
    assert memory is not None
    assert theirs is not None
    assert memory.stability == pytest.approx(theirs.stability / 2)
