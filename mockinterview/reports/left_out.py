"""What a file that is shared does not hold, in words for the person who gives it away."""

from collections.abc import Iterable

from mockinterview.core.shared import LeftOutPart, Part
from mockinterview.core.words import number_text, translate


def left_out_lines(parts: Iterable[LeftOutPart]) -> list[str]:
    """Return a sentence for each part that is left out."""
    return [_line(each) for each in parts]


def _line(left: LeftOutPart) -> str:
    one, many = _words(left.part)
    return (one if left.count == 1 else many).format(count=number_text(left.count))


def _words(part: Part) -> tuple[str, str]:
    """Return the sentence for one, and that for several."""
    match part:
        case Part.AUDIO:
            return (
                translate("left-out", "The recording of 1 answer"),
                translate("left-out", "The recordings of {count} answers"),
            )
        case Part.NAMES:
            return (
                translate("left-out", "A name, in 1 place"),
                translate("left-out", "Names, in {count} places"),
            )
        case Part.TITLE:
            return (
                translate("left-out", "The title you gave, or a tag"),
                translate("left-out", "The title and tags you gave ({count})"),
            )
        case Part.NOTES:
            return (
                translate("left-out", "1 note of yours"),
                translate("left-out", "{count} notes of yours"),
            )
        case Part.BOOKMARKS:
            return (
                translate("left-out", "1 bookmark"),
                translate("left-out", "{count} bookmarks"),
            )
        case Part.REVIEWS:
            return (
                translate("left-out", "1 review by somebody else"),
                translate("left-out", "{count} reviews by others"),
            )
        case Part.OWN_RATINGS:
            return (
                translate("left-out", "Your own rating of 1 answer"),
                translate("left-out", "Your own ratings of {count} answers"),
            )
        case Part.JOB:
            return (
                translate("left-out", "The words of 1 question made from a job or a CV"),
                translate("left-out", "The words of {count} questions made from a job or a CV"),
            )
        case Part.SEAL:
            return (
                translate("left-out", "The seal, which would not hold for what is left"),
                translate("left-out", "{count} seals, which would not hold for what is left"),
            )
