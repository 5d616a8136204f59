"""A language model at the endpoint of one profile: asks, asks again where that helps, and counts.

How it is asked goes down the forms of its protocol until one works; that is remembered. A
request that failed in passing is sent once more, after the wait that the service asks for where
that is short. All of it together has one deadline. Nothing is known here of what is asked.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic, sleep
from typing import Any

from mockinterview.coach.failures import nonsense
from mockinterview.coach.language_model import Heard, Prompt, Reply, unheard
from mockinterview.coach.wires import faults
from mockinterview.coach.wires.anthropic_messages import AnthropicMessages
from mockinterview.coach.wires.exchange import Deadline, Exchange
from mockinterview.coach.wires.forms import Manner, Memory
from mockinterview.coach.wires.objects import begins_at, object_in
from mockinterview.coach.wires.openai_chat import OpenAiChat
from mockinterview.coach.wires.wire import Reading, Wire, pieces
from mockinterview.core.feedback import Usage
from mockinterview.core.words import translate
from mockinterview.network.door import Network
from mockinterview.network.halt import Halt
from mockinterview.settings import Api, EndpointProfile

LONGEST_WAIT_SECONDS = 20.0
"""A service that asks for a longer wait is told to the person and not waited for."""

USUAL_WAIT_SECONDS = 2.0
LETTERS_A_TOKEN = 3
"""Fewer than English has, so that a prompt is rather thought too long than too short."""

REFUSED_FOR_THE_FORM = frozenset({400, 404, 415, 422, 500, 501})


def wire_of(api: Api) -> Wire:
    """Return what words requests and replies as an API wants them."""
    return AnthropicMessages() if api is Api.ANTHROPIC else OpenAiChat()


@dataclass(frozen=True)
class Around:
    """What a model is reached with: the network, its key, what worked before, and the time.

    While ``halt`` is held, nothing is asked of it.
    """

    network: Network
    key: Callable[[], str | None]
    memory: Memory
    clock: Callable[[], float] = monotonic
    wait: Callable[[float], None] = sleep
    halt: Halt = field(default_factory=Halt)


class EndpointModel:
    """Asks the model of one profile. May be asked from one thread at a time."""

    def __init__(self, profile: EndpointProfile, around: Around) -> None:
        self._profile = profile
        self._around = around
        self._wire = wire_of(profile.api)
        self._exchange = Exchange(
            profile, around.network, around.key, self._wire.headers, around.halt
        )

    @property
    def model(self) -> str:
        return self._profile.model

    def ask(self, prompt: Prompt, *, heard: Heard = unheard) -> Reply:
        """Return the object that the model replied with; blocks. Raise AppError.

        The reply is heard from its first brace on, without reasoning; where the model has to be
        asked again after that, the second reply is not heard.
        """
        self._require_room(prompt)
        return _Asking(self._profile, self._around, self._wire, self._exchange).ask(prompt, heard)

    def _require_room(self, prompt: Prompt) -> None:
        """Refuse what the model cannot hold: some servers drop the beginning and say nothing.

        https://docs.ollama.com/context-length
        """
        context = self._profile.context_tokens
        letters = len(prompt.system) + len(prompt.task) + len(str(prompt.schema))
        needed = letters // LETTERS_A_TOKEN + prompt.longest_reply_tokens
        if context is not None and needed > context:
            raise faults.too_long(
                translate(
                    "coach",
                    "Question, answer and reply need about {needed} tokens and the context of "
                    "{model} is set to {context}, so nothing was sent.",
                ).format(needed=needed, model=self._profile.model, context=context)
            )


class _Asking:
    """One question to the model, with all the requests that it takes."""

    def __init__(
        self, profile: EndpointProfile, around: Around, wire: Wire, exchange: Exchange
    ) -> None:
        self._profile = profile
        self._around = around
        self._wire = wire
        self._exchange = exchange
        self._began = around.clock()
        self._deadline = Deadline.after(profile.total_seconds, around.clock)
        self._readings: list[Reading] = []
        self._retries_left = 1

    def ask(self, prompt: Prompt, heard: Heard) -> Reply:
        voice = _FromTheObjectOn(heard)
        manner = self._known_manner()
        while True:
            try:
                found = self._answered(prompt, manner, voice)
            except faults.RefusalError as refusal:
                manner = self._after(refusal, manner)
                continue
            if found is not None:
                self._around.memory.remember(self._profile.base_url, self._profile.model, manner)
                return Reply(found, self._usage())
            manner = self._lower(manner) or _give_up()
            voice = _FromTheObjectOn(unheard) if voice.has_spoken else voice.anew()

    def _known_manner(self) -> Manner:
        known = self._recalled()
        if known and known.form in self._wire.ladder:
            return known
        return Manner(form=self._wire.ladder[0])

    def _recalled(self) -> Manner | None:
        return self._around.memory.recall(self._profile.base_url, self._profile.model)

    def _answered(
        self, prompt: Prompt, manner: Manner, voice: "_FromTheObjectOn"
    ) -> dict[str, Any] | None:
        """Return the object of one reply, None where it holds none."""
        reading = Reading()
        body = self._wire.body(self._profile, prompt, manner)
        self._readings.append(reading)
        with self._exchange.post(self._wire.path, body, self._deadline) as chunks:
            for piece in pieces(self._wire, chunks, reading):
                voice.hear(piece)
        if reading.is_declined:
            raise faults.declined()
        found = object_in(reading.content)
        if found is None and reading.is_cut_short:
            raise faults.cut_short(prompt.longest_reply_tokens + self._profile.reasoning_tokens)
        return found

    def _after(self, refusal: faults.RefusalError, manner: Manner) -> Manner:
        """Return how to ask after a refusal; raise AppError where asking again is of no use."""
        if refusal.is_passing and self._retries_left:
            self._retries_left -= 1
            self._wait(refusal)
            return manner
        if refusal.status in REFUSED_FOR_THE_FORM and not refusal.is_too_long:
            other = self._without(refusal, manner) or self._lower_for(refusal, manner)
            if other:
                return other
        raise faults.refused(refusal, self._profile.model) from refusal

    def _wait(self, refusal: faults.RefusalError) -> None:
        wait = USUAL_WAIT_SECONDS if refusal.wait_seconds is None else refusal.wait_seconds
        left = self._deadline.latest - self._around.clock()
        if wait > min(LONGEST_WAIT_SECONDS, left):
            raise faults.refused(refusal, self._profile.model) from refusal
        self._around.wait(wait)

    def _without(self, refusal: faults.RefusalError, manner: Manner) -> Manner | None:
        """Leave out what a refusal mentions, if it can be spared and was sent."""
        for name, signs in self._wire.spare.items():
            if name not in manner.without and refusal.mentions(*signs):
                return Manner(form=manner.form, without=manner.without | {name})
        return None

    def _lower_for(self, refusal: faults.RefusalError, manner: Manner) -> Manner | None:
        """Go down a form, but not where that is not what was refused.

        An unknown address or model stays unknown, and a server that took this form before and
        breaks down today would be remembered for a worse one.
        """
        if refusal.status == 404 and not refusal.mentions("parameters"):
            return None
        if refusal.status >= 500 and manner == self._recalled():
            return None
        return self._lower(manner)

    def _lower(self, manner: Manner) -> Manner | None:
        ladder = self._wire.ladder
        at = ladder.index(manner.form) + 1
        return Manner(form=ladder[at], without=manner.without) if at < len(ladder) else None

    def _usage(self) -> Usage:
        """Return what all the requests took together."""
        prompt = _sum([reading.prompt_tokens for reading in self._readings])
        reply = _sum([reading.reply_tokens for reading in self._readings])
        seconds = max(self._around.clock() - self._began, 0.0)
        return Usage(
            seconds=seconds,
            prompt_tokens=prompt,
            reply_tokens=reply,
            cost=self._profile.cost(prompt, reply),
        )


class _FromTheObjectOn:
    """Passes on a reply from its first brace on: no reasoning, no fence, no introduction."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._held: list[str] = []
        self.has_spoken = False

    def hear(self, piece: str) -> None:
        if self.has_spoken:
            self._heard(piece)
            return
        self._held.append(piece)
        if "{" not in piece and "<" not in piece and ">" not in piece and "]" not in piece:
            return
        text = "".join(self._held)
        begin = begins_at(text)
        if begin is not None:
            self.has_spoken = True
            self._heard(text[begin:])

    def anew(self) -> "_FromTheObjectOn":
        return _FromTheObjectOn(self._heard)


def _sum(counts: list[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _give_up() -> Manner:
    raise nonsense()
