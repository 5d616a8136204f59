"""Reviews are kept with their session and go where it goes."""

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.review import Assessment, ReviewedAnswer
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import MADE, STARTED, keep, spoken


def review(id_: str, *, late: bool = False, comment: str = "") -> Assessment:
    answers = (ReviewedAnswer(position=1, attempt=1, score=70),)
    at = MADE if late else STARTED
    return Assessment(id=id_, reviewer="Dana", saved_at=at, comment=comment, answers=answers)


def test_reviews_are_kept_the_oldest_first(store: SessionStore) -> None:
    keep(store, spoken())
    store.add_review("one", review("b", late=True))
    store.add_review("one", review("a"))
    assert store.session("one").reviews == (review("a"), review("b", late=True))


def test_the_same_review_takes_its_own_place(store: SessionStore) -> None:
    keep(store, spoken())
    store.add_review("one", review("a"))
    store.add_review("one", review("a", comment="again"))
    assert [each.comment for each in store.session("one").reviews] == ["again"]


def test_a_review_can_be_taken_away_and_one_that_is_gone_too(store: SessionStore) -> None:
    keep(store, spoken())
    store.add_review("one", review("a"))
    store.remove_review("one", "a")
    store.remove_review("one", "a")
    assert store.session("one").reviews == ()


def test_what_an_interview_writes_later_leaves_reviews_alone(store: SessionStore) -> None:
    keep(store, spoken())
    store.add_review("one", review("a"))
    store.save_attempt("one", spoken(2))
    store.finish_session("one", MADE)
    assert len(store.session("one").reviews) == 1


def test_a_session_that_begins_with_reviews_keeps_them(store: SessionStore) -> None:
    keep(store, spoken(), reviews=(review("a"),))
    assert store.session("one").reviews == (review("a"),)


def test_reviews_that_cannot_be_read_hide_no_session(store: SessionStore) -> None:
    keep(store, spoken())
    store._db.execute("update sessions set reviews_json = '[{}]'")
    assert store.session("one").reviews == ()


def test_reviews_of_no_session_are_refused(store: SessionStore) -> None:
    for change in (
        lambda: store.add_review("no", review("a")),
        lambda: store.remove_review("no", "a"),
    ):
        with pytest.raises(AppError) as caught:
            change()
        assert caught.value.code == "unknown_session"
