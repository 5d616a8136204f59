"""Numbers in an answer that are other ones than a key point's."""

import pytest

from mockinterview.coach.term_reading import TermReading
from mockinterview.core.coverage import PointVerdict, Verdict, coverage_score
from mockinterview.core.matching import NO_SYNONYMS
from mockinterview.core.question import Weight
from tests.coach.answers import point, typed_answer

SHARE = point("share", Weight.MUST, "It keeps 80 percent of the parameters", ("80",))


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("It keeps twenty percent of them.", True),
        ("It keeps eighty percent of them.", False),
        ("Not twenty percent but eighty percent.", False),
        ("It keeps some of them, with 20 layers.", False),
        ("It keeps most.", False),
    ],
)
def test_another_number_of_the_same_thing_is_found(text: str, *, is_other: bool) -> None:
    found = TermReading(typed_answer(text), NO_SYNONYMS).other_number(SHARE)
    assert (found is not None) is is_other


def test_point_counts_by_its_share_where_the_verdict_tells_one() -> None:
    said = PointVerdict(
        point_id="a", statement="A", weight=Weight.MUST, verdict=Verdict.SAID, counts=0.8
    )
    assert coverage_score([said]) == 80
    assert coverage_score([said.model_copy(update={"counts": None})]) == 100
