"""What a page with recordings does in a browser that is not ours: Chromium, where there is one."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mockinterview.audio.mp3 import as_mp3
from mockinterview.core.report import build_report
from mockinterview.reports.page import as_page
from tests.fakes.browser import Browser
from tests.fakes.sessions import MADE, session, spoken, take
from tests.fakes.sounds import chirp, save

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SECONDS = 40.0

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(CHROMIUM or "", tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    sound = as_mp3(save(folder / "answer.wav", chirp(SECONDS)))
    answers = (spoken(n, take=take(spoken(n).key, seconds=SECONDS)) for n in (1, 2))
    report = build_report(session(*answers), version="1.0", made_at=MADE)
    file = folder / "report.html"
    file.write_text(as_page(report, lambda _: sound), encoding="utf-8")
    return file


@pytest.fixture
def shown(browser: Browser, page: Path) -> Browser:
    browser.console.clear()
    browser.open(page)
    return browser


def state(browser: Browser, question: int = 1) -> dict[str, Any]:
    """Return what the player of a question does, and which word is lit."""
    return dict(
        browser.run(
            f"""(() => {{
                const card = document.querySelector("#q{question}-1");
                const audio = card.querySelector("audio");
                const lit = card.querySelectorAll(".lit");
                return {{at: audio.currentTime, isStill: audio.paused, speed: audio.playbackRate,
                    lit: [...lit].map((word) => Number(word.dataset.t))}};
            }})()"""
        )
    )


def until(browser: Browser, question: int, condition: str) -> None:
    """Wait for what the page itself tells of: every step of the playing."""
    browser.run(
        f"""new Promise((kept) => {{
            const card = document.querySelector("#q{question}-1");
            const audio = card.querySelector("audio");
            const look = () => ({condition}) ? kept() : requestAnimationFrame(look);
            look();
        }})"""
    )


def test_a_click_on_a_word_plays_from_there_and_lights_what_is_spoken(shown: Browser) -> None:
    word = "#q1-1 .transcript p:first-child [data-t]:nth-of-type(20)"
    begins = float(shown.run(f"document.querySelector('{word}').dataset.t"))
    shown.click(word)
    until(shown, 1, f"audio.currentTime > {begins} + 1")
    now = state(shown)

    assert not now["isStill"]
    assert begins + 1 <= now["at"] < begins + 5
    (lit,) = now["lit"]
    assert lit <= now["at"] + 0.1
    assert now["at"] - lit < 2.5
    assert shown.console == []


def test_the_space_bar_pauses_and_plays_the_answer_that_was_heard_last(shown: Browser) -> None:
    shown.click("#q2-1 .play")
    until(shown, 2, "audio.currentTime > 0.1")
    shown.run("document.activeElement.blur()")
    shown.press(" ", " ")
    until(shown, 2, "audio.paused")
    shown.press(" ", " ")
    until(shown, 2, "!audio.paused")

    assert state(shown, 1)["isStill"]


def test_one_answer_falls_silent_when_another_is_heard(shown: Browser) -> None:
    shown.click("#q1-1 .play")
    until(shown, 1, "audio.currentTime > 0.1")
    shown.click("#q2-1 .play")
    until(shown, 2, "audio.currentTime > 0.1")

    assert state(shown, 1)["isStill"]


def test_words_can_be_chosen_and_heard_by_keys_alone(shown: Browser) -> None:
    shown.run("document.querySelector('#q1-1 .speed').focus()")
    while shown.run("document.activeElement.className") != "transcript heard":
        shown.press("Tab")
    for _ in range(5):
        shown.press("ArrowRight")
    shown.press("ArrowLeft")
    chosen = float(shown.run("document.querySelector('#q1-1 .chosen').dataset.t"))
    shown.press("Enter", "\r")
    until(shown, 1, "!audio.paused && audio.currentTime > 0")

    assert chosen == pytest.approx(1.8 + 4 * 0.4)
    assert chosen <= state(shown)["at"] < chosen + 3


def test_the_place_of_a_quote_is_a_button_that_plays_it(shown: Browser) -> None:
    shown.click("#q1-1 .quote button.time")
    until(shown, 1, "!audio.paused")

    assert 3.0 <= state(shown)["at"] < 6.0


def test_speed_can_be_set_before_anything_is_heard(shown: Browser) -> None:
    shown.run(
        "const s = document.querySelector('#q1-1 .speed'); s.value = '1.5';"
        "s.dispatchEvent(new Event('change'))"
    )
    shown.click("#q1-1 .play")
    until(shown, 1, "audio.currentTime > 0.1")

    assert state(shown)["speed"] == 1.5
    assert shown.run("document.querySelector('#q1-1 audio').preservesPitch")


def test_the_bar_tells_its_place_in_words_and_leads_there(shown: Browser) -> None:
    shown.run(
        "const b = document.querySelector('#q1-1 .bar'); b.value = '30';"
        "b.dispatchEvent(new Event('input'))"
    )

    assert state(shown)["at"] == 30
    told = shown.run("document.querySelector('#q1-1 .bar').getAttribute('aria-valuetext')")
    assert told == "0:30 / 0:40"


def test_the_page_asks_the_network_for_nothing_and_runs_no_foreign_script(shown: Browser) -> None:
    shown.run(
        "const s = document.createElement('script'); s.textContent = 'window.ran = true';"
        "document.body.append(s)"
    )

    assert shown.run("window.ran") is None
    assert shown.run("performance.getEntriesByType('resource').length") == 0
    assert any("Content Security Policy" in told for told in shown.console)


def test_without_scripts_words_and_a_plain_player_are_there(shown: Browser, page: Path) -> None:
    shown.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        shown.open(page)
        tree = shown.call("DOM.getDocument", depth=-1)["root"]
    finally:
        shown.call("Emulation.setScriptExecutionDisabled", value=False)
    audio, controls = found(tree, "AUDIO"), found(tree, "DIV", "controls")

    assert len(audio) == 2
    assert all("controls" in attributes(node) for node in audio)
    assert all("hidden" in attributes(node) for node in controls)


def found(node: dict[str, Any], name: str, kind: str = "") -> list[dict[str, Any]]:
    here = node["nodeName"] == name and kind in attributes(node)
    below = [each for child in node.get("children", ()) for each in found(child, name, kind)]
    return [node, *below] if here else below


def attributes(node: dict[str, Any]) -> list[str]:
    return [*node.get("attributes", ()), ""]
