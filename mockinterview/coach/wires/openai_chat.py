"""A language model behind an OpenAI-compatible endpoint: one request, one JSON object back.

Nothing is known here of what is asked. ``key`` is asked for at each request and not kept.
"""

import json
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

from mockinterview.coach.failures import SAFE, failure, nonsense
from mockinterview.coach.language_model import Heard, Prompt, Reply, unheard
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Usage
from mockinterview.network.door import Network
from mockinterview.settings import EndpointSettings

if TYPE_CHECKING:
    import httpx

LONGEST_REPLY_BYTES = 1_000_000


class OpenAiChat:
    """Asks at one endpoint with the chat completions of the OpenAI-compatible API."""

    def __init__(
        self, endpoint: EndpointSettings, network: Network, key: Callable[[], str | None]
    ) -> None:
        self._endpoint = endpoint
        self._network = network
        self._key = key

    @property
    def model(self) -> str:
        return self._endpoint.model

    def ask(self, prompt: Prompt, *, heard: Heard = unheard) -> Reply:
        """Return the object that the model replied with; blocks. The reply comes in one piece."""
        began = monotonic()
        content = _content(self._posted(self._body(prompt)))
        heard(content)
        return Reply(_object(content), Usage(seconds=monotonic() - began))

    def _body(self, prompt: Prompt) -> dict[str, Any]:
        return {
            "model": self._endpoint.model,
            "messages": [
                {"role": "system", "content": prompt.system},
                {"role": "user", "content": prompt.task},
            ],
            "response_format": {
                "type": "json_schema",
                "json_schema": {
                    "name": prompt.schema_name,
                    "strict": True,
                    "schema": prompt.schema,
                },
            },
            "temperature": 0,
        }

    def _posted(self, body: dict[str, Any]) -> bytes:
        import httpx

        url = f"{self._endpoint.base_url.rstrip('/')}/chat/completions"
        try:
            with self._network.client(
                "feedback",
                timeout_seconds=self._endpoint.timeout_seconds,
                headers=self._headers(),
            ) as client:
                return _reply(client, url, body)
        except httpx.TimeoutException as error:
            raise _timed_out() from error
        except httpx.DecodingError as error:
            raise nonsense() from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise failure("unreachable", "The endpoint could not be reached.") from error

    def _headers(self) -> dict[str, str]:
        key = (self._key() or "").strip()
        if not (key.isascii() and key.isprintable()):
            raise AppError(
                "key_unusable",
                f"The key holds characters that no key has, so nothing was sent. {SAFE}",
                hint="Set the key again, on one line.",
            )
        return {"Authorization": f"Bearer {key}"} if key else {}


def _reply(client: "httpx.Client", url: str, body: dict[str, Any]) -> bytes:
    """Return the body of a good reply, read up to a limit.

    The client's own time-out is for each piece; a reply that drips is ended here.
    """
    latest = monotonic() + (client.timeout.read or 0.0)
    with client.stream("POST", url, json=body) as response:
        if response.status_code != 200:
            raise _refused(response.status_code)
        reply = bytearray()
        for chunk in response.iter_bytes():
            reply += chunk
            if len(reply) > LONGEST_REPLY_BYTES:
                raise failure("nonsense", "The endpoint's reply was far too long.")
            if monotonic() > latest:
                raise _timed_out()
    return bytes(reply)


def _content(reply: bytes) -> str:
    """Return what the model wrote, out of the envelope of the API."""
    try:
        content = json.loads(reply)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise nonsense() from error
    if not isinstance(content, str):
        raise nonsense()
    return content


def _object(content: str) -> dict[str, Any]:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise nonsense() from error
    if not isinstance(found, dict):
        raise nonsense()
    return found


def _refused(status: int) -> AppError:
    match status:
        case 401 | 403:
            return failure(
                "key_refused",
                f"The endpoint refused the key (HTTP {status}).",
                "Check the key and what it may be used for.",
            )
        case status if 300 <= status < 400:
            return failure(
                "redirected",
                f"The endpoint sends to another address (HTTP {status}), where nothing was sent.",
                "Check the base URL.",
            )
        case 404:
            return failure(
                "not_found",
                "The endpoint does not know this address or model (HTTP 404).",
                "Check the base URL and the model's name.",
            )
        case 429:
            return failure(
                "too_many", "The endpoint says: too many requests (HTTP 429).", "Wait a little."
            )
        case _:
            return failure("refused", f"The endpoint refused the request (HTTP {status}).")


def _timed_out() -> AppError:
    return failure("timed_out", "The endpoint took too long to answer.")
