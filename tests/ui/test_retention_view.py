"""What is said of what was deleted by age, and of what would be."""

import pytest

from mockinterview.core.retention import Expiry
from mockinterview.settings import RetentionSettings
from mockinterview.ui.views.retention import expired_text, expiring_text

BOTH = RetentionSettings(recording_days=30, session_days=365)


@pytest.mark.parametrize(
    ("expiry", "told"),
    [
        (
            Expiry(recordings=2, recording_bytes=12_400_000),
            "2 recordings older than 30 days were deleted. Size of the files: 12 MB.",
        ),
        (
            Expiry(recordings=1, recording_bytes=640_000),
            "1 recording older than 30 days was deleted. Size of the files: 0.6 MB.",
        ),
        (
            Expiry(sessions=1, session_bytes=3_000_000),
            "1 interview older than 365 days was deleted. Size of the files: 3.0 MB.",
        ),
        (
            Expiry(recordings=3, recording_bytes=9_000_000, sessions=2, session_bytes=2_000_000),
            (
                "3 recordings older than 30 days were deleted. "
                "2 interviews older than 365 days were deleted. Size of the files: 11 MB."
            ),
        ),
        (Expiry(), ""),
    ],
)
def test_what_was_deleted_is_told_with_its_age_and_its_size(expiry: Expiry, told: str) -> None:
    assert expired_text(expiry, BOTH) == told


def test_what_would_be_deleted_is_told_with_what_stays() -> None:
    due = Expiry(recordings=2, recording_bytes=1_000_000, sessions=1)
    told = expiring_text(due, BOTH)
    assert told.startswith("2 recordings are older than 30 days and would be deleted; their texts")
    assert "1 interview is older than 365 days and would be deleted whole." in told
    assert "1.0 MB" in told
    assert expiring_text(Expiry(), BOTH) == ""
