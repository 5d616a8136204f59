"""Which colours the window has: in light, in dark, and with high contrast.

The only module that names colours. Tokens are applied as a palette (Fusion draws with
it) and as one style sheet; a widget that paints itself asks ``tokens_of`` for the
tokens in force. The desktop's own scheme is followed where the setting says so.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mockinterview.core.appearance import Theme
from mockinterview.ui.motion import motion_rule
from mockinterview.ui.stylesheet import style_sheet
from mockinterview.ui.typography import apply_style_sheet


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme by what they are for.

    ``..._text`` stands on the tint of the same name; ``on_...`` stands on a filled
    accent. ``accent_text`` is the accent where it is small text or lies on the tint.
    """

    background: str
    rail: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_tint: str
    on_accent: str
    good: str
    good_tint: str
    warning: str
    warning_tint: str
    bad: str
    bad_tint: str
    on_bad: str

    def colour(self, name: str) -> QColor:
        """Return the colour of a token by its name."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    background="#f6f6f3",
    rail="#efefeb",
    card="#ffffff",
    line="#e3e3de",
    text="#1c1e22",
    muted="#646973",
    accent="#3d5afe",
    accent_text="#2f49e0",
    accent_tint="#e8ecff",
    on_accent="#ffffff",
    good="#1f7a5c",
    good_tint="#e2f3ec",
    warning="#8f5a00",
    warning_tint="#fcefd8",
    bad="#b3362b",
    bad_tint="#fbe6e3",
    on_bad="#ffffff",
)
DARK = Tokens(
    background="#14161b",
    rail="#191c22",
    card="#1c1f26",
    line="#2c313b",
    text="#e9ebf0",
    muted="#9aa2b1",
    accent="#8ea2ff",
    accent_text="#8ea2ff",
    accent_tint="#262d4a",
    on_accent="#14161b",
    good="#6cc9a3",
    good_tint="#18332a",
    warning="#e3b062",
    warning_tint="#3a2d16",
    bad="#f08b80",
    bad_tint="#3d201d",
    on_bad="#14161b",
)
CONTRAST = Tokens(
    background="#000000",
    rail="#0a0a0a",
    card="#101010",
    line="#a8a8a8",
    text="#ffffff",
    muted="#e2e2e2",
    accent="#ffd84d",
    accent_text="#ffe37a",
    accent_tint="#2f2800",
    on_accent="#000000",
    good="#7ff0b6",
    good_tint="#00291a",
    warning="#ffc46b",
    warning_tint="#2e1d00",
    bad="#ffb0a6",
    bad_tint="#3a0a05",
    on_bad="#000000",
)
"""Every text at 7:1 or more, and lines that can be seen."""

_SCHEMES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}

TEXT_PAIRS = (
    ("text", "background"),
    ("text", "rail"),
    ("text", "card"),
    ("text", "accent_tint"),
    ("text", "warning_tint"),
    ("text", "bad_tint"),
    ("text", "good_tint"),
    ("muted", "background"),
    ("muted", "rail"),
    ("muted", "card"),
    ("accent_text", "background"),
    ("accent_text", "card"),
    ("accent_text", "accent_tint"),
    ("accent_text", "warning_tint"),
    ("accent_text", "bad_tint"),
    ("on_accent", "accent"),
    ("on_bad", "bad"),
    ("good", "card"),
    ("good", "good_tint"),
    ("warning", "card"),
    ("warning", "warning_tint"),
    ("bad", "card"),
    ("bad", "background"),
    ("bad", "bad_tint"),
    ("card", "text"),
)
"""Every pair of a text colour and the ground that it stands on."""


def chosen_tokens(theme: Theme) -> Tokens:
    """Return the tokens that a setting means on this desktop."""
    if theme is Theme.SYSTEM:
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return _SCHEMES[theme]


def apply_theme(app: QApplication, theme: Theme) -> Tokens:
    """Dress the application; may be called again at any time."""
    tokens = chosen_tokens(theme)
    app.setPalette(_palette(tokens))
    apply_style_sheet(app, style_sheet(tokens) + motion_rule())
    return tokens


def tokens_of(palette: QPalette | None = None) -> Tokens:
    """Return the tokens that the application is dressed in."""
    window = (palette or QGuiApplication.palette()).color(QPalette.ColorRole.Window)
    for tokens in _SCHEMES.values():
        if window == tokens.colour("background"):
            return tokens
    return DARK if window.lightness() < 128 else LIGHT


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in (
        (role.Window, "background"),
        (role.WindowText, "text"),
        (role.Base, "card"),
        (role.AlternateBase, "rail"),
        (role.Text, "text"),
        (role.Button, "card"),
        (role.ButtonText, "text"),
        (role.BrightText, "bad"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent_text"),
        (role.LinkVisited, "accent_text"),
        (role.ToolTipBase, "text"),
        (role.ToolTipText, "card"),
        (role.PlaceholderText, "muted"),
        (role.Accent, "accent"),
        (role.Light, "line"),
        (role.Midlight, "line"),
        (role.Mid, "line"),
        (role.Dark, "line"),
        (role.Shadow, "line"),
    ):
        palette.setColor(target, tokens.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, tokens.colour("muted"))
    return palette
