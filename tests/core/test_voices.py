"""Which voice reads a language, and which takes turns with it."""

import pytest

from mockinterview.core.voices import VoiceHere, reader, second

JOE = VoiceHere(id="joe", title="Joe", language="en-US", aliases=("joseph",))
HEART = VoiceHere(id="heart", title="Heart", language="en-GB")
EVA = VoiceHere(id="eva", title="Eva", language="de-DE")
ANNA = VoiceHere(id="anna", title="Anna", language="de")
ALL = (JOE, HEART, EVA, ANNA)


@pytest.mark.parametrize(
    ("chosen", "language", "voice"),
    [
        ("heart", "en", HEART),
        ("joseph", "en-AU", JOE),
        ("joe", "de", EVA),
        ("anna", "de", ANNA),
        ("joe", "fr", JOE),
        ("gone", "en", JOE),
        ("gone", "fr", None),
    ],
)
def test_the_chosen_voice_reads_where_it_can_and_where_no_other_can(
    chosen: str, language: str, voice: VoiceHere | None
) -> None:
    assert reader(ALL, chosen, language) == voice


@pytest.mark.parametrize(
    ("first", "wished", "other"),
    [
        (JOE, None, HEART),
        (HEART, None, JOE),
        (HEART, "joseph", JOE),
        (EVA, "joe", ANNA),
        (JOE, "joe", HEART),
    ],
)
def test_another_voice_of_the_same_language_takes_turns(
    first: VoiceHere, wished: str | None, other: VoiceHere
) -> None:
    assert second(ALL, first, wished) == other


def test_one_voice_of_a_language_takes_turns_with_nobody() -> None:
    assert second((JOE, EVA), JOE, "eva") is None
