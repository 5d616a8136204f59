import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.delivery import (
    LONG_PAUSE_SECONDS,
    PACE_NORM,
    Delivery,
    Norm,
    Placing,
    measure_delivery,
    place,
)
from mockinterview.core.transcript import Hearing, Span, Transcript, Word, typed


def heard(words: int, seconds: float, *speech: tuple[float, float]) -> Delivery:
    transcript = Transcript(
        text=" ".join(["word"] * words),
        language="en",
        model="base",
        seconds=seconds,
        words=(Word(text="word", start=0, end=0.3, probability=0.9),) * words,
    )
    spans = tuple(Span(start=start, end=end) for start, end in speech)
    delivery = measure_delivery(Hearing(transcript=transcript, speech=spans))
    assert delivery
    return delivery


def test_a_typed_answer_has_no_delivery() -> None:
    assert measure_delivery(typed("I would look at the logs.", "en")) is None


def test_pace_while_speaking_leaves_the_silence_out() -> None:
    delivery = heard(120, 120.0, (10.0, 40.0), (90.0, 120.0))

    assert delivery.speaking_seconds == 60.0
    assert delivery.pace_speaking == 120.0
    assert delivery.pace_overall == 60.0


def test_the_time_to_the_first_word_is_where_speech_begins() -> None:
    assert heard(5, 10.0, (3.5, 6.0), (7.0, 9.0)).response_latency_seconds == 3.5


def test_speech_from_the_first_moment_has_no_latency_but_a_measure() -> None:
    assert heard(5, 10.0, (0.0, 6.0)).response_latency_seconds == 0.0


def test_silence_has_no_pace_and_no_first_word() -> None:
    delivery = heard(0, 30.0)

    assert delivery.pace_speaking is None
    assert delivery.pace_overall is None
    assert delivery.response_latency_seconds is None
    assert delivery.long_pauses == ()


def test_a_noise_without_words_has_no_pace() -> None:
    assert heard(0, 30.0, (1.0, 20.0)).pace_speaking is None


def test_words_without_detected_speech_have_a_pace_over_the_take_only() -> None:
    delivery = heard(30, 60.0)

    assert delivery.pace_speaking is None
    assert delivery.pace_overall == 30.0


@pytest.mark.parametrize(("seconds", "pace"), [(0.0, None), (0.99, None), (1.0, 120.0)])
def test_less_than_a_second_is_too_little_for_a_pace(seconds: float, pace: float | None) -> None:
    assert heard(2, seconds, (0.0, seconds)).pace_speaking == pace


def test_a_pause_is_long_from_its_limit_on() -> None:
    delivery = heard(9, 20.0, (0.0, 2.0), (2.0 + LONG_PAUSE_SECONDS, 5.0), (6.4, 8.0), (12.0, 14.0))

    assert delivery.long_pauses == (Span(start=2.0, end=3.5), Span(start=8.0, end=12.0))


def test_the_silence_before_and_after_the_speech_is_no_pause() -> None:
    assert heard(9, 60.0, (20.0, 30.0)).long_pauses == ()


def test_overlapping_stretches_make_no_pause() -> None:
    assert heard(9, 20.0, (0.0, 6.0), (4.0, 9.0)).long_pauses == ()


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(0.1, 9), st.floats(0.1, 9)), max_size=20), st.integers(0, 400))
def test_measures_never_contradict_one_another(gaps: list[tuple[float, float]], words: int) -> None:
    at, speech = 0.0, []
    for silence, talk in gaps:
        speech.append((at + silence, at + silence + talk))
        at += silence + talk
    delivery = heard(words, at + 1.0, *speech)

    assert 0 <= delivery.speaking_seconds <= delivery.seconds
    assert all(pause.seconds >= LONG_PAUSE_SECONDS for pause in delivery.long_pauses)
    if delivery.pace_speaking is not None and delivery.pace_overall is not None:
        assert delivery.pace_speaking >= delivery.pace_overall


@pytest.mark.parametrize(
    ("value", "placing"),
    [
        (99.9, Placing.BELOW),
        (100.0, Placing.WITHIN),
        (165.0, Placing.WITHIN),
        (165.1, Placing.ABOVE),
    ],
)
def test_the_bounds_of_a_norm_belong_to_it(value: float, placing: Placing) -> None:
    assert place(value, PACE_NORM) is placing


def test_an_open_norm_has_no_other_side() -> None:
    assert place(0.0, Norm(high=5, source="A study")) is Placing.WITHIN
    assert place(9.0, Norm(low=5, source="A study")) is Placing.WITHIN
    assert place(-3.0, Norm(source="A study")) is Placing.WITHIN


def test_the_norm_for_pace_names_its_source() -> None:
    assert PACE_NORM.source
