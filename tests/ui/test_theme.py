"""Colours can be read, and stand in one module only."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import mockinterview.ui
from mockinterview.settings import Theme
from mockinterview.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    TEXT_PAIRS,
    Tokens,
    apply_theme,
    tokens_of,
)

LEAST_CONTRAST = 4.5
HIGH_CONTRAST = 7.0
UI = Path(mockinterview.ui.__file__).parent


def luminance(colour: QColor) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_contrast_that_the_standard_names() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens, pair: tuple[str, str]) -> None:
    text, ground = pair
    assert contrast(tokens.colour(text), tokens.colour(ground)) >= LEAST_CONTRAST


@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_high_contrast_is_high(pair: tuple[str, str]) -> None:
    text, ground = pair
    assert contrast(CONTRAST.colour(text), CONTRAST.colour(ground)) >= HIGH_CONTRAST


@pytest.mark.parametrize("ground", ["background", "rail", "card"])
def test_with_high_contrast_lines_can_be_seen(ground: str) -> None:
    assert contrast(CONTRAST.colour("line"), CONTRAST.colour(ground)) >= LEAST_CONTRAST


def test_no_module_but_the_theme_names_a_colour() -> None:
    named = re.compile(r"#[0-9a-fA-F]{3,8}\b|QColor\(\s*[\"'\d]|rgba?\(")
    offenders = [
        file.relative_to(UI)
        for file in UI.rglob("*.py")
        if file.name != "theme.py" and named.search(file.read_text(encoding="utf-8"))
    ]
    assert offenders == []


def test_icons_take_the_colour_that_they_are_given() -> None:
    for file in (UI / "icons").glob("*.svg"):
        drawing = file.read_text(encoding="utf-8")
        assert "currentColor" in drawing, file.name
        assert "#" not in drawing, file.name


@pytest.mark.parametrize(
    ("theme", "tokens"),
    [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK), (Theme.CONTRAST, CONTRAST)],
    ids=["light", "dark", "contrast"],
)
def test_widgets_see_the_tokens_that_were_applied(
    qapp: QApplication, theme: Theme, tokens: Tokens
) -> None:
    apply_theme(qapp, theme)
    assert tokens_of() == tokens
    assert qapp.palette().window().color() == tokens.colour("background")
    assert tokens.accent in qapp.styleSheet()


def test_the_shipped_font_is_the_one_that_is_used(qapp: QApplication) -> None:
    assert qapp.font().family() == "Inter"
    assert (UI / "fonts" / "OFL.txt").is_file()
