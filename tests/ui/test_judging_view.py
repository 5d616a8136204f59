"""What the card says of how a language model judged."""

from mockinterview.core.feedback import CriterionScore, LeftOut, Sample, Usage
from mockinterview.ui.views.judging import criterion_text, judging_line, marks_text
from tests.fakes.sessions import by_endpoint, graded


def test_offline_feedback_has_no_line() -> None:
    assert judging_line(graded()) == ""


def test_line_tells_time_tokens_and_cost_after_what_fell() -> None:
    usage = Usage(seconds=4.24, prompt_tokens=1_234, reply_tokens=456, cost=0.00214)
    changes = {"usage": usage, "dropped_claims": 1, "left_out": (LeftOut.SCALES,)}
    told = judging_line(by_endpoint().model_copy(update=changes))
    assert told.endswith("4.2 s, 1,690 tokens, cost 0.0021.")
    assert "no words bear them out: 1." in told
    assert "without: the steps of the scales." in told


def test_service_that_counts_nothing_has_its_time_alone() -> None:
    feedback = by_endpoint().model_copy(update={"dropped_quotes": 0, "usage": Usage(seconds=2.0)})
    assert judging_line(feedback) == "2.0 s."


def test_mark_shows_the_span_of_several_judgements_and_its_gap() -> None:
    mark = CriterionScore(criterion="depth", reason="Thin.", gap="No example.", score=3)
    samples = tuple(
        Sample(score=score, verdicts={}, criteria={"depth": number})
        for score, number in ((40, 2), (60, 3), (70, 3))
    )
    feedback = by_endpoint().model_copy(update={"samples": samples})
    assert marks_text(feedback, mark) == "3 / 5 (2\u20133)"
    assert marks_text(by_endpoint(), mark) == "3 / 5"
    assert criterion_text(mark) == "Thin. What keeps it below 5: No example."
    assert judging_line(feedback).count("Judged 3 times: 40 to 70; the median counts.") == 1
