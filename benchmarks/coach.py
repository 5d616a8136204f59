"""The offline coach: how often it is right, what it is not fooled by, how long it takes.

Figures are of the judged answers for tuning, each question left out of the fit that judges
it. The held-out answers are not opened here: ``python benchmarks/judging.py --held-out``.
"""

import random
import statistics
from collections.abc import Iterator, Sequence
from time import perf_counter

from benchmarks import judging
from benchmarks.figure import Figure
from benchmarks.fit_verdicts import fit
from benchmarks.judged_answers import Quality, Split
from benchmarks.judging import Bench, Read
from mockinterview.coach.offline import OfflineCoach
from mockinterview.core.question import Question
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer

QUESTIONS = 12
WORDS = 300
"""Two minutes of speech."""

POINTS = 7
RUNS = 30
TARGET_MS = 150
SEED = 1
NOT_KNOWING = "I don't know, I'm not really sure about that one, sorry."
SLIP_EVERY = 12


def measure() -> Iterator[Figure]:
    """Judge the answers for tuning, then hard ones, then a long one again and again."""
    bench = Bench()
    tuning = bench.evidence_for(Split.TUNING)
    judged = judging.left_out(tuning, bench.strays(Split.TUNING), fit)
    for name, value, target in (
        ("verdicts right", judging.right(judged), 85.0),
        ("verdicts right, contradicted as missing", judging.right_for_the_score(judged), None),
        ("credited or not", judging.right_credit(judged), None),
        ("order of three answers right", judging.right_orders(judged), 95.0),
    ):
        yield Figure(f"coach: {name}", 100 * value, "%", "higher", target)
    coach = OfflineCoach(bench.bank.glossary, bench.reader)
    yield from _hard_cases(coach, tuning)
    yield from _speed(coach, tuning)


def _hard_cases(coach: OfflineCoach, tuning: Sequence[Read]) -> Iterator[Figure]:
    """Yield the mean score of answers that are meant to fool a coach."""
    chance = random.Random(SEED)
    best = [one for one in tuning if one.judged.quality is Quality.EXCELLENT]
    scores: dict[str, list[int]] = {}
    for one in chance.sample(best, QUESTIONS):
        for name, text in _cases(one, chance).items():
            feedback = coach.judge(Answer(one.question, typed(text, "en")))
            if feedback.score is not None:
                scores.setdefault(name, []).append(feedback.score)
    for name, found in scores.items():
        low, high = min(found), max(found)
        yield Figure(f"coach: {name} ({low} to {high})", statistics.mean(found), "score", "")


def _cases(one: Read, chance: random.Random) -> dict[str, str]:
    question, text = one.question, one.judged.text
    sentences = text.split(". ")
    return {
        "excellent": text,
        "its sentences shuffled": ". ".join(chance.sample(sentences, len(sentences))),
        "lower case, no punctuation": _bare(text),
        f"every {SLIP_EVERY}th word misheard": _slipped(text),
        "long model answer": question.model_answer.long,
        "short model answer": question.model_answer.short,
        "question repeated": f"{question.ask} So, {question.ask}",
        "terms as a salad": ", ".join(chance.sample(question.terms * 4, len(question.terms) * 4))
        or "nothing",
        "statements' words shuffled": _shuffled_statements(question, chance),
        "not knowing": NOT_KNOWING,
    }


def _bare(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum() or c in " '-")


def _slipped(text: str) -> str:
    """Mishear a word now and then: it loses its first letter and breaks in two."""
    words = text.split()
    for at in range(SLIP_EVERY - 1, len(words), SLIP_EVERY):
        word = words[at][1:] or words[at]
        words[at] = f"{word[: len(word) // 2]} {word[len(word) // 2 :]}".strip()
    return " ".join(words)


def _shuffled_statements(question: Question, chance: random.Random) -> str:
    words = sorted({word for point in question.points for word in point.statement.split()})
    return " ".join(chance.sample(words, len(words)))


def _speed(coach: OfflineCoach, tuning: Sequence[Read]) -> Iterator[Figure]:
    """Yield what two minutes take, the question read before."""
    fit_ones = [one for one in tuning if len(one.question.points) == POINTS]
    one = max(fit_ones, key=lambda read: len(read.judged.text))
    text = " ".join((one.judged.text.split() * 4)[:WORDS])
    answer = Answer(one.question, typed(text, "en"))
    coach.judge(answer)
    times = []
    for _ in range(RUNS):
        began = perf_counter()
        coach.judge(answer)
        times.append(1000 * (perf_counter() - began))
    title = f"coach: {WORDS} words, {POINTS} points"
    yield Figure(f"{title}, median", statistics.median(times), "ms", target=TARGET_MS)
    yield Figure(f"{title}, 95 %", statistics.quantiles(times, n=20)[-1], "ms")
