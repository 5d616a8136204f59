"""What is left of an answer whose words are deleted."""

from mockinterview.core.better_answer import BetterAnswer, Segment, Whose
from mockinterview.core.fillers import Filler, FillerKind
from mockinterview.core.repetitions import Repetition, RepetitionKind
from mockinterview.core.session import Attempt, Bookmark, Earlier
from mockinterview.core.wordless import without_words
from tests.fakes.sessions import SPOKEN, by_endpoint, hearing, spoken, typed_answer, untranscribed

MARKER = "zanzibar"
OWN = {"note": "my note", "own_rating": 4, "bookmarks": (Bookmark(at=1.0, text="here"),)}


def full_of_words() -> Attempt:
    """Return an answer in which the marker stands wherever words of the person can stand."""
    made = spoken(1, hearing=hearing(f"{MARKER} {SPOKEN}"), **OWN)
    feedback, delivery = by_endpoint(), made.delivery
    assert delivery
    quoted = feedback.points[0].quotes[0].model_copy(update={"text": MARKER})
    point = feedback.points[0].model_copy(update={"quotes": (quoted,), "reason": MARKER})
    criterion = feedback.criteria[0].model_copy(
        update={"quotes": (quoted,), "reason": MARKER, "gap": MARKER}
    )
    judged = feedback.model_copy(
        update={"points": (point,), "criteria": (criterion,), "comment": MARKER}
    )
    filler = Filler(kind=FillerKind.WORDS, start=1.0, end=2.0, text=MARKER)
    again = Repetition(kind=RepetitionKind.RESTART, text=MARKER, start=1.0, end=2.0)
    return made.model_copy(
        update={
            "feedback": judged,
            "delivery": delivery.model_copy(update={"fillers": (filler,), "repetitions": (again,)}),
            "earlier": (Earlier(hearing=hearing(MARKER)),),
            "better_answer": BetterAnswer(
                segments=(Segment(text=MARKER, origin=Whose.YOURS),), model="m"
            ),
        }
    )


def test_no_word_is_left_and_every_figure_is() -> None:
    before = full_of_words()
    assert before.model_dump_json().count(MARKER) >= 10
    after = without_words(before, 30)
    assert MARKER not in after.model_dump_json()
    assert after.words_deleted_after_days == 30
    assert (after.score, after.is_answered) == (before.score, True)
    assert before.delivery
    assert after.delivery
    assert after.delivery.figures == before.delivery.figures
    assert after.delivery.word_count == before.delivery.word_count
    assert [len(after.delivery.fillers or ()), len(after.delivery.repetitions or ())] == [1, 1]
    assert before.feedback
    assert after.feedback
    assert [p.verdict for p in after.feedback.points] == [p.verdict for p in before.feedback.points]
    assert [c.score for c in after.feedback.criteria] == [c.score for c in before.feedback.criteria]
    assert after.take == before.take


def test_wrong_claim_keeps_what_is_wrong_and_true_and_loses_the_quote() -> None:
    before = spoken(1)
    assert before.feedback
    (wrong,) = before.feedback.wrong_claims
    feedback = without_words(before, 7).feedback
    assert feedback
    (left,) = feedback.wrong_claims
    assert (left.claim, left.truth) == (wrong.claim, wrong.truth)
    assert (left.quote.text, left.quote.start) == ("", wrong.quote.start)


def test_what_is_the_persons_own_stays() -> None:
    after = without_words(spoken(1, **OWN), 30)
    assert {name: getattr(after, name) for name in OWN} == OWN


def test_typed_answer_loses_its_text_and_counts_as_answered() -> None:
    after = without_words(typed_answer(1, MARKER), 30)
    assert MARKER not in after.model_dump_json()
    assert after.is_answered


def test_answer_that_was_never_written_down_is_left_as_it_is() -> None:
    assert without_words(untranscribed(), 30) == untranscribed()
