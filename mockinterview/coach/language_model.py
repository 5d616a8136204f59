"""What the coach asks of a language model: one prompt, one JSON object back.

Which service answers, over which protocol and with which key is the business of
``coach.wires``; what is asked and what is made of the reply is the business of the
modules that write prompts. Neither knows the other.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from mockinterview.core.feedback import Usage

Heard = Callable[[str], None]
"""Takes a piece of the reply as it comes. Called on the thread that asked."""


@dataclass(frozen=True)
class Prompt:
    """What is sent: rules, a task, and the JSON Schema that the reply has to fit.

    A reply of more than ``longest_reply_tokens`` is cut by the service.
    """

    system: str
    task: str
    schema_name: str
    schema: dict[str, Any]
    longest_reply_tokens: int


@dataclass(frozen=True)
class Reply:
    """The object that came back, not yet held against the schema, and what it took."""

    content: dict[str, Any]
    usage: Usage


def unheard(_piece: str) -> None:
    """Take no notice of a reply before it is whole."""


class LanguageModel(Protocol):
    """A language model behind some service."""

    @property
    def model(self) -> str: ...

    def ask(self, prompt: Prompt, *, heard: Heard = unheard) -> Reply:
        """Return the model's reply; blocks. Raise AppError: what failed, and what to do."""
