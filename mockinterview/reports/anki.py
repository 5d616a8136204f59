"""The weak questions of a session as an Anki deck, to be learned like any other.

The front asks; the back has the key points, each with the verdict on the last answer, and the model
answer. A note is known by its question: the deck of a later session, or the same one imported
again, brings it up to date and doubles nothing. What a weak question is, ``core.record`` says.
"""

import hashlib
import html
import itertools
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Any

from mockinterview.core.coverage import PointVerdict
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback
from mockinterview.core.record import WEAK_BELOW
from mockinterview.core.report import Entry, Report, ReportQuestion
from mockinterview.core.words import translate
from mockinterview.reports import sentences, wording
from mockinterview.reports.labels import labels
from mockinterview.reports.readable import is_web_link, readable

NOTE_TYPE = "Mock Interview weak question"
"""Not the note type of question packs: those hold a whole question and are read back as one."""

FIELDS = ("Question", "Model answer", "Key points", "Last answer", "To read")
_FRONT = '<div class="question" dir="auto">{{Question}}</div>'
_BACK = """\
{{FrontSide}}
<hr id="answer">
<div dir="auto">{{Key points}}</div>
<div class="answer" dir="auto">{{Model answer}}</div>
<div class="small" dir="auto">{{Last answer}}</div>
{{#To read}}<div class="small" dir="auto">{{To read}}</div>{{/To read}}
"""
_STYLE = """\
.card { font: 18px/1.45 sans-serif; text-align: left; max-width: 38em; margin: 0 auto; }
.question { font-size: 1.2em; font-weight: 600; }
.answer { margin: 1em 0; }
.small { font-size: 0.85em; opacity: 0.8; }
ul { padding-left: 1.2em; margin: 0.5em 0; }
li { margin-bottom: 0.4em; }
"""


def as_deck(report: Report) -> bytes:
    """Return the weak questions of a report as the content of an .apkg file.

    Raise AppError where none is weak.
    """
    import genanki

    weak = list(_weak(report))
    if not weak:
        raise AppError(
            "no_weak_questions",
            translate("reports", "No question of this session was weak, so there is no deck."),
            hint=translate(
                "reports", "A question is weak where its score is below {score}."
            ).format(score=WEAK_BELOW),
        )
    model = genanki.Model(
        _number("note type", "1"),
        NOTE_TYPE,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )
    name = translate("reports", "{program}, weak questions").format(program=report.program)
    deck = genanki.Deck(_number("deck"), name)
    for at, (entry, feedback) in enumerate(weak):
        note = genanki.Note(
            model=model,
            fields=list(_fields(entry, feedback, report)),
            tags=_tags(entry.question),
            guid=genanki.guid_for("mockinterview", "weak question", entry.question.id),
            due=at,
        )
        deck.add_note(note)
    return _packed(genanki.Package(deck), report.made_at.timestamp())


def _weak(report: Report) -> Iterator[tuple[Entry, Feedback]]:
    """Yield each weak question once; one without key points is left out of what is shared."""
    for entry in report.entries:
        feedback = entry.feedback
        if feedback is None or feedback.score is None or not entry.is_counted:
            continue
        if feedback.score < WEAK_BELOW and entry.question.points:
            yield entry, feedback


def _fields(entry: Entry, feedback: Feedback, report: Report) -> tuple[str, ...]:
    """Return the fields of a note in their order, as HTML."""
    question = entry.question
    verdicts = {point.point_id: point for point in feedback.points}
    points = (_point(p.statement, p.weight, verdicts.get(p.id)) for p in question.points)
    wrong = (
        f"! <b>{_text(labels()['wrong'])}</b>: {_text(w.claim)}<br>"
        f"{_text(labels()['true'])} {_text(w.truth)}"
        for w in feedback.wrong_claims
    )
    mark = f"<b>{_text(sentences.GENERATED)}</b><br>" if question.origin == "generated" else ""
    last = translate("reports", "Answered on {day}: {score}").format(
        day=wording.day(report.started_at), score=wording.score(feedback.score)
    )
    return (
        _text(question.ask),
        mark + _text(question.model_answer.short),
        _list([*points, *wrong]),
        _text(last),
        _list(_references(question)),
    )


def _point(statement: str, weight: Any, verdict: PointVerdict | None) -> str:
    told = f"{_text(statement)} <small>({_text(wording.WEIGHTS[weight])})</small>"
    if verdict is None:
        return told
    sign = wording.VERDICTS[verdict.verdict]
    return f"{sign.sign} <b>{_text(sign.word)}</b>: {told}"


def _references(question: ReportQuestion) -> Iterator[str]:
    for source in question.references:
        title = _text(source.title)
        if is_web_link(source.link):
            title = f'<a href="{html.escape(readable(source.link))}">{title}</a>'
        yield f"{_text(source.authors)} {source.year}, {title}"


def _tags(question: ReportQuestion) -> list[str]:
    named = [f"level::{question.level}", f"area::{question.area}"]
    named += [f"topic::{topic}" for topic in question.topics]
    # Anki ends a tag at a space.
    return ["-".join(readable(tag).split()) for tag in named]


def _text(text: str) -> str:
    return html.escape(readable(text), quote=False).replace("\n", "<br>")


def _list(items: Any) -> str:
    made = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{made}</ul>" if made else ""


def _number(*names: str) -> int:
    """Return a number that Anki can use as an id, the same one each time."""
    told = "\n".join(("mockinterview", "weak questions", *names))
    return 2**30 + int.from_bytes(hashlib.sha256(told.encode()).digest()[:4], "big") % 2**30


def _packed(package: Any, moment: float) -> bytes:
    """Return a deck as an archive; Anki brings a note up to date where the moment is later."""
    with tempfile.TemporaryDirectory(prefix="mockinterview-") as folder:
        file = Path(folder) / "collection.anki2"
        with closing(sqlite3.connect(file)) as connection:
            package.write_to_db(connection.cursor(), moment, itertools.count(int(moment * 1000)))
            connection.commit()
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(file, file.name)
            archive.writestr("media", "{}")
    return out.getvalue()
