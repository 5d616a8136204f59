"""Sentences about how a language model judged: what was left out, how far it agreed, what it took.

They are plain text and calm: what a reader needs to weigh the feedback, after the feedback.
"""

from collections.abc import Iterator

from mockinterview.core.feedback import CriterionScore, Feedback, LeftOut, Usage
from mockinterview.core.words import number_text, say, to_translate, translate
from mockinterview.reports import wording
from mockinterview.reports.sentences import dropped_quotes

_LEFT_OUT = {
    LeftOut.LONG_MODEL_ANSWER: to_translate("reports", "the long model answer"),
    LeftOut.FOLLOW_UPS: to_translate("reports", "follow-up questions"),
    LeftOut.SCALES: to_translate("reports", "the steps of the scales"),
    LeftOut.CRITERIA: to_translate("reports", "the criteria"),
    LeftOut.MODEL_ANSWER: to_translate("reports", "the model answer"),
    LeftOut.COUNTS_WHEN: to_translate("reports", "when a point counts"),
    LeftOut.WRONG_CLAIMS: to_translate("reports", "the common wrong claims"),
}


def about_judging(feedback: Feedback) -> tuple[str, ...]:
    """Return a sentence for each thing to know of how this was judged; often none."""
    return tuple(_about(feedback))


def gap(criterion: CriterionScore) -> str:
    """Say what keeps a mark below the highest, where that is known."""
    if not criterion.gap:
        return ""
    return translate("reports", "What keeps it below 5: {gap}").format(gap=criterion.gap)


def usage(taken: Usage) -> str:
    """Say what asking took, as far as the service told."""
    has_tokens = taken.prompt_tokens is not None and taken.reply_tokens is not None
    if has_tokens and taken.cost is not None:
        words = translate(
            "reports",
            "Asking took {time}, {sent} tokens sent and {received} received, {cost} in the "
            "currency of the price that was given.",
        )
    elif has_tokens:
        words = translate(
            "reports", "Asking took {time}, {sent} tokens sent and {received} received."
        )
    elif taken.cost is not None:
        words = translate(
            "reports", "Asking took {time}, {cost} in the currency of the price that was given."
        )
    else:
        words = translate("reports", "Asking took {time}.")
    return words.format(
        time=wording.tenths(taken.seconds),
        sent=number_text(taken.prompt_tokens or 0),
        received=number_text(taken.reply_tokens or 0),
        cost=cost(taken.cost or 0.0),
    )


def cost(amount: float) -> str:
    """Return an amount with two digits that tell something: 1.25, 0.0021."""
    if amount >= 1:
        return number_text(amount, 2)
    return number_text(amount, len(f"{amount:.2g}".partition(".")[2]))


def _about(feedback: Feedback) -> Iterator[str]:
    if feedback.dropped_quotes:
        yield dropped_quotes(feedback.dropped_quotes)
    if feedback.dropped_claims:
        yield _dropped_claims(feedback.dropped_claims)
    if feedback.score_spread:
        yield _spread(feedback)
    if feedback.left_out:
        parts = ", ".join(say("reports", _LEFT_OUT[part]) for part in feedback.left_out)
        words = translate(
            "reports", "So that the request fits the model, this was left out of it: {parts}."
        )
        yield words.format(parts=parts)
    if feedback.usage:
        yield usage(feedback.usage)


def _dropped_claims(count: int) -> str:
    if count == 1:
        return translate(
            "reports",
            "One claim of the coach had no words of the answer behind it and does not count.",
        )
    return translate(
        "reports",
        "{count} claims of the coach had no words of the answer behind them and do not count.",
    ).format(count=count)


def _spread(feedback: Feedback) -> str:
    low, high = feedback.score_spread or (0, 0)
    words = translate(
        "reports", "Judged {count} times, with scores from {low} to {high}; the median counts."
    )
    if low == high:
        words = translate("reports", "Judged {count} times, always with {low}; the median counts.")
    told = words.format(count=len(feedback.samples), low=low, high=high)
    apart = [p.statement.rstrip(".") for p in feedback.points if feedback.verdicts_on(p.point_id)]
    if not apart:
        return told
    differed = translate("reports", "The verdicts differed on: {points}.")
    return f"{told} {differed.format(points='; '.join(apart))}"
