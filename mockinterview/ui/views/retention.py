"""What is said of recordings, words and interviews that are deleted because of their age."""

from PySide6.QtCore import QCoreApplication

from mockinterview.core.retention import BYTES_A_MEGABYTE, Expiry
from mockinterview.settings import RetentionSettings
from mockinterview.ui.figures import number_text

translate = QCoreApplication.translate


def expired_text(expiry: Expiry, retention: RetentionSettings) -> str:
    """Say what was deleted; nothing where that was nothing."""
    told = []
    if expiry.recordings:
        words = _deleted_recordings(expiry.recordings)
        told.append(_filled(words, expiry.recordings, retention.recording_days))
    if expiry.transcripts:
        words = _deleted_words(expiry.transcripts)
        told.append(_filled(words, expiry.transcripts, retention.transcript_days))
    if expiry.sessions:
        words = _deleted_sessions(expiry.sessions)
        told.append(_filled(words, expiry.sessions, retention.session_days))
    if expiry.recordings or expiry.sessions:
        told.append(size_text(expiry))
    return " ".join(told)


def expiring_text(expiry: Expiry, retention: RetentionSettings) -> str:
    """Say what would be deleted with these settings; nothing where that is nothing."""
    told = []
    if expiry.recordings:
        words = _due_recordings(expiry.recordings)
        told.append(_filled(words, expiry.recordings, retention.recording_days))
    if expiry.transcripts:
        words = _due_words(expiry.transcripts)
        told.append(_filled(words, expiry.transcripts, retention.transcript_days))
    if expiry.sessions:
        words = _due_sessions(expiry.sessions)
        told.append(_filled(words, expiry.sessions, retention.session_days))
    if expiry.recordings or expiry.sessions:
        told.append(size_text(expiry))
    return " ".join(told)


def size_text(expiry: Expiry) -> str:
    """Return how much room the files take: ``12 MB``, and one decimal below ten."""
    megabytes = (expiry.recording_bytes + expiry.session_bytes) / BYTES_A_MEGABYTE
    shown = number_text(megabytes, 0 if megabytes >= 10 else 1)
    return translate("retention", "Size of the files: {size} MB.").format(size=shown)


def _filled(words: str, count: int, days: int | None) -> str:
    return words.format(count=number_text(count), days=days)


def _deleted_recordings(count: int) -> str:
    if count == 1:
        return translate("retention", "1 recording older than {days} days was deleted.")
    return translate("retention", "{count} recordings older than {days} days were deleted.")


def _deleted_words(count: int) -> str:
    if count == 1:
        return translate("retention", "The words of 1 answer older than {days} days were deleted.")
    return translate(
        "retention", "The words of {count} answers older than {days} days were deleted."
    )


def _deleted_sessions(count: int) -> str:
    if count == 1:
        return translate("retention", "1 interview older than {days} days was deleted.")
    return translate("retention", "{count} interviews older than {days} days were deleted.")


def _due_recordings(count: int) -> str:
    if count == 1:
        return translate(
            "retention",
            "1 recording is older than {days} days and would be deleted; its text stays.",
        )
    return translate(
        "retention",
        "{count} recordings are older than {days} days and would be deleted; their texts stay.",
    )


def _due_words(count: int) -> str:
    if count == 1:
        return translate(
            "retention",
            "1 answer is older than {days} days and its words would be deleted; its score stays.",
        )
    return translate(
        "retention",
        "{count} answers are older than {days} days and their words would be deleted; their "
        "scores stay.",
    )


def _due_sessions(count: int) -> str:
    if count == 1:
        return translate(
            "retention", "1 interview is older than {days} days and would be deleted whole."
        )
    return translate(
        "retention", "{count} interviews are older than {days} days and would be deleted whole."
    )
