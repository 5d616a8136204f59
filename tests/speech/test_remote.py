"""The recogniser at an endpoint, against a real server on this machine that behaves as told.

Whatever it answers, the recording stays and the person is told what to do.
"""

import io
import itertools
import json
import logging
import socket
import threading
import wave
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from mockinterview.audio.files import read_audio
from mockinterview.core.errors import AppError
from mockinterview.core.events import Event, TranscriptReady
from mockinterview.core.session import AttemptKey
from mockinterview.core.transcript import Hearing
from mockinterview.interview.live_transcripts import LiveTranscripts
from mockinterview.network.door import Call, Network
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.settings import RemoteSettings
from mockinterview.speech.remote import LONGEST_REPLY_BYTES, LONGEST_SECONDS, RemoteTranscriber
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices

PATH = "/v1/audio/transcriptions"
KEY = "sk-very-secret"
TAKE = Path("20251119-1405-ab12") / "1-1.wav"
SPEECH = read_audio(Path(__file__).parent / "data" / "inaugural-address.flac")[: 4 * TAKE_RATE]
NETWORK = Network()
"""One for all tests: reading the certificates of the system takes a while."""


def word(text: object, start: object, end: object, **more: object) -> dict[str, object]:
    return {"word": text, "start": start, "end": end, **more}


WORDS = [word("Fellow", 0.1, 0.5), word("citizens", 0.5, 1.2), word("I", 2.0, 2.1)]


def reply(**changes: object) -> dict[str, Any]:
    """Return what a service answers, with changes; None takes a field out."""
    good: dict[str, Any] = {
        "task": "transcribe",
        "language": "english",
        "duration": 4.0,
        "text": " Fellow citizens, I",
        "words": WORDS,
    }
    return {name: value for name, value in {**good, **changes}.items() if value is not None}


def ear_at(
    server: HTTPServer,
    *,
    samples: Samples = SPEECH,
    key: str | None = KEY,
    network: Network = NETWORK,
    **changes: Any,
) -> RemoteTranscriber:
    remote = RemoteSettings(base_url=server.url_for("/v1/"), model="some-model")
    changed = remote.model_copy(update=changes)
    return RemoteTranscriber(changed, network, lambda: key, lambda _file: samples)


def hear(ear: RemoteTranscriber, language: str = "en") -> Hearing:
    return ear.transcribe(TAKE, language=language)


def assert_told(caught: pytest.ExceptionInfo[AppError], code: str) -> None:
    error = caught.value
    assert error.code == code
    assert error.failure.retryable
    assert error.failure.message.endswith("The recording is kept.")
    assert error.failure.hint
    assert KEY not in str(error.failure)


@pytest.fixture
def answer(httpserver: HTTPServer) -> Callable[[object], Hearing]:
    """Transcribe the take where the server replies with this body."""

    def hear_reply(body: object) -> Hearing:
        text = body if isinstance(body, bytes | str) else json.dumps(body)
        httpserver.expect_request(PATH).respond_with_data(text, content_type="application/json")
        return hear(ear_at(httpserver))

    return hear_reply


def test_good_reply_is_a_hearing_with_words_and_the_speech_found_here(
    answer: Callable[[object], Hearing],
) -> None:
    heard = answer(reply())
    transcript = heard.transcript
    assert transcript.text == "Fellow citizens, I"
    assert (transcript.model, transcript.language, transcript.seconds) == (
        "remote:some-model",
        "en",
        4.0,
    )
    assert [(w.text, w.start, w.end) for w in transcript.words] == [
        ("Fellow", 0.1, 0.5),
        ("citizens,", 0.5, 1.2),
        ("I", 2.0, 2.1),
    ]
    assert {w.probability for w in transcript.words} == {None}
    assert heard.speech
    assert not transcript.is_untimed


def test_words_that_the_text_spells_otherwise_stay_as_they_are(
    answer: Callable[[object], Hearing],
) -> None:
    heard = answer(reply(text="Fellow-citizens, I"))
    assert [w.text for w in heard.transcript.words] == ["Fellow", "citizens", "I"]


def test_words_may_stand_in_segments_with_probabilities(
    answer: Callable[[object], Hearing],
) -> None:
    timed = [{**each, "probability": 0.25} for each in WORDS]
    heard = answer(
        reply(words=None, segments=[{"id": 0, "words": timed[:2]}, {"words": timed[2:]}])
    )
    assert [w.probability for w in heard.transcript.words] == [0.25] * 3
    assert heard.transcript.words[0].is_unsure(0.5)


@pytest.mark.parametrize("words", [None, []])
def test_reply_without_times_is_a_text_without_words(
    answer: Callable[[object], Hearing], words: list[object] | None
) -> None:
    transcript = answer(reply(words=words)).transcript
    assert (transcript.text, transcript.words) == ("Fellow citizens, I", ())
    assert transcript.is_untimed


def test_reply_that_nothing_was_said_is_an_empty_transcript(
    answer: Callable[[object], Hearing],
) -> None:
    transcript = answer(reply(text="", words=None)).transcript
    assert transcript.is_empty
    assert not transcript.is_untimed


def test_time_a_little_beyond_the_take_is_brought_back_into_it(
    answer: Callable[[object], Hearing],
) -> None:
    (only,) = answer(reply(text="So", words=[word("So", 3.9, 4.6)])).transcript.words
    assert (only.start, only.end) == (3.9, 4.0)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<!doctype html>",
        "null",
        "[]",
        b"\xff\xfe\x00",
        "[" * 100_000,
        {"error": {"message": "overloaded"}},
        reply(text=7),
        reply(text=""),
        reply(words="all"),
        reply(words=[{"word": "So"}]),
        reply(words=[word("So", "0.1", "0.2")]),
        reply(words=[word("So", -1.0, 0.2)]),
        reply(words=[word("So", 0.5, 0.2)]),
        reply(words=[word("So", 1.0, 60.0)]),
        reply(words=[word("So", 2.0, 2.1), word("what", 1.0, 1.1)]),
        reply(words=[word(" ", 0.1, 0.2)]),
        reply(words=[word("So", 0.1, float("nan"))]),
        reply(words=[word("So", 0.1, 0.2, probability=7)]),
    ],
    ids=[
        "empty",
        "html",
        "null",
        "list",
        "not-utf-8",
        "deep",
        "error",
        "text-is-a-number",
        "words-without-text",
        "words-are-text",
        "word-without-times",
        "times-in-quotes",
        "before-the-take",
        "ends-before-it-begins",
        "after-the-take",
        "out-of-order",
        "blank-word",
        "nan",
        "probability-7",
    ],
)
def test_reply_that_is_no_transcript_is_refused(
    answer: Callable[[object], Hearing], body: object
) -> None:
    with pytest.raises(AppError) as caught:
        answer(body)
    assert_told(caught, "nonsense")


def test_take_is_sent_as_it_is_and_nothing_else(httpserver: HTTPServer) -> None:
    sent: list[tuple[dict[str, str], bytes, str]] = []

    def keep(request: Request) -> Response:
        (file,) = request.files.values()
        sent.append((request.form.to_dict(), file.read(), file.filename or ""))
        assert request.headers["Authorization"] == f"Bearer {KEY}"
        return Response(json.dumps(reply()), content_type="application/json")

    httpserver.expect_request(PATH, method="POST").respond_with_handler(keep)
    hear(ear_at(httpserver), "de-AT")
    ((fields, sound, name),) = sent
    assert fields == {
        "model": "some-model",
        "language": "de",
        "response_format": "verbose_json",
        "timestamp_granularities[]": "word",
    }
    assert name == "answer.wav"
    with wave.open(io.BytesIO(sound)) as sheet:
        assert (sheet.getframerate(), sheet.getnchannels()) == (TAKE_RATE, 1)
        levels = np.frombuffer(sheet.readframes(sheet.getnframes()), "<i2")
    assert np.allclose(levels / 32_767, SPEECH, atol=1e-4)


def test_take_without_speech_is_never_sent(httpserver: HTTPServer) -> None:
    silence = np.zeros(2 * TAKE_RATE, np.float32)
    heard = hear(ear_at(httpserver, samples=silence))
    assert heard.transcript.is_empty
    assert httpserver.log == []


def test_take_that_is_too_long_is_never_sent(httpserver: HTTPServer) -> None:
    silence = np.zeros(int((LONGEST_SECONDS + 1) * TAKE_RATE), np.float32)
    silence[: len(SPEECH)] = SPEECH
    with pytest.raises(AppError, match="13 minutes") as caught:
        hear(ear_at(httpserver, samples=silence))
    assert_told(caught, "too_long")
    assert httpserver.log == []


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "refused"),
        (401, "key_refused"),
        (403, "key_refused"),
        (404, "not_found"),
        (413, "too_long"),
        (429, "too_many"),
        (500, "refused"),
        (204, "refused"),
    ],
)
def test_refusal_is_told_with_its_status(httpserver: HTTPServer, status: int, code: str) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(), status=status)
    with pytest.raises(AppError, match=f"HTTP {status}") as caught:
        hear(ear_at(httpserver))
    assert_told(caught, code)


def test_recording_does_not_follow_to_another_address(httpserver: HTTPServer) -> None:
    with HTTPServer() as elsewhere:
        elsewhere.expect_request(PATH).respond_with_json(reply())
        headers = {"Location": elsewhere.url_for(PATH)}
        httpserver.expect_request(PATH).respond_with_data("", status=307, headers=headers)
        with pytest.raises(AppError) as caught:
            hear(ear_at(httpserver))
        assert_told(caught, "redirected")
        assert elsewhere.log == []


def test_endless_reply_is_cut_off(httpserver: HTTPServer) -> None:
    sent: list[int] = []
    megabyte = b" " * 1_000_000

    def pour(_request: Request) -> Response:
        def megabytes() -> Iterator[bytes]:
            for _ in range(50):
                sent.append(len(megabyte))
                yield megabyte

        return Response(megabytes(), content_type="application/json")

    httpserver.expect_request(PATH).respond_with_handler(pour)
    with pytest.raises(AppError) as caught:
        hear(ear_at(httpserver))
    assert_told(caught, "nonsense")
    assert LONGEST_REPLY_BYTES < sum(sent) < 50 * len(megabyte)


def test_endpoint_that_does_not_answer_in_time_is_told_as_slow(httpserver: HTTPServer) -> None:
    is_over = threading.Event()

    def hang(_request: Request) -> Response:
        is_over.wait(20)
        return Response("{}")

    httpserver.expect_request(PATH).respond_with_handler(hang)
    try:
        with pytest.raises(AppError) as caught:
            hear(ear_at(httpserver, timeout_seconds=0.3))
    finally:
        is_over.set()
    assert_told(caught, "timed_out")


@pytest.mark.parametrize("looks", [1, 3])
def test_sending_and_reading_are_bounded_as_a_whole(httpserver: HTTPServer, looks: int) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply())
    remote = RemoteSettings(base_url=httpserver.url_for("/v1/"), model="some-model")
    clock = itertools.chain([0.0] * looks, itertools.repeat(1000.0))
    ear = RemoteTranscriber(
        remote, NETWORK, lambda: KEY, lambda _file: SPEECH, partial(next, clock)
    )
    with pytest.raises(AppError) as caught:
        hear(ear)
    assert_told(caught, "timed_out")


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:{port}/v1", "http://[bad/v1", "nowhere"])
def test_endpoint_that_is_not_there_is_told(httpserver: HTTPServer, base_url: str) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        with pytest.raises(AppError) as caught:
            hear(ear_at(httpserver, base_url=base_url.format(port=port)))
    assert_told(caught, "unreachable")


@pytest.mark.parametrize("key", ["sk-\nvery-secret", "sk-schlüssel"])
def test_key_that_cannot_be_one_is_not_sent(httpserver: HTTPServer, key: str) -> None:
    with pytest.raises(AppError) as caught:
        hear(ear_at(httpserver, key=key))
    assert_told(caught, "key_unusable")
    assert httpserver.log == []


def test_without_a_key_none_is_sent(httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply())
    hear(ear_at(httpserver, key=None))
    ((request, _response),) = httpserver.log
    assert "Authorization" not in request.headers


def test_offline_switch_keeps_the_recording_here(httpserver: HTTPServer) -> None:
    calls: list[Call] = []
    offline = Network(offline=True, ledger=calls.append)
    with pytest.raises(AppError, match=r"nothing was sent to ears\.example\.org") as caught:
        hear(ear_at(httpserver, network=offline, base_url="https://ears.example.org/v1"))
    assert_told(caught, "offline")
    assert "history" in caught.value.failure.hint
    assert calls == []


def test_ledger_tells_what_was_sent_and_neither_words_nor_key(httpserver: HTTPServer) -> None:
    calls: list[Call] = []
    httpserver.expect_request(PATH).respond_with_json(reply())
    hear(ear_at(httpserver, network=Network(ledger=calls.append)))
    (call,) = calls
    assert (call.purpose, call.host, call.status) == ("transcription", "localhost", 200)
    assert call.bytes_sent > 2 * len(SPEECH)
    assert "citizens" not in call.model_dump_json()
    assert KEY not in call.model_dump_json()


def test_log_holds_neither_words_nor_key(
    httpserver: HTTPServer, caplog: pytest.LogCaptureFixture
) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply())
    with caplog.at_level(logging.DEBUG):
        hear(ear_at(httpserver))
    assert "citizens" not in caplog.text
    assert KEY not in caplog.text


def test_nothing_is_sent_while_an_answer_is_recorded(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply())
    jobs, told = InlineJobs(), list[Event]()
    fakes = FakeServices(tmp_path)
    fakes.transcriber = ear_at(httpserver)  # type: ignore[assignment]
    live = LiveTranscripts(fakes.services(), jobs, "en", told.append)
    key = AttemptKey(position=1, number=1)
    live.follow(key, "s/1-1.wav")
    jobs.advance(60.0)
    assert httpserver.log == []
    live.transcribe(key, "s/1-1.wav")
    assert len(httpserver.log) == 1
    (ready,) = told
    assert isinstance(ready, TranscriptReady)
    assert ready.hearing.transcript.text == "Fellow citizens, I"
