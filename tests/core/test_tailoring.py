"""Questions for a job and a CV, chosen from the packs that ship."""

from pathlib import Path

import pytest

from mockinterview.core.job_level import Sign, builds_models, level_asked
from mockinterview.core.job_sections import ASIDE, ASKED, NICE, ROLE, job_lines
from mockinterview.core.question import Level
from mockinterview.core.tailoring import Fit, Read, Why, read_job_and_cv, tailored
from tests.shipped import shipped_bank

TEXTS = Path(__file__).parents[1] / "documents" / "texts"
JUNIOR = (TEXTS / "junior-prompt-engineer.md").read_text(encoding="utf-8")
SERVING = (TEXTS / "senior-ml-engineer-serving.txt").read_text(encoding="utf-8")
MANAGER = (TEXTS / "product-manager-genai.txt").read_text(encoding="utf-8")
CV = (TEXTS / "cv-engineer.txt").read_text(encoding="utf-8")


def read(job: str = "", cv: str = "") -> Read:
    return read_job_and_cv(job, cv, shipped_bank().glossary(), shipped_bank().questions())


def chosen(job: str = "", cv: str = "", count: int = 10) -> tuple[Fit, ...]:
    return tailored(shipped_bank().questions(), read(job, cv), shipped_bank().glossary(), count)


def ids(fits: tuple[Fit, ...]) -> set[str]:
    return {fit.question.id for fit in fits}


def words(mentions: tuple) -> set[str]:
    return {mention.words for mention in mentions}


class TestWhatIsRead:
    def test_terms_are_named_in_the_words_of_the_job_with_their_line(self) -> None:
        found = {mention.words: mention for mention in read(SERVING).job}
        assert {"KV cache", "speculative decoding", "GPTQ", "CI/CD", "Quantise"} <= set(found)
        assert found["GPTQ"].line.startswith("- Quantise models")

    def test_everyday_words_and_what_recognisers_mishear_name_no_term(self) -> None:
        text = (
            "A key policy of ours is to create value, set goals, commit and merge ideas.\n"
            "Attention to detail is an asset. Rest assured: it is a rag rug with a raft."
        )
        assert read(f"Florist\n{text}").job == ()

    def test_a_short_name_counts_with_its_capitals_only(self) -> None:
        assert words(read("Florist\nWe use RAG and LoRA.").job) == {"RAG", "LoRA"}
        assert words(read("Florist\nA rag and lora.").job) == set()

    def test_one_thing_under_two_names_is_shared(self) -> None:
        both = read("Engineer\nRetrieval-augmented generation", "I built RAG systems.")
        assert words(both.shared) == {"Retrieval-augmented generation"}
        assert both.not_in_cv == ()

    def test_what_the_cv_does_not_show_is_told_apart(self) -> None:
        both = read(SERVING, CV)
        assert {"KV cache", "Quantise", "GPTQ", "CI/CD"} <= words(both.shared)
        assert {"speculative decoding", "tensor parallelism"} <= words(both.not_in_cv)

    def test_wishes_count_half_and_what_the_employer_says_of_itself_little(self) -> None:
        weights = {line.text: line.weight for line in job_lines(JUNIOR)}
        assert weights["# Junior Prompt Engineer (m/f/d)"] == ROLE
        assert weights["- A feeling for language, and good written English"] == ASKED
        assert weights["- Some Python and Git"] == NICE
        assert weights["experience with claims data and machine learning."] == ASIDE


class TestLevel:
    @pytest.mark.parametrize(
        ("text", "level", "said"),
        [
            (JUNIOR, Level.BEGINNER, "Junior"),
            (SERVING, Level.EXPERIENCED, "Senior"),
            (MANAGER, Level.INTERMEDIATE, "4+ years"),
            ("Engineer\n- At least three years of experience", Level.INTERMEDIATE, "three years"),
            ("Engineer\n- 3-5 years in software", Level.INTERMEDIATE, "3-5 years"),
            ("Engineer\n- Up to 2 years of experience", Level.BEGINNER, "Up to 2 years"),
            ("Entwickler\n- 6 Jahre Berufserfahrung", Level.EXPERIENCED, "6 Jahre"),
            ("Engineer\nWe are hiring a senior engineer.", Level.EXPERIENCED, "senior engineer"),
            ("Engineer\n1 year\nNice to have\n12 years of ML", Level.BEGINNER, "1 year"),
        ],
    )  # fmt: skip
    def test_the_words_that_say_a_level_are_kept(self, text: str, level: Level, said: str) -> None:
        asked = level_asked(job_lines(text))
        assert asked.level is level
        assert said in [sign.words for sign in asked.signs]

    @pytest.mark.parametrize(
        "text",
        [
            "Engineer\nYou like Python.",
            "Engineer\nYou mentor junior engineers and report to a senior manager.",
            "Engineer\nOur company was founded 20 years ago.",
            "Engineer\n30 days of vacation per year, a contract of two years",
            "Engineer\nAbout us\n15 years of experience in insurance",
        ],
    )
    def test_where_nothing_is_asked_there_is_no_level(self, text: str) -> None:
        assert level_asked(job_lines(text)).level is None

    def test_the_title_stands_above_the_years_and_both_are_shown(self) -> None:
        asked = level_asked(job_lines("Junior engineer\n- 5 years of experience"))
        assert asked.level is Level.BEGINNER
        assert [(sign.sign, sign.words) for sign in asked.signs] == [
            (Sign.TITLE, "Junior"),
            (Sign.YEARS, "5 years"),
        ]

    def test_a_cv_says_nothing_of_a_level(self) -> None:
        assert read(cv="Senior engineer with 10 years of experience").level.level is None

    def test_a_product_manager_is_not_asked_like_an_engineer(self) -> None:
        assert builds_models(job_lines(SERVING))
        assert not builds_models(job_lines(MANAGER))
        fits = chosen("Senior " + MANAGER)
        assert not [fit for fit in fits if fit.question.level is Level.EXPERIENCED]


class TestWhatIsChosen:
    def test_a_junior_prompt_engineer_is_asked_about_prompts(self) -> None:
        fits = chosen(JUNIOR)
        assert fits[0].question.area == "prompting"
        assert "chatbot-hallucination-scenario" in ids(fits)
        levels = [fit.question.level for fit in fits if fit.why is not Why.BEHAVIOUR]
        assert levels.count(Level.BEGINNER) > len(levels) / 2
        assert Level.EXPERIENCED not in levels

    def test_a_serving_engineer_is_asked_about_running_models(self) -> None:
        assert {"serving-bill-too-high", "quantization", "retries-and-overload"} <= ids(
            chosen(SERVING)
        )

    def test_a_product_manager_is_asked_about_use_and_people(self) -> None:
        fits = chosen(MANAGER)
        assert {"explain-to-stakeholder", "responsible-use-scenario"} <= ids(fits)
        assert sum(fit.why is Why.BEHAVIOUR for fit in fits) == 3

    def test_claims_and_gaps_take_turns_and_each_tells_its_words(self) -> None:
        fits = chosen(SERVING, CV, 6)
        assert [fit.why for fit in fits[:4]] == [Why.BOTH, Why.JOB, Why.BOTH, Why.JOB]
        assert fits[-1].why is Why.BEHAVIOUR
        for fit in fits[:5]:
            assert fit.job_words
        for fit in fits:
            assert fit.cv_words if fit.why is Why.BOTH else True
        assert all(word in SERVING.replace("\n", " ") for fit in fits for word in fit.job_words)
        assert all(word in CV.replace("\n", " ") for fit in fits for word in fit.cv_words)

    def test_a_cv_alone_brings_what_it_names(self) -> None:
        fits = chosen(cv=CV)
        assert {fit.why for fit in fits} == {Why.CV, Why.BEHAVIOUR}
        assert all(fit.cv_words for fit in fits if fit.why is Why.CV)

    def test_the_plan_is_the_same_whatever_order_the_questions_come_in(self) -> None:
        questions = shipped_bank().questions()
        terms = shipped_bank().glossary()
        known = read(SERVING, CV)
        one = tailored(questions, known, terms, 8)
        other = tailored(questions[::-1], known, terms, 8)
        assert [fit.question.id for fit in one if fit.worth] == [
            fit.question.id for fit in other if fit.worth
        ]

    def test_no_more_is_chosen_than_fits(self) -> None:
        fits = chosen("Florist\nYou bind flowers and know RAG.", count=50)
        assert 0 < len([fit for fit in fits if fit.why is Why.JOB]) < 20
        assert all(fit.job_words for fit in fits if fit.why is Why.JOB)

    def test_a_job_that_names_nothing_gets_questions_about_behaviour_alone(self) -> None:
        assert {fit.why for fit in chosen("Florist\nYou bind flowers.", count=5)} == {Why.BEHAVIOUR}

    def test_none_is_chosen_twice_and_none_of_no_questions(self) -> None:
        fits = chosen(SERVING, CV, 60)
        assert len(ids(fits)) == len(fits)
        assert tailored([], read(SERVING), shipped_bank().glossary(), 5) == ()
