"""What a report says of how a language model judged."""

import pytest

from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import LeftOut, Sample, Usage
from mockinterview.reports.export import render
from mockinterview.reports.judging import about_judging, cost, gap
from tests.fakes.sessions import MADE, by_endpoint, graded, session, spoken

USAGE = Usage(seconds=4.24, prompt_tokens=1_234, reply_tokens=456, cost=0.00214)


def test_offline_feedback_has_nothing_to_tell() -> None:
    assert about_judging(graded()) == ()


def test_what_asking_took_is_told_as_far_as_it_is_known() -> None:
    feedback = by_endpoint().model_copy(update={"dropped_quotes": 0, "usage": USAGE})
    assert about_judging(feedback) == (
        (
            "Asking took 4.2 s, 1,234 tokens sent and 456 received, "
            "0.0021 in the currency of the price that was given."
        ),
    )
    unknown = feedback.model_copy(update={"usage": Usage(seconds=4.24)})
    assert about_judging(unknown) == ("Asking took 4.2 s.",)


@pytest.mark.parametrize(("amount", "told"), [(0.0, "0"), (0.00214, "0.0021"), (1.25, "1.25")])
def test_cost_has_two_digits_that_tell_something(amount: float, told: str) -> None:
    assert cost(amount) == told


def test_spread_of_several_judgements_is_told_with_the_points_that_they_differ_on() -> None:
    feedback = by_endpoint()
    first = feedback.points[0]
    samples = tuple(
        Sample(score=score, verdicts={first.point_id: verdict}, criteria={})
        for score, verdict in ((40, Verdict.MISSING), (72, Verdict.SAID), (80, Verdict.SAID))
    )
    told = " ".join(about_judging(feedback.model_copy(update={"samples": samples})))
    assert "Judged 3 times, with scores from 40 to 80; the median counts." in told
    assert f"differed on: {first.statement.rstrip('.')}." in told


def test_what_fell_and_what_was_left_out_of_the_request_is_told() -> None:
    left_out = (LeftOut.LONG_MODEL_ANSWER, LeftOut.SCALES)
    changes = {"dropped_claims": 2, "left_out": left_out}
    told = about_judging(by_endpoint().model_copy(update=changes))
    assert told[0].startswith("2 quotes")
    assert told[1].startswith("2 claims")
    assert told[2].endswith("the long model answer, the steps of the scales.")


@pytest.mark.parametrize("form", ["html", "md"])
def test_reports_tell_the_gap_of_a_mark_and_what_asking_took(form: str) -> None:
    feedback = by_endpoint()
    marks = tuple(m.model_copy(update={"gap": "No limit is named."}) for m in feedback.criteria[:1])
    judged = feedback.model_copy(update={"criteria": marks, "usage": USAGE})
    text = render(session(attempts=(spoken(feedback=judged),)), form, made_at=MADE)
    plain = text.replace("\\", "")
    assert gap(marks[0]) in plain
    assert "Asking took 4.2 s" in plain
