"""What of a typed or pasted text can be written down."""


def writable(text: str) -> str:
    """Return a text as it can be stored: halves of letters (lone surrogates) and noughts go."""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")
