"""Questions as a table: a row a question, a column a field.

A spreadsheet takes a cell that begins with ``=`` and some other characters for a formula.
We write an apostrophe before such a cell and take it off again, and a cell that is a formula
is refused. Lists within a cell are JSON; plain lists of words have semicolons between.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from mockinterview.bank.exchange.contents import FIELDS, Contents, Draft, field_named
from mockinterview.bank.exchange.json_form import require_shallow
from mockinterview.bank.exchange.opening import read_text
from mockinterview.bank.exchange.refusing import QUESTION_LIMIT, Place
from mockinterview.core.question import Pack, Question
from mockinterview.core.words import translate

COLUMNS = {field: others[0] for field, others in FIELDS.items()} | {
    "id": "id",
    "level": "level",
    "kind": "kind",
    "area": "area",
    "topics": "topics",
    "title": "title",
    "speak": "speak",
    "hint": "hint",
    "terms": "terms",
    "wrong_claims": "wrong_claims",
    "follow_ups": "follow_ups",
    "references": "references",
    "star": "star",
    "strong_answer": "strong_answer",
    "weak_answer": "weak_answer",
    "origin": "origin",
}
_WORD_LISTS = ("topics", "terms")
_NESTED = (*_WORD_LISTS, "points", "wrong_claims", "follow_ups", "references", "star")
_DELIMITERS = ",;\t"
_STARTS = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"
_TO_ESCAPE = re.compile(rf"'*[{_STARTS}]")
_ESCAPED = re.compile(rf"'+[{_STARTS}]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*\s*%?")
_FORMULA = re.compile(
    r"""[=@+\-\uff1d\uff0b\uff0d\uff20]\s*(?:
        (?=.*[\dA-Z])[\d\s.,;:+\-*/^()%$A-Z!&"<>=]*\Z   # figures, cells and operators alone
      | [+\-(\s]*[A-Z][A-Z0-9_.]+\(                     # a function in capitals
      | [^\s|]{1,100}\|.*!                              # another program: cmd|' /C calc'!A0
    )""",
    re.VERBOSE | re.DOTALL,
)
_FUNCTION = re.compile(r"[=@\uff1d\uff20]\s*[+\-(]*[A-Za-z_][\w.]*\s*\(")
_EQUATION = re.compile(r"[=\uff1d][^\s=>~<]")


def read(place: Place) -> Contents:
    """Read a table with or without a line of names. Raise AppError where it is none."""
    text = read_text(place.file).lstrip("\n")
    separator = re.match(r"sep=(.)\n", text)
    delimiter = separator[1] if separator else _delimiter(text)
    rows = _rows(text[separator.end() :] if separator else text, delimiter, place)
    contents = Contents()
    names, is_headed = _names(next(rows, []), contents, place)
    if not is_headed:
        rows = _rows(text, delimiter, place)
    for number, row in enumerate(rows, start=2 if is_headed else 1):
        if number > QUESTION_LIMIT + 1:
            what = translate("bank", "There are more than {limit} rows.").format(
                limit=QUESTION_LIMIT
            )
            raise place.refused("too_many_questions", what, translate("bank", "Divide the file."))
        _draft(number, row, names, contents, place)
    return contents


def text(pack: Pack) -> str:
    """Return the questions of a pack as a table."""
    out = io.StringIO()
    # A mark at the beginning tells spreadsheets that this is UTF-8.
    out.write("\ufeff")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS.values())
    table.writerows(map(_row, pack.questions))
    return out.getvalue()


def _row(question: Question) -> Iterator[str]:
    fields = question.model_dump(mode="json", exclude_defaults=True)
    answer = fields.pop("model_answer")
    fields["short"] = answer["short"]
    fields["long"] = answer["long"] if answer["long"] != answer["short"] else ""
    for name in COLUMNS:
        cell = _cell(name, fields.get(name, ""))
        yield f"'{cell}" if _TO_ESCAPE.match(cell) else cell


def _cell(name: str, value: Any) -> str:
    if isinstance(value, str | int):
        return str(value)
    words = "; ".join(map(str, value))
    is_plain = name in _WORD_LISTS and not words.startswith("[") and "," not in words
    if is_plain and [word.strip() for word in words.split(";")] == value:
        return words
    return json.dumps(value, ensure_ascii=False)


def _delimiter(text: str) -> str:
    """Return what stands between the columns, as the first line shows it."""
    line = re.sub(r'"[^"]*"', "", text[:10_000]).partition("\n")[0]
    return max(_DELIMITERS, key=line.count)


def _rows(text: str, delimiter: str, place: Place) -> Iterator[list[str]]:
    # Strictly, so that a quotation mark without its partner swallows no questions.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for row in reader:
            number += 1
            yield row
    except csv.Error as error:
        is_long = "field limit" in str(error)
        what = (
            translate("bank", "A cell is far too long.")
            if is_long
            else translate("bank", "The table is broken: {error}.").format(error=error)
        )
        cure = (
            translate("bank", "Shorten it.")
            if is_long
            else translate("bank", "Check the quotation marks: each has a partner.")
        )
        at = place.within(f"row {number + 1}, line {max(1, reader.line_num)}")
        raise at.refused("text_too_long" if is_long else "not_csv", what, cure) from error


def _names(row: Sequence[str], contents: Contents, place: Place) -> tuple[list[str | None], bool]:
    """Return the field of each column, and whether the first row names them."""
    names = [field_named(cell) for cell in row]
    if "ask" in names and ("short" in names or "long" in names):
        for at, (name, cell) in enumerate(zip(names, row, strict=True), start=1):
            if name is None or name in names[: at - 1]:
                names[at - 1] = None
                contents.leave_out(
                    f"column {at}",
                    translate("bank", "The name {cell!r} is not known here.").format(
                        cell=cell[:40]
                    ),
                )
        return names, True
    if "ask" in names or "short" in names or len(row) < len(("ask", "short")):
        what = translate("bank", "There is no column for the question, or none for the answer.")
        cure = translate("bank", "Name them in the first row: question, answer.")
        raise place.refused("no_columns", what, cure)
    contents.assumed.append(
        translate("bank", "The first row names no columns: question and answer are the first two.")
    )
    return ["ask", "short"], False


def _draft(
    number: int, row: Sequence[str], names: Sequence[str | None], contents: Contents, place: Place
) -> None:
    here = place.within(f"row {number}")
    if not any(cell.strip() for cell in row):
        return
    fields: dict[str, Any] = {}
    for name, cell in zip(names, row, strict=False):
        if name:
            fields[name] = _value(name, cell, here.within(COLUMNS[name]))
    contents.drafts.append(Draft(here.name, fields))


def _value(name: str, cell: str, place: Place) -> Any:
    if is_formula(cell):
        what = translate("bank", "The cell is a formula: {cell!r}.").format(cell=cell[:40])
        cure = translate(
            "bank", "Write its value, or an apostrophe before it if it is meant as text."
        )
        raise place.refused("formula", what, cure)
    plain = cell[1:] if _ESCAPED.match(cell) else cell
    return _nested(plain, place) if name in _NESTED else plain


def _nested(cell: str, place: Place) -> Any:
    """Return what a cell holds as JSON, or its text where it is none."""
    if not cell.startswith(("[", "{")):
        return cell
    try:
        value = json.loads(cell)
    except (ValueError, RecursionError):
        return cell
    require_shallow(value, place)
    return value


def is_formula(cell: str) -> bool:
    """Say whether a spreadsheet would compute a cell; "-5 degrees" and "= sign" are text."""
    plain = cell.strip()
    if _NUMBER.fullmatch(plain):
        return False
    return bool(_FORMULA.match(plain) or _FUNCTION.match(plain) or _EQUATION.match(plain))
