"""What an endpoint adds to the cards, by the state that an attempt is in."""

from dataclasses import replace

import pytest

from mockinterview.core.feedback import StandIn, not_graded
from mockinterview.core.leave import ready_to_send
from mockinterview.core.session import Attempt
from mockinterview.ports import Sending
from mockinterview.ui.views.at_endpoint import with_endpoint
from mockinterview.ui.views.attempt import AttemptView, attempt_view
from mockinterview.ui.views.better import better_view
from mockinterview.ui.views.endpoint import NO_ENDPOINT, EndpointSide, sending_view
from tests.fakes import sessions as made
from tests.fakes.endpoint import BETTER, HOST

SIDE = EndpointSide(host=HOST, model="some-model")
UNSENT = made.spoken(feedback=not_graded("endpoint", ready_to_send("elsewhere.example.org")))
WAITS = StandIn(reason=made.DOWN, not_before=made.STARTED)
JUDGED = made.spoken(feedback=made.by_endpoint())


def view(attempt: Attempt, side: EndpointSide = SIDE, *, is_pending: bool = False) -> AttemptView:
    return with_endpoint(
        attempt_view(attempt, is_pending=is_pending, can_retry=True), attempt, side
    )


def test_words_that_come_are_shown_while_they_come_and_no_longer() -> None:
    side = replace(SIDE, coming="You named")
    assert view(JUDGED, side, is_pending=True).coverage.coming == "You named"
    assert view(JUDGED, side).coverage.coming == ""


def test_answer_that_waits_for_leave_names_the_endpoint_that_it_would_go_to_now() -> None:
    ready = view(UNSENT).coverage.ready
    assert ready is not None
    assert HOST in ready.message
    assert "some-model" in ready.hint
    assert "Nothing has been sent" in ready.hint


def test_answer_that_waited_is_not_ready_while_it_is_judged_nor_without_an_endpoint() -> None:
    assert view(UNSENT, is_pending=True).coverage.ready is None
    assert view(UNSENT, NO_ENDPOINT).coverage.ready is None


@pytest.mark.parametrize(
    ("attempt", "is_pending", "can_see"),
    [
        (JUDGED, False, True),
        (made.spoken(), False, False),
        (made.spoken(), True, True),
        (made.spoken(feedback=made.graded(stand_in=WAITS)), False, True),
        (made.ungraded(), False, True),
        (UNSENT, False, True),
        (made.silent(), False, False),
        (made.skipped(), False, False),
    ],
)
def test_what_is_sent_can_be_seen_where_something_is(
    attempt: Attempt,
    is_pending: bool,  # noqa: FBT001 - a row of the table
    can_see: bool,  # noqa: FBT001 - a row of the table
) -> None:
    assert view(attempt, is_pending=is_pending).coverage.can_see_sent is can_see
    assert not view(attempt, NO_ENDPOINT, is_pending=is_pending).coverage.can_see_sent


@pytest.mark.parametrize("attempt", [made.silent(), made.skipped(), made.ungraded(), UNSENT])
def test_no_better_answer_is_offered_of_what_was_not_judged(attempt: Attempt) -> None:
    assert view(attempt).better is None


def test_without_an_endpoint_nothing_is_offered_and_what_is_kept_is_shown() -> None:
    assert better_view(JUDGED, NO_ENDPOINT) is None
    kept = better_view(made.spoken(better_answer=BETTER), NO_ENDPOINT)
    assert kept is not None
    assert kept.text == BETTER.text
    assert (kept.ask, kept.offer) == ("", "")


def test_offer_names_who_writes_and_where() -> None:
    offered = better_view(JUDGED, SIDE)
    assert offered is not None
    assert HOST in offered.offer
    assert "some-model" in offered.offer
    assert offered.ask == "Write a better answer"
    assert offered.parts == ()


def test_neighbours_of_one_origin_are_one_part_that_says_whose_it_is() -> None:
    shown = better_view(made.spoken(better_answer=BETTER), SIDE)
    assert shown is not None
    assert [(part.sign.word, part.text) for part in shown.parts] == [
        ("yours", "I separate retrieval from generation. I log the passages."),
        ("added", "Then I measure on labelled questions."),
    ]
    assert len({(part.sign.icon, part.sign.tone) for part in shown.parts}) == 2
    assert "“added” was written by some-model" in shown.legend
    assert shown.source == "6.2 s, 1,380 tokens."
    assert shown.ask == "Write it anew"


def test_while_it_is_written_nothing_more_is_asked_and_no_old_trouble_is_told() -> None:
    shown = better_view(JUDGED, replace(SIDE, is_writing=True, trouble=made.DOWN))
    assert shown is not None
    assert shown.is_writing
    assert (shown.ask, shown.trouble) == ("", None)


def test_failure_is_told_beside_the_way_to_try_again() -> None:
    shown = better_view(JUDGED, replace(SIDE, trouble=made.DOWN))
    assert shown is not None
    assert shown.trouble == made.DOWN
    assert shown.ask


def test_request_is_shown_whole_with_its_host_model_size_and_how_often_it_is_sent() -> None:
    shown = sending_view(Sending(HOST, "some-model", "All of it.", tokens=1_940, times=3))
    assert shown.text == "All of it."
    for part in (HOST, "some-model", "1,940 tokens", "3 times", "No recording"):
        assert part in shown.where
    assert not shown.can_send
    assert HOST in sending_view(Sending(HOST, "m", "", 1), can_send=True).title
