import pytest

from mockinterview.core.coverage import VERDICT_SHARES, WEIGHT_VALUES, Unfounded
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback, FeedbackStatus
from mockinterview.core.pace import PacePoint
from mockinterview.core.pauses import Pause, PausePlace
from mockinterview.core.report import Report, Scoring, build_report
from mockinterview.core.report_delivery import PaceCurve
from mockinterview.core.session import Attempt, Session, TakeState
from mockinterview.core.transcript import Hearing
from mockinterview.reports import sentences
from tests.fakes.sessions import (
    MADE,
    by_endpoint,
    followed_up,
    graded,
    hearing,
    recovered,
    session,
    skipped,
    spoken,
    take,
    typed_answer,
)


def report(given: Session) -> Report:
    return build_report(given, version="1", made_at=MADE)


def why(attempt: Attempt) -> str:
    return sentences.why_no_score(report(session(attempt)).entries[0])


def heard_with(model: str) -> Hearing:
    heard = hearing()
    return heard.model_copy(
        update={"transcript": heard.transcript.model_copy(update={"model": model})}
    )


def test_the_method_is_told_with_the_numbers_that_were_used() -> None:
    numbers = Scoring(weights=WEIGHT_VALUES, shares=VERDICT_SHARES, wrong_claim_cost=12.5)

    assert "takes 12.5 off" in " ".join(sentences.scoring(numbers))
    assert "counts 0.5 of its weight" in " ".join(sentences.scoring(numbers))


def test_recognisers_are_listed_as_in_a_sentence() -> None:
    attempts = [
        spoken(at, hearing=heard_with(model))
        for at, model in enumerate(["base", "tiny.en", "small.en"], start=1)
    ]

    assert sentences.heard_by(report(session(*attempts))) == (
        "Heard by the speech recogniser “base”, “tiny.en” and “small.en”."
    )


def test_typed_answers_were_heard_by_nobody() -> None:
    assert "All answers were typed" in sentences.heard_by(report(session(typed_answer())))


def test_where_nothing_was_transcribed_nobody_is_said_to_have_heard() -> None:
    assert sentences.heard_by(report(session(recovered()))) == "No answer was transcribed."


def test_a_coach_of_another_name_is_named_as_it_is() -> None:
    judged = sentences.judged_by(report(session(spoken(feedback=graded(coach="mentor")))))

    assert judged == "Judged by the coach “mentor”."


def test_the_limit_of_the_offline_coach_is_told_only_of_it() -> None:
    endpoint = report(session(spoken(feedback=by_endpoint())))

    assert "compares words and their sense" in sentences.judged_by(report(session(spoken())))
    assert "compares words and their sense" not in sentences.judged_by(endpoint)


def test_no_coach_no_judgement() -> None:
    assert sentences.judged_by(report(session(skipped()))) == "No answer was judged."


def test_attempts_are_counted_only_where_there_are_several() -> None:
    made = report(session(spoken(1), spoken(1, 2), spoken(2)))

    assert [sentences.place_of(entry, made) for entry in made.entries] == [
        "Question 1 of 2, attempt 1",
        "Question 1 of 2, attempt 2",
        "Question 2 of 2",
    ]


def test_a_follow_up_is_told_as_one_with_what_it_added_to_the_answer_before_it() -> None:
    made = report(session(spoken(), followed_up()))
    answer, follow_up = made.entries

    assert sentences.place_of(answer, made) == "Question 1 of 1"
    assert sentences.place_of(follow_up, made) == "Question 1 of 1, follow-up"
    assert sentences.after_follow_ups(answer) == "After follow-ups: 65 / 100."
    assert sentences.not_counted(follow_up) == "What this adds is told with the answer before it."
    assert "judged by that point alone" in sentences.follow_ups(made)


def test_several_follow_ups_are_numbered_and_one_is_not() -> None:
    made = report(session(spoken(), followed_up(), followed_up(1, 3), spoken(2), followed_up(2)))
    places = [sentences.place_of(e, made) for e in made.entries if e.follows]
    assert places == [
        "Question 1 of 2, follow-up 1",
        "Question 1 of 2, follow-up 2",
        "Question 2 of 2, follow-up",
    ]


def test_point_whose_verdict_did_not_stand_is_told_to_be_one() -> None:
    point = graded().points[0].model_copy(update={"reason": "You say it."})
    assert sentences.why(point) == "Why: You say it."
    assert sentences.why(graded().points[0]) == ""
    told = [
        sentences.why(point.model_copy(update={"unfounded": unfounded})) for unfounded in Unfounded
    ]
    assert all(each.endswith("counts as missing.") for each in told)
    assert len(set(told)) == len(told)


def paused(*places: PausePlace) -> list[Pause]:
    return [Pause(start=1.0, end=1.5, place=place, is_long=False) for place in places]


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ("B", "between clauses"),
        ("BB", "between clauses"),
        ("I", "inside a clause"),
        ("II", "inside clauses"),
        ("BI", "1 between clauses, 1 inside a clause"),
        ("BU", "1 between clauses, 0 inside a clause"),
        ("U", ""),
    ],
)
def test_places_of_pauses_are_counted_only_where_they_differ(found: str, told: str) -> None:
    codes = {
        "B": PausePlace.BETWEEN_CLAUSES,
        "I": PausePlace.INSIDE_CLAUSE,
        "U": PausePlace.UNKNOWN,
    }
    assert sentences.places(paused(*(codes[code] for code in found))) == told


@pytest.mark.parametrize(
    ("paces", "told"),
    [
        ((150.0, 170.4), "150 to 170 words a minute"),
        ((166.1, 165.9), "166 words a minute"),
        ((None,), ""),
    ],
)
def test_pace_that_stays_the_same_is_told_once(paces: tuple[float | None, ...], told: str) -> None:
    points = tuple(PacePoint(at=1.0, words_a_minute=pace) for pace in paces)
    curve = PaceCurve(window_seconds=15.0, step_seconds=5.0, points=points)
    assert sentences.pace_range(curve) == told


def test_where_no_follow_up_was_asked_none_is_spoken_of() -> None:
    made = report(session(spoken()))

    assert sentences.follow_ups(made) == ""
    assert sentences.after_follow_ups(made.entries[0]) == ""


@pytest.mark.parametrize(
    ("attempt", "told"),
    [
        (spoken(), ""),
        (
            spoken(feedback=None),
            "The interview ended before this answer was judged. The recording is kept.",
        ),
        (
            typed_answer().model_copy(update={"feedback": None}),
            "The interview ended before this answer was judged. Its text is kept.",
        ),
        (
            spoken(feedback=None, take=None, hearing=None),
            "The interview ended before this question was answered.",
        ),
        (
            skipped().model_copy(update={"take": None}),
            "This question was skipped.",
        ),
        (
            spoken(feedback=Feedback(status=FeedbackStatus.NOT_GRADED, coach="offline")),
            "The coach gave no reason.",
        ),
    ],
)
def test_why_there_is_no_score(attempt: Attempt, told: str) -> None:
    assert why(attempt) == told


def test_a_whole_take_needs_no_note() -> None:
    made = report(session(spoken())).entries[0].take

    assert made
    assert sentences.take_notes(made) == ()
    assert sentences.recording(made) == "Recording 1-1.wav, 40 s."


def test_everything_that_is_wrong_with_a_take_is_told() -> None:
    attempt = spoken()
    lost = Failure(code="device_lost", message="The microphone went away.", hint="Plug it in.")
    bad = take(attempt.key, state=TakeState.RECOVERED, is_digital_silence=True, warning=lost)
    made = report(session(attempt.model_copy(update={"take": bad}))).entries[0].take

    assert made
    assert sentences.take_notes(made) == (
        "It was recovered after an interruption, so its end may be missing.",
        "It holds no sound at all: the microphone was muted or gone.",
        "The microphone went away. Plug it in.",
    )


def test_one_dropped_quote_and_several() -> None:
    assert sentences.dropped_quotes(1).startswith("One quote that")
    assert sentences.dropped_quotes(3).startswith("3 quotes that")
