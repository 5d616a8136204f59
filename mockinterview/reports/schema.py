"""The JSON Schemas of the reports, as ``docs/`` publishes them.

That of a session is ``report.schema.json``, that of progress ``progress.schema.json``.
"""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from mockinterview.core.plain import Plain
from mockinterview.core.progress_report import ProgressReport
from mockinterview.core.report import Report


class _EveryField(GenerateJsonSchema):
    """Requires every field, because a report leaves none out, defaults included."""

    def field_is_required(self, field: Any, total: bool) -> bool:  # noqa: ARG002, FBT001  its shape is pydantic's
        return True


def report_schema() -> str:
    """Return the schema of what a report's JSON holds, as the text of its file."""
    return _schema_of(Report)


def progress_schema() -> str:
    """Return the schema of what a report of progress holds, as the text of its file."""
    return _schema_of(ProgressReport)


def _schema_of(model: type[Plain]) -> str:
    schema = model.model_json_schema(mode="serialization", schema_generator=_EveryField)
    return json.dumps(schema, indent=2) + "\n"
