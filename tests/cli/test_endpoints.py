"""``mockinterview endpoints``, run as commands; the service is a real one on this machine."""

import json
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytest_httpserver import HTTPServer

from mockinterview.coach.keys import FILE_NAME, KEY_VARIABLE
from mockinterview.settings import Api, EndpointProfile, load
from tests.cli.conftest import Done, Run, RunProgram, assert_one_line
from tests.coach.test_keys import Ring
from tests.coach.wires.asking import CHAT, GOOD, streamed

KEY = "sk-0123456789-secret"


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    before = keyring.get_keyring()
    own = Ring()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


def profiles(home: Path) -> tuple[EndpointProfile, ...]:
    return load(home)[0].endpoints


def assert_wrong_use(done: Done, *parts: str) -> None:
    assert_one_line(done, 2, *parts)


def test_every_preset_is_listed_and_can_be_added(run: Run, home: Path) -> None:
    listed = run("endpoints", "presets", "--json").json
    lines = run("endpoints", "presets").out.splitlines()
    assert [line.split()[0] for line in lines] == [preset["id"] for preset in listed]
    for preset in listed:
        assert run("endpoints", "add", preset["id"], "--preset", preset["id"]).code == 0
    assert [(each.name, each.base_url, each.api) for each in profiles(home)] == [
        (preset["id"], preset["base_url"], Api(preset["api"])) for preset in listed
    ]
    assert load(home)[0].endpoint_in_use is None


def test_endpoint_is_added_with_its_own_values_and_changed(run: Run, home: Path) -> None:
    run("endpoints", "add", "lab", "--base-url", "http://127.0.0.1:9/v1", "--model", "a")
    changed = [
        *("--model", "b", "--timeout", "9", "--total", "99", "--context", "4096"),
        *("--reasoning-tokens", "500", "--prompt-price", "1", "--reply-price", "2"),
        *("--currency", "EUR", "--samples", "3", "--temperature", "-1", "--brief"),
    ]
    assert run("endpoints", "change", "lab", *changed).code == 0
    assert profiles(home) == (
        EndpointProfile(
            name="lab",
            base_url="http://127.0.0.1:9/v1",
            model="b",
            timeout_seconds=9,
            total_seconds=99,
            temperature=None,
            context_tokens=4096,
            reasoning_tokens=500,
            prompt_price=1,
            reply_price=2,
            currency="EUR",
            samples=3,
            brief=True,
        ),
    )


def test_wrong_use_is_told_in_one_line_and_changes_nothing(run: Run, home: Path) -> None:
    assert_wrong_use(run("endpoints", "add", "lab"), "--preset or --base-url")
    assert_wrong_use(run("endpoints", "add", "lab", "--preset", "nobody"), "openai", "ollama")
    assert_wrong_use(run("endpoints", "use", "nobody"), "no endpoint 'nobody'")
    assert_wrong_use(run("endpoints", "test"), "Name an endpoint")
    assert profiles(home) == ()
    run("endpoints", "add", "lab", "--preset", "ollama")
    assert_wrong_use(run("endpoints", "change", "lab", "--samples", "2"), "1 or 3")
    assert_one_line(run("endpoints", "add", "lab", "--preset", "vllm"), 1, "already")
    assert_one_line(run("endpoints", "use", "lab"), 1, "no model yet")
    assert_one_line(run("endpoints", "test", "lab"), 1, "so nothing was sent")
    assert len(profiles(home)) == 1


def test_endpoint_in_use_is_marked_and_the_offline_coach_comes_back(run: Run, home: Path) -> None:
    run("endpoints", "add", "a", "--preset", "ollama", "--model", "m")
    run("endpoints", "add", "b", "--preset", "openai")
    used = run("endpoints", "use", "a")
    assert "go to http://127.0.0.1:11434/v1 to be judged" in used.err
    lines = run("endpoints", "list").out.splitlines()
    assert [line[:3] for line in lines] == ["* a", "  b"]
    assert [each["is_in_use"] for each in run("endpoints", "list", "--json").json] == [True, False]
    assert "Nothing is sent" in run("endpoints", "use").err
    assert load(home)[0].endpoint_in_use is None


def test_endpoint_that_is_removed_judges_no_longer(run: Run, home: Path, ring: Ring) -> None:
    run("endpoints", "add", "a", "--preset", "ollama", "--model", "m")
    run("endpoints", "key", "a", stdin=KEY.encode())
    run("endpoints", "use", "a")
    run("endpoints", "remove", "a")
    assert (profiles(home), load(home)[0].endpoint) == ((), "")
    assert KEY not in ring.kept.values()


def test_key_goes_from_standard_input_into_the_keyring(run: Run, home: Path, ring: Ring) -> None:
    run("endpoints", "add", "a", "--preset", "openai")
    done = run("endpoints", "key", "a", stdin=f" {KEY}\n".encode())
    assert "for https://api.openai.com/v1 alone" in done.err
    assert ring.kept["mockinterview", "https://api.openai.com/v1"] == KEY
    assert "in the keyring" in run("endpoints", "list").out
    run("endpoints", "change", "a", "--base-url", "https://elsewhere.example/v1")
    assert "key: none" in run("endpoints", "list").out
    assert all(KEY.encode() not in file.read_bytes() for file in home.rglob("*") if file.is_file())


def test_key_goes_into_a_file_of_ones_own_only_where_it_is_asked_for(run: Run, home: Path) -> None:
    from keyring.backends.fail import Keyring

    keyring.set_keyring(Keyring())
    run("endpoints", "add", "a", "--preset", "openai")
    refused = run("endpoints", "key", "a", stdin=KEY.encode())
    assert_one_line(refused, 1, "no keyring", "MOCKINTERVIEW_API_KEY_A", "--to-file")
    assert not (home / FILE_NAME).exists()
    done = run("endpoints", "key", "a", "--to-file", stdin=KEY.encode())
    assert "unencrypted" in done.err
    assert stat.S_IMODE((home / FILE_NAME).stat().st_mode) == 0o600
    assert "in a file, unencrypted" in run("endpoints", "list").out
    assert "taken away" in run("endpoints", "key", "a", "--remove").err
    assert KEY not in (home / FILE_NAME).read_text(encoding="utf-8")
    assert "There was no key" in run("endpoints", "key", "a", "--remove").err


@pytest.mark.parametrize("given", [b"", b"\n", "sk-ł\n".encode()])
def test_what_is_no_key_is_not_kept(run: Run, ring: Ring, given: bytes) -> None:
    run("endpoints", "add", "a", "--preset", "openai")
    before = dict(ring.kept)
    assert_one_line(run("endpoints", "key", "a", stdin=given), 1, "nothing was kept")
    assert ring.kept == before


def add_served(run: Run, server: HTTPServer) -> None:
    run("endpoints", "add", "lab", "--base-url", server.url_for("/v1"), "--model", "some-model")
    listing = {"data": [{"id": "some-model"}, {"id": "another"}]}
    server.expect_request("/v1/models").respond_with_json(listing)


def test_models_are_those_that_the_service_lists(run: Run, httpserver: HTTPServer) -> None:
    add_served(run, httpserver)
    assert run("endpoints", "models").out == "  another\n* some-model\n"
    assert run("endpoints", "models", "lab", "--json").json == ["another", "some-model"]


def test_connection_is_told_in_words(run: Run, httpserver: HTTPServer) -> None:
    add_served(run, httpserver)
    httpserver.expect_request(CHAT).respond_with_data(GOOD)
    lines = run("endpoints", "test", "lab").out.splitlines()
    assert lines[1] == "Model: some-model is on its list"
    assert lines[2] == "Structured output: holds its replies to a schema"
    assert "7 tokens" in lines[3]
    assert lines[4].endswith("answered rightly")
    found = run("endpoints", "test", "lab", "--json").json
    assert (found["form"], found["is_listed"], found["is_right"]) == ("schema", True, True)


def test_model_without_structured_output_or_sense_is_told(run: Run, httpserver: HTTPServer) -> None:
    run("endpoints", "add", "lab", "--base-url", httpserver.url_for("/v1"), "--model", "odd")

    httpserver.expect_ordered_request("/v1/models").respond_with_data("", status=404)
    for _ in range(2):
        httpserver.expect_ordered_request(CHAT).respond_with_data("no", status=400)
    red = streamed('Well: {"colour": "red"}')
    httpserver.expect_ordered_request(CHAT).respond_with_data(red)
    lines = run("endpoints", "test").out.splitlines()
    assert lines[1] == "Model: odd answers"
    assert "no structured output" in lines[2]
    assert "answered wrongly" in lines[4]


def test_connection_that_fails_is_told_in_one_line(run: Run, httpserver: HTTPServer) -> None:
    add_served(run, httpserver)
    httpserver.expect_request(CHAT).respond_with_data("", status=401)
    assert_one_line(run("endpoints", "test"), 1, "refused the key", "mockinterview endpoints key")


def test_key_is_never_an_argument(run_program: RunProgram) -> None:
    run_program("endpoints", "add", "a", "--preset", "openai")
    done = run_program("endpoints", "key", "a", KEY)
    assert done.code == 2
    told = run_program("endpoints", "key", "--help").out
    assert "standard input" in told


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks into the list of processes")
def test_key_is_in_no_process_list_while_it_is_used(
    run_program: RunProgram, httpserver: HTTPServer
) -> None:
    seen: list[str] = []

    def look(_request: object) -> str:
        seen.append(subprocess.run(["ps", "axww"], capture_output=True, text=True).stdout)  # noqa: PLW1510
        return GOOD

    from werkzeug import Response

    httpserver.expect_request(CHAT).respond_with_handler(lambda r: Response(look(r)))
    run_program(
        "endpoints", "add", "a", "--base-url", httpserver.url_for("/v1"), "--model", "some-model"
    )
    done = run_program("endpoints", "test", "--json", env={"MOCKINTERVIEW_API_KEY_A": KEY})
    assert json.loads(done.out)["is_right"]
    sent = [request.headers.get("Authorization") for request, _ in httpserver.log]
    assert sent == [f"Bearer {KEY}"] * 2
    assert len(seen) == 1
    assert "mockinterview endpoints test" in seen[0]
    assert KEY not in seen[0]


def test_endpoint_asks_first_where_that_is_wanted_and_says_so(run: Run, home: Path) -> None:
    address = ("--base-url", "http://127.0.0.1:9/v1", "--model", "a")
    run("endpoints", "add", "lab", *address, "--ask-first")
    assert profiles(home)[0].asks_first
    assert "you are asked" in run("endpoints", "use", "lab").err
    assert run("endpoints", "change", "lab", "--no-ask-first").code == 0
    assert not profiles(home)[0].asks_first
    run("endpoints", "change", "lab", "--model", "b")
    assert not profiles(home)[0].asks_first
