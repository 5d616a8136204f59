"""Requests are broken off from outside, and nothing new begins before all have let go."""

import pytest

from mockinterview.core.errors import AppError, Failure
from mockinterview.network.halt import Halt

WHY = Failure(code="interrupted", message="Something else comes first.", retryable=True)


def test_halt_that_nobody_holds_lets_everything_pass() -> None:
    halt, cuts = Halt(), []
    with halt.cutting(lambda: cuts.append("cut")):
        halt.require_free()
    assert cuts == []


def test_what_is_under_way_is_cut_when_somebody_takes_hold() -> None:
    halt, cuts = Halt(), []
    with halt.cutting(lambda: cuts.append("cut")):
        halt.hold("one", WHY)
        assert cuts == ["cut"]
        with pytest.raises(AppError) as raised:
            halt.require_free()
    assert raised.value.failure == WHY


def test_what_is_over_is_not_cut() -> None:
    halt, cuts = Halt(), []
    with halt.cutting(lambda: cuts.append("cut")):
        pass
    halt.hold("one", WHY)
    assert cuts == []


def test_nothing_begins_before_everybody_has_let_go() -> None:
    halt = Halt()
    halt.hold("one", WHY)
    halt.hold("two", WHY)
    halt.let_go("one")
    with pytest.raises(AppError, match="comes first"), halt.cutting(lambda: None):
        pytest.fail("it began")
    halt.let_go("two")
    with halt.cutting(lambda: None):
        halt.require_free()


def test_letting_go_of_what_is_not_held_changes_nothing() -> None:
    halt = Halt()
    halt.let_go("one")
    halt.require_free()
