"""What is told of an endpoint that did not answer as it should, one function a kind of trouble.

Each says what happened, what is safe and what to do, and whether the same request may go well
later (``retryable``). What a service wrote about its refusal is never quoted: it may hold the
key, or words of the answer. Its short code is, where it is one (``model_not_found``).

Statuses and codes: https://platform.claude.com/docs/en/api/errors,
https://platform.openai.com/docs/guides/error-codes, https://openrouter.ai/docs/api/errors.
"""

import re
import ssl
from typing import TYPE_CHECKING

from mockinterview.coach.failures import safe
from mockinterview.core.errors import AppError
from mockinterview.core.words import number_text, translate

if TYPE_CHECKING:
    import httpx

_SHORT_CODE = re.compile(r'"(?:code|type)"\s*:\s*"([a-z]+(?:_[a-z]+)+)"')
_TOO_LONG = re.compile(
    r"context.{0,3}(?:length|size|window)|exceed.{0,3}context|maximum context"
    r"|prompt is too long|too many tokens|request_too_large",
    re.IGNORECASE,
)
_NO_CREDIT = re.compile(
    r"insufficient_quota|insufficient credits|billing_error|credit balance|exceeded.{0,9} quota",
    re.IGNORECASE,
)
_NO_MODEL = re.compile(r"model", re.IGNORECASE)

PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 529})
"""Statuses after which the same request may go well a moment later."""


class RefusalError(Exception):
    """What a service said in place of a reply: a status, or an error in mid-reply.

    ``detail`` is read to find out why and shown to nobody.
    """

    def __init__(self, status: int, detail: str = "", wait_seconds: float | None = None) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.detail = detail
        self.wait_seconds = wait_seconds

    def mentions(self, *names: str) -> bool:
        return any(name in self.detail for name in names)

    @property
    def is_too_long(self) -> bool:
        return self.status == 413 or bool(_TOO_LONG.search(self.detail))

    @property
    def is_passing(self) -> bool:
        return self.status in PASSING and not _NO_CREDIT.search(self.detail)

    @property
    def short_code(self) -> str:
        found = _SHORT_CODE.search(self.detail)
        return found[1] if found and len(found[1]) <= 40 else ""


def lasting(code: str, message: str, hint: str) -> AppError:
    """Return a failure that will come again until something is changed."""
    return AppError(code, f"{message} {safe()}", hint=hint)


def passing(
    code: str,
    message: str,
    hint: str = "",
    wait_seconds: float | None = None,
) -> AppError:
    """Return a failure that may be over the next time, or after the wait that was asked for."""
    return AppError(
        code,
        f"{message} {safe()}",
        hint=hint or translate("coach", "Try again in a while."),
        retryable=True,
        wait_seconds=wait_seconds,
    )


def refused(refusal: RefusalError, model: str) -> AppError:
    """Return what is told of a refusal."""
    status, said = refusal.status, _said(refusal)
    if status == 402 or _NO_CREDIT.search(refusal.detail):
        return lasting(
            "no_credit",
            translate(
                "coach", "The endpoint says that the account has no credit left ({said})."
            ).format(said=said),
            translate(
                "coach",
                "Add credit at the service, or use another endpoint: mockinterview endpoints use.",
            ),
        )
    if status in {400, 413, 422, 500} and refusal.is_too_long:
        return too_long(
            translate(
                "coach", "The endpoint says that the question and answer are too long ({said})."
            ).format(said=said)
        )
    match status:
        case 401 | 403:
            return lasting(
                "key_refused",
                translate("coach", "The endpoint refused the key ({said}).").format(said=said),
                translate(
                    "coach",
                    "Set the key again and check what it may be used for: mockinterview "
                    "endpoints key.",
                ),
            )
        case 404:
            return _not_found(refusal, model)
        case 408 | 504:
            return passing(
                "timed_out",
                translate("coach", "The endpoint gave up waiting ({said}).").format(said=said),
            )
        case 429:
            return too_many(refusal)
        case 502 | 503 | 529:
            return passing(
                "overloaded",
                translate("coach", "The endpoint is overloaded or down ({said}).").format(
                    said=said
                ),
                wait_seconds=refusal.wait_seconds,
            )
        case _ if 300 <= status < 400:
            return lasting(
                "redirected",
                translate(
                    "coach",
                    "The endpoint sends to another address ({said}), where nothing was sent.",
                ).format(said=said),
                translate("coach", "Check the base URL."),
            )
        case _ if status >= 500:
            return passing(
                "broke_down",
                translate("coach", "The endpoint broke down ({said}).").format(said=said),
            )
        case _:
            return lasting(
                "refused",
                translate("coach", "The endpoint refused the request ({said}).").format(said=said),
                translate(
                    "coach", "Try it: mockinterview endpoints test. Another model may take it."
                ),
            )


def too_many(refusal: RefusalError) -> AppError:
    """Return what is told of a limit of requests, with the wait that the service asked for."""
    wait = refusal.wait_seconds
    hint = (
        translate("coach", "Try again in {time}.").format(time=_spoken(wait))
        if wait
        else translate("coach", "Wait a little, then try again.")
    )
    message = translate("coach", "The endpoint says: too many requests ({said}).")
    if wait:
        message = translate(
            "coach", "The endpoint says: too many requests ({said}) and asks to wait {time}."
        )
    return passing(
        "too_many",
        message.format(said=_said(refusal), time=_spoken(wait or 0.0)),
        hint,
        wait_seconds=wait,
    )


def too_long(message: str) -> AppError:
    return lasting(
        "too_long",
        message,
        translate(
            "coach", "Choose a model with a larger context, or start the local server with one."
        ),
    )


def cut_short(tokens: int) -> AppError:
    return lasting(
        "cut_short",
        translate(
            "coach", "The model's reply was not done after the {tokens} tokens that it is allowed."
        ).format(tokens=tokens),
        translate(
            "coach",
            "A model that reasons before it answers needs more: "
            "mockinterview endpoints change NAME --reasoning-tokens 8000",
        ),
    )


def cut_off() -> AppError:
    return passing("cut_off", translate("coach", "The endpoint's reply broke off before its end."))


def declined() -> AppError:
    return lasting(
        "declined",
        translate("coach", "The service declined to answer this request, by its rules on content."),
        translate("coach", "Judge this answer with the offline coach, or with another endpoint."),
    )


def far_too_long() -> AppError:
    return lasting(
        "nonsense",
        translate("coach", "The endpoint's reply was far too long and was not read to its end."),
        translate("coach", "Check the base URL: this may be no language model."),
    )


def not_a_reply() -> AppError:
    return lasting(
        "nonsense",
        translate(
            "coach", "What answered is not a language model's API: its reply was something else."
        ),
        translate(
            "coach",
            "Check the base URL: most end in /v1. A sign-in page of the network can be in the way.",
        ),
    )


def unreached(error: "httpx.HTTPError | httpx.InvalidURL", seconds: float) -> AppError:
    """Return what is told of a request that got no answer, by the phase in which it failed."""
    import httpx

    match error:
        case httpx.ConnectTimeout():
            return timed_out(
                translate("coach", "The endpoint did not take the connection in time.")
            )
        case httpx.WriteTimeout():
            return timed_out(translate("coach", "The endpoint did not take the request in time."))
        case httpx.TimeoutException():
            return timed_out(
                translate("coach", "The endpoint was silent for {time}.").format(
                    time=_spoken(seconds)
                )
            )
        case httpx.ProxyError():
            return passing(
                "proxy",
                translate(
                    "coach", "The proxy that the environment names did not let the request through."
                ),
                translate("coach", "Check HTTPS_PROXY and NO_PROXY, or ask who runs the network."),
            )
        case httpx.RemoteProtocolError() | httpx.ReadError() | httpx.WriteError():
            return passing(
                "cut_off",
                translate("coach", "The endpoint closed the connection before its reply."),
            )
        case httpx.DecodingError():
            return not_a_reply()
        case httpx.InvalidURL() | httpx.UnsupportedProtocol():
            return lasting(
                "unreachable",
                translate("coach", "The endpoint's address is none."),
                translate(
                    "coach",
                    "Give it as https://host/v1: "
                    "mockinterview endpoints change NAME --base-url URL",
                ),
            )
        case _:
            return _untrusted(error) or passing(
                "unreachable",
                translate("coach", "The endpoint could not be reached."),
                translate(
                    "coach", "Check the network, the base URL, and that a local server is running."
                ),
            )


def timed_out(message: str) -> AppError:
    return passing(
        "timed_out",
        message,
        translate(
            "coach",
            "Try again, or allow more time: mockinterview endpoints change NAME --timeout SECONDS",
        ),
    )


def _untrusted(error: BaseException) -> AppError | None:
    """Return what is told where encryption failed, None where it did not come to that."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    if cause is None:
        return None
    if isinstance(cause, ssl.SSLCertVerificationError):
        return lasting(
            "untrusted",
            translate(
                "coach",
                "The endpoint could not prove who it is, so nothing was sent: its "
                "certificate is not trusted here.",
            ),
            translate(
                "coach",
                "Check the base URL and the clock; a company's own certificate belongs "
                "into the system's store.",
            ),
        )
    return lasting(
        "untrusted",
        translate(
            "coach", "No encrypted connection to the endpoint came about, so nothing was sent."
        ),
        translate(
            "coach", "Check the base URL: a local server may want http:// in place of https://."
        ),
    )


def _not_found(refusal: RefusalError, model: str) -> AppError:
    if _NO_MODEL.search(refusal.detail):
        return lasting(
            "no_model",
            translate("coach", "The endpoint does not know the model {model} ({said}).").format(
                model=model, said=_said(refusal)
            ),
            translate("coach", "See which it has: mockinterview endpoints models"),
        )
    return lasting(
        "not_found",
        translate(
            "coach", "The endpoint does not know this address, or not the model {model} ({said})."
        ).format(model=model, said=_said(refusal)),
        translate(
            "coach", "Check the base URL: most end in /v1. See: mockinterview endpoints models"
        ),
    )


def _said(refusal: RefusalError) -> str:
    code = refusal.short_code
    return f"HTTP {refusal.status}, {code}" if code else f"HTTP {refusal.status}"


def _spoken(seconds: float) -> str:
    if seconds < 1:
        return translate("coach", "less than a second")
    if seconds < 120:
        return translate("coach", "{seconds} s").format(seconds=number_text(seconds))
    return translate("coach", "{minutes} minutes").format(minutes=number_text(seconds / 60))
