"""Which recogniser is taken: the better one where it keeps up."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.transcript import Hearing
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.choice import (
    BETTER,
    KEEPS_UP_FACTOR,
    LIGHTER,
    Choice,
    ChosenTranscriber,
    real_time_factor,
)
from mockinterview.speech.whisper import WhisperTranscriber
from tests.coach.answers import heard

ONE_SECOND = np.zeros(TAKE_RATE, np.float32)


@dataclass
class Recogniser:
    """A recogniser that works for so many seconds of a clock of its own."""

    model: str
    world: "World"
    seconds_of_work: float

    def warm(self) -> None:
        self.world.done.append(f"warm {self.model}")
        self.world.now += 100.0

    def hear(self, samples: Samples, *, language: str) -> Hearing:
        assert samples is ONE_SECOND
        self.world.done.append(f"hear {self.model} {language}")
        self.world.now += self.seconds_of_work
        return heard("words")

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        self.world.done.append(f"transcribe {self.model} {file} {language}")
        return heard("words")


@dataclass
class World:
    """What is ready on a computer of a certain speed."""

    ready: tuple[str, ...] = (BETTER, LIGHTER)
    seconds_of_work: float = 0.1
    now: float = 0.0
    done: list[str] = field(default_factory=list)
    remembered: list[str] = field(default_factory=list)
    failure: AppError | None = None

    def make(self, model: str) -> WhisperTranscriber:
        return cast(WhisperTranscriber, Recogniser(model, self, self.seconds_of_work))

    def remember(self, model: str) -> None:
        self.remembered.append(model)
        if self.failure:
            raise self.failure

    def transcriber(self, chosen: str | None = None) -> ChosenTranscriber:
        choice = Choice(
            chosen=chosen,
            is_ready=lambda model: model in self.ready,
            make=self.make,
            sample=lambda: ONE_SECOND,
            remember=self.remember,
        )
        return ChosenTranscriber(choice, clock=lambda: self.now)


def test_better_model_is_taken_where_it_keeps_up() -> None:
    world = World(seconds_of_work=KEEPS_UP_FACTOR)
    assert world.transcriber().model == BETTER


def test_lighter_model_is_taken_where_the_better_one_falls_behind() -> None:
    world = World(seconds_of_work=KEEPS_UP_FACTOR + 0.01)
    assert world.transcriber().model == LIGHTER


def test_time_to_load_is_no_part_of_the_test() -> None:
    world = World()
    factor = real_time_factor(world.make(BETTER), ONE_SECOND, lambda: world.now)
    assert factor == pytest.approx(0.1)
    assert world.done == [f"warm {BETTER}", f"hear {BETTER} en"]


@pytest.mark.parametrize(("work", "model"), [(0.1, BETTER), (5.0, LIGHTER)])
def test_choice_is_tried_and_remembered_once(work: float, model: str) -> None:
    world = World(seconds_of_work=work)
    transcriber = world.transcriber()
    assert world.remembered == []
    transcriber.warm()
    transcriber.warm()
    transcriber.transcribe(Path("take.wav"), language="en")
    assert world.remembered == [model]
    assert [step for step in world.done if step.startswith("hear")] == [f"hear {BETTER} en"]


def test_model_that_was_chosen_before_is_taken_untried() -> None:
    world = World(seconds_of_work=99)
    transcriber = world.transcriber(BETTER)
    assert transcriber.model == BETTER
    assert (world.done, world.remembered) == ([], [])


@pytest.mark.parametrize("only", [BETTER, LIGHTER])
def test_the_one_model_that_is_ready_is_taken_untried_and_not_remembered(only: str) -> None:
    world = World(ready=(only,), seconds_of_work=99)
    assert world.transcriber().model == only
    assert (world.done, world.remembered) == ([], [])


@pytest.mark.parametrize(
    "use",
    [
        lambda transcriber: transcriber.warm(),
        lambda transcriber: transcriber.transcribe(Path("take.wav"), language="en"),
        lambda transcriber: transcriber.model,
    ],
    ids=["warm", "transcribe", "model"],
)
def test_without_any_model_every_use_says_what_to_do(
    use: Callable[[ChosenTranscriber], object],
) -> None:
    world = World(ready=())
    with pytest.raises(AppError) as caught:
        use(world.transcriber())
    failure = caught.value.failure
    assert (failure.code, failure.retryable) == ("model_missing", True)
    assert "Recordings are kept" in failure.message
    assert failure.hint == "Fetch one: mockinterview models fetch --default"


def test_model_that_arrives_later_is_found_by_the_same_transcriber() -> None:
    world = World(ready=())
    transcriber = world.transcriber()
    with pytest.raises(AppError):
        transcriber.warm()
    world.ready = (LIGHTER,)
    assert transcriber.model == LIGHTER


def test_answer_is_transcribed_though_the_choice_cannot_be_saved() -> None:
    world = World(failure=AppError("settings_not_saved", "The disk is full."))
    hearing = world.transcriber().transcribe(Path("take.wav"), language="en-GB")
    assert hearing.transcript.text == "words"
    assert world.done[-1] == f"transcribe {BETTER} take.wav en-GB"


def test_another_language_than_english_goes_to_the_one_that_knows_it() -> None:
    world = World(seconds_of_work=99)
    transcriber = world.transcriber()
    for language in ("en-GB", "de", "de-AT"):
        transcriber.transcribe(Path("take.wav"), language=language)
    assert transcriber.model == LIGHTER
    assert [step for step in world.done if step.startswith("transcribe")] == [
        f"transcribe {LIGHTER} take.wav en-GB",
        f"transcribe {BETTER} take.wav de",
        f"transcribe {BETTER} take.wav de-AT",
    ]


def test_where_only_english_is_known_the_recogniser_says_so_itself() -> None:
    world = World(ready=(LIGHTER,))
    world.transcriber().transcribe(Path("take.wav"), language="de")
    assert world.done == [f"transcribe {LIGHTER} take.wav de"]
