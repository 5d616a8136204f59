"""The cards: a function of the answers that are stored, kept until one of them changes."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.schedule import Card, Memory, Rating, Review
from mockinterview.core.session import Attempt
from mockinterview.scheduling.forgetting import FsrsRecall
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import (
    STARTED,
    followed_up,
    graded,
    keep,
    question,
    spoken,
    ungraded,
)

ASKED = question().id
DAY = date(2025, 11, 19)


@dataclass
class NotingRecall:
    """Makes a memory of as many days as there are reviews, and notes what it was asked for."""

    model: str = "noting"
    asked: list[list[Review]] = field(default_factory=list)

    def after(self, reviews: Sequence[Review]) -> Memory | None:
        self.asked.append(list(reviews))
        if not reviews:
            return None
        count = len(reviews)
        return Memory(stability=count, difficulty=5, reviewed_on=reviews[-1].on, reviews=count)

    def days_until(self, memory: Memory, chance: float) -> int:  # noqa: ARG002 - days alone
        return round(memory.stability)


def scored(score: int, position: int = 1, number: int = 1, **changes: object) -> Attempt:
    return spoken(position, number, feedback=graded(score), **changes)


def reviews(store: SessionStore) -> list[tuple[date, Rating]]:
    """Return the reviews of the one question, made anew."""
    recall = NotingRecall(model="made anew")
    store.cards(recall)
    store.cards(NotingRecall(model="another"))
    return [(review.on, review.rating) for review in recall.asked[0]]


def test_without_an_answer_there_is_no_card(store: SessionStore) -> None:
    assert store.cards(FsrsRecall()) == []


def test_no_answer_comes_in_between_reading_and_keeping(store: SessionStore, home: Path) -> None:
    keep(store, scored(80))
    tried = []

    class WritingRecall(NotingRecall):
        def after(self, reviews: Sequence[Review]) -> Memory | None:
            with closing(sqlite3.connect(home / DATABASE_NAME, timeout=0)) as other:
                with pytest.raises(sqlite3.OperationalError, match="locked"):
                    other.execute("BEGIN IMMEDIATE")
                tried.append(len(reviews))
            return super().after(reviews)

    assert [card.memory.reviews for card in store.cards(WritingRecall())] == [1]
    assert tried == [1]


def test_each_question_that_was_graded_has_one_card(store: SessionStore) -> None:
    other = question("other")
    never = question("never-graded")
    keep(
        store,
        scored(80),
        scored(30, 2, question=other),
        ungraded(3).model_copy(update={"question": never}),
    )
    keep(store, scored(70), name="two", started_at=STARTED + timedelta(days=4))
    cards = {card.question_id: card.memory.reviews for card in store.cards(FsrsRecall())}
    assert cards == {ASKED: 2, "other": 1}


def test_a_review_is_the_first_graded_answer_of_a_session(store: SessionStore) -> None:
    keep(store, ungraded(), scored(20, 1, 2), scored(95, 1, 3), followed_up(1, 4))
    keep(store, scored(80), name="two", started_at=STARTED + timedelta(days=3))
    assert reviews(store) == [(DAY, Rating.AGAIN), (DAY + timedelta(days=3), Rating.GOOD)]


def test_sessions_come_in_the_order_in_which_they_began(store: SessionStore) -> None:
    keep(store, scored(80), name="later", started_at=STARTED + timedelta(days=3))
    keep(store, scored(20), name="earlier")
    assert [rating for _on, rating in reviews(store)] == [Rating.AGAIN, Rating.GOOD]


def test_a_rating_and_a_judgement_that_come_later_correct_the_review(store: SessionStore) -> None:
    keep(store, scored(90))
    assert reviews(store) == [(DAY, Rating.GOOD)]
    store.set_own_rating("one", spoken().key, 5)
    assert reviews(store) == [(DAY, Rating.EASY)]
    store.save_attempt("one", scored(10))
    assert reviews(store) == [(DAY, Rating.AGAIN)]


def test_a_card_follows_each_change_and_only_what_changed_is_worked_out(
    store: SessionStore,
) -> None:
    recall = NotingRecall()
    keep(store, scored(80), scored(70, 2, question=question("other")))
    assert len(store.cards(recall)) == 2
    assert len(recall.asked) == 2
    store.cards(recall)
    assert len(recall.asked) == 2
    store.save_attempt("one", scored(20))
    store.cards(recall)
    assert [review.rating for review in recall.asked[2]] == [Rating.AGAIN]
    assert len(recall.asked) == 3


def test_another_model_of_memory_makes_all_cards_anew(store: SessionStore) -> None:
    keep(store, scored(80))
    store.cards(NotingRecall())
    other = NotingRecall(model="another")
    store.cards(other)
    assert len(other.asked) == 1


def test_the_sample_and_what_is_in_the_trash_are_no_reviews(store: SessionStore) -> None:
    keep(store, scored(80), name="sample", pack=SAMPLE_PACK)
    keep(store, scored(80))
    recall = FsrsRecall()
    (card,) = store.cards(recall)
    store.trash_session("one")
    assert store.cards(recall) == []
    store.restore_session("one")
    assert store.cards(recall) == [card]
    store.delete_session("one")
    assert store.cards(recall) == []


def test_the_same_answers_give_the_same_cards_however_they_came(store: SessionStore) -> None:
    recall = FsrsRecall()
    keep(store, scored(20), scored(60, 2, question=question("other")))
    store.cards(recall)
    keep(store, scored(90), name="two", started_at=STARTED + timedelta(days=2))
    store.save_attempt("one", scored(75))
    store.trash_session("two")
    store.cards(recall)
    store.restore_session("two")
    by_and_by: list[Card] = store.cards(recall)
    store._db.execute("update cards set model = null, stability = null, reviews = 0")
    assert store.cards(recall) == by_and_by
