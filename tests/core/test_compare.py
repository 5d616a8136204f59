"""An answer beside the model answer: which words of each say a point."""

from mockinterview.core.compare import Comparison, Piece, compare
from mockinterview.core.coverage import Quote
from mockinterview.core.question import ModelAnswer
from mockinterview.core.session import Attempt
from tests.fakes.sessions import (
    followed_up,
    graded,
    hearing,
    question,
    skipped,
    spoken,
    typed_answer,
    ungraded,
)

LONG = (
    "I would first find out which half failed.\n\nI log the retrieved passages with the answer, "
    "and mark on fifty questions whether the answer follows from them."
)


def with_sentences(*sentences: str) -> Attempt:
    points = graded().points
    told = [
        point.model_copy(update={"model_sentence": sentence})
        for point, sentence in zip(points, sentences, strict=True)
    ]
    return spoken(1, feedback=graded(points=tuple(told)))


def compared(attempt: Attempt) -> Comparison:
    made = compare(attempt)
    assert made
    return made


def marked(pieces: tuple[Piece, ...]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for piece in pieces:
        for number in piece.numbers:
            found.setdefault(number, []).append(piece.text)
    return found


def whole(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def test_words_of_the_answer_bear_the_number_of_the_point_that_they_were_quoted_for() -> None:
    found = marked(compared(spoken(1)).answer)
    assert found[1] == ["separate retrieval from generation"]
    assert found[2] == ["models use the beginning"]
    assert found[3] == ["a few examples by hand"]
    assert 4 not in found
    assert found[5] == ["temperature to zero so it cannot hallucinate"]


def test_both_texts_stay_whole() -> None:
    made = compared(with_sentences("", "", "", ""))
    assert whole(made.answer) == spoken(1).hearing.transcript.text  # type: ignore[union-attr]
    assert whole(made.model_answer) == LONG


def test_sentence_that_the_coach_named_is_found_over_the_break_of_a_paragraph() -> None:
    named = "I would first find out which half failed. I log the retrieved passages"
    made = compared(with_sentences(named, "", "", ""))
    assert made.sentences == (named, "", "", "", "")
    assert marked(made.model_answer) == {1: [LONG[: LONG.index(" with the answer")]]}


def test_stretches_that_overlap_are_cut_and_bear_both_numbers() -> None:
    made = compared(
        with_sentences("first find out which half failed.", "which half failed.", "", "")
    )
    assert marked(made.model_answer) == {
        1: ["first find out ", "which half failed."],
        2: ["which half failed."],
    }


def test_where_no_sentence_was_named_the_wordings_of_the_pack_find_one() -> None:
    asked = question()
    point = asked.points[2].model_copy(update={"accept": (("fifty questions",),)})
    points = (*asked.points[:2], point, *asked.points[3:])
    found = "I log the retrieved passages with the answer, and mark on fifty questions whether"
    made = compared(spoken(1, question=asked.model_copy(update={"points": points})))
    assert made.sentences[2].startswith(found)
    assert marked(made.model_answer)[3] == [made.sentences[2]]


def test_words_said_twice_are_marked_where_they_were_quoted() -> None:
    heard = hearing("It is fast. " * 8)
    second = heard.transcript.words[12].start
    point = (
        graded()
        .points[0]
        .model_copy(update={"quotes": (Quote(text="It is fast.", start=second, end=second + 1.2),)})
    )
    made = compared(spoken(1, hearing=heard, feedback=graded(points=(point,), wrong_claims=())))
    places = [at for at, piece in enumerate(made.answer) if piece.numbers]
    before = "".join(piece.text for piece in made.answer[: places[0]])
    assert before.count("It is fast.") == 4


def test_shorter_model_answer_is_taken_where_it_says_more_of_the_points() -> None:
    asked = question(model_answer=ModelAnswer(short="Measure first. Then fix.", long="It depends."))
    points = tuple(
        point.model_copy(update={"model_sentence": "Measure first."}) for point in graded().points
    )
    made = compared(spoken(1, question=asked, feedback=graded(points=points)))
    assert whole(made.model_answer) == "Measure first. Then fix."


def test_quote_that_is_not_in_the_text_marks_nothing() -> None:
    point = graded().points[0].model_copy(update={"quotes": (Quote(text="never said"),)})
    made = compared(spoken(1, feedback=graded(points=(point,), wrong_claims=())))
    assert marked(made.answer) == {}


def test_text_with_signs_of_a_pattern_is_read_as_it_stands() -> None:
    answer = typed_answer(1, "Costs (about) $5* a day [or more]?")
    point = graded().points[0].model_copy(update={"quotes": (Quote(text="(about) $5* a day ["),)})
    made = compared(
        answer.model_copy(update={"feedback": graded(points=(point,), wrong_claims=())})
    )
    assert marked(made.answer) == {1: ["(about) $5* a day ["]}


def test_answer_to_a_follow_up_is_compared_with_what_is_said_of_its_point() -> None:
    assert len(compared(followed_up()).sentences) == 1


def test_without_a_grade_there_is_nothing_to_compare() -> None:
    assert compare(ungraded()) is None
    assert compare(skipped()) is None
