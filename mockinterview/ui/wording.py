"""What the codes of the core are called, in words a person reads."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Advice, AdviceCode
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Kind, Level
from mockinterview.core.record import Focus

translate = QCoreApplication.translate

_WRITTEN = {
    "ai": "AI", "api": "API", "cap": "CAP", "chatgpt": "ChatGPT", "gan": "GAN", "gpt": "GPT",
    "http": "HTTP", "kl": "KL", "llm": "LLM", "lora": "LoRA", "nlp": "NLP", "peft": "PEFT",
    "raft": "RAFT", "rag": "RAG", "rlhf": "RLHF", "sft": "SFT", "sql": "SQL", "vae": "VAE",
    "vr": "VR",
}  # fmt: skip
"""Abbreviations and names in a slug, as they are written."""


class Sign(NamedTuple):
    """A word with its icon and its tone: a state is never colour alone."""

    word: str
    icon: str
    tone: str


def verdict_sign(verdict: Verdict) -> Sign:
    match verdict:
        case Verdict.SAID:
            return Sign(translate("wording", "said"), "check", "good")
        case Verdict.PARTLY:
            return Sign(translate("wording", "partly"), "partly", "warning")
        case Verdict.MISSING:
            return Sign(translate("wording", "missing"), "cross", "bad")
        case Verdict.CONTRADICTED:
            return Sign(translate("wording", "wrong"), "alert", "bad")


def point_sign(verdict: Verdict, *, is_bonus: bool) -> Sign:
    """Return the sign of a key point; a bonus that was not said is no lack."""
    if is_bonus and verdict is Verdict.MISSING:
        return Sign(translate("wording", "bonus"), "plus", "muted")
    return verdict_sign(verdict)


def model_name(model_id: str) -> str:
    """Return ``whisper-base`` as ``Whisper base``, and say what was not heard here."""
    where, _, remote = model_id.partition(":")
    if where == "remote":
        return translate("wording", "{model} at an endpoint").format(model=remote)
    engine, _, rest = model_id.partition("-")
    return f"{engine.capitalize()} {rest}".strip()


def verdict_count(verdict: Verdict, count: int) -> str:
    """Return ``3 said``."""
    return f"{count} {verdict_sign(verdict).word}"


def level_name(level: Level) -> str:
    match level:
        case Level.BEGINNER:
            return translate("wording", "Beginner")
        case Level.INTERMEDIATE:
            return translate("wording", "Intermediate")
        case Level.EXPERIENCED:
            return translate("wording", "Experienced")
        case Level.BEHAVIOURAL:
            return translate("wording", "Behavioural")


def area_name(area: str) -> str:
    """Return the words of an area's slug."""
    words = area.replace("-", " ")
    return words[:1].upper() + words[1:]


def topic_name(topic: str) -> str:
    """Return the words of a topic's slug: ``kl-divergence-vae`` as ``KL divergence VAE``."""
    words = " ".join(_WRITTEN.get(word, word) for word in topic.split("-"))
    return words[:1].upper() + words[1:]


def kind_name(kind: Kind) -> str:
    match kind:
        case Kind.KNOWLEDGE:
            return translate("wording", "Knowledge")
        case Kind.BEHAVIOURAL:
            return translate("wording", "Behavioural")
        case Kind.SCENARIO:
            return translate("wording", "Scenario")
        case Kind.HANDS_ON:
            return translate("wording", "Hands-on")


def focus_name(focus: Focus) -> str:
    """Return which questions are meant, by what was answered before."""
    match focus:
        case Focus.ANY:
            return translate("wording", "Any")
        case Focus.NEW:
            return translate("wording", "Not answered yet")
        case Focus.WEAK:
            return translate("wording", "Weak ones")
        case Focus.WEAK_FIRST:
            return translate("wording", "Weak questions first")
        case Focus.DUE:
            return translate("wording", "Due again")


def format_name(form: FormatId) -> str:
    match form:
        case FormatId.STUDY:
            return translate("wording", "Study")
        case FormatId.REAL:
            return translate("wording", "Real")
        case FormatId.ONE_WAY:
            return translate("wording", "One-way video style")
        case FormatId.RAPID:
            return translate("wording", "Rapid fire")
        case FormatId.PHONE:
            return translate("wording", "Phone")
        case FormatId.EXAM:
            return translate("wording", "Exam")


def format_sentence(form: FormatId) -> str:
    match form:
        case FormatId.STUDY:
            return translate(
                "wording",
                "Feedback after every answer. Hint and model answer at hand. "
                "Take as long as you need.",
            )
        case FormatId.REAL:
            return translate(
                "wording",
                "One question after the other, as in a real interview. Feedback at the end.",
            )
        case FormatId.ONE_WAY:
            return translate(
                "wording",
                "30 seconds to think, then up to two and a half minutes to answer. No second take.",
            )
        case FormatId.RAPID:
            return translate(
                "wording", "5 seconds to think and 45 to answer: say the main thing first."
            )
        case FormatId.PHONE:
            return translate(
                "wording",
                "You hear the question and do not see it; captions let you read it. "
                "Feedback at the end.",
            )
        case FormatId.EXAM:
            return translate(
                "wording",
                "30 seconds to think, one repeat, no hint and no pause. Leaving the window is "
                "noted, and the record is sealed. Feedback at the end.",
            )


def advice_sentence(advice: Advice) -> str:
    match advice.code:
        case AdviceCode.CORRECT_CLAIM:
            text = translate("wording", "Put one thing right first: {subject}")
        case AdviceCode.ADD_POINT:
            text = translate("wording", "Bring in the point you left out: {subject}")
        case AdviceCode.COMPLETE_POINT:
            text = translate("wording", "Take this point, which you touched, to its end: {subject}")
        case AdviceCode.SHORTEN:
            text = translate("wording", "Say the same in fewer words: lead with the main point.")
        case AdviceCode.KEEP:
            text = translate(
                "wording", "Nothing is missing. Keep this answer and practise its delivery."
            )
    told = text.format(subject=advice.subject)
    return told if told.endswith((".", "!", "?")) else f"{told}."


def coach_name(coach: str, model: str) -> str:
    """Return who judged, for the line below the score."""
    if coach == "offline":
        if model:
            return translate("wording", "Judged by the offline coach, against the key points.")
        return translate(
            "wording",
            "Judged by the offline coach, against the key points by their terms alone: its model "
            "was not here. To fetch it: mockinterview models fetch --default",
        )
    name = model or coach
    return translate("wording", "Judged by {name}, against the key points.").format(name=name)
