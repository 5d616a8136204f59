"""What the cards know of the endpoint in use, and what a person can ask of it there."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.core.errors import Failure
from mockinterview.ports import Sending

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


def ready_view(side: EndpointSide) -> ReadyView:
    message = translate("endpoint", "Ready to send to {host}")
    hint = translate(
        "endpoint",
        "Nothing has been sent. {model} would judge it there; where you do not send it, the "
        "offline coach judges it on this computer.",
    )
    return ReadyView(message.format(host=side.host), hint.format(model=side.model))


def sending_view(sending: Sending, *, can_send: bool = False) -> SendingView:
    """Return what to show of a request; with ``can_send`` it can be sent from there."""
    where = translate(
        "endpoint",
        "To {host}, for {model}: about {tokens} tokens. No recording goes with it, and nothing "
        "else of yours.",
    )
    told = [where.format(host=sending.host, model=sending.model, tokens=f"{sending.tokens:,}")]
    if sending.times > 1:
        times = translate("endpoint", "It is sent {count} times, each time in another order.")
        told.append(times.format(count=sending.times))
    title = translate("endpoint", "What is sent")
    if can_send:
        title = translate("endpoint", "Send this to {host}?").format(host=sending.host)
    return SendingView(title, " ".join(told), sending.text, can_send)
