"""What is shown of an answer beside the model answer, point by point and as whole texts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.compare import Comparison, Piece

translate = QCoreApplication.translate


@dataclass(frozen=True)
class MarkedPiece:
    """A stretch of a text; ``numbers`` names the points that it says, as in ``2, 5``."""

    text: str
    numbers: str = ""


@dataclass(frozen=True)
class ComparisonView:
    """``sentences`` are those of the model answer, one for each point of the checklist."""

    sentences: tuple[str, ...]
    answer: tuple[MarkedPiece, ...]
    model_answer: tuple[MarkedPiece, ...]


def comparison_view(made: Comparison) -> ComparisonView:
    return ComparisonView(made.sentences, _marked(made.answer), _marked(made.model_answer))


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
