"""What can be read of a reply that is still coming: sentences, never JSON."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.coach.prompted.judgement import plain_line
from mockinterview.coach.prompted.readable import Readable, readable_part
from tests.coach.replies import criterion, judged, judgement

REPLY = json.dumps(
    judgement(
        points=[
            {**judged("frozen", "said", "a quote"), "reason": "You say what is frozen."},
            {**judged("memory", "missing"), "reason": "Memory is not named."},
        ],
        criteria=[criterion("depth", 3, gap="No example.")],
        next_time="Say “why”.",
    )
)


def test_whole_reply_reads_as_its_reasons_gaps_and_advice() -> None:
    assert readable_part(REPLY).splitlines() == [
        "You say what is frozen.",
        "Memory is not named.",
        "It is so.",
        "No example.",
        "Say “why”.",
    ]


def test_every_beginning_of_a_reply_reads_as_a_beginning_of_it() -> None:
    whole = readable_part(REPLY)
    shown = [readable_part(REPLY[:end]) for end in range(len(REPLY) + 1)]
    assert all(whole.startswith(text.rstrip()) for text in shown)
    assert not any(set(text) & set('{}[]"\\') for text in shown)
    assert shown[0] == ""
    assert len(set(shown)) > 50


def test_first_words_come_before_the_first_verdict() -> None:
    assert readable_part(REPLY.partition('"verdict"')[0]) == "You say what is frozen."


@given(st.lists(st.integers(1, 40), min_size=1, max_size=20))
def test_it_reads_the_same_in_whatever_pieces_it_comes(sizes: list[int]) -> None:
    shown = [""]
    reader = Readable(shown.append)
    at = 0
    for size in [*sizes, len(REPLY)]:
        reader.feed(REPLY[at : at + size])
        at += size
    assert shown[-1] == readable_part(REPLY)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error_and_shows_no_line_without_a_field(text: str) -> None:
    if not any(key in text for key in ("reason", "gap", "next_time")):
        assert readable_part(text) == ""


@settings(deadline=None)
@given(st.text())
def test_reason_reads_as_it_was_written_however_it_was_escaped(text: str) -> None:
    for is_ascii in (True, False):
        reply = json.dumps({"reason": text}, ensure_ascii=is_ascii)
        assert readable_part(reply) == plain_line(text)


@pytest.mark.parametrize(
    "before",
    [
        "```json\n",
        "Here it is:\n",
        '<think>{"reason": "Hidden."} hm</think>',
        "\n\n<think></think>\n",
    ],
)
def test_what_comes_before_the_object_is_not_shown(before: str) -> None:
    shown = [readable_part((before + REPLY)[:end]) for end in range(len(before + REPLY) + 1)]
    assert shown[-1] == readable_part(REPLY)
    assert not any("Hidden" in text or "hm" in text for text in shown)


def test_quotes_and_names_are_not_shown() -> None:
    shown = readable_part(REPLY)
    assert "a quote" not in shown
    assert "frozen\n" not in shown


@pytest.mark.parametrize(
    ("escaped", "read"),
    [('caf\\u00e9 \\"x\\"', 'café "x"'), ("a\\nb\\tc", "a b c"), ("\\u20", ""), ("x\\", "x")],
)
def test_escapes_are_read_and_an_unfinished_one_waits(escaped: str, read: str) -> None:
    assert readable_part(f'{{"reason": "{escaped}') == read
