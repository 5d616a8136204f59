"""The offline switch and the ledger, against real servers on this machine."""

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from mockinterview.core.errors import AppError
from mockinterview.network.door import Call, Network
from mockinterview.network.hosts import is_loopback
from mockinterview.network.transport import proxy_for
from tests.fakes.file_server import FileServer, Served, Trouble, serving

OUTSIDE = "http://models.example/file?key=secret"


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving() as running:
        running.files["/file"] = Served(b"hello")
        yield running


@pytest.fixture
def calls() -> list[Call]:
    return []


def test_offline_switch_refuses_another_host_before_anything_is_sent(calls: list[Call]) -> None:
    network = Network(offline=True, ledger=calls.append)
    with network.client("a test") as client, pytest.raises(AppError) as caught:
        client.get(OUTSIDE)
    assert caught.value.code == "offline"
    assert "secret" not in caught.value.line
    assert calls == []


def test_offline_switch_leaves_this_machine_reachable(server: FileServer) -> None:
    with Network(offline=True).client("a test") as client:
        assert client.get(server.url("/file")).text == "hello"


def test_switch_holds_for_a_client_that_exists_already() -> None:
    network = Network()
    with network.client("a test") as client:
        network.offline = True
        with pytest.raises(AppError, match="offline switch"):
            client.get(OUTSIDE)


def test_offline_switch_stops_a_redirect_that_leads_outside(server: FileServer) -> None:
    server.troubles.append(Trouble(status=302, headers={"Location": OUTSIDE}))
    network = Network(offline=True)
    with (
        network.client("a test", follow_redirects=True) as client,
        pytest.raises(AppError, match="offline switch"),
    ):
        client.get(server.url("/file"))


def test_ledger_keeps_what_was_sent_where_and_never_what_was_said(
    server: FileServer, calls: list[Call]
) -> None:
    before = datetime.now(UTC)
    with Network(ledger=calls.append).client("feedback") as client:
        client.request(
            "GET",
            server.url("/file?key=secret"),
            headers={"Authorization": "Bearer secret"},
            content=b"my secret answer",
        )
    assert len(calls) == 1
    assert (calls[0].purpose, calls[0].host) == ("feedback", "127.0.0.1")
    assert (calls[0].bytes_sent, calls[0].status) == (16, 404)
    assert before <= calls[0].when <= datetime.now(UTC)
    assert "secret" not in calls[0].model_dump_json()


def test_ledger_keeps_a_request_that_was_never_answered(calls: list[Call]) -> None:
    with serving() as server:
        address = server.url("/file")
    with (
        Network(ledger=calls.append).client("a test") as client,
        pytest.raises(httpx.ConnectError),
    ):
        client.get(address)
    assert [call.status for call in calls] == [None]


def test_redirects_are_followed_only_where_asked(server: FileServer, calls: list[Call]) -> None:
    network = Network(ledger=calls.append)
    away = Trouble(status=302, headers={"Location": "/file"})
    server.troubles.extend([away, away])
    with network.client("a test") as client:
        assert client.get(server.url("/old")).status_code == 302
    with network.client("a test", follow_redirects=True) as client:
        assert client.get(server.url("/old")).text == "hello"
    assert [call.status for call in calls] == [302, 302, 200]


def test_redirect_to_another_host_carries_no_authorization(server: FileServer) -> None:
    other = f"http://localhost:{server.server_port}/file"
    server.troubles.append(Trouble(status=302, headers={"Location": other}))
    headers = {"Authorization": "Bearer secret"}
    with Network().client("a test", headers=headers, follow_redirects=True) as client:
        client.get(server.url("/old"))
    first, second = (seen.headers for seen in server.seen)
    assert first["authorization"] == "Bearer secret"
    assert "authorization" not in second


def test_silent_server_is_given_up_after_the_time_out(server: FileServer) -> None:
    server.troubles.append(Trouble(after=2, halts=True))
    with (
        Network().client("a test", timeout_seconds=0.2) as client,
        pytest.raises(httpx.ReadTimeout),
    ):
        client.get(server.url("/file"))


def test_proxy_of_the_environment_carries_requests_to_the_outside(
    server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url(""))
    monkeypatch.setenv("no_proxy", "near.example")
    server.files["http://models.example/file"] = Served(b"through the proxy")
    with Network().client("a test") as client:
        assert client.get("http://models.example/file").text == "through the proxy"
        assert client.get(server.url("/file")).text == "hello"
    assert proxy_for(httpx.URL("http://near.example/file")) is None


def test_unusable_proxy_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "gopher://old.example")
    with Network().client("a test") as client, pytest.raises(AppError, match="proxy"):
        client.get("http://models.example/file")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1", "::1", "[::1]"])
def test_names_of_this_machine_are_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["192.168.0.1", "localhost.example", "10.0.0.1", "", "::2"])
def test_other_names_are_not_loopback(host: str) -> None:
    assert not is_loopback(host)
