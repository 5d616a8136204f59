"""Brings mockinterview/ui/translations/ up to date with the sentences in the code.

Qt's lupdate collects the sentences; what was translated before is kept, what the code no longer
says goes, and what is new is marked unfinished in the languages that are translated. English is
said as it is written. Order and content come from the code alone, and no line numbers are kept,
so a change shows what changed. lrelease then makes the files that the window loads.

    python packaging/translations.py [FOLDER]      docs/translating.md tells the rest
"""

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

PACKAGE = Path(__file__).resolve().parent.parent / "mockinterview"
FOLDER = PACKAGE / "ui" / "translations"
SOURCE_LANGUAGE = "en"
OPTIONS = ("-locations", "none", "-tr-function-alias", "QT_TRANSLATE_NOOP+=to_translate")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Sentence = tuple[str, str]
"""A context and what is said in it, as it is written in the code."""


def main() -> None:
    """Write the .ts and .qm files and tell how much is left to translate."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    found = sentences(PACKAGE)
    for file in sorted(FOLDER.glob("mockinterview_*.ts")):
        language = file.stem.removeprefix("mockinterview_")
        known = {s: s[1] for s in found} if language == SOURCE_LANGUAGE else translations(file)
        write(folder / file.name, language, found, known)
        release(folder / file.name)
        missing = [sentence for sentence in found if not known.get(sentence)]
        print(f"{language}: {len(found)} sentences, {len(missing)} to translate")
        for context, words in missing:
            print(f"    {context}: {words}")


def sentences(package: Path) -> list[Sentence]:
    """Return every sentence of the code that can be translated, by context, as it is written."""
    with TemporaryDirectory() as there:
        file = Path(there) / "found.ts"
        sources = sorted(str(source) for source in package.rglob("*.py"))
        _run("pyside6-lupdate", *OPTIONS, *sources, "-ts", str(file))
        return [sentence for sentence, _message in _messages(file)]


def translations(file: Path) -> dict[Sentence, str]:
    """Return what a .ts file has a translation for."""
    return {
        sentence: message.findtext("translation") or "" for sentence, message in _messages(file)
    }


def write(file: Path, language: str, found: list[Sentence], known: dict[Sentence, str]) -> None:
    """Write a .ts file as Qt's own commands do."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    contexts: dict[str, ET.Element] = {}
    for sentence in found:
        name, words = sentence
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = words
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(sentence, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    file.write_text(f"{HEAD}{text}\n", encoding="utf-8")


def release(file: Path) -> None:
    """Make the .qm file beside a .ts file, whole or not at all: a window that is open reads it."""
    part = file.with_suffix(".part")
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(part))
    part.replace(file.with_suffix(".qm"))


def _messages(file: Path) -> Iterator[tuple[Sentence, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield (context.findtext("name", ""), message.findtext("source", "")), message


def _run(command: str, *arguments: str) -> None:
    tool = Path(sysconfig.get_path("scripts")) / command
    subprocess.run([tool, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    main()
