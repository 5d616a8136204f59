"""How a command is told a job description and a CV, and words what they lead to.

What is printed goes to the terminal alone: nothing of the documents is kept or logged.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from mockinterview.core.mentions import Mention
from mockinterview.core.tailoring import Fit, Read, Why

Job = Annotated[
    Path | None, typer.Option("--job", help="A job description: .txt, .md, .pdf or .docx.")
]
Cv = Annotated[Path | None, typer.Option("--cv", help="Your CV: .txt, .md, .pdf or .docx.")]

SHOWN_WORDS = 12

REASONS = {
    Why.BOTH: "the job asks for it and your CV names it",
    Why.JOB: "the job asks for it",
    Why.CV: "your CV names it",
    Why.BEHAVIOUR: "it is about how you work",
}
_CLAIMED = (Why.BOTH, Why.CV)


def reading_lines(read: Read) -> Iterator[str]:
    """Yield what was read off the documents, with the words that say so."""
    yield from _level_lines(read)
    if read.has_job and read.has_cv:
        yield f"The job and your CV name: {_listed(read.shared)}"
        yield f"The job names, your CV does not: {_listed(read.not_in_cv)}"
    elif read.has_job:
        yield f"The job names: {_listed(read.job)}"
    else:
        yield f"Your CV names: {_listed(read.cv)}"


def chosen_line(fits: Sequence[Fit]) -> str:
    """Return how many questions there are for each reason."""
    counts = Counter(fit.why for fit in fits)
    return "; ".join(f"{counts[why]} because {REASONS[why]}" for why in Why if counts[why])


def reason(fit: Fit) -> str:
    """Return why a question was chosen, with the words of the documents."""
    words = [
        *([f"job: {', '.join(fit.job_words)}"] if fit.job_words else []),
        *([f"CV: {', '.join(fit.cv_words)}"] if fit.why in _CLAIMED and fit.cv_words else []),
    ]
    return f"{REASONS[fit.why]} ({'; '.join(words)})" if words else REASONS[fit.why]


def fit_fields(fit: Fit) -> dict[str, Any]:
    """Return the reason of a question as data."""
    return fit.model_dump(mode="json", exclude={"question"})


def _level_lines(read: Read) -> Iterator[str]:
    if not read.has_job:
        return
    signs = dict.fromkeys(f'"{sign.words}" in: {sign.line}' for sign in read.level.signs)
    if read.level.level is not None:
        yield f"The job asks for the level {read.level.level}. --level chooses another."
    elif not signs:
        yield "The job names no level. --level chooses one."
    yield from (f"  {sign}" for sign in signs)
    if not read.builds_models:
        yield "The role is not one that builds models: questions go no deeper than intermediate."


def _listed(mentions: Sequence[Mention]) -> str:
    words = list({mention.words.casefold(): mention.words for mention in mentions}.values())
    more = f" and {len(words) - SHOWN_WORDS} more" if len(words) > SHOWN_WORDS else ""
    return (", ".join(words[:SHOWN_WORDS]) or "nothing that the questions are about") + more
