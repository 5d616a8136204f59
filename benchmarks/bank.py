"""How long the questions take to load, with and without edits of one's own."""

import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.figure import Figure
from mockinterview import paths
from mockinterview.bank.edit_files import EditFolder
from mockinterview.bank.edits import Edit, edit_between
from mockinterview.bank.packs import Bank, load_bank
from mockinterview.core.question import Question

RUNS = 7
TARGET_MS = 150
EDITS = 200


def measure() -> Iterator[Figure]:
    """Load all packs without a cache, then with one, then with many edits over them."""
    with tempfile.TemporaryDirectory() as folder:
        cache, edits = Path(folder, "cache"), Path(folder, "edits")
        began = perf_counter()
        count = len(load_bank([paths.questions()], cache).questions())
        yield Figure(f"load {count} questions, first time", 1000 * (perf_counter() - began), "ms")
        plain = _median(lambda: load_bank([paths.questions()], cache))
        yield Figure(f"load {count} questions", plain, "ms", target=TARGET_MS)
        _edit(load_bank([paths.questions()], cache).questions()[:EDITS], edits)
        began = perf_counter()
        load_bank([paths.questions()], cache, edits)
        read = 1000 * (perf_counter() - began)
        yield Figure(f"load {count} questions with {EDITS} edits, first time", read, "ms")
        laid = _median(lambda: load_bank([paths.questions()], cache, edits))
        title = f"load {count} questions with {EDITS} edits"
        yield Figure(title, laid, "ms", target=TARGET_MS)


def _median(load: Callable[[], Bank]) -> float:
    times = []
    for _ in range(RUNS):
        began = perf_counter()
        load()
        times.append(1000 * (perf_counter() - began))
    return statistics.median(times)


def _edit(questions: list[Question], folder: Path) -> None:
    """Note something on each question and change its title and short answer.

    Every other one has its key points changed as well.
    """
    for number, question in enumerate(questions):
        short = question.model_answer.short[::-1]
        changes = {
            "title": "Mine",
            "model_answer": question.model_answer.model_copy(update={"short": short}),
            "points": question.points[:: -1 if number % 2 else 1],
        }
        edit = edit_between(question, question.model_copy(update=changes))
        EditFolder(folder).save(edit, instead_of=Edit(question_id=question.id))
        EditFolder(folder).set_note(question.id, "Mine.")
