import pytest

from mockinterview.core.question import Term
from mockinterview.speech.pronunciation import PronouncingVoice, spoken_form, spoken_forms
from tests.fakes.voice import FakeVoice

FORMS = spoken_forms(
    [
        Term(term="LoRA", spoken="lora"),
        Term(term="QLoRA", spoken="cue lora"),
        Term(term="softmax", spoken="soft max"),
        Term(term="top-p", spoken="top pea"),
        Term(term="logit"),
        Term(term="IT", spoken="I T"),
        Term(term="GPT", spoken="G P T"),
        Term(term="GPT-4", spoken="G P T four"),
        Term(term="GAN", spoken="gan"),
    ]
)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("What is LoRA?", "What is lora?"),
        ("QLoRA builds on LoRA.", "cue lora builds on lora."),
        ("Softmax, then softmax.", "soft max, then soft max."),
        ("SOFTMAX, lora and Qlora.", "soft max, lora and cue lora."),
        ("It is IT; it was IT's.", "It is I T; it was I T's."),
        ("GPT-4 follows GPT.", "G P T four follows G P T."),
        ("LoRAs, GPTs and GANs.", "loras, G P T's and gans."),
        ("LoRA's rank, GPT\u2019s size.", "lora's rank, G P T's size."),
        ("A GAN-like LoRA-GAN.", "A gan-like lora-gan."),
        ("Logits, loran, softmaxed and GANS stay.", "Logits, loran, softmaxed and GANS stay."),
        ("Is top-p like top-k?", "Is top pea like top-k?"),
        ("", ""),
    ],
)
def test_whole_terms_are_said_as_the_glossary_says(written: str, said: str) -> None:
    assert spoken_form(written, FORMS) == said


def test_without_a_glossary_the_text_stays() -> None:
    assert spoken_form("What is LoRA?", {}) == "What is LoRA?"


def test_a_voice_says_terms_as_the_glossary_says() -> None:
    voice = FakeVoice()
    list(PronouncingVoice(voice, lambda: [Term(term="LoRA", spoken="lora")]).speak("LoRA helps."))
    assert voice.said == ["lora helps."]
