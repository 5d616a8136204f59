"""What the members of an archive may be called, and which of them is what.

A name becomes a path on a machine that nobody knows here, so it is one that every system can
hold: no way out of its folder, no device, no letter that means something else elsewhere.
"""

import re
import unicodedata
from collections.abc import Iterable

SESSIONS = "sessions"
RECORDINGS = "recordings"
OWN_FOLDERS = ("packs", "edits")
SETTINGS = "settings.json"

SOUND_SUFFIXES = (".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a")
NAME_LENGTH = 120

_BAD_LETTERS = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_DEVICES = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)")


def is_portable(part: str) -> bool:
    """Say whether one part of a name can be held by every system, as itself."""
    return (
        0 < len(part.encode("utf-8", "replace")) <= NAME_LENGTH
        and not part.startswith(".")
        and not part.endswith((".", " "))
        and not part.startswith(" ")
        and not _BAD_LETTERS.search(part)
        and not _DEVICES.match(part)
        and all(unicodedata.category(letter) not in {"Cs", "Cf", "Cc"} for letter in part)
    )


def session_member(session_id: str) -> str:
    return f"{SESSIONS}/{session_id}.json"


def recording_member(file: str) -> str:
    return f"{RECORDINGS}/{file}"


def is_take_of(session_id: str, file: str) -> bool:
    """Say whether a name is one of a recording in the folder of that session."""
    folder, _, name = file.partition("/")
    return folder == session_id and is_portable(name) and name.lower().endswith(SOUND_SUFFIXES)


def is_known(member: str) -> bool:
    """Say whether a member is called as one of ours is."""
    folder, _, rest = member.partition("/")
    parts = rest.split("/")
    if not all(map(is_portable, parts)) and member != SETTINGS:
        return False
    match folder:
        case "sessions":
            return len(parts) == 1 and rest.endswith(".json")
        case "recordings":
            return len(parts) == 2 and is_take_of(parts[0], rest)
        case "packs":
            return len(parts) <= 2 and rest.endswith(".toml")
        case "edits":
            is_draft = len(parts) == 2 and parts[0] == "drafts"
            return (len(parts) == 1 or is_draft) and rest.endswith(".toml")
        case _:
            return member == SETTINGS


def collide(names: Iterable[str]) -> str:
    """Return a name that some system could not tell from another of them, or nothing."""
    seen: set[str] = set()
    for name in names:
        folded = unicodedata.normalize("NFC", name).casefold()
        if folded in seen:
            return name
        seen.add(folded)
    return ""
