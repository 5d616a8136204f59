"""What the cards know of the endpoint in use, and what a person can ask of it there."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.core.errors import Failure
from mockinterview.ports import Endpoint, Sending
from mockinterview.ui.figures import number_text

translate = QCoreApplication.translate


class Ask(StrEnum):
    """What a person can ask of the endpoint on a card."""

    SEE_JUDGING = "see-judging"
    SEND = "send"
    KEEP_HERE = "keep-here"
    SEE_BETTER = "see-better"
    BETTER = "better"


@dataclass(frozen=True)
class EndpointSide:
    """What is known beside an attempt; no ``host`` means that no endpoint is in use.

    ``coming`` is what can be read already of its feedback; ``is_writing`` says that a better
    answer is on its way, ``trouble`` why none came.
    """

    host: str = ""
    model: str = ""
    coming: str = ""
    is_writing: bool = False
    trouble: Failure | None = None


NO_ENDPOINT = EndpointSide()


@dataclass(frozen=True)
class ReadyView:
    """An answer that is sent where the person says so, and not before."""

    message: str
    hint: str


@dataclass(frozen=True)
class SendingView:
    """What is sent, whole, and where it goes."""

    title: str
    where: str
    text: str
    can_send: bool = False


@dataclass(frozen=True)
class CoachView:
    """Who judges the answers of the next interview, and what goes there."""

    who: str
    what: str
    can_see: bool = False


def coach_view(endpoint: Endpoint, *, can_see: bool) -> CoachView:
    """Return what the first page says of an endpoint; there is something to see with a question."""
    who = translate("endpoint", "{model} at {host} judges your answers.")
    what = translate("endpoint", "The text of each answer goes there, never the recording.")
    if endpoint.asks_first:
        what = translate("endpoint", "Before the text of an answer goes there, you are asked.")
    return CoachView(who.format(model=endpoint.model, host=endpoint.host), what, can_see)


def ready_view(side: EndpointSide) -> ReadyView:
    message = translate("endpoint", "Ready to send to {host}")
    hint = translate(
        "endpoint",
        "Nothing has been sent. There, {model} judges it; with “Not this one”, the offline coach "
        "judges it on this computer.",
    )
    return ReadyView(message.format(host=side.host), hint.format(model=side.model))


def sending_view(sending: Sending, *, can_send: bool = False) -> SendingView:
    """Return what to show of a request; with ``can_send`` it can be sent from there."""
    where = translate(
        "endpoint",
        "To {host}, for {model}: about {tokens} tokens. No recording goes with it, and nothing "
        "else of yours.",
    )
    tokens = number_text(sending.tokens)
    told = [where.format(host=sending.host, model=sending.model, tokens=tokens)]
    if sending.times > 1:
        times = translate("endpoint", "It is sent {count} times, each time in another order.")
        told.append(times.format(count=sending.times))
    title = translate("endpoint", "What is sent")
    if can_send:
        title = translate("endpoint", "Send this to {host}?").format(host=sending.host)
    return SendingView(title, " ".join(told), sending.text, can_send)
