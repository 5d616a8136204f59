"""Whole sentences about a session and its attempts, as plain text.

They say where a figure comes from and why one is absent. What stands in capitals here is told in
the language of the report whenever it is asked for, and so differs from one time to another.
"""

from collections.abc import Iterable, Sequence

from mockinterview.core.acoustics import Loudness
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.coverage import VERDICT_SHARES, PointVerdict, Unfounded, Verdict
from mockinterview.core.feedback import Feedback
from mockinterview.core.fillers import Filler
from mockinterview.core.languages import language_word
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
from mockinterview.core.session import Bookmark, TakeState
from mockinterview.core.transcript import Span
from mockinterview.core.words import number_text, say, to_translate, translate
from mockinterview.reports import wording

_COACHES = {
    "offline": to_translate("reports", "the offline coach"),
    "endpoint": to_translate("reports", "a language model at an endpoint"),
}

_FIXED = {
    "MEASURES": to_translate(
        "reports",
        "Measured from the recording. These figures describe the answer; they are not scored.",
    ),
    "CRITERIA": to_translate(
        "reports",
        "A language model's reading on scales of 1 to 5, each with its reason. It does not enter "
        "the score.",
    ),
    "TYPED": to_translate("reports", "This answer was typed."),
    "CORRECTED": to_translate("reports", "The words were corrected by hand."),
    "GENERATED": to_translate(
        "reports",
        "A language model wrote this question and its model answer, and nobody has checked them.",
    ),
    "NO_WORDS": to_translate("reports", "No words were heard."),
    "UNSURE": to_translate("reports", "the recogniser was unsure, so it may not be what was said."),
    "UNSURE_MARK": to_translate(
        "reports",
        "A word with (?) after it: the recogniser was unsure, so it may not be what was said.",
    ),
}
"""Sentences that nothing is filled into, by the names that other modules take them by."""

_UNFOUNDED = {
    Unfounded.NO_VERDICT: to_translate(
        "reports", "The language model said nothing of this point, so it counts as missing."
    ),
    Unfounded.NO_WORDS: to_translate(
        "reports",
        "The language model's verdict had no words of the answer behind it, so the point counts "
        "as missing.",
    ),
}

_LEFT_OFF = {
    (True, True): to_translate(
        "reports", "The interview ended before this answer was judged. The recording is kept."
    ),
    (False, True): to_translate(
        "reports", "The interview ended before this answer was judged. Its text is kept."
    ),
    (True, False): to_translate(
        "reports", "The interview ended before this answer was transcribed. The recording is kept."
    ),
    (False, False): to_translate(
        "reports", "The interview ended before this question was answered."
    ),
}


def __getattr__(name: str) -> str:
    """Return a sentence of ``_FIXED`` in the language of the report."""
    try:
        return say("reports", _FIXED[name])
    except KeyError:
        raise AttributeError(name) from None


def follow_ups(report: Report) -> str:
    """Say what a follow-up counts for, where one was asked."""
    if not report.totals.follow_ups:
        return ""
    return translate(
        "reports",
        "A follow-up asks about one key point, and its answer is judged by that point alone. What "
        "it added is told beside the score of the answer before it and does not enter the mean.",
    )


def scoring(numbers: Scoring) -> tuple[str, ...]:
    """Say how a score is made, so that a reader can check one by hand."""
    share = translate(
        "reports",
        "A score is the share of the key points that the answer covered, and nothing else: a must "
        "counts {must}, a should counts {should}, and a bonus adds {bonus} without being asked "
        "for. A point that was partly said counts {partly} of its weight; where a percentage "
        "stands beside a point it counts that much, by how sure the coach is; and each common "
        "wrong claim takes {cost} off. Pace, pauses and fillers never change a score.",
    )
    mean = translate(
        "reports",
        "The score of the session is the mean over the questions that were graded, each by its "
        "last graded attempt.",
    )
    no_guess = translate(
        "reports",
        "Where an answer could not be judged there is no score, and none is guessed.",
    )
    caution = translate(
        "reports",
        "A program judged these answers and can be wrong: the words that it quotes show what a "
        "verdict rests on.",
    )
    return _filled(share, numbers), mean, no_guess, caution


def _filled(share: str, numbers: Scoring) -> str:
    return share.format(
        must=wording.number(numbers.weights[Weight.MUST]),
        should=wording.number(numbers.weights[Weight.SHOULD]),
        bonus=wording.number(numbers.weights[Weight.BONUS]),
        partly=wording.number(numbers.shares[Verdict.PARTLY]),
        cost=wording.number(numbers.wrong_claim_cost),
    )


def counts(point: PointVerdict) -> str:
    """Say how much of its weight a point counts, where its verdict does not say it."""
    is_told = point.counts is None or point.counts == VERDICT_SHARES[point.verdict]
    if is_told:
        return ""
    share = wording.percent(point.share)
    return translate("reports", ", counts {share}").format(share=share)


def to_add(point: PointVerdict) -> str:
    """Return the sentence of the model answer that says a point which the answer left open."""
    return "" if point.verdict is Verdict.SAID else point.model_sentence


def better_answer(better: BetterAnswer) -> str:
    """Say whose words a better answer is made of."""
    return translate(
        "reports",
        "“yours” is what was said, nearly word for word, in a better order. “added” was written "
        "by {model}, and nobody has checked it.",
    ).format(model=better.model)


def heard_by(report: Report) -> str:
    """Say which recogniser heard the answers."""
    if report.recognisers:
        names = _list(map(wording.in_quotes, report.recognisers))
        return translate("reports", "Heard by the speech recogniser {names}.").format(names=names)
    if any(e.transcript and e.transcript.is_typed for e in report.entries):
        return translate("reports", "All answers were typed, so no speech recogniser was used.")
    return translate("reports", "No answer was transcribed.")


def judged_by(report: Report) -> str:
    """Say which coach judged the answers."""
    if not report.coaches:
        return translate("reports", "No answer was judged.")
    told = translate("reports", "Judged by {coaches}.").format(
        coaches=_list(map(_judge, report.coaches))
    )
    is_offline = any(judge.coach == "offline" for judge in report.coaches)
    if not is_offline:
        return told
    has_model = any(judge.coach == "offline" and judge.model for judge in report.coaches)
    limit = translate(
        "reports",
        "The offline coach compares words and their sense and does not reason: it can miss a "
        "point that was made in other words, and take a false sentence in the right words for a "
        "true one.",
    )
    terms_only = translate(
        "reports",
        "Without its model it looks for the accepted words alone: mockinterview models fetch "
        "--default fetches the model.",
    )
    return " ".join((told, limit) if has_model else (told, limit, terms_only))


def answered(report: Report) -> str:
    totals = report.totals
    words = translate("reports", "{answered} of {questions}")
    if totals.skipped:
        words = translate("reports", "{answered} of {questions}, {skipped} skipped")
    return words.format(
        answered=totals.answered, questions=totals.questions, skipped=totals.skipped
    )


def when(report: Report) -> str:
    """Say when the session was, and whether it came to its end."""
    started = wording.moment(report.started_at)
    if report.finished_at is None:
        return translate("reports", "{moment}; it was not brought to its end").format(
            moment=started
        )
    return started


def place_of(entry: Entry, report: Report) -> str:
    """Say which question and attempt this is."""
    beside = [e for e in report.entries if e.position == entry.position]
    alike = [e.attempt for e in beside if (e.follows is None) == (entry.follows is None)]
    if entry.follows is not None and len(alike) > 1:
        words = translate("reports", "Question {position} of {questions}, follow-up {number}")
    elif entry.follows is not None:
        words = translate("reports", "Question {position} of {questions}, follow-up")
    elif len(alike) > 1:
        words = translate("reports", "Question {position} of {questions}, attempt {attempt}")
    else:
        words = translate("reports", "Question {position} of {questions}")
    return words.format(
        position=entry.position,
        questions=report.totals.questions,
        attempt=entry.attempt,
        number=alike.index(entry.attempt) + 1,
    )


def asked_by(entry: Entry) -> str:
    """Say that a language model worded a follow-up, where it did."""
    if not entry.asked_by:
        return ""
    return translate(
        "reports", "The language model “{model}” asked this; nobody has checked the question."
    ).format(model=entry.asked_by)


def why_no_score(entry: Entry) -> str:
    """Say why an attempt has no score, and what can be done."""
    match entry.status:
        case EntryStatus.GRADED:
            return ""
        case EntryStatus.SKIPPED:
            if entry.take:
                return translate(
                    "reports",
                    "This question was skipped. What was recorded until then is kept.",
                )
            return translate("reports", "This question was skipped.")
        case EntryStatus.NOT_GRADED if entry.reason is None:
            return translate("reports", "The coach gave no reason.")
        case EntryStatus.NOT_GRADED if entry.reason is not None:
            return f"{entry.reason.message} {entry.reason.hint}".strip()
        case _:
            left_off = _LEFT_OFF[entry.take is not None, entry.transcript is not None]
            return say("reports", left_off)


def stand_in(feedback: Feedback | None) -> str:
    """Say that the offline coach judged in place of a language model, why, and what follows."""
    told = feedback.stand_in if feedback else None
    if told is None:
        return ""
    if told.is_waiting:
        words = translate(
            "reports",
            "The offline coach judged this answer for now. The language model's judgement waits "
            "and takes its place when it comes. {reason}",
        )
        return words.format(reason=told.reason.message)
    words = translate(
        "reports",
        "The offline coach judged this answer, because the language model gave no judgement of "
        "it. {reason}",
    )
    return words.format(reason=f"{told.reason.message} {told.reason.hint}").strip()


def not_counted(entry: Entry) -> str:
    """Say that a score stays out of the mean, where it does."""
    if entry.status is not EntryStatus.GRADED or entry.is_counted:
        return ""
    if entry.follows is not None:
        return translate("reports", "What this adds is told with the answer before it.")
    return translate("reports", "A later attempt counts in its place.")


def after_follow_ups(entry: Entry) -> str:
    """Say what the score would be with what the follow-ups added, where they were judged."""
    score = entry.score_after_follow_ups
    if score is None:
        return ""
    return translate("reports", "After follow-ups: {score}.").format(score=wording.score(score))


def own_rating(entry: Entry) -> str:
    """Say how well the person thought that it went, where they said so."""
    if entry.own_rating is None:
        return ""
    return translate("reports", "Own rating: {rating} of 5.").format(rating=entry.own_rating)


def bookmarks(marked: Iterable[Bookmark]) -> str:
    """List bookmarks with their places."""
    return "; ".join(f"{wording.clock(each.at)} {each.text}".strip() for each in marked)


def take_notes(take: ReportTake) -> tuple[str, ...]:
    """Say what is to be known of a recording before it is judged."""
    notes = []
    if take.state is TakeState.RECOVERED:
        notes.append(
            translate(
                "reports", "It was recovered after an interruption, so its end may be missing."
            )
        )
    if take.state is TakeState.RECORDING:
        notes.append(translate("reports", "It was still being recorded when this report was made."))
    if take.deleted_after_days is not None:
        words = translate("reports", "The recording was deleted after {days} days, as was set.")
        notes.append(words.format(days=take.deleted_after_days))
    if take.is_digital_silence:
        notes.append(
            translate("reports", "It holds no sound at all: the microphone was muted or gone.")
        )
    if take.warning:
        notes.append(f"{take.warning.message} {take.warning.hint}".strip())
    return tuple(notes)


def recording(take: ReportTake) -> str:
    words = translate("reports", "Recording {file}, {length}.")
    return words.format(file=take.file, length=wording.duration(take.seconds))


def no_words(transcript: ReportTranscript) -> str:
    """Say why a transcript has no words."""
    if transcript.deleted_after_days is None:
        return say("reports", _FIXED["NO_WORDS"])
    words = translate("reports", "The words were deleted after {days} days, as was set.")
    return words.format(days=transcript.deleted_after_days)


def other_language(transcript: ReportTranscript) -> str:
    """Say that another language was heard than the one that was written down, if so."""
    if transcript.other_language is None:
        return ""
    spoken, asked = map(language_word, (transcript.other_language, transcript.language))
    words = translate("reports", "This sounded like {spoken}; the interview is in {asked}.")
    return words.format(spoken=spoken, asked=asked)


def dropped_quotes(count: int) -> str:
    """Say that invented quotes were left out."""
    if count == 1:
        return translate(
            "reports", "One quote that the coach gave is not in the transcript and was left out."
        )
    return translate(
        "reports",
        "{count} quotes that the coach gave are not in the transcript and were left out.",
    ).format(count=count)


def pauses(spans: Iterable[Span]) -> str:
    """List pauses, each with its place and length."""
    told = ", ".join(f"{wording.clock(s.start)} ({wording.tenths(s.seconds)})" for s in spans)
    return translate("reports", "at {places}").format(places=told) if told else ""


def places(found: Sequence[Pause]) -> str:
    """Say where in what was said the pauses stood."""
    inside = sum(pause.place is PausePlace.INSIDE_CLAUSE for pause in found)
    between = sum(pause.place is PausePlace.BETWEEN_CLAUSES for pause in found)
    if not inside + between:
        return ""
    if between == len(found):
        return translate("reports", "between clauses")
    if inside == len(found) == 1:
        return translate("reports", "inside a clause")
    if inside == len(found):
        return translate("reports", "inside clauses")
    words = translate("reports", "{between} between clauses, {inside} inside a clause")
    return words.format(between=between, inside=inside)


def why(point: PointVerdict) -> str:
    """Return a language model's reason for a verdict, or that its verdict did not stand."""
    if point.unfounded is not None:
        return say("reports", _UNFOUNDED[point.unfounded])
    if not point.reason:
        return ""
    return translate("reports", "Why: {reason}").format(reason=point.reason)


def pace_range(curve: PaceCurve) -> str:
    """Say between which paces the curve runs; nothing where it has no point."""
    paces = [p.words_a_minute for p in curve.points if p.words_a_minute is not None]
    if not paces:
        return ""
    low, high = number_text(min(paces)), number_text(max(paces))
    if low == high:
        return wording.words_a_minute(low)
    return translate("reports", "{low} to {high} words a minute").format(low=low, high=high)


def windows(curve: PaceCurve) -> str:
    window, step = wording.number(curve.window_seconds), wording.number(curve.step_seconds)
    words = translate("reports", "in windows of {window} s, one every {step} s")
    return words.format(window=window, step=step)


def fillers(found: Iterable[Filler]) -> str:
    """List fillers with their places; what was only heard is called likely, or confirmed."""
    return ", ".join(_placed(_filler(filler), filler.start) for filler in found)


def usual(figure: str) -> str:
    """Say what is usual for the person, before any norm is named."""
    return translate("reports", "median of earlier sessions {figure}").format(figure=figure)


def filler_norm(norm: Norm) -> str:
    """Say what the source found, which is no verdict on this answer."""
    words = translate("reports", "{range} are not held against a speaker")
    return words.format(range=wording.norm_range(norm))


def filler_precision(share: float) -> str:
    """Say how far likely fillers can be trusted."""
    words = translate("reports", "of ten marked as likely about {count} are fillers")
    return words.format(count=round(10 * share))


def repetitions(found: Iterable[Repetition]) -> str:
    return ", ".join(_placed(wording.in_quotes(each.text), each.start) for each in found)


def loudness_range(loudness: Loudness) -> str:
    low, high = wording.level(loudness.low_dbfs), wording.level(loudness.high_dbfs)
    words = translate("reports", "from {low} to {high} dBFS, the outer tenths left out")
    return words.format(low=low, high=high)


def _placed(what: str, seconds: float) -> str:
    """Say what was found, and where in the take."""
    words = translate("reports", "{what} at {time}")
    return words.format(what=what, time=wording.clock(seconds))


def _filler(filler: Filler) -> str:
    if filler.text:
        return wording.in_quotes(filler.text)
    if filler.is_confirmed:
        return translate("reports", "confirmed")
    return translate("reports", "likely")


def _judge(judge: Judge) -> str:
    if judge.coach in _COACHES:
        name = say("reports", _COACHES[judge.coach])
    else:
        name = translate("reports", "the coach “{name}”").format(name=judge.coach)
    return f"{name} ({wording.in_quotes(judge.model)})" if judge.model else name


def _list(names: Iterable[str]) -> str:
    """Join names as in a sentence: a, b and c."""
    *before, last = names
    if not before:
        return last
    return translate("reports", "{first} and {last}").format(first=", ".join(before), last=last)
