"""Everything that can go wrong on the way, against a real server on this machine.

Each is told with what is safe and what to do, and whether trying again can help.
"""

import gzip
import ipaddress
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from mockinterview.coach.wires.exchange import LONGEST_REPLY_BYTES
from tests.coach.wires.asking import (
    CHAT,
    GOOD,
    KEY,
    OBJECT,
    Endpoint,
    at,
    chunk,
    event,
    profile_at,
    raw_server,
    read_request,
    streamed,
    whole,
)

SAFE = "Your answer and its transcript are kept."
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
MEGABYTE = b" " * 1_000_000


@pytest.fixture
def elsewhere() -> Iterator[HTTPServer]:
    """Another server than the endpoint."""
    with HTTPServer() as server:
        yield server


@pytest.fixture
def is_over() -> Iterator[threading.Event]:
    """Lets a server that hangs go at the end of a test."""
    over = threading.Event()
    yield over
    over.set()


@pytest.mark.parametrize(
    ("status", "code", "is_retryable", "requests"),
    [
        (204, "refused", False, 1),
        (400, "refused", False, 3),
        (401, "key_refused", False, 1),
        (402, "no_credit", False, 1),
        (403, "key_refused", False, 1),
        (404, "not_found", False, 1),
        (408, "timed_out", True, 2),
        (413, "too_long", False, 1),
        (418, "refused", False, 1),
        (422, "refused", False, 3),
        (429, "too_many", True, 2),
        (500, "broke_down", True, 4),
        (502, "overloaded", True, 2),
        (503, "overloaded", True, 2),
        (504, "timed_out", True, 2),
        (529, "overloaded", True, 2),
    ],
)
def test_status_is_told_and_asked_again_a_bounded_number_of_times(
    httpserver: HTTPServer, tmp_path: Path, status: int, code: str, *, is_retryable: bool,
    requests: int,
) -> None:  # fmt: skip
    httpserver.expect_request(CHAT).respond_with_data("<h1>No</h1>", status=status)
    failure = at(httpserver, tmp_path).failure()
    assert (failure.code, failure.retryable) == (code, is_retryable)
    assert f"HTTP {status}" in failure.message
    assert failure.message.endswith(SAFE)
    assert len(httpserver.log) == requests


@pytest.mark.parametrize(
    ("status", "error", "code"),
    [
        (404, {"message": "The model `x` does not exist", "code": "model_not_found"}, "no_model"),
        (404, {"message": "model 'x' not found, try pulling it first"}, "no_model"),
        (429, {"message": "...", "code": "insufficient_quota"}, "no_credit"),
        (400, {"message": "Your credit balance is too low"}, "no_credit"),
        (400, {"type": "exceed_context_size_error", "message": "..."}, "too_long"),
        (400, {"message": "This model's maximum context length is 8192 tokens."}, "too_long"),
        (400, {"message": "prompt is too long: 210000 tokens > 200000 maximum"}, "too_long"),
        (500, {"message": "the request exceeds the available context size"}, "too_long"),
    ],
)
def test_what_a_service_says_of_its_refusal_is_understood(
    httpserver: HTTPServer, tmp_path: Path, status: int, error: dict[str, str], code: str
) -> None:
    httpserver.expect_request(CHAT).respond_with_json({"error": error}, status=status)
    failure = at(httpserver, tmp_path).failure()
    assert (failure.code, failure.retryable) == (code, False)


def test_short_code_is_quoted_and_no_word_besides(httpserver: HTTPServer, tmp_path: Path) -> None:
    error = {"code": "invalid_api_key", "message": f"Incorrect API key provided: {KEY}"}
    httpserver.expect_request(CHAT).respond_with_json({"error": error}, status=401)
    failure = at(httpserver, tmp_path).failure()
    assert "(HTTP 401, invalid_api_key)" in failure.message
    assert "Incorrect" not in failure.message


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_not_followed_with_key_and_answer(
    httpserver: HTTPServer, elsewhere: HTTPServer, tmp_path: Path, status: int
) -> None:
    elsewhere.expect_request(CHAT).respond_with_data(GOOD)
    httpserver.expect_request(CHAT).respond_with_data(
        "", status=status, headers={"Location": elsewhere.url_for(CHAT)}
    )
    assert at(httpserver, tmp_path).failure().code == "redirected"
    assert elsewhere.log == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<!doctype html><title>Sign in</title>",
        json.dumps(whole("{}")).encode()[:-20],
        b"null",
        b"[]",
        b"7",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"choices": []}',
        b'{"choices": null}',
        b'{"choices": 5}',
        b'{"choices": [{}]}',
        b'{"choices": [{"message": {"content": 5}}]}',
        b'{"choices": [{"message": {"content": ["x"]}}]}',
        b"data: {}\n\ndata: [\n\n",
        b"data: 5\n\n",
        b'data: {"choices": [5]}\n\n',
        'data: {"choices": [{"delta": {"content": "Größe"}}]}\n\n'.encode("latin-1"),
        '{"choices": [{"message": {"content": "Größe"}}]}'.encode("latin-1"),
    ],
)  # fmt: skip
def test_reply_that_is_not_what_the_api_sends_is_no_judgement(
    httpserver: HTTPServer, tmp_path: Path, body: bytes
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(body)
    failure = at(httpserver, tmp_path).failure()
    assert failure.code in {"nonsense", "cut_off"}
    assert failure.message.endswith(SAFE)


@pytest.mark.parametrize(
    "body",
    [
        chunk('{"colour": "blue"}'),
        chunk('{"colour"') + "data: {",
        event({"choices": [], "usage": {"prompt_tokens": 1}}),
    ],
)
def test_stream_without_its_end_is_cut_off_even_where_the_object_is_whole(
    httpserver: HTTPServer, tmp_path: Path, body: str
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(body)
    failure = at(httpserver, tmp_path).failure()
    assert (failure.code, failure.retryable) == ("cut_off", True)


def test_reply_that_reached_the_bound_of_tokens_says_so(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(chunk('{"col') + chunk(None, "length"))
    failure = at(httpserver, tmp_path, reasoning_tokens=400).failure()
    assert failure.code == "cut_short"
    assert "500 tokens" in failure.message
    assert "--reasoning-tokens" in failure.hint


def test_object_that_was_whole_at_the_bound_of_tokens_counts(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    body = chunk('{"colour": "blue"}') + chunk(None, "length")
    httpserver.expect_request(CHAT).respond_with_data(body)
    assert at(httpserver, tmp_path).ask().content == OBJECT


@pytest.mark.parametrize(
    "body",
    [chunk("I cannot") + chunk(None, "content_filter"), chunk(None, "stop", refusal="I cannot.")],
)
def test_service_that_declines_is_told(httpserver: HTTPServer, tmp_path: Path, body: str) -> None:
    httpserver.expect_request(CHAT).respond_with_data(body)
    assert at(httpserver, tmp_path).failure().code == "declined"
    assert len(httpserver.log) == 1


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ({"code": 502, "message": "Provider down"}, "overloaded"),
        ({"type": "rate_limit_exceeded"}, "too_many"),
        ("oh dear", "broke_down"),
        ({"code": True}, "broke_down"),
    ],
)
def test_error_in_mid_stream_is_told_as_what_it_is(
    httpserver: HTTPServer, tmp_path: Path, error: object, code: str
) -> None:
    body = ": OPENROUTER PROCESSING\n\n" + chunk('{"col') + event({"error": error})
    httpserver.expect_request(CHAT).respond_with_data(body)
    assert at(httpserver, tmp_path).failure().code == code


def test_reply_of_fifty_megabytes_is_cut_off(httpserver: HTTPServer, tmp_path: Path) -> None:
    sent: list[int] = []

    def pour(_request: Request) -> Response:
        def megabytes() -> Iterator[bytes]:
            for _ in range(50):
                sent.append(len(MEGABYTE))
                yield MEGABYTE

        return Response(megabytes(), content_type="application/json")

    httpserver.expect_request(CHAT).respond_with_handler(pour)
    failure = at(httpserver, tmp_path).failure()
    assert (failure.code, failure.retryable) == ("nonsense", False)
    assert "far too long" in failure.message
    assert LONGEST_REPLY_BYTES < sum(sent) < 50 * len(MEGABYTE)


def test_stream_that_never_ends_is_cut_off(
    httpserver: HTTPServer, tmp_path: Path, is_over: threading.Event
) -> None:
    def babble(_request: Request) -> Response:
        def words() -> Iterator[bytes]:
            while not is_over.is_set():
                yield chunk("blah " * 1_000).encode()

        return Response(words(), content_type="text/event-stream")

    httpserver.expect_request(CHAT).respond_with_handler(babble)
    assert at(httpserver, tmp_path).failure().code == "nonsense"


def test_refusal_that_never_ends_is_read_no_further_than_needed(
    httpserver: HTTPServer, tmp_path: Path, is_over: threading.Event
) -> None:
    def babble(_request: Request) -> Response:
        def words() -> Iterator[bytes]:
            while not is_over.is_set():
                yield MEGABYTE

        return Response(words(), status=401)

    httpserver.expect_request(CHAT).respond_with_handler(babble)
    assert at(httpserver, tmp_path).failure().code == "key_refused"


def test_reply_that_is_packed_small_and_large_inside_is_cut_off(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    packed = gzip.compress(MEGABYTE * 20)
    httpserver.expect_request(CHAT).respond_with_data(packed, headers={"Content-Encoding": "gzip"})
    assert at(httpserver, tmp_path).failure().code == "nonsense"
    assert httpserver.log[0][0].headers["Accept-Encoding"] == "identity"


def test_reply_that_is_packed_wrongly_is_told(httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request(CHAT).respond_with_data(
        "not packed at all", headers={"Content-Encoding": "gzip"}
    )
    assert at(httpserver, tmp_path).failure().code == "nonsense"


def test_server_that_takes_no_connection_in_time_is_told(tmp_path: Path) -> None:
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        for _ in range(4):  # fill its queue, so that the next one waits at the door
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(address)
        endpoint = Endpoint(tmp_path, slow_at(f"http://127.0.0.1:{address[1]}/v1"))
        failure = endpoint.failure()
    assert (failure.code, failure.retryable) == ("timed_out", True)
    assert "did not take the connection" in failure.message


def slow_at(base_url: str, **changes: float):  # noqa: ANN201
    """Return a profile with shorter times than settings may have."""
    profile = profile_at(base_url)
    return profile.model_copy(update={"timeout_seconds": 0.3, **changes})


def test_server_that_never_begins_to_reply_is_told_as_silent(
    httpserver: HTTPServer, tmp_path: Path, is_over: threading.Event
) -> None:
    def hang(_request: Request) -> Response:
        is_over.wait(20)
        return Response("{}")

    httpserver.expect_request(CHAT).respond_with_handler(hang)
    failure = Endpoint(tmp_path, slow_at(httpserver.url_for("/v1"))).failure()
    is_over.set()
    assert failure.code == "timed_out"
    assert "silent" in failure.message
    assert "--timeout" in failure.hint


@pytest.mark.parametrize("begun", [HEAD, HEAD + chunk('{"col').encode()])
def test_server_that_falls_silent_in_its_reply_is_told(
    tmp_path: Path, is_over: threading.Event, begun: bytes
) -> None:
    def begin(visitor: socket.socket) -> None:
        read_request(visitor)
        visitor.sendall(begun)
        is_over.wait(20)

    with raw_server(begin) as url:
        failure = Endpoint(tmp_path, slow_at(url)).failure()
        is_over.set()
    assert failure.code == "timed_out"
    assert "silent" in failure.message


def test_reply_that_drips_for_too_long_in_all_is_ended(
    httpserver: HTTPServer, tmp_path: Path, is_over: threading.Event
) -> None:
    def drip(_request: Request) -> Response:
        def drops() -> Iterator[bytes]:
            while not is_over.wait(0.02):
                yield b": still there\n\n"

        return Response(drops(), content_type="text/event-stream")

    httpserver.expect_request(CHAT).respond_with_handler(drip)
    profile = slow_at(httpserver.url_for("/v1"), total_seconds=0.3)
    failure = Endpoint(tmp_path, profile).failure()
    is_over.set()
    assert failure.code == "timed_out"
    assert "too long in all" in failure.message


def test_server_that_is_down_is_told_as_unreachable(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    failure = Endpoint(tmp_path, profile_at(address)).failure()
    assert (failure.code, failure.retryable) == ("unreachable", True)


@pytest.mark.parametrize(
    "url", ["127.0.0.1:80/v1", "ftp://127.0.0.1/v1", "http://", "http://[", ""]
)
def test_address_that_is_none_is_told(tmp_path: Path, url: str) -> None:
    endpoint = Endpoint(tmp_path, profile_at(url), key=None)
    failure = endpoint.failure()
    assert failure.code == "unreachable"


@pytest.mark.parametrize(
    "said", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\ndata: {", b"gibberish\r\n\r\n"]
)
def test_connection_that_is_cut_is_told(tmp_path: Path, said: bytes) -> None:
    def cut(visitor: socket.socket) -> None:
        read_request(visitor)
        visitor.sendall(said)

    with raw_server(cut) as url:
        failure = Endpoint(tmp_path, profile_at(url)).failure()
    assert (failure.code, failure.retryable) == ("cut_off", True)


def certificate_in(folder: Path) -> Path:
    """Write a certificate that nobody vouches for, with its key, and return the file."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, private.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([here]), critical=False)
        .sign(private, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    form = serialization.PrivateFormat.PKCS8
    file = folder / "server.pem"
    secret = private.private_bytes(pem, form, serialization.NoEncryption())
    file.write_bytes(secret + made.public_bytes(pem))
    return file


def test_server_whose_certificate_nobody_vouches_for_gets_nothing(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_in(tmp_path))
    with HTTPServer(ssl_context=context) as server:
        server.expect_request(CHAT).respond_with_data(GOOD)
        failure = at(server, tmp_path).failure()
        assert server.log == []
    assert (failure.code, failure.retryable) == ("untrusted", False)
    assert "certificate" in failure.message


def test_server_that_does_not_encrypt_where_it_should_is_told(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    url = httpserver.url_for("/v1").replace("http://", "https://")
    failure = Endpoint(tmp_path, profile_at(url)).failure()
    assert failure.code == "untrusted"
    assert "http://" in failure.hint
    assert httpserver.log == []


def test_proxy_of_the_environment_is_used(
    httpserver: HTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", httpserver.url_for("/"))
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    httpserver.expect_request(CHAT).respond_with_data(GOOD)
    endpoint = Endpoint(tmp_path, profile_at("http://models.example/v1"), key=None)
    assert endpoint.ask().content == OBJECT
    assert httpserver.log[0][0].headers["Host"] == "models.example"


def test_proxy_that_lets_nothing_through_is_told_and_sees_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []

    def refuse(visitor: socket.socket) -> None:
        seen.append(visitor.recv(65536))
        visitor.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    with raw_server(refuse) as url:
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, url.removesuffix("/v1"))
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "")
        failure = Endpoint(tmp_path, profile_at("https://models.example/v1")).failure()
    assert failure.code == "proxy"
    assert seen[0].startswith(b"CONNECT models.example:443")
    assert KEY.encode() not in seen[0]


def test_failure_after_the_first_words_is_no_reply(httpserver: HTTPServer, tmp_path: Path) -> None:
    body = streamed('{"colour": "bl').replace(chunk(None, "stop"), "")
    httpserver.expect_request(CHAT).respond_with_data(body.split("data: [DONE]")[0])
    heard: list[str] = []
    endpoint = at(httpserver, tmp_path)
    with pytest.raises(Exception, match="broke off before its end"):
        endpoint.ask(heard=heard.append)
    assert "".join(heard) == '{"colour": "bl'
