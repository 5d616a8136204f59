"""Events out of bytes, however they are cut."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.coach.wires.sse import events

STREAM = ': hello\n\nevent: a\ndata: {"x": "ü"}\n\nid: 7\ndata:one\r\ndata: two\r\n\r\ndata: rest\n'


@given(cuts=st.lists(st.integers(0, len(STREAM.encode())), max_size=6))
def test_events_are_the_same_wherever_the_bytes_are_cut(cuts: list[int]) -> None:
    raw = STREAM.encode()
    places = [0, *sorted(cuts), len(raw)]
    parts = [raw[begin:end] for begin, end in pairwise(places)]
    assert list(events(parts)) == ['{"x": "ü"}', "one\ntwo"]


def test_event_that_was_cut_off_is_none() -> None:
    assert list(events([b"data: whole\n\ndata: half"])) == ["whole"]
    assert list(events([])) == []


def test_bytes_of_another_charset_are_refused() -> None:
    with pytest.raises(UnicodeDecodeError):
        list(events(["data: Größe\n\n".encode("latin-1")]))
