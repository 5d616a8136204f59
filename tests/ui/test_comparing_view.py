"""How two takes are worded: differences, what became of a point, what cannot be said."""

import pytest

from mockinterview.core.comparing import (
    Change,
    Measures,
    PointPair,
    Side,
    compare_takes,
    take_ref,
)
from mockinterview.core.coverage import Verdict
from mockinterview.core.session import Attempt
from mockinterview.sample import PACK as SAMPLE
from mockinterview.ui.views.comparing import (
    TakeSide,
    change_sign,
    compare_view,
    figure_rows,
    take_name,
)
from tests.fakes import sessions as made


def difference(a: Measures, b: Measures) -> list[str]:
    return [row.difference for row in figure_rows(a, b)]


def test_a_difference_is_said_in_words_and_never_judged() -> None:
    low = Measures(score=40, seconds=30.0, pace=120.0, fillers=1.0, long_pauses=0)
    high = Measures(score=52, seconds=47.0, pace=150.0, fillers=3.5, long_pauses=2)
    assert difference(low, high) == [
        "B has 12 more",
        "B is 17 s longer",
        "B is faster by 30",
        "2.5 more a minute in B",
        "2 more in B",
    ]
    assert difference(high, low) == [
        "B has 12 less",
        "B is 17 s shorter",
        "B is slower by 30",
        "2.5 fewer a minute in B",
        "2 fewer in B",
    ]


def test_what_looks_the_same_is_called_the_same() -> None:
    assert difference(Measures(pace=149.8), Measures(pace=150.2)) == ["the same"]


def test_what_one_take_does_not_have_has_no_difference_and_what_none_has_no_row() -> None:
    (row,) = figure_rows(Measures(score=40), Measures())
    assert (row.a, row.b, row.difference) == ("40", "\u2013", "")


@pytest.mark.parametrize(
    ("change", "verdict", "word"),
    [
        (Change.GAINED, Verdict.SAID, "gained"),
        (Change.LOST, Verdict.MISSING, "lost"),
        (Change.KEPT, Verdict.SAID, "kept"),
        (Change.OPEN, Verdict.MISSING, "still open"),
        (Change.OPEN, Verdict.CONTRADICTED, "still wrong"),
        (Change.UNMATCHED, Verdict.SAID, "in one only"),
    ],
)
def test_what_became_of_a_point_is_a_word_with_a_sign(
    change: Change, verdict: Verdict, word: str
) -> None:
    side = Side(verdict=verdict)
    sign = change_sign(PointPair(statement="It is so", a=side, b=side, change=change))
    assert sign.word == word
    assert sign.icon


def side_of(attempt: Attempt, **changes: object) -> TakeSide:
    session = made.session(attempt, **changes)
    return TakeSide(take_ref(session, attempt), attempt, has_sound=attempt.has_sound)


def test_a_take_is_called_by_its_day_and_score_and_the_sample_by_its_name() -> None:
    assert take_name(side_of(made.spoken()).ref).endswith("14:05 · 50 / 100")
    assert take_name(side_of(made.ungraded(), title="Mine").ref).startswith("Mine, 19/11/2025")
    assert take_name(side_of(made.ungraded()).ref).endswith("not graded")
    assert take_name(side_of(made.spoken(), pack=SAMPLE).ref).startswith("Sample interview")


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (made.ungraded(), made.spoken(), "Take A was not graded"),
        (made.spoken(), made.ungraded(), "Take B was not graded"),
        (made.ungraded(), made.ungraded(), "Neither take was graded"),
    ],
)
def test_who_was_not_graded_is_said(a: Attempt, b: Attempt, words: str) -> None:
    view = compare_view(compare_takes(a, b), side_of(a), side_of(b))
    assert view.points_absence.startswith(words)
    assert view.pairs == ()


def test_a_take_without_words_says_why() -> None:
    a, b = made.untranscribed(), made.silent()
    view = compare_view(compare_takes(a, b), side_of(a), side_of(b))
    assert view.a.absence == "This take has not been transcribed."
    assert view.b.absence == "No speech was heard in this take."


def test_where_nothing_can_be_heard_no_clip_is_offered() -> None:
    a, b = made.typed_answer(), made.typed_answer()
    view = compare_view(compare_takes(a, b), side_of(a), side_of(b))
    assert not any(pair.hears_any for pair in view.pairs)
    assert all(quote.clip is None for pair in view.pairs for quote in pair.a.quotes)
    assert view.a.whole is None
