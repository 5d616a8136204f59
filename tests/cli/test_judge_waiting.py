"""``sessions judge-waiting``: what waits is judged by the endpoint, with a sentence for each."""

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from mockinterview.audio.repair import repair_wav
from mockinterview.core.feedback import Feedback
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import SETTINGS, Run
from tests.coach.replies import judged
from tests.coach.wires.asking import is_left, raw_server, read_request, whole
from tests.fakes.sessions import SESSION_ID, session, spoken
from tests.fakes.waiting import waiting
from tests.store.another_process import recording_process

PATH = "/v1/chat/completions"
JUDGEMENT = {
    "points": [
        judged("separate-errors", "said", "separate retrieval from generation"),
        judged("position", "said", "in the middle of a long context"),
        judged("labelled-set", "missing"),
        judged("rerank", "said", "I rerank the passages"),
    ],
    "wrong_claims": [],
    "criteria": [],
    "next_time": "Measure it.",
    "follow_ups": [],
}
GOOD = whole(json.dumps(JUDGEMENT))

OpenStore = Callable[[str], SessionStore]


@pytest.fixture
def base_url(home: Path, httpserver: HTTPServer) -> str:
    """The address of the endpoint that the settings have in use."""
    return use(home, httpserver.url_for("/v1"))


def use(home: Path, base_url: str) -> str:
    profile = {"name": "mine", "base_url": base_url, "model": "some-model"}
    settings = {**SETTINGS, "endpoint": "mine", "endpoints": [profile]}
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return base_url


@pytest.fixture
def two_wait(home: Path, base_url: str) -> Iterator[SessionStore]:
    """A store in which two answers wait for that endpoint."""
    store = SessionStore(home, repair_wav, base_url)
    store.begin_session(session(question_count=2))
    for position in (1, 2):
        store.save_attempt(SESSION_ID, waiting(position))
    yield store
    store._db.close()


def one_waits(home: Path, base_url: str) -> SessionStore:
    """Return a store in which an answer of an earlier session waits."""
    store = SessionStore(home, repair_wav, base_url)
    store.begin_session(session(id="earlier"))
    store.save_attempt("earlier", waiting(1))
    return store


def feedback(store: SessionStore) -> list[Feedback]:
    return [a.feedback for a in store.session(SESSION_ID).attempts if a.feedback]


def test_answers_are_judged_in_their_order_and_wait_no_longer(
    run: Run, two_wait: SessionStore, httpserver: HTTPServer
) -> None:
    httpserver.expect_request(PATH).respond_with_json(GOOD)
    done = run("sessions", "judge-waiting")
    assert done.code == 0
    assert done.out.splitlines() == [
        f"{SESSION_ID} 1.1: judged by some-model, 75 / 100.",
        f"{SESSION_ID} 2.1: judged by some-model, 75 / 100.",
    ]
    assert [(f.coach, f.score, f.stand_in) for f in feedback(two_wait)] == [
        ("endpoint", 75, None)
    ] * 2
    again = run("sessions", "judge-waiting")
    assert (again.code, again.out) == (0, "No answer waits for a judgement.\n")
    assert len(httpserver.log) == 2


def test_first_failure_of_the_endpoint_leaves_the_rest_waiting(
    run: Run, two_wait: SessionStore, httpserver: HTTPServer
) -> None:
    httpserver.expect_request(PATH).respond_with_data("{}", status=401)
    done = run("sessions", "judge-waiting")
    assert done.code == 1
    (line,) = done.out.splitlines()
    assert line.startswith(f"{SESSION_ID} 1.1: not judged yet. The endpoint refused the key")
    assert "2 answers wait for a judgement" in done.err
    assert [(f.coach, f.score, f.is_waiting) for f in feedback(two_wait)] == [
        ("offline", 40, True)
    ] * 2
    assert [each.tries for each in two_wait.deferred()] == [2, 1]


def test_answer_that_the_model_cannot_judge_holds_up_no_other(
    run: Run, two_wait: SessionStore, httpserver: HTTPServer
) -> None:
    httpserver.expect_ordered_request(PATH).respond_with_data("prompt is too long", status=413)
    httpserver.expect_ordered_request(PATH).respond_with_json(GOOD)
    done = run("sessions", "judge-waiting")
    assert done.code == 0
    first, second = done.out.splitlines()
    assert "1.1: not judged, and it waits no longer." in first
    assert "2.1: judged by some-model" in second
    kept, _judged = feedback(two_wait)
    assert (kept.coach, kept.score, kept.is_waiting) == ("offline", 40, False)


@pytest.mark.usefixtures("two_wait")
def test_nothing_is_sent_to_another_endpoint_than_the_one_it_was_given_to(
    run: Run, home: Path, httpserver: HTTPServer
) -> None:
    use(home, httpserver.url_for("/v2"))
    done = run("sessions", "judge-waiting")
    assert (done.code, done.out) == (0, "")
    assert "which is not in use" in done.err
    assert httpserver.log == []


def test_model_on_this_computer_gives_way_to_an_interview_that_begins_in_another_program(
    run: Run, home: Path
) -> None:
    left: list[bool] = []

    def behave(visitor: socket.socket) -> None:
        read_request(visitor)
        with recording_process(home):
            left.append(is_left(visitor))

    with raw_server(behave) as base_url:
        use(home, base_url)
        store = one_waits(home, base_url)
        done = run("sessions", "judge-waiting")
    assert left == [True]
    assert done.code == 1
    assert done.out.startswith("earlier 1.1: not judged yet. An interview is under way in another")
    (each,) = store.deferred()
    assert (each.tries, each.is_claimed) == (1, False)
    store._db.close()


def test_model_on_this_computer_is_not_asked_during_an_interview_in_another_program(
    run: Run, home: Path, base_url: str, httpserver: HTTPServer
) -> None:
    store = one_waits(home, base_url)
    with recording_process(home):
        done = run("sessions", "judge-waiting")
    store._db.close()
    assert (done.code, done.out) == (1, "")
    assert "An interview is under way in another program" in done.err
    assert httpserver.log == []


@pytest.mark.usefixtures("two_wait")
def test_list_and_doctor_tell_how_many_wait(run: Run) -> None:
    assert "2 answers wait for a judgement" in run("sessions", "list").err
    found = {check["name"]: check for check in run("doctor", "--json").json}
    assert found["Waiting answers"]["found"] == "2 for a judgement"
    assert not found["Waiting answers"]["is_needed"]


@pytest.mark.usefixtures("base_url")
def test_doctor_says_nothing_where_nothing_waits(run: Run) -> None:
    names = [check["name"] for check in run("doctor", "--json").json]
    assert "Waiting answers" not in names


def test_answer_of_a_killed_program_is_judged_by_the_coach_it_was_for(run: Run, home: Path) -> None:
    store = SessionStore(home, repair_wav)
    store.begin_session(session())
    store.save_attempt(SESSION_ID, spoken(1, feedback=None))
    store._db.execute("update deferred_judgements set claimed_by = null")
    done = run("sessions", "judge-waiting")
    assert done.code == 0
    assert "judged by the offline coach" in done.out
    (kept,) = feedback(store)
    assert (kept.coach, kept.stand_in) == ("offline", None)
    store._db.close()
