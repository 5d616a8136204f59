"""The examples beside a pack: what people might say of each key point of a question.

``examples/ID.toml`` in the folder of a pack holds those of the question with that id. They
are read when an answer to it is about to be judged, never with the pack. What does not fit
is left out: a question does without examples. ``example_findings`` says what to mend.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pydantic import Field, ValidationError

from mockinterview.bank.findings import Finding
from mockinterview.bank.sources import BrokenFile, packs_in, read_source
from mockinterview.core.coverage import Verdict
from mockinterview.core.example import Example
from mockinterview.core.plain import Plain
from mockinterview.core.question import Question

FOLDER = "examples"
MOST_WORDS = 80


class PointExamples(Plain):
    """The passages of one key point, by the verdict they deserve."""

    said: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    contradicted: tuple[str, ...] = ()

    def all(self, point_id: str) -> Iterator[Example]:
        for verdict in Verdict:
            for text in getattr(self, verdict):
                yield Example(point_id=point_id, verdict=verdict, text=text)


class QuestionExamples(Plain):
    """One file: its tables are ``[points.ID]``, with the ids of key points."""

    points: Mapping[str, PointExamples] = Field(default_factory=dict)


def examples_for(folders: Sequence[Path], question: Question) -> tuple[Example, ...]:
    """Return the examples of a question from the first pack of these folders that has any."""
    for file in _files(folders, question.id):
        try:
            read = _read(file)
        except (BrokenFile, ValidationError):
            continue
        known = [point.id for point in question.points if point.id in read]
        return tuple(example for point in known for example in read[point].all(point))
    return ()


def example_findings(pack: Path, questions: Mapping[str, Question]) -> Iterator[Finding]:
    """Check the examples in the folder of a pack against its questions."""
    for file in sorted((pack / FOLDER).glob("*.toml")):
        question = questions.get(file.stem)
        if question is None:
            what = "No question of the pack has this id."
            yield Finding(file=file, what=what, cure="Name the file after a question.")
            continue
        try:
            read = _read(file)
        except BrokenFile as error:
            yield error.finding
        except ValidationError as error:
            place = ".".join(map(str, error.errors()[0]["loc"]))
            what = f"{place or 'The file'}: {error.errors()[0]['msg']}."
            cure = "Write lists of texts: said, partly, missing, contradicted."
            yield Finding(file=file, question=question.id, what=what, cure=cure)
        else:
            yield from _unfit(file, question, read)


def _unfit(file: Path, question: Question, read: Mapping[str, PointExamples]) -> Iterator[Finding]:
    points = {point.id for point in question.points}
    for point_id, examples in read.items():
        if point_id not in points:
            what, cure = f"The question has no key point {point_id!r}.", "Remove it or rename it."
            yield Finding(file=file, question=question.id, what=what, cure=cure)
        for example in examples.all(point_id):
            if not 1 <= len(example.text.split()) <= MOST_WORDS:
                what = f"An example of {point_id!r} has {len(example.text.split())} words."
                cure = f"Write one to {MOST_WORDS} words."
                yield Finding(file=file, question=question.id, what=what, cure=cure)


def _files(folders: Sequence[Path], question_id: str) -> Iterator[Path]:
    for folder in folders:
        if folder.is_dir():
            for pack in packs_in(folder):
                file = pack / FOLDER / f"{question_id}.toml"
                if file.is_file():
                    yield file


def _read(file: Path) -> Mapping[str, PointExamples]:
    return QuestionExamples.model_validate(read_source(file).data).points
