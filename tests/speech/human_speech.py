"""The recordings of people beside this file, and how far what was heard is from them."""

from pathlib import Path

import jiwer

DATA = Path(__file__).with_name("data")
CLIPS = {
    "inaugural-address.flac": (
        "And so my fellow Americans ask not what your country can do for you "
        "ask what you can do for your country"
    ),
    "sense-and-sensibility-1.flac": "He was not an ill disposed young man",
    "sense-and-sensibility-2.flac": "He might even have been made amiable himself",
}

_PLAIN = jiwer.Compose(
    [
        jiwer.ToLowerCase(),
        jiwer.SubstituteRegexes({"-": " "}),
        jiwer.RemovePunctuation(),
        jiwer.RemoveMultipleSpaces(),
        jiwer.Strip(),
        jiwer.ReduceToListOfListOfWords(),
    ]
)


def word_error_rate(said: str | list[str], heard: str | list[str]) -> float:
    """Return the share of words that differ, case and punctuation set aside."""
    return jiwer.wer(said, heard, reference_transform=_PLAIN, hypothesis_transform=_PLAIN)
