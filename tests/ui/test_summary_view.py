"""What stands at the end of an interview."""

from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.core.state import Stage, State
from mockinterview.ui.views.history import Beside, detail_view
from mockinterview.ui.views.summary import SummaryView, session_of, summary_view
from tests.fakes import sessions as made


def summary(
    *attempts: Attempt, count: int = 3, pending: tuple[AttemptKey, ...] = ()
) -> SummaryView:
    questions = tuple(made.question(f"question-{n}") for n in range(count))
    state = State(
        session_id=made.SESSION_ID,
        plan=Plan(format=FORMATS[FormatId.REAL], questions=questions),
        stage=Stage.FINISHED,
        position=2,
        attempts=attempts,
        pending=frozenset(pending),
        is_ending=True,
    )
    return summary_view(state, session_of(state, made.session(question_count=count)))


def test_each_question_stands_in_its_state() -> None:
    view = summary(made.spoken(1), made.ungraded(2))
    assert [result.score for result in view.results] == ["50", "", ""]
    assert view.results[0].detail == "1 said · 1 partly · 2 wrong"
    assert view.results[1].state is not None
    assert view.results[1].state.word == "not graded"
    assert view.results[1].detail == made.DOWN.message
    assert view.results[2].state is not None
    assert view.results[2].state.word == "not asked"


def test_a_skipped_question_is_called_skipped() -> None:
    view = summary(made.skipped(1))
    assert view.results[0].state is not None
    assert view.results[0].state.word == "skipped"
    assert view.results[1].state is not None
    assert view.results[1].state.word == "skipped"


def test_without_a_grade_there_is_no_score() -> None:
    view = summary(made.ungraded(1))
    assert view.score == ""
    assert view.caption == "No answer was graded."


def test_what_is_pending_is_said_and_counted() -> None:
    unheard = made.spoken(2, hearing=None, feedback=None)
    view = summary(made.spoken(1), unheard, pending=(unheard.key,))
    assert view.is_waiting
    assert view.banner is not None
    assert "1 answer" in view.banner.message
    assert view.results[1].state is not None
    assert view.results[1].state.word == "being transcribed"


def test_the_better_of_two_takes_does_not_hide_the_last_one() -> None:
    again = made.spoken(1, 2, feedback=made.by_endpoint(72))
    assert summary(made.spoken(1), again).results[0].score == "72"


def test_a_session_opens_at_its_first_attempt() -> None:
    view = detail_view(made.every_state(), None)
    assert view.chosen == AttemptKey(position=1, number=1)
    assert [choice.text for choice in view.attempts][:3] == [
        "Question 1 · 50",
        "Question 1, take 2 · 72",
        "Question 2 · 50",
    ]


def test_a_recovered_take_can_be_transcribed() -> None:
    session = made.every_state()
    take = detail_view(session, made.recovered(7).key).take
    assert take is not None
    assert take.can_transcribe
    assert "Recovered" in take.note


def test_a_take_whose_recording_is_gone_cannot_be_transcribed() -> None:
    key = made.recovered(7).key
    take = detail_view(made.every_state(), key, Beside(gone=frozenset({key}))).take
    assert take is not None
    assert not take.can_transcribe
    assert take.length == "0:40"
    assert "not in the data folder" in take.note


def test_an_attempt_in_work_is_not_offered_again() -> None:
    key = made.recovered(7).key
    take = detail_view(made.every_state(), key, Beside(working=key)).take
    assert take is not None
    assert take.is_busy
    assert not take.can_transcribe


def test_a_session_without_answers_says_so() -> None:
    view = detail_view(made.session(), None)
    assert view.attempt is None
    assert "No question was answered" in view.absence


def test_a_follow_up_stands_under_its_question_in_the_summary_and_the_history() -> None:
    view = summary(made.spoken(1), made.followed_up(1))
    assert view.results[0].score == "50"
    assert view.results[0].detail == "1 said · 1 partly · 2 wrong · 65 after follow-ups"
    session = made.session(made.spoken(1), made.followed_up(1), made.followed_up(1, 3))
    names = [choice.text for choice in detail_view(session, None).attempts]
    assert names == [
        "Question 1 · 50",
        "Question 1, follow-up 1 · 100",
        "Question 1, follow-up 2 · 100",
    ]
    alone = made.session(made.spoken(1), made.followed_up(1))
    detail = detail_view(alone, alone.attempts[1].key)
    assert detail.attempts[1].text == "Question 1, follow-up · 100"
    assert detail.question == "How would you measure that?"
    assert detail.attempt is not None
    assert detail.attempt.coverage.gain == "the answer before comes to 65"


def test_a_skipped_follow_up_leaves_its_question_as_it_is() -> None:
    aside = made.followed_up(1, hearing=None, feedback=None, was_skipped=True)
    view = summary(made.spoken(1), aside)
    assert (view.results[0].score, view.results[0].detail) == ("50", "1 said · 1 partly · 2 wrong")
