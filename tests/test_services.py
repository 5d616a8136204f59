"""The composition root: what is made for which settings, and that making it is cheap."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from mockinterview.audio.answers import FileRecorder
from mockinterview.coach.offline import OfflineCoach
from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.models.catalogue import ModelFile
from mockinterview.models.fetch import Outside
from mockinterview.models.shelf import ModelShelf
from mockinterview.services import SystemClock, Workshop, open_workshop, read_sound
from mockinterview.settings import (
    EndpointProfile,
    ListeningSettings,
    RemoteSettings,
    Settings,
    VoiceSettings,
    load,
)
from mockinterview.shared_cores import TakingTurns
from mockinterview.speech.choice import LIGHTER, ChosenTranscriber
from mockinterview.speech.remote import RemoteTranscriber
from mockinterview.speech.whisper import WhisperTranscriber
from tests.bank.sample_pack import HEADER, question
from tests.coach.answers import FULL, spoken_answer
from tests.fakes.audio import FakePlayer
from tests.fakes.sessions import SESSION_ID, session
from tests.fakes.sessions import question as asked_question
from tests.fakes.sounds import chirp, save
from tests.fakes.waiting import waiting

ENDPOINT = EndpointProfile(name="mine", base_url="http://127.0.0.1:9/v1", model="some-model")

ELSEWHERE = ENDPOINT.model_copy(update={"base_url": "https://models.example.org/v1"})
HERE: dict[str, object] = {"endpoint": "mine", "endpoints": (ENDPOINT,)}
THERE: dict[str, object] = {"endpoint": "mine", "endpoints": (ELSEWHERE,)}


def shop_in(home: Path, **topics: object) -> Workshop:
    told: list[Failure] = []
    return open_workshop(home, Settings.model_validate(topics), told.append)


@pytest.fixture
def no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", str(tmp_path / "no-models"))
    return tmp_path / "no-models"


@pytest.mark.usefixtures("no_models")
def test_services_are_made_without_models_sound_or_a_database(tmp_path: Path) -> None:
    services = shop_in(tmp_path / "home").services()
    assert services.voice.id == "piper-en_US-joe-medium"
    assert not (tmp_path / "home").exists()


def test_microphone_and_speaker_may_be_others(tmp_path: Path) -> None:
    recorder, player = FileRecorder([]), FakePlayer()
    services = shop_in(tmp_path).services(recorder=recorder, player=player)
    assert (services.recorder, services.player) == (recorder, player)


def test_settings_reach_the_services(tmp_path: Path) -> None:
    services = shop_in(
        tmp_path,
        voice=VoiceSettings(voice="hibari-heart", rate=1.5),
        listening=ListeningSettings(model="whisper-base", tail_guard_seconds=0.5),
        endpoint="mine",
        endpoints=(ENDPOINT,),
    ).services()
    assert (services.voice.id, services.speech_rate) == ("hibari-heart", 1.5)
    assert services.transcriber.model == "whisper-base"
    assert services.tail_guard_seconds == 0.5
    assert services.coach.name == "endpoint"


def test_coach_is_the_offline_one_unless_an_endpoint_is_set_or_asked_for(tmp_path: Path) -> None:
    assert isinstance(shop_in(tmp_path).coach(), OfflineCoach)
    chosen = shop_in(tmp_path, endpoint="mine", endpoints=(ENDPOINT,))
    assert isinstance(chosen.coach(), ModelCoach)
    assert isinstance(chosen.coach("offline"), OfflineCoach)
    assert isinstance(shop_in(tmp_path, endpoints=(ENDPOINT,)).coach(), OfflineCoach)


@pytest.mark.parametrize("context_tokens", [4_096, 8_192])
def test_how_a_model_is_asked_follows_from_its_profile(tmp_path: Path, context_tokens: int) -> None:
    profile = ENDPOINT.model_copy(update={"context_tokens": context_tokens})
    shop = shop_in(tmp_path, endpoint="mine", endpoints=(profile,))
    request = shop.model_coach().request(spoken_answer(FULL))
    assert request.is_brief is profile.is_brief


def test_language_model_is_that_of_the_endpoint_in_use_or_of_another(tmp_path: Path) -> None:
    other = ENDPOINT.model_copy(update={"name": "other", "model": "other-model"})
    shop = shop_in(tmp_path, endpoint="mine", endpoints=(other, ENDPOINT))
    assert shop.language_model().model == "some-model"
    assert shop.language_model(other).model == "other-model"
    for none in ({}, {"endpoints": (ENDPOINT,)}, {"endpoint": "gone", "endpoints": (ENDPOINT,)}):
        with pytest.raises(AppError, match="No endpoint is set up, so nothing was sent"):
            shop_in(tmp_path, **none).coach("endpoint")


def test_offline_switch_of_the_settings_holds_for_the_network(tmp_path: Path) -> None:
    assert shop_in(tmp_path, offline=True).network.offline
    assert not shop_in(tmp_path).network.offline


@pytest.mark.parametrize(
    ("voice", "code"), [("nobody", "unknown_model"), ("whisper-base", "wrong_kind")]
)
def test_voice_that_is_none_is_told(tmp_path: Path, voice: str, code: str) -> None:
    with pytest.raises(AppError) as caught:
        shop_in(tmp_path).voice(voice)
    assert caught.value.code == code
    assert "models list" in caught.value.failure.hint


@pytest.mark.parametrize(
    ("model", "code"), [("nobody", "unknown_model"), ("hibari-heart", "wrong_kind")]
)
def test_recogniser_that_is_none_is_told(tmp_path: Path, model: str, code: str) -> None:
    with pytest.raises(AppError) as caught:
        shop_in(tmp_path).transcriber(model)
    assert caught.value.code == code


def test_recogniser_asked_for_comes_before_the_one_of_the_settings(tmp_path: Path) -> None:
    shop = shop_in(tmp_path, listening=ListeningSettings(model="whisper-base"))
    assert shop.transcriber("whisper-tiny.en").model == "whisper-tiny.en"
    assert isinstance(shop.transcriber(), WhisperTranscriber)


@pytest.mark.real
def test_recogniser_chosen_before_is_taken_while_it_is_here(tmp_path: Path) -> None:
    shop = shop_in(tmp_path, listening=ListeningSettings(chosen_model=LIGHTER))
    assert shop.transcriber().model == LIGHTER


@pytest.mark.usefixtures("no_models")
@pytest.mark.parametrize("gone", [LIGHTER, "whisper-of-an-earlier-version", "hibari-heart"])
def test_recogniser_chosen_before_that_is_gone_is_chosen_anew(tmp_path: Path, gone: str) -> None:
    transcriber = shop_in(tmp_path, listening=ListeningSettings(chosen_model=gone)).transcriber()
    assert isinstance(transcriber, ChosenTranscriber)
    with pytest.raises(AppError, match="No speech model is here yet"):
        transcriber.warm()


@pytest.mark.usefixtures("no_models")
def test_given_model_that_is_not_the_catalogues_is_refused_and_told(tmp_path: Path) -> None:
    told: list[Failure] = []
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "model.bin").write_bytes(b"something else")
    listening = ListeningSettings(model=LIGHTER, path=tmp_path / "mine")
    shop = open_workshop(tmp_path, Settings(listening=listening), told.append)
    with pytest.raises(AppError) as caught:
        shop.transcriber().warm()
    assert caught.value.code == "model_missing"
    assert [failure.code for failure in told] == ["model_refused"]


def test_bank_holds_what_ships_and_packs_of_ones_own(tmp_path: Path) -> None:
    mine = tmp_path / "packs" / "mine"
    mine.mkdir(parents=True)
    (mine / "pack.toml").write_text(HEADER.replace("{pack}", "mine"), encoding="utf-8")
    (mine / "questions.toml").write_text("format = 1\n" + question("my-question"), encoding="utf-8")
    bank = shop_in(tmp_path).bank
    assert bank.pack_of("my-question") == "mine"
    assert len(bank.packs()) > 1
    assert bank.problems == ()


@pytest.mark.real
def test_recogniser_is_tried_once_and_what_suits_is_remembered(tmp_path: Path) -> None:
    model = shop_in(tmp_path).transcriber().model
    assert model in {"whisper-base", LIGHTER}
    settings, problems = load(tmp_path)
    assert (settings.listening.chosen_model, problems) == (model, [])


def test_recording_is_read_for_the_player(tmp_path: Path) -> None:
    sound = read_sound(save(tmp_path / "take.wav", chirp(0.5)))
    assert sound.seconds == pytest.approx(0.5)


def test_clock_knows_its_zone_and_never_goes_back() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() is not None
    assert clock.monotonic() <= clock.monotonic()


@pytest.mark.parametrize("name", ["nobody", "whisper-base"])
def test_a_voice_that_is_none_gives_way_to_the_preset_one_and_is_told(
    tmp_path: Path, name: str
) -> None:
    told: list[Failure] = []
    shop = open_workshop(tmp_path, Settings(voice=VoiceSettings(voice=name)), told.append)
    assert shop.services().voice.id == VoiceSettings().voice
    assert [failure.code for failure in told] == ["unknown_model"]
    assert name in told[0].message


def test_a_recogniser_that_is_none_gives_way_to_the_choice_and_is_told(tmp_path: Path) -> None:
    told: list[Failure] = []
    chosen = Settings(listening=ListeningSettings(model="hibari"))
    shop = open_workshop(tmp_path, chosen, told.append)
    assert shop.settings.listening.model is None
    assert "hibari" in told[0].message


def test_recogniser_is_at_an_endpoint_only_where_one_is_set_up(tmp_path: Path) -> None:
    remote = RemoteSettings(base_url="http://127.0.0.1:9/v1", model="some-model")
    shop = shop_in(tmp_path, listening=ListeningSettings(remote=remote))
    assert isinstance(shop.transcriber(), RemoteTranscriber)
    assert shop.transcriber().model == "remote:some-model"
    assert isinstance(shop.transcriber(LIGHTER), WhisperTranscriber)
    assert not isinstance(shop_in(tmp_path).transcriber(), RemoteTranscriber)
    with pytest.raises(AppError, match="so nothing was sent"):
        shop_in(tmp_path).transcriber("remote")


def test_voice_that_speaks_the_language_of_the_questions_stays(tmp_path: Path) -> None:
    shop = shop_in(tmp_path)
    services = shop.services()
    assert shop.in_language(services, "en-GB") == (services, None)


def test_questions_in_a_language_without_a_voice_are_told(tmp_path: Path) -> None:
    shop = shop_in(tmp_path)
    services = shop.services()
    same, lack = shop.in_language(services, "de")
    assert same == services
    assert lack
    assert lack.message.startswith("The questions are in German and no voice for it is here")


@pytest.mark.parametrize("is_here", [True, False])
def test_voice_of_the_language_is_taken_where_it_is_here(tmp_path: Path, *, is_here: bool) -> None:
    shop = shop_in(tmp_path)
    english = shop.shelf.catalogue.find("hibari-heart")
    content = b"a voice" if is_here else b"none"
    file = ModelFile(name="voice.onnx", size=7, sha256=sha256(b"a voice").hexdigest())
    german = english.model_copy(
        update={"id": "german-voice", "aliases": (), "language": "de-DE", "files": (file,)}
    )
    models = (*shop.shelf.catalogue.models, german)
    catalogue = shop.shelf.catalogue.model_copy(update={"models": models})
    folder = tmp_path / "models" / german.id
    folder.mkdir(parents=True)
    (folder / file.name).write_bytes(content)
    shelf = ModelShelf(
        catalogue, tmp_path / "models", Outside.real(shop.network), tell=lambda _refused: None
    )
    services, lack = replace(shop, shelf=shelf).in_language(shop.services(), "de")
    assert services.voice.id == ("german-voice" if is_here else "piper-en_US-joe-medium")
    assert (lack is None) is is_here


def shelf_with(shop: Workshop, home: Path, *here: str) -> ModelShelf:
    """Return a shelf on which some voices of the catalogue are, and no others."""
    content = b"a voice"
    file = ModelFile(name="voice.onnx", size=7, sha256=sha256(content).hexdigest())
    models = tuple(
        model.model_copy(update={"files": (file,), "sources": ()}) if model.kind.is_voice else model
        for model in shop.shelf.catalogue.models
    )
    for name in here:
        folder = home / "models" / name
        folder.mkdir(parents=True)
        (folder / file.name).write_bytes(content)
    catalogue = shop.shelf.catalogue.model_copy(update={"models": models})
    return ModelShelf(
        catalogue, home / "models", Outside.real(shop.network), tell=lambda _refused: None
    )


def panel(language: str = "en", *, is_panel: bool = True) -> Plan:
    asked = (asked_question(),)
    return Plan(format=FORMATS[FormatId.REAL], questions=asked, language=language, panel=is_panel)


JOE, HEART = "piper-en_US-joe-medium", "hibari-heart"


@pytest.mark.parametrize(("chosen", "other"), [(JOE, HEART), (HEART, JOE)])
@pytest.mark.parametrize("wished", [None, "gone", "same", "other"])
def test_panel_gets_another_voice_that_is_here(
    tmp_path: Path, chosen: str, other: str, wished: str | None
) -> None:
    second = {"same": chosen, "other": other}.get(wished or "", wished)
    shop = shop_in(tmp_path, voice=VoiceSettings(voice=chosen, second_voice=second))
    shop = replace(shop, shelf=shelf_with(shop, tmp_path, JOE, HEART))
    services, lack = shop.for_plan(shop.services(), panel())
    assert lack is None
    assert services.second_voice
    assert (services.voice.id, services.second_voice.id) == (chosen, other)
    again, _ = shop.for_plan(services, panel())
    assert again.second_voice is services.second_voice


def test_panel_with_one_voice_is_told(tmp_path: Path) -> None:
    shop = shop_in(tmp_path)
    shop = replace(shop, shelf=shelf_with(shop, tmp_path, JOE))
    services, lack = shop.for_plan(shop.services(), panel())
    assert services.second_voice is None
    assert lack
    assert lack.message.startswith("Two voices take turns in a panel and only one is here: Joe")


def test_interview_without_a_panel_needs_no_second_voice(tmp_path: Path) -> None:
    shop = shop_in(tmp_path)
    shop = replace(shop, shelf=shelf_with(shop, tmp_path, JOE, HEART))
    services = shop.services()
    assert shop.for_plan(services, panel(is_panel=False)) == (services, None)


def test_panel_whose_language_no_voice_speaks_is_held_by_the_voices_there_are(
    tmp_path: Path,
) -> None:
    shop = shop_in(tmp_path)
    shop = replace(shop, shelf=shelf_with(shop, tmp_path, JOE, HEART))
    services, lack = shop.for_plan(shop.services(), panel("de"))
    assert lack
    assert lack.code == "voice_language"
    assert services.second_voice
    assert services.second_voice.id == HEART


def test_model_on_this_computer_and_the_recogniser_take_turns(tmp_path: Path) -> None:
    shop = shop_in(tmp_path, **HERE)
    services = shop.services()
    assert isinstance(services.transcriber, TakingTurns)
    assert isinstance(shop.transcriber(LIGHTER), TakingTurns)
    assert services.cores
    assert services.late
    services.cores.take("somebody")
    for halt in (shop.around(shop.settings.endpoints[0]).halt, services.late.halt):
        with pytest.raises(AppError, match="waits while answers are written down"):
            halt.require_free()


@pytest.mark.parametrize("endpoints", [{}, THERE])
def test_model_elsewhere_waits_for_no_recogniser(
    tmp_path: Path, endpoints: dict[str, object]
) -> None:
    services = shop_in(tmp_path, **endpoints).services()
    assert services.cores is None
    assert not isinstance(services.transcriber, TakingTurns)


def test_model_on_this_computer_waits_for_no_recogniser_elsewhere(tmp_path: Path) -> None:
    remote = RemoteSettings(base_url="https://ears.example.org/v1", model="some-model")
    settings = {**HERE, "listening": ListeningSettings(remote=remote)}
    services = shop_in(tmp_path, **settings).services()
    assert services.cores is None
    assert isinstance(services.transcriber, RemoteTranscriber)


def test_recogniser_behind_an_address_of_this_computer_takes_turns_too(tmp_path: Path) -> None:
    remote = RemoteSettings(base_url="http://127.0.0.1:8000/v1", model="some-model")
    settings = {**HERE, "listening": ListeningSettings(remote=remote)}
    assert isinstance(shop_in(tmp_path, **settings).services().transcriber, TakingTurns)


def test_answers_wait_for_the_endpoint_in_use(tmp_path: Path) -> None:
    store = shop_in(tmp_path, **HERE).store()
    store.begin_session(session())
    store.save_attempt(SESSION_ID, waiting(1))
    assert [each.endpoint for each in store.deferred()] == [ENDPOINT.base_url]
    store._db.close()
