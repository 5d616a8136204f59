"""The coach that asks a language model at an OpenAI-compatible endpoint.

Whatever goes wrong, the answer is "not graded" with the reason, and never a number.
The model's own words are kept as text; its score is not asked for.
"""

import json
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

from mockinterview.coach.judgement import (
    Judgement,
    checked_criteria,
    checked_points,
    messages,
    response_format,
)
from mockinterview.coach.offline import NO_ANSWER
from mockinterview.core.coverage import coverage_score
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback, FeedbackStatus, not_graded
from mockinterview.network.door import Network
from mockinterview.ports import Answer
from mockinterview.settings import EndpointSettings

if TYPE_CHECKING:
    import httpx

NAME = "endpoint"
LONGEST_REPLY_BYTES = 1_000_000
TRY_AGAIN = "Check the endpoint, then try again."
SAFE = "Your answer and its transcript are kept."


class EndpointCoach:
    """Judges at one endpoint. ``key`` is asked for at each request and not kept."""

    name = NAME

    def __init__(
        self, endpoint: EndpointSettings, network: Network, key: Callable[[], str | None]
    ) -> None:
        self._endpoint = endpoint
        self._network = network
        self._key = key

    def judge(self, answer: Answer) -> Feedback:
        """Return the model's judgement with every quote checked."""
        if answer.hearing.transcript.is_empty:
            return not_graded(NAME, NO_ANSWER)
        try:
            judgement = self._ask(answer)
        except AppError as error:
            return not_graded(NAME, error.failure, self._endpoint.model)
        transcript = answer.hearing.transcript
        points, dropped = checked_points(judgement, answer.question, transcript)
        criteria, also_dropped = checked_criteria(judgement, transcript)
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=NAME,
            model=self._endpoint.model,
            score=coverage_score(points),
            points=points,
            criteria=criteria,
            comment=judgement.next_time,
            dropped_quotes=dropped + also_dropped,
        )

    def _ask(self, answer: Answer) -> Judgement:
        import httpx

        url = f"{self._endpoint.base_url.rstrip('/')}/chat/completions"
        body = {
            "model": self._endpoint.model,
            "messages": messages(answer),
            "response_format": response_format(),
            "temperature": 0,
        }
        try:
            with self._network.client(
                "feedback",
                timeout_seconds=self._endpoint.timeout_seconds,
                headers=self._headers(),
            ) as client:
                return _judgement(_reply(client, url, body))
        except httpx.TimeoutException as error:
            raise _timed_out() from error
        except httpx.DecodingError as error:
            raise _nonsense() from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _failure("unreachable", "The endpoint could not be reached.") from error

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
                raise _failure("nonsense", "The endpoint's reply was far too long.")
            if monotonic() > latest:
                raise _timed_out()
    return bytes(reply)


def _judgement(reply: bytes) -> Judgement:
    try:
        content = json.loads(reply)["choices"][0]["message"]["content"]
        return Judgement.model_validate_json(content)
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise _nonsense() from error


def _refused(status: int) -> AppError:
    match status:
        case 401 | 403:
            return AppError(
                "key_refused",
                f"The endpoint refused the key (HTTP {status}). {SAFE}",
                hint="Check the key and what it may be used for.",
                retryable=True,
            )
        case status if 300 <= status < 400:
            return _failure(
                "redirected",
                f"The endpoint sends to another address (HTTP {status}), where nothing was sent.",
                "Check the base URL.",
            )
        case 404:
            return _failure(
                "not_found",
                "The endpoint does not know this address or model (HTTP 404).",
                "Check the base URL and the model's name.",
            )
        case 429:
            return _failure(
                "too_many", "The endpoint says: too many requests (HTTP 429).", "Wait a little."
            )
        case _:
            return _failure("refused", f"The endpoint refused the request (HTTP {status}).")


def _timed_out() -> AppError:
    return _failure("timed_out", "The endpoint took too long to answer.")


def _nonsense() -> AppError:
    return _failure(
        "nonsense",
        "The endpoint's reply was not the structured feedback that was asked for.",
        "Try again, or choose a model that supports structured output.",
    )


def _failure(code: str, message: str, hint: str = TRY_AGAIN) -> AppError:
    return AppError(code, f"{message} {SAFE}", hint=hint, retryable=True)
