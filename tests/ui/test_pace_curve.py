"""The pace over an answer: what is drawn, and what is read aloud of it."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.core.delivery import Delivery
from mockinterview.core.norms import Figures, Profile, Yardstick
from mockinterview.core.pace import PacePoint
from mockinterview.settings import Theme
from mockinterview.ui.theme import DARK, LIGHT, Tokens, apply_theme
from mockinterview.ui.typography import apply_font_scale
from mockinterview.ui.views.pace import CurveView, curve_view
from mockinterview.ui.widgets.curve import PaceCurve

PACES = (150.0, 171.0, None, 96.0, 110.0, 120.0)


def delivery(*paces: float | None) -> Delivery:
    points = tuple(PacePoint(at=7.5 + 5 * n, words_a_minute=pace) for n, pace in enumerate(paces))
    return Delivery(seconds=60.0, speaking_seconds=50.0, word_count=120, pace_curve=points)


def view(usual: float | None = None, profile: Profile = Profile.STANDARD) -> CurveView:
    yardstick = Yardstick(usual=Figures(pace_speaking=usual), profile=profile)
    shown = curve_view(delivery(*PACES), yardstick)
    assert shown is not None
    return shown


def test_the_slowest_and_the_fastest_moment_are_said() -> None:
    assert view().words == (
        "Pace over time: slowest 96 words a minute about 0:22, fastest 171 about 0:12"
    )


def test_what_lies_behind_the_curve_is_said() -> None:
    assert view().note == "words/min in windows of 15 s; shaded: 100 to 165"
    assert view(usual=128).note.endswith("dashed: your median; shaded: 100 to 165")


def test_the_fluency_neutral_profile_draws_no_norm() -> None:
    shown = view(profile=Profile.FLUENCY_NEUTRAL)
    assert shown.band is None
    assert "shaded" not in shown.note


@pytest.mark.parametrize("paces", [(), (120.0, 130.0), (None, None, None, 120.0)])
def test_an_answer_with_fewer_than_three_paces_has_no_curve(
    paces: tuple[float | None, ...],
) -> None:
    assert curve_view(delivery(*paces), Yardstick()) is None


def painted(qtbot: QtBot, shown: CurveView) -> QImage:
    curve = PaceCurve()
    qtbot.addWidget(curve)
    curve.resize(320, curve.sizeHint().height())
    curve.show_curve(shown)
    with qtbot.waitExposed(curve):
        curve.show()
    qtbot.waitUntil(lambda: curve.has_plot)
    assert curve.accessibleName() == shown.words
    return curve.grab().toImage()


def pixels(image: QImage, colour: QColor) -> int:
    return sum(
        image.pixelColor(x, y).rgb() == colour.rgb()
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize(("theme", "tokens"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_the_curve_and_the_norm_are_painted_in_both_looks(
    qtbot: QtBot, dressed: QApplication, theme: Theme, tokens: Tokens
) -> None:
    apply_theme(dressed, theme)
    image = painted(qtbot, view())
    assert pixels(image, tokens.colour("accent_text")) > 100
    assert pixels(image, tokens.colour("accent_tint")) > 1000


def test_a_moment_without_a_pace_leaves_a_gap(qtbot: QtBot) -> None:
    whole = curve_view(delivery(150, 171, 140, 96, 110, 120), Yardstick())
    assert whole is not None
    line = LIGHT.colour("accent_text")
    assert pixels(painted(qtbot, view()), line) < pixels(painted(qtbot, whole), line)


def test_what_is_usual_is_in_sight_however_far_from_the_curve_it_is(qtbot: QtBot) -> None:
    dashes = LIGHT.colour("muted")
    with_usual, without = painted(qtbot, view(usual=260)), painted(qtbot, view())
    assert pixels(with_usual, dashes) > pixels(without, dashes) + 50


def test_a_curve_follows_the_theme_and_the_answer(qtbot: QtBot, dressed: QApplication) -> None:
    curve = PaceCurve()
    qtbot.addWidget(curve)
    curve.resize(320, curve.sizeHint().height())
    curve.show_curve(view())
    with qtbot.waitExposed(curve):
        curve.show()
    qtbot.waitUntil(lambda: curve.has_plot)
    apply_theme(dressed, Theme.DARK)
    assert pixels(curve.grab().toImage(), DARK.colour("accent_text")) > 100
    curve.show_curve(view(profile=Profile.FLUENCY_NEUTRAL))
    assert pixels(curve.grab().toImage(), DARK.colour("accent_tint")) < 100


def test_the_length_of_the_answer_stands_at_the_ends(qtbot: QtBot) -> None:
    curve = PaceCurve()
    qtbot.addWidget(curve)
    curve.show_curve(view())
    texts = [part.text() for part in curve.findChildren(QLabel)]
    assert texts == ["0:00", "1:00"]


def test_figures_at_the_ends_grow_with_the_words(qtbot: QtBot, dressed: QApplication) -> None:
    ink = LIGHT.colour("text")
    usual = pixels(painted(qtbot, view()), ink)
    apply_font_scale(dressed, 2.0)
    try:
        assert pixels(painted(qtbot, view()), ink) > 1.5 * usual
    finally:
        apply_font_scale(dressed, 1.0)
