from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.report import ReportTranscript
from mockinterview.core.transcript import Word
from mockinterview.reports.passages import Passage, Piece, has_unsure, passages


def transcript(*words: tuple[str, float], text: str = "") -> ReportTranscript:
    return ReportTranscript(
        text=text,
        language="en",
        model="base",
        is_typed=False,
        is_corrected=False,
        seconds=60.0,
        words=tuple(
            Word(text=word, start=float(at), end=at + 0.5, probability=probability)
            for at, (word, probability) in enumerate(words)
        ),
    )


def test_unsure_words_are_set_apart_one_by_one() -> None:
    given_words = transcript((" I", 0.9), (" rerank", 0.3), (" the", 0.49), (" passages.", 0.5))

    assert passages(given_words) == (
        Passage(
            (
                Piece("I"),
                Piece("rerank", is_unsure=True),
                Piece("the", is_unsure=True),
                Piece("passages."),
            ),
            start=0.0,
        ),
    )


def test_a_sure_transcript_has_nothing_unsure() -> None:
    assert not has_unsure(passages(transcript(("Yes.", 0.9))))
    assert has_unsure(passages(transcript(("Yes.", 0.9), ("No.", 0.1))))


def test_a_long_answer_is_cut_at_the_end_of_a_sentence() -> None:
    words = [("word", 0.9)] * 69 + [("end.", 0.9)] + [("more", 0.9)] * 10

    first, second = passages(transcript(*words))

    assert first.pieces[0].text.endswith("end.")
    assert (first.start, second.start) == (0.0, 70.0)


def test_an_hour_without_a_full_stop_is_cut_too() -> None:
    hour = passages(transcript(*[("word", 0.9)] * 9000))

    assert len(hour) == 75


def test_text_without_words_keeps_its_lines() -> None:
    typed = transcript(text="First.\n\n  Second. \n")

    assert passages(typed) == (Passage((Piece("First."),)), Passage((Piece("Second."),)))


def test_an_empty_transcript_has_no_passages() -> None:
    assert passages(transcript(text="  \n ")) == ()


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["a", "b.", "c?"]), st.floats(0, 1)), max_size=300))
def test_no_word_is_lost(words: list[tuple[str, float]]) -> None:
    shown = [piece.text for passage in passages(transcript(*words)) for piece in passage.pieces]

    assert " ".join(shown).split() == [word for word, _ in words]


def test_a_word_of_no_known_probability_is_not_called_unsure() -> None:
    word = Word(text="Yes.", start=0.0, end=0.5)
    told = transcript(text="Yes.").model_copy(update={"words": (word,)})
    assert not has_unsure(passages(told))
