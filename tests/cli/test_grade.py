"""``grade``: answers in a file are judged, a line each."""

import json
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from tests.cli.conftest import Run, assert_one_line

MODEL_ANSWER = "LoRA freezes the pretrained weights. It trains two low-rank matrices."


def line(**changes: object) -> dict[str, object]:
    return {
        "id": "a",
        "question": "What is LoRA?",
        "model_answer": MODEL_ANSWER,
        "answer": "It freezes the pretrained weights.",
        **changes,
    }


def write(folder: Path, *lines: object) -> Path:
    file = folder / "answers.jsonl"
    texts = (text if isinstance(text, str) else json.dumps(text) for text in lines)
    file.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return file


def graded(text: str) -> list[dict]:
    return [json.loads(part) for part in text.splitlines()]


def verdicts(result: dict) -> list[str]:
    return [point["verdict"] for point in result["key_points"]]


def test_each_answer_is_judged_by_its_model_answer(run: Run, tmp_path: Path) -> None:
    lines = (line(), line(id=2, answer=MODEL_ANSWER), line(id="c", answer="I do not know."))
    done = run("grade", write(tmp_path, *lines))
    assert (done.code, done.err) == (0, "")
    first, second, third = graded(done.out)
    assert (first["id"], first["status"]) == ("a", "graded")
    assert verdicts(first)[0] == "said"
    assert first["key_points"][0]["quotes"][0]["text"] == "It freezes the pretrained weights."
    assert second["id"] == 2
    assert verdicts(second) == ["said", "said"]
    assert 100 >= second["score"] > first["score"] > third["score"] + 40
    assert third["status"] == "graded"
    assert verdicts(third) == ["missing", "missing"]


def test_given_key_points_are_judged_in_place_of_the_model_answer(run: Run, tmp_path: Path) -> None:
    accepted = {
        "statement": "Few parameters are trained",
        "weight": "must",
        "accept": [["few", "small"], ["matrices", "parameters"]],
    }
    points = ["It freezes the weights", {"statement": "It saves memory", "weight": "bonus"}]
    lines = (
        line(key_points=points, answer="It freezes all weights."),
        line(key_points=[accepted], answer="It trains small matrices."),
    )
    first, second = graded(run("grade", write(tmp_path, *lines)).out)
    assert [point["statement"] for point in first["key_points"]] == [
        "It freezes the weights",
        "It saves memory",
    ]
    assert [point["weight"] for point in first["key_points"]] == ["should", "bonus"]
    assert verdicts(first) == ["said", "missing"]
    assert (verdicts(second), second["score"]) == (["said"], 100)
    assert second["key_points"][0]["weight"] == "must"


def test_empty_answer_is_not_graded_and_says_why(run: Run, tmp_path: Path) -> None:
    (result,) = graded(run("grade", write(tmp_path, line(answer="  "))).out)
    assert (result["score"], result["status"], result["key_points"]) == (None, "not_graded", [])
    assert result["reason"]["code"] == "no_answer"


def test_key_points_are_enough_without_a_question_or_a_model_answer(
    run: Run, tmp_path: Path
) -> None:
    bare = line(question="", model_answer="", key_points=["It freezes the weights"])
    (result,) = graded(run("grade", write(tmp_path, bare)).out)
    assert result["score"] == 100


def test_same_answer_gets_the_same_score_each_time(run: Run, tmp_path: Path) -> None:
    file = write(tmp_path, *(line(id=number) for number in range(5)))
    assert run("grade", file).out == run("grade", file).out


def test_empty_lines_and_a_mark_of_utf_8_are_passed_over(run: Run, tmp_path: Path) -> None:
    file = write(tmp_path, "", json.dumps(line()), "   ", json.dumps(line(id="b")))
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert [result["id"] for result in graded(run("grade", file).out)] == ["a", "b"]


def test_empty_file_gives_nothing(run: Run, tmp_path: Path) -> None:
    done = run("grade", write(tmp_path))
    assert (done.code, done.out, done.err) == (0, "", "")


def test_dash_reads_standard_input(run: Run) -> None:
    done = run("grade", "-", stdin=json.dumps(line(id="żółw")).encode())
    assert [result["id"] for result in graded(done.out)] == ["żółw"]
    assert "żółw" in done.out


def test_results_may_be_written_to_a_file(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "graded.jsonl"
    done = run("grade", write(tmp_path, line()), "--out", out)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert [result["score"] for result in graded(out.read_text(encoding="utf-8"))] == [
        graded(run("grade", write(tmp_path, line())).out)[0]["score"]
    ]


def test_results_may_replace_the_answers(run: Run, tmp_path: Path) -> None:
    file = write(tmp_path, line(), line(id="b"))
    assert run("grade", file, "--out", file).code == 0
    assert [result["id"] for result in graded(file.read_text(encoding="utf-8"))] == ["a", "b"]


@pytest.mark.parametrize(
    ("bad", "parts"),
    [
        ("not json", ("line 2", "Invalid JSON")),
        ("[]", ("line 2", "object")),
        ({"id": 1}, ("line 2", "question")),
        (line(answer=None), ("line 2", "answer")),
        (line(model_answer=7), ("line 2", "model_answer")),
        (line(model_answer="long " * 5_000), ("line 2", "model_answer")),
        (line(key_points="all"), ("line 2", "key_points")),
        (line(key_points=[{"weight": "must"}]), ("line 2", "key_points.0.statement")),
        (line(key_points=[{"statement": ""}]), ("line 2", "key_points.0.statement")),
        (
            line(key_points=[{"statement": "a", "accept": [[""]]}]),
            ("line 2", "key_points.0.accept.0.0"),
        ),
        (
            line(key_points=[{"statement": "a", "weight": "huge"}]),
            ("line 2", "key_points.0.weight"),
        ),
        (line(id="empty", model_answer="It is."), ("Answer empty", "content word")),
    ],
)
def test_bad_line_is_told_by_its_number_before_anything_is_judged(
    run: Run, tmp_path: Path, bad: object, parts: tuple[str, ...]
) -> None:
    assert_one_line(run("grade", write(tmp_path, line(), bad, line(id="c"))), 1, *parts)


def test_bad_line_leaves_an_earlier_result_in_place(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "graded.jsonl"
    out.write_text("earlier", encoding="utf-8")
    assert run("grade", write(tmp_path, "not json"), "--out", out).code == 1
    assert out.read_text(encoding="utf-8") == "earlier"


def test_bytes_that_are_no_text_are_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    file.write_bytes(b'{"id": "\xff\xfe"}\n')
    assert_one_line(run("grade", file), 1, "line 1", "Invalid JSON")


def test_file_that_cannot_be_read_or_written_is_told(run: Run, tmp_path: Path) -> None:
    assert_one_line(run("grade", tmp_path / "missing"), 1, "missing", "No such file")
    assert_one_line(run("grade", tmp_path), 1, "Is a directory")
    answers = write(tmp_path, line())
    assert_one_line(run("grade", answers, "--out", tmp_path), 1, "Is a directory")
    assert_one_line(run("grade", answers, "--out", "/dev/full"), 1, "No space left")


def test_endpoint_that_is_not_set_up_is_told_and_nothing_is_sent(run: Run, tmp_path: Path) -> None:
    done = run("grade", write(tmp_path, line()), "--coach", "endpoint")
    assert_one_line(done, 1, "No endpoint is set up", "endpoints presets")


def test_endpoint_judges_and_its_failure_is_no_score(
    run: Run, tmp_path: Path, home: Path, httpserver: HTTPServer
) -> None:
    said = {
        "points": [
            {
                "point_id": "point-1",
                "reason": "It does.",
                "quotes": ["freezes the pretrained weights"],
                "verdict": "said",
            }
        ],
        "criteria": [],
        "next_time": "Say more.",
    }
    reply = {"choices": [{"message": {"content": json.dumps(said)}}]}
    httpserver.expect_ordered_request("/v1/chat/completions").respond_with_json(reply)
    httpserver.expect_ordered_request("/v1/chat/completions").respond_with_data("", status=401)
    endpoint = {"base_url": httpserver.url_for("/v1"), "model": "some-model"}
    (home / "settings.json").write_text(json.dumps({"endpoint": endpoint}), encoding="utf-8")
    done = run("grade", write(tmp_path, line(), line(id="b")), "--coach", "endpoint")
    first, second = graded(done.out)
    assert (done.code, first["score"], verdicts(first)) == (0, 50, ["said", "missing"])
    assert (second["score"], second["status"]) == (None, "not_graded")
    assert second["reason"]["code"] == "key_refused"


def test_request_to_a_small_model_is_seen_in_all_its_parts(
    run: Run, home: Path, tmp_path: Path
) -> None:
    small = {"name": "small", "base_url": "http://127.0.0.1:9/v1", "model": "m", "brief": True}
    written = {"endpoint": "small", "endpoints": [small]}
    (home / "settings.json").write_text(json.dumps(written), encoding="utf-8")
    points = [f"Point number {number} of it." for number in range(5)]
    done = run("grade", write(tmp_path, line(key_points=points)), "--show-request")
    assert done.code == 0
    assert done.out.count("=== TASK ===") == 2
    assert all(done.out.count(point) == 1 for point in points)


def test_request_can_be_seen_and_nothing_is_judged(run: Run, tmp_path: Path) -> None:
    done = run("grade", write(tmp_path, line(), line(id="b", answer="No.")), "--show-request")
    assert (done.code, done.err) == (0, "")
    assert done.out.count("=== TASK ===") == 2
    assert "It freezes the pretrained weights." in done.out
    assert "What is LoRA?" in done.out
    assert '"score"' in done.out
    assert '"status"' not in done.out
