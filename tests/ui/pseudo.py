"""A language that nobody speaks, and what on a page is not in it or does not fit."""

import ast
import calendar
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPersistentModelIndex, QTranslator
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from mockinterview import paths
from mockinterview.coach.wires.presets import PRESETS
from mockinterview.ui.language import LANGUAGES

FAKES = Path(__file__).parent.parent / "fakes"
LONGER = 0.35

_ACCENTED = str.maketrans("ACDEGIKLNORSTUYZacdegiklnorstuyz", "ÀÇĎÉĜÎĶĻÑÖŘŠŢÛÝŽàçďéĝîķļñöřšţûýž")
_GAP = re.compile(r"(\{[^}]*\})")
_PSEUDO = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEYS = re.compile(
    r"(?:Ctrl|Shift|Alt|Space|Return|Enter|Esc|Tab|Backspace|Del|Home|End|PgUp|PgDown|"
    r"Left|Right|Up|Down|Ins|F\d+)"
)
_APART = re.compile(r"\s+·\s+|[\n:;,()“”\"+]|\.(?=\s|$)")
_DIGITS = re.compile(r"\d")
_DATE = re.compile(
    rf"(?:(?:{'|'.join(calendar.day_name)}),? )?\d+ (?:{'|'.join(calendar.month_name[1:])})"
)
_FORM_OF_A_DATE = re.compile(r"d+|M+|y+|[\s,.]+")


class PseudoTranslator(QTranslator):
    """Translates our own sentences; those of Qt, such as the names of keys, stay."""

    def __init__(self, contexts: frozenset[str]) -> None:
        super().__init__()
        self._contexts = contexts

    def translate(
        self,
        context: str,
        words: str,
        _disambiguation: str | None = None,
        _count: int = -1,
    ) -> str | None:
        return pseudo(words) if context in self._contexts else None


def pseudo(words: str) -> str:
    """Return words with accents, in brackets, a third longer, their gaps as they were."""
    if not _FORM_OF_A_DATE.sub("", words):
        return words
    parts = _GAP.split(words)
    accented = [part if _GAP.fullmatch(part) else part.translate(_ACCENTED) for part in parts]
    plain = sum(len(part) for part in parts if not _GAP.fullmatch(part))
    return f"[{''.join(accented)}{' ·' * (round(plain * LONGER) // 2)}]"


@cache
def known_data() -> frozenset[str]:
    """Return what the fakes hold, what the catalogue calls its models, names, and an address."""
    found = {
        "Mock Interview",
        "https://…/v1",
        *LANGUAGES.values(),
        *calendar.month_name,
        *calendar.day_name,
    }
    for file in (*FAKES.glob("*.py"), *Path(__file__).parent.glob("[!_p]*.py")):
        if file.name in {"desk.py", "routes.py"} or file.parent == FAKES:
            tree = ast.parse(file.read_text(encoding="utf-8"))
            found.update(filter(None, map(_literal, ast.walk(tree))))
    found.update(_strings(tomllib.loads(paths.catalogue().read_text(encoding="utf-8"))))
    for preset in PRESETS:
        found.update(str(value) for value in vars(preset).values())
    return frozenset(map(_folded, found))


def untranslated(top: QWidget) -> list[str]:
    """Return what is shown or spoken and is neither translated nor data."""
    return sorted(
        {
            f"{_place(widget)}: {words!r}"
            for widget, words in _said(top)
            if any(not _is_data(part) for part in _left(words))
        }
    )


def clipped(top: QWidget) -> list[str]:
    """Return what is on show and has less room than its words need, or stands outside."""
    found = {said for widget in _on_show(top) if (said := _too_large(widget))}
    needed = top.minimumSizeHint()
    if needed.width() > top.width() or needed.height() > top.height():
        found.add(f"{_place(top)} needs {needed.width()}x{needed.height()}")
    return sorted(found)


def _literal(node: ast.AST) -> str:
    """Return a string as it is written; of one that is put together, its first words."""
    if isinstance(node, ast.JoinedStr) and node.values:
        return _literal(node.values[0])
    is_words = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_words else ""  # type: ignore[attr-defined]


def _folded(words: str) -> str:
    return _DIGITS.sub("", words.casefold().replace("-", " ")).strip(" .,…/?·")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def _said(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    for menu in top.findChildren(QMenu):
        yield from ((menu, action.text()) for action in menu.actions())
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        texts = [
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.windowTitle() if widget.isWindow() else "",
        ]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            texts.append(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            texts += [widget.itemText(at) for at in range(widget.count())]
            texts.append(widget.placeholderText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            texts += _items(widget)
        yield from ((widget, _plain(words)) for words in texts if words)


def _items(view: QAbstractItemView) -> list[str]:
    model = view.model()
    return [
        str(model.index(row, 0).data() or "")
        for row in range(min(model.rowCount(QPersistentModelIndex()), 20))
    ]


def _plain(words: str) -> str:
    return QTextDocumentFragment.fromHtml(words).toPlainText() if "</" in words else words


def _left(words: str) -> list[str]:
    """Return what stands outside the brackets of a translation, part by part."""
    while (fewer := _PSEUDO.sub("\n", words)) != words:
        words = fewer
    whole = [line for line in words.split("\n") if not _is_data(line)]
    parts = [part.strip() for line in whole for part in _APART.split(line)]
    # Of a text of the fakes, in which a translation stands, single words are left over as well.
    is_text = any(len(part.split()) >= 4 and _is_data(part) for part in parts)
    return [part for part in parts if _WORD.search(part) and not (is_text and " " not in part)]


def _is_data(part: str) -> bool:
    """Say whether words are held by the fakes: alone, or several of them within a text."""
    if not _WORD.search(_DATE.sub("", _KEYS.sub("", part))):
        return True
    folded = _folded(part)
    if folded in known_data():
        return True
    return len(folded.split()) > 1 and any(folded in data for data in known_data())


def _on_show(top: QWidget) -> Iterator[QWidget]:
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QScrollBar):
            yield widget


def _too_large(widget: QWidget) -> str:
    seen = widget.visibleRegion().boundingRect().width()
    if _is_seen_whole(widget) and 0 < seen < widget.width() - 1 and not _scrolls(widget):
        return f"{_place(widget)} is cut off at its side: {_words(widget)!r}"
    if isinstance(widget, QLabel) and widget.text():
        return _label_too_large(widget)
    if isinstance(widget, QLineEdit) and not widget.text():
        return _placeholder_too_large(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        needed = widget.minimumSizeHint()
        if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
            return f"{_place(widget)} needs {needed.width()}x{needed.height()}: {_words(widget)!r}"
    return ""


def _label_too_large(label: QLabel) -> str:
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            return (
                f"{_place(label)} needs {needed} of height, has {label.height()}: {label.text()!r}"
            )
        return ""
    words = _plain(label.text())
    width = max(label.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
    if width > room.width() + 1:
        return f"{_place(label)} needs {width} of width, has {room.width()}: {label.text()!r}"
    return ""


def _placeholder_too_large(line: QLineEdit) -> str:
    width = line.fontMetrics().horizontalAdvance(line.placeholderText())
    room = line.width() - line.textMargins().left() - line.textMargins().right()
    if width > room:
        return f"{_place(line)} needs {width} of width, has {room}: {line.placeholderText()!r}"
    return ""


def _is_seen_whole(widget: QWidget) -> bool:
    """Say whether it has words, or a ground whose edge one sees."""
    return bool(_words(widget)) or bool(widget.property("ground"))


def _scrolls(widget: QWidget) -> bool:
    """Say whether it can be moved into sight, sideways."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea) and parent.horizontalScrollBar().maximum() > 0:
            return True
        parent = parent.parentWidget()
    return False


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _place(widget: QWidget) -> str:
    names = []
    parent: QWidget | None = widget
    while parent is not None and len(names) < 2:
        if parent.objectName():
            names.append(parent.objectName())
        parent = parent.parentWidget()
    return f"{type(widget).__name__} {'/'.join(reversed(names))}"
