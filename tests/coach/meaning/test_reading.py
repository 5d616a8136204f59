"""The offline coach with its real model: what it must not be fooled by, and what it shows."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from pathlib import Path

import pytest

from mockinterview.coach.meaning.encoder import MODEL_ID
from mockinterview.coach.meaning.reading import MeaningReader
from mockinterview.coach.offline import OfflineCoach
from mockinterview.core.coverage import Verdict, coverage_score
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback, FeedbackStatus
from mockinterview.core.question import Question
from mockinterview.models.shelf import ModelShelf
from mockinterview.network.door import Network
from mockinterview.services import open_shelf
from tests.coach.answers import FULL, QUESTION, TERMS, spoken_answer, typed_answer
from tests.shipped import shipped_bank

pytestmark = pytest.mark.real

BANK = shipped_bank()
RAG = BANK.question("rag")
CREDITED = {Verdict.SAID, Verdict.PARTLY}


def nothing(_failure: object) -> None:
    """Hear of nothing."""


@pytest.fixture(scope="module")
def shelf() -> ModelShelf:
    return open_shelf(Network(offline=True), nothing)


@pytest.fixture(scope="module")
def coach(shelf: ModelShelf, tmp_path_factory: pytest.TempPathFactory) -> OfflineCoach:
    folder = tmp_path_factory.mktemp("coach")
    reader = MeaningReader(lambda: shelf.path(MODEL_ID), folder, examples=BANK.examples)
    return OfflineCoach(BANK.glossary, reader)


def judge(coach: OfflineCoach, text: str, question: Question = RAG) -> Feedback:
    return coach.judge(spoken_answer(text, question))


def credited(feedback: Feedback) -> float:
    return sum(p.verdict in CREDITED for p in feedback.points) / len(feedback.points)


def score(feedback: Feedback) -> int:
    assert feedback.status is FeedbackStatus.GRADED
    assert feedback.score is not None
    return feedback.score


def test_model_answer_is_said_and_the_feedback_names_the_model(coach: OfflineCoach) -> None:
    feedback = judge(coach, RAG.model_answer.short)
    assert feedback.model == MODEL_ID
    assert score(feedback) >= 80


def test_answer_far_longer_than_the_short_one_loses_nothing(coach: OfflineCoach) -> None:
    assert score(judge(coach, RAG.model_answer.long)) >= 80


def test_order_of_the_sentences_hardly_matters(coach: OfflineCoach) -> None:
    sentences = RAG.model_answer.short.replace("\n", " ").split(". ")
    there = score(judge(coach, ". ".join(sentences)))
    back = score(judge(coach, ". ".join(reversed(sentences))))
    assert abs(there - back) <= 15


@pytest.mark.parametrize("times", [1, 3])
def test_repeating_the_question_says_nothing(coach: OfflineCoach, times: int) -> None:
    assert score(judge(coach, " ".join([RAG.ask] * times))) <= 15


def test_heap_of_terms_says_nothing(coach: OfflineCoach) -> None:
    heap = ", ".join(islice(cycle(RAG.terms), 40))
    assert score(judge(coach, heap)) <= 10


@pytest.mark.parametrize("text", ["I don't know.", "Sorry, no idea.", "Pass.", "Well, um, so."])
def test_not_knowing_scores_nought(coach: OfflineCoach, text: str) -> None:
    feedback = judge(coach, text)
    assert {p.verdict for p in feedback.points} == {Verdict.MISSING}
    assert score(feedback) <= 5


def test_silence_is_not_graded(coach: OfflineCoach) -> None:
    assert judge(coach, "").status is FeedbackStatus.NOT_GRADED


def test_answer_to_another_question_is_hardly_credited(coach: OfflineCoach) -> None:
    other = BANK.question("deadline").model_answer.short
    assert credited(judge(coach, other)) <= 0.3


def test_slips_of_a_recogniser_cost_little(coach: OfflineCoach) -> None:
    question = BANK.question("gan-basics")
    right = question.model_answer.short
    slipped = right.replace("generator", "generate her").replace("discriminator", "discriminate or")
    assert slipped != right
    assert score(judge(coach, slipped, question)) >= score(judge(coach, right, question)) - 25


def test_answer_without_punctuation_is_judged_alike(coach: OfflineCoach) -> None:
    plain = "".join(c for c in RAG.model_answer.short.lower() if c.isalnum() or c in " '-\n")
    assert score(judge(coach, plain)) >= score(judge(coach, RAG.model_answer.short)) - 20


def test_every_verdict_but_missing_quotes_few_words_that_were_said(coach: OfflineCoach) -> None:
    for text in (RAG.model_answer.long, " ".join(w.claim for w in RAG.wrong_claims)):
        answer = spoken_answer(text, RAG)
        said = " ".join(word.text for word in answer.hearing.transcript.words)
        for point in coach.judge(answer).points:
            assert 0 <= point.confidence <= 1
            assert bool(point.quotes) is (point.verdict is not Verdict.MISSING)
            for quote in point.quotes:
                assert quote.text in said
                assert 1 <= len(quote.text.split()) <= 25
                assert quote.start is not None


def test_each_point_names_the_sentence_of_the_model_answer_that_says_it(
    coach: OfflineCoach,
) -> None:
    whole = " ".join(f"{RAG.model_answer.short} {RAG.model_answer.long}".split())
    for point in judge(coach, "I have never used it.").points:
        assert point.model_sentence
        assert point.model_sentence in whole


def test_score_can_be_checked_by_hand(coach: OfflineCoach) -> None:
    feedback = judge(coach, RAG.model_answer.short)
    assert all(point.counts is not None for point in feedback.points)
    assert feedback.score == coverage_score(feedback.points, len(feedback.wrong_claims))


def test_point_that_is_denied_is_contradicted_with_the_denial(coach: OfflineCoach) -> None:
    points = judge(coach, "Honestly LoRA does not freeze the weights at all.", QUESTION).points
    assert points[0].verdict in {Verdict.CONTRADICTED, Verdict.MISSING}
    for quote in points[0].quotes:
        assert "not freeze" in quote.text


def examples(point_id: str, verdict: Verdict) -> list[str]:
    found = BANK.examples(RAG)
    return [each.text for each in found if each.point_id == point_id and each.verdict is verdict]


def test_what_people_say_of_a_point_is_credited_and_their_mistakes_are_not(
    coach: OfflineCoach,
) -> None:
    def verdict(text: str, point_id: str) -> Verdict:
        points = judge(coach, f"So, let me think. {text} That is what I would say.").points
        return next(point.verdict for point in points if point.point_id == point_id)

    ids = [point.id for point in RAG.points]
    said = [verdict(text, at) for at in ids for text in examples(at, Verdict.SAID)]
    mistaken = [verdict(text, at) for at in ids for text in examples(at, Verdict.CONTRADICTED)]

    assert sum(each in CREDITED for each in said) >= 0.9 * len(said)
    assert sum(each in CREDITED for each in mistaken) <= 0.5 * len(mistaken)
    assert Verdict.CONTRADICTED in mistaken


def test_mistake_known_from_examples_is_quoted(coach: OfflineCoach) -> None:
    told = [
        (text, found.quotes)
        for point in RAG.points
        for text in examples(point.id, Verdict.CONTRADICTED)
        for found in judge(coach, text).points
        if found.point_id == point.id and found.verdict is Verdict.CONTRADICTED
    ]

    assert told
    for text, quotes in told:
        assert [quote.text for quote in quotes if quote.text in text] != []
        assert [quote.text for quote in quotes if quote.text not in text] == []


def files(folder: Path) -> Iterator[Path]:
    return folder.glob("*.npz")


def coach_with(shelf: ModelShelf, folder: Path) -> OfflineCoach:
    return OfflineCoach(lambda: TERMS, MeaningReader(lambda: shelf.path(MODEL_ID), folder))


def test_what_was_kept_gives_the_same_verdicts(shelf: ModelShelf, tmp_path: Path) -> None:
    first = coach_with(shelf, tmp_path).judge(typed_answer(FULL))
    assert len(list(files(tmp_path))) == 1
    again = coach_with(shelf, tmp_path).judge(typed_answer(FULL))
    assert [p.verdict for p in again.points] == [p.verdict for p in first.points]


@pytest.mark.parametrize("content", [b"", b"foreign", b"PK\x03\x04 cut"])
def test_broken_or_foreign_file_is_made_anew(
    shelf: ModelShelf, tmp_path: Path, content: bytes
) -> None:
    first = coach_with(shelf, tmp_path).judge(typed_answer(FULL))
    (kept,) = files(tmp_path)
    kept.write_bytes(content)
    assert coach_with(shelf, tmp_path).judge(typed_answer(FULL)) == first
    assert kept.read_bytes() != content


def test_what_cannot_be_kept_is_judged_all_the_same(shelf: ModelShelf, tmp_path: Path) -> None:
    taken = tmp_path / "a-file"
    taken.write_text("no folder")
    assert coach_with(shelf, taken).judge(typed_answer(FULL)).model == MODEL_ID


def test_several_threads_get_what_one_gets(shelf: ModelShelf, tmp_path: Path) -> None:
    expected = coach_with(shelf, tmp_path).judge(typed_answer(FULL))
    shared = coach_with(shelf, tmp_path / "other")
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: shared.judge(typed_answer(FULL)), range(8)))
    assert {f.score for f in found} == {expected.score}


def missing_model() -> Path:
    raise AppError("model_missing", "It is not on this machine.")


def test_without_the_model_terms_decide_and_no_model_is_named() -> None:
    without = OfflineCoach(lambda: TERMS, MeaningReader(missing_model))
    without.warm([QUESTION])
    feedback = without.judge(typed_answer(FULL))
    assert feedback == OfflineCoach(lambda: TERMS).judge(typed_answer(FULL))
    assert feedback.model == ""


def test_broken_model_gives_way_to_terms(tmp_path: Path) -> None:
    broken = tmp_path / "model.onnx"
    broken.write_bytes(b"no model")
    feedback = OfflineCoach(lambda: TERMS, MeaningReader(lambda: broken)).judge(typed_answer(FULL))
    assert (feedback.model, feedback.score) == ("", 100)
