"""The recogniser at an OpenAI-compatible endpoint, for those who set one up.

What leaves the computer: the sound of a take in which speech was found, the name of the
model and the language. A take without speech is never sent. Whatever goes wrong is an
``AppError``; the recording stays where it is. The reply is read strictly in
``remote_reply``. Nothing is sent while an answer is recorded.
"""

import io
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, NoReturn

import numpy as np

from mockinterview.core.errors import AppError
from mockinterview.core.languages import base_code
from mockinterview.core.transcript import Hearing, Transcript, Word
from mockinterview.core.words import number_text, translate
from mockinterview.network.door import Network
from mockinterview.ports import TAKE_RATE, Following, Samples
from mockinterview.settings import RemoteSettings
from mockinterview.speech.detection import find_speech
from mockinterview.speech.remote_reply import failure, timed_out, unusable, words_of

if TYPE_CHECKING:
    import httpx

MODEL_PREFIX = "remote:"
"""Stands before the name of the model in a transcript that was not made on this computer."""

LONGEST_SECONDS = 780.0
"""Thirteen minutes of a take are 25 MB, which is what such services take at most."""

LONGEST_REPLY_BYTES = 8_000_000


class RemoteTranscriber:
    """Transcribes at one endpoint. ``key`` is asked for at each request and not kept."""

    def __init__(
        self,
        remote: RemoteSettings,
        network: Network,
        key: Callable[[], str | None],
        read_audio: Callable[[Path], Samples],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._remote = remote
        self._network = network
        self._key = key
        self._read_audio = read_audio
        self._clock = clock

    @property
    def model(self) -> str:
        return MODEL_PREFIX + self._remote.model

    def warm(self) -> None:
        """Do nothing: the endpoint hears of us with the first take."""

    def follow(
        self,
        file: Path,
        *,
        language: str,
        terms: Sequence[str] = (),  # noqa: ARG002 - it follows nothing
    ) -> Following:
        """Decline: half an answer is not sent. A take that is not followed is sent whole."""
        raise AppError(
            "not_followed",
            translate("speech", "{name} is transcribed in {language} when it has ended.").format(
                name=file.name, language=language
            ),
        )

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        """Send a take and return what was heard. Raise AppError where that failed."""
        samples = self._read_audio(file)
        seconds = len(samples) / TAKE_RATE
        speech = find_speech(samples)
        text, words = self._heard(samples, language) if speech else ("", ())
        transcript = Transcript(
            text=text,
            language=language,
            model=self.model,
            seconds=round(seconds, 3),
            words=words,
        )
        return Hearing(transcript=transcript, speech=speech)

    def _heard(self, samples: Samples, language: str) -> tuple[str, tuple[Word, ...]]:
        seconds = len(samples) / TAKE_RATE
        if seconds > LONGEST_SECONDS:
            raise failure(
                "too_long",
                translate(
                    "speech",
                    "This take lasts {minutes} minutes and the endpoint takes {most} at most, "
                    "so nothing was sent.",
                ).format(minutes=number_text(seconds / 60), most=number_text(LONGEST_SECONDS / 60)),
                translate(
                    "speech", "Transcribe it on this computer: choose a recogniser in the history."
                ),
            )
        return words_of(self._ask(samples, language), seconds)

    def _ask(self, samples: Samples, language: str) -> bytes:
        import httpx

        timeout = self._remote.timeout_seconds
        sound = _BoundedSound(_wave_of(samples), self._clock, timeout)
        fields = {
            "model": self._remote.model,
            "language": base_code(language),
            "response_format": "verbose_json",
            "timestamp_granularities[]": "word",
        }
        try:
            with self._network.client(
                "transcription", timeout_seconds=timeout, headers=self._headers()
            ) as client:
                return _reply(client, self._url, fields, sound)
        except httpx.TimeoutException as error:
            raise timed_out() from error
        except httpx.DecodingError as error:
            raise unusable() from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise failure(
                "unreachable", translate("speech", "The endpoint could not be reached.")
            ) from error
        except AppError as error:
            _with_the_take_in_mind(error)

    @property
    def _url(self) -> str:
        return f"{self._remote.base_url.rstrip('/')}/audio/transcriptions"

    def _headers(self) -> dict[str, str]:
        key = (self._key() or "").strip()
        if not (key.isascii() and key.isprintable()):
            raise failure(
                "key_unusable",
                translate(
                    "speech", "The key holds characters that no key has, so nothing was sent."
                ),
                translate("speech", "Set the key again, on one line."),
            )
        return {"Authorization": f"Bearer {key}"} if key else {}


class _BoundedSound(io.BytesIO):
    """A file to send that ends with an error where sending takes too long.

    The client's own time-out is for each piece only.
    """

    def __init__(self, content: bytes, clock: Callable[[], float], seconds: float) -> None:
        super().__init__(content)
        self._clock = clock
        self._latest = clock() + seconds

    def require_time(self) -> None:
        if self._clock() > self._latest:
            raise timed_out()

    def read(self, size: int | None = -1, /) -> bytes:
        self.require_time()
        return super().read(size)


def _wave_of(samples: Samples) -> bytes:
    levels = np.rint(np.clip(samples, -1.0, 1.0) * 32_767).astype("<i2")
    file = io.BytesIO()
    with wave.open(file, "wb") as sheet:
        sheet.setparams((1, 2, TAKE_RATE, 0, "NONE", ""))
        sheet.writeframes(levels.tobytes())
    return file.getvalue()


def _reply(client: "httpx.Client", url: str, fields: dict[str, str], sound: _BoundedSound) -> bytes:
    """Send the sound and return the body of a good reply, read up to a limit.

    The name of the file is always the same: that of a take would say when it was made.
    """
    files = {"file": ("answer.wav", sound, "audio/wav")}
    with client.stream("POST", url, data=fields, files=files) as response:
        if response.status_code != 200:
            raise _refused(response.status_code)
        reply = bytearray()
        for chunk in response.iter_bytes():
            reply += chunk
            if len(reply) > LONGEST_REPLY_BYTES:
                raise failure(
                    "nonsense", translate("speech", "The endpoint's reply was far too long.")
                )
            sound.require_time()
    return bytes(reply)


def _refused(status: int) -> AppError:
    match status:
        case 401 | 403:
            return failure(
                "key_refused",
                translate("speech", "The endpoint refused the key (HTTP {status}).").format(
                    status=status
                ),
                translate("speech", "Check the key and what it may be used for."),
            )
        case status if 300 <= status < 400:
            return failure(
                "redirected",
                translate(
                    "speech",
                    "The endpoint sends to another address (HTTP {status}), where nothing was "
                    "sent.",
                ).format(status=status),
                translate("speech", "Check listening.remote.base_url."),
            )
        case 404:
            return failure(
                "not_found",
                translate("speech", "The endpoint does not know this address or model (HTTP 404)."),
                translate("speech", "Check listening.remote.base_url and the model's name."),
            )
        case 413:
            return failure(
                "too_long",
                translate(
                    "speech", "The endpoint says that the recording is too large (HTTP 413)."
                ),
                translate(
                    "speech", "Transcribe it on this computer: choose a recogniser in the history."
                ),
            )
        case 429:
            return failure(
                "too_many",
                translate("speech", "The endpoint says: too many requests (HTTP 429)."),
                translate("speech", "Wait a little."),
            )
        case _:
            return failure(
                "refused",
                translate("speech", "The endpoint refused the request (HTTP {status}).").format(
                    status=status
                ),
            )


def _with_the_take_in_mind(error: AppError) -> NoReturn:
    """Raise the error again; where the switch forbade the request, with a way on."""
    if error.code != "offline":
        raise error
    raise failure(
        "offline",
        error.failure.message,
        translate(
            "speech",
            "Turn the switch off, or transcribe it on this computer: choose a "
            "recogniser in the history.",
        ),
    ) from error
