"""A report as a table for a spreadsheet: one row an answer, as RFC 4180 has it.

UTF-8 with a byte order mark, because a spreadsheet takes letters for others without one. The
columns are called in the language of the report; numbers are written with a point, and dates as
ISO 8601 has them, so that they can be reckoned with.

What a person or a pack wrote can begin like a formula, and a spreadsheet would work it out: an
apostrophe before it makes it a text. Numbers of our own are left alone.
"""

import csv
from collections import Counter
from io import StringIO

from mockinterview.core.coverage import Verdict
from mockinterview.core.report import Entry, Report
from mockinterview.core.report_delivery import ReportDelivery
from mockinterview.core.words import translate
from mockinterview.reports import sentences, wording
from mockinterview.reports.labels import labels
from mockinterview.reports.readable import readable

Cell = str | int | float | None

_BYTE_ORDER_MARK = "\ufeff"
_FORMULA = frozenset("=+-@\t\r\n|%＝＋－＠")  # noqa: RUF001 - some spreadsheets take these too


def as_table(report: Report) -> bytes:
    """Return the answers of a report as the content of a .csv file."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_head())
    for entry in report.entries:
        writer.writerow([harmless(cell) for cell in _row(entry, report)])
    return f"{_BYTE_ORDER_MARK}{out.getvalue()}".encode()


def harmless(cell: Cell) -> str:
    """Return what stands in a cell; a text that would be a formula begins with an apostrophe."""
    if not isinstance(cell, str):
        return "" if cell is None else str(cell)
    text = readable(cell)
    return f"'{text}" if text.lstrip(" \u00a0")[:1] in _FORMULA and text else text


def _head() -> list[str]:
    """Name the columns, in the order of ``_row``."""
    label = labels()
    return [
        translate("reports", "Session"),
        translate("reports", "Title"),
        label["tags"],
        translate("reports", "Begun"),
        translate("reports", "Format"),
        translate("reports", "Questions from"),
        label["question"],
        label["attempt"],
        translate("reports", "Follow-up to attempt"),
        translate("reports", "Name of the question"),
        translate("reports", "What was asked"),
        translate("reports", "Level"),
        translate("reports", "Area"),
        translate("reports", "Topics"),
        translate("reports", "State"),
        label["score"],
        translate("reports", "Score counts"),
        translate("reports", "Own rating"),
        translate("reports", "Points said"),
        translate("reports", "Points partly said"),
        translate("reports", "Points missing"),
        translate("reports", "Points contradicted"),
        translate("reports", "Wrong claims"),
        *_measured_head(),
        label["said"],
        label["next_time"],
        label["coach_says"],
        label["own_note"],
        label["bookmarks"],
    ]


def _measured_head() -> list[str]:
    return [
        translate("reports", "Recorded seconds"),
        translate("reports", "Seconds speaking"),
        translate("reports", "Words"),
        translate("reports", "Words a minute while speaking"),
        translate("reports", "Seconds to the first word"),
        translate("reports", "Long pauses"),
        translate("reports", "Fillers"),
        translate("reports", "Fillers a minute"),
    ]


def _row(entry: Entry, report: Report) -> list[Cell]:
    question, feedback = entry.question, entry.feedback
    verdicts = Counter(point.verdict for point in feedback.points) if feedback else None
    return [
        report.session_id,
        report.title,
        ", ".join(report.tags),
        report.started_at.isoformat(),
        wording.FORMATS[report.format],
        report.pack,
        entry.position,
        entry.attempt,
        entry.follows,
        question.title,
        question.ask,
        wording.LEVELS[question.level],
        question.area,
        ", ".join(question.topics),
        wording.STATUSES[entry.status],
        feedback.score if feedback else None,
        translate("reports", "yes") if entry.is_counted else translate("reports", "no"),
        entry.own_rating,
        *(None if verdicts is None else verdicts[verdict] for verdict in _VERDICTS),
        len(feedback.wrong_claims) if feedback else None,
        *_measured(entry),
        entry.transcript.text if entry.transcript else None,
        wording.advice(feedback.advice) if feedback and feedback.advice else None,
        feedback.comment if feedback else None,
        entry.note,
        sentences.bookmarks(entry.bookmarks),
    ]


_VERDICTS = (Verdict.SAID, Verdict.PARTLY, Verdict.MISSING, Verdict.CONTRADICTED)


def _measured(entry: Entry) -> list[Cell]:
    seconds = round(entry.take.seconds, 1) if entry.take else None
    told = entry.delivery
    if told is None or not told.word_count:
        return [seconds, *[None] * 7]
    pace, first = told.pace_speaking, told.response_latency_seconds
    return [
        seconds,
        round(told.speaking_seconds, 1),
        told.word_count,
        round(pace.words_a_minute) if pace else None,
        None if first is None else round(first, 1),
        len(told.long_pauses),
        *_fillers(told),
    ]


def _fillers(told: ReportDelivery) -> list[Cell]:
    rate = told.filler_rate
    return [
        None if told.fillers is None else len(told.fillers),
        round(rate.fillers_a_minute, 1) if rate else None,
    ]
