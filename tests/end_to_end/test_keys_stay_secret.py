"""A key is used, and stands nowhere afterwards: every file, the log, the reports are searched.

The service is hostile: it sends the key back in what it says of its refusals.
"""

import json
import sqlite3
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from tests.cli.conftest import SPEECH, Run, RunProgram, home, run, run_program

__all__ = ["home", "run", "run_program"]

KEY = "sk-0123456789-very-secret"
CLIP = SPEECH / "sense-and-sensibility-2.flac"


class Hostile:
    """Sends a request's own key back in every place that a client could copy from."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def answer(self, request: Request) -> Response:
        key = request.headers.get("Authorization", "")
        self.keys.append(key)
        if len(self.keys) % 2:
            return Response(f"data: {{{key}\n\n", content_type="text/event-stream")
        error = {"code": "invalid_api_key", "message": f"Incorrect API key provided: {key}"}
        return Response(json.dumps({"error": error}), 401, {"X-Key": key, "WWW-Authenticate": key})


@pytest.mark.real
def test_key_is_in_no_file_no_log_and_no_report_after_an_interview(
    home: Path, run: Run, run_program: RunProgram, httpserver: HTTPServer, tmp_path: Path
) -> None:
    service = Hostile()
    httpserver.expect_request("/v1/chat/completions").respond_with_handler(service.answer)
    url = httpserver.url_for("/v1")
    env = {"MOCKINTERVIEW_API_KEY_LAB": KEY, "MOCKINTERVIEW_LOG": "DEBUG"}
    said = [
        run("endpoints", "add", "lab", "--base-url", url, "--model", "some-model"),
        run("endpoints", "use", "lab"),
        run_program("interview", "--count", "1", "--answers", CLIP, "--json", env=env),
        run_program("endpoints", "test", env=env),
    ]
    session = said[2].json["session_id"]
    for form in ("html", "md", "json"):
        out = tmp_path / f"report.{form}"
        said.append(run("sessions", "export", session, "--format", form, "--out", out))
    assert len(service.keys) > 1
    assert set(service.keys) == {f"Bearer {KEY}"}
    (entry,) = said[2].json["entries"]
    assert entry["transcript"]["text"]
    assert entry["feedback"]["score"] is None
    assert [done for done in said if KEY in done.out + done.err] == []
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {file.suffix for file in files} >= {".db", ".json", ".jsonl", ".html", ".md", ".flac"}
    assert [file for file in files if KEY.encode() in file.read_bytes()] == []
    with sqlite3.connect(home / "mockinterview.db") as database:
        assert KEY not in "\n".join(database.iterdump())
