"""A follow-up that a language model asks: spoken, answered, judged and kept like the pack's."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mockinterview.audio.answers import FileRecorder
from mockinterview.cli.terminal import TerminalInterview
from mockinterview.coach.language_model import Prompt
from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.core.plan import FormatId, Plan, Wishes, format_of
from mockinterview.core.question import FollowUp
from mockinterview.core.session import Attempt
from tests.coach.answers import FULL, QUESTION
from tests.coach.replies import judged, judgement, proposed
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.services import FakeServices
from tests.fakes.sounds import chirp, save

ASKS = {
    "low-rank": "What is trained in place of the weights?",
    "memory": "What does training this way cost less of?",
}


def all_missing(prompt: Prompt) -> dict[str, Any]:
    """Judge whichever points are asked about as missing, and ask further about two."""
    points = [judged(p.id, "missing") for p in QUESTION.points if f"- {p.id} (" in prompt.task]
    further = [proposed(point, ask) for point, ask in ASKS.items()]
    return judgement(points=points, criteria=[], follow_ups=further)


@pytest.fixture
def fakes(tmp_path: Path) -> FakeServices:
    made = FakeServices(tmp_path)
    made.transcriber.text = FULL
    return made


def hold(fakes: FakeServices, folder: Path, limit: int, *by_the_pack: FollowUp) -> list[Attempt]:
    """Hold an interview of one question that takes every follow-up; return what was kept."""
    recorded = [save(folder / f"{number}.wav", chirp(0.2)) for number in range(limit + 1)]
    coach = ModelCoach(FakeLanguageModel(all_missing))
    services = replace(fakes.services(), recorder=FileRecorder(recorded), coach=coach)
    question = QUESTION.model_copy(update={"follow_ups": by_the_pack})
    form = format_of(Wishes(format=FormatId.STUDY, follow_ups=limit))
    plan = Plan(format=form, questions=(question,))
    state = TerminalInterview(plan, services, is_hands_free=True).run()
    return list(fakes.store.session(state.session_id).attempts)


def test_it_is_spoken_answered_judged_by_its_point_and_kept_as_the_models(
    fakes: FakeServices, tmp_path: Path
) -> None:
    answer, further = hold(fakes, tmp_path, 1)
    assert ASKS["low-rank"] in fakes.voice.said
    assert (further.follows, further.asked_by) == (answer.key, "some-model")
    assert further.question.ask == ASKS["low-rank"]
    assert further.feedback
    assert [point.point_id for point in further.feedback.points] == ["low-rank"]
    assert answer.asked_by == ""


def test_their_number_has_a_limit_and_the_packs_come_first(
    fakes: FakeServices, tmp_path: Path
) -> None:
    by_the_pack = FollowUp(when_missing="low-rank", ask="And the matrices?")
    kept = hold(fakes, tmp_path, 2, by_the_pack)
    assert [(each.question.ask, each.asked_by) for each in kept[1:]] == [
        ("And the matrices?", ""),
        (ASKS["memory"], "some-model"),
    ]


def test_without_follow_ups_in_the_format_none_is_asked(
    fakes: FakeServices, tmp_path: Path
) -> None:
    assert len(hold(fakes, tmp_path, 0)) == 1
    assert not set(ASKS.values()) & set(fakes.voice.said)
