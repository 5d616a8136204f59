"""The JSON Schema of a pack's files, as ``docs/pack.schema.json`` publishes it.

One schema serves all kinds of file: one with the header of a pack, one with questions
only, one with a glossary, one with examples. The root is one flat object and no choice between
them, because an editor can then say which field is wrong, and not merely that nothing
fits. What ``bank.reading`` refuses for its shape is refused here too; what crosses from
one table to another is the business of ``bank.lint``.
"""

import json
from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from mockinterview.bank.field_texts import FIELD_TEXTS, FORMAT_TEXT
from mockinterview.bank.schema import SINGULAR
from mockinterview.bank.sources import FORMAT
from mockinterview.core.coverage import Verdict
from mockinterview.core.plain import Plain
from mockinterview.core.question import Pack, Term

Schema = dict[str, Any]

IDENTIFIER = f"urn:mockinterview:pack:{FORMAT}"
_TITLE = f"A file of a Mock Interview question pack, format {FORMAT}"
_NOT_BLANK = r"\S"
_DEFINED = "#/$defs/"
_UNWANTED = ("title", "description", "default")
_TABLE_NAMES = {
    "Question": "question",
    "KeyPoint": "point",
    "WrongClaim": "wrong_claim",
    "ModelAnswer": "model_answer",
    "FollowUp": "follow_up",
    "Reference": "reference",
    "Star": "star",
    "Term": "term",
    "Level": "level",
    "Kind": "kind",
    "Weight": "weight",
    "Origin": "origin",
}


_PASSAGES: Schema = {
    "type": "array",
    "items": {"type": "string", "pattern": _NOT_BLANK},
}
_EXAMPLES: Schema = {
    "type": "object",
    "description": "examples of what people say, by the id of the key point",
    "additionalProperties": {
        "type": "object",
        "properties": {
            verdict: {**_PASSAGES, "description": f"passages that deserve {verdict!r}"}
            for verdict in Verdict
        },
        "additionalProperties": False,
    },
}


def pack_schema() -> str:
    """Return the schema, as the text of its file."""
    return json.dumps(_root(), indent=2) + "\n"


def _root() -> Schema:
    header = _described(Pack, Pack.model_json_schema())
    terms = {"type": "array", "items": {"$ref": f"{_DEFINED}term"}, "description": "a glossary"}
    of_header = [name for name in header["properties"] if name != "question"]
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": IDENTIFIER,
        "title": _TITLE,
        "type": "object",
        "properties": {
            "format": {"type": "integer", "const": FORMAT, "description": FORMAT_TEXT},
            **header["properties"],
            "term": terms,
            "points": _EXAMPLES,
        },
        "required": ["format"],
        "additionalProperties": False,
        "dependentRequired": dict.fromkeys(of_header, header["required"]),
        # Beside its format, a glossary holds terms only, and so with examples.
        "dependentSchemas": {"term": {"maxProperties": 2}, "points": {"maxProperties": 2}},
        "$defs": _definitions(),
    }


def _definitions() -> Schema:
    found = {"Term": Term.model_json_schema(), **Pack.model_json_schema()["$defs"]}
    texts = {model.__name__: model for model in FIELD_TEXTS}
    return {
        _TABLE_NAMES[name]: _described(texts[name], each) if name in texts else _plain(each)
        for name, each in sorted(found.items(), key=lambda item: _TABLE_NAMES[item[0]])
    }


def _described(model: type[Plain], schema: Schema) -> Schema:
    """Return the schema of a table under the names of the file, each field with its text."""
    fields = {
        SINGULAR.get(name, name): {**_plain(field), "description": FIELD_TEXTS[model][name]}
        for name, field in schema["properties"].items()
    }
    return {
        "type": "object",
        "properties": fields,
        "required": [SINGULAR.get(name, name) for name in schema["required"]],
        "additionalProperties": False,
    }


def _plain(schema: Mapping[str, Any]) -> Schema:
    """Return pydantic's schema of a value without what means nothing to an author of TOML.

    TOML knows no null, and a text of white space is an empty one here.
    """
    if "anyOf" in schema:
        [schema] = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
    plain = {key: value for key, value in schema.items() if key not in _UNWANTED}
    if "items" in plain:
        plain["items"] = _plain(plain["items"])
    if "$ref" in plain:
        name = plain["$ref"].removeprefix(_DEFINED)
        plain["$ref"] = _DEFINED + _TABLE_NAMES[name]
    if "minLength" in plain:
        plain["pattern"] = _NOT_BLANK
    return plain
