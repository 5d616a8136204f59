"""What follows when a step fails: the failure is kept, and a way stays open."""

from mockinterview.core.events import FeedbackReady, Step, StepFailed
from mockinterview.core.feedback import not_graded
from mockinterview.core.state import Microphone, Stage, State
from mockinterview.core.transitions.asking import think
from mockinterview.core.transitions.listening import with_unfinished_take, without_microphone
from mockinterview.core.transitions.outcome import Outcome, with_trouble
from mockinterview.core.transitions.results import keep_feedback, without_transcript


def keep_failure(state: State, event: StepFailed) -> Outcome:
    """Keep a failure where it belongs, and go on by the way that stays open."""
    match event.step:
        case Step.SPEAK if state.stage is Stage.ASKING:
            return think(with_trouble(state, event.step, event.failure))
        case Step.OPEN_MICROPHONE if state.microphone is Microphone.OPENING:
            return without_microphone(state, event.failure)
        case Step.CLOSE_MICROPHONE if state.microphone is Microphone.CLOSING:
            return with_unfinished_take(state, event.failure)
        case Step.TRANSCRIBE if event.key is not None and state.has(event.key):
            return without_transcript(state, event.key, event.failure)
        case Step.ASK_COACH if event.key is not None:
            feedback = not_graded("none", event.failure)
            return keep_feedback(state, FeedbackReady(event.key, feedback))
        case Step.SAVE:
            return Outcome(with_trouble(state, event.step, event.failure))
        case _:
            return Outcome(state)
