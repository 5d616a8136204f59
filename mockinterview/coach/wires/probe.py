"""Whether an endpoint works: which models it has, how it takes a schema, and how fast it is.

The model is asked one small question that holds no word of anybody. What worked before is
forgotten first, so that a server that has learned structured output since is asked for it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.coach.language_model import Prompt
from mockinterview.coach.wires import faults
from mockinterview.coach.wires.endpoint_model import Around, EndpointModel, wire_of
from mockinterview.coach.wires.exchange import Deadline, Exchange
from mockinterview.coach.wires.forms import Form
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Usage
from mockinterview.settings import EndpointProfile

LISTING_SECONDS = 30.0

QUESTION = Prompt(
    system="You test a connection. Reply with a JSON object.",
    task='Set "colour" to the colour of a clear sky by day, in one English word.',
    schema_name="connection",
    schema={
        "type": "object",
        "properties": {"colour": {"type": "string"}},
        "required": ["colour"],
        "additionalProperties": False,
    },
    longest_reply_tokens=200,
)


@dataclass(frozen=True)
class Probe:
    """What was found out. ``is_listed`` is None where the endpoint lists no models."""

    form: Form
    is_listed: bool | None
    is_right: bool
    first_words_seconds: float
    usage: Usage


def list_models(profile: EndpointProfile, around: Around) -> tuple[str, ...]:
    """Return the models that an endpoint offers, sorted; blocks. Raise AppError.

    Both protocols list them at ``/models`` as ``{"data": [{"id": ...}]}``:
    https://platform.openai.com/docs/api-reference/models/list,
    https://platform.claude.com/docs/en/api/models-list (a page of 1,000 at most).
    """
    wire = wire_of(profile.api)
    exchange = Exchange(profile, around.network, around.key, wire.headers, around.halt)
    path = "/models?limit=1000" if wire.path == "/messages" else "/models"
    try:
        reply = exchange.get(path, Deadline.after(LISTING_SECONDS, around.clock))
    except faults.RefusalError as refusal:
        raise faults.refused(refusal, profile.model) from refusal
    try:
        found = {entry["id"] for entry in json.loads(reply)["data"]}
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise faults.not_a_reply() from error
    return tuple(sorted(name for name in found if isinstance(name, str)))


def probe(profile: EndpointProfile, around: Around) -> Probe:
    """Try an endpoint; blocks. Raise AppError where it does not work."""
    listed = _listed(profile, around)
    around.memory.forget(profile.base_url, profile.model)
    began = around.clock()
    first: list[float] = []

    def hear(_piece: str) -> None:
        if not first:
            first.append(around.clock() - began)

    reply = EndpointModel(profile, around).ask(QUESTION, heard=hear)
    worked = around.memory.recall(profile.base_url, profile.model)
    return Probe(
        form=worked.form if worked else Form.TEXT,
        is_listed=_has(listed, profile.model) if listed else None,
        is_right="blue" in str(reply.content.get("colour", "")).lower(),
        first_words_seconds=first[0] if first else reply.usage.seconds,
        usage=reply.usage,
    )


def _listed(profile: EndpointProfile, around: Around) -> Sequence[str]:
    """Return the models; an endpoint that lists none may work all the same."""
    try:
        return list_models(profile, around)
    except AppError as error:
        if error.code in {"not_found", "no_model", "refused", "nonsense", "broke_down"}:
            return ()
        raise


def _has(listed: Sequence[str], model: str) -> bool:
    """Say whether a model is listed; Google puts ``models/`` before each name."""
    return model in listed or f"models/{model}" in listed
