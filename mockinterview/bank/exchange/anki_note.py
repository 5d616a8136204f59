"""The Anki note of a question: what stands in its fields, and how cards show them.

The last field holds the whole question as JSON and is shown on no card, so that nothing is
lost on the way through Anki. The ids follow from the pack and the question: imported again,
a note is brought up to date and not doubled.
"""

import hashlib
import html
import json
from collections.abc import Iterable

from mockinterview.core.question import Pack, Question

NOTE_TYPE = "Mock Interview question"
FIELDS = (
    *("Question", "Answer", "Key points", "Hint", "Long answer", "Follow-ups", "References"),
    "Mock Interview",
)
EDITABLE = {"Question": "ask", "Answer": "short", "Hint": "hint", "Long answer": "long"}
"""The fields whose changes in Anki are taken over, and what they are of a question."""

FRONT = """\
<div class="question">{{Question}}</div>
{{#Hint}}<div class="hint">{{hint:Hint}}</div>{{/Hint}}
"""
BACK = """\
<div class="question">{{Question}}</div>
<hr id="answer">
<div class="answer">{{Answer}}</div>
{{#Key points}}<h2>Key points</h2>{{Key points}}{{/Key points}}
{{#Long answer}}<h2>In full</h2>{{hint:Long answer}}{{/Long answer}}
{{#Follow-ups}}<h2>Follow-ups</h2>{{Follow-ups}}{{/Follow-ups}}
{{#References}}<h2>References</h2>{{References}}{{/References}}
"""
STYLE = """\
.card { font: 18px/1.45 sans-serif; text-align: left; max-width: 38em; margin: 0 auto; }
.question { font-size: 1.2em; font-weight: 600; }
.hint { margin-top: 1em; }
h2 { font-size: 1em; margin: 1.2em 0 0.3em; }
ul { padding-left: 1.2em; margin: 0; }
li { margin-bottom: 0.4em; }
"""


def number(*names: str) -> int:
    """Return a number that Anki can use as an id, the same one each time."""
    digest = hashlib.sha256("\n".join(("mockinterview", *names)).encode()).digest()
    return 2**30 + int.from_bytes(digest[:4], "big") % 2**30


def fields(question: Question, pack: Pack) -> tuple[str, ...]:
    """Return what stands in the fields of a question's note, as HTML."""
    answer = question.model_answer
    return (
        _html(question.ask),
        _html(answer.short),
        _list(f"{_html(p.statement)} <small>({p.weight})</small>" for p in question.points),
        _html(question.hint),
        _html(answer.long) if answer.long != answer.short else "",
        _list(_html(follow_up.ask) for follow_up in question.follow_ups),
        _list(
            f'<a href="{html.escape(r.link)}">{_html(r.title)}</a>, {_html(r.authors)}, {r.year}'
            for r in question.references
        ),
        _record(question, pack),
    )


def tags(question: Question) -> list[str]:
    topics = (f"topic::{topic}" for topic in question.topics)
    return [f"level::{question.level}", f"area::{question.area}", *topics]


def _record(question: Question, pack: Pack) -> str:
    """Return a question with its pack's header as JSON that HTML leaves as it is."""
    record = {
        "format": 1,
        "pack": pack.model_dump(mode="json", exclude={"questions"}),
        "question": question.model_dump(mode="json", exclude_defaults=True),
    }
    text = json.dumps(record, separators=(",", ":"))
    return "".join(f"\\u{ord(c):04x}" if c in "<>&'\x7f" else c for c in text)


def _html(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")


def _list(entries: Iterable[str]) -> str:
    items = "".join(f"<li>{entry}</li>" for entry in entries)
    return f"<ul>{items}</ul>" if items else ""
