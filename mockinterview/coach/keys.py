"""Where the key to an endpoint comes from: the environment, else the system keyring.

A key is never written to a file, a log or the database.
"""

import os

KEY_VARIABLE = "MOCKINTERVIEW_API_KEY"
LISTENING_KEY_VARIABLE = "MOCKINTERVIEW_LISTENING_API_KEY"
"""One of its own, so that no endpoint is ever sent the key to another."""

SERVICE = "mockinterview"


def endpoint_key(base_url: str, variable: str = KEY_VARIABLE) -> str | None:
    """Return the key for an endpoint, or None where there is none or no keyring."""
    from_environment = os.environ.get(variable)
    if from_environment:
        return from_environment
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(SERVICE, base_url)
    except keyring.errors.KeyringError:
        return None
