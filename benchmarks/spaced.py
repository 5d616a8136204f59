"""What the schedule of due questions is worth at the interview, on simulated learners.

    python -m benchmarks.spaced tune

Each of 200 learners prepares for an interview in 28 days: 60 questions, 8 answers a day. Three
ways to choose them are compared with the same learner and the same number of answers: what the
program starts, due questions and new ones in turn, then any; questions drawn at random; and one
after the other in a fixed round, the strongest plain rival. Counted is the chance that an answer
is recalled on the day of the interview, over all 60 questions; one never answered counts 0.

A learner forgets as FSRS-6 says (Ye, Su and Cao 2022, doi 10.1145/3534678.3539081; weights of the
package ``fsrs``), but not with the weights that the program reckons with: each weight of each
learner is another one, drawn about the usual one (log-normal, sigma 0.3, within the bounds that
FSRS allows). Nor does the program see what is recalled: an answer gets a score, 78 on average
with what is recalled and 35 without (standard deviation 15), and seven in ten an own rating that is
beside the score by one step on average. So it errs about both the learner and the answer.

What this cannot show: that a spoken answer is forgotten as a flash card is, and that people come
every day. ``tune`` compares rules on learners of other seeds than the report's.
"""

import random
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, Scheduler

from benchmarks.figure import Figure
from mockinterview.core.schedule import (
    DATE_RULE,
    Card,
    DateRule,
    Memory,
    Rating,
    Review,
    agenda,
    in_turn,
    rating_of,
)
from mockinterview.scheduling.forgetting import FsrsRecall

LEARNERS = 200
DAYS, QUESTIONS, ANSWERS_A_DAY = 28, 60, 8
REPORTED, TUNED_ON = 20_000, 90_000
"""The first seeds of the learners that are reported, and of those that the rule was chosen on."""

_BEGUN = date(2026, 1, 5)
_INTERVIEW = _BEGUN + timedelta(days=DAYS)
_WEIGHT_SIGMA = 0.3
_RECALLED, _FORGOTTEN, _SCORE_SIGMA = 78, 35, 15
_RATES_OWN = 0.7
_NAMES = tuple(f"question-{n}" for n in range(QUESTIONS))


@dataclass
class Learner:
    """Somebody who forgets in a way of their own; ``known`` is what is truly in mind."""

    recall: FsrsRecall
    dice: random.Random
    known: dict[str, Memory] = field(default_factory=dict)

    def chance(self, name: str, on: date) -> float:
        return self.recall.chance(self.known[name], on) if name in self.known else 0.0

    def answer(self, name: str, on: date) -> Review:
        """Answer, learn from the feedback, and return what the program sees of it."""
        is_recalled = self.dice.random() < self.chance(name, on)
        true = Review(on=on, rating=Rating.GOOD if is_recalled else Rating.AGAIN)
        self.known[name] = self.recall.next(self.known.get(name), true)
        mean = _RECALLED if is_recalled else _FORGOTTEN
        score = round(min(100, max(0, self.dice.gauss(mean, _SCORE_SIGMA))))
        return Review(on=on, rating=rating_of(score, self._own_rating(score)))

    def _own_rating(self, score: int) -> int | None:
        if self.dice.random() > _RATES_OWN:
            return None
        return min(5, max(1, round(self.dice.gauss(score / 20 + 0.5, 1))))


Choose = Callable[[date, dict[str, Memory], random.Random], Sequence[str]]
"""Returns the questions of a day, from what the program believes to be in mind."""

_program = FsrsRecall()


def scheduled(rule: DateRule) -> Choose:
    def choose(today: date, believed: dict[str, Memory], dice: random.Random) -> Sequence[str]:
        cards = [Card(question_id=name, memory=memory) for name, memory in believed.items()]
        due = agenda(cards, _program, today, _INTERVIEW, rule).now
        fresh = [name for name in _NAMES if name not in believed]
        chosen = in_turn(due, dice.sample(fresh, len(fresh)), ANSWERS_A_DAY)
        others = [name for name in believed if name not in set(due)]
        return [*chosen, *dice.sample(others, len(others))]

    return choose


def at_random(_today: date, _believed: dict[str, Memory], dice: random.Random) -> Sequence[str]:
    return dice.sample(_NAMES, QUESTIONS)


def in_rounds(today: date, _believed: dict[str, Memory], _dice: random.Random) -> Sequence[str]:
    start = (today - _BEGUN).days * ANSWERS_A_DAY % QUESTIONS
    return (*_NAMES[start:], *_NAMES[:start])


def retention(seed: int, choose: Choose) -> float:
    """Return what one learner has in mind on the day of the interview."""
    dice = random.Random(seed)
    learner = Learner(FsrsRecall(_weights(dice)), dice)
    believed: dict[str, Memory] = {}
    for day in range(DAYS):
        today = _BEGUN + timedelta(days=day)
        for name in choose(today, believed, dice)[:ANSWERS_A_DAY]:
            believed[name] = _program.next(believed.get(name), learner.answer(name, today))
    return statistics.fmean(learner.chance(name, _INTERVIEW) for name in _NAMES)


def measure() -> Iterator[Figure]:
    """Compare the ways on learners that no rule was chosen on."""
    seeds = range(REPORTED, REPORTED + LEARNERS)
    due = [retention(seed, scheduled(DATE_RULE)) for seed in seeds]
    drawn = [retention(seed, at_random) for seed in seeds]
    rounds = [retention(seed, in_rounds) for seed in seeds]
    yield Figure(
        "recalled at the interview, due questions", 100 * statistics.fmean(due), "%", "higher"
    )
    yield Figure(
        "recalled at the interview, random ones", 100 * statistics.fmean(drawn), "%", "higher"
    )
    yield Figure(
        "recalled at the interview, in rounds", 100 * statistics.fmean(rounds), "%", "higher"
    )
    for name, other in (("random", drawn), ("rounds", rounds)):
        gains = [100 * (a - b) for a, b in zip(due, other, strict=True)]
        low, high = interval(gains)
        title = f"due questions against {name}"
        yield Figure(f"{title}, points gained", statistics.fmean(gains), "points", "higher")
        yield Figure(f"{title}, 95 % interval from", low, "points", "higher")
        yield Figure(f"{title}, 95 % interval to", high, "points", "higher")
        better = statistics.fmean(gain > 0 for gain in gains)
        yield Figure(f"{title}, learners better off", 100 * better, "%", "higher")


def interval(values: Sequence[float], rounds: int = 2_000) -> tuple[float, float]:
    """Return the 95 % interval of a mean over learners, by drawing them again (bootstrap)."""
    dice = random.Random(1)
    means = sorted(statistics.fmean(dice.choices(values, k=len(values))) for _ in range(rounds))
    return means[round(0.025 * rounds)], means[round(0.975 * rounds) - 1]


def tune() -> None:
    """Print what rules come to, on learners that the report leaves out."""
    seeds = range(TUNED_ON, TUNED_ON + LEARNERS // 4)
    print("random", statistics.fmean(retention(seed, at_random) for seed in seeds))
    print("rounds", statistics.fmean(retention(seed, in_rounds) for seed in seeds))
    for base in (0.8, 0.85, 0.9):
        for near in (base, 0.9, 0.95):
            for last in (3, 5, 8):
                if near < base:
                    continue
                rule = DateRule(retention=base, near_retention=near, last_days=last)
                kept = statistics.fmean(retention(seed, scheduled(rule)) for seed in seeds)
                print(f"retention {base}, near {near}, last {last} days: {kept:.4f}", flush=True)


def _weights(dice: random.Random) -> list[float]:
    """Return the weights of one learner."""
    usual = Scheduler(enable_fuzzing=False).parameters
    bounds = zip(usual, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    return [
        min(high, max(low, weight * dice.lognormvariate(0, _WEIGHT_SIGMA)))
        for weight, low, high in bounds
    ]


if __name__ == "__main__" and sys.argv[1:] == ["tune"]:
    tune()
