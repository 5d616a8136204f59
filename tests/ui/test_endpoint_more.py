"""What few people change of an endpoint: written as a person writes it, and read again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from mockinterview.core.errors import AppError
from mockinterview.settings import EndpointProfile
from mockinterview.ui.views.endpoint_more import figures, more_of, read_more

PROFILE = EndpointProfile(
    name="mine",
    timeout_seconds=42.5,
    total_seconds=90,
    temperature=0.2,
    context_tokens=32768,
    reasoning_tokens=2000,
    prompt_price=0.15,
    reply_price=0.6,
    currency="EUR",
    samples=3,
    brief=True,
)


@pytest.fixture(params=["en_GB", "de_DE"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def read_with(**changes: str) -> dict[str, object]:
    more = more_of(EndpointProfile(name="mine"))
    return read_more(replace(more, figures={**more.figures, **changes}))


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize("profile", [PROFILE, EndpointProfile(name="mine")])
def test_what_is_shown_is_read_as_it_was(profile: EndpointProfile) -> None:
    read = read_more(more_of(profile))
    assert EndpointProfile.model_validate({**profile.model_dump(), **read}) == profile


def test_every_field_that_the_command_line_has_is_there() -> None:
    shown = {each.field for each in figures()} | {"currency", "samples", "brief"}
    elsewhere = {"name", "api", "base_url", "model", "asks_first"}
    assert shown | elsewhere == set(EndpointProfile.model_fields)


def test_a_decimal_is_written_as_in_the_language(locale: str) -> None:
    assert more_of(PROFILE).figures["temperature"] == ("0,2" if locale == "de_DE" else "0.2")


@pytest.mark.parametrize("typed", ["32768", "32,768", "32.768", " 32 768 "])
def test_a_whole_number_is_read_with_its_thousands(typed: str) -> None:
    assert read_with(context_tokens=typed)["context_tokens"] == 32768


@pytest.mark.parametrize("typed", ["0.25", "0,25"])
def test_a_decimal_is_read_with_comma_and_with_point(typed: str) -> None:
    assert read_with(prompt_price=typed)["prompt_price"] == 0.25


def test_what_is_left_empty_is_not_known() -> None:
    read = read_with(temperature="", context_tokens=" ", prompt_price="", reply_price="")
    assert [read[n] for n in ("temperature", "context_tokens", "prompt_price")] == [None] * 3


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("timeout_seconds", "", "“Longest silence, seconds” is a number from 1 to 600."),
        ("timeout_seconds", "long", "“Longest silence, seconds” is a number from 1 to 600."),
        ("timeout_seconds", "nan", "“Longest silence, seconds” is a number from 1 to 600."),
        ("temperature", "3", "“Temperature” is a number from 0 to 2."),
        ("context_tokens", "8.5", "“Context, tokens” is a number from 1,024 to 100,000,000."),
        ("reply_price", "-1", "“Price of a million tokens back” is a number from 0 to 1,000,000."),
    ],
)
def test_what_cannot_be_is_said_by_its_name(field: str, typed: str, words: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    with pytest.raises(AppError) as caught:
        read_with(**{field: typed})
    assert caught.value.line == words


def test_the_limits_are_those_of_the_settings() -> None:
    for figure in figures():
        for limit in (figure.least, figure.most):
            EndpointProfile.model_validate({"name": "mine", figure.field: limit})


def test_a_currency_is_short() -> None:
    with pytest.raises(AppError) as caught:
        read_more(replace(more_of(PROFILE), currency="doubloons"))
    assert caught.value.code == "bad_currency"
