from mockinterview.bank.outline import Outline

TEXT = '''\
format = 1
title = """
[[question]]
not = "a key"
"""

[[question]]
id = "one"
[[question.point]]
id = "first"
[[question.point]]
accept = [
    ["a"],
]
[question.model_answer]
short = "x"

[[question]]
[[question.point]]  # of the second
weight = "must"
'''


def test_tables_and_keys_are_found_on_their_lines() -> None:
    outline = Outline(TEXT)

    assert outline.line(("title",)) == 2
    assert outline.line(("question", 0)) == 7
    assert outline.line(("question", 0, "point", 0, "id")) == 10
    assert outline.line(("question", 0, "point", 1, "accept")) == 12
    assert outline.line(("question", 0, "model_answer", "short")) == 16
    assert outline.line(("question", 1, "point", 0, "weight")) == 20


def test_what_is_missing_is_placed_at_the_nearest_table() -> None:
    outline = Outline(TEXT)

    assert outline.line(("question", 1, "id")) == 18
    assert outline.line(("question", 0, "point", 1, "accept", 0, 3)) == 12
    assert outline.line(("nowhere",)) == 1
