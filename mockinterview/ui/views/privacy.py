"""What leaves the computer by the settings, and to whom."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings

translate = QCoreApplication.translate


def privacy_sentence(settings: Settings) -> str:
    """Return what leaves the computer, and to whom."""
    remote, endpoint = settings.listening.remote, settings.endpoint_in_use
    if settings.offline or not (endpoint or remote.is_set):
        return translate(
            "window", "Everything stays on this computer.\nEndpoint: none · offline coach"
        )
    recordings = translate("window", "Recordings stay on this computer.")
    if remote.is_set:
        recordings = translate("window", "Recordings go to {host} to be transcribed.").format(
            host=_host(remote.base_url)
        )
    transcripts = translate("window", "Answers are judged on this computer.")
    if endpoint:
        words = translate("window", "Transcripts go to {host} to be judged.")
        if endpoint.asks_first:
            words = translate("window", "Transcripts go to {host} only where you say so.")
        transcripts = words.format(host=_host(endpoint.base_url))
    return f"{recordings}\n{transcripts}"


def _host(base_url: str) -> str:
    return urlsplit(base_url).hostname or base_url
