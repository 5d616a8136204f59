"""What is chosen is kept, and a slip in the file costs no more than itself."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from mockinterview.core.errors import AppError
from mockinterview.core.norms import Profile
from mockinterview.settings import (
    BROKEN_NAME,
    FILE_NAME,
    EndpointProfile,
    ListeningSettings,
    Settings,
    Theme,
    VoiceSettings,
    load,
    remember_model,
    save,
)

CHOSEN = Settings(
    offline=True,
    voice=VoiceSettings(voice="hibari", rate=1.25, output_device="Głośnik"),
    listening=ListeningSettings(model="whisper-base", path=Path("models/base")),
    endpoint="mine",
    endpoints=(
        EndpointProfile(
            name="mine", base_url="http://127.0.0.1:8080/v1", model="a", timeout_seconds=5
        ),
    ),
)


def write(home: Path, content: object) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    (home / FILE_NAME).write_text(text, encoding="utf-8")


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    save(tmp_path / "new" / "home", CHOSEN)
    assert load(tmp_path / "new" / "home") == (CHOSEN, [])


def test_defaults_stand_where_there_is_no_file(tmp_path: Path) -> None:
    assert load(tmp_path) == (Settings(), [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ({"voice": {"rate": 9, "voice": "hibari"}}, "voice.rate"),
        ({"voice": {"rate": "fast", "voice": "hibari"}}, "voice.rate"),
        ({"voice": {"path": 5, "voice": "hibari"}}, "voice.path"),
        ({"voice": {"voice": "hibari"}, "offline": "perhaps"}, "offline"),
        ({"voice": {"voice": "hibari"}, "appearance": {"theme": "pink"}}, "appearance.theme"),
        ({"voice": {"voice": "hibari"}, "endpoint": 5}, "endpoint"),
        ({"voice": {"voice": "hibari"}, "listening": None}, "listening"),
    ],
)
def test_bad_value_falls_back_alone_and_is_said(tmp_path: Path, content: dict, place: str) -> None:
    write(tmp_path, content)
    settings, problems = load(tmp_path)
    assert settings == Settings(voice=VoiceSettings(voice="hibari"))
    (problem,) = problems
    assert problem.startswith(f"Setting {place}: ")
    assert problem.endswith("the default is used.")


def test_every_bad_value_is_said(tmp_path: Path) -> None:
    write(tmp_path, {"offline": 7, "voice": {"rate": 0}, "listening": {"tail_guard_seconds": 9}})
    settings, problems = load(tmp_path)
    assert settings == Settings()
    assert len(problems) == 3


def test_not_a_number_is_a_bad_value(tmp_path: Path) -> None:
    write(tmp_path, '{"voice": {"rate": NaN}}')
    settings, problems = load(tmp_path)
    assert (settings, len(problems)) == (Settings(), 1)


@pytest.mark.parametrize("content", ['{"voice": ', "", "\xff", "[" * 10_000])
def test_file_that_is_no_json_gives_the_defaults_and_says_so(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(content.encode("latin-1"))
    settings, problems = load(tmp_path)
    assert settings == Settings()
    assert "the defaults are used" in problems[0]


@pytest.mark.parametrize("content", ["[]", "null", "5", '"offline"'])
def test_file_that_is_no_object_gives_the_defaults_and_says_so(
    tmp_path: Path, content: str
) -> None:
    write(tmp_path, content)
    assert load(tmp_path) == (
        Settings(),
        ["The settings file is not an object; the defaults are used."],
    )


def test_folder_in_place_of_the_file_gives_the_defaults_and_says_so(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    settings, problems = load(tmp_path)
    assert (settings, len(problems)) == (Settings(), 1)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.integers()
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["voice", "rate", "path", "offline", "endpoint", "endpoints", "name", "x", "0"]
            ),
            inner,
        )
    ),
    max_leaves=12,
)


@hypothesis_settings(deadline=None)
@given(content=JSON)
def test_any_json_is_read_and_whatever_is_wrong_is_said(
    tmp_path_factory: pytest.TempPathFactory, content: object
) -> None:
    home = tmp_path_factory.mktemp("home")
    write(home, json.dumps(content))
    settings, problems = load(home)
    save(home, settings)
    assert load(home) == (settings, [])
    endings = ("the default is used.", "it is left out.")
    assert all(problem.endswith(endings) for problem in problems) or problems == [
        "The settings file is not an object; the defaults are used."
    ]


def test_keys_of_another_version_are_kept(tmp_path: Path) -> None:
    write(tmp_path, {"version": 1, "interview": {"date": "soon"}, "voice": {"pitch": 3}})
    settings, problems = load(tmp_path)
    save(tmp_path, settings)
    kept = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert problems == []
    assert kept["interview"] == {"date": "soon"}
    assert kept["voice"]["pitch"] == 3


def test_saving_leaves_one_whole_file(tmp_path: Path) -> None:
    save(tmp_path, Settings())
    save(tmp_path, CHOSEN)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_reader_sees_the_old_settings_or_the_new_never_half(tmp_path: Path) -> None:
    save(tmp_path, Settings())
    with (tmp_path / FILE_NAME).open(encoding="utf-8") as reader:
        save(tmp_path, CHOSEN)
        assert Settings.model_validate_json(reader.read()) == Settings()
    assert load(tmp_path)[0] == CHOSEN


@pytest.mark.parametrize("obstacle", ["file-for-home", "folder-for-file"])
def test_settings_that_cannot_be_saved_are_told_and_leave_nothing_behind(
    tmp_path: Path, obstacle: str
) -> None:
    home = tmp_path / "home"
    if obstacle == "file-for-home":
        home.touch()
    else:
        (home / FILE_NAME / "full").mkdir(parents=True)
    with pytest.raises(AppError) as caught:
        save(home, CHOSEN)
    failure = caught.value.failure
    assert (failure.code, failure.retryable) == ("settings_not_saved", True)
    assert "they hold until you close" in failure.message
    assert str(home) in failure.hint
    assert list(tmp_path.rglob("*.part")) == []


def test_file_that_a_slip_broke_is_put_aside_before_it_is_replaced(tmp_path: Path) -> None:
    slip = '{"endpoint": {"base_url": "http://127.0.0.1:8080/v1" "model": "mine"}}'
    write(tmp_path, slip)
    remember_model(tmp_path, "whisper-base")
    assert (tmp_path / BROKEN_NAME).read_text(encoding="utf-8") == slip
    assert load(tmp_path)[0].listening.chosen_model == "whisper-base"


def test_remembering_a_model_keeps_everything_else(tmp_path: Path) -> None:
    write(tmp_path, {"future": 1, **CHOSEN.model_dump(mode="json")})
    remember_model(tmp_path, "whisper-tiny.en")
    settings, _ = load(tmp_path)
    assert settings.listening.chosen_model == "whisper-tiny.en"
    forgotten = settings.listening.model_copy(update={"chosen_model": None})
    assert settings.model_copy(update={"listening": forgotten}).model_dump() == {
        "future": 1,
        **CHOSEN.model_dump(),
    }


def test_endpoint_is_set_only_with_address_and_model() -> None:
    assert EndpointProfile(name="x", base_url="http://127.0.0.1", model="a").is_set
    assert not EndpointProfile(name="x", base_url="http://127.0.0.1").is_set
    assert not EndpointProfile(name="x", model="a").is_set


def test_theme_is_read_by_its_name(tmp_path: Path) -> None:
    write(tmp_path, {"appearance": {"theme": "dark"}})
    assert load(tmp_path)[0].appearance.theme is Theme.DARK


def test_the_fluency_neutral_profile_is_chosen_by_its_name(tmp_path: Path) -> None:
    write(tmp_path, {"delivery": {"profile": "fluency-neutral"}})
    chosen, problems = load(tmp_path)
    assert (chosen.delivery.profile, problems) == (Profile.FLUENCY_NEUTRAL, [])


def test_a_profile_that_is_not_known_is_said_and_the_standard_one_holds(tmp_path: Path) -> None:
    write(tmp_path, {"delivery": {"profile": "harsh"}})
    chosen, problems = load(tmp_path)
    assert chosen.delivery.profile is Profile.STANDARD
    assert "delivery.profile" in problems[0]


OLD = {"base_url": "http://127.0.0.1:8080/v1", "model": "mine", "timeout_seconds": 5, "note": "x"}


def test_the_one_endpoint_of_an_earlier_version_becomes_a_profile_in_use(tmp_path: Path) -> None:
    write(tmp_path, {"endpoint": OLD, "endpoints": [{"name": "other"}]})
    settings, problems = load(tmp_path)
    save(tmp_path, settings)
    profile = settings.endpoint_in_use
    assert profile
    assert problems == []
    assert (profile.name, profile.base_url, profile.model) == ("endpoint", *list(OLD.values())[:2])
    assert profile.timeout_seconds == 5
    assert profile.model_extra == {"note": "x"}
    assert [each.name for each in settings.endpoints] == ["endpoint", "other"]
    assert load(tmp_path) == (settings, [])


@pytest.mark.parametrize("old", [{}, {"base_url": "", "model": "", "timeout_seconds": 60}])
def test_endpoint_that_was_never_set_up_becomes_none(tmp_path: Path, old: dict) -> None:
    write(tmp_path, {"endpoint": old})
    assert load(tmp_path) == (Settings(), [])


def test_half_an_endpoint_of_an_earlier_version_is_kept_and_not_used(tmp_path: Path) -> None:
    write(tmp_path, {"endpoint": {"base_url": "http://127.0.0.1:8080/v1"}})
    settings, problems = load(tmp_path)
    assert settings.endpoints[0].base_url == "http://127.0.0.1:8080/v1"
    assert (settings.endpoint_in_use, problems) == (None, [])


def test_bad_value_of_a_profile_costs_no_other_profile(tmp_path: Path) -> None:
    profiles = [{"model": "no name"}, {"name": "a", "samples": 2, "model": "m"}, 5, {"name": "b"}]
    write(tmp_path, {"endpoints": profiles})
    settings, problems = load(tmp_path)
    assert [(each.name, each.model, each.samples) for each in settings.endpoints] == [
        ("a", "m", 1),
        ("b", "", 1),
    ]
    assert {problem.split(":")[0]: problem.rsplit("; ")[-1] for problem in problems} == {
        "Setting endpoints.2": "it is left out.",
        "Setting endpoints.1.samples": "the default is used.",
        "Setting endpoints.0.name": "it is left out.",
    }


@pytest.mark.parametrize("given", [{"context_tokens": 4_096}, {"brief": True}])
def test_model_of_a_small_context_or_by_choice_is_asked_briefly(given: dict[str, int]) -> None:
    assert EndpointProfile.model_validate({"name": "x", **given}).is_brief


@pytest.mark.parametrize(
    "given", [{}, {"context_tokens": 8_192}, {"context_tokens": 4_096, "brief": False}]
)
def test_other_models_are_asked_for_all(given: dict[str, int]) -> None:
    assert not EndpointProfile.model_validate({"name": "x", **given}).is_brief


def test_cost_is_known_where_prices_and_counts_are() -> None:
    free = EndpointProfile(name="x")
    priced = EndpointProfile(name="x", prompt_price=2, reply_price=10)
    assert priced.cost(1_000_000, 500_000) == pytest.approx(7.0)
    assert priced.cost(None, 5) is priced.cost(5, None) is free.cost(5, 5) is None
