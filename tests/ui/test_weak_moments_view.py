"""How weak moments are worded, each kind."""

from datetime import timedelta

import pytest

from mockinterview.core.session import AttemptKey
from mockinterview.core.transcript import Span
from mockinterview.core.weak_moments import WeakKind, WeakMoment
from mockinterview.ui.views.weak_moments import (
    kind_choices,
    moment_clip,
    moment_row,
    moment_title,
    moment_view,
    weak_absence,
    weak_subtitle,
)
from tests.fakes import sessions as made


def moment(kind: WeakKind = WeakKind.WRONG_CLAIM, **changes: object) -> WeakMoment:
    known: dict[str, object] = {
        "session_id": "one",
        "key": AttemptKey(position=2, number=1),
        "started_at": made.STARTED + timedelta(days=1),
        "question": "What is a cache?",
        "kind": kind,
        "subject": "accuracy" if kind is WeakKind.CRITERION else "A cache never lies",
        "span": Span(start=63.0, end=73.0),
        "file": "one/2-1.wav",
    }
    return WeakMoment.model_validate(known | changes)


@pytest.mark.parametrize(
    ("kind", "amount", "title"),
    [
        (WeakKind.WRONG_CLAIM, None, "A cache never lies"),
        (WeakKind.CONTRADICTED, None, "A cache never lies"),
        (WeakKind.CRITERION, 2.0, "Accuracy: 2 of 5"),
        (WeakKind.LONG_PAUSE, 3.26, "A pause of 3.3 s"),
        (WeakKind.FILLERS, 4.0, "4 fillers in 8 s"),
    ],
)
def test_each_kind_says_what_it_is(kind: WeakKind, amount: float | None, title: str) -> None:
    assert moment_title(moment(kind, amount=amount)) == title


def test_a_row_tells_all_in_words_and_that_it_has_no_sound() -> None:
    assert moment_row(0, moment()).said == "wrong claim: A cache never lies, What is a cache?, 1:03"
    silent = moment_row(0, moment(file=""))
    assert silent.at == ""
    assert silent.said.endswith("no sound")
    assert moment_clip(0, moment(file="")) is None


def test_moments_that_begin_alike_are_told_apart() -> None:
    assert moment_clip(0, moment()) != moment_clip(1, moment())


def test_it_is_said_in_which_take_of_which_question() -> None:
    assert moment_view(moment()).where.endswith("question 2")
    again = moment(key=AttemptKey(position=2, number=3))
    assert moment_view(again).where.endswith("question 2, take 3")


def test_what_is_true_stands_below_a_wrong_claim_and_the_gap_below_a_mark() -> None:
    assert moment_view(moment(truth="It may.")).truth == "In truth: It may."
    low = moment(WeakKind.CRITERION, truth="It names no measure.", amount=1.0)
    assert moment_view(low).truth == "It names no measure."


def test_kinds_are_offered_where_there_are_several() -> None:
    assert kind_choices([moment(), moment()]) == ()
    choices = kind_choices([moment(), moment(WeakKind.LONG_PAUSE), moment()])
    assert [choice.text for choice in choices] == ["All", "Wrong claims 2", "Long pauses 1"]


def test_it_is_said_where_they_are_from_and_what_has_no_sound() -> None:
    assert weak_subtitle([moment()], 1, "") == "From your last interview."
    assert weak_subtitle([moment()], 20, "") == "From your last 20 interviews."
    one_silent = weak_subtitle([moment(), moment(file="")], 1, "Monday")
    assert one_silent == (
        "From the interview of Monday. 1 has no recording: it is listed and not played."
    )


def test_nothing_to_hear_has_a_reason() -> None:
    assert weak_absence(0)[0] == "No interviews yet"
    assert "marks of 2 or less" in weak_absence(3)[1]
