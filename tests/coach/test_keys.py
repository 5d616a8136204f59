"""Where the key to an endpoint comes from."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from mockinterview.coach.keys import (
    KEY_VARIABLE,
    LISTENING_KEY_VARIABLE,
    SERVICE,
    KeyRing,
    KeySource,
    endpoint_key,
)
from mockinterview.core.errors import AppError
from mockinterview.settings import EndpointProfile

URL = "http://127.0.0.1:8080/v1"


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory; a locked one opens for nobody."""

    priority = -9.0  # so that no other test is ever given it

    def __init__(self, *, is_locked: bool = False) -> None:
        self.kept = {(SERVICE, URL): "from-the-ring"}
        self._is_locked = is_locked

    def get_password(self, service: str, username: str) -> str | None:
        if self._is_locked:
            raise keyring.errors.KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture(autouse=True)
def _own_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    yield
    keyring.set_keyring(before)


def test_key_comes_from_the_keyring_for_this_address() -> None:
    assert endpoint_key(URL) == "from-the-ring"
    assert endpoint_key("http://127.0.0.1:9/v1") is None


def test_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "from-the-environment")
    assert endpoint_key(URL) == "from-the-environment"


def test_empty_variable_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "")
    assert endpoint_key(URL) == "from-the-ring"


def test_keyring_that_does_not_open_holds_no_key() -> None:
    keyring.set_keyring(Ring(is_locked=True))
    assert endpoint_key(URL) is None


def test_machine_without_a_keyring_has_no_key() -> None:
    from keyring.backends.fail import Keyring

    keyring.set_keyring(Keyring())
    assert endpoint_key(URL) is None


def test_key_of_one_endpoint_is_not_given_to_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "of-the-coach")
    assert endpoint_key(URL, LISTENING_KEY_VARIABLE) == "from-the-ring"
    monkeypatch.setenv(LISTENING_KEY_VARIABLE, "of-the-recogniser")
    assert endpoint_key(URL, LISTENING_KEY_VARIABLE) == "of-the-recogniser"


HOSTED = EndpointProfile(name="My service", base_url=URL, model="some-model")
OTHER = EndpointProfile(name="other", base_url="http://127.0.0.1:9/v1", model="some-model")


def test_common_variable_is_the_key_of_the_only_endpoint(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "common")
    assert KeyRing(tmp_path, (HOSTED,)).find(HOSTED) == ("common", KeySource.ENVIRONMENT)
    several = KeyRing(tmp_path, (HOSTED, OTHER))
    assert several.find(HOSTED) == ("from-the-ring", KeySource.KEYRING)
    assert several.key(OTHER) is None


def test_each_endpoint_has_a_variable_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_API_KEY_MY_SERVICE", "its-own")
    keys = KeyRing(tmp_path, (HOSTED, OTHER))
    assert (keys.key(HOSTED), keys.key(OTHER)) == ("its-own", None)


def test_key_of_the_file_belongs_to_one_address(tmp_path: Path) -> None:
    keys = KeyRing(tmp_path, (HOSTED, OTHER))
    keys.put_in_file(OTHER, "of-the-other\n")
    assert keys.find(OTHER) == ("of-the-other", KeySource.FILE)
    moved = OTHER.model_copy(update={"base_url": "http://127.0.0.1:10/v1"})
    assert keys.key(moved) is None


def test_file_of_keys_that_others_may_read_is_refused(tmp_path: Path) -> None:
    keys = KeyRing(tmp_path, (OTHER,))
    keys.put_in_file(OTHER, "secret").chmod(0o644)
    with pytest.raises(AppError, match="Others on this computer may read") as caught:
        keys.key(OTHER)
    assert "chmod 600" in caught.value.failure.hint
    assert "secret" not in caught.value.line


def test_file_of_keys_that_is_spoilt_is_told(tmp_path: Path) -> None:
    keys = KeyRing(tmp_path, (OTHER,))
    keys.put_in_file(OTHER, "secret").write_text("{", encoding="utf-8")
    with pytest.raises(AppError, match=r"keys\.json cannot be read"):
        keys.key(OTHER)
