"""One question as a value: how it went, what is the person's own, what belongs to what."""

from datetime import UTC, datetime

from mockinterview.bank.edits import EditState
from mockinterview.core.question import FollowUp, Star
from mockinterview.core.record import PastAnswers
from mockinterview.ui.playback import say
from mockinterview.ui.views.note import NoteStage, note_view
from mockinterview.ui.views.question import (
    EDIT,
    KEEP,
    RESET,
    QuestionView,
    edit_banner,
    past_line,
    question_view,
)
from tests.fakes.sessions import question

DAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
NO_EDIT = EditState(question_id="one")


def view(**changes: object) -> QuestionView:
    return question_view(question("one", **changes), "Starter", NO_EDIT, None, say("It"))


def test_a_question_is_told_with_its_pack_and_its_time() -> None:
    told = view(target_seconds=95).details
    assert told == "Experienced · Scenario · Retrieval · Starter · about 1:35 to answer"


def test_how_it_went_before_is_said_with_the_last_score() -> None:
    weak = past_line(PastAnswers(times_asked=3, last_score=41, last_asked_at=DAY))
    assert weak.words == "Answered in 3 interviews, last on Monday 2 March 2026: 41 / 100."
    assert weak.tone == "warning"
    good = past_line(PastAnswers(times_asked=1, last_score=81, last_asked_at=DAY))
    assert good.words.startswith("Answered in 1 interview,")
    assert good.tone == "good"


def test_an_answer_that_was_not_graded_has_no_figure() -> None:
    line = past_line(PastAnswers(times_asked=1, last_asked_at=DAY))
    assert line.words.endswith("not graded.")
    assert past_line(None).words == "Not answered yet."


def test_a_follow_up_names_the_key_point_that_it_asks_for() -> None:
    told = view(follow_ups=(FollowUp(when_missing="position", ask="And where?"),)).follow_ups
    assert told[0].head == "And where?"
    assert told[0].text == "Where this was not said: Position in a long context matters"


def test_outline_and_examples_are_told_where_there_are_any() -> None:
    star = Star(situation="There", task="This", action="Did it", result="Done")
    told = view(star=star, weak_answer="So so.").examples
    assert [pair.head for pair in told] == [
        "Situation",
        "Task",
        "Action",
        "Result",
        "A weak answer",
    ]
    assert view().examples == ()


def test_an_edit_is_told_with_the_way_back() -> None:
    banner = edit_banner(EditState(question_id="one", fields=("ask", "model_answer.short")))
    assert banner is not None
    assert banner.message == "Edited by you: question, model answer in a minute."
    assert [action.id for action in banner.actions] == [RESET]


def test_where_the_pack_has_changed_the_person_decides() -> None:
    state = EditState(question_id="one", fields=("ask",), pack_changed=("ask",))
    banner = edit_banner(state)
    assert banner is not None
    assert banner.tone == "warning"
    assert [action.id for action in banner.actions] == [KEEP, RESET]


def test_an_edit_that_does_not_fit_is_said_and_can_be_mended() -> None:
    state = EditState(question_id="one", fields=("points",), misfit="Two points have one id.")
    banner = edit_banner(state)
    assert banner is not None
    assert "Two points have one id." in banner.message
    assert [action.id for action in banner.actions] == [EDIT, RESET]


def test_a_question_that_is_not_edited_says_nothing_of_edits() -> None:
    assert edit_banner(EditState(question_id="one", note="Mine.")) is None


def test_a_note_tells_what_became_of_it() -> None:
    assert note_view("x", NoteStage.SAVING).state == "Saving…"
    assert note_view("x", NoteStage.SAVED).tone == "good"
    refused = note_view("x", NoteStage.REFUSED, "The disk is full.")
    assert (refused.state, refused.tone) == ("The disk is full.", "bad")
