"""What the first page offers of answers that were recorded and not written down."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.waiting import Waiting
from mockinterview.ui.figures import clock_text, moment_text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class OfferView:
    """One answer: what became of it, which it is, and how much of it there is."""

    message: str
    question: str
    details: str
    is_playing: bool = False
    can_transcribe: bool = True


def offer_view(
    waiting: Sequence[Waiting], *, is_playing: bool, is_recogniser_taken: bool
) -> OfferView | None:
    """Return the offer of the newest of these answers, or None where none waits."""
    if not waiting:
        return None
    newest = waiting[0]
    note = _more(len(waiting) - 1)
    if is_recogniser_taken:
        note = translate("offer", "another recording is being transcribed")
    return OfferView(
        message=_message(newest),
        question=newest.attempt.question.title,
        details=" · ".join(filter(None, (*_details(newest), note))),
        is_playing=is_playing,
        can_transcribe=not is_recogniser_taken,
    )


def _message(waiting: Waiting) -> str:
    if waiting.is_cut_off:
        return translate("offer", "An answer was cut off. Its recording is safe.")
    return translate("offer", "An answer was not written down. Its recording is safe.")


def _details(waiting: Waiting) -> tuple[str, str]:
    """Return when the interview began, and the length of the take."""
    take = waiting.attempt.take
    length = clock_text(take.seconds if take else 0.0)
    recorded = translate("offer", "{length} recorded").format(length=length)
    return moment_text(waiting.session.started_at), recorded


def _more(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return translate("offer", "1 more recording waits")
    return translate("offer", "{count} more recordings wait").format(count=count)
