"""Where things are: the content that ships, the user's data, the cache of models.

Nothing here creates a folder. ``MOCKINTERVIEW_HOME`` overrides the data folder and
``MOCKINTERVIEW_MODELS`` the cache of models.
"""

import os
from pathlib import Path

import platformdirs

APP_NAME = "mockinterview"
_PACKAGE = Path(__file__).resolve().parent


def checkout() -> Path | None:
    """Return the root of the repository where the program runs from one."""
    root = _PACKAGE.parent
    return root if (root / "pyproject.toml").is_file() and (root / "voices").is_dir() else None


def home() -> Path:
    """Return the folder of the user's database, recordings and settings."""
    chosen = os.environ.get("MOCKINTERVIEW_HOME")
    if chosen:
        return Path(chosen).expanduser()
    root = checkout()
    return root / "sessions" if root else Path(platformdirs.user_data_dir(APP_NAME, False))


def models_cache() -> Path:
    """Return the folder that keeps fetched voices and speech models."""
    chosen = os.environ.get("MOCKINTERVIEW_MODELS")
    if chosen:
        return Path(chosen).expanduser()
    return cache() / "models"


def cache() -> Path:
    """Return the folder of what can be made or fetched again."""
    return Path(platformdirs.user_cache_dir(APP_NAME, False))


def questions() -> Path:
    """Return the folder of the packs that ship."""
    return _content("questions")


def catalogue() -> Path:
    """Return the catalogue of voices and speech models."""
    return _content("voices") / "catalogue.toml"


def sample() -> Path:
    """Return the folder of the sample session."""
    root = checkout()
    return root / "sessions" / "sample" if root else _PACKAGE / "_content" / "sample"


def _content(name: str) -> Path:
    root = checkout()
    return root / name if root else _PACKAGE / "_content" / name
