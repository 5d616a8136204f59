"""A page with recordings in it."""

import re
from base64 import b64decode, b64encode
from hashlib import sha256

from mockinterview.core.report import build_report
from mockinterview.core.session import Bookmark, Session
from mockinterview.reports.page import SPEEDS, as_page
from tests.fakes.sessions import MADE, every_state, hearing, session, spoken, untranscribed
from tests.reports.outline import Outline

SOUND = b'\xff\xf3 the sound of an answer <>&"'


def page(given: Session, *, only: str = "") -> str:
    report = build_report(given, version="1.0", made_at=MADE)
    return as_page(report, lambda file: SOUND if only in file else None)


def script_of(made: str) -> str:
    (found,) = re.findall(r"<script>(.*?)</script>", made, re.DOTALL)
    return str(found)


def fingerprint(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_each_recording_stands_in_the_page_whole() -> None:
    players = Outline(page(every_state())).all("audio")

    assert len(players) == len([a for a in every_state().attempts if a.take])
    for player in players:
        head, _, sound = (player["src"] or "").partition(",")
        assert head == "data:audio/mpeg;base64"
        assert b64decode(sound) == SOUND


def test_without_a_script_there_is_a_plain_player() -> None:
    shown = Outline(page(session(spoken())))
    (player,) = shown.all("audio")
    (controls,) = [a for a in shown.all("div") if a.get("class") == "controls"]

    assert "controls" in player
    assert "hidden" in controls


def test_policy_allows_this_style_this_script_and_sound_within_the_page_alone() -> None:
    made = page(session(spoken()))
    (style,) = re.findall(r"<style>(.*?)</style>", made, re.DOTALL)
    (policy,) = [
        a["content"] for a in Outline(made).all("meta") if "Security" in (a.get("http-equiv") or "")
    ]

    assert policy == (
        f"default-src 'none'; style-src {fingerprint(style)}; "
        f"script-src {fingerprint(script_of(made))}; media-src data:"
    )


def test_script_asks_nothing_of_the_world() -> None:
    words = set(re.findall(r"[A-Za-z]+", script_of(page(session(spoken())))))

    assert words.isdisjoint(
        {"fetch", "XMLHttpRequest", "WebSocket", "import", "eval", "Function", "innerHTML"}
        | {"cookie", "localStorage", "sessionStorage", "indexedDB", "sendBeacon"}
    )


def test_a_page_without_a_recording_has_no_script_though_it_was_asked_for_sound() -> None:
    made = page(every_state(), only="nothing of the sort")

    assert "<script" not in made
    assert "media-src" not in made
    assert "data-t=" not in made


def test_an_answer_whose_recording_is_gone_stays_as_it_reads() -> None:
    made = page(session(spoken(1), spoken(2)), only="2-1")

    assert made.count("<audio") == 1
    assert made.index("<audio") > made.index('id="q2-1"')
    assert made.count("data-t=") == len(hearing().transcript.words)


def test_every_word_says_when_it_was_said() -> None:
    heard = hearing("One <b>two</b> three.", unsure=("three.",))
    made = page(session(spoken(hearing=heard)))

    assert '<span data-t="1.80">One</span>' in made
    assert '<span data-t="2.20">&lt;b&gt;two&lt;/b&gt;</span>' in made
    assert '<mark data-t="2.60">three.</mark>' in made


def test_a_recording_that_nobody_wrote_down_can_be_heard() -> None:
    made = page(session(untranscribed()))

    assert made.count("<audio") == 1


def test_quotes_and_bookmarks_are_places_in_the_recording() -> None:
    marked = spoken(bookmarks=(Bookmark(at=12.5, text="Here I <i>stopped</i>."),))
    shown = Outline(page(session(marked)))
    places = [a["data-at"] for a in shown.all("span") if "data-at" in a]

    assert "12.5" in places
    assert "3.0" in places
    assert "0:12 Here I <i>stopped</i>." in shown.text


def test_marks_on_the_bar_differ_by_shape_and_are_explained() -> None:
    marked = spoken(bookmarks=(Bookmark(at=12.5),))
    shown = Outline(page(session(marked)))
    shapes = {a["d"] for a in shown.all("path") if a.get("class") in {"said", "bookmark"}}

    assert len(shapes) == 2
    assert "Blocks: long pauses. Strokes: quoted words. Diamonds: bookmarks." in shown.text


def test_every_control_of_a_player_has_a_name() -> None:
    shown = Outline(page(session(spoken())))

    assert shown.all("audio")[0]["aria-label"] == "Recording of the answer"
    assert [a["aria-label"] for a in shown.all("button")] == ["Play"]
    assert [a["aria-label"] for a in shown.all("input")] == ["Place in the recording"]
    assert [float(a["value"] or 0) for a in shown.all("option")] == list(SPEEDS)
    assert [a["value"] for a in shown.all("option") if "selected" in a] == ["1"]


def test_two_renderings_with_sound_are_equal() -> None:
    assert page(every_state()) == page(every_state())
