"""A take is transcribed again, and nothing of what was heard before is lost."""

import json
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.feedback import FeedbackStatus, no_speech
from mockinterview.core.session import Attempt
from mockinterview.interview.again import hear_again, judge_again
from mockinterview.ports import Answer
from tests.fakes.coach import FakeCoach
from tests.fakes.endpoint import BETTER
from tests.fakes.sessions import DOWN, recovered, silent, spoken
from tests.fakes.transcriber import FakeTranscriber

TAKE = Path("1-1.wav")


def heard(attempt: Attempt, text: str = "quite other words") -> Attempt:
    return hear_again(attempt, TAKE, FakeTranscriber(text), "de")


def test_new_transcript_takes_the_place_of_the_one_that_is_kept() -> None:
    before = spoken()
    now = heard(before)
    assert now.hearing
    assert (now.hearing.transcript.text, now.hearing.transcript.language) == (
        "quite other words",
        "de",
    )
    assert now.delivery != before.delivery
    (kept,) = now.earlier
    assert (kept.hearing, kept.delivery, kept.feedback) == (
        before.hearing,
        before.delivery,
        before.feedback,
    )


def test_earlier_transcripts_stand_in_their_order() -> None:
    before = spoken()
    assert before.hearing
    twice = heard(heard(before, "once"), "twice")
    said = [kept.hearing.transcript.text for kept in twice.earlier]
    assert said == [before.hearing.transcript.text, "once"]


def test_take_that_was_never_transcribed_has_nothing_earlier() -> None:
    assert heard(recovered()).earlier == ()


def test_silence_where_words_were_heard_changes_nothing() -> None:
    with pytest.raises(AppError, match="stays as it was"):
        heard(spoken(), "")


def test_silence_in_a_take_that_was_silent_is_not_judged() -> None:
    coach = FakeCoach()
    now = judge_again(heard(silent(), ""), coach)
    assert now.feedback
    assert now.feedback.reason == no_speech()
    assert coach.judged == []


def test_transcription_that_fails_is_raised() -> None:
    transcriber = FakeTranscriber()
    transcriber.failure = AppError("model", "The model is missing.")
    with pytest.raises(AppError, match="missing"):
        hear_again(spoken(), TAKE, transcriber, "en")


def test_better_answer_stays_with_the_words_that_it_was_made_of() -> None:
    now = heard(spoken(better_answer=BETTER))
    assert now.better_answer is None
    assert now.earlier[0].better_answer == BETTER


def test_new_transcript_is_judged_anew() -> None:
    coach = FakeCoach()
    now = judge_again(heard(spoken()), coach)
    assert coach.judged == ["quite other words"]
    assert now.feedback
    assert now.feedback.status is FeedbackStatus.GRADED


def test_feedback_that_fails_leaves_the_earlier_with_its_transcript() -> None:
    class BrokenCoach(FakeCoach):
        def judge(self, answer: Answer, **_seen: object) -> None:  # type: ignore[override]
            raise AppError("down", f"No answer to {len(answer.question.points)} points.")

    before = spoken()
    now = judge_again(heard(before), BrokenCoach())  # type: ignore[arg-type]
    assert now.score is None
    assert now.feedback
    assert now.feedback.reason
    assert now.feedback.reason.code == "down"
    assert now.earlier[0].feedback == before.feedback


def test_judging_settles_what_was_open() -> None:
    now = judge_again(spoken(trouble=DOWN), FakeCoach())
    assert now.trouble is None


def test_attempt_stored_by_an_earlier_version_is_read_unchanged() -> None:
    stored = json.loads(spoken().model_dump_json())
    del stored["earlier"]
    assert Attempt.model_validate(stored) == spoken()


def test_attempt_with_an_earlier_transcript_is_read_as_it_was_stored() -> None:
    now = heard(spoken())
    assert Attempt.model_validate_json(now.model_dump_json()) == now
