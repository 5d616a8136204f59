"""How much the lines of a job description count: what is asked for, and what stands beside.

The first line is the role. What is nice to have counts half; what the employer says of
itself and offers counts little. A CV has no such parts: all its lines count alike.
"""

import re
from collections.abc import Iterator

from mockinterview.core.plain import Plain

ROLE, ASKED, NICE, ASIDE = 1.5, 1.0, 0.5, 0.15
"""What a line of the role, of the demands, of the wishes and of the rest counts."""

_HEADING_WORDS = 6
_NICE = re.compile(
    r"\b(nice to have|nice-to-have|bonus|a plus|preferred|desirable|ideally|good to have|"
    r"would be great|an advantage|von vorteil|wünschenswert)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(about (us|the (company|team))|who we are|our (story|mission|values|company|culture)|"
    r"benefits|perks|what we offer|we offer|compensation|salary|how to apply|equal opportunit\w+|"
    r"diversity|location|über uns|wir bieten|unser angebot)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(requirements?|responsibilities|qualifications|profile|tasks|role|skills|must[- ]haves?|"
    r"what you|who you|you (will|bring|have|are)|your (job|work|day)|"
    r"anforderungen|aufgaben|profil)\b",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"^(we are an? |we're an? |at [A-Z]\w+,? we |our benefits|equal opportunit|founded in)",
    re.IGNORECASE,
)


class Line(Plain):
    """One line of a document, and how much it counts."""

    text: str
    weight: float = ASKED


def job_lines(text: str) -> Iterator[Line]:
    """Yield the lines of a job description with what each counts."""
    weight = ASKED
    is_first = True
    for line in _lines(text):
        if is_first:
            yield Line(text=line, weight=ROLE)
            is_first = False
            continue
        weight = _weight_below(line) or weight
        yield Line(text=line, weight=min(weight, _weight_of_sentence(line)))


def plain_lines(text: str) -> Iterator[Line]:
    """Yield the lines of a document that all count alike."""
    return (Line(text=line) for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.split("\n") if line.strip())


def _weight_below(line: str) -> float | None:
    """Return what the lines below a heading count, None where this is none."""
    heading = line.lstrip("#*").rstrip(":* ").strip()
    is_marked = line.startswith("#") or line.endswith((":", ":**"))
    is_short = len(heading.split()) <= _HEADING_WORDS and not heading.endswith((".", ",", ";"))
    if not is_short or ":" in heading or line.startswith(("- ", "* ", "\u2022")):
        return None
    if _NICE.search(heading):
        return NICE
    if _ASIDE.search(heading):
        return ASIDE
    return ASKED if is_marked or _ASKED.search(heading) else None


def _weight_of_sentence(line: str) -> float:
    if _EMPLOYER.search(line):
        return ASIDE
    return NICE if _NICE.search(line) else ASKED
