"""Feedback as it comes from a server on this machine, in an interview with real lanes."""

import json
import logging
import socket
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.coach.wires.endpoint_model import EndpointModel
from mockinterview.core.events import AnswerTyped
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.state import State
from mockinterview.interview.conductor import Conductor
from mockinterview.interview.jobs import LoopJobs
from tests.coach.answers import FULL, QUESTION
from tests.coach.replies import judgement
from tests.coach.wires.asking import (
    DONE,
    Endpoint,
    chunk,
    profile_at,
    raw_server,
    read_request,
)
from tests.fakes.services import FakeServices

PATIENCE_SECONDS = 20.0
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
UNCHECKED = "Wonderful in every way"


def coach_at(base_url: str, home: Path) -> ModelCoach:
    made = Endpoint(home, profile_at(base_url))
    return ModelCoach(EndpointModel(made.profile, made.around))


def test_first_words_are_shown_before_the_reply_is_whole_and_nothing_of_them_is_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    has_read = Event()
    good = json.dumps({"reason": UNCHECKED, **judgement()})
    begin = good.index("points")

    def behave(visitor: socket.socket) -> None:
        read_request(visitor)
        visitor.sendall(HEAD + chunk(good[:begin]).encode())
        assert has_read.wait(PATIENCE_SECONDS), "nothing was shown while the reply was coming"
        rest = chunk(good[begin:]) + chunk(None, "stop") + DONE
        visitor.sendall(rest.encode())

    seen: list[State] = []
    with raw_server(behave) as base_url:
        fakes, jobs = FakeServices(tmp_path), LoopJobs()
        services = replace(fakes.services(), coach=coach_at(base_url, tmp_path))
        plan = Plan(format=FORMATS[FormatId.STUDY], questions=(QUESTION,))
        conductor = Conductor(plan, services, jobs)

        def look(state: State) -> None:
            seen.append(state)
            if state.coming is not None:
                has_read.set()

        conductor.listen(look)
        conductor.start()
        conductor.send(AnswerTyped(FULL))
        jobs.run_until(lambda: not conductor.state.pending)
        conductor.close()
        assert jobs.drain(PATIENCE_SECONDS)
    shown = [state.coming.text for state in seen if state.coming is not None]
    assert UNCHECKED in shown
    assert all(state.pending for state in seen if state.coming is not None)
    assert conductor.state.coming is None
    (attempt,) = fakes.store.session(conductor.state.session_id).attempts
    assert attempt.score is not None
    assert UNCHECKED not in attempt.model_dump_json()
    assert UNCHECKED not in caplog.text
