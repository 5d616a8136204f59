"""Every sentence of the code stands in the files of every language, whole and translated."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

import mockinterview
from mockinterview.ui.language import ENGLISH, LANGUAGES

PACKAGE = Path(mockinterview.__file__).parent
FOLDER = PACKAGE / "ui" / "translations"
COMMAND = PACKAGE.parent / "packaging" / "translations.py"
OTHERS = [language for language in LANGUAGES if language != ENGLISH]

Sentence = tuple[str, str]


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"mockinterview_{language}.ts"


def messages(language: str) -> dict[Sentence, ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(ts_file(language)).getroot().iter("context")  # noqa: S314 - ours
        for message in context.iter("message")
    }


def placeholders(words: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(words) if name is not None)


def calls(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Yield every call that asks for a translation, with the class around it."""
    for node in ast.iter_child_nodes(tree):
        inner = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else ""
            name = called.id if isinstance(called, ast.Name) else f".{name}"
            if name in {"translate", "to_translate", ".tr"}:
                yield inner, node
        yield from calls(node, inner)


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def test_the_files_are_what_the_command_makes_of_the_code(tmp_path: Path) -> None:
    subprocess.run([sys.executable, COMMAND, tmp_path], check=True, stdout=subprocess.DEVNULL)
    for language in LANGUAGES:
        made = ts_file(language, tmp_path).read_text(encoding="utf-8")
        assert ts_file(language).read_text(encoding="utf-8") == made, "run: make translations"


def test_every_language_that_can_be_chosen_has_its_files_and_no_other() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == {f"mockinterview_{c}" for c in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    unfinished = [
        sentence
        for sentence, message in messages(language).items()
        if not message.findtext("translation") or message.find("translation").get("type")  # type: ignore[union-attr]
    ]
    assert not unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_gaps_of_its_sentence(language: str) -> None:
    for (context, words), message in messages(language).items():
        told = message.findtext("translation", "")
        assert placeholders(told) == placeholders(words), f"{context}: {told}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_and_begins_as_its_sentence_does(language: str) -> None:
    """A line break, a colon or the ellipsis of a dialog belongs to what is said."""
    edges = re.compile(r"^(\s*).*?([\n:?!…]*)$", re.DOTALL)
    for (context, words), message in messages(language).items():
        told = message.findtext("translation", "")
        assert edges.sub(r"\1|\2", told) == edges.sub(r"\1|\2", words), f"{context}: {told}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_loads_what_the_file_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ts_file(language).with_suffix(".qm")))
    for (context, words), message in messages(language).items():
        assert translator.translate(context, words) == message.findtext("translation")


_PLACE = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.mark.parametrize("language", OTHERS)
def test_another_language_says_sentences_in_other_words(language: str) -> None:
    """A word may be the same in two languages; a sentence of four words is not."""
    same = [
        words
        for (_, words), message in messages(language).items()
        if len(_WORD.findall(_PLACE.sub("", words))) >= 4
        and message.findtext("translation") == words
    ]
    assert not same


def test_what_is_translated_is_written_where_the_command_finds_it() -> None:
    """Whole sentences only, and none within an f-string, which the command does not read."""
    known = messages(ENGLISH)
    for module in modules():
        for owner, call in calls(ast.parse(module.read_text(encoding="utf-8"))):
            place = f"{module.relative_to(PACKAGE)}:{call.lineno}"
            said = [a.value for a in call.args if isinstance(a, ast.Constant)]
            assert len(said) == len(call.args) == (2 if isinstance(call.func, ast.Name) else 1), (
                place
            )
            sentence = (str(said[0]), str(said[1])) if len(said) == 2 else (owner, str(said[0]))
            assert sentence in known, place


def test_nothing_is_translated_before_the_language_is_known() -> None:
    """What runs when a module is imported is said in English for ever."""

    def at_import(tree: ast.AST) -> Iterator[ast.AST]:
        for node in ast.iter_child_nodes(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from (part for d in node.args.defaults for part in ast.walk(d))
            elif not isinstance(node, ast.Lambda):
                yield node
                yield from at_import(node)

    for module in modules():
        tree = ast.parse(module.read_text(encoding="utf-8"))
        early = set(map(id, at_import(tree)))
        for _, call in calls(tree):
            is_marked = isinstance(call.func, ast.Name) and call.func.id == "to_translate"
            assert is_marked or id(call) not in early, (
                f"{module.relative_to(PACKAGE)}:{call.lineno}"
            )
