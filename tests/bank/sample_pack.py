"""The text of a small pack, to be bent by tests."""

from collections.abc import Callable
from pathlib import Path

HEADER = """\
format = 1
id = "{pack}"
title = "A pack"
description = "For tests"
licence = "CC-BY-4.0"
"""

QUESTION = '''
[[question]]
id = "{id}"
level = "beginner"
kind = "knowledge"
area = "foundations"
topics = ["tokenization"]
title = "Tokens"
ask = "What is a token?"
hint = "Think of pieces of words."
target_seconds = 60

[[question.point]]
id = "piece"
weight = "must"
statement = "A piece of text"
counts_when = "It says that a token is a piece of text."
accept = [["token"], ["piece of text", "part of a word"]]

[[question.wrong_claim]]
claim = "A token is always a word."
truth = "Many are parts of words."
accept = [["always a word"]]

[question.model_answer]
short = """
A token is a
piece of text.

It is not always a word.
"""
long = "A token is a piece of text."

[[question.follow_up]]
when_missing = "piece"
ask = "Is a token a word?"

[[question.reference]]
title = "A paper"
authors = "Several"
year = 2016
link = "https://example.org/paper"
'''

WritePack = Callable[..., Path]


def question(question_id: str = "token") -> str:
    return QUESTION.replace("{id}", question_id)
