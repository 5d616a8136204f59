"""What comes to an answer when it has been given: feedback, leave, ratings, mended words."""

import pytest

from mockinterview.core import commands as do
from mockinterview.core.events import (
    AnswerRequested,
    BetterAnswerWritten,
    FeedbackGrown,
    FeedbackReady,
    JudgingRequested,
    LeaveDecided,
    MicrophoneOpened,
    NextRequested,
    NoteWritten,
    OwnRatingGiven,
    QuestionSpoken,
    Step,
    StepFailed,
)
from mockinterview.core.leave import Leave
from mockinterview.core.machine import advance
from mockinterview.core.state import Coming, Stage
from tests.core.interviews import (
    BETTER,
    FAILURE,
    FINISHED,
    FIRST,
    GRADED,
    JUDGING,
    REVIEWING,
    TAKE,
    TRANSCRIBING,
    UNSENT,
    after,
    interview,
    mended,
)


def test_words_of_feedback_that_is_coming_are_shown_until_it_is_there() -> None:
    state, commands = advance(after(interview(), *JUDGING), FeedbackGrown(FIRST, "You named"))
    assert state.coming == Coming(key=FIRST, text="You named")
    assert commands == ()
    assert state.attempt_at(FIRST).feedback is None
    assert after(state, FeedbackReady(FIRST, GRADED)).coming is None
    assert after(state, StepFailed(Step.ASK_COACH, FAILURE, FIRST)).coming is None


def test_words_that_come_after_their_feedback_are_let_go() -> None:
    state = after(interview(), *REVIEWING)
    assert advance(state, FeedbackGrown(FIRST, "You named")) == (state, ())


def test_feedback_that_comes_for_one_answer_leaves_the_words_for_another() -> None:
    asked = (NextRequested(), QuestionSpoken(), AnswerRequested(), MicrophoneOpened())
    state = after(interview(), *JUDGING, FeedbackGrown(FIRST, "You named"), *asked)
    assert state.coming == Coming(key=FIRST, text="You named")


@pytest.mark.parametrize(
    ("said", "leave"),
    [(LeaveDecided(may_send=True), Leave.GIVEN), (LeaveDecided(may_send=False), Leave.REFUSED)],
)
def test_answer_that_waits_for_leave_is_judged_as_the_person_decides(
    said: LeaveDecided, leave: Leave
) -> None:
    state = after(interview(), *JUDGING, FeedbackReady(FIRST, UNSENT))
    assert not state.pending
    decided, commands = advance(state, said)
    assert commands == (do.AskCoach(FIRST, leave),)
    assert advance(decided, said) == (decided, ())
    assert after(decided, FeedbackReady(FIRST, GRADED)).attempt_at(FIRST).score == 70


def test_answer_that_was_judged_needs_no_leave() -> None:
    state = after(interview(), *REVIEWING)
    assert advance(state, LeaveDecided(may_send=True)) == (state, ())


def test_better_answer_is_kept_with_its_attempt_in_whatever_stage() -> None:
    asked = (*REVIEWING, NextRequested())
    state, commands = advance(after(interview(), *asked), BetterAnswerWritten(FIRST, BETTER))
    assert state.attempt_at(FIRST).better_answer == BETTER
    assert state.attempt_at(FIRST).feedback == GRADED
    assert commands == (do.SaveAttempt(FIRST),)


def test_own_rating_and_note_are_kept_in_whatever_stage_and_outlive_a_new_judgement() -> None:
    for asked in (JUDGING, REVIEWING, (*REVIEWING, NextRequested())):
        said = (OwnRatingGiven(FIRST, 4), NoteWritten(FIRST, "Begin with the figure."))
        state, commands = advance(after(interview(), *asked, said[0]), said[1])
        assert commands == (do.SaveAttempt(FIRST),)
        judged = after(state, FeedbackReady(FIRST, GRADED)).attempt_at(FIRST)
        assert (judged.own_rating, judged.note) == (4, "Begin with the figure.")
        assert judged.score == GRADED.score


def test_own_rating_can_be_taken_back() -> None:
    rated = after(interview(), *REVIEWING, OwnRatingGiven(FIRST, 2))
    assert after(rated, OwnRatingGiven(FIRST, None)).attempt_at(FIRST).own_rating is None


def test_mended_words_are_kept_with_what_was_heard_and_the_feedback_stays() -> None:
    rated = after(interview(), *REVIEWING, OwnRatingGiven(FIRST, 4))
    state, commands = advance(rated, mended("Yes, it does."))
    attempt = state.attempt_at(FIRST)
    assert attempt.hearing is not None
    assert attempt.hearing.transcript.text == "Yes, it does."
    assert [each.hearing.transcript.text for each in attempt.earlier] == ["Yes."]
    assert (attempt.score, attempt.own_rating, attempt.take) == (GRADED.score, 4, TAKE)
    assert commands == (do.SaveAttempt(FIRST),)


def test_mended_words_come_in_whatever_stage_to_an_answer_that_was_heard() -> None:
    for before in (REVIEWING, (*REVIEWING, NextRequested()), FINISHED):
        state = after(interview(), *before)
        kept = after(state, mended()).attempt_at(FIRST).hearing
        assert kept is not None
        assert kept.transcript.is_corrected
        assert after(state, mended()).stage is state.stage
    unheard = after(interview(), *TRANSCRIBING)
    assert advance(unheard, mended()) == (unheard, ())


def test_mended_words_are_judged_anew_when_the_person_wishes_it_and_once() -> None:
    state = after(interview(), *REVIEWING)
    assert advance(state, JudgingRequested()) == (state, ())
    asked, commands = advance(after(state, mended()), JudgingRequested())
    assert (asked.stage, commands) == (Stage.REVIEWING, (do.AskCoach(FIRST),))
    assert advance(asked, JudgingRequested()) == (asked, ())
    better = GRADED.model_copy(update={"score": 90})
    judged = after(asked, FeedbackReady(FIRST, better))
    assert judged.attempt_at(FIRST).score == 90
    assert advance(judged, JudgingRequested()) == (judged, ())


def test_words_that_are_mended_while_the_old_ones_are_judged_are_judged_behind_them() -> None:
    state, commands = advance(after(interview(), *JUDGING), mended())
    assert commands == (do.SaveAttempt(FIRST), do.AskCoach(FIRST))
    assert FIRST in state.pending
