from mockinterview.audio.gaps import gaps_told
from mockinterview.core.gap import Gap


def gap(at_seconds: float, seconds: float, device: str | None) -> Gap:
    return Gap(at_seconds=at_seconds, seconds=seconds, device=device)


def test_a_take_without_gaps_needs_no_words() -> None:
    assert gaps_told([]) is None


def test_a_gap_tells_when_how_long_and_what_it_went_on_with() -> None:
    told = gaps_told([gap(62.4, 8.04, "Laptop")])
    assert told is not None
    assert told.code == "microphone_gone_for_a_time"
    assert "gone at 1:02 of the take, for 8.0 s." in told.message
    assert '"Laptop"' in told.message


def test_several_gaps_are_told_together() -> None:
    gaps = [gap(2.0, 1.0, "Headset"), gap(9.0, 2.0, "Headset"), gap(61.0, 3.0, "Laptop")]
    told = gaps_told(gaps)
    assert told is not None
    assert "gone at 0:02, 0:09 and 1:01 of the take, for 6.0 s in all." in told.message
    assert '"Laptop"' in told.message


def test_a_microphone_that_never_came_back_is_called_lost() -> None:
    told = gaps_told([gap(2.0, 1.0, "Headset"), gap(59.7, 4.0, None)])
    assert told is not None
    assert told.code == "microphone_lost"
    assert "lost at 0:02 and 1:00 " in told.message
