"""What goes out of a CV before it may be sent. The names are words that nobody bears."""

import pytest

from mockinterview.core.redaction import Private, redacted, without_contacts

AT = "@"  # Written apart, so that no address stands in this file.
CV = f"""Firstname van Lastname
Machine Learning Engineer
12 Sample Street, 90210 Sampletown | +41 44 000 00 00 | firstname.lastname{AT}example.org
linkedin.com/in/firstname-lastname-123 · https://example.org/me
Date of birth: 1 January 1990
Nationality: somewhere

Experience
2018 - 2021 Engineer, a payment company; 01/2020 - 03/2021 on call
- Firstname led the move to vLLM and quantised Llama 3 8B for 10000 users
- Served 1 500 000 000 tokens a day; see github.com/flastname/serving
Call (044) 000 00 00 or write to LASTNAME{AT}example.com

References
Somebody Else, some{AT}example.org, +41 44 111 11 11

Education
MSc, 2018"""


class TestCv:
    def test_names_contacts_and_addresses_are_gone(self) -> None:
        text = redacted(CV).text.casefold()
        for private in (
            *("firstname", "lastname", "sample street", "sampletown", "90210", "44 000", "044"),
            *("example.org", "example.com", "linkedin", "github", "http", AT, "1990", "somewhere"),
            *("somebody", "111 11"),
        ):
            assert private not in text, private

    def test_what_somebody_can_do_is_left(self) -> None:
        text = redacted(CV).text
        for line in (
            "Machine Learning Engineer",
            "2018 - 2021 Engineer, a payment company; 01/2020 - 03/2021 on call",
            "- [name] led the move to vLLM and quantised Llama 3 8B for 10000 users",
            "MSc, 2018",
        ):
            assert line in text

    def test_it_is_told_how_many_of_each_went(self) -> None:
        counts = redacted(CV).counts
        assert counts[Private.MAIL] == 2
        assert counts[Private.PHONE] == 2
        assert counts[Private.ADDRESS] == 1
        assert counts[Private.DETAIL] == 2
        assert counts[Private.REFEREES] == 1

    @pytest.mark.parametrize(
        "line",
        [
            f"a.b-c{AT}sub.example.co.uk",
            "name (at) example.org",
            "+49 (0)30 0000000",
            "Tel. 030/0000000",
            "(555) 000-0000",
            "0044 20 0000 0000",
            "Beispielstraße 12a, 10115 Berlin",
            "Am Beispielweg 3",
            "CH-8000 Sampletown",
            "1 Sample Road",
            "SW1A 1AA",
            "Sampletown, CA 90210",
            "12 rue de la Paix",
            "www.example.org/me",
            "https://example.org",
            "someone.example.dev",
        ],
    )
    def test_a_contact_in_the_middle_of_a_cv_goes_too(self, line: str) -> None:
        text = redacted("\n".join(["Skills"] * 20 + [f"See {line}"])).text
        assert line not in text
        assert "[" in text

    @pytest.mark.parametrize(
        "line",
        [
            "Reduced latency from 1200 to 300 ms at 5000 requests a second",
            "2015-2019 and 2019/2021",
            "01.2015 - 12.2019",
            "Trained 7B and 70B models on 1,024 GPUs, Python 3.11, 99.95 % uptime",
            "Used Node.js and ASP.NET, PyTorch 2.3.1",
            "Grants of 250000 and 1000000",
        ],
    )
    def test_figures_and_tools_are_no_contacts(self, line: str) -> None:
        assert redacted("\n".join(["Skills"] * 20 + [line])).text.endswith(line)

    @pytest.mark.parametrize(
        "head", ["FIRSTNAME LASTNAME", "# Dr. Firstname Lastname", "Firstname Lastname | Engineer",
                 "Name: Firstname Lastname", "Firstname Lastname - Engineer"],
    )  # fmt: skip
    def test_a_name_is_found_however_it_is_set(self, head: str) -> None:
        text = redacted(f"{head}\n\nProfile\nLastname builds models. Firstname likes Rust.").text
        assert "lastname" not in text.casefold()
        assert "builds models" in text
        assert "Engineer" in text or "Engineer" not in head

    def test_a_role_or_a_heading_is_no_name(self) -> None:
        text = "Curriculum Vitae\nMachine Learning Engineer\nPrompt Engineering"
        assert redacted(text).text == text

    def test_further_words_go_on_wish(self) -> None:
        found = redacted("Skills\nWorked at Sampleworks, SAMPLEWORKS labs", ["Sampleworks"])
        assert "sampleworks" not in found.text.casefold()
        assert found.counts[Private.WORD] == 2


def test_of_a_job_description_only_contacts_go() -> None:
    text = f"Engineer\nApply at https://example.org or hr{AT}example.org\nYou know vLLM"
    assert (
        without_contacts(text).text == "Engineer\nApply at [link] or [mail address]\nYou know vLLM"
    )
