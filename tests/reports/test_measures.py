from mockinterview.core.acoustics import Acoustics, LikelyFiller, Loudness, PitchRange
from mockinterview.core.delivery import Delivery, measure_delivery
from mockinterview.core.norms import Figures, Profile, Yardstick
from mockinterview.core.report import Entry, build_report
from mockinterview.core.session import Attempt
from mockinterview.reports.measures import Measure, measures
from tests.fakes.sessions import MADE, hearing, session, silent, spoken, typed_answer


def entry(attempt: Attempt) -> Entry:
    return build_report(session(attempt), version="1", made_at=MADE).entries[0]


def test_a_spoken_answer_is_measured_with_norm_and_source() -> None:
    rows = {row.name: row for row in measures(entry(spoken()))}

    assert rows["Pace while speaking"] == Measure(
        "Pace while speaking",
        "150 words a minute",
        "within 100 to 165",
        "Microsoft Speaker Coach",
    )
    assert rows["Length"].norm == "the question asks for about 1 min 30 s"
    assert rows["Time to the first word"].figure == "1.8 s"
    assert rows["Pauses of 1.5 s or more"].figure == "1"
    assert rows["Pauses of 1.5 s or more"].norm == "at 0:05 (2.0 s)"


def test_a_measure_without_a_norm_names_no_source() -> None:
    rows = {row.name: row for row in measures(entry(spoken()))}

    assert rows["Pace with pauses"].norm == rows["Pace with pauses"].source == ""


def test_a_typed_answer_has_no_measures() -> None:
    assert measures(entry(typed_answer())) == ()


def test_a_silent_take_has_no_measures() -> None:
    assert measures(entry(silent())) == ()


def test_what_an_older_version_did_not_measure_has_no_row() -> None:
    older = Delivery(seconds=40.0, speaking_seconds=30.5, word_count=71)

    names = [row.name for row in measures(entry(spoken(delivery=older)))]

    assert names == ["Length", "Time spent speaking", "Pauses of 1.5 s or more"]


def sounding(
    profile: Profile = Profile.STANDARD,
    usual: Figures | None = None,
    *,
    is_filler: bool | None = None,
) -> dict[str, Measure]:
    """Return the rows of an answer whose sound was searched, by their names."""
    told = hearing("So the the model, um, makes it up, because nobody told it otherwise at all.")
    acoustics = Acoustics(
        loudness=Loudness(median_dbfs=-22.5, low_dbfs=-30.0, high_dbfs=-16.0),
        pitch=PitchRange(median_hertz=120, low_hertz=100, high_hertz=150),
        fillers=(LikelyFiller(start=6.0, end=6.4, confidence=0.8),),
    )
    heard = told.model_copy(update={"acoustics": acoustics})
    attempt = spoken(hearing=heard, delivery=measure_delivery(heard))
    judged = attempt.with_filler_judged(6.0, is_filler=is_filler)
    yardstick = Yardstick(usual=usual or Figures(), profile=profile)
    made = build_report(session(judged), version="1", made_at=MADE, yardstick=yardstick)
    return {row.name: row for row in measures(made.entries[0])}


def test_fillers_are_counted_with_their_norm_and_how_far_to_trust_them() -> None:
    rate = sounding()["Rate of fillers"]

    assert rate.figure == "15.0 a minute"
    assert rate.norm == (
        "of ten marked as likely about 6 are fillers; up to 5 are not held against a speaker"
    )
    assert "Laske" in rate.source


def test_a_filler_that_was_only_heard_is_called_likely() -> None:
    row = sounding()["Fillers"]

    assert row.figure == "2"
    assert row.norm == "“um” at 0:03, likely at 0:06"


def test_without_a_search_of_the_sound_only_what_was_written_is_counted() -> None:
    rows = {row.name: row for row in measures(entry(spoken()))}

    assert rows["Fillers in the transcript"].figure == "0"
    assert "Rate of fillers" not in rows


def test_repetitions_stand_with_their_words_and_places() -> None:
    assert sounding()["Repetitions and restarts"].norm == "“the the” at 0:02"


def test_loudness_and_pitch_stand_with_their_range() -> None:
    rows = sounding()

    assert rows["Loudness of the speech"].figure == "\u221222.5 dBFS"
    assert rows["Loudness of the speech"].norm.startswith("from \u221230.0 to \u221216.0 dBFS")
    assert rows["Pitch range"].figure == "7.0 semitones"


def test_pauses_are_told_by_their_place() -> None:
    row = sounding()["Pauses"]

    assert (row.figure, row.norm) == ("1", "inside a clause")


def test_the_fluency_neutral_profile_compares_nothing() -> None:
    rows = sounding(Profile.FLUENCY_NEUTRAL)

    assert all(not row.source for row in rows.values())
    assert rows["Pace while speaking"].norm == ""
    assert rows["Rate of fillers"].norm.startswith("of ten marked as likely")


def test_the_pace_over_time_says_its_windows() -> None:
    rows = {row.name: row for row in measures(entry(spoken()))}

    assert rows["Pace over time"].figure.endswith("words a minute")
    assert rows["Pace over time"].norm == "in windows of 15 s, one every 5 s"


def test_what_is_usual_for_the_person_comes_before_a_norm() -> None:
    usual = Figures(
        pace_speaking=128.4,
        fillers_a_minute=3.25,
        response_latency_seconds=1.23,
        silence_share=0.34,
    )
    rows = sounding(usual=usual)

    assert rows["Pace while speaking"].norm.startswith("median of earlier sessions 128; ")
    assert rows["Rate of fillers"].norm.startswith("median of earlier sessions 3.2; ")
    assert rows["Time to the first word"].norm == "median of earlier sessions 1.2 s"
    assert rows["Share of silence"].norm == "median of earlier sessions 34 %"


def test_a_mark_that_was_none_is_neither_counted_nor_listed() -> None:
    rows = sounding(is_filler=False)

    assert rows["Rate of fillers"].figure == "7.5 a minute"
    assert (rows["Fillers"].figure, rows["Fillers"].norm) == ("1", "“um” at 0:03")


def test_a_mark_that_was_confirmed_needs_no_caution() -> None:
    rows = sounding(is_filler=True)

    assert rows["Fillers"].norm == "“um” at 0:03, confirmed at 0:06"
    assert rows["Rate of fillers"].norm == "up to 5 are not held against a speaker"
