"""The JSON Schema of a report, as ``docs/report.schema.json`` publishes it."""

import json

from mockinterview.core.report import Report


def report_schema() -> str:
    """Return the schema of what a report's JSON holds, as the text of its file."""
    return json.dumps(Report.model_json_schema(mode="serialization"), indent=2) + "\n"
