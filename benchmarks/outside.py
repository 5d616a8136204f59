"""How the offline coach grades answers of others: its agreement with two human graders.

The data is ``ShortAnswerGrading_v2.0`` of Mohler, Bunescu and Mihalcea (2011), 2273 answers
to 81 questions of computer science, each graded by two people from 0 to 5. It states no
licence, so it does not ship: get it from the University of Michigan (Rada Mihalcea's
downloads), unpack it, and run ``python benchmarks/outside.py FOLDER``. Use the original
files: a widespread table of them merges questions and has lost answers.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.judging import Bench  # noqa: E402 - after the path is set
from mockinterview.cli.answer_lines import AnswerLine  # noqa: E402
from mockinterview.coach.deriving import SAID_SHARE  # noqa: E402
from mockinterview.coach.meaning.whole_answer import WholeAnswerCoach  # noqa: E402
from mockinterview.coach.offline import OfflineCoach  # noqa: E402
from mockinterview.core.transcript import typed  # noqa: E402
from mockinterview.ports import Answer  # noqa: E402

MOST = 5.0
_MARKUP = re.compile(r"<[^>]+>|&nbsp;")


@dataclass(frozen=True)
class Graded:
    """An answer with the mean of its two grades, 0 to 1."""

    question: str
    reference: str
    answer: str
    grade: float


def graded(root: Path) -> Iterator[Graded]:
    """Yield all answers; the questions that the authors left out are left out."""
    questions, references = (_numbered(root / "raw" / n) for n in ("questions", "answers"))
    for line in (root / "docs" / "files").read_text("utf-8").split("\n"):
        number = line.strip()
        if not number or number.startswith("#"):
            continue
        answers = [a for a in _lines(root / "raw" / number) if a.strip()]
        grades = (root / "scores" / number / "ave").read_text("utf-8").split()
        for text, grade in zip(answers, grades, strict=True):
            yield Graded(
                questions[number], references[number], _said(text, number), float(grade) / MOST
            )


def _said(line: str, number: str) -> str:
    """Return an answer without the number of its question, which most lines begin with."""
    first, _, rest = line.partition(" ") if " " in line else line.partition("\t")
    return _plain(rest if first.rstrip(".").startswith(number) else line)


def _numbered(file: Path) -> dict[str, str]:
    parts = (line.split(None, 1) for line in _lines(file) if line.strip())
    return {number.rstrip("."): _plain(text) for number, text in parts}


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8", "replace").splitlines()


def _plain(text: str) -> str:
    return _MARKUP.sub(" ", text).replace("&lt;", "<").replace("&gt;", ">").strip()


def _scores(rows: list[Graded]) -> Iterator[float]:
    bench = Bench()
    rough = OfflineCoach(bench.bank.glossary, said_share=SAID_SHARE)
    coach = WholeAnswerCoach(bench.reader.encoder, rough)
    for at, row in enumerate(rows):
        line = AnswerLine(
            id=at, question=row.question, model_answer=row.reference, answer=row.answer
        )
        feedback = coach.judge(Answer(line.as_question(), typed(row.answer, "en")))
        yield (feedback.score or 0) / 100


def _ranks(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    _, back, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks: npt.NDArray[np.float64] = (ends - (counts - 1) / 2)[back]
    return ranks


def main() -> None:
    """Print how the coach's scores agree with the grades."""
    folder = next(Path(sys.argv[1]).rglob("ShortAnswerGrading_v2.0/data"))
    rows = list(graded(folder))
    found, truth = np.array(list(_scores(rows))), np.array([row.grade for row in rows])
    print(f"{len(rows)} answers")
    print(f"Pearson  {np.corrcoef(found, truth)[0, 1]:.3f}")
    print(f"Spearman {np.corrcoef(_ranks(found), _ranks(truth))[0, 1]:.3f}")
    print(f"RMSE     {MOST * np.sqrt(np.mean((found - truth) ** 2)):.2f} of 5")
    print(f"         {MOST * truth.std():.2f} of 5 for always giving the mean grade")


if __name__ == "__main__":
    main()
