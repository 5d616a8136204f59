"""The judged answers of benchmarks/judged: three to a question, each key point judged by hand.

A question is for tuning or held out. A held-out file is not parsed unless it is asked for.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mockinterview.core.coverage import Verdict

FOLDER = Path(__file__).with_name("judged")
HEAD_LINES = 4


class Split(StrEnum):
    TUNING = "tuning"
    HELD_OUT = "held-out"


class Quality(StrEnum):
    EXCELLENT = "excellent"
    PARTIAL = "partial"
    WRONG = "wrong"


@dataclass(frozen=True)
class JudgedAnswer:
    """An answer with the verdicts a person gave; ``claims`` are the wrong ones it makes."""

    question_id: str
    quality: Quality
    text: str
    verdicts: dict[str, Verdict]
    claims: tuple[str, ...]


def judged_answers(split: Split) -> Iterator[JudgedAnswer]:
    """Yield the answers of one part, in the order of the files."""
    for file in sorted(FOLDER.glob("*.toml")):
        if _split_of(file) is split:
            yield from _answers(tomllib.loads(file.read_text(encoding="utf-8")))


def _split_of(file: Path) -> Split:
    with file.open(encoding="utf-8") as lines:
        head = "".join(next(lines, "") for _ in range(HEAD_LINES))
    return Split.HELD_OUT if f'split = "{Split.HELD_OUT}"' in head else Split.TUNING


def _answers(table: dict[str, dict[str, object]]) -> Iterator[JudgedAnswer]:
    for quality in Quality:
        part = table[quality]
        verdicts, claims = part["points"], part.get("claims", [])
        assert isinstance(verdicts, dict)
        assert isinstance(claims, list)
        yield JudgedAnswer(
            question_id=str(table["question"]),
            quality=quality,
            text=" ".join(str(part["answer"]).split()),
            verdicts={point: Verdict(verdict) for point, verdict in verdicts.items()},
            claims=tuple(claims),
        )
