"""Which questions fit a job description and a CV, and why each of them.

Nothing is understood here that the documents do not say in words: a question fits by the
subjects that it shares with them. The rarer a subject is among the questions the more it
tells, and a subject that was asked about counts half the next time, so that a plan goes
through the whole advertisement. The same documents and questions give the same plan.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.core.job_level import LevelAsked, builds_models, level_asked
from mockinterview.core.job_sections import job_lines, plain_lines
from mockinterview.core.mentions import Mention, Vocabulary, mentions, vocabulary
from mockinterview.core.plain import Plain
from mockinterview.core.question import Kind, Level, Question, Term

TOPIC, TITLE, ASK, TERM = 3.0, 3.0, 2.0, 1.0
"""How much a subject is what a question is about, by where it stands in the question."""

_TELLING_SUBJECTS = 4
_MOST_OFTEN = 2.0
_LEAST_SHARE = 0.4
_OTHER_TITLE = 0.5
_USED_UP = 0.5
_SAME_AREA = 0.8
_LEVEL_STEP = (1.0, 0.45, 0.15)
_STORIES, _STORIES_BESIDE = 0.2, 0.3
"""What share is about behaviour, and what where the role is beside those who build models."""
_SHOWN_SUBJECTS = 4
_LEAST_WORTH = 3.0
_LEVELS = (Level.BEGINNER, Level.INTERMEDIATE, Level.EXPERIENCED)


class Why(StrEnum):
    """Why a question is asked: what the job and the CV name, or the job alone, or the CV."""

    BOTH = "both"
    JOB = "job"
    CV = "cv"
    BEHAVIOUR = "behaviour"


class Read(Plain):
    """What was read off the documents, and no more: where a document is none, its part is empty."""

    level: LevelAsked = LevelAsked()
    job: tuple[Mention, ...] = ()
    cv: tuple[Mention, ...] = ()
    builds_models: bool = True
    has_job: bool = False
    has_cv: bool = False

    @property
    def shared(self) -> tuple[Mention, ...]:
        """What the job names and the CV too."""
        claimed = {mention.subject for mention in self.cv}
        return tuple(mention for mention in self.job if mention.subject in claimed)

    @property
    def not_in_cv(self) -> tuple[Mention, ...]:
        """What the job names and the CV, if there is one, does not."""
        claimed = {mention.subject for mention in self.cv}
        return tuple(mention for mention in self.job if mention.subject not in claimed)


class Fit(Plain):
    """A question with what speaks for it: the words of the job and of the CV that it is about."""

    question: Question
    why: Why
    worth: float
    job_words: tuple[str, ...] = ()
    cv_words: tuple[str, ...] = ()


def read_job_and_cv(
    job: str, cv: str, terms: Iterable[Term], questions: Sequence[Question]
) -> Read:
    """Return what a job description and a CV name; either may be empty."""
    known = vocabulary(terms, questions, with_cues=True)
    lines = tuple(job_lines(job))
    return Read(
        level=level_asked(lines),
        builds_models=builds_models(lines),
        job=mentions(lines, known),
        cv=mentions(plain_lines(cv), known),
        has_job=bool(job.strip()),
        has_cv=bool(cv.strip()),
    )


def tailored(
    questions: Sequence[Question], read: Read, terms: Iterable[Term], count: int
) -> tuple[Fit, ...]:
    """Choose at most ``count`` questions: those that fit best, and no more than fit.

    A fifth is about behaviour, more where the role does not build models. Where there is a
    CV, what job and CV share and what the CV does not show take turns. Where the level of
    the job is known, other levels count less.
    """
    known = vocabulary(terms, questions, with_cues=False)
    bench = _Bench([_Candidate.of(question, known) for question in questions], read)
    behavioural = [c for c in bench.candidates if c.is_behavioural]
    others = [c for c in bench.candidates if not c.is_behavioural]
    share = _STORIES if read.builds_models else _STORIES_BESIDE
    stories = min(len(behavioural), round(count * share) if others else count)
    knowledge = bench.picked(others, count - stories)
    return (*knowledge, *bench.picked(behavioural, count - len(knowledge)))


@dataclass(frozen=True)
class _Candidate:
    """A question with the subjects that it is about, each with how much."""

    question: Question
    subjects: Mapping[str, float]
    title: tuple[str, ...]

    @classmethod
    def of(cls, question: Question, known: Vocabulary) -> "_Candidate":
        subjects: dict[str, float] = {}
        about = [known.topics[topic] for topic in question.topics]
        named = [(subject, TOPIC) for subject, *_ in about]
        named += [(part, ASK) for _, *parts in about for part in parts]
        named += [(subject, TERM) for term in question.terms for subject, _ in known.named(term)]
        title = tuple(subject for subject, _ in known.named(question.title))
        named += [(subject, TITLE) for subject in title]
        named += [(subject, ASK) for subject, _ in known.named(question.ask)]
        for subject, emphasis in named:
            subjects[subject] = max(emphasis, subjects.get(subject, 0.0))
        return cls(question, subjects, title)

    @property
    def is_behavioural(self) -> bool:
        return self.question.level is Level.BEHAVIOURAL or self.question.kind is Kind.BEHAVIOURAL


class _Bench:
    """Candidates, what each is worth now, and what was chosen before."""

    def __init__(self, candidates: Sequence[_Candidate], read: Read) -> None:
        self.candidates = candidates
        self._read = read
        wanted = read.job if read.has_job else read.cv
        self._wanted = {mention.subject: mention for mention in wanted}
        self._claimed = {mention.subject: mention for mention in read.cv}
        self._left = dict.fromkeys(self._wanted, 1.0)
        self._areas: Counter[str] = Counter()
        spread = Counter(subject for each in candidates for subject in each.subjects)
        self._rarity = {s: math.log(1 + len(candidates) / n) for s, n in spread.items()}

    def picked(self, candidates: Sequence[_Candidate], count: int) -> list[Fit]:
        """Choose the best of these one after the other, in turns where there are two groups."""
        groups: dict[Why, list[_Candidate]] = {}
        for candidate in candidates:
            groups.setdefault(self._why(candidate), []).append(candidate)
        chosen: list[Fit] = []
        turns = [group for why in Why if (group := groups.get(why))]
        while turns and len(chosen) < count:
            for group in list(turns):
                best = max(group, key=self._rank)
                if not self._rank(best) and not best.is_behavioural:
                    turns.remove(group)
                    continue
                group.remove(best)
                if len(chosen) < count:
                    chosen.append(self._fit(best))
                    self._note(best)
                if not group:
                    turns.remove(group)
        return chosen

    def _rank(self, candidate: _Candidate) -> float:
        """Return the worth of a question, none where little speaks for it."""
        worth = self._worth(candidate)
        return worth if worth >= _LEAST_WORTH else 0.0

    def _parts(self, candidate: _Candidate) -> dict[str, float]:
        """Return what each wanted subject of a question is worth now, the best ones only.

        One and the same words of a document count once, whatever subjects they name.
        """
        worths: dict[str, tuple[float, str]] = {}
        for subject, emphasis in candidate.subjects.items():
            if mention := self._wanted.get(subject):
                often = min(_MOST_OFTEN, math.sqrt(mention.times))
                worth = emphasis * self._rarity[subject] * mention.weight * often
                worth *= self._left[subject]
                key = mention.words.casefold()
                worths[key] = max(worths.get(key, (0.0, "")), (worth, subject))
        best = sorted(worths.values(), reverse=True)[:_TELLING_SUBJECTS]
        return {subject: worth for worth, subject in best}

    def _worth(self, candidate: _Candidate) -> float:
        area = _SAME_AREA ** self._areas[candidate.question.area]
        fit = _LEAST_SHARE + (1 - _LEAST_SHARE) * self._share(candidate)
        if candidate.title and self._wanted.keys().isdisjoint(candidate.title):
            fit *= _OTHER_TITLE
        return sum(self._parts(candidate).values()) * fit * area * self._level_factor(candidate)

    def _share(self, candidate: _Candidate) -> float:
        """Return how much of what a question is about the documents name, from 0 to 1."""
        worths = {s: emphasis * self._rarity[s] for s, emphasis in candidate.subjects.items()}
        named = sum(worth for subject, worth in worths.items() if subject in self._wanted)
        return named / sum(worths.values())

    def _level_factor(self, candidate: _Candidate) -> float:
        asked, level = self._read.level.level, candidate.question.level
        if asked is Level.EXPERIENCED and not self._read.builds_models:
            asked = Level.INTERMEDIATE
        if asked not in _LEVELS or level not in _LEVELS:
            return 1.0
        return _LEVEL_STEP[abs(_LEVELS.index(asked) - _LEVELS.index(level))]

    def _why(self, candidate: _Candidate) -> Why:
        if candidate.is_behavioural:
            return Why.BEHAVIOUR
        if not self._read.has_job:
            return Why.CV
        parts = self._parts(candidate)
        claimed = sum(worth for subject, worth in parts.items() if subject in self._claimed)
        is_main_claimed = next(iter(parts), None) in self._claimed
        return Why.BOTH if is_main_claimed or claimed > sum(parts.values()) / 2 else Why.JOB

    def _fit(self, candidate: _Candidate) -> Fit:
        subjects = list(self._parts(candidate))
        named_by_job = [s for s in subjects if self._read.has_job][:_SHOWN_SUBJECTS]
        named_by_cv = [s for s in subjects if s in self._claimed][:_SHOWN_SUBJECTS]
        return Fit(
            question=candidate.question,
            why=self._why(candidate),
            worth=round(self._worth(candidate), 2),
            job_words=_words(named_by_job, self._wanted),
            cv_words=_words(named_by_cv, self._claimed),
        )

    def _note(self, candidate: _Candidate) -> None:
        for subject in self._parts(candidate):
            self._left[subject] *= 1 - _USED_UP * candidate.subjects[subject] / TOPIC
        self._areas[candidate.question.area] += 1


def _words(subjects: Iterable[str], found: Mapping[str, Mention]) -> tuple[str, ...]:
    """Return each subject in the words of a document, no words twice."""
    return tuple(dict.fromkeys(found[subject].words for subject in subjects))
