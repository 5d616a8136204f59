"""The upkeep of this program ends before what it works on goes."""

from threading import Event, Thread

from mockinterview.store import turns

PATIENCE_SECONDS = 30


def test_upkeep_is_told_to_end_and_waited_for() -> None:
    begun, order = Event(), []

    def look_after() -> None:
        with turns.upkeep() as is_to_end:
            begun.set()
            while not is_to_end():
                pass
            order.append("the upkeep ended")

    lane = Thread(target=look_after, daemon=True)
    lane.start()
    assert begun.wait(PATIENCE_SECONDS)
    with turns.without_upkeep():
        order.append("all was deleted")
    lane.join(PATIENCE_SECONDS)
    assert order == ["the upkeep ended", "all was deleted"]


def test_upkeep_begins_once_the_other_is_done() -> None:
    with turns.without_upkeep():
        pass
    with turns.upkeep() as is_to_end:
        assert not is_to_end()


def test_upkeep_still_gives_way_to_who_asked_for_it() -> None:
    with turns.upkeep(lambda: True) as is_to_end:
        assert is_to_end()
