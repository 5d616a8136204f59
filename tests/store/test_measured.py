"""What is usual for the person, asked of the store on disk and of the one that tests use."""

import random
from datetime import timedelta

import pytest

from mockinterview.core.acoustics import Acoustics, LikelyFiller
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.fillers import JudgedFiller
from mockinterview.core.habits import Habits, PastTake, habits_in
from mockinterview.core.norms import Figures
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.session import Attempt
from mockinterview.ports import Store
from mockinterview.store.measured import COUNT_BEFORE, INDEXES, JUDGED, MIDDLE_BEFORE
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import (
    STARTED,
    every_state,
    hearing,
    keep,
    session,
    spoken,
    typed_answer,
    untranscribed,
)

NOW = session(id="now", started_at=STARTED + timedelta(days=9))
"""The session in hand."""


def marked() -> Attempt:
    """Return an answer with two likely fillers."""
    marks = tuple(LikelyFiller(start=n, end=n + 0.4, confidence=n / 10) for n in (6.0, 8.0))
    heard = hearing().model_copy(update={"acoustics": Acoustics(fillers=marks)})
    return spoken(hearing=heard, delivery=measure_delivery(heard))


def with_pace(pace: float | None, position: int = 1) -> Attempt:
    made = spoken(position)
    assert made.delivery is not None
    figures = {"pace_speaking": pace, "silence_share": None}
    return made.model_copy(update={"delivery": made.delivery.model_copy(update=figures)})


def keep_paces(store: Store, *paces: float | None) -> None:
    for number, pace in enumerate(paces):
        when = STARTED + timedelta(hours=number)
        keep(store, with_pace(pace), name=f"earlier-{number}", started_at=when)


def usual_pace(store: Store) -> float | None:
    return store.habits(NOW).usual.pace_speaking


def test_without_a_session_nothing_is_usual(either: Store) -> None:
    assert either.habits(NOW) == Habits()


@pytest.mark.parametrize(
    ("paces", "usual"),
    [
        ([120.0, 90.0], None),
        ([120.0, 90.0, 100.0], 100.0),
        ([120.0, 90.0, 100.0, 110.0], 105.0),
        ([120.0, None, 90.0, None, 100.0], 100.0),
        ([None, None, None], None),
    ],
    ids=["too-few", "odd", "even", "some-without", "none"],
)
def test_the_median_of_enough_takes_is_usual(
    either: Store, paces: list[float | None], usual: float | None
) -> None:
    keep_paces(either, *paces)
    assert usual_pace(either) == usual


def test_what_is_usual_comes_from_earlier_sessions_and_not_from_the_one_in_hand(
    either: Store,
) -> None:
    keep_paces(either, 120.0, 90.0, 100.0)
    keep(either, with_pace(300.0), name="now", started_at=NOW.started_at)
    later = NOW.started_at + timedelta(days=1)
    keep(either, with_pace(300.0), name="later", started_at=later)
    assert usual_pace(either) == 100.0


def test_the_store_finds_the_same_as_the_rule_does_of_all_takes(store: SessionStore) -> None:
    dice = random.Random(3)
    takes = []
    for number in range(31):
        when = STARTED + timedelta(hours=13 * number)
        attempt = with_pace(round(dice.uniform(80, 200), 3))
        keep(store, attempt, name=f"s{number}", started_at=when)
        assert attempt.delivery is not None
        figures = attempt.delivery.figures
        takes.append(PastTake(session_id=f"s{number}", started_at=when, figures=figures))
        in_hand = session(id=f"s{dice.randrange(number + 1)}", started_at=when)
        assert store.habits(in_hand) == habits_in(in_hand, takes)


def test_what_the_person_said_of_the_marks_comes_from_every_other_session(either: Store) -> None:
    keep(either, marked().with_filler_judged(8.0, is_filler=False), name="earlier")
    after = NOW.started_at + timedelta(days=1)
    keep(either, marked().with_filler_judged(6.0, is_filler=True), name="later", started_at=after)
    here = marked().with_filler_judged(6.0, is_filler=False)
    keep(either, here, name="now", started_at=NOW.started_at)
    assert either.habits(NOW).judged == (
        JudgedFiller(confidence=0.8, is_filler=False),
        JudgedFiller(confidence=0.6, is_filler=True),
    )


def test_what_was_typed_or_not_transcribed_is_not_measured(either: Store) -> None:
    keep(either, typed_answer(1), untranscribed(2), typed_answer(3))
    assert either.habits(NOW).usual == Figures()


def test_the_sample_is_nobodys_own(either: Store) -> None:
    keep(either, *every_state().attempts, pack=SAMPLE_PACK)
    assert either.habits(NOW) == Habits()


def test_what_is_in_the_trash_is_not_usual(either: Store) -> None:
    keep_paces(either, 120.0, 90.0, 100.0)
    either.trash_session("earlier-1")
    assert usual_pace(either) is None
    either.restore_session("earlier-1")
    assert usual_pace(either) == 100.0


def test_an_answer_that_cannot_be_read_hides_no_other(store: SessionStore) -> None:
    keep_paces(store, 120.0, 90.0, 100.0, 500.0)
    torn = "update attempts set attempt_json = 'torn' where session_id = 'earlier-3'"
    store._db.execute(torn)
    assert usual_pace(store) == 100.0


def test_what_is_usual_is_read_from_indexes_alone(store: SessionStore) -> None:
    asked = {"session": "now", "before": "2026-01-01", "count": 1, "offset": 0}
    queries = [JUDGED]
    for figure, index in INDEXES.items():
        of = {"figure": figure, "index": index}
        queries += [COUNT_BEFORE.format(**of), MIDDLE_BEFORE.format(**of)]
    for query in queries:
        plan = store._db.query(f"explain query plan {query}", asked)
        steps = [row["detail"] for row in plan]
        of_answers = [step for step in steps if step.split()[1] == "answers"]
        assert of_answers
        assert all("USING COVERING INDEX" in step for step in of_answers)
        assert not any("TEMP B-TREE" in step for step in steps)
