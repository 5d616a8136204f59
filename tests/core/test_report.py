import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.coverage import coverage_score
from mockinterview.core.errors import Failure
from mockinterview.core.norms import Placing
from mockinterview.core.report import SCHEMA_VERSION, EntryStatus, Report, build_report
from mockinterview.core.session import Attempt, Session, TakeState
from tests.fakes.sessions import (
    DOWN,
    MADE,
    NO_SPEECH,
    SESSION_ID,
    by_endpoint,
    every_state,
    followed_up,
    graded,
    recovered,
    session,
    silent,
    skipped,
    spoken,
    typed_answer,
    ungraded,
    untranscribed,
)

MAKERS = [spoken, typed_answer, silent, ungraded, skipped, untranscribed, recovered]


def report(given_session: Session) -> Report:
    return build_report(given_session, version="1.2.3", made_at=MADE)


def entry_status(attempt: Attempt) -> EntryStatus:
    return report(session(attempt)).entries[0].status


def test_a_report_says_what_made_it_and_of_what() -> None:
    made = report(session(spoken()))

    assert (made.schema_version, made.program, made.version) == (
        SCHEMA_VERSION,
        "Mock Interview",
        "1.2.3",
    )
    assert made.made_at == MADE
    assert (made.session_id, made.pack, made.seed) == (SESSION_ID, "generative-ai", 7)


def test_a_session_without_answers_has_a_report() -> None:
    made = report(session(finished_at=None))

    assert made.entries == ()
    assert made.finished_at is None
    assert (made.totals.questions, made.totals.unanswered, made.totals.score) == (5, 5, None)


@pytest.mark.parametrize(
    ("attempt", "status"),
    [
        (spoken(), EntryStatus.GRADED),
        (typed_answer(), EntryStatus.GRADED),
        (silent(), EntryStatus.NOT_GRADED),
        (ungraded(), EntryStatus.NOT_GRADED),
        (untranscribed(), EntryStatus.NOT_GRADED),
        (skipped(), EntryStatus.SKIPPED),
        (recovered(), EntryStatus.UNFINISHED),
    ],
)
def test_the_status_says_how_far_an_attempt_came(attempt: Attempt, status: EntryStatus) -> None:
    assert entry_status(attempt) is status


def test_an_attempt_whose_feedback_never_came_is_unfinished() -> None:
    assert entry_status(spoken(feedback=None)) is EntryStatus.UNFINISHED


def test_the_reason_is_the_coachs_or_else_the_trouble() -> None:
    trouble = Failure(code="no_model", message="The speech model is missing.")
    reasons = [
        e.reason
        for e in report(
            session(silent(1), ungraded(2), skipped(3), spoken(4, feedback=None, trouble=trouble))
        ).entries
    ]

    assert reasons == [NO_SPEECH, DOWN, None, trouble]


def test_a_grade_leaves_an_older_trouble_out() -> None:
    assert report(session(spoken(trouble=DOWN))).entries[0].reason is None


def test_totals_of_every_state() -> None:
    totals = report(every_state()).totals

    assert (totals.questions, totals.attempts) == (7, 8)
    assert (totals.answered, totals.skipped, totals.unanswered) == (5, 1, 1)
    assert totals.graded == 2
    assert totals.score == round((72 + 50) / 2)
    assert totals.recorded_seconds == 7 * 40.0


def test_silence_is_no_answer_and_an_untranscribed_take_is_one() -> None:
    totals = report(session(silent(1), untranscribed(2), question_count=2)).totals

    assert (totals.answered, totals.unanswered) == (1, 1)


def test_a_question_that_was_skipped_and_then_answered_counts_as_answered() -> None:
    again = spoken(1, 2)
    totals = report(session(skipped(1), again)).totals

    assert (totals.answered, totals.skipped) == (1, 0)


def test_speaking_time_is_that_of_all_attempts() -> None:
    attempts = spoken(1), spoken(1, 2), typed_answer(2)
    spoken_seconds = sum(a.delivery.speaking_seconds for a in attempts if a.delivery)

    assert report(session(*attempts)).totals.speaking_seconds == spoken_seconds > 0


def test_the_last_graded_attempt_counts() -> None:
    attempts = (
        spoken(1, 1, feedback=graded(20)),
        spoken(1, 2, feedback=graded(80)),
        spoken(1, 3, feedback=None),
        spoken(2, 1, feedback=graded(40)),
    )
    made = report(session(*attempts))

    assert [e.is_counted for e in made.entries] == [False, True, False, True]
    assert made.totals.score == 60


def test_a_follow_up_names_what_it_follows_and_adds_beside_the_score() -> None:
    feedback = graded(coverage_score(graded().points, 1))
    made = report(session(spoken(feedback=feedback), followed_up()))
    answer, follow_up = made.entries

    assert (answer.follows, follow_up.follows) == (None, 1)
    assert (answer.is_counted, follow_up.is_counted) == (True, False)
    assert (made.totals.attempts, made.totals.follow_ups, made.totals.graded) == (2, 1, 1)
    assert made.totals.score == feedback.score == 46
    assert (answer.score_after_follow_ups, follow_up.score_after_follow_ups) == (65, None)
    assert follow_up.question.ask == "How would you measure that?"


def test_a_skipped_follow_up_leaves_the_question_answered() -> None:
    aside = followed_up(hearing=None, feedback=None, was_skipped=True)
    totals = report(session(spoken(), aside)).totals

    assert (totals.answered, totals.skipped, totals.graded) == (1, 0, 1)


def test_entries_are_in_the_order_of_the_questions() -> None:
    made = report(session(spoken(2), spoken(1, 2), spoken(1, 1)))

    assert [(e.position, e.attempt) for e in made.entries] == [(1, 1), (1, 2), (2, 1)]


def test_a_recording_is_named_without_its_folder() -> None:
    made = report(session(spoken(3, 2)))
    take = made.entries[0].take

    assert take
    assert take.file == "3-2.wav"


def test_a_recovered_take_is_told_as_one() -> None:
    take = report(session(recovered())).entries[0].take

    assert take
    assert take.state is TakeState.RECOVERED


def test_the_pace_of_speaking_has_a_norm_with_its_source_and_a_placing() -> None:
    delivery = report(session(spoken())).entries[0].delivery

    assert delivery
    assert delivery.pace_speaking
    assert delivery.pace_speaking.norm
    assert delivery.pace_speaking.norm.source == "Microsoft Speaker Coach"
    assert delivery.pace_speaking.placing is Placing.WITHIN


def test_the_pace_with_pauses_is_held_against_nothing() -> None:
    delivery = report(session(spoken())).entries[0].delivery

    assert delivery
    assert delivery.pace_overall
    assert delivery.pace_overall.norm is None
    assert delivery.pace_overall.placing is None


def test_a_silent_take_has_no_pace() -> None:
    delivery = report(session(silent())).entries[0].delivery

    assert delivery
    assert delivery.pace_speaking is None
    assert delivery.pace_overall is None


def test_recognisers_and_coaches_are_each_named_once() -> None:
    made = report(
        session(spoken(1), spoken(2), typed_answer(3), spoken(4, feedback=by_endpoint()), silent(5))
    )

    assert made.recognisers == ("base",)
    assert [(c.coach, c.model) for c in made.coaches] == [
        ("offline", ""),
        ("endpoint", "some-model"),
    ]


def test_a_coach_that_graded_nothing_is_not_named() -> None:
    assert report(session(ungraded(), silent(2))).coaches == ()


def test_a_score_can_be_made_again_from_the_report_alone() -> None:
    feedback = graded()
    claims = len(feedback.wrong_claims)
    feedback = graded(coverage_score(feedback.points, claims))
    made = report(session(spoken(feedback=feedback)))
    told = made.entries[0].feedback
    assert told

    weights, shares = made.scoring.weights, made.scoring.shares
    earned = sum(weights[p.weight] * shares[p.verdict] for p in told.points)
    expected = sum(weights[p.weight] for p in told.points if p.weight != "bonus")
    raw = 100 * earned / expected - made.scoring.wrong_claim_cost * len(told.wrong_claims)

    assert round(raw) == told.score


def test_a_report_does_not_hold_the_accepted_words_of_the_pack() -> None:
    assert '"accept"' not in report(every_state()).model_dump_json()


def test_a_report_comes_back_from_json_as_it_was() -> None:
    made = report(every_state())

    assert Report.model_validate_json(made.model_dump_json()) == made


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, len(MAKERS) - 1), st.integers(1, 4)),
        max_size=6,
        unique_by=lambda t: t[1],
    ),
    st.integers(0, 6),
)
def test_counts_of_questions_always_add_up(made_of: list[tuple[int, int]], asked: int) -> None:
    attempts = [MAKERS[maker](position) for maker, position in made_of]
    made = report(session(*attempts, question_count=asked))
    totals = made.totals

    assert totals.answered + totals.skipped + totals.unanswered == totals.questions == asked
    assert (totals.score is None) == (totals.graded == 0)
    assert sum(e.is_counted for e in made.entries) == totals.graded
