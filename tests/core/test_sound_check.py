"""What the figures of a few seconds of speech come to."""

import math

import pytest

from mockinterview.core.sound_check import (
    CLIPPED_SHARE,
    NOISY_DB,
    QUIET_DBFS,
    Finding,
    TakeMeasures,
    findings,
)

GOOD = TakeMeasures(seconds=3.0, peak_dbfs=-8.0, noise_dbfs=-60.0, speech_dbfs=-24.0)


def with_(**changes: object) -> TakeMeasures:
    return GOOD.model_copy(update=changes)


def noisy_by(ratio_db: float) -> TakeMeasures:
    """Return figures whose speech alone is so far above a loud noise."""
    total = 10 * math.log10(10 ** (ratio_db / 10) + 1)
    return with_(noise_dbfs=-40.0, speech_dbfs=-40.0 + total)


def test_usual_speech_in_a_quiet_room_is_good() -> None:
    assert findings(GOOD) == (Finding.GOOD,)


def test_exact_zeros_are_told_alone_whatever_else_was_measured() -> None:
    zeros = with_(is_digital_silence=True, clipped_share=0.5)
    assert findings(zeros) == (Finding.DIGITAL_SILENCE,)


def test_a_take_in_which_nobody_speaks_is_told_alone() -> None:
    nobody = with_(speech_dbfs=None, noise_dbfs=-20.0, clipped_share=0.5)
    assert findings(nobody) == (Finding.NO_SPEECH,)
    assert nobody.speech_to_noise_db is None


@pytest.mark.parametrize(
    ("speech_dbfs", "found"),
    [
        (QUIET_DBFS, Finding.GOOD),
        (QUIET_DBFS - 0.01, Finding.TOO_QUIET),
        (-80.0, Finding.TOO_QUIET),
    ],
)
def test_speech_is_too_quiet_below_the_bound(speech_dbfs: float, found: Finding) -> None:
    assert findings(with_(speech_dbfs=speech_dbfs, noise_dbfs=-110.0)) == (found,)


@pytest.mark.parametrize(
    ("share", "found"),
    [
        (0.0, Finding.GOOD),
        (CLIPPED_SHARE, Finding.GOOD),
        (CLIPPED_SHARE * 1.01, Finding.TOO_LOUD),
        (1.0, Finding.TOO_LOUD),
    ],
)
def test_a_few_samples_at_full_scale_are_let_pass(share: float, found: Finding) -> None:
    assert findings(with_(clipped_share=share)) == (found,)


@pytest.mark.parametrize(
    ("ratio_db", "found"),
    [
        (NOISY_DB + 0.01, Finding.GOOD),
        (NOISY_DB - 0.01, Finding.NOISY),
        (0.0, Finding.NOISY),
        (-20.0, Finding.NOISY),
    ],
)
def test_speech_too_near_to_the_noise_is_noisy(ratio_db: float, found: Finding) -> None:
    measures = noisy_by(ratio_db)
    assert measures.speech_to_noise_db == pytest.approx(ratio_db)
    assert findings(measures) == (found,)


def test_speech_no_louder_than_the_noise_is_noisy_without_a_figure() -> None:
    drowned = with_(speech_dbfs=-30.0, noise_dbfs=-30.0)
    assert drowned.speech_to_noise_db == -math.inf
    assert findings(drowned) == (Finding.NOISY,)


def test_all_that_is_wrong_is_told_in_one_order() -> None:
    wrong = with_(speech_dbfs=-50.0, noise_dbfs=-55.0, clipped_share=0.01)
    assert findings(wrong) == (Finding.TOO_QUIET, Finding.TOO_LOUD, Finding.NOISY)
