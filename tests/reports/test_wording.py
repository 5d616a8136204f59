from datetime import UTC, datetime, timedelta, timezone
from enum import Enum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Advice, AdviceCode
from mockinterview.core.norms import PACE_NORM, Norm, Placing
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Level, Weight
from mockinterview.core.report import EntryStatus
from mockinterview.reports import wording


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (wording.VERDICTS, Verdict),
        (wording.STATUSES, EntryStatus),
        (wording.WEIGHTS, Weight),
        (wording.LEVELS, Level),
        (wording.FORMATS, FormatId),
        (wording.PLACINGS, Placing),
        (wording.ADVICE, AdviceCode),
        (wording.ADVICE_ALONE, AdviceCode),
    ],
)
def test_every_code_has_words(words: dict[Enum, object], codes: type[Enum]) -> None:
    assert set(words) == set(codes)


def test_no_two_verdicts_look_or_read_alike() -> None:
    signs = list(wording.VERDICTS.values())

    assert len({sign.sign for sign in signs}) == len({sign.word for sign in signs}) == len(signs)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 s"),
        (44.6, "45 s"),
        (59.6, "1 min"),
        (95, "1 min 35 s"),
        (120, "2 min"),
        (3600, "1 h"),
        (7500, "2 h 5 min"),
        (-3, "0 s"),
    ],
)
def test_a_duration_reads_as_it_is_spoken(seconds: float, told: str) -> None:
    assert wording.duration(seconds) == told


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, "0:00"), (9.99, "0:09"), (82, "1:22"), (3723, "1:02:03")]
)
def test_a_place_in_a_take_reads_as_on_a_clock(seconds: float, told: str) -> None:
    assert wording.clock(seconds) == told


@settings(deadline=None)
@given(st.floats(0, 86_400))
def test_a_place_never_lies_after_its_moment(seconds: float) -> None:
    *hours, minutes, rest = (int(part) for part in wording.clock(seconds).split(":"))

    assert 0 <= seconds - (3600 * sum(hours) + 60 * minutes + rest) < 1


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        (UTC, "3 March 2025, 09:05 UTC"),
        (timezone(timedelta(hours=5, minutes=30)), "3 March 2025, 09:05 UTC+05:30"),
        (timezone(-timedelta(hours=3)), "3 March 2025, 09:05 UTC-03:00"),
        (None, "3 March 2025, 09:05"),
    ],
)
def test_a_moment_says_its_offset(zone: timezone | None, told: str) -> None:
    assert wording.moment(datetime(2025, 3, 3, 9, 5, tzinfo=zone)) == told


def test_a_failure_is_never_worded_as_a_number() -> None:
    assert wording.score(None) == "No score"
    assert wording.score(0) == "0 / 100"


def test_advice_names_its_subject() -> None:
    given_advice = Advice(code=AdviceCode.ADD_POINT, subject="Name {one} measurement")

    assert wording.advice(given_advice) == "Add what was missing: Name {one} measurement."


@pytest.mark.parametrize("code", AdviceCode)
def test_advice_without_a_subject_is_a_whole_sentence(code: AdviceCode) -> None:
    told = wording.advice(Advice(code=code, subject=" "))

    assert told.endswith(".")
    assert "{" not in told


@pytest.mark.parametrize(
    ("norm", "told"),
    [
        (PACE_NORM, "within 100 to 165"),
        (Norm(high=5, source="A study"), "within up to 5"),
        (Norm(low=0.5, source="A study"), "within 0.5 or more"),
    ],
)
def test_a_placing_says_the_figures_of_its_norm(norm: Norm, told: str) -> None:
    assert wording.placing(Placing.WITHIN, norm) == told
