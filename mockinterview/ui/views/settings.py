"""What the settings page shows: sections, settings, and the control that fits each.

Every setting is declared once, in ``setting_list``; here is what one consists of, and what a
search leaves of all of them. A control knows its value and its choices, and no setting.
"""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView

translate = QCoreApplication.translate


class Section(StrEnum):
    SOUND = "sound"
    LISTENING = "listening"
    PRACTISE = "practise"
    FEEDBACK = "feedback"
    ENDPOINTS = "endpoints"
    MODELS = "models"
    PRIVACY = "privacy"
    DATA = "data"
    LOOK = "look"
    ACCESS = "access"
    KEYS = "keys"


class SettingId(StrEnum):
    VOICE = "voice"
    SECOND_VOICE = "second-voice"
    RATE = "rate"
    SPEAKER = "speaker"
    MICROPHONE = "microphone"
    RECOGNISER = "recogniser"
    AUTO_STOP = "auto-stop"
    TAIL_GUARD = "tail-guard"
    REMOTE_ADDRESS = "remote-address"
    REMOTE_MODEL = "remote-model"
    REMOTE_KEY = "remote-key"
    CAPTIONS = "captions"
    NUDGES = "nudges"
    OWN_RATING = "own-rating"
    PROFILE = "profile"
    JUDGE = "judge"
    OFFLINE = "offline"
    KEEP_RECORDINGS = "keep-recordings"
    KEEP_TRANSCRIPTS = "keep-transcripts"
    KEEP_SESSIONS = "keep-sessions"
    THEME = "theme"
    FONT_SCALE = "font-scale"
    LANGUAGE = "language"
    MOTION = "motion"
    SCREEN_READER = "screen-reader"


class Holds(StrEnum):
    """From when on a change holds."""

    NOW = "now"
    NEXT_INTERVIEW = "next-interview"
    NEXT_START = "next-start"


@dataclass(frozen=True)
class Toggle:
    """On or off."""

    is_on: bool


@dataclass(frozen=True)
class Pick:
    """One of many, in a list that opens."""

    choices: tuple[Choice, ...]
    on: Hashable


@dataclass(frozen=True)
class Few:
    """One of a few that are all in sight."""

    choices: tuple[Choice, ...]
    on: Hashable


@dataclass(frozen=True)
class Dial:
    """A number of steps, each with its words; ``at`` is the step that is set."""

    words: tuple[str, ...]
    at: int


@dataclass(frozen=True)
class Entry:
    """A line of text."""

    text: str
    placeholder: str = ""


@dataclass(frozen=True)
class Secret:
    """A key, typed unseen and shown nowhere; ``state`` says where one is kept."""

    state: str
    can_keep: bool = True


Control = Toggle | Pick | Few | Dial | Entry | Secret


@dataclass(frozen=True)
class SettingView:
    """A setting; ``problem`` says what is wrong with what was typed."""

    id: SettingId
    title: str
    sentence: str
    control: Control
    holds: Holds = Holds.NOW
    problem: str = ""
    is_found: bool = True
    can_hear: bool = False
    """Whether the setting can be tried by ear, as a voice can."""


@dataclass(frozen=True)
class SectionView:
    """A section; ``extra`` is found by its words, as a setting is, and shown below them."""

    id: Section
    title: str
    settings: tuple[SettingView, ...] = ()
    extra: str = ""
    is_extra_found: bool = True

    @property
    def is_found(self) -> bool:
        return any(s.is_found for s in self.settings) or (bool(self.extra) and self.is_extra_found)


@dataclass(frozen=True)
class SettingsView:
    """The page: one section on show, or what the search found in all of them."""

    sections: tuple[SectionView, ...] = ()
    chosen: Section = Section.SOUND
    is_search: bool = False
    is_speaking: bool = False
    banner: BannerView | None = None

    def shows(self, section: SectionView) -> bool:
        return section.is_found if self.is_search else section.id is self.chosen

    @property
    def absence(self) -> str:
        if self.is_search and not any(map(self.shows, self.sections)):
            return translate("settings", "No setting has these words.")
        return ""


def searched(sections: tuple[SectionView, ...], typed: str) -> tuple[SectionView, ...]:
    """Return the sections with what has all the typed words marked as found."""
    words = typed.casefold().split()
    return tuple(_searched(section, words) for section in sections)


def _searched(section: SectionView, words: list[str]) -> SectionView:
    return replace(
        section,
        settings=tuple(
            replace(s, is_found=_has(f"{section.title} {s.title} {s.sentence}", words))
            for s in section.settings
        ),
        is_extra_found=_has(f"{section.title} {section.extra}", words),
    )


def _has(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def holds_sentence(holds: Holds) -> str:
    """Return from when on a change holds; nothing where it holds at once."""
    match holds:
        case Holds.NOW:
            return ""
        case Holds.NEXT_INTERVIEW:
            return translate("settings", "From the next interview on.")
        case Holds.NEXT_START:
            return translate("settings", "From the next start of the program on.")
