"""Every code of the core has words, and figures are written as people write them."""

from datetime import UTC, datetime

import pytest

from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Advice, AdviceCode
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Kind, Level
from mockinterview.core.record import Focus
from mockinterview.ui import figures, wording


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_has_a_word_a_sign_and_a_tone(verdict: Verdict) -> None:
    sign = wording.verdict_sign(verdict)
    assert all(sign)


def test_verdicts_differ_in_word_and_sign_and_not_in_colour_alone() -> None:
    signs = [wording.verdict_sign(verdict) for verdict in Verdict]
    assert len({sign.word for sign in signs}) == len(signs)
    assert len({sign.icon for sign in signs}) == len(signs)


@pytest.mark.parametrize("code", AdviceCode)
def test_advice_is_a_whole_sentence(code: AdviceCode) -> None:
    sentence = wording.advice_sentence(Advice(code=code, subject="Name a measurement."))
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_advice_names_its_subject() -> None:
    advice = Advice(code=AdviceCode.ADD_POINT, subject="Rerank the passages")
    assert wording.advice_sentence(advice).endswith("Rerank the passages.")


@pytest.mark.parametrize("form", FormatId)
def test_a_format_has_a_name_and_a_sentence(form: FormatId) -> None:
    assert wording.format_name(form)
    assert wording.format_sentence(form).endswith(".")


def test_levels_and_areas_are_written_as_names() -> None:
    assert [wording.level_name(level) for level in Level] == [
        "Beginner",
        "Intermediate",
        "Experienced",
        "Behavioural",
    ]
    assert wording.area_name("language-models") == "Language models"


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("self-attention", "Self attention"),
        ("kl-divergence-vae", "KL divergence VAE"),
        ("lora-vs-full-fine-tuning", "LoRA vs full fine tuning"),
        ("chatgpt-origin", "ChatGPT origin"),
        ("rag", "RAG"),
    ],
)
def test_topics_are_written_as_names_and_abbreviations_as_they_are(topic: str, name: str) -> None:
    assert wording.topic_name(topic) == name


def test_kinds_and_the_focus_have_names_of_their_own() -> None:
    assert len({wording.kind_name(kind) for kind in Kind}) == len(Kind)
    assert len({wording.focus_name(focus) for focus in Focus}) == len(Focus)


def test_the_coach_is_named() -> None:
    assert "offline coach" in wording.coach_name("offline", "")
    assert "some-model" in wording.coach_name("endpoint", "some-model")


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (67.4, "1:07"), (600, "10:00"), (-3, "0:00")]
)
def test_a_clock_counts_minutes_and_seconds(seconds: float, text: str) -> None:
    assert figures.clock_text(seconds) == text


def test_one_is_not_many() -> None:
    assert figures.question_count(1) == "1 question"
    assert figures.question_count(2) == "2 questions"
    assert figures.answer_count(1) == "1 answer"
    assert figures.answer_count(3) == "3 answers"
    assert figures.minutes_about(20) == "about 1 minute"
    assert figures.minutes_about(600) == "about 10 minutes"


def test_a_short_take_is_told_in_seconds() -> None:
    assert figures.spoken_length(41.2) == "41 s spoken"
    assert figures.spoken_length(130) == "2 min spoken"


def test_a_day_is_written_out() -> None:
    assert figures.day_text(datetime(2026, 11, 19, 12, tzinfo=UTC)) == "Thursday 19 November 2026"


def test_a_recogniser_elsewhere_is_not_called_as_one_of_this_computer() -> None:
    assert wording.model_name("whisper-base") == "Whisper base"
    assert wording.model_name("remote:large-v3") == "large-v3 at an endpoint"
