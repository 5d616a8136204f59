"""Whole sentences about a session and its attempts, as plain text.

They say where a figure comes from and why one is absent. Named placeholders keep them
fit for translation.
"""

from collections.abc import Iterable, Sequence

from mockinterview.core.acoustics import Loudness
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.coverage import VERDICT_SHARES, PointVerdict, Unfounded, Verdict
from mockinterview.core.feedback import Feedback
from mockinterview.core.fillers import Filler
from mockinterview.core.languages import language_name
from mockinterview.core.norms import Norm
from mockinterview.core.pauses import Pause, PausePlace
from mockinterview.core.question import Weight
from mockinterview.core.repetitions import Repetition
from mockinterview.core.report import (
    Entry,
    EntryStatus,
    Judge,
    Report,
    ReportTake,
    ReportTranscript,
    Scoring,
)
from mockinterview.core.report_delivery import PaceCurve
from mockinterview.core.session import TakeState
from mockinterview.core.transcript import Span
from mockinterview.reports import wording

_COACHES = {"offline": "the offline coach", "endpoint": "a language model at an endpoint"}
_OFFLINE_LIMIT = (
    "The offline coach compares words and their sense and does not reason: it can miss a point "
    "that was made in other words, and take a false sentence in the right words for a true one."
)
_TERMS_ONLY = (
    "Without its model it looks for the accepted words alone: mockinterview models fetch "
    "--default fetches the model."
)

_SHARE = (
    "A score is the share of the key points that the answer covered, and nothing else: a must "
    "counts {must}, a should counts {should}, and a bonus adds {bonus} without being asked for. "
    "A point that was partly said counts {partly} of its weight; where a percentage stands "
    "beside a point it counts that much, by how sure the coach is; and each common wrong claim "
    "takes {cost} off. Pace, pauses and fillers never change a score."
)
_MEAN = (
    "The score of the session is the mean over the questions that were graded, each by its last "
    "graded attempt."
)
_FOLLOW_UPS = (
    "A follow-up asks about one key point, and its answer is judged by that point alone. What it "
    "added is told beside the score of the answer before it and does not enter the mean."
)
_ASKED_BY = "The language model “{model}” asked this; nobody has checked the question."
_NO_GUESS = "Where an answer could not be judged there is no score, and none is guessed."
_CAUTION = (
    "A program judged these answers and can be wrong: the words that it quotes show what a "
    "verdict rests on."
)

_BETTER = (
    "“yours” is what was said, nearly word for word, in a better order. “added” was written by "
    "{model}, and nobody has checked it."
)

MEASURES = "Measured from the recording. These figures describe the answer; they are not scored."
CRITERIA = (
    "A language model's reading on scales of 1 to 5, each with its reason. It does not enter the "
    "score."
)
TYPED = "This answer was typed."
GENERATED = (
    "A language model wrote this question and its model answer, and nobody has checked them."
)
NO_WORDS = "No words were heard."
UNSURE = "the recogniser was unsure, so it may not be what was said."

_UNFOUNDED = {
    Unfounded.NO_VERDICT: "The language model said nothing of this point, so it counts as missing.",
    Unfounded.NO_WORDS: "The language model's verdict had no words of the answer behind it, so the "
    "point counts as missing.",
}

_LEFT_OFF = {
    (True, True): "The interview ended before this answer was judged. The recording is kept.",
    (False, True): "The interview ended before this answer was judged. Its text is kept.",
    (True, False): "The interview ended before this answer was transcribed. The recording is kept.",
    (False, False): "The interview ended before this question was answered.",
}


def follow_ups(report: Report) -> str:
    """Say what a follow-up counts for, where one was asked."""
    return _FOLLOW_UPS if report.totals.follow_ups else ""


def scoring(numbers: Scoring) -> tuple[str, ...]:
    """Say how a score is made, so that a reader can check one by hand."""
    share = _SHARE.format(
        must=wording.number(numbers.weights[Weight.MUST]),
        should=wording.number(numbers.weights[Weight.SHOULD]),
        bonus=wording.number(numbers.weights[Weight.BONUS]),
        partly=wording.number(numbers.shares[Verdict.PARTLY]),
        cost=wording.number(numbers.wrong_claim_cost),
    )
    return share, _MEAN, _NO_GUESS, _CAUTION


def counts(point: PointVerdict) -> str:
    """Say how much of its weight a point counts, where its verdict does not say it."""
    is_told = point.counts is None or point.counts == VERDICT_SHARES[point.verdict]
    return "" if is_told else f", counts {point.share:.0%}"


def to_add(point: PointVerdict) -> str:
    """Return the sentence of the model answer that says a point which the answer left open."""
    return "" if point.verdict is Verdict.SAID else point.model_sentence


def better_answer(better: BetterAnswer) -> str:
    """Say whose words a better answer is made of."""
    return _BETTER.format(model=better.model)


def heard_by(report: Report) -> str:
    """Say which recogniser heard the answers."""
    if report.recognisers:
        names = _list(f"“{name}”" for name in report.recognisers)
        return f"Heard by the speech recogniser {names}."
    if any(e.transcript and e.transcript.is_typed for e in report.entries):
        return "All answers were typed, so no speech recogniser was used."
    return "No answer was transcribed."


def judged_by(report: Report) -> str:
    """Say which coach judged the answers."""
    if not report.coaches:
        return "No answer was judged."
    told = f"Judged by {_list(_judge(judge) for judge in report.coaches)}."
    is_offline = any(judge.coach == "offline" for judge in report.coaches)
    if not is_offline:
        return told
    has_model = any(judge.coach == "offline" and judge.model for judge in report.coaches)
    return " ".join((told, _OFFLINE_LIMIT, *(() if has_model else (_TERMS_ONLY,))))


def answered(report: Report) -> str:
    totals = report.totals
    told = f"{totals.answered} of {totals.questions}"
    return f"{told}, {totals.skipped} skipped" if totals.skipped else told


def when(report: Report) -> str:
    """Say when the session was, and whether it came to its end."""
    started = wording.moment(report.started_at)
    if report.finished_at is None:
        return f"{started}; it was not brought to its end"
    return started


def place_of(entry: Entry, report: Report) -> str:
    """Say which question and attempt this is."""
    told = f"Question {entry.position} of {report.totals.questions}"
    if entry.follows is not None:
        further = [e.attempt for e in report.entries if _is_follow_up_at(e, entry.position)]
        return f"{told}, {_follow_up(further.index(entry.attempt) + 1, of=len(further))}"
    attempts = [e for e in report.entries if e.position == entry.position and e.follows is None]
    return f"{told}, attempt {entry.attempt}" if len(attempts) > 1 else told


def asked_by(entry: Entry) -> str:
    """Say that a language model worded a follow-up, where it did."""
    return _ASKED_BY.format(model=entry.asked_by) if entry.asked_by else ""


def why_no_score(entry: Entry) -> str:
    """Say why an attempt has no score, and what can be done."""
    match entry.status:
        case EntryStatus.GRADED:
            return ""
        case EntryStatus.SKIPPED:
            kept = " What was recorded until then is kept." if entry.take else ""
            return f"This question was skipped.{kept}"
        case EntryStatus.NOT_GRADED if entry.reason is None:
            return "The coach gave no reason."
        case EntryStatus.NOT_GRADED if entry.reason is not None:
            return f"{entry.reason.message} {entry.reason.hint}".strip()
        case _:
            return _LEFT_OFF[entry.take is not None, entry.transcript is not None]


def stand_in(feedback: Feedback | None) -> str:
    """Say that the offline coach judged in place of a language model, why, and what follows."""
    told = feedback.stand_in if feedback else None
    if told is None:
        return ""
    if told.is_waiting:
        return (
            "The offline coach judged this answer for now. The language model's judgement waits "
            f"and takes its place when it comes. {told.reason.message}"
        )
    return (
        "The offline coach judged this answer, because the language model gave no judgement of "
        f"it. {told.reason.message} {told.reason.hint}"
    ).strip()


def not_counted(entry: Entry) -> str:
    """Say that a score stays out of the mean, where it does."""
    if entry.status is not EntryStatus.GRADED or entry.is_counted:
        return ""
    if entry.follows is not None:
        return "What this adds is told with the answer before it."
    return "A later attempt counts in its place."


def after_follow_ups(entry: Entry) -> str:
    """Say what the score would be with what the follow-ups added, where they were judged."""
    score = entry.score_after_follow_ups
    return "" if score is None else f"After follow-ups: {wording.score(score)}."


def own_rating(entry: Entry) -> str:
    """Say how well the person thought that it went, where they said so."""
    return "" if entry.own_rating is None else f"Own rating: {entry.own_rating} of 5."


def take_notes(take: ReportTake) -> tuple[str, ...]:
    """Say what is to be known of a recording before it is judged."""
    notes = []
    if take.state is TakeState.RECOVERED:
        notes.append("It was recovered after an interruption, so its end may be missing.")
    if take.state is TakeState.RECORDING:
        notes.append("It was still being recorded when this report was made.")
    if take.deleted_after_days is not None:
        notes.append(f"The recording was deleted after {take.deleted_after_days} days, as was set.")
    if take.is_digital_silence:
        notes.append("It holds no sound at all: the microphone was muted or gone.")
    if take.warning:
        notes.append(f"{take.warning.message} {take.warning.hint}".strip())
    return tuple(notes)


def recording(take: ReportTake) -> str:
    return f"Recording {take.file}, {wording.duration(take.seconds)}."


def other_language(transcript: ReportTranscript) -> str:
    """Say that another language was heard than the one that was written down, if so."""
    if transcript.other_language is None:
        return ""
    spoken, asked = map(language_name, (transcript.other_language, transcript.language))
    return f"This sounded like {spoken}; the interview is in {asked}."


def dropped_quotes(count: int) -> str:
    """Say that invented quotes were left out."""
    if count == 1:
        return "One quote that the coach gave is not in the transcript and was left out."
    return f"{count} quotes that the coach gave are not in the transcript and were left out."


def pauses(spans: Iterable[Span]) -> str:
    """List pauses, each with its place and length."""
    told = ", ".join(f"{wording.clock(s.start)} ({wording.tenths(s.seconds)})" for s in spans)
    return f"at {told}" if told else ""


def places(found: Sequence[Pause]) -> str:
    """Say where in what was said the pauses stood."""
    inside = sum(pause.place is PausePlace.INSIDE_CLAUSE for pause in found)
    between = sum(pause.place is PausePlace.BETWEEN_CLAUSES for pause in found)
    if not inside + between:
        return ""
    if between == len(found):
        return "between clauses"
    if inside == len(found):
        return "inside a clause" if inside == 1 else "inside clauses"
    return f"{between} between clauses, {inside} inside a clause"


def why(point: PointVerdict) -> str:
    """Return a language model's reason for a verdict, or that its verdict did not stand."""
    if point.unfounded is not None:
        return _UNFOUNDED[point.unfounded]
    return f"Why: {point.reason}" if point.reason else ""


def pace_range(curve: PaceCurve) -> str:
    """Say between which paces the curve runs; nothing where it has no point."""
    paces = [p.words_a_minute for p in curve.points if p.words_a_minute is not None]
    ends = list(dict.fromkeys(f"{pace:.0f}" for pace in (min(paces), max(paces)))) if paces else []
    return f"{' to '.join(ends)} words a minute" if ends else ""


def windows(curve: PaceCurve) -> str:
    window, step = wording.number(curve.window_seconds), wording.number(curve.step_seconds)
    return f"in windows of {window} s, one every {step} s"


def fillers(found: Iterable[Filler]) -> str:
    """List fillers with their places; what was only heard is called likely, or confirmed."""
    return ", ".join(f"{_filler(filler)} at {wording.clock(filler.start)}" for filler in found)


def usual(figure: str) -> str:
    """Say what is usual for the person, before any norm is named."""
    return f"median of earlier sessions {figure}"


def filler_norm(norm: Norm) -> str:
    """Say what the source found, which is no verdict on this answer."""
    return f"{wording.norm_range(norm)} are not held against a speaker"


def filler_precision(share: float) -> str:
    """Say how far likely fillers can be trusted."""
    return f"of ten marked as likely about {round(10 * share)} are fillers"


def repetitions(found: Iterable[Repetition]) -> str:
    return ", ".join(f"“{each.text}” at {wording.clock(each.start)}" for each in found)


def loudness_range(loudness: Loudness) -> str:
    low, high = wording.level(loudness.low_dbfs), wording.level(loudness.high_dbfs)
    return f"from {low} to {high} dBFS, the outer tenths left out"


def _is_follow_up_at(entry: Entry, position: int) -> bool:
    return entry.position == position and entry.follows is not None


def _follow_up(number: int, *, of: int) -> str:
    return f"follow-up {number}" if of > 1 else "follow-up"


def _filler(filler: Filler) -> str:
    if filler.text:
        return f"“{filler.text}”"
    return "confirmed" if filler.is_confirmed else "likely"


def _judge(judge: Judge) -> str:
    name = _COACHES.get(judge.coach, f"the coach “{judge.coach}”")
    return f"{name} (“{judge.model}”)" if judge.model else name


def _list(names: Iterable[str]) -> str:
    """Join names as in a sentence: a, b and c."""
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else last
