"""The sample session: an interview of the sample candidate, to look at and to hear.

It ships in ``sessions/sample`` as ``session.json`` with its recordings, and is copied
into a person's own history only when they ask for it.
"""

import shutil
from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.session import Session
from mockinterview.core.words import translate
from mockinterview.ports import Store

SESSION_FILE = "session.json"
SESSION_ID = "sample"
PACK = SAMPLE_PACK


def add_sample_session(folder: Path, store: Store) -> str:
    """Copy the sample session into the store, unless it is there; return its id.

    One that was deleted, and can still be restored, is.
    """
    try:
        store.session(SESSION_ID)
    except AppError as error:
        if error.code == "session_in_trash":
            store.restore_session(SESSION_ID)
        elif error.code == "unknown_session":
            _copy(folder, store)
        else:
            raise
    return SESSION_ID


def sample_session(folder: Path) -> Session:
    """Return the session of the sample candidate."""
    return Session.model_validate_json((folder / SESSION_FILE).read_text(encoding="utf-8"))


def _copy(folder: Path, store: Store) -> None:
    session = sample_session(folder)
    try:
        for attempt in session.attempts:
            if attempt.take is not None:
                source = folder / Path(attempt.take.file).name
                shutil.copyfile(source, store.recording(attempt.take.file))
    except OSError as error:
        raise AppError(
            "sample_not_copied",
            translate(
                "sample", "The sample session could not be copied ({reason}); nothing else changed."
            ).format(reason=error.strerror),
            hint=translate("sample", "Check the free space of the data folder, then try again."),
            retryable=True,
        ) from error
    store.begin_session(session)
    for attempt in session.attempts:
        store.save_attempt(session.id, attempt)
    if session.finished_at is not None:
        store.finish_session(session.id, session.finished_at)
