"""Where the key to an endpoint comes from: the environment, else the system keyring.

A key is never written to a file, a log or the database.
"""

import os

KEY_VARIABLE = "MOCKINTERVIEW_API_KEY"
SERVICE = "mockinterview"


def endpoint_key(base_url: str) -> str | None:
    """Return the key for an endpoint, or None where there is none or no keyring."""
    from_environment = os.environ.get(KEY_VARIABLE)
    if from_environment:
        return from_environment
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(SERVICE, base_url)
    except keyring.errors.KeyringError:
        return None
