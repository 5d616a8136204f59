"""Where the key to an endpoint comes from."""

from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest

from mockinterview.coach.keys import KEY_VARIABLE, LISTENING_KEY_VARIABLE, SERVICE, endpoint_key

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
