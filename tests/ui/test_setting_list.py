"""Every setting: what it is called, what it is set to, and what can be typed into it."""

from typing import Any

import pytest

from mockinterview.coach.keys import KeySource
from mockinterview.core.endpointing import AutoStop
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Profile
from mockinterview.settings import (
    DeliverySettings,
    EndpointProfile,
    ListeningSettings,
    Motion,
    RetentionSettings,
    Settings,
    Theme,
    VoiceSettings,
)
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.setting_list.at_hand import AtHand
from mockinterview.ui.views.setting_list.changing import checked_address, with_value
from mockinterview.ui.views.setting_list.privacy import is_shorter
from mockinterview.ui.views.setting_list.sections import sections
from mockinterview.ui.views.setting_list.steps import FONT_SCALES, RATES, TAIL_GUARDS
from mockinterview.ui.views.settings import (
    Dial,
    Few,
    Holds,
    Pick,
    Secret,
    Section,
    SectionView,
    SettingId,
    SettingsView,
    SettingView,
    holds_sentence,
    searched,
)

NOTHING = AtHand()


def view_of(setting: SettingId, settings: Settings, at_hand: AtHand = NOTHING) -> SettingView:
    (found,) = [s for sec in sections(settings, at_hand) for s in sec.settings if s.id is setting]
    return found


def found_in(shown: tuple[SectionView, ...]) -> set[SettingId]:
    return {setting.id for section in shown for setting in section.settings if setting.is_found}


def test_every_setting_stands_once_and_says_what_it_does() -> None:
    shown = [s for section in sections(Settings(), NOTHING) for s in section.settings]
    assert sorted(s.id for s in shown) == sorted(SettingId)
    assert all(s.title and s.sentence.endswith(".") for s in shown)


def test_every_section_stands_once() -> None:
    assert [section.id for section in sections(Settings(), NOTHING)] == list(Section)


def test_a_setting_that_holds_later_says_so() -> None:
    judge = view_of(SettingId.JUDGE, Settings())
    assert holds_sentence(judge.holds) == "From the next start of the program on."
    assert holds_sentence(Holds.NOW) == ""


@pytest.mark.parametrize(
    ("setting", "value", "place", "kept"),
    [
        (SettingId.VOICE, "hibari-heart", "voice.voice", "hibari-heart"),
        (SettingId.RATE, RATES.index(1.2), "voice.rate", 1.2),
        (SettingId.SPEAKER, "Headset", "voice.output_device", "Headset"),
        (SettingId.MICROPHONE, None, "listening.input_device", None),
        (SettingId.RECOGNISER, "whisper-base", "listening.model", "whisper-base"),
        (SettingId.AUTO_STOP, AutoStop.BRISK, "listening.auto_stop", AutoStop.BRISK),
        (SettingId.TAIL_GUARD, TAIL_GUARDS.index(0.5), "listening.tail_guard_seconds", 0.5),
        (SettingId.REMOTE_ADDRESS, "https://a.example/v1", "listening.remote.base_url", None),
        (SettingId.REMOTE_MODEL, " whisper-1 ", "listening.remote.model", "whisper-1"),
        (SettingId.PROFILE, Profile.FLUENCY_NEUTRAL, "delivery.profile", None),
        (SettingId.JUDGE, "mine", "endpoint", "mine"),
        (SettingId.OFFLINE, True, "offline", True),
        (SettingId.THEME, Theme.CONTRAST, "appearance.theme", Theme.CONTRAST),
        (SettingId.FONT_SCALE, 1.5, "appearance.font_scale", 1.5),
        (SettingId.SECOND_VOICE, "hibari-heart", "voice.second_voice", "hibari-heart"),
        (SettingId.CAPTIONS, False, "practise.captions", False),
        (SettingId.NUDGES, False, "practise.nudges", False),
        (SettingId.OWN_RATING, False, "practise.asks_own_rating", False),
        (SettingId.KEEP_RECORDINGS, 30, "retention.recording_days", 30),
        (SettingId.KEEP_SESSIONS, None, "retention.session_days", None),
        (SettingId.LANGUAGE, "de", "appearance.language", "de"),
        (SettingId.MOTION, Motion.REDUCED, "appearance.motion", Motion.REDUCED),
        (SettingId.SCREEN_READER, True, "appearance.screen_reader", True),
    ],
)
def test_a_value_is_put_where_it_belongs(
    setting: SettingId, value: Any, place: str, kept: Any
) -> None:
    before = Settings(
        listening=ListeningSettings(input_device="Old", tail_guard_seconds=1.0),
        retention=RetentionSettings(session_days=90),
    )
    changed: Any = with_value(before, setting, value)
    for name in place.split("."):
        changed = getattr(changed, name)
    assert changed == (value if kept is None else kept)
    assert Settings.model_validate(with_value(before, setting, value).model_dump())


def test_the_voice_stays_where_it_is_when_the_second_changes() -> None:
    before = Settings(voice=VoiceSettings(path="/voices/joe.onnx"))
    assert with_value(before, SettingId.SECOND_VOICE, "hibari-heart").voice.path is not None


def test_another_voice_leaves_the_path_of_the_one_before() -> None:
    before = Settings(voice=VoiceSettings(path="/voices/joe.onnx"))
    assert with_value(before, SettingId.VOICE, "hibari-heart").voice.path is None


def test_the_steps_reach_from_end_to_end_of_what_the_settings_allow() -> None:
    for steps, setting, topic, name in (
        (RATES, SettingId.RATE, "voice", "rate"),
        (TAIL_GUARDS, SettingId.TAIL_GUARD, "listening", "tail_guard_seconds"),
    ):
        for place in (0, len(steps) - 1):
            changed = getattr(with_value(Settings(), setting, place), topic)
            assert type(changed).model_validate(changed.model_dump()) == changed
            assert getattr(changed, name) == steps[place]
    assert (RATES[0], RATES[-1]) == (0.5, 2.0)
    assert (TAIL_GUARDS[0], TAIL_GUARDS[-1]) == (0.0, 3.0)
    assert (FONT_SCALES[0], FONT_SCALES[-1]) == (1.0, 2.0)


def test_a_value_between_the_steps_is_shown_at_the_nearest() -> None:
    rate = view_of(SettingId.RATE, Settings(voice=VoiceSettings(rate=1.21))).control
    assert isinstance(rate, Dial)
    assert rate.words[rate.at] == "1.20"


@pytest.mark.parametrize(
    "typed",
    [
        "api.example.org/v1",
        "ftp://example.org",
        "https://",
        "https://exa mple.org",
        "https://example.org:port/v1",
        "https://name:secret@example.org/v1",
        "https://example.org/v1?key=secret",
        "https://[::1",
    ],
)
def test_what_is_no_address_is_refused_with_what_to_do(typed: str) -> None:
    with pytest.raises(AppError) as caught:
        checked_address(typed)
    assert caught.value.code == "bad_address"
    assert caught.value.failure.hint
    assert "secret" not in caught.value.line


def test_an_address_is_kept_without_what_surrounds_it() -> None:
    assert checked_address(" https://example.org/v1/ ") == "https://example.org/v1"
    assert checked_address("http://127.0.0.1:8080/v1") == "http://127.0.0.1:8080/v1"
    assert checked_address("  ") == ""


def test_a_device_that_is_set_and_not_plugged_in_is_shown_as_such() -> None:
    settings = Settings(listening=ListeningSettings(input_device="Headset"))
    control = view_of(SettingId.MICROPHONE, settings, AtHand(microphones=("Built-in",))).control
    assert isinstance(control, Pick)
    assert [choice.text for choice in control.choices] == [
        "System default",
        "Built-in",
        "Headset (not there now)",
    ]
    assert control.on == "Headset"


def test_a_recogniser_that_is_set_and_not_here_is_shown_as_such() -> None:
    settings = Settings(listening=ListeningSettings(model="whisper-base"))
    control = view_of(SettingId.RECOGNISER, settings).control
    assert isinstance(control, Pick)
    assert control.choices[-1] == Choice("whisper-base", "Whisper base (not here)")


def test_the_recogniser_that_the_program_chose_is_named() -> None:
    settings = Settings(listening=ListeningSettings(chosen_model="whisper-tiny.en"))
    control = view_of(SettingId.RECOGNISER, settings).control
    assert isinstance(control, Pick)
    assert control.choices[0].text == "The program chooses: Whisper tiny.en"


def test_how_long_things_are_kept_is_said_in_days_and_years() -> None:
    kept = RetentionSettings(recording_days=14, session_days=1)
    recordings = view_of(SettingId.KEEP_RECORDINGS, Settings(retention=kept)).control
    interviews = view_of(SettingId.KEEP_SESSIONS, Settings(retention=kept)).control
    assert isinstance(recordings, Few)
    assert isinstance(interviews, Few)
    assert [c.text for c in recordings.choices] == [
        "For good", "7 days", "14 days", "30 days", "90 days", "1 year",
    ]  # fmt: skip
    assert [c.text for c in interviews.choices] == [
        "For good", "1 day", "90 days", "1 year", "2 years", "5 years",
    ]  # fmt: skip
    assert (recordings.on, interviews.on) == (14, 1)


@pytest.mark.parametrize(
    ("days", "before", "is_less"),
    [(30, None, True), (30, 90, True), (90, 30, False), (None, 30, False), (None, None, False)],
)
def test_to_keep_for_good_is_the_longest(
    days: int | None, before: int | None, *, is_less: bool
) -> None:
    assert is_shorter(days, before) is is_less


def test_without_norms_a_silence_may_last_twice_as_long() -> None:
    usual = view_of(SettingId.AUTO_STOP, Settings()).control
    neutral = view_of(
        SettingId.AUTO_STOP,
        Settings(delivery=DeliverySettings(profile=Profile.FLUENCY_NEUTRAL)),
    ).control
    assert isinstance(usual, Few)
    assert isinstance(neutral, Few)
    assert [c.text for c in usual.choices] == ["Never", "After 25 s", "After 18 s", "After 13 s"]
    assert [c.text for c in neutral.choices] == ["Never", "After 50 s", "After 36 s", "After 26 s"]


def test_only_an_endpoint_with_address_and_model_can_judge() -> None:
    settings = Settings(
        endpoint="half",
        endpoints=(
            EndpointProfile(name="half", base_url="https://a.example/v1"),
            EndpointProfile(name="whole", base_url="https://b.example/v1", model="m"),
        ),
    )
    control = view_of(SettingId.JUDGE, settings).control
    assert isinstance(control, Pick)
    assert [choice.value for choice in control.choices] == ["", "whole"]
    assert control.on == ""


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (None, "There is no key."),
        (KeySource.KEYRING, "There is a key in the keyring."),
        (KeySource.ENVIRONMENT, "A key from the environment is used."),
    ],
)
def test_of_a_key_it_is_said_where_it_is_and_nothing_more(
    source: KeySource | None, words: str
) -> None:
    control = view_of(SettingId.REMOTE_KEY, Settings(), AtHand(remote_key=source)).control
    assert control == Secret(words, can_keep=False)


def test_a_search_finds_titles_and_sentences_in_all_sections() -> None:
    shown = searched(sections(Settings(), NOTHING), "COUNTDOWN silence")
    assert found_in(shown) == {SettingId.AUTO_STOP}
    assert found_in(searched(shown, "microphone")) == {
        SettingId.MICROPHONE,
        SettingId.TAIL_GUARD,
    }


def test_a_search_finds_what_is_no_single_setting() -> None:
    shown = {s.id: s for s in searched(sections(Settings(), NOTHING), "licence")}
    assert shown[Section.MODELS].is_found
    assert not shown[Section.PRIVACY].is_extra_found


def test_a_search_without_a_hit_says_so() -> None:
    shown = searched(sections(Settings(), NOTHING), "xyzzy")
    assert SettingsView(shown, is_search=True).absence == "No setting has these words."
    assert SettingsView(shown).absence == ""
