"""A take heard again: the word of a moment, what is heard next, and where one is."""

from itertools import islice

import pytest

from mockinterview.core.replay import (
    Course,
    Mark,
    MarkKind,
    WordTimes,
    heard_parts,
    loop_between,
    mark_at,
    marks_of,
    next_mark,
    previous_mark,
    sentence_at,
    spoken_parts,
)
from mockinterview.core.session import Bookmark
from mockinterview.core.transcript import Span, Word
from tests.fakes import sessions as made

WORDS = tuple(
    Word(text=text, start=start, end=end)
    for text, start, end in (
        ("First.", 1.0, 1.4),
        ("Then", 2.5, 2.8),
        ("we", 2.8, 3.0),
        ("go.”", 3.0, 3.5),
        ("End", 6.0, 6.5),
    )
)


def parts(*pairs: tuple[float, float]) -> tuple[Span, ...]:
    return tuple(Span(start=start, end=end) for start, end in pairs)


@pytest.mark.parametrize(
    ("seconds", "word"),
    [(0.5, None), (1.0, 0), (1.5, 0), (2.0, None), (2.79, 1), (2.8, 2), (3.7, 3), (99.0, None)],
)
def test_the_word_of_a_moment(seconds: float, word: int | None) -> None:
    assert WordTimes(WORDS).at(seconds) == word


def test_words_that_run_into_one_another_are_found_in_their_order() -> None:
    words = (WORDS[3], WORDS[1], WORDS[4])
    times = WordTimes(words)
    assert [times.at(at) for at in (3.0, 3.2, 6.1)] == [1, 1, 2]


def test_without_words_there_is_none() -> None:
    assert WordTimes(()).at(1.0) is None


def test_the_sentence_of_a_moment_ends_at_full_stops() -> None:
    assert sentence_at(WORDS, 2.9) == Span(start=2.5, end=3.5)
    assert sentence_at(WORDS, 0.0) == Span(start=1.0, end=1.4)
    assert sentence_at(WORDS, 8.0) == Span(start=6.0, end=6.5)
    assert sentence_at((), 1.0) is None


SPEECH = parts((2.0, 4.0), (4.3, 6.0), (9.0, 10.0))


def test_long_silences_are_left_out_and_breaths_stay() -> None:
    heard = spoken_parts(SPEECH, 0.0, 12.0)
    assert [(part.start, round(part.end, 2)) for part in heard] == [(1.85, 6.15), (8.85, 10.15)]


def test_who_begins_in_a_silence_hears_what_comes() -> None:
    assert [part.start for part in spoken_parts(SPEECH, 7.0, 12.0)] == [8.85]
    assert [part.start for part in spoken_parts(SPEECH, 3.0, 12.0)] == [3.0, 8.85]


def test_where_no_speech_is_known_nothing_is_left_out() -> None:
    assert spoken_parts((), 1.0, 5.0) == parts((1.0, 5.0))
    assert spoken_parts(SPEECH, 11.0, 12.0) == parts((11.0, 12.0))


def test_a_loop_is_heard_from_where_one_is_and_then_for_ever() -> None:
    loop = Span(start=2.0, end=4.0)
    assert tuple(islice(heard_parts(3.0, 9.0, loop=loop), 3)) == parts((3, 4), (2, 4), (2, 4))
    assert tuple(islice(heard_parts(7.0, 9.0, loop=loop), 2)) == parts((2, 4), (2, 4))
    assert tuple(heard_parts(7.0, 9.0)) == parts((7, 9))


def test_silences_are_left_out_of_a_loop_too() -> None:
    loop = Span(start=5.0, end=9.5)
    heard = islice(heard_parts(5.0, 20.0, loop=loop, speech=SPEECH), 3)
    assert [(part.start, round(part.end, 2)) for part in heard] == [
        (5, 6.15),
        (8.85, 9.5),
        (5, 6.15),
    ]


def test_a_loop_lies_between_two_points_in_any_order() -> None:
    assert loop_between(4.0, 2.0) == Span(start=2.0, end=4.0)
    assert loop_between(4.0, 4.1) is None


def test_what_was_heard_tells_the_moment_of_the_take() -> None:
    course = Course()
    assert course.take_at(1.0) is None
    course.begin(0.0, None)
    course.begin(2.0, Span(start=10.0, end=12.0), 0.5)
    course.begin(6.0, Span(start=40.0, end=41.0), 2.0)
    assert course.take_at(1.9) is None
    assert course.take_at(3.0) == 10.5
    assert course.take_at(6.0) == 40.0
    assert course.take_at(6.25) == 40.5
    assert course.take_at(99.0) == 41.0


MARKS = tuple(
    Mark(kind=kind, start=start, end=end)
    for kind, start, end in (
        (MarkKind.SAID, 2.0, 6.0),
        (MarkKind.FILLER, 3.0, 3.2),
        (MarkKind.BOOKMARK, 8.0, 8.0),
    )
)


def test_marks_are_gone_to_in_both_directions() -> None:
    assert next_mark(MARKS, 0.0) == MARKS[0]
    assert next_mark(MARKS, 2.0) == MARKS[1]
    assert next_mark(MARKS, 8.0) is None
    assert previous_mark(MARKS, 9.5) == MARKS[2]
    assert previous_mark(MARKS, 8.4) == MARKS[1]
    assert previous_mark(MARKS, 2.5) is None


def test_of_marks_that_lie_in_one_another_the_shortest_is_meant() -> None:
    assert mark_at(MARKS, 3.1) == MARKS[1]
    assert mark_at(MARKS, 5.0) == MARKS[0]
    assert mark_at(MARKS, 8.0) is None


def test_an_answer_is_marked_by_what_was_measured_judged_and_bookmarked() -> None:
    answer = made.spoken().model_copy(update={"bookmarks": (Bookmark(at=3.0, text="here"),)})
    found = marks_of(answer)
    assert [mark.start for mark in found] == sorted(mark.start for mark in found)
    kinds = {mark.kind for mark in found}
    assert {MarkKind.SAID, MarkKind.BOOKMARK} <= kinds
    assert next(mark for mark in found if mark.kind is MarkKind.BOOKMARK).text == "here"


def test_before_the_score_is_shown_no_mark_tells_of_it() -> None:
    found = {mark.kind for mark in marks_of(made.spoken(), with_feedback=False)}
    assert not found & {MarkKind.SAID, MarkKind.PARTLY, MarkKind.WRONG}
