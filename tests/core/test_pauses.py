import pytest

from mockinterview.core.pauses import (
    PAUSE_SECONDS,
    Pause,
    PausePlace,
    find_pauses,
    longest_monologue,
    silence_share,
)
from mockinterview.core.transcript import Span, Word


def speech(*spans: tuple[float, float]) -> tuple[Span, ...]:
    return tuple(Span(start=start, end=end) for start, end in spans)


def words(*timed: tuple[str, float, float]) -> tuple[Word, ...]:
    return tuple(Word(text=t, start=s, end=e, probability=0.9) for t, s, e in timed)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("cache.", "Then", PausePlace.BETWEEN_CLAUSES),
        ("cache,", "and", PausePlace.BETWEEN_CLAUSES),
        ("cache", "because", PausePlace.BETWEEN_CLAUSES),
        ("the", "cache", PausePlace.INSIDE_CLAUSE),
        ("cache", "and", PausePlace.INSIDE_CLAUSE),
    ],
)
def test_a_pause_is_placed_by_the_words_about_it(
    before: str, after: str, place: PausePlace
) -> None:
    said = words((before, 0.2, 1.0), (after, 2.0, 2.5))

    assert find_pauses(speech((0.0, 1.0), (2.0, 3.0)), said) == (
        Pause(start=1.0, end=2.0, place=place, is_long=False),
    )


def test_a_word_whose_time_runs_back_over_the_pause_is_still_the_one_after_it() -> None:
    said = words(("cache.", 0.2, 1.0), ("Then", 1.0, 2.6), ("we", 2.6, 2.8))

    (pause,) = find_pauses(speech((0.0, 1.0), (2.0, 3.0)), said)

    assert pause.place is PausePlace.BETWEEN_CLAUSES


def test_a_pause_about_which_no_words_are_has_no_place() -> None:
    (pause,) = find_pauses(speech((0.0, 1.0), (4.0, 5.0)), ())

    assert pause.place is PausePlace.UNKNOWN
    assert pause.is_long


def test_a_gap_shorter_than_a_pause_is_none() -> None:
    gap = PAUSE_SECONDS - 0.05

    assert find_pauses(speech((0.0, 1.0), (1.0 + gap, 2.0)), ()) == ()


def test_a_monologue_runs_over_short_pauses_and_ends_at_a_long_one() -> None:
    spoken = speech((0.0, 5.0), (5.5, 9.0), (12.0, 20.0))

    assert longest_monologue(spoken) == Span(start=0.0, end=9.0)


def test_a_silent_take_has_no_monologue() -> None:
    assert longest_monologue(()) is None


def test_the_share_of_silence_counts_the_ends_of_the_take_too() -> None:
    assert silence_share(speech((2.0, 4.0), (5.0, 6.0)), 10.0) == pytest.approx(0.7)
    assert silence_share((), 10.0) == 1.0
    assert silence_share((), 0.0) is None
