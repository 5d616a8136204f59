"""What was measured of earlier takes, asked of the store on disk and of the one that tests use."""

from datetime import timedelta

from mockinterview.core.acoustics import Acoustics, LikelyFiller
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.fillers import JudgedFiller
from mockinterview.core.habits import PastTake
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.session import Attempt
from mockinterview.ports import Store
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import (
    STARTED,
    every_state,
    hearing,
    keep,
    spoken,
    typed_answer,
    untranscribed,
)


def marked() -> Attempt:
    """Return an answer with two likely fillers."""
    marks = tuple(LikelyFiller(start=n, end=n + 0.4, confidence=n / 10) for n in (6.0, 8.0))
    heard = hearing().model_copy(update={"acoustics": Acoustics(fillers=marks)})
    return spoken(hearing=heard, delivery=measure_delivery(heard))


def test_without_a_session_nothing_was_measured(either: Store) -> None:
    assert either.measured() == []


def test_a_take_comes_with_its_figures(either: Store) -> None:
    attempt = spoken()
    keep(either, attempt)
    assert attempt.delivery is not None
    assert either.measured() == [
        PastTake(session_id="one", started_at=STARTED, figures=attempt.delivery.figures)
    ]


def test_what_the_person_said_of_the_marks_comes_with_them(either: Store) -> None:
    keep(either, marked().with_filler_judged(8.0, is_filler=False))
    (take,) = either.measured()
    assert take.judged == (JudgedFiller(confidence=0.8, is_filler=False),)


def test_the_oldest_comes_first_whichever_was_kept_first(either: Store) -> None:
    keep(either, spoken(), name="late", started_at=STARTED + timedelta(days=1))
    keep(either, spoken(), name="early")
    assert [take.session_id for take in either.measured()] == ["early", "late"]


def test_what_was_typed_or_not_transcribed_is_not_measured(either: Store) -> None:
    keep(either, typed_answer(1), untranscribed(2))
    assert either.measured() == []


def test_the_sample_is_nobodys_own(either: Store) -> None:
    keep(either, *every_state().attempts, pack=SAMPLE_PACK)
    assert either.measured() == []


def test_an_answer_that_cannot_be_read_hides_no_other(store: SessionStore) -> None:
    keep(store, spoken(1), spoken(2))
    store._db.execute("update attempts set attempt_json = 'torn' where position = 1")
    assert len(store.measured()) == 1
