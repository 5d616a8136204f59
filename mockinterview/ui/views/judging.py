"""What the card says of how a language model judged, in one small line after the feedback."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from mockinterview.core.feedback import CriterionScore, Feedback, LeftOut, Usage
from mockinterview.ui.figures import number_text, seconds_text

translate = QCoreApplication.translate


def judging_line(feedback: Feedback) -> str:
    """Return what was left out, how far several judgements agreed, and what asking took."""
    return " ".join(_told(feedback))


def stand_in_text(feedback: Feedback) -> str:
    """Say that the offline coach judged in place of a language model, why, and what follows."""
    told = feedback.stand_in
    if told is None:
        return ""
    if told.is_waiting:
        words = translate(
            "judging",
            "The offline coach judged this for now. The language model's judgement waits and "
            "takes its place when it comes. {reason}",
        )
        return words.format(reason=told.reason.message)
    words = translate(
        "judging",
        "The offline coach judged this: the language model gave no judgement. {reason} {hint}",
    )
    return words.format(reason=told.reason.message, hint=told.reason.hint).strip()


def criterion_text(criterion: CriterionScore) -> str:
    """Return the reason of a mark, and what keeps it below the highest."""
    if not criterion.gap:
        return criterion.reason
    missing = translate("judging", "What keeps it below 5: {gap}").format(gap=criterion.gap)
    return f"{criterion.reason} {missing}".strip()


def marks_text(feedback: Feedback, criterion: CriterionScore) -> str:
    """Return a mark out of 5, with the span of several where they differ."""
    marks = feedback.marks_of(criterion.criterion)
    told = f"{criterion.score} / 5"
    return f"{told} ({min(marks)}–{max(marks)})" if marks else told  # noqa: RUF001  a range


def _told(feedback: Feedback) -> Iterator[str]:
    if feedback.dropped_quotes:
        told = translate(
            "judging", "Quotes left out because the answer has no such words: {count}."
        )
        yield told.format(count=feedback.dropped_quotes)
    if feedback.dropped_claims:
        told = translate("judging", "Claims left out because no words bear them out: {count}.")
        yield told.format(count=feedback.dropped_claims)
    if feedback.score_spread:
        told = translate("judging", "Judged {count} times: {low} to {high}; the median counts.")
        low, high = feedback.score_spread
        yield told.format(count=len(feedback.samples), low=low, high=high)
    if feedback.left_out:
        told = translate("judging", "Shortened to fit the model, without: {parts}.")
        yield told.format(parts=", ".join(map(_part, feedback.left_out)))
    if feedback.usage:
        yield usage_text(feedback.usage)


def _part(part: LeftOut) -> str:
    return {
        LeftOut.LONG_MODEL_ANSWER: translate("judging", "the long model answer"),
        LeftOut.FOLLOW_UPS: translate("judging", "follow-up questions"),
        LeftOut.SCALES: translate("judging", "the steps of the scales"),
        LeftOut.CRITERIA: translate("judging", "the criteria"),
        LeftOut.MODEL_ANSWER: translate("judging", "the model answer"),
        LeftOut.COUNTS_WHEN: translate("judging", "when a point counts"),
        LeftOut.WRONG_CLAIMS: translate("judging", "the common wrong claims"),
    }[part]


def usage_text(usage: Usage) -> str:
    """Return what asking took: time, and tokens and cost where they are known."""
    parts = [seconds_text(usage.seconds)]
    if usage.prompt_tokens is not None and usage.reply_tokens is not None:
        told = translate("judging", "{count} tokens")
        parts.append(told.format(count=number_text(usage.prompt_tokens + usage.reply_tokens)))
    if usage.cost is not None:
        amount = f"{usage.cost:.2f}" if usage.cost >= 1 else f"{usage.cost:.2g}"
        parts.append(translate("judging", "cost {amount}").format(amount=amount))
    return f"{', '.join(parts)}."
