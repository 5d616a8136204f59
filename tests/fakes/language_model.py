"""A language model that replies as it is told and remembers what it was asked."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from mockinterview.coach.language_model import Heard, Prompt, Reply, unheard
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Usage

USAGE = Usage(seconds=2.0, prompt_tokens=900, reply_tokens=100, cost=0.002)
PIECE_LETTERS = 7

Content = dict[str, Any]


class FakeLanguageModel:
    """Gives one reply after the other and the last one for ever; an error is raised.

    A reply may be a function of the prompt.
    """

    def __init__(
        self, *replies: Content | AppError | Callable[[Prompt], Content], usage: Usage = USAGE
    ) -> None:
        self._replies: Iterable[Content | AppError | Callable[[Prompt], Content]] = replies
        self._usage = usage
        self.asked: list[Prompt] = []

    @property
    def model(self) -> str:
        return "some-model"

    def ask(self, prompt: Prompt, *, heard: Heard = unheard) -> Reply:
        self.asked.append(prompt)
        replies = tuple(self._replies)
        reply = replies[min(len(self.asked), len(replies)) - 1]
        if isinstance(reply, AppError):
            raise reply
        content = reply if isinstance(reply, dict) else reply(prompt)
        text = json.dumps(content)
        for start in range(0, len(text), PIECE_LETTERS):
            heard(text[start : start + PIECE_LETTERS])
        return Reply(content, self._usage)
