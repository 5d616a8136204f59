"""Questions as JSON, from ourselves and from others."""

import json

import pytest

from tests.bank.exchange.conftest import Refuse, Understand, only, reasons
from tests.shipped import shipped_bank

BANK = shipped_bank()


def test_a_list_of_questions_and_answers_is_enough(understood: Understand) -> None:
    entries = [
        {"question": "What is a tree?", "answer": "A graph without cycles.", "tags": ["x y"]},
        {"q": "How many edges?", "a": 42, "colour": "red"},
        "text",
        {"question": "No answer?"},
    ]
    found = understood("plain.json", json.dumps(entries))

    assert [question.model_answer.short for question in found.pack.questions] == [
        "A graph without cycles.",
        "42",
    ]
    assert found.pack.questions[0].topics == ("x-y",)
    assert reasons(found) == {
        "question 2, 'colour'": "The field is not known here.",
        "question 3": "It is no object with a question and an answer.",
        "question 4": "There is no answer.",
    }


def test_what_list_prints_as_json_is_taken_whole(understood: Understand) -> None:
    question = BANK.questions()[0]
    listed = [{"pack": "other", **question.model_dump(mode="json")}]

    assert only(understood("listed.json", json.dumps(listed))) == question


@pytest.mark.parametrize("name", ["questions", "cards", "items"])
def test_a_list_may_stand_within_an_object(understood: Understand, name: str) -> None:
    data = {"title": "Trees", name: [{"question": "What is it?", "answer": "A graph."}]}
    found = understood("plain.json", json.dumps(data))

    assert (found.pack.title, len(found.pack.questions)) == ("Trees", 1)


ONE = '"question": "What?", "answer": "Some thing."'


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("[{", "not_json", "line 1, column 3"),
        ("{}", "no_questions", "list of questions"),
        ('"text"', "no_questions", "list of questions"),
        ("[]", "no_questions", "no question"),
        (f'[{{{ONE}, "question": "Again?"}}]', "not_json", "'question' comes twice"),
        (f'[{{{ONE}, "target_seconds": NaN}}]', "not_json", "NaN"),
        (f'[{{{ONE}, "target_seconds": -Infinity}}]', "not_json", "Infinity"),
        (f'[{{{ONE}, "target_seconds": 1e999}}]', "misfit", "target_seconds"),
        (f'[{{{ONE}, "target_seconds": {"9" * 5000}}}]', "not_json", "too long"),
        ("[" * 100_000, "nested_too_deeply", "nested"),
        ("[" * 20 + "]" * 20, "nested_too_deeply", "nested"),
        (f'[{{{ONE}, "hint": "\\ud800"}}]', "hidden_character", "question 1, hint"),
        (f'[{{{ONE}, "hint": "a\\u0000b"}}]', "hidden_character", "U+0000"),
        (f'[{{{ONE}, "hint": "a\\u202eb"}}]', "hidden_character", "U+202E"),
        (f'[{{{ONE}, "hint": "\\u003cscript>"}}]', "active_markup", "question 1, hint"),
        (f'[{{{ONE}, "hint": "<p>a</p>"}}]', "html_in_text", "question 1, hint"),
        (f'[{{{ONE}, "hint": "{"x" * 10_000_001}"}}]', "text_too_long", "question 1, hint"),
        (f'[{{{ONE}, "level": "easy"}}]', "misfit", "'level'"),
        (f'[{{{ONE}, "level": {{"a": 1}}}}]', "misfit", "'level'"),
        (f'[{{{ONE}, "points": [{{"statement": "x", "accept": [[]]}}]}}]', "misfit", "no word"),
        (f'[{{{ONE}, "follow_ups": [{{"when_missing": "no", "ask": "?"}}]}}]', "misfit", "'no'"),
        (f"[{','.join(['{' + ONE + '}'] * 5001)}]", "too_many_questions", "5000"),
        ('{"format": 2}', "format", "2"),
        ('{"format": true}', "format", "True"),
        ('{"format": 1, "questions": 7}', "no_questions", "export"),
        (f'{{"format": 1, "terms": [{{"trm": "x"}}], "questions": [{{{ONE}}}]}}', "misfit", "term"),
        ('{"format": 1, "pack": {"title": "<script>"}}', "active_markup", "title"),
    ],
)
def test_json_that_is_not_taken_is_refused_by_place(
    refused: Refuse, text: str, code: str, words: str
) -> None:
    error = refused("pack.json", text)

    assert error.code == code
    assert words in error.line


@pytest.mark.parametrize("title", ["../../up", "/etc/passwd", "C:\\up", "a/../b"])
def test_no_title_leads_out_of_the_folder(understood: Understand, title: str) -> None:
    data = {"title": title, "questions": [{"question": "What is it?", "answer": "A graph."}]}
    pack_id = understood("plain.json", json.dumps(data)).pack.id

    assert pack_id.replace("-", "").isalnum()
