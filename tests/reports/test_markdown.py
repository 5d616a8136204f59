from collections import Counter

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from mockinterview.core.question import Origin, Reference
from mockinterview.core.session import Attempt, Session
from mockinterview.reports.export import render
from tests.fakes.endpoint import BETTER
from tests.fakes.sessions import (
    MADE,
    by_endpoint,
    every_state,
    followed_up,
    graded,
    hearing,
    question,
    recovered,
    session,
    silent,
    skipped,
    spoken,
    typed_answer,
    ungraded,
    untranscribed,
)

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def markdown(given: Session) -> str:
    return render(given, "md", made_at=MADE)


def parts(given: Session) -> list[Token]:
    blocks = READER.parse(markdown(given))
    return [*blocks, *(child for block in blocks for child in block.children or ())]


def headings(given: Session) -> list[str]:
    return [line for line in markdown(given).splitlines() if line.startswith("#")]


def test_hostile_text_adds_nothing_to_the_document(hostile: Session) -> None:
    found = parts(hostile)
    kinds = Counter(part.type for part in found)
    links = [part.attrs["href"] for part in found if part.type == "link_open"]

    assert links == ["https://good.example/a"] * 2
    assert not {
        "html_block",
        "html_inline",
        "image",
        "fence",
        "code_block",
        "s_open",
        "em_open",
    } & set(kinds)
    assert not {"table_open", "ordered_list_open"} & set(kinds)


def test_hostile_text_makes_no_heading(hostile: Session) -> None:
    names = {line.split(" ", 1)[1][:12] for line in headings(hostile)}

    assert names == {
        "Mock intervi",
        "Question 1 o",
        "Question 2 o",
        "Own note",
        "What the ans",
        "What to corr",
        "What the coa",
        "Criteria",
        "How it sound",
        "What was sai",
        "A better ans",
        "A model answ",
        "To read",
    }


def test_the_parts_of_a_question_come_in_their_order() -> None:
    assert headings(session(spoken(feedback=by_endpoint()))) == [
        "# Mock interview, 19 November 2025",
        "## Question 1 of 1: Right passage, wrong answer: find the cause",
        "### What the answer covered",
        "### What the coach says",
        "### Criteria",
        "### How it sounded",
        "### What was said",
        "### A model answer",
        "### To read",
    ]


def test_a_verdict_has_sign_word_weight_quote_and_time() -> None:
    text = markdown(session(spoken()))

    assert "- ✓ **said** (must): Separate retrieval errors from generation\n" in text
    assert "  - “separate retrieval from generation” at 0:03\n" in text
    assert "  - What is true: Temperature zero makes an answer repeatable and not true.\n" in text


@pytest.mark.parametrize(
    ("attempt", "told"),
    [
        (spoken(), "**50 / 100**"),
        (typed_answer(), "This answer was typed."),
        (silent(), "**Not graded.** No speech was heard in this take. Check the microphone."),
        (silent(), "No words were heard."),
        (ungraded(), "**Not graded.** The endpoint could not be reached."),
        (skipped(), "**Skipped.** This question was skipped."),
        (untranscribed(), "**Not graded.** The speech model is missing. The take is kept."),
        (recovered(), "**Not finished.** The interview ended before this answer was transcribed."),
    ],
)
def test_every_state_is_told_in_words(attempt: Attempt, told: str) -> None:
    assert told in markdown(session(attempt))


def test_a_follow_up_stands_under_its_question_with_what_it_added() -> None:
    made = markdown(session(spoken(), followed_up()))
    assert "**50 / 100** After follow-ups: 65 / 100." in made
    assert "## Question 1 of 1, follow-up:" in made
    assert "> How would you measure that?" in made
    assert made.count("### To read") == 1


def test_a_follow_up_of_a_language_model_is_marked_under_its_question() -> None:
    made = markdown(session(spoken(), followed_up(asked_by="some-model")))
    assert "\n> How would you measure that?\n\nThe language model “some-model” asked this" in made


def test_the_reason_of_a_verdict_stands_before_its_quotes() -> None:
    point = graded().points[0].model_copy(update={"reason": "You keep *both* apart."})
    made = markdown(session(spoken(feedback=graded(points=(point,)))))
    assert "generation\n  - Why: You keep \\*both\\* apart.\n  - “" in made


def test_a_session_without_answers_says_so() -> None:
    assert "This session ended before a question was answered." in markdown(session())


def test_unsure_words_carry_a_mark_that_is_explained() -> None:
    text = markdown(session(spoken()))

    assert "I rerank (?) the passages" in text
    assert "A word with (?) after it: the recogniser was unsure" in text


def test_a_sure_transcript_explains_no_mark() -> None:
    heard = hearing("All of this was clear.", unsure=())

    assert "(?)" not in markdown(session(spoken(hearing=heard)))


def test_a_link_with_signs_of_markdown_is_one_link() -> None:
    reference = Reference(
        title="A [paper]",
        authors="Somebody",
        year=2020,
        link="https://good.example/a_(b)_<c>\\d)[e]",
    )
    attempt = spoken(question=question(references=(reference,)))
    found = [part for part in parts(session(attempt)) if part.type == "link_open"]

    assert [link.attrs["href"] for link in found] == [
        "https://good.example/a_(b)_%3Cc%3E%5Cd)%5Be%5D"
    ]


def test_a_link_to_anything_but_the_web_is_left_out() -> None:
    reference = Reference.model_construct(
        title="A paper", authors="Somebody", year=2020, link="javascript:alert(1)"
    )
    text = markdown(session(spoken(question=question(references=(reference,)))))

    assert "javascript" not in text
    assert "- Somebody 2020, A paper\n" in text


def test_a_question_without_references_has_no_list_of_them() -> None:
    assert "To read" not in markdown(session(spoken(question=question(references=()))))


def test_an_hour_of_words_is_whole() -> None:
    heard = hearing(" ".join(f"word{number}." for number in range(9000)), unsure=())
    text = markdown(session(spoken(hearing=heard)))

    assert "word0. word1. word2." in text
    assert "word8999." in text


def test_blocks_are_one_blank_line_apart_and_the_file_ends_once() -> None:
    text = markdown(every_state())

    assert "\n\n\n" not in text
    assert text.endswith(".\n")
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_what_a_language_model_wrote_is_marked_in_every_report() -> None:
    generated = spoken(question=question(origin=Origin.GENERATED))
    for form in ("md", "html"):
        marked = render(session(generated), form, made_at=MADE)
        assert "A language model wrote this question" in marked
        assert "A language model wrote this question" not in render(
            session(spoken()), form, made_at=MADE
        )
    assert '"origin": "generated"' in render(session(generated), "json", made_at=MADE)


def test_a_better_answer_marks_what_was_added_in_every_report() -> None:
    given = session(spoken(better_answer=BETTER))
    told = markdown(given)
    assert "“added” was written by some-model, and nobody has checked it." in told
    assert "- “” **yours**: I separate retrieval from generation. I log the passages." in told
    assert "- + **added**: Then I measure on labelled questions." in told
    page = render(given, "html", made_at=MADE)
    assert 'class="chip added"' in page
    assert page.index("Then I measure on labelled") < page.index("<summary>A model answer")
    assert '"origin": "added"' in render(given, "json", made_at=MADE)


def test_without_a_better_answer_no_report_speaks_of_one() -> None:
    given = session(spoken())
    assert not any("better answer" in render(given, f, made_at=MADE) for f in ("md", "html"))
