from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.files import write_wav
from mockinterview.core.matching import compile_synonyms, is_said
from mockinterview.core.question import Term
from mockinterview.core.tokens import normalise
from mockinterview.ports import Sound, Voice
from mockinterview.speech.pronunciation import PronouncingVoice, spoken_form, spoken_forms
from mockinterview.speech.whisper import WhisperTranscriber
from tests.fakes.voice import FakeVoice
from tests.shipped import shipped_bank

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

HARD_TERMS = ("LoRA", "RLHF", "PyTorch", "GPT-4", "CUDA")


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


@pytest.mark.real
def test_hard_terms_are_recognised_when_the_voice_says_them(
    joe: Voice, base: WhisperTranscriber, tmp_path: Path
) -> None:
    glossary = shipped_bank().glossary()
    voice, synonyms = PronouncingVoice(joe, lambda: glossary), compile_synonyms(glossary)

    def is_recognised(term: str) -> bool:
        sounds = list(voice.speak(f"I would first try {term}, and then I would measure it."))
        sound = Sound(np.concatenate([s.samples for s in sounds]), sounds[0].rate)
        write_wav(tmp_path / "said.wav", sound)
        hearing = base.transcribe(tmp_path / "said.wav", language="en")
        return is_said([[term]], normalise(hearing.transcript.text), synonyms)

    # Piper says a text a little differently each time, so one of the five may be misheard.
    assert sum(map(is_recognised, HARD_TERMS)) >= len(HARD_TERMS) - 1
