"""Sentences about how a language model judged: what was left out, how far it agreed, what it took.

They are plain text and calm: what a reader needs to weigh the feedback, after the feedback.
"""

from collections.abc import Iterator

from mockinterview.core.feedback import CriterionScore, Feedback, LeftOut, Usage
from mockinterview.reports import wording
from mockinterview.reports.sentences import dropped_quotes

_LEFT_OUT = {
    LeftOut.LONG_MODEL_ANSWER: "the long model answer",
    LeftOut.FOLLOW_UPS: "follow-up questions",
    LeftOut.SCALES: "the steps of the scales",
    LeftOut.CRITERIA: "the criteria",
    LeftOut.MODEL_ANSWER: "the model answer",
    LeftOut.COUNTS_WHEN: "when a point counts",
    LeftOut.WRONG_CLAIMS: "the common wrong claims",
}


def about_judging(feedback: Feedback) -> tuple[str, ...]:
    """Return a sentence for each thing to know of how this was judged; often none."""
    return tuple(_about(feedback))


def gap(criterion: CriterionScore) -> str:
    """Say what keeps a mark below the highest, where that is known."""
    return f"What keeps it below 5: {criterion.gap}" if criterion.gap else ""


def usage(taken: Usage) -> str:
    """Say what asking took, as far as the service told."""
    parts = [f"Asking took {wording.tenths(taken.seconds)}"]
    if taken.prompt_tokens is not None and taken.reply_tokens is not None:
        parts.append(f"{taken.prompt_tokens:,} tokens sent and {taken.reply_tokens:,} received")
    if taken.cost is not None:
        parts.append(f"{cost(taken.cost)} in the currency of the price that was given")
    return f"{', '.join(parts)}."


def cost(amount: float) -> str:
    """Return an amount with two digits that tell something: 1.25, 0.0021."""
    return f"{amount:.2f}" if amount >= 1 else f"{amount:.2g}"


def _about(feedback: Feedback) -> Iterator[str]:
    if feedback.dropped_quotes:
        yield dropped_quotes(feedback.dropped_quotes)
    if feedback.dropped_claims:
        yield _dropped_claims(feedback.dropped_claims)
    if feedback.score_spread:
        yield _spread(feedback)
    if feedback.left_out:
        parts = ", ".join(_LEFT_OUT[part] for part in feedback.left_out)
        yield f"So that the request fits the model, this was left out of it: {parts}."
    if feedback.usage:
        yield usage(feedback.usage)


def _dropped_claims(count: int) -> str:
    if count == 1:
        return "One claim of the coach had no words of the answer behind it and does not count."
    return f"{count} claims of the coach had no words of the answer behind them and do not count."


def _spread(feedback: Feedback) -> str:
    low, high = feedback.score_spread or (0, 0)
    told = f"Judged {len(feedback.samples)} times, with scores from {low} to {high}"
    if low == high:
        told = f"Judged {len(feedback.samples)} times, always with {low}"
    apart = [p.statement.rstrip(".") for p in feedback.points if feedback.verdicts_on(p.point_id)]
    if not apart:
        return f"{told}; the median counts."
    return f"{told}; the median counts. The verdicts differed on: {'; '.join(apart)}."
