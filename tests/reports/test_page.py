import itertools
import re
from datetime import UTC, datetime
from importlib.resources import files

import pytest

from mockinterview.core.session import Attempt, Bookmark, Session, TakeState
from mockinterview.core.transcript import typed
from mockinterview.reports.export import render
from tests.fakes.sessions import (
    MADE,
    by_endpoint,
    every_state,
    followed_up,
    graded,
    hearing,
    recovered,
    session,
    silent,
    skipped,
    spoken,
    take,
    typed_answer,
    ungraded,
    untranscribed,
)
from tests.reports.conftest import HOSTILE
from tests.reports.outline import Outline


def page(given: Session) -> str:
    return render(given, "html", made_at=MADE)


def outline(given: Session) -> Outline:
    return Outline(page(given))


def colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", css))


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_a_page_stands_alone() -> None:
    made = page(every_state())
    shown = Outline(made)

    assert {"script", "link", "img", "iframe", "object", "form"}.isdisjoint(
        tag for tag, _ in shown.elements
    )
    assert not re.search(r"@import|url\(|@font-face", made)
    assert not [a for _, a in shown.elements if {"src", "srcset", "style"} & set(a)]
    assert "default-src 'none'" in made


def test_what_people_wrote_never_becomes_markup(hostile: Session) -> None:
    shown = outline(hostile)
    safe = outline(every_state())

    assert {tag for tag, _ in shown.elements} <= {tag for tag, _ in safe.elements}
    assert not [a for _, attributes in shown.elements for a in attributes if a.startswith("on")]


def test_hostile_text_is_shown_as_it_was_written(hostile: Session) -> None:
    shown = outline(hostile).text

    for told in (
        f"“{HOSTILE}”",
        f"Add what was missing: {HOSTILE}",
        f"What is true: {HOSTILE}",
    ):
        assert told.strip("“”") in shown
    assert shown.count("alert(1)") > 20


def test_links_lead_to_the_page_itself_and_to_web_pages_only(hostile: Session) -> None:
    links = {a["href"] for a in outline(hostile).all("a")}

    assert links == {"#q1-1", "#q2-1", "https://good.example/a"}


def test_every_link_within_the_page_has_its_target() -> None:
    shown = outline(every_state())
    ids = [a["id"] for _, a in shown.elements if "id" in a]
    targets = [a["href"] for a in shown.all("a") if (a["href"] or "").startswith("#")]

    assert len(targets) == 8
    assert len(ids) == len(set(ids))
    assert {(target or "")[1:] for target in targets} <= set(ids)


def test_headings_begin_with_one_title_and_skip_no_level(hostile: Session) -> None:
    for given in (every_state(), hostile, session()):
        levels = [level for level, _ in outline(given).headings]

        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_tables_have_captions_and_header_cells() -> None:
    shown = outline(every_state())

    assert len(shown.all("table")) == len(shown.all("caption")) > 1
    assert all("scope" in cell for cell in shown.all("th"))


def test_a_page_says_its_language_and_that_of_the_answer() -> None:
    shown = outline(session(spoken()))

    assert shown.all("html") == [{"lang": "en-GB"}]
    assert "en" in [a.get("lang") for a in shown.all("div")]


def test_the_parts_of_a_question_come_in_their_order() -> None:
    feedback = by_endpoint().model_copy(
        update={"wrong_claims": graded().wrong_claims, "advice": graded().advice}
    )
    shown = outline(session(spoken(feedback=feedback)))

    assert [text for level, text in shown.headings if level > 1] == [
        "Right passage, wrong answer: find the cause",
        "What the answer covered",
        "What to correct",
        "What the coach says",
        "Criteria",
        "How it sounded",
        "What was said",
        "In a minute",
        "At length",
        "What a good answer says",
        "To read",
    ]


def test_the_head_tells_totals_method_recogniser_and_coach() -> None:
    text = outline(every_state()).text

    for told in (
        "Mock interview, 19 November 2025",
        "61 / 100",
        "5 of 7, 1 skipped",
        "a must counts 3, a should counts 2, and a bonus adds 1",
        "each common wrong claim takes 10 off",
        "Heard by the speech recogniser “base”.",
        "Judged by the offline coach and a language model at an endpoint (“some-model”).",
        "compares words and their sense and does not reason",
    ):
        assert told in text


def test_a_verdict_has_sign_word_quote_and_time() -> None:
    text = outline(session(spoken())).text

    assert (
        "✓ said Separate retrieval errors from generation must "
        "separate retrieval from generation at 0:03" in text
    )
    assert "◐ partly" in text
    assert "✕ missing" in text
    assert "! contradicted" in text


def test_a_quote_of_a_typed_answer_has_no_time() -> None:
    feedback = graded()
    point = feedback.points[0]
    untimed = point.model_copy(
        update={"quotes": (point.quotes[0].model_copy(update={"start": None, "end": None}),)}
    )
    typed_once = typed_answer().model_copy(
        update={"feedback": feedback.model_copy(update={"points": (untimed,), "wrong_claims": ()})}
    )

    assert " at 0:" not in outline(session(typed_once)).text


def test_a_quote_stands_close_to_its_quotation_marks() -> None:
    feedback = graded()
    wrong = feedback.wrong_claims[0]
    spaced = wrong.model_copy(
        update={"quote": wrong.quote.model_copy(update={"text": " to  zero "})}
    )
    attempt = spoken(feedback=feedback.model_copy(update={"wrong_claims": (spaced,)}))

    assert '<q dir="auto">to  zero</q>' in page(session(attempt))


@pytest.mark.parametrize(
    ("attempt", "told"),
    [
        (typed_answer(), "This answer was typed. I typed this."),
        (silent(), "Not graded"),
        (silent(), "No speech was heard in this take. Check the microphone."),
        (silent(), "No words were heard."),
        (ungraded(), "The endpoint could not be reached."),
        (skipped(), "This question was skipped. What was recorded until then is kept."),
        (untranscribed(), "The speech model is missing. The take is kept."),
        (recovered(), "The interview ended before this answer was transcribed."),
        (recovered(), "It was recovered after an interruption, so its end may be missing."),
    ],
)
def test_every_state_is_told_in_words(attempt: Attempt, told: str) -> None:
    assert told in outline(session(attempt)).text


@pytest.mark.parametrize("attempt", [silent(), ungraded(), skipped(), untranscribed(), recovered()])
def test_an_answer_that_was_not_graded_shows_no_number(attempt: Attempt) -> None:
    text = outline(session(attempt)).text

    assert "/ 100" not in text
    assert "No score" in text


def test_a_score_of_nought_is_a_score() -> None:
    text = outline(session(spoken(feedback=graded(0)))).text

    assert "0 / 100" in text
    assert "No score" not in text


def test_a_session_without_answers_says_so() -> None:
    text = outline(session(finished_at=None)).text

    assert "This session ended before a question was answered." in text
    assert "it was not brought to its end" in text
    assert "0 of 5" in text


def test_an_older_attempt_says_that_a_later_one_counts() -> None:
    text = outline(session(spoken(1), spoken(1, 2))).text

    assert text.count("A later attempt counts in its place.") == 1
    assert "Question 1 of 1, attempt 2" in text


def test_a_follow_up_is_told_as_one_and_what_it_added_beside_the_first_score() -> None:
    words = outline(session(spoken(), followed_up())).text
    assert "After follow-ups: 65 / 100." in words
    assert "(65 after follow-ups)" in words
    assert "Question 1 of 1, follow-up" in words
    assert "judged by that point alone" in words


def test_a_follow_up_of_a_language_model_is_marked_and_the_reason_of_a_verdict_told() -> None:
    point = graded().points[0].model_copy(update={"reason": "You keep both apart."})
    answer = followed_up(asked_by="some-model", feedback=graded(points=(point,)))
    words = outline(session(spoken(), answer)).text
    assert "The language model “some-model” asked this" in words
    assert "must Why: You keep both apart. separate retrieval" in words
    assert "asked this" not in outline(session(spoken(), followed_up())).text


def test_unsure_words_are_marked_and_the_mark_explained() -> None:
    made = page(session(spoken()))

    assert "<mark>rerank</mark>" in made
    assert "the recogniser was unsure" in Outline(made).text


def test_a_sure_transcript_explains_no_mark() -> None:
    heard = hearing("All of this was clear.", unsure=())

    assert "the recogniser was unsure" not in outline(session(spoken(hearing=heard))).text


def test_a_typed_answer_keeps_its_paragraphs() -> None:
    attempt = spoken(take=None, delivery=None, hearing=typed("First.\n\nSecond.", "en"))
    made = page(session(attempt))

    assert made.count('<p dir="auto">') >= 2
    assert "How it sounded" not in made


def test_a_warning_of_a_take_is_shown() -> None:
    attempt = spoken()
    warned = take(attempt.key, state=TakeState.RECORDING, is_digital_silence=True, warning=None)
    text = outline(session(attempt.model_copy(update={"take": warned}))).text

    assert "It was still being recorded" in text
    assert "It holds no sound at all" in text


def test_an_hour_of_words_is_whole_and_cut_into_passages() -> None:
    heard = hearing(" ".join(f"word{number}." for number in range(9000)), unsure=())
    text = outline(session(spoken(hearing=heard))).text

    assert "word0." in text
    assert "word8999." in text
    assert "59:39 word8940." in text


def test_two_renderings_are_equal() -> None:
    assert page(every_state()) == page(every_state())


def test_the_moment_of_making_is_told_with_its_offset() -> None:
    made = render(session(), "html", made_at=datetime(2026, 1, 2, 3, 4, tzinfo=UTC))

    assert "on 2 January 2026, 03:04 UTC" in made


def test_a_session_is_called_as_the_person_calls_it_and_its_day_is_told_too() -> None:
    named = session(spoken(), title="Second round <i>", tags=("remote", "שלום"), note="Thank them.")
    shown = outline(named)

    assert shown.headings[0] == (1, "Second round <i>")
    assert "Mock Interview report · 19 November 2025" in shown.text
    assert "remote שלום" in shown.text
    assert "Note on the session Thank them." in shown.text


def test_a_session_without_words_of_its_own_shows_no_empty_place_for_them() -> None:
    shown = outline(session(spoken()))

    assert shown.headings[0] == (1, "Mock interview, 19 November 2025")
    assert "Note on the session" not in shown.text
    assert not [a for a in shown.all("ul") if a.get("class") == "tags"]


def test_bookmarks_stand_with_their_places_and_words() -> None:
    marked = spoken(bookmarks=(Bookmark(at=65.0, text="Here I **stopped**."), Bookmark(at=70.0)))
    shown = outline(session(marked))

    assert (4, "Bookmarks") in shown.headings
    assert "1:05 Here I **stopped**. 1:10" in shown.text
    assert "Bookmarks" not in outline(session(spoken())).text


def test_words_that_were_mended_by_hand_are_told_as_such() -> None:
    heard = hearing()
    mended = heard.transcript.model_copy(update={"is_corrected": True})
    corrected = spoken(hearing=heard.model_copy(update={"transcript": mended}))

    assert "The words were corrected by hand." in outline(session(corrected)).text
    assert "corrected by hand" not in outline(session(spoken())).text


def test_a_curve_is_drawn_and_told_in_words() -> None:
    shown = outline(session(spoken()))
    (drawing,) = [a for a in shown.all("div") if a.get("role") == "img"]

    assert "Pace over the time of the answer" in (drawing["aria-label"] or "")
    assert "Line: the pace in words a minute." in shown.text
    assert len([a for a in shown.all("path") if a.get("class") == "curve"]) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("text", "background"),
        ("text", "card"),
        ("text", "tint"),
        ("muted", "background"),
        ("muted", "card"),
        ("accent", "card"),
        ("on-tint", "tint"),
        ("good", "good-tint"),
        ("warning", "warning-tint"),
        ("warning", "card"),
        ("bad", "bad-tint"),
    ],
)
def test_text_stands_out_from_what_is_behind_it(scheme: str, ink: str, paper: str) -> None:
    css = files("mockinterview.reports").joinpath("templates/report.css").read_text("utf-8")
    light, dark = css.split("prefers-color-scheme: dark")
    palette = colours(light if scheme == "light" else dark)

    assert contrast(palette[ink], palette[paper]) >= 4.5
