"""Terms of a glossary keep apart; where they do not, the line and the cure are told."""

from pathlib import Path

import pytest

from mockinterview.bank.glossary_lint import glossary_findings
from mockinterview.bank.reading import read_terms


def findings(tmp_path: Path, *terms: str) -> list[str]:
    file = tmp_path / "glossary.toml"
    file.write_text("format = 1\n" + "".join(f"[[term]]\n{term}\n" for term in terms), "utf-8")
    placed, wrong = read_terms(file)
    assert wrong == []
    found = list(glossary_findings(placed))
    assert not any(finding.is_error for finding in found)
    return [str(finding).removeprefix(f"{file}:") for finding in found]


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (
            ['term = "token"', 'term = "Token"'],
            "5: term: The term 'Token' stands twice. Keep one.",
        ),
        (
            ['term = "base model"\nsynonyms = ["foundation model"]', 'term = "foundation model"'],
            (
                "4: synonyms 1: 'foundation model' belongs to the term 'foundation model' too. "
                "Give both terms the same synonyms, or take it from one."
            ),
        ),
        (
            [
                'term = "a one"\nsynonyms = ["x y"]',
                'term = "b two"\nspoken = "b"\nsynonyms=["x y"]',
            ],
            (
                "4: synonyms 1: 'x y' belongs to the term 'b two' too. "
                "Give both terms the same synonyms, or take it from one."
            ),
        ),
        (
            ['term = "vLLM"\nheard = ["v l l m"]', 'term = "VLM"\nheard = ["v l m"]'],
            "7: heard 1: 'v l m' is heard for the term 'vLLM' too. Leave it to one of them.",
        ),
        (
            ['term = "LoRA"\nheard = ["ok", "Laura"]', 'term = "laura"'],
            "4: heard 2: 'Laura' is heard for the term 'laura' too. Leave it to one of them.",
        ),
        (
            ['term = "AI"\nheard = ["a i"]'],
            "4: heard 1: Of 'a i' nothing is left to be heard but 'i'. Remove it.",
        ),
        (
            ['term = "API"\nspoken = "A P I"'],
            (
                "4: spoken: A voice takes an A that stands alone for the article. "
                "Join it to the next letter with a hyphen, as in A-P I."
            ),
        ),
    ],
)
def test_what_is_wrong_has_its_line_and_cure(
    tmp_path: Path, terms: list[str], expected: str
) -> None:
    assert expected in findings(tmp_path, *terms)


@pytest.mark.parametrize(
    "terms",
    [
        ['term = "KL divergence"\nsynonyms = ["KL"]', 'term = "KL"\nspoken = "K L"'],
        ['term = "top-p"\nsynonyms = ["nucleus"]', 'term = "nucleus"\nsynonyms = ["top-p"]'],
        ['term = "VAE"\nheard = ["vae", "v a e"]', 'term = "vision"\nheard = ["vicious"]'],
        ['term = "RAG"\nsynonyms = ["r g"]\nheard = ["rack"]', 'term = "r g"\nspoken = "R G"'],
        ['term = "LLM-as-a-judge"\nspoken = "L L M as a judge"', 'term = "QAT"\nspoken = "Q A-T"'],
    ],
)
def test_terms_that_mean_the_same_or_keep_apart_are_fine(tmp_path: Path, terms: list[str]) -> None:
    assert findings(tmp_path, *terms) == []
