"""``questions schema``: the schema goes to standard output as it is published."""

from pathlib import Path

from tests.cli.conftest import Run

PUBLISHED = Path(__file__).parents[2] / "docs" / "pack.schema.json"


def test_schema_is_printed_as_it_is_published(run: Run) -> None:
    done = run("questions", "schema")

    assert (done.code, done.err) == (0, "")
    assert done.out == PUBLISHED.read_text(encoding="utf-8")
