"""Writes docs/pack.schema.json. Run it after the models of a pack have changed."""

from pathlib import Path

from mockinterview.bank.json_schema import pack_schema

FILE = Path(__file__).resolve().parent.parent / "docs" / "pack.schema.json"

if __name__ == "__main__":
    FILE.write_text(pack_schema(), encoding="utf-8")
