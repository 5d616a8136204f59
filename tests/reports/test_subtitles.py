"""Subtitles fit a screen, keep to the times of the words, and are read by what plays them."""

import itertools
import re
import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.errors import AppError
from mockinterview.core.report import build_report
from mockinterview.core.session import Session
from mockinterview.core.transcript import Word
from mockinterview.reports.subtitles import (
    LINE_LETTERS,
    as_archive,
    as_srt,
    as_vtt,
    cues_of,
)
from tests.fakes.sessions import (
    MADE,
    followed_up,
    hearing,
    question,
    session,
    silent,
    spoken,
    typed_answer,
)

ARROW = re.compile(r"(\d\d):(\d\d):(\d\d)[.,](\d\d\d) --> (\d\d):(\d\d):(\d\d)[.,](\d\d\d)")


def words(text: str, each: float = 0.4) -> tuple[Word, ...]:
    return tuple(
        Word(text=w, start=n * each, end=(n + 1) * each) for n, w in enumerate(text.split())
    )


def made(of: Session, kind: str) -> str:
    report = build_report(of, version="1", made_at=MADE)
    return (as_srt if kind == "srt" else as_vtt)(report).decode()


def times(text: str) -> list[tuple[float, float]]:
    found = [[int(part) for part in match.groups()] for match in ARROW.finditer(text)]
    in_seconds = [
        [h * 3600 + m * 60 + s + ms / 1000 for h, m, s, ms in (t[:4], t[4:])] for t in found
    ]
    return [(start, end) for start, end in in_seconds]


def test_a_cue_ends_with_its_sentence_or_at_a_pause() -> None:
    said = (*words("One two. Three four"), Word(text="five", start=5.0, end=5.5))
    assert [cue.lines for cue in cues_of(said)] == [("One two.",), ("Three four",), ("five",)]


def test_two_lines_are_of_about_the_same_length() -> None:
    (cue,) = cues_of(words("a long line that does not fit in forty-two letters", 0.3))
    assert cue.lines == ("a long line that does not", "fit in forty-two letters")


def test_a_word_that_fits_on_no_line_is_cut_up() -> None:
    report = build_report(session(spoken(hearing=hearing("x" * 100))), version="1", made_at=MADE)
    assert "x" * LINE_LETTERS in as_srt(report).decode().splitlines()


def test_wide_letters_count_twice() -> None:
    (cue,) = cues_of([Word(text="漢" * 21, start=0, end=1), Word(text="字", start=1, end=2)])
    assert cue.lines == ("漢" * 21, "字")


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.text("abc.,", min_size=1, max_size=60), st.floats(0, 3), st.floats(0, 2)),
        max_size=40,
    )
)
def test_cues_fit_follow_one_another_and_hold_every_word(
    said: list[tuple[str, float, float]],
) -> None:
    at, heard = 0.0, []
    for text, gap, length in said:
        heard.append(Word(text=text[:LINE_LETTERS], start=at + gap, end=at + gap + length))
        at += gap + length / 2
    cues = cues_of(heard)
    assert " ".join(line for cue in cues for line in cue.lines) == " ".join(w.text for w in heard)
    assert all(len(cue.lines) <= 2 for cue in cues)
    assert all(len(line) <= LINE_LETTERS for cue in cues for line in cue.lines)
    assert all(cue.start < cue.end for cue in cues)
    assert all(one.end <= other.start + 0.001 for one, other in itertools.pairwise(cues))


@pytest.mark.parametrize("kind", ["srt", "vtt"])
def test_the_times_of_one_answer_are_those_of_its_words(kind: str) -> None:
    first = times(made(session(spoken()), kind))[0]
    assert first == (1.8, 5.8)


@pytest.mark.parametrize("kind", ["srt", "vtt"])
def test_further_answers_come_as_late_as_the_recordings_before_them_are_long(kind: str) -> None:
    one, two = session(spoken(1)), session(spoken(1), silent(2), spoken(3))
    alone, late = times(made(one, kind)), times(made(two, kind))
    assert late[: len(alone)] == alone
    assert late[len(alone)][0] == pytest.approx(alone[0][0] + 80.0)


def test_subrip_counts_its_cues_through() -> None:
    text = made(session(spoken(1), spoken(2)), "srt")
    blocks = text.strip().split("\n\n")
    assert [block.split("\n")[0] for block in blocks] == [str(n) for n in range(1, len(blocks) + 1)]


def test_webvtt_names_the_question_in_a_note_and_escapes_what_was_said() -> None:
    said = hearing("I & <b>you</b> --> <script>")
    asked = question(title="A --> B\n\n00:00.000 --> 00:01.000")
    text = made(session(spoken(hearing=said, question=asked)), "vtt")
    assert text.startswith("WEBVTT\n\nNOTE Question 1 of 1: A -> B 00:00.000 -> 00:01.000\n\n")
    assert "I &amp; &lt;b&gt;you&lt;/b&gt;" in text
    assert text.count("-->") == len(times(text))


def test_subrip_holds_no_mark_that_a_player_obeys() -> None:
    text = made(session(spoken(hearing=hearing("<i>so</i> {\\an8} -->"))), "srt")
    assert "‹i›so‹/i› (\\an8) --›" in text  # noqa: RUF001


def test_the_archive_has_both_kinds_for_each_recording_called_like_it() -> None:
    report = build_report(session(spoken(1), followed_up(), spoken(2)), version="1", made_at=MADE)
    with zipfile.ZipFile(BytesIO(as_archive(report))) as archive:
        assert sorted(archive.namelist()) == [
            "1-1.srt", "1-1.vtt", "1-2-follow-up.srt", "1-2-follow-up.vtt", "2-1.srt", "2-1.vtt",
        ]  # fmt: skip
        assert times(archive.read("2-1.srt").decode())[0] == (1.8, 5.8)


def test_hostile_names_of_recordings_name_no_file(hostile: Session) -> None:
    report = build_report(hostile, version="1", made_at=MADE)
    with zipfile.ZipFile(BytesIO(as_archive(report))) as archive:
        assert set(archive.namelist()) == {"1-1.srt", "1-1.vtt", "2-1.srt", "2-1.vtt"}


@pytest.mark.parametrize("kind", ["srt", "vtt"])
def test_a_session_without_timed_words_is_told_so(kind: str) -> None:
    with pytest.raises(AppError) as caught:
        made(session(typed_answer(), silent(2)), kind)
    assert caught.value.code == "no_timed_words"
