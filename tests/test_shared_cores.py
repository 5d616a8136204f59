"""The recogniser and a language model on this computer never work at the same time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.outlook import Outlook, outlook
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.session import AttemptKey
from mockinterview.core.state import Microphone, State
from mockinterview.core.transcript import Caption, Hearing
from mockinterview.network.halt import Halt
from mockinterview.shared_cores import (
    SharedCores,
    TakingTurns,
    has_work_for_recogniser,
    recogniser_works,
)
from tests.fakes.sessions import SESSION_ID, question, recovered, spoken
from tests.fakes.transcriber import FakeTranscriber, heard

TAKE = Path("1-1.wav")


@pytest.fixture
def halt() -> Halt:
    return Halt()


class Watching:
    """A recogniser, and its following, that notes whether a model may work beside it."""

    model = "watching"

    def __init__(self, halt: Halt) -> None:
        self.noted: list[str] = []
        self._halt = halt

    def warm(self) -> None:
        self._note()

    def transcribe(self, file: Path, *, language: str) -> Hearing:  # noqa: ARG002 - hears always the same
        return self._note()

    def follow(self, file: Path, *, language: str, terms: Sequence[str] = ()) -> Self:  # noqa: ARG002 - as above
        self._note()
        return self

    def advance(self) -> Caption | None:
        self._note()
        return None

    def finish(self) -> Hearing:
        return self._note()

    def _note(self) -> Hearing:
        self.noted.append("alone" if is_held(self._halt) else "beside a model")
        return heard("Some words.")


def is_held(halt: Halt) -> bool:
    try:
        halt.require_free()
    except AppError as error:
        return error.failure == recogniser_works()
    return False


def state(**changes: object) -> State:
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=(question(),))
    return State(session_id=SESSION_ID, plan=plan).but(**changes)


def test_recogniser_works_alone_in_every_piece_of_its_work(halt: Halt) -> None:
    transcriber = Watching(halt)
    in_turns = TakingTurns(transcriber, SharedCores(halt))
    in_turns.warm()
    in_turns.transcribe(TAKE, language="en")
    following = in_turns.follow(TAKE, language="en")
    following.advance()
    assert following.finish().transcript.text
    assert transcriber.noted == ["alone"] * 5
    assert not is_held(halt)


def test_models_may_work_again_when_every_recogniser_is_done(halt: Halt) -> None:
    other = Halt()
    cores = SharedCores(halt, other)
    with cores.recognising():
        with cores.recognising():
            pass
        assert is_held(halt)
        assert is_held(other)
    assert not is_held(halt)
    assert not is_held(other)


def test_recogniser_that_fails_gives_the_cores_back(halt: Halt) -> None:
    transcriber = FakeTranscriber("")
    transcriber.failure = AppError("broken", "It broke.")
    with pytest.raises(AppError, match="It broke"):
        TakingTurns(transcriber, SharedCores(halt)).transcribe(TAKE, language="en")
    assert not is_held(halt)


@pytest.mark.parametrize("microphone", [Microphone.OPENING, Microphone.OPEN, Microphone.CLOSING])
def test_recogniser_has_work_while_an_answer_is_given(microphone: Microphone) -> None:
    assert has_work_for_recogniser(state(microphone=microphone))


@pytest.mark.parametrize("microphone", [Microphone.CLOSED, Microphone.STANDBY])
def test_recogniser_has_none_before_the_answer_begins(microphone: Microphone) -> None:
    assert not has_work_for_recogniser(state(microphone=microphone))


def test_recogniser_has_work_until_the_answer_is_written_down_and_none_while_it_is_judged() -> None:
    pending = frozenset({AttemptKey(position=1, number=1)})
    assert has_work_for_recogniser(state(attempts=(recovered(),), pending=pending))
    assert not has_work_for_recogniser(state(attempts=(spoken(1),), pending=pending))


def test_cores_follow_an_interview(halt: Halt) -> None:
    cores = SharedCores(halt)
    cores.follow(state(microphone=Microphone.OPEN))
    assert is_held(halt)
    cores.follow(state(microphone=Microphone.CLOSED))
    assert not is_held(halt)


def test_judgement_that_was_broken_off_comes_later_by_itself() -> None:
    assert outlook(recogniser_works()) is Outlook.PASSES
