"""What is shown of an answer beside the model answer, point by point and as whole texts."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from mockinterview.core.compare import Comparison, Piece, compare
from mockinterview.core.session import Attempt

translate = QCoreApplication.translate


@dataclass(frozen=True)
class MarkedPiece:
    """A stretch of a text; ``numbers`` names the points that it says, as in ``2, 5``."""

    text: str
    numbers: str = ""


@dataclass(frozen=True)
class ComparisonView:
    """A graded answer and the model answer, compared when that is first looked at.

    It takes some milliseconds, and most people look at the checklist: views are made anew with
    every change on a page.
    """

    attempt: Attempt

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the model answer, one for each point of the checklist."""
        return self._made.sentences

    @cached_property
    def answer(self) -> tuple[MarkedPiece, ...]:
        return _marked(self._made.answer)

    @cached_property
    def model_answer(self) -> tuple[MarkedPiece, ...]:
        return _marked(self._made.model_answer)

    @cached_property
    def _made(self) -> Comparison:
        return compare(self.attempt) or Comparison(sentences=(), answer=(), model_answer=())


def comparison_view(attempt: Attempt) -> ComparisonView | None:
    """Return an answer beside the model answer; None where it was not graded."""
    if attempt.score is None or attempt.hearing is None:
        return None
    # What the person says of it is no part of it: a new rating is no other comparison.
    return ComparisonView(attempt.model_copy(update={"own_rating": None, "note": ""}))


def spoken_text(pieces: tuple[MarkedPiece, ...]) -> str:
    """Return a marked text as it is read aloud: each mark as words behind what it marks."""
    mark = translate("compare", "{text} (point {numbers})")
    return "".join(
        mark.format(text=piece.text.rstrip(), numbers=piece.numbers) + _space_after(piece.text)
        if piece.numbers
        else piece.text
        for piece in pieces
    )


def _space_after(text: str) -> str:
    return text[len(text.rstrip()) :]


def _marked(pieces: tuple[Piece, ...]) -> tuple[MarkedPiece, ...]:
    return tuple(
        MarkedPiece(piece.text, ", ".join(str(number) for number in piece.numbers))
        for piece in pieces
    )
