"""The JSON Schema of a report, as ``docs/report.schema.json`` publishes it."""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from mockinterview.core.report import Report


class _EveryField(GenerateJsonSchema):
    """Requires every field, because a report leaves none out, defaults included."""

    def field_is_required(self, field: Any, total: bool) -> bool:  # noqa: ARG002, FBT001  its shape is pydantic's
        return True


def report_schema() -> str:
    """Return the schema of what a report's JSON holds, as the text of its file."""
    schema = Report.model_json_schema(mode="serialization", schema_generator=_EveryField)
    return json.dumps(schema, indent=2) + "\n"
