"""What a transition returns, and the small parts that all of them use."""

from typing import NamedTuple

from mockinterview.core.commands import Command
from mockinterview.core.errors import Failure
from mockinterview.core.events import Step
from mockinterview.core.session import Attempt
from mockinterview.core.state import State, Trouble


class Outcome(NamedTuple):
    state: State
    commands: tuple[Command, ...] = ()


def current(state: State) -> Attempt:
    """Return the attempt at the question whose turn it is."""
    attempt = state.attempt
    if attempt is None:
        raise ValueError("this stage has an attempt")
    return attempt


def with_trouble(state: State, step: Step, failure: Failure) -> State:
    return state.but(trouble=Trouble(step=step, failure=failure))


def preceded(outcome: Outcome, *commands: Command) -> Outcome:
    """Put commands in front of those of an outcome."""
    return Outcome(outcome.state, (*commands, *outcome.commands))
