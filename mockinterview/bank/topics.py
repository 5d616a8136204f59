"""Whether questions cover a list of topics.

The list is a table with a header, tabs or commas between its columns: ``id`` names the
topic, ``level`` and ``area`` say where it belongs, and further columns are for people.
"""

import csv
import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.reading import PlacedQuestion
from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.core.question import Question

_A_SLIP_OF_THE_PEN = 0.85


class Topic(Plain):
    """One topic of a list, and the line it stands on."""

    id: str
    level: str = ""
    area: str = ""
    line: int


def read_topics(file: Path) -> list[Topic]:
    """Return the topics of a list. Raise AppError where it is none."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AppError(
            "topics_unreadable",
            f"The list of topics {file} cannot be read ({type(error).__name__}).",
            hint="Give a text file in UTF-8 with a header and a topic a line.",
        ) from error
    delimiter = "\t" if "\t" in text.partition("\n")[0] else ","
    reader = csv.DictReader(text.splitlines(), delimiter=delimiter)
    if "id" not in (reader.fieldnames or ()):
        raise AppError(
            "topics_unreadable",
            f"The list of topics {file} has no column named id.",
            hint="Name the columns in the first line: id, level, area.",
        )
    return [
        Topic(
            id=row["id"].strip(),
            level=(row.get("level") or "").strip(),
            area=(row.get("area") or "").strip(),
            line=reader.line_num,
        )
        for row in reader
        if row["id"].strip()
    ]


def topic_findings(
    topics: Iterable[Topic], questions: Iterable[Question], file: Path
) -> Iterator[Finding]:
    """Yield a finding for each topic that no question covers, or only elsewhere."""
    asked = list(questions)
    for topic in topics:
        covering = [question for question in asked if topic.id in question.topics]
        if not covering:
            yield Finding(
                file=file,
                line=topic.line,
                field=topic.id,
                what="No question covers this topic.",
                cure="Write one, or name the topic in the topics of a question that covers it.",
            )
        elif topic.level and all(question.level != topic.level for question in covering):
            yield Finding(
                file=file,
                line=topic.line,
                field=topic.id,
                what=f"No question of level {topic.level} covers this topic.",
                cure="Write one, or change the level.",
                severity=Severity.ADVICE,
            )


def unknown_topics(
    topics: Iterable[Topic], questions: Iterable[PlacedQuestion], file: Path, *, is_theirs: bool
) -> Iterator[Finding]:
    """Yield a finding for each topic of a question that the list does not have.

    A list that is not of the questions' own pack may lack a topic, but for a slip of the pen.
    """
    known = {topic.id for topic in topics}
    likeness = 0.6 if is_theirs else _A_SLIP_OF_THE_PEN
    for placed in questions:
        for index, topic in enumerate(placed.question.topics):
            near = difflib.get_close_matches(topic, known, n=1, cutoff=likeness)
            if topic not in known and (near or is_theirs):
                yield placed.finding(
                    f"{file.name} has no topic {topic!r}.",
                    f"Did you mean {near[0]!r}?" if near else "Add it there or remove it.",
                    "topics",
                    index,
                    severity=Severity.ADVICE,
                )
