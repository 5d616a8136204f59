import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.acoustics import Acoustics, LikelyFiller, Loudness, PitchRange
from mockinterview.core.delivery import (
    Delivery,
    measure_delivery,
    own_median,
    with_filler_judged,
)
from mockinterview.core.pauses import LONG_PAUSE_SECONDS
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


def test_the_time_to_the_first_word_begins_with_the_key_and_not_with_the_take() -> None:
    words = (Word(text="Yes.", start=0.8, end=1.4, probability=0.9),)
    transcript = Transcript(text="Yes.", language="en", model="m", seconds=2.0, words=words)
    heard = Hearing(transcript=transcript, speech=(Span(start=0.8, end=1.4),))
    late = measure_delivery(heard, pre_roll_seconds=0.5)
    early = measure_delivery(heard, pre_roll_seconds=1.0)
    assert late is not None
    assert early is not None
    assert late.response_latency_seconds == pytest.approx(0.3)
    assert early.response_latency_seconds == 0.0


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


def sounding(*confidences: float) -> Delivery:
    offered = tuple(
        LikelyFiller(start=2 * n, end=2 * n + 0.4, confidence=confidence)
        for n, confidence in enumerate(confidences, start=1)
    )
    acoustics = Acoustics(
        loudness=Loudness(median_dbfs=-22, low_dbfs=-30, high_dbfs=-16),
        pitch=PitchRange(median_hertz=120, low_hertz=100, high_hertz=200),
        fillers=offered,
    )
    words = (
        Word(text="Um,", start=1.0, end=1.3, probability=0.9),
        Word(text="yes.", start=1.4, end=1.7, probability=0.9),
    )
    transcript = Transcript(text="Um, yes.", language="en", model="base", seconds=32.0, words=words)
    speech = (Span(start=1.0, end=31.0),)
    delivery = measure_delivery(Hearing(transcript=transcript, speech=speech, acoustics=acoustics))
    assert delivery
    return delivery


def test_written_and_likely_fillers_stand_in_their_order_and_are_counted_together() -> None:
    delivery = sounding(0.9, 0.1, 0.7)

    assert delivery.fillers is not None
    assert [filler.text for filler in delivery.fillers] == ["Um", "", ""]
    assert [filler.confidence for filler in delivery.fillers] == [None, 0.9, 0.7]
    assert delivery.fillers_a_minute == pytest.approx(6.0)


def test_what_the_sound_says_is_kept_with_the_delivery() -> None:
    delivery = sounding()

    assert delivery.loudness is not None
    assert delivery.loudness.range_db == 14
    assert delivery.pitch is not None
    assert delivery.pitch.semitones == pytest.approx(12.0)


def test_a_hearing_without_samples_says_that_its_sound_was_not_searched() -> None:
    delivery = heard(5, 10.0, (1.0, 9.0))

    assert delivery.fillers == ()
    assert delivery.fillers_a_minute is None
    assert delivery.loudness is None
    assert delivery.pitch is None


def test_a_delivery_that_was_stored_before_these_measures_still_loads() -> None:
    stored = (
        '{"seconds": 40.0, "speaking_seconds": 30.5, "word_count": 71, "pace_speaking": 139.7, '
        '"pace_overall": 106.5, "response_latency_seconds": 1.8, '
        '"long_pauses": [{"start": 5.0, "end": 7.0}]}'
    )

    delivery = Delivery.model_validate_json(stored)

    assert delivery.word_count == 71
    assert delivery.fillers is None
    assert delivery.pauses is None
    assert delivery.repetitions is None


def test_a_hearing_that_was_stored_before_still_loads() -> None:
    stored = heard_json()

    assert Hearing.model_validate_json(stored).acoustics is None


def heard_json() -> str:
    return (
        '{"transcript": {"text": "Yes.", "language": "en", "model": "base", "seconds": 2.0, '
        '"words": [{"text": "Yes.", "start": 0.5, "end": 0.9, "probability": 0.8}]}, '
        '"speech": [{"start": 0.4, "end": 1.0}]}'
    )


def test_what_is_usual_needs_three_takes() -> None:
    fast, slow, usual = (heard(n, 60.0, (0.0, 60.0)) for n in (180, 90, 120))

    assert own_median([fast.figures, slow.figures]).pace_speaking is None
    assert own_median(take.figures for take in (fast, slow, usual)).pace_speaking == 120


def test_takes_whose_sound_was_not_searched_do_not_lower_the_usual_fillers() -> None:
    searched = [sounding(0.9), sounding(0.9), sounding(0.9)]
    unsearched = [heard(5, 60.0, (0.0, 60.0))] * 5

    usual = own_median(take.figures for take in (*searched, *unsearched))

    assert usual.fillers_a_minute == pytest.approx(4.0)


SPOKEN = (Span(start=1.0, end=31.0),)


def test_a_mark_that_was_no_filler_counts_no_more_and_is_kept() -> None:
    judged = with_filler_judged(sounding(0.9, 0.7), SPOKEN, 4.0, is_filler=False)

    assert judged.fillers_a_minute == pytest.approx(4.0)
    assert judged.fillers is not None
    assert [filler.is_confirmed for filler in judged.fillers] == [None, None, False]
    assert judged.counted_fillers == judged.fillers[:2]


def test_an_answer_on_a_mark_can_be_changed_and_taken_back() -> None:
    before = sounding(0.9, 0.7)
    rejected = with_filler_judged(before, SPOKEN, 4.0, is_filler=False)

    accepted = with_filler_judged(rejected, SPOKEN, 4.0, is_filler=True)
    assert accepted.fillers_a_minute == before.fillers_a_minute
    assert with_filler_judged(accepted, SPOKEN, 4.0, is_filler=None) == before


def test_what_the_recogniser_wrote_down_is_not_judged() -> None:
    before = sounding(0.9)

    assert with_filler_judged(before, SPOKEN, 1.0, is_filler=False) == before


def test_measures_without_fillers_stay_as_they_are() -> None:
    older = Delivery(seconds=40.0, speaking_seconds=30.5, word_count=71)

    assert with_filler_judged(older, SPOKEN, 1.0, is_filler=False) == older
    assert older.counted_fillers is None
