"""Writes THIRD_PARTY.md: what the program is built on, with its licences.

The runtime dependencies are those of packaging/requirements.lock that are installed;
voices and models are named in voices/README.md. Run it after ``make lock``.
"""

import re
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = """# Third-party software

Mock Interview is licensed under the GNU General Public License, version 3 or later,
because piper-tts is and runs in the same process. It is built on the packages below,
each under its own licence. `python packaging/third_party.py` writes this list from the
locked dependencies.

Voices and speech models, with their licences and attributions:
[voices/README.md](voices/README.md). The typeface of the window is Inter, SIL Open Font
License 1.1: [OFL.txt](mockinterview/ui/fonts/OFL.txt); that of Arabic letters in PDFs is
Almarai, of the same licence: [SOURCES.md](mockinterview/reports/fonts/SOURCES.md). Human
speech in the tests:
[SOURCES.md](tests/speech/data/SOURCES.md). The tokenizer of the offline coach's model,
mockinterview/coach/meaning/minilm_tokenizer.json, is that of all-MiniLM-L6-v2 by the Sentence
Transformers project, Apache License 2.0.

| package | version | licence |
|---|---|---|
"""
# Packages whose metadata holds the whole text, or nothing, in place of a name.
NAMED = {"piper-tts": "GPL-3.0-or-later"}


def main() -> None:
    """Write the list."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    names = sorted(set(re.findall(r"^([a-z0-9._-]+)==", lock, flags=re.MULTILINE)))
    rows = [row for name in names if (row := _row(name))]
    (ROOT / "THIRD_PARTY.md").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} packages")


def _row(name: str) -> str:
    try:
        found = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""  # locked for another platform
    return f"| {name} | {found['Version']} | {NAMED.get(name) or _licence(found)} |"


def _licence(found: metadata.PackageMetadata) -> str:
    named = str((found.get_all("License-Expression") or found.get_all("License") or [""])[0])
    if named and "\n" not in named and len(named) < 80:
        return named
    classes = [c for c in found.get_all("Classifier") or [] if c.startswith("License ::")]
    return "; ".join(c.rsplit(" :: ", 1)[-1] for c in classes) or "see the package"


if __name__ == "__main__":
    main()
