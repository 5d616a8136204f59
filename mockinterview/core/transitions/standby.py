"""The one rule of when the microphone stands by: while the person thinks, and never else.

It holds for every transition, so none of them says it. A take that is opened while the
microphone stands by begins a little before the key; that is the recorder's business.
"""

from mockinterview.core.commands import StandBy, StandDown
from mockinterview.core.state import Microphone, Stage
from mockinterview.core.transitions.outcome import Outcome


def with_standby(outcome: Outcome) -> Outcome:
    """Return an outcome with what its stage asks of the microphone."""
    state, commands = outcome
    match state.microphone:
        case Microphone.CLOSED if state.stage is Stage.THINKING:
            return Outcome(state.but(microphone=Microphone.STANDBY), (*commands, StandBy()))
        case Microphone.STANDBY if state.stage is not Stage.THINKING:
            return Outcome(state.but(microphone=Microphone.CLOSED), (StandDown(), *commands))
        case _:
            return outcome
