"""``sessions better-answer`` and ``sessions send`` against a language model on this machine."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from mockinterview import settings
from mockinterview.core.feedback import not_graded
from mockinterview.core.leave import awaits_leave, ready_to_send
from mockinterview.core.session import Attempt
from mockinterview.settings import EndpointProfile, Settings
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import Run, assert_one_line
from tests.coach.wires.asking import CHAT, whole
from tests.fakes.sessions import SESSION_ID, graded, session, spoken, ungraded

REPLY = {
    "segments": [
        {"origin": "yours", "text": "I log which passages were in the context."},
        {"origin": "added", "text": "Then I measure on labelled questions."},
    ]
}
UNSENT = not_graded("endpoint", ready_to_send("127.0.0.1"))


@pytest.fixture(autouse=True)
def _practised(store: SessionStore) -> Iterator[None]:
    store.begin_session(session())
    for attempt in (
        spoken(1, feedback=graded()),
        ungraded(2),
        spoken(3, feedback=UNSENT),
        spoken(4, feedback=UNSENT),
    ):
        store.save_attempt(SESSION_ID, attempt)
    yield
    store._db.close()


@pytest.fixture
def sent(httpserver: HTTPServer) -> list[dict[str, Any]]:
    """What a language model was sent that writes one better answer for ever."""
    requests: list[dict[str, Any]] = []

    def answer(request: Any) -> Any:
        from werkzeug import Response

        requests.append(json.loads(request.data))
        return Response(json.dumps(whole(json.dumps(REPLY))), content_type="application/json")

    httpserver.expect_request(CHAT).respond_with_handler(answer)
    return requests


@pytest.fixture
def endpoint(home: Any, httpserver: HTTPServer) -> EndpointProfile:
    profile = EndpointProfile(name="lab", base_url=httpserver.url_for("/v1"), model="some-model")
    use(home, profile)
    return profile


def use(home: Any, profile: EndpointProfile) -> None:
    def with_it(current: Settings) -> Settings:
        return current.model_copy(update={"endpoints": (profile,), "endpoint": profile.name})

    settings.change(home, with_it)


def asking(home: Any, profile: EndpointProfile) -> None:
    use(home, profile.model_copy(update={"asks_first": True}))


def kept(store: SessionStore, position: int) -> Attempt:
    (found,) = [a for a in store.session(SESSION_ID).attempts if a.key.position == position]
    return found


def better(run: Run, *words: object, **stdin: Any) -> Any:
    return run("sessions", "better-answer", SESSION_ID, *words, **stdin)


def test_better_answer_marks_what_was_added_and_is_kept(
    run: Run, store: SessionStore, endpoint: EndpointProfile, sent: list[dict[str, Any]]
) -> None:
    done = better(run, 1)
    assert done.code == 0
    assert done.out.splitlines() == [
        "  yours  I log which passages were in the context.",
        "+ added  Then I measure on labelled questions.",
    ]
    assert f"written by {endpoint.model}" in done.err
    assert kept(store, 1).better_answer is not None
    assert better(run, "1.1", "--json").json["segments"] == REPLY["segments"]
    assert len(sent) == 1
    better(run, 1, "--again")
    assert len(sent) == 2


def test_preview_prints_what_would_be_sent_and_sends_nothing(
    run: Run, endpoint: EndpointProfile, sent: list[dict[str, Any]]
) -> None:
    assert endpoint.is_set
    shown = better(run, 1, "--preview")
    assert "I log which passages" in shown.out
    assert sent == []
    better(run, 1)
    assert sent[0]["messages"][-1]["content"] in shown.out


def test_endpoint_that_asks_first_gets_nothing_without_a_yes(
    run: Run,
    store: SessionStore,
    home: Any,
    endpoint: EndpointProfile,
    sent: list[dict[str, Any]],
) -> None:
    asking(home, endpoint)
    assert_one_line(better(run, 1), 1, "Nothing was sent", "--yes")
    refused = better(run, 1, stdin=b"v\nn\n", is_terminal=True)
    assert "Nothing was sent." in refused.err
    assert "THE ANSWER, BETWEEN TWO LINES" in refused.err
    assert sent == []
    assert better(run, 1, stdin=b"y\n", is_terminal=True).code == 0
    assert len(sent) == 1
    assert kept(store, 1).better_answer is not None


@pytest.mark.parametrize(("attempt", "part"), [(2, "has not been judged"), (9, "no attempt '9'")])
def test_what_was_not_judged_gets_no_better_answer(
    run: Run, endpoint: EndpointProfile, sent: list[dict[str, Any]], attempt: int, part: str
) -> None:
    assert endpoint.is_set
    assert_one_line(better(run, attempt), 1, part)
    assert sent == []


def test_without_an_endpoint_the_way_to_one_is_told(run: Run) -> None:
    assert_one_line(better(run, 1), 1, "No endpoint is in use", "endpoints list")


def test_answers_that_wait_are_judged_here_where_that_is_wanted(
    run: Run, store: SessionStore, endpoint: EndpointProfile, sent: list[dict[str, Any]]
) -> None:
    assert endpoint.is_set
    done = run("sessions", "send", SESSION_ID, "3", "--here")
    assert done.out.startswith("3.1  ")
    assert kept(store, 3).score is not None
    assert awaits_leave(kept(store, 4).feedback)
    assert sent == []


def test_each_answer_that_waits_is_asked_for(
    run: Run,
    store: SessionStore,
    home: Any,
    endpoint: EndpointProfile,
    sent: list[dict[str, Any]],
) -> None:
    asking(home, endpoint)
    done = run("sessions", "send", SESSION_ID, stdin=b"y\nn\n", is_terminal=True)
    assert done.code == 0
    assert sent
    assert "segments" not in done.out
    assert not awaits_leave(kept(store, 3).feedback)
    assert kept(store, 4).feedback is not None
    assert kept(store, 4).feedback.coach == "offline"
    nothing_left = run("sessions", "send", SESSION_ID)
    assert "No answer waits" in nothing_left.err


def test_answers_are_not_sent_where_nobody_can_be_asked(
    run: Run, store: SessionStore, home: Any, endpoint: EndpointProfile, sent: list[dict[str, Any]]
) -> None:
    asking(home, endpoint)
    assert_one_line(run("sessions", "send", SESSION_ID), 1, "Nothing was sent", "--yes")
    assert sent == []
    assert awaits_leave(kept(store, 3).feedback)


def test_answer_that_could_not_be_sent_is_judged_here_for_now_and_sent_later(
    run: Run, store: SessionStore, home: Any, endpoint: EndpointProfile, httpserver: HTTPServer
) -> None:
    asking(home, endpoint)
    httpserver.expect_request(CHAT).respond_with_data("", status=503, headers={"Retry-After": "99"})
    done = run("sessions", "send", SESSION_ID, "3", "--yes")
    assert "judged this answer for now" in done.out
    feedback = kept(store, 3).feedback
    assert feedback
    assert (feedback.coach, feedback.is_waiting) == ("offline", True)
    assert [str(each.attempt.key) for each in store.deferred()] == ["3.1"]
