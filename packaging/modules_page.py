"""Writes docs/modules.md: each module, what it is responsible for, and where it is tested.

What a module is responsible for is the first line of its docstring. Run it after a
module came, went or changed its purpose.
"""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mockinterview"
HEAD = """# Modules

One line a module: what it is responsible for, and its own tests. What a part does to the
world beside returning values stands under its name; a part without such a line has no side
effect. `python packaging/modules_page.py` writes this page from the docstrings.
"""
PARTS = {
    "core": ("Core", ""),
    "": ("Top level", "`settings` reads and writes one file; `checks` looks at the computer."),
    "interview": ("Interview", "Starts threads (lanes of work) and calls the ports."),
    "audio": ("Audio", "Opens sound devices; reads and writes sound files; starts threads."),
    "speech": ("Speech", "Loads models into memory and runs them."),
    "coach": ("Coach", "`endpoint` sends to the endpoint; `keys` reads the keyring."),
    "store": ("Store", "Reads and writes the database and the folder of recordings."),
    "reports": ("Reports", "`export` writes files."),
    "bank": (
        "Bank",
        "Reads packs; `caching`, `importing`, `whole_files` and `exchange.exporting` write files.",
    ),
    "documents": ("Documents", "Reads the files that a person names; writes none."),
    "models": ("Models", "Fetches over the network, runs pip, writes the cache of models."),
    "network": ("Network", "Sends requests; `ledger` appends to a file."),
    "cli": ("Commands", "Print, read standard input, and use all that is below."),
    "ui": ("Window", "Qt: shows the window, plays and records through the services."),
}

MOST_TESTS = 2
THROUGH_USERS = "with what uses it"


def main() -> None:
    """Write the page."""
    sections = [_section(part, *PARTS[part]) for part in PARTS]
    (ROOT / "docs" / "modules.md").write_text(HEAD + "".join(sections), encoding="utf-8")


def _section(part: str, title: str, effects: str) -> str:
    folder = PACKAGE / part if part else PACKAGE
    files = sorted(folder.rglob("*.py") if part else folder.glob("*.py"))
    rows = [_row(file) for file in files if file.name != "__init__.py"]
    effect = f"\nSide effects: {effects}\n" if effects else ""
    head = "| module | responsible for | tests |\n|---|---|---|\n"
    return f"\n## {title}\n{effect}\n{head}" + "\n".join(rows) + "\n"


def _row(file: Path) -> str:
    docstring = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    name = file.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".")
    return f"| `{name}` | {docstring.splitlines()[0]} | {_tests(file)} |"


def _tests(file: Path) -> str:
    """Name the test of a module: its own, else those that import it, else its users'."""
    place = file.relative_to(PACKAGE).parent
    own = ROOT / "tests" / place / f"test_{file.stem}.py"
    found = [own] if own.is_file() else _importers(file)[:MOST_TESTS]
    return ", ".join(f"`{test.relative_to(ROOT).as_posix()}`" for test in found) or THROUGH_USERS


def _importers(file: Path) -> list[Path]:
    dotted = file.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")
    tests = sorted((ROOT / "tests").rglob("test_*.py"))
    return [t for t in tests if f"from {dotted} import" in t.read_text(encoding="utf-8")]


if __name__ == "__main__":
    main()
