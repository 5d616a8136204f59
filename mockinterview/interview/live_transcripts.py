"""Transcripts of takes: begun while a take is recorded, and done when it ends.

Runs on the owner's thread; the work runs on the recogniser's lane, one look at a take a
job, so that the lane is never held for the length of an answer. Where following fails,
the take is transcribed whole when it has ended, and only that failure is told: nothing
is lost, it merely takes longer.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from mockinterview.core.errors import AppError
from mockinterview.core.events import CaptionGrown, Event, Step, StepFailed, TranscriptReady
from mockinterview.core.session import AttemptKey
from mockinterview.core.transcript import Caption, Hearing
from mockinterview.ports import Following, Jobs, Lane
from mockinterview.services import Services

LOOK_SECONDS = 0.1
"""How long to wait before the next look at a take that grows."""

Result = TypeVar("Result")

log = logging.getLogger(__name__)


class LiveTranscripts:
    """Follows the take that is being recorded, and transcribes takes that are complete."""

    def __init__(
        self, services: Services, jobs: Jobs, language: str, send: Callable[[Event], None]
    ) -> None:
        self._services = services
        self._jobs = jobs
        self._language = language
        self._send = send
        self._wanted: AttemptKey | None = None
        self._following: Following | None = None

    def follow(self, key: AttemptKey, file: str, terms: Sequence[str] = ()) -> None:
        """Begin to transcribe a take that is being recorded; ``terms`` are the question's."""
        self._wanted, self._following = key, None
        self._start(
            partial(self._open, file, terms),
            done=partial(self._keep, key),
            failed=partial(self._lose, key),
        )

    def unfollow(self, key: AttemptKey) -> None:
        """Let go of a take whose transcript is not wanted."""
        if self._wanted == key:
            self.close()

    def transcribe(self, key: AttemptKey, file: str) -> None:
        """Transcribe a take that is complete: only what is left of it, where it was followed."""
        following = self._following if self._wanted == key else None
        self.unfollow(key)
        if following is None:
            self._transcribe_whole(key, file)
            return
        self._start(
            following.finish,
            done=partial(self._tell, key),
            failed=partial(self._try_whole, key, file),
        )

    def close(self) -> None:
        """Follow nothing any more."""
        self._wanted = self._following = None

    def _open(self, file: str, terms: Sequence[str]) -> Following:
        path = self._services.store.recording(file)
        return self._services.transcriber.follow(path, language=self._language, terms=terms)

    def _keep(self, key: AttemptKey, following: Following) -> None:
        if self._wanted == key:
            self._following = following
            self._look(key)

    def _look(self, key: AttemptKey) -> None:
        if self._wanted == key and self._following is not None:
            self._start(
                self._following.advance,
                done=partial(self._looked, key),
                failed=partial(self._lose, key),
            )

    def _looked(self, key: AttemptKey, caption: Caption | None) -> None:
        if self._wanted != key:
            return
        if caption is not None:
            self._send(CaptionGrown(key, caption))
        self._jobs.call_later(LOOK_SECONDS, partial(self._look, key))

    def _lose(self, key: AttemptKey, error: AppError) -> None:
        log.info("take %s is not followed: %s", key, error.code)
        self.unfollow(key)

    def _try_whole(self, key: AttemptKey, file: str, error: AppError) -> None:
        log.info("take %s is transcribed whole: %s", key, error.code)
        self._transcribe_whole(key, file)

    def _transcribe_whole(self, key: AttemptKey, file: str) -> None:
        self._start(
            partial(self._recognise, file),
            done=partial(self._tell, key),
            failed=partial(self._fail, key),
        )

    def _recognise(self, file: str) -> Hearing:
        path = self._services.store.recording(file)
        return self._services.transcriber.transcribe(path, language=self._language)

    def _tell(self, key: AttemptKey, hearing: Hearing) -> None:
        self._send(TranscriptReady(key, hearing))

    def _fail(self, key: AttemptKey, error: AppError) -> None:
        self._send(StepFailed(Step.TRANSCRIBE, error.failure, key))

    def _start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
    ) -> None:
        self._jobs.start(Lane.RECOGNISER, work, done=done, failed=failed)
