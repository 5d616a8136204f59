"""What is shown of how somebody spoke."""

from mockinterview.core.acoustics import Acoustics, LikelyFiller, Loudness, PitchRange
from mockinterview.core.delivery import Delivery, measure_delivery
from mockinterview.core.norms import Figures, Profile, Yardstick
from mockinterview.core.session import Attempt
from mockinterview.ui.views.delivery import delivery_view
from mockinterview.ui.views.measure import MeasureView
from tests.fakes import sessions as made


def sounding(*confidences: float) -> Attempt:
    """Return an answer whose sound was searched."""
    told = made.hearing("So the the model, um, makes it up, because nobody told it so at all.")
    acoustics = Acoustics(
        loudness=Loudness(median_dbfs=-22.5, low_dbfs=-30.0, high_dbfs=-16.0),
        pitch=PitchRange(median_hertz=120, low_hertz=100, high_hertz=150),
        fillers=tuple(LikelyFiller(start=6.0, end=6.4, confidence=c) for c in confidences),
    )
    heard = told.model_copy(update={"acoustics": acoustics})
    return made.spoken(hearing=heard, delivery=measure_delivery(heard))


def measures(attempt: Attempt, profile: Profile = Profile.STANDARD) -> dict[str, MeasureView]:
    shown = delivery_view(attempt, Yardstick(profile=profile))
    return {measure.unit: measure for measure in shown.measures}


def test_fillers_stand_with_their_norm_and_how_many_are_only_likely() -> None:
    fillers = measures(sounding(0.9))["fillers/min"]

    assert fillers.value == "15.0"
    assert fillers.note.startswith("up to 5 are not held against a speaker, Laske")
    assert fillers.note.endswith("1 of 2 are likely ones, see below")


def test_fillers_that_all_stand_in_the_transcript_need_no_caution() -> None:
    assert "likely" not in measures(sounding())["fillers/min"].note


def test_repetitions_are_named_with_their_places() -> None:
    repeated = measures(sounding())["repeated or restarted"]

    assert (repeated.value, repeated.note) == ("1", "“the the” at 0:02")


def test_loudness_pitch_and_silence_are_shown() -> None:
    shown = measures(sounding())

    assert shown["dBFS loud"].note == "mostly \u221230 to \u221216"
    assert shown["semitones of pitch"].value == "7.0"
    assert shown["silence"].value.endswith("%")
    assert shown["longest stretch"].value == "0:04"


def test_the_fluency_neutral_profile_names_no_norm() -> None:
    shown = measures(sounding(0.9), Profile.FLUENCY_NEUTRAL)

    assert shown["words/min"].note == "while speaking"
    assert "up to" not in shown["fillers/min"].note


def test_an_answer_of_an_older_version_shows_what_it_has() -> None:
    older = made.spoken(delivery=Delivery(seconds=40.0, speaking_seconds=30.5, word_count=71))

    assert len(delivery_view(older).measures) == 4


def test_what_is_usual_for_the_person_comes_before_any_norm() -> None:
    usual = Figures(
        pace_speaking=128.4,
        fillers_a_minute=3.2,
        response_latency_seconds=1.23,
        silence_share=0.34,
    )
    shown = {
        measure.unit: measure.note
        for measure in delivery_view(sounding(0.9), Yardstick(usual=usual)).measures
    }

    assert shown["words/min"].startswith("your median 128; ")
    assert shown["fillers/min"].startswith("your median 3.2; up to 5 are not held")
    assert shown["to begin"] == "your median 1.2 s; from the start of the answer"
    assert shown["silence"] == "your median 34 %; of the whole take"


def test_a_mark_that_was_none_does_not_count() -> None:
    fillers = measures(sounding(0.9).with_filler_judged(6.0, is_filler=False))["fillers/min"]

    assert fillers.value == "7.5"
    assert "likely" not in fillers.note
