"""What of an interview can be made ready before anybody begins it: how its first question sounds.

Synthesis is what a Start would wait for longest. A rehearsal that is not followed by its
interview costs nothing but the work.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

from mockinterview.core.commands import Speak
from mockinterview.core.errors import AppError
from mockinterview.core.events import InterviewStarted
from mockinterview.core.machine import advance
from mockinterview.core.plan import Interviewer, Plan
from mockinterview.core.state import State
from mockinterview.interview.spare_memory import give_back
from mockinterview.interview.speech_ahead import SpeechAhead
from mockinterview.services import Services

Speech = Mapping[Interviewer, SpeechAhead]


@dataclass(frozen=True)
class Rehearsal:
    """A plan, and the voices that would ask its questions."""

    plan: Plan
    services: Services
    speech: Speech

    @classmethod
    def of(cls, plan: Plan, services: Services) -> Self:
        return cls(plan, services, speech_of(services))

    def prepare(self) -> None:
        """Synthesise the first question, and start the loudspeaker. Blocks; the voice lane's."""
        _state, commands = advance(State(session_id="", plan=self.plan), InterviewStarted())
        for command in commands:
            if isinstance(command, Speak):
                self.speech[command.interviewer].prepare(command.text, self.services.speech_rate)
        with suppress(AppError):
            # What is wrong with it is said when something is to be heard.
            self.services.player.warm()

    def warm_coach(self) -> None:
        """Have the coach read the questions. Blocks; runs on the coach's lane.

        With it all models are loaded, so what that took is given back.
        """
        self.services.coach.warm(self.plan.questions)
        give_back()

    def fits(self, plan: Plan, services: Services) -> bool:
        """Say whether this is how an interview by that plan begins, with those voices."""
        mine = self.services
        return (
            plan is self.plan
            and services.voice is mine.voice
            and services.second_voice is mine.second_voice
        )


def speech_of(services: Services) -> dict[Interviewer, SpeechAhead]:
    """Return a voice for each interviewer: the same one where there is only one."""
    first = SpeechAhead(services.voice)
    second = SpeechAhead(services.second_voice) if services.second_voice else first
    return {Interviewer.FIRST: first, Interviewer.SECOND: second}
