import pytest

from mockinterview.core.pace import (
    LATEST_SECONDS,
    LEAST_LATEST_SECONDS,
    LEAST_SPEECH_SECONDS,
    WINDOW_SECONDS,
    latest_pace,
    pace_curve,
)
from mockinterview.core.transcript import Span, Word


def every(step: float, start: float, end: float) -> tuple[Word, ...]:
    count = round((end - start) / step)
    return tuple(
        Word(text="w", start=start + n * step, end=start + n * step + 0.1, probability=0.9)
        for n in range(count)
    )


def test_the_curve_follows_who_speaks_faster_and_faster() -> None:
    words = every(0.5, 0.0, 15.0) + every(0.25, 15.0, 30.0)

    curve = pace_curve(words, (Span(start=0.0, end=30.0),), 30.0)

    assert [point.at for point in curve] == [7.5, 12.5, 17.5, 22.5]
    assert [point.words_a_minute for point in curve] == pytest.approx([120, 160, 200, 240])


def test_a_pause_does_not_slow_the_curve() -> None:
    words = every(0.5, 0.0, 5.0) + every(0.5, 10.0, 15.0)
    speech = (Span(start=0.0, end=5.0), Span(start=10.0, end=15.0))

    (point,) = pace_curve(words, speech, WINDOW_SECONDS)

    assert point.words_a_minute == pytest.approx(120)


def test_a_window_with_hardly_any_speech_has_no_pace() -> None:
    speech = (Span(start=0.0, end=LEAST_SPEECH_SECONDS - 0.1),)

    (point,) = pace_curve(every(0.5, 0.0, 3.0), speech, WINDOW_SECONDS)

    assert point.words_a_minute is None


def test_a_take_shorter_than_a_window_has_no_curve() -> None:
    assert pace_curve(every(0.5, 0.0, 14.0), (Span(start=0.0, end=14.0),), 14.0) == ()


def test_the_latest_pace_is_that_of_the_last_half_minute() -> None:
    words = every(0.5, 0.0, 60.0) + every(0.25, 60.0, 90.0)
    speech = (Span(start=0.0, end=90.0),)

    assert latest_pace(words, speech, 60.0) == pytest.approx(120)
    assert latest_pace(words, speech, 90.0) == pytest.approx(240)


def test_the_latest_pace_leaves_pauses_out() -> None:
    words = every(0.5, 0.0, 10.0) + every(0.5, 20.0, 30.0)
    speech = (Span(start=0.0, end=10.0), Span(start=20.0, end=30.0))

    assert latest_pace(words, speech, 30.0) == pytest.approx(120)


def test_nobody_is_called_fast_for_a_few_words() -> None:
    words = every(0.2, 0.0, 30.0)
    little = (Span(start=0.0, end=LEAST_LATEST_SECONDS - 0.1),)

    assert latest_pace(words, little, LATEST_SECONDS) is None
    assert latest_pace(words, (Span(start=0.0, end=30.0),), LATEST_SECONDS - 0.1) is None
    assert latest_pace((), (Span(start=0.0, end=30.0),), LATEST_SECONDS) is None
