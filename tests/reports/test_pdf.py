import itertools
import re
from datetime import UTC, datetime

import pytest

from mockinterview.core.coverage import Verdict
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.errors import AppError
from mockinterview.core.report import build_report
from mockinterview.core.review import Assessment, ReviewedAnswer
from mockinterview.core.session import Attempt, Bookmark, Session
from mockinterview.core.transcript import Span
from mockinterview.reports.markdown import as_markdown
from mockinterview.reports.pdf import as_pdf
from mockinterview.reports.typesetting import stand_in
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
from tests.reports.conftest import HOSTILE
from tests.reports.paper import PaperReport

TYPESET = '#let x = 1 *bold* _em_ $x^2$ = Head @ref <mark> `raw` \\ // gone /* gone */ #panic("no")'
UNDRAWN = "\U0010fffd"
"""For private use, and no typeface uses it."""


def paper(given: Session) -> PaperReport:
    return PaperReport(as_pdf(build_report(given, version="1.0", made_at=MADE)))


@pytest.fixture(scope="module")
def states() -> PaperReport:
    return paper(every_state())


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w{2,}", text.replace("\\", "").replace("\u200b", "")))


def test_a_pdf_is_tagged_and_says_its_language_title_and_standard(states: PaperReport) -> None:
    info = states.reader.metadata

    assert states.root["/MarkInfo"]["/Marked"]
    assert states.root["/MarkInfo"]["/Suspects"].value is False
    assert states.root["/Lang"] == "en-GB"
    assert states.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert info
    assert info.title == "Mock interview, 19 November 2025"
    assert info.creation_date == MADE
    assert b"<pdfuaid:part>1</pdfuaid:part>" in states.root["/Metadata"].get_data()


def test_headings_begin_with_one_title_and_skip_no_level(states: PaperReport) -> None:
    levels = [int(tag[1]) for tag in states.tags if re.fullmatch(r"H\d", tag)]

    assert states.tags.count("Title") == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_lists_and_tables_are_tagged_as_such(states: PaperReport) -> None:
    tags = states.tags

    assert tags.count("Table") == tags.count("THead") > 1
    assert tags.count("TH") >= 2 * tags.count("Table")
    assert tags.count("L") > 10
    assert tags.count("LI") == tags.count("LBody")


def test_a_chart_is_drawn_in_vectors_and_told_in_words(states: PaperReport) -> None:
    told = [part["/Alt"] for part in states.parts if part["/S"] == "/Figure"]

    assert states.pictures == 0
    assert len(told) == len([a for a in every_state().attempts if a.delivery and a.feedback]) - 1
    assert all("Pace over the time of the answer" in each for each in told)


def test_every_page_has_its_number(states: PaperReport) -> None:
    count = len(states.pages)

    assert count > 3
    for number, page in enumerate(states.pages, start=1):
        assert f"{number} / {count}" in page


def test_it_says_what_the_markdown_says(states: PaperReport) -> None:
    report = build_report(every_state(), version="1.0", made_at=MADE)
    marked = re.sub(r"\]\(<.*?>\)", "]", as_markdown(report))

    assert words_of(marked) - words_of(states.text) == set()


def test_a_verdict_has_sign_word_weight_quote_and_time() -> None:
    text = paper(session(spoken())).text

    assert "✓ said Separate retrieval errors from generation (must)" in text
    assert "“separate retrieval from generation” at 0:03" in text
    for told in ("◐ partly", "✕ missing", "! contradicted", "! wrong"):
        assert told in text


def test_figures_stand_with_norms_and_their_sources() -> None:
    text = paper(session(spoken())).text

    assert "within 100 to 165 (Microsoft Speaker Coach)" in text


@pytest.mark.parametrize(
    ("attempt", "told"),
    [
        (typed_answer(), "This answer was typed."),
        (silent(), "No speech was heard in this take. Check the microphone."),
        (silent(), "No words were heard."),
        (ungraded(), "The endpoint could not be reached."),
        (skipped(), "This question was skipped. What was recorded until then is kept."),
        (untranscribed(), "The speech model is missing. The take is kept."),
        (recovered(), "It was recovered after an interruption, so its end may be missing."),
        (spoken(feedback=by_endpoint()), "Name one measurement before you name a fix."),
        (spoken(note="Begin with\n\nthe figure."), "Own note Begin with the figure."),
        (spoken(own_rating=4), "Own rating: 4 of 5."),
        (spoken(bookmarks=(Bookmark(at=65.0, text="Stopped."),)), "Bookmarks • 1:05 Stopped."),
    ],
)
def test_every_state_is_told_in_words(attempt: Attempt, told: str) -> None:
    assert told in paper(session(attempt)).text


def test_a_session_is_called_as_the_person_calls_it() -> None:
    named = paper(session(spoken(), title="Second round", tags=("remote",), note="Thank them."))

    assert named.reader.metadata
    assert named.reader.metadata.title == "Second round"
    assert "Second round" in named.pages[0]
    assert "Tags: remote" in named.pages[0]
    assert "Note on the session Thank them." in named.pages[0]


def test_a_session_without_answers_says_so() -> None:
    text = paper(session(finished_at=None)).text

    assert "This session ended before a question was answered." in text
    assert "it was not brought to its end" in text


def test_what_a_follow_up_added_stands_beside_the_first_score() -> None:
    text = paper(session(spoken(), followed_up())).text

    assert "After follow-ups: 65 / 100." in text
    assert "follow-up" in text


def test_what_a_reviewer_said_stands_beside_the_coach() -> None:
    verdicts = (Verdict.SAID, Verdict.MISSING, None, None)
    first = ReviewedAnswer(
        position=1, attempt=1, verdicts=verdicts, score=70, remark="Slower, *please*."
    )
    review = Assessment(id="r", reviewer="Dana", saved_at=MADE, comment="Well.", answers=(first,))
    report = build_report(session(spoken(), reviews=(review,)), version="1.0", made_at=MADE)
    made = PaperReport(as_pdf(report))

    assert "Review by Dana, 19 November 2025" in made.text
    assert "Well. Question 1: Right passage" in made.text
    assert "Reviewer 70 / 100, coach 50 / 100." in made.text
    assert "Reviewer and coach: said. Separate retrieval errors from generation" in made.text
    assert "Slower, *please*." in made.text


def test_words_of_people_are_never_read_as_markup() -> None:
    asked = question(title=TYPESET, ask=TYPESET, area=TYPESET)
    feedback = graded(comment=TYPESET)
    given = session(
        spoken(question=asked, hearing=hearing(TYPESET), note=TYPESET, feedback=feedback),
        title=TYPESET,
        note=TYPESET,
        tags=(TYPESET,),
        pack=TYPESET,
    )
    set_there = "".join(TYPESET.split())

    assert paper(given).letters.count(set_there) >= 8


def test_hostile_text_is_set_as_it_was_written(hostile: Session) -> None:
    made = paper(hostile)

    assert made.letters.count("<script>alert(1)</script>**bold**_em_") > 20
    assert made.links == {"https://good.example/a"}
    assert "[woman]" in made.text or "👩" in made.text
    assert HOSTILE.split()[0] in made.text


def test_right_to_left_words_are_real_text() -> None:
    made = paper(session(spoken(note="שלום עולם"), title="مرحبا"))

    assert {"שלום", "םולש"} & set(made.text.split())
    assert "[U+" not in made.text


def test_arabic_persian_and_urdu_are_set_in_the_typeface_for_them() -> None:
    words = ("مرحبا", "گفتگو", "ٹیبل")
    made = paper(session(spoken(note="\n\n".join(words)), title=words[0]))

    assert {"Almarai-Regular", "Almarai-Bold"} <= made.fonts
    assert "DejaVuSansMono" not in made.fonts
    assert all({word, word[::-1]} & set(made.text.split()) for word in words)


def test_plain_reports_are_set_in_the_typefaces_of_the_program_alone(states: PaperReport) -> None:
    assert states.fonts <= {
        *("Inter-Regular", "Inter-SemiBold", "LibertinusSerif-Regular"),
        *("DejaVuSansMono", "DejaVuSansMono-Bold", "NewCMMath-Regular", "LibertinusSerif-Semibold"),
    }


def test_a_letter_that_nobody_draws_is_told_and_stands_as_its_number() -> None:
    made = paper(session(spoken(note=f"Before {UNDRAWN} after.")))

    assert "No typeface of this computer draws some letters" in made.pages[0]
    assert "Before [U+10FFFD] after." in made.text
    assert "No typeface" not in paper(session(spoken())).text


@pytest.mark.parametrize(
    ("letter", "told"),
    [
        ("👩", "[woman]"),
        ("你", "[U+4F60]"),
        ("\u200d", ""),
        ("\ufe0f", ""),
        ("\U0010fffd", "[U+10FFFD]"),
    ],
)
def test_what_stands_for_a_letter(letter: str, told: str) -> None:
    assert stand_in(letter) == told


def test_a_title_keeps_the_letters_that_cannot_be_drawn_where_programs_draw_it() -> None:
    made = paper(session(spoken(), title=f"A {UNDRAWN}"))

    assert made.reader.metadata
    assert made.reader.metadata.title == f"A {UNDRAWN}"
    assert "A [U+10FFFD]" in made.text


def test_a_long_answer_is_set_whole() -> None:
    heard = hearing(" ".join(f"word{number}." for number in range(3000)), unsure=())
    text = paper(session(spoken(hearing=heard, delivery=measure_delivery(heard)))).text

    assert "0:01 word0." in text
    assert "word2999." in text
    assert "19:39 word2940." in text


def test_figures_with_a_thousand_places_run_over_as_many_pages_as_they_need() -> None:
    attempt = spoken()
    assert attempt.delivery
    spans = tuple(Span(start=20.0 * n, end=20.0 * n + 2) for n in range(900))
    many = attempt.delivery.model_copy(update={"long_pauses": spans, "seconds": 18_000.0})
    made = paper(session(attempt.model_copy(update={"delivery": many})))

    assert "4:59:40 (2.0 s)" in made.text
    assert made.has_all_on_its_pages


def test_a_word_longer_than_a_line_is_set_whole() -> None:
    long = "".join(chr(ord("a") + n % 26) for n in range(700))

    made = paper(session(spoken(note=long, question=question(title=long)), title=long[:120]))

    assert long in made.letters
    assert made.has_all_on_its_pages


def test_two_makings_are_equal_and_differ_when_made_at_another_time() -> None:
    report = build_report(every_state(), version="1.0", made_at=MADE)
    later = build_report(every_state(), version="1.0", made_at=datetime(2026, 1, 2, tzinfo=UTC))

    assert as_pdf(report) == as_pdf(report)
    assert as_pdf(report) != as_pdf(later)


def test_what_the_typesetter_refuses_is_told_without_words_of_the_person() -> None:
    same_answer_twice = session(spoken(note="secret"), spoken(note="secret"))
    with pytest.raises(AppError) as told:
        paper(same_answer_twice)

    assert told.value.code == "pdf_not_made"
    assert "secret" not in repr(told.value.failure)


def test_a_language_that_is_none_does_no_harm() -> None:
    heard = hearing()
    odd = heard.transcript.model_copy(update={"language": '"><script>'})
    made = paper(session(spoken(hearing=heard.model_copy(update={"transcript": odd}))))

    assert "separate retrieval from generation" in made.text
