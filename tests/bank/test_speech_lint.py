"""What no voice, or not every voice, reads as it is meant."""

import pytest

from mockinterview.bank.reading import read_pack
from mockinterview.bank.speech_lint import sayable_words, speech_findings, stumbling_blocks
from mockinterview.core.question import Term
from tests.bank.sample_pack import WritePack, question

TERMS = (
    Term(term="word2vec", spoken="word to vec"),
    Term(term="IT", spoken="I T"),
    Term(term="GAN", spoken="gan"),
    Term(term="A/B test", spoken="A-B test"),
    Term(term="BLEU"),
)
SHORT = "short = " + question().partition("short = ")[2].partition("long")[0]


def findings(write_pack: WritePack, text: str, terms: tuple[Term, ...] = TERMS) -> dict[str, str]:
    sayable = sayable_words(terms)
    reading = read_pack(write_pack("basics", text))
    return {f.field: f.what for q in reading.questions for f in speech_findings(q, sayable)}


def with_short(short: str) -> str:
    return question().replace(SHORT, f'short = "{short}"\n')


@pytest.mark.parametrize("unspeakable", ["**bold**", "either/or", "50", "a (b)", "x = y", "#"])
def test_signs_that_no_voice_can_read_are_reported(write_pack: WritePack, unspeakable: str) -> None:
    found = findings(write_pack, with_short(f"A token is a piece of text {unspeakable}."))

    assert "cannot read" in found["model_answer, short"]


def test_a_question_may_hold_digits_but_no_markup(write_pack: WritePack) -> None:
    plain = question().replace("What is a token?", "What are 4 tokens (roughly)?")
    markup = question().replace("What is a token?", "What is a `token`?")

    assert "ask" not in findings(write_pack, plain)
    assert "`" in findings(lambda _, text: write_pack("other", text), markup)["ask"]


def test_where_a_question_is_spoken_otherwise_its_text_is_for_the_eye(
    write_pack: WritePack,
) -> None:
    text = question().replace(
        'ask = "What is a token?"', 'ask = "What is `BERT`?"\nspeak = "What is a token?"'
    )

    assert "ask" not in findings(write_pack, text)


@pytest.mark.parametrize("said", ["Qu’est-ce que c’est, un jeton?", "Was heißt «Token»?"])  # noqa: RUF001
def test_letters_of_any_language_can_be_read(write_pack: WritePack, said: str) -> None:
    found = findings(write_pack, question().replace("What is a token?", said))

    assert ("ask" in found) is ("«" in said)


@pytest.mark.parametrize(
    "said", ["As in Word2vec.", "Two GANs.", "The GAN's work.", "Ask IT.", "Run an A/B test."]
)
def test_what_the_glossary_can_pronounce_is_fine(write_pack: WritePack, said: str) -> None:
    assert findings(write_pack, with_short(said)) == {}
    assert findings(lambda _, text: write_pack("other", text), with_short(said), ()) != {}


@pytest.mark.parametrize(
    "word",
    [
        *("BERT", "BLEU", "JSON", "OLAP", "RAM", "FID", "LoRA", "InfoGAN", "IT"),
        *("h3o", "word2vec", "gpt4", "Node.js", "e.g.", "BERT-based", "(ROM)", "YAML's"),
    ],
)
def test_words_that_voices_do_not_agree_on_are_named(word: str) -> None:
    [found] = stumbling_blocks(f"What is {word} good for?")

    assert found in word


@pytest.mark.parametrize(
    "word",
    [
        *(
            "LLM",
            "GPU",
            "AI",
            "EU",
            "API",
            "ID",
            "RLHF",
            "GPT",
            "GitHub",
            "OpenAI",
            "AlexNet",
            "X200",
            "T5",
            "A100",
        ),
        *("FP16", "20th", "I", "A", "don't", "well-known", "0.5", "naïve", "it", "GPUs", "vLLM"),
    ],
)
def test_words_that_every_voice_gets_right_are_not(word: str) -> None:
    assert list(stumbling_blocks(f"What is {word} good for?")) == []


def test_a_finding_names_place_words_and_cure(write_pack: WritePack) -> None:
    folder = write_pack("basics", question().replace("Is a token", "Is BERT or BLEU or BERT"))
    [placed] = read_pack(folder).questions
    [finding] = speech_findings(placed, sayable_words(TERMS))

    assert str(finding) == (
        f"{folder / 'questions.toml'}:37: token, follow_up 1, ask: "
        "Voices do not agree on how to say: BERT, BLEU. "
        "Give it a spoken form in the glossary, or write what one would say."
    )
