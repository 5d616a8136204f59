"""Questions for one job: from the files that a person names to the questions that fit.

Window and terminal both begin here. The files are read where they lie, and nothing of them is
copied, kept or logged: what stays of them are the questions of the session.
"""

from dataclasses import dataclass
from pathlib import Path

from mockinterview.bank.packs import Bank
from mockinterview.core.job_level import LevelAsked
from mockinterview.core.plan import Wishes, fitting, nothing_left
from mockinterview.core.record import Past
from mockinterview.core.tailoring import Fit, Read, read_job_and_cv, tailored
from mockinterview.documents.reading import read_document


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
