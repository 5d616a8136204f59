"""An interview in the terminal by typed keys, with fakes for voice, ear and coach."""

import io
import queue
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mockinterview.audio.answers import FileRecorder
from mockinterview.cli.terminal import KEYS, TerminalInterview
from mockinterview.coach.patient import PatientCoach
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.gap import Gap
from mockinterview.core.plan import FORMATS, FormatId, Plan, Wishes, format_of
from mockinterview.core.question import FollowUp, Question
from mockinterview.core.state import Microphone, Stage, State
from tests.fakes.coach import FakeCoach
from tests.fakes.endpoint import HOST, FakeEndpoint
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question
from tests.fakes.sounds import chirp, save

PATIENCE_SECONDS = 20
QUESTIONS = tuple(
    question(name, ask=f"What is the {name}?", hint=f"Hint at the {name}.")
    for name in ("first", "second")
)

INVITING = tuple(
    each.model_copy(
        update={"follow_ups": (FollowUp(when_missing="labelled-set", ask="Measured how?"),)}
    )
    for each in QUESTIONS
)

Moment = Callable[[State], bool]


def at(stage: Stage, position: int = 1) -> Moment:
    return lambda state: state.stage is stage and state.position == position


def listening(position: int = 1) -> Moment:
    return lambda state: (
        at(Stage.LISTENING, position)(state) and (state.microphone is Microphone.OPEN)
    )


def reviewed(position: int = 1, takes: int = 1) -> Moment:
    return lambda state: (
        at(Stage.REVIEWING, position)(state)
        and not state.pending
        and sum(a.key.position == position for a in state.attempts) == takes
    )


def asked_again() -> Moment:
    """Wait for the question to be heard to its end once more, whatever else comes before."""
    asked: list[State] = []

    def has_been(state: State) -> bool:
        if state.stage is Stage.ASKING:
            asked.append(state)
        return bool(asked) and state.stage is Stage.THINKING

    return has_been


def now(_state: State | None) -> bool:
    return True


class Person(io.TextIOBase):
    """Standard input of somebody who types each line when its moment has come.

    A moment that does not come ends the input, and with it the interview.
    """

    def __init__(self, *lines: tuple[Moment, str]) -> None:
        self._lines = lines
        self.seen: queue.SimpleQueue[State] = queue.SimpleQueue()
        self.waited_in_vain_for = ""

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        for place, (moment, line) in enumerate(self._lines, start=1):
            try:
                while moment is not now and not moment(self.seen.get(timeout=PATIENCE_SECONDS)):
                    pass
            except queue.Empty:
                self.waited_in_vain_for = f"the moment of line {place}, {line!r}"
                return
            yield line + "\n"


@pytest.fixture
def fakes(tmp_path: Path) -> FakeServices:
    return FakeServices(tmp_path)


@pytest.fixture
def hold(fakes: FakeServices, monkeypatch: pytest.MonkeyPatch) -> Callable[..., State]:
    """Hold an interview at which a person types these lines."""

    def hold_it(
        *lines: tuple[Moment, str],
        form: FormatId = FormatId.STUDY,
        questions: tuple[Question, ...] = QUESTIONS,
        endpoint: FakeEndpoint | None = None,
    ) -> State:
        person = Person(*lines)
        monkeypatch.setattr(sys, "stdin", person)
        plan = Plan(format=FORMATS[form], questions=questions)
        services = fakes.services()
        if endpoint is not None:
            services = replace(services, endpoint=endpoint, coach=endpoint.unasked)
        interview = TerminalInterview(plan, services, is_hands_free=False)
        interview._conductor.listen(person.seen.put)
        state = interview.run()
        assert person.waited_in_vain_for == ""
        return state

    return hold_it


def test_enter_begins_and_ends_each_answer_and_goes_on(
    hold: Callable[..., State], fakes: FakeServices, capsys: pytest.CaptureFixture[str]
) -> None:
    state = hold(
        (at(Stage.THINKING), ""),
        (listening(), ""),
        (reviewed(), ""),
        (at(Stage.THINKING, 2), ""),
        (listening(2), ""),
        (reviewed(2), ""),
    )
    assert state.stage is Stage.FINISHED
    assert fakes.recorder.calls == ["open", "close", "open", "close"]
    kept = fakes.store.session(state.session_id)
    assert [attempt.score is not None for attempt in kept.attempts] == [True, True]
    assert kept.finished_at
    told = capsys.readouterr()
    assert told.out == ""
    for line in (
        KEYS,
        "Question 1 of 2: What is the first?",
        "Think, then begin.",
        "Listening...",
        "Heard 1.1: a stack is last in first out",
        "Question 2 of 2: What is the second?",
    ):
        assert line in told.err.splitlines()


def test_letters_repeat_hint_try_again_and_skip(
    hold: Callable[..., State], fakes: FakeServices, capsys: pytest.CaptureFixture[str]
) -> None:
    state = hold(
        (at(Stage.THINKING), "h"),
        (lambda state: state.is_hint_shown, "r"),
        (asked_again(), "  S "),
        (at(Stage.THINKING, 2), ""),
        (listening(2), ""),
        (reviewed(2), "t"),
        (at(Stage.THINKING, 2), ""),
        (listening(2), ""),
        (reviewed(2, takes=2), ""),
    )
    assert state.stage is Stage.FINISHED
    assert [str(attempt.key) for attempt in state.attempts if attempt.take] == ["2.1", "2.2"]
    assert len(fakes.player.heard) == 3
    assert "Hint: Hint at the first." in capsys.readouterr().err


def test_w_repeats_the_question_more_slowly(
    hold: Callable[..., State], fakes: FakeServices
) -> None:
    hold((at(Stage.THINKING), "w"), (asked_again(), "q"))
    usual, slow = fakes.player.heard
    assert slow.seconds > usual.seconds


def test_p_pauses_and_goes_on(hold: Callable[..., State], fakes: FakeServices) -> None:
    hold(
        (at(Stage.THINKING), ""),
        (listening(), "p"),
        (at(Stage.PAUSED), "p"),
        (listening(), "p"),
        (at(Stage.PAUSED), ""),
        (listening(), ""),
        (reviewed(), "q"),
    )
    assert fakes.recorder.calls == ["open", "pause", "resume", "pause", "resume", "close"]


def test_q_ends_the_interview_and_keeps_what_was_said(
    hold: Callable[..., State], fakes: FakeServices
) -> None:
    state = hold((at(Stage.THINKING), ""), (listening(), "q"))
    assert state.stage is Stage.FINISHED
    (attempt,) = fakes.store.session(state.session_id).attempts
    assert attempt.take
    assert attempt.hearing


def test_end_of_input_ends_the_interview(hold: Callable[..., State], fakes: FakeServices) -> None:
    state = hold((at(Stage.THINKING), ""))
    assert state.stage is Stage.FINISHED
    assert fakes.store.session(state.session_id).finished_at


def test_unknown_key_is_answered_with_the_keys_there_are(
    hold: Callable[..., State], capsys: pytest.CaptureFixture[str]
) -> None:
    hold((at(Stage.THINKING), "help!"), (now, "q"))
    assert capsys.readouterr().err.splitlines().count(KEYS) == 2


def test_phone_screen_does_not_print_its_questions(
    hold: Callable[..., State], capsys: pytest.CaptureFixture[str]
) -> None:
    hold((at(Stage.THINKING), "q"), form=FormatId.PHONE)
    told = capsys.readouterr().err
    assert "Question 1 of 2: (listen)" in told
    assert "What is the first?" not in told


def test_loss_of_the_microphone_and_its_return_are_told_once_each(
    fakes: FakeServices, hold: Callable[..., State], capsys: pytest.CaptureFixture[str]
) -> None:
    def unplugged(state: State) -> bool:
        is_recorded = listening()(state)
        if is_recorded:
            fakes.recorder.tell_gap(Gap(at_seconds=2.0))
        return is_recorded

    def plugged_in(state: State) -> bool:
        if state.is_without_microphone:
            fakes.recorder.tell_gap(Gap(at_seconds=2.0, seconds=4.24, device="headset"))
        return state.is_without_microphone

    hold((at(Stage.THINKING), ""), (unplugged, "h"), (plugged_in, "p"), (at(Stage.PAUSED), "q"))
    told = [line for line in capsys.readouterr().err.splitlines() if "microphone" in line]
    lost, found = told
    assert "what was said so far is safe" in lost
    assert "Plug it in, or press Enter to end the answer." in lost
    assert 'goes on with "headset". 4.2 s are missing.' in found


def test_failure_is_told_once_with_what_to_do(
    hold: Callable[..., State], fakes: FakeServices, capsys: pytest.CaptureFixture[str]
) -> None:
    fakes.recorder.failure = AppError("no_device", "No microphone was found.", hint="Plug one in.")
    hold(
        (at(Stage.THINKING), ""),
        (lambda state: state.trouble is not None, ""),
        (listening(), "q"),
    )
    assert capsys.readouterr().err.splitlines().count("No microphone was found. Plug one in.") == 1


def test_answer_that_was_not_graded_is_told_with_its_reason(
    hold: Callable[..., State], fakes: FakeServices, capsys: pytest.CaptureFixture[str]
) -> None:
    fakes.coach.reason = Failure(code="unreachable", message="The endpoint could not be reached.")
    hold((at(Stage.THINKING), ""), (listening(), ""), (reviewed(), "q"))
    assert (
        "Answer 1.1 was not graded. The endpoint could not be reached."
        in capsys.readouterr().err.splitlines()
    )


def following_up(stage: Stage) -> Moment:
    return lambda state: state.is_following_up and state.stage is stage


def test_answer_that_the_offline_coach_judged_for_now_says_what_it_waits_for(
    hold: Callable[..., State], fakes: FakeServices, capsys: pytest.CaptureFixture[str]
) -> None:
    model, here = FakeCoach(), fakes.coach
    model.reason = Failure(code="unreachable", message="Nobody is there.", retryable=True)
    fakes.coach = PatientCoach(model, here)  # type: ignore[assignment]  # a coach like another
    hold((at(Stage.THINKING), ""), (listening(), ""), (reviewed(), "q"))
    said = capsys.readouterr().err
    assert "for now" in said
    assert "Nobody is there." in said
    assert [each.is_claimed for each in fakes.store.deferred()] == [False]


def test_f_answers_the_follow_up_that_the_feedback_offers(
    hold: Callable[..., State], fakes: FakeServices, capsys: pytest.CaptureFixture[str]
) -> None:
    def with_the_point(state: State) -> bool:
        fakes.transcriber.text = "measure it"
        return following_up(Stage.THINKING)(state)

    state = hold(
        (at(Stage.THINKING), ""),
        (listening(), ""),
        (reviewed(), "f"),
        (with_the_point, ""),
        (lambda state: state.is_following_up and listening()(state), ""),
        (reviewed(takes=2), ""),
        (at(Stage.THINKING, 2), "q"),
        questions=INVITING,
    )
    assert [attempt.follows is None for attempt in state.attempts] == [True, False]
    lines = capsys.readouterr().err.splitlines()
    for line in (
        "The interviewer would ask next: Measured how? (f = answer it, Enter = go on)",
        "Follow-up to question 1 of 2: Measured how?",
        "Answer 1.1: 0 / 100",
        "Answer 1.2: 100 / 100",
        "Answer 1.1, after follow-ups: 38 / 100",
    ):
        assert lines.count(line) == 1, line


def test_enter_goes_on_without_the_follow_up(
    hold: Callable[..., State], capsys: pytest.CaptureFixture[str]
) -> None:
    state = hold(
        (at(Stage.THINKING), ""),
        (listening(), ""),
        (reviewed(), ""),
        (at(Stage.THINKING, 2), "q"),
        questions=INVITING,
    )
    assert state.follow_ups == ()
    assert "The interviewer would ask next" in capsys.readouterr().err


@pytest.mark.parametrize("form", [FormatId.STUDY, FormatId.REAL])
@pytest.mark.parametrize(
    ("follow_ups", "answered"), [(1, ["1.1", "1.2", "2.1", "2.2"]), (0, ["1.1", "2.1"])]
)
def test_interview_with_recorded_answers_takes_every_follow_up_there_may_be(
    fakes: FakeServices, tmp_path: Path, form: FormatId, follow_ups: int, answered: list[str]
) -> None:
    recorded = [save(tmp_path / f"{key}.wav", chirp(0.5)) for key in answered]
    services = replace(fakes.services(), recorder=FileRecorder(recorded))
    patient = {"follow_up_wait_seconds": float(PATIENCE_SECONDS)}
    rules = format_of(Wishes(format=form, follow_ups=follow_ups)).model_copy(update=patient)
    plan = Plan(format=rules, questions=INVITING)
    state = TerminalInterview(plan, services, is_hands_free=True).run()
    assert [str(attempt.key) for attempt in state.attempts] == answered
    assert all(attempt.take and attempt.take.seconds == 0.5 for attempt in state.attempts)


def judged() -> Moment:
    return lambda state: any(attempt.score is not None for attempt in state.attempts)


def test_answer_is_sent_by_a_key_after_it_could_be_seen(
    hold: Callable[..., State], capsys: pytest.CaptureFixture[str]
) -> None:
    endpoint = FakeEndpoint(asks_first=True)
    hold(
        (at(Stage.THINKING), ""),
        (listening(), ""),
        (reviewed(), "v"),
        (now, "y"),
        (judged(), "q"),
        endpoint=endpoint,
    )
    assert len(endpoint.there.judged) == 1
    told = capsys.readouterr().err
    assert f"Answer 1.1 is ready to send to {HOST} (some-model, about 1,940 tokens" in told
    assert "Judge this: a stack is last in first out" in told
    assert told.index("Judge this") < told.index("Answer 1.1: ")


def test_answer_that_is_not_sent_is_judged_here(hold: Callable[..., State]) -> None:
    endpoint = FakeEndpoint(asks_first=True)
    hold(
        (at(Stage.THINKING), ""),
        (listening(), ""),
        (reviewed(), "n"),
        (judged(), "q"),
        endpoint=endpoint,
    )
    assert (len(endpoint.there.judged), len(endpoint.here.judged)) == (0, 1)


def test_nobody_is_asked_in_the_middle_of_an_interview_and_the_way_is_told(
    hold: Callable[..., State], capsys: pytest.CaptureFixture[str]
) -> None:
    endpoint = FakeEndpoint(asks_first=True)
    state = hold(
        (at(Stage.THINKING), ""),
        (listening(), ""),
        (at(Stage.THINKING, 2), "q"),
        form=FormatId.REAL,
        endpoint=endpoint,
    )
    assert endpoint.there.judged == []
    told = capsys.readouterr().err
    assert f"is ready to send to {HOST}" in told
    assert f"mockinterview sessions send {state.session_id}" in told


def test_sentences_of_coming_feedback_are_told_once_and_as_unchecked(
    hold: Callable[..., State], capsys: pytest.CaptureFixture[str]
) -> None:
    endpoint = FakeEndpoint()
    endpoint.there.says = ["You named", "You named one.\nAnd you", "You named one.\nAnd two.\nNo"]
    hold((at(Stage.THINKING), ""), (listening(), ""), (reviewed(), "q"), endpoint=endpoint)
    lines = capsys.readouterr().err.splitlines()
    assert lines.count("  You named one.") == 1
    assert any("as it comes, not checked yet" in line for line in lines)
