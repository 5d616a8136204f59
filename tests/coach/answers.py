"""A question about LoRA, and answers to it with a time for every word."""

from mockinterview.core.question import (
    KeyPoint,
    Kind,
    Level,
    ModelAnswer,
    Question,
    Term,
    Weight,
    WrongClaim,
)
from mockinterview.core.transcript import Hearing, Span, Transcript, Word, typed
from mockinterview.ports import Answer

WORD_SECONDS = 0.5


def point(point_id: str, weight: Weight, statement: str, *accept: tuple[str, ...]) -> KeyPoint:
    return KeyPoint(
        id=point_id, weight=weight, statement=statement, counts_when=statement, accept=accept
    )


FROZEN = point(
    "frozen",
    Weight.MUST,
    "LoRA freezes the pretrained weights",
    ("freeze", "frozen"),
    ("weight", "parameter"),
)
LOW_RANK = point(
    "low-rank", Weight.MUST, "It trains low-rank matrices", ("low rank",), ("matrix",), ("train",)
)
MEMORY = point("memory", Weight.SHOULD, "It saves memory", ("memory",), ("less", "save"))
SWAP = point("swap", Weight.BONUS, "Adapters can be swapped", ("adapter",), ("swap",))
FASTER = WrongClaim(
    claim="LoRA makes the model faster to run.",
    truth="The model keeps its size; LoRA saves memory in training.",
    accept=(("lora",), ("makes the model faster", "saves time at inference")),
)

QUESTION = Question(
    id="lora",
    level=Level.EXPERIENCED,
    kind=Kind.KNOWLEDGE,
    area="adaptation",
    topics=("lora",),
    title="LoRA",
    ask="What is LoRA?",
    hint="What is frozen?",
    target_seconds=20,
    points=(FROZEN, LOW_RANK, MEMORY, SWAP),
    wrong_claims=(FASTER,),
    model_answer=ModelAnswer(short="LoRA freezes the weights.", long="LoRA freezes the weights."),
)
TERMS = (Term(term="LoRA", heard=("laura",), synonyms=("low-rank adaptation",)),)

FULL = (
    "LoRA freezes the weights of the model. It trains two matrices of low rank. So it needs "
    "less memory. And you can swap adapters."
)


def heard(text: str, *, unsure: tuple[str, ...] = ()) -> Hearing:
    """Return a text as if spoken, two words a second from the first second on."""
    words = tuple(
        Word(
            text=word,
            start=1.0 + WORD_SECONDS * at,
            end=1.0 + WORD_SECONDS * (at + 1),
            probability=0.3 if word.strip(".,") in unsure else 0.95,
        )
        for at, word in enumerate(text.split())
    )
    seconds = words[-1].end + 1.0 if words else 5.0
    transcript = Transcript(
        text=text, language="en", model="whisper-base", seconds=seconds, words=words
    )
    spans = (Span(start=1.0, end=words[-1].end),) if words else ()
    return Hearing(transcript=transcript, speech=spans)


def spoken_answer(text: str, question: Question = QUESTION) -> Answer:
    return Answer(question, heard(text))


def typed_answer(text: str, question: Question = QUESTION) -> Answer:
    return Answer(question, typed(text, "en"))
