from pathlib import Path

import pytest

from mockinterview.bank.findings import Severity
from mockinterview.bank.topics import Topic, read_topics, topic_findings
from mockinterview.core.errors import AppError
from mockinterview.core.question import Level
from tests.fakes.sessions import question

ASKED = [question("rag-basics", topics=("rag",), level=Level.INTERMEDIATE)]


def listed(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "topics.tsv"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("mark", ["\t", ","])
def test_a_list_is_read_with_its_lines(tmp_path: Path, mark: str) -> None:
    text = f"id{mark}level{mark}topic\nrag{mark}intermediate{mark}retrieval\n\nlora{mark}{mark}x\n"
    topics = read_topics(listed(tmp_path, text))
    assert topics == [
        Topic(id="rag", level="intermediate", line=2),
        Topic(id="lora", line=4),
    ]


@pytest.mark.parametrize("text", ["", "name\nrag\n"])
def test_a_list_without_ids_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(AppError, match="no column named id"):
        read_topics(listed(tmp_path, text))


def test_a_list_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "topics.tsv"
    file.write_bytes(b"\xff\xfe\x00")
    for place in (file, tmp_path / "absent.tsv"):
        with pytest.raises(AppError, match="cannot be read"):
            read_topics(place)


def test_a_topic_without_a_question_is_a_mistake() -> None:
    found = list(topic_findings([Topic(id="lora", line=7)], ASKED, Path("topics.tsv")))
    assert [(f.field, f.line, f.is_error) for f in found] == [("lora", 7, True)]


def test_a_covered_topic_is_no_finding() -> None:
    topic = Topic(id="rag", level="intermediate", line=2)
    assert list(topic_findings([topic], ASKED, Path("topics.tsv"))) == []


def test_a_topic_that_is_covered_at_another_level_is_a_remark() -> None:
    topic = Topic(id="rag", level="experienced", line=2)
    found = list(topic_findings([topic], ASKED, Path("topics.tsv")))
    assert [f.severity for f in found] == [Severity.ADVICE]
