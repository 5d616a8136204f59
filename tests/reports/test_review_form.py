"""A reviewer's form: what it shows, and that what Chromium saves of it is read back."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.core.agreement import compared, fitting
from mockinterview.core.coverage import Verdict
from mockinterview.core.errors import AppError
from mockinterview.core.report import build_report
from mockinterview.core.review import ReviewFile, read_review
from mockinterview.core.session import Session
from mockinterview.reports.review_form import as_review_form
from tests.fakes.browser import Browser
from tests.fakes.sessions import (
    MADE,
    every_state,
    followed_up,
    question,
    session,
    silent,
    skipped,
    spoken,
    typed_answer,
)
from tests.reports.outline import Outline

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def form(given: Session, sound: bytes | None = None) -> str:
    report = build_report(given, version="1", made_at=MADE)
    return as_review_form(report, lambda _file: sound).decode()


def shown(page: str) -> Outline:
    return Outline(page.replace("<script>", "<style>").replace("</script>", "</style>"))


def test_it_shows_the_answers_that_have_words_and_no_other() -> None:
    outline = shown(form(every_state()))
    assert [place["data-position"] for place in outline.all("section")] == ["1", "1", "2", "4"]
    assert [place["data-attempt"] for place in outline.all("section")] == ["1", "2", "1", "1"]


def test_it_says_nothing_of_what_the_coach_says() -> None:
    given = session(spoken(note="mine", own_rating=2), followed_up())
    text = shown(form(given)).text
    for hidden in ("50 / 100", "What is true", "hallucination", "mine", "Own rating"):
        assert hidden not in text
    assert "Separate retrieval errors from generation must" in text
    assert "I would first separate retrieval from generation" in text


def test_every_control_has_a_name() -> None:
    outline = shown(form(session(spoken(), typed_answer(2))))
    named = {label["for"] for label in outline.all("label") if label.get("for")}
    fields = [*outline.all("textarea"), *(i for i in outline.all("input") if "type" not in i)]
    assert fields
    assert {field["id"] for field in fields} == named
    assert len(outline.all("fieldset")) == len(outline.all("legend")) == 8


def test_hostile_text_does_nothing(hostile: Session) -> None:
    page = form(hostile)
    outline = shown(page)
    assert page.count("<script>") == 1
    assert not outline.all("img")
    assert not [a for _, attributes in outline.elements for a in attributes if a.startswith("on")]


def test_recordings_stand_in_it_only_where_they_are_handed_in() -> None:
    assert "<audio" not in form(session(spoken()))
    page = form(session(spoken(), typed_answer(2)), b"ID3")
    assert page.count('<audio controls preload="none" src="data:audio/mpeg;base64,SUQz"') == 1


def test_without_an_answer_that_has_words_there_is_no_form() -> None:
    with pytest.raises(AppError) as caught:
        form(session(silent(), skipped(2)))
    assert caught.value.code == "nothing_to_review"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("there is no Chromium here")
    with Browser(CHROMIUM, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


GIVEN = session(spoken(1), typed_answer(2), spoken(3, question=question(points=())))
SAVED = """(async () => {
    const told = new Promise((kept) => {
        const real = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then(kept); return real(blob); };
    });
    document.getElementById("save").click();
    return await Promise.race([told, new Promise((kept) => setTimeout(kept, 300, null))]);
})()"""


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Browser:
    file = tmp_path / "review.html"
    file.write_text(form(GIVEN), encoding="utf-8")
    browser.console.clear()
    browser.call("Browser.setDownloadBehavior", behavior="deny")
    browser.open(file)
    return browser


def saved(browser: Browser) -> ReviewFile:
    text = browser.run(SAVED)
    assert text, browser.run("document.getElementById('told').textContent")
    return read_review(text.encode())


def test_what_is_filled_in_is_saved_and_read_back(opened: Browser) -> None:
    opened.click('input[name="v1-1-1"][value="said"]')
    opened.click('input[name="v1-1-2"][value="missing"]')
    opened.run("document.getElementById('s1-1').value = '64'")
    opened.run("document.getElementById('r2-1').value = ' Say \"why\" first. \\u05d8 '")
    opened.run("document.getElementById('reviewer').value = 'Dana'")
    file = saved(opened)
    assert (file.reviewer, file.session_id) == ("Dana", GIVEN.id)
    first, second = file.answers
    assert first.verdicts == (Verdict.SAID, Verdict.MISSING, None, None)
    assert (first.score, second.score, second.remark) == (64, None, 'Say "why" first. \u05d8')
    made = compared(fitting(file, GIVEN), GIVEN)
    assert (made.points_compared, made.points_alike, made.mean_difference) == (2, 1, 14.0)
    assert opened.console == []


def test_an_empty_form_saves_nothing_and_says_so(opened: Browser) -> None:
    assert opened.run(SAVED) is None
    assert opened.run("document.getElementById('told').textContent") == (
        "There is nothing to save yet."
    )


@pytest.mark.parametrize("score", ["101", "-1", "7.5", "good", "1e1"])
def test_a_score_that_is_none_is_told_at_its_field(opened: Browser, score: str) -> None:
    opened.run(f"document.getElementById('s1-1').value = {json.dumps(score)}")
    assert opened.run(SAVED) is None
    assert opened.run("document.activeElement.id") == "s1-1"
    assert opened.run("document.activeElement.getAttribute('aria-invalid')") == "true"


def test_the_page_may_send_nothing_anywhere(opened: Browser) -> None:
    refused = opened.run(
        "fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => error.constructor.name)"
    )
    assert refused == "TypeError"
    assert any("Content Security Policy" in line for line in opened.console)
