from mockinterview.core.report import Entry, build_report
from mockinterview.core.session import Attempt
from mockinterview.reports.measures import Measure, measures
from tests.fakes.sessions import MADE, session, silent, spoken, typed_answer


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


def test_what_was_not_measured_has_no_row() -> None:
    spoken_once = spoken()
    assert spoken_once.delivery
    bare = spoken_once.delivery.model_copy(
        update={
            "pace_speaking": None,
            "pace_overall": None,
            "response_latency_seconds": None,
            "long_pauses": (),
        }
    )

    names = [row.name for row in measures(entry(spoken(delivery=bare)))]

    assert names == ["Length", "Time spent speaking", "Pauses of 1.5 s or more"]
