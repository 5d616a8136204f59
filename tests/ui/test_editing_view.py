"""Which message stands beside which field of the form, and what is said of all of them."""

from pathlib import Path

from mockinterview.bank.findings import Finding, Severity
from mockinterview.ui.views.editing import ELSEWHERE, messages_of, state_line


def finding(field: str, what: str = "Wrong.", *, is_error: bool = True) -> Finding:
    severity = Severity.ERROR if is_error else Severity.ADVICE
    return Finding(file=Path("x"), field=field, what=what, cure="Mend it.", severity=severity)


def test_a_message_stands_beside_its_field_without_its_name() -> None:
    placed = messages_of([finding("ask", "The field 'ask' is empty.")], 1)
    assert [message.text for message in placed["ask"]] == ["This is empty. Mend it."]
    placed = messages_of(
        [finding("target_seconds", "The value of 'target_seconds' is out of range.")], 1
    )
    assert placed["target_seconds"][0].text == "This is out of range. Mend it."


def test_a_wording_of_a_key_point_is_told_at_its_words() -> None:
    assert list(messages_of([finding("point 2, accept 3")], 2)) == ["point 2, accept"]


def test_what_no_field_shows_is_told_above_with_its_name() -> None:
    placed = messages_of([finding("references 1, link"), finding("point 3, statement")], 2)
    assert [message.text for message in placed[ELSEWHERE]] == [
        "references 1, link: Wrong. Mend it.",
        "point 3, statement: Wrong. Mend it.",
    ]


def test_errors_stand_in_the_way_and_advice_does_not() -> None:
    one = messages_of([finding("ask")], 0)
    assert state_line(one) == ("One thing has to be mended before it can be saved.", "bad")
    both = messages_of([finding("ask"), finding("hint"), finding("hint", is_error=False)], 0)
    assert state_line(both)[0].startswith("2 things have to be mended")
    advice = messages_of([finding("hint", is_error=False)], 0)
    assert state_line(advice) == ("It can be saved. There is one piece of advice.", "warning")
    assert state_line({}) == ("Nothing to mend.", "good")
