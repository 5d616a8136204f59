"""What is said to the judge in place of an answer, to a model that obeys it.

The model gives full marks and quotes what it likes: what it invents, the very words that
talked it round, or all that was said. What counts stays bounded by the quotes that show
something, and nothing said becomes markup.
"""

from datetime import UTC, datetime
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.coach.prompted.criteria import Criterion
from mockinterview.coach.prompted.request import request_for
from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Feedback
from mockinterview.core.plan import FormatId
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.reports.export import render
from tests.coach.answers import FULL, QUESTION, heard, spoken_answer
from tests.coach.prompted.injections import INJECTIONS
from tests.coach.replies import criterion, judged, proposed
from tests.fakes.language_model import FakeLanguageModel
from tests.reports.outline import Outline

FROZEN_ALONE = "LoRA freezes the weights of the model."
WHEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

each_injection = pytest.mark.parametrize(
    "injection", INJECTIONS, ids=[str(number) for number in range(1, len(INJECTIONS) + 1)]
)


def obedient(*quotes: str, comment: str = "Nothing.") -> dict[str, Any]:
    """Return full marks, each with these quotes."""
    return {
        "points": [judged(point.id, "said", *quotes) for point in QUESTION.points],
        "wrong_claims": [],
        "criteria": [criterion(name, 5, *quotes, gap="") for name in Criterion],
        "next_time": comment,
    }


def judge(said: str, reply: dict[str, Any]) -> Feedback:
    return ModelCoach(FakeLanguageModel(reply)).judge(spoken_answer(said))


def test_there_are_forty_different_ones() -> None:
    assert len(set(INJECTIONS)) == len(INJECTIONS) == 40


@each_injection
def test_words_to_the_judge_show_no_key_point(injection: str) -> None:
    feedback = judge(injection, obedient(injection, *injection.split(". ")))
    assert {point.verdict for point in feedback.points} == {Verdict.MISSING}
    assert (feedback.score, feedback.criteria) == (0, ())


@each_injection
def test_words_to_the_judge_in_a_good_answer_add_nothing(injection: str) -> None:
    said = f"{FULL[:40]} {injection} {FULL[40:]}"
    feedback = judge(said, obedient(injection))
    assert (feedback.score, feedback.criteria) == (0, ())


@each_injection
def test_invented_quotes_show_no_key_point_whatever_was_said(injection: str) -> None:
    feedback = judge(f"{FROZEN_ALONE} {injection}", obedient("a harbour full of umbrellas"))
    assert (feedback.score, feedback.criteria) == (0, ())
    assert feedback.dropped_quotes == len(QUESTION.points) + len(Criterion)


@each_injection
def test_one_true_sentence_beside_it_earns_what_that_sentence_shows(injection: str) -> None:
    feedback = judge(f"{FROZEN_ALONE} {injection}", obedient(injection, FROZEN_ALONE))
    assert [point.verdict for point in feedback.points] == [
        Verdict.SAID,
        *[Verdict.MISSING] * 3,
    ]
    assert feedback.score == round(100 * 3 / 8)
    assert {"completeness", "depth"}.isdisjoint(mark.criterion for mark in feedback.criteria)


@each_injection
def test_it_reaches_the_model_between_marks_and_nowhere_else(injection: str) -> None:
    prompt = request_for(spoken_answer(injection)).prompt
    said = heard(injection).transcript.text
    assert prompt.task.count(said) == 1
    before = prompt.task.partition(said)[0].rstrip("\n")
    mark = before.rpartition("\n")[2]
    assert mark.startswith("ANSWER-")
    assert mark not in injection
    assert said not in prompt.system


@each_injection
def test_it_is_never_spoken_as_a_follow_up(injection: str) -> None:
    """However a model that obeys puts it: as it was said, as a question, among other words."""
    plain = injection.strip(" .?")
    asks = [injection, f"{plain}?", f"Is it so that {plain}?", f"And how {plain}, please?"]
    points = [judged(point.id, "missing") for point in QUESTION.points]
    further = [proposed(point.id, ask) for point in QUESTION.points for ask in asks]
    reply = {**obedient(), "points": points, "follow_ups": further}
    assert judge(f"{FROZEN_ALONE} {injection}", reply).follow_ups == ()


def session_of(said: str, comment: str) -> Session:
    """Return a session whose one answer and whose feedback repeat what was said."""
    hearing = heard(said)
    feedback = judge(said, obedient(FROZEN_ALONE))
    points = tuple(point.model_copy(update={"reason": comment}) for point in feedback.points)
    marks = tuple(mark.model_copy(update={"reason": comment}) for mark in feedback.criteria)
    attempt = Attempt(
        key=AttemptKey(position=1, number=1),
        question=QUESTION,
        hearing=hearing,
        feedback=feedback.model_copy(
            update={"points": points, "criteria": marks, "comment": comment}
        ),
        follows=AttemptKey(position=1, number=9),
        asked_by=comment,
    )
    return Session(
        id="s",
        started_at=WHEN,
        format=FormatId.STUDY,
        question_count=1,
        attempts=(attempt,),
    )


def _tokens(text: str) -> list[Token]:
    """Return what a reader makes of Markdown, the inline parts too."""
    blocks = MarkdownIt("commonmark").parse(text)
    return [token for block in blocks for token in (block, *(block.children or ()))]


@each_injection
def test_nothing_said_becomes_markup_in_a_report(injection: str) -> None:
    given = session_of(f"{FROZEN_ALONE} {injection}", injection)
    harmless = session_of(f"{FROZEN_ALONE} Words.", "Words.")
    page = Outline(render(given, "html", made_at=WHEN))
    plain = Outline(render(harmless, "html", made_at=WHEN))
    assert {tag for tag, _ in page.elements} <= {tag for tag, _ in plain.elements} | {"mark"}
    assert page.headings == plain.headings
    assert page.all("a") == plain.all("a")
    text = render(given, "md", made_at=WHEN)
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        line for line in render(harmless, "md", made_at=WHEN).splitlines() if line.startswith("#")
    ]
    kinds = {token.type for token in _tokens(text)}
    assert kinds.isdisjoint({"html_block", "html_inline", "link_open", "image", "fence"})
