"""Questions on Markdown pages, as people write them and as we do."""

import pytest

from mockinterview.bank.exchange import markdown_writing
from mockinterview.core.question import Weight
from tests.bank.exchange.conftest import Refuse, Understand, only, reasons
from tests.shipped import shipped_bank

PAGE = """\
# Web interview

Asked in first rounds.

## Networking

### 1. What is **DNS**?

DNS translates a *name* into an
`IP address`:

- it is cached
- it has a [time to live](https://example.org)

```python
# no heading
if a < b: pass
```

#### Hint
Think of a phone book.

#### A worked example

A browser asks a resolver.

### Question 2: What is a CDN? ###

| kind | use |
|------|-----|
| pull | web |

Servers near users\\
keep copies. It lowers<br>latency &amp; load.

### What has no answer?

## Java

### Why `List<Object>`?

> Because `List<int>` is not allowed; \\*really\\*.

#### Key points

1. must: generics need reference types
   - boxing helps
2. int is a primitive

#### Follow-ups

- And what about boxing?

#### References

- [The specification](https://example.org/jls), Oracle, 2020
- [Somewhere](https://example.org)
"""


def test_a_page_of_nested_headings_is_read(understood: Understand) -> None:
    found = understood("page.md", PAGE)
    dns, cdn, java = found.pack.questions

    assert (found.pack.title, found.pack.description) == ("Web interview", "Asked in first rounds.")
    assert [q.ask for q in found.pack.questions] == [
        "What is DNS?",
        "What is a CDN?",
        "Why List<Object>?",
    ]
    assert [q.area for q in found.pack.questions] == ["networking", "networking", "java"]
    assert dns.hint == "Think of a phone book."
    assert dns.model_answer.short.split("\n\n") == [
        "DNS translates a name into an IP address:",
        "it is cached",
        "it has a time to live",
        "# no heading",
        "if a < b: pass",
        "A worked example",
        "A browser asks a resolver.",
    ]
    assert cdn.model_answer.short == (
        "kind, use\n\npull, web\n\nServers near users keep copies. It lowers latency & load."
    )
    assert java.model_answer.short == "Because List<int> is not allowed; *really*."
    assert [(p.weight, p.statement) for p in java.points] == [
        (Weight.MUST, "generics need reference types; boxing helps"),
        (Weight.SHOULD, "int is a primitive"),
    ]
    assert java.follow_ups[0].ask == "And what about boxing?"
    assert java.follow_ups[0].when_missing in [point.id for point in java.points]
    assert [(r.title, r.authors, r.year) for r in java.references] == [
        ("The specification", "Oracle", 2020)
    ]
    assert reasons(found) == {
        "line 36": "There is no answer.",
        "line 40, reference 2": "It lacks: authors, link, year.",
    }


@pytest.mark.parametrize(
    "page",
    [
        "## What is a tree?\n\nA graph without cycles.\n",
        "# What is a tree?\r\nA graph without cycles.\r\n",
        "What is a tree?\n===============\nA graph without cycles.\n",
        "###### Q: What is a tree?\n* A graph without\n  cycles.\n",
        "---\ntitle: Trees\nlicence: MIT\n---\n\n## What is a tree?\nA graph without cycles.",
        "\ufeff# Trees\n\n## 12) What is a _tree_?\n\n---\n\nA __graph__ without ~~cycles~~.\n",
        "# Trees\n\n## What is a tree?\n\n### Answer\n\nA graph without cycles.\n",
    ],
)
def test_pages_of_many_kinds_are_read(understood: Understand, page: str) -> None:
    question = only(understood("page.md", page))

    assert (question.ask, question.model_answer.short) == (
        "What is a tree?",
        "A graph without cycles.",
    )


def test_text_below_the_heading_of_a_part_is_said_to_be_left_out(understood: Understand) -> None:
    page = "# T\n\n## Part\n\nMind this.\n\n### One?\n\nFirst thing.\n\n### Two?\n\nSecond thing.\n"
    found = understood("page.md", page + "\n## Other\n\n### Three?\n\nThird thing.\n")

    assert len(found.pack.questions) == 3
    assert reasons(found) == {"line 3": "The text below 'Part' belongs to no question."}


def test_harmless_tags_that_code_speaks_of_stay_between_backticks(understood: Understand) -> None:
    page = "## What does `<br>` do?\n\nA `<br>` breaks a line.\n\n```html\n<b>bold</b>\n```\n"
    question = only(understood("page.md", page))

    assert question.ask == "What does `<br>` do?"
    assert question.model_answer.short == "A `<br>` breaks a line.\n\n`<b>`bold`</b>`"


def test_our_own_page_is_good_to_read() -> None:
    pack = shipped_bank().packs()[0]
    question = pack.questions[0]
    page = markdown_writing.text(pack.model_copy(update={"questions": (question,)}))

    assert f"\n# {pack.title}\n\n## {question.ask}\n\n" in page
    assert f"\n### Hint\n\n{question.hint}\n" in page
    assert f"\n- must: {question.points[0].statement}\n  - id: {question.points[0].id}\n" in page


@pytest.mark.parametrize(
    ("page", "code", "words"),
    [
        ("## What?\n\nSome\n<script>alert(1)</script>\n", "active_markup", "line 4"),
        ("## What?\n\n<iframe src=x></iframe>\n", "active_markup", "line 3"),
        ("## What?\n\n<img src=x onerror=alert(1)>\n", "active_markup", "line 3"),
        ("## What?\n\n[a](javascript:alert(1))\n", "active_markup", "line 3"),
        ("## What?\n\n[a]: javascript:alert(1)\n", "active_markup", "line 3"),
        ("## What?\n\n\\<script>alert(1)\n", "active_markup", "line 3"),
        ("## What?\n\n&lt;script>alert(1)\n", "active_markup", "line 1, answer"),
        ("## What?\n\nAn \x07 alarm.\n", "hidden_character", "line 3"),
        ("## What?\n\nA \u202e turn.\n", "hidden_character", "U+202E"),
        ("## What?\n\nA &#x202e; turn.\n", "hidden_character", "line 1, answer"),
        (f"## What?\n\n{'word ' * 2001}\n", "text_too_long", "line 1, answer"),
        (f"## What?\n\n{'x' * 10_000_001}\n", "text_too_long", "line 3"),
        ("---\nformat: 2\n---\n## What?\n\nThing.\n", "format", "2"),
        ("Just some prose.\n", "no_questions", "no question"),
        ("# Only a heading\n", "no_questions", "There is no answer"),
        ("## One?\n\nThing.\n\n" * 5001, "too_many_questions", "5000"),
    ],
)
def test_pages_that_are_not_taken_are_refused_by_line(
    refused: Refuse, page: str, code: str, words: str
) -> None:
    error = refused("page.md", page)

    assert error.code == code
    assert words in error.line


def test_hostile_markup_costs_no_more_than_a_moment(understood: Understand) -> None:
    pieces = ("*a " * 3000, "[" * 9000, "`a" * 4500, "_a*b" * 2000, "<a " * 3000, "|" * 9000)
    page = "\n\n".join(f"## Number {at}?\n\nWord {piece}" for at, piece in enumerate(pieces))

    assert len(understood("page.md", page).pack.questions) == len(pieces)
