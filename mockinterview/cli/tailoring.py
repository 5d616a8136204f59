"""How a command takes a job description and a CV, and tells what they lead to.

The files are read where they lie. What is printed goes to the terminal alone: nothing of
the documents is kept or logged.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from mockinterview.bank.packs import Bank
from mockinterview.core.job_level import LevelAsked
from mockinterview.core.mentions import Mention
from mockinterview.core.plan import Wishes, fitting, nothing_left
from mockinterview.core.record import Past
from mockinterview.core.tailoring import Fit, Read, Why, read_job_and_cv, tailored
from mockinterview.documents.reading import read_document

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


@dataclass(frozen=True)
class Documents:
    """The texts that a person handed in; either may be empty."""

    job: str
    cv: str

    @classmethod
    def read(cls, job: Path | None, cv: Path | None) -> "Documents | None":
        """Read the documents that were named, if any; raise AppError where one is refused."""
        if job is None and cv is None:
            return None
        return cls(read_document(job) if job else "", read_document(cv) if cv else "")


@dataclass(frozen=True)
class Tailoring:
    """What was read off the documents, and the questions that it leads to."""

    read: Read
    fits: tuple[Fit, ...]


def tailor(documents: Documents, bank: Bank, wishes: Wishes, past: Past, count: int) -> Tailoring:
    """Choose among the questions that the wishes leave; a wished level stands above the job's."""
    terms, every = bank.glossary(), bank.questions(wishes.packs)
    read = read_job_and_cv(documents.job, documents.cv, terms, bank.questions())
    if wishes.levels:
        read = read.model_copy(update={"level": LevelAsked(signs=read.level.signs)})
    fits = tailored(fitting(every, wishes, past), read, terms, count)
    if not fits:
        raise nothing_left(every, wishes)
    return Tailoring(read, fits)


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
