"""Where the usual services and local servers are, so that nobody has to look that up.

A preset fills a profile; nothing else is tied to it. Local servers stand at 127.0.0.1 and not
at localhost, which some systems look up as an address that those do not listen at.
"""

from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.core.words import translate
from mockinterview.settings import Api, EndpointProfile


class Preset(Plain):
    """A service; ``source`` tells where address and parameters stand."""

    id: str
    title: str
    base_url: str
    source: str
    api: Api = Api.OPENAI
    needs_key: bool = True
    temperature: float | None = 0.0
    reasoning_tokens: int = 0
    timeout_seconds: float = 60.0

    @property
    def is_local(self) -> bool:
        return not self.needs_key


REASONING = 8_000
"""For services whose models reason before they answer, within the same limit of tokens."""

SLOW = 180.0
"""A local model on a processor may read the question for minutes before its first word."""

PRESETS = (
    Preset(
        id="openai",
        title="OpenAI",
        base_url="https://api.openai.com/v1",
        source="https://platform.openai.com/docs/api-reference/chat/create",
        temperature=None,
        reasoning_tokens=REASONING,
    ),
    Preset(
        id="anthropic",
        title="Anthropic",
        base_url="https://api.anthropic.com/v1",
        source="https://platform.claude.com/docs/en/api/messages",
        api=Api.ANTHROPIC,
        temperature=None,
    ),
    Preset(
        id="google",
        title="Google Gemini",
        base_url="https://generativelanguage.googleapis.com/v1beta/openai",
        source="https://ai.google.dev/gemini-api/docs/openai",
        temperature=None,
        reasoning_tokens=REASONING,
    ),
    Preset(
        id="mistral",
        title="Mistral",
        base_url="https://api.mistral.ai/v1",
        source="https://docs.mistral.ai/api",
    ),
    Preset(
        id="openrouter",
        title="OpenRouter",
        base_url="https://openrouter.ai/api/v1",
        source="https://openrouter.ai/docs/api-reference/overview",
        temperature=None,
        reasoning_tokens=REASONING,
    ),
    Preset(
        id="ollama",
        title="Ollama",
        base_url="http://127.0.0.1:11434/v1",
        source="https://docs.ollama.com/api/openai-compatibility",
        needs_key=False,
        timeout_seconds=SLOW,
    ),
    Preset(
        id="llamacpp",
        title="llama.cpp server",
        base_url="http://127.0.0.1:8080/v1",
        source="https://github.com/ggml-org/llama.cpp/tree/master/tools/server",
        needs_key=False,
        timeout_seconds=SLOW,
    ),
    Preset(
        id="lmstudio",
        title="LM Studio",
        base_url="http://127.0.0.1:1234/v1",
        source="https://lmstudio.ai/docs/developer/openai-compat",
        needs_key=False,
        timeout_seconds=SLOW,
    ),
    Preset(
        id="vllm",
        title="vLLM",
        base_url="http://127.0.0.1:8000/v1",
        source="https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html",
        needs_key=False,
    ),
)


def find_preset(preset_id: str) -> Preset:
    """Return a preset by its id; raise AppError for one that is none."""
    for preset in PRESETS:
        if preset.id == preset_id:
            return preset
    raise AppError(
        "unknown_preset",
        translate("coach", "There is no preset {preset_id!r}.").format(preset_id=preset_id),
        hint=translate("coach", "There are: {presets}.").format(
            presets=", ".join(preset.id for preset in PRESETS)
        ),
    )


def profile_from(preset: Preset, name: str, model: str) -> EndpointProfile:
    """Return a profile as a preset has it."""
    return EndpointProfile(
        name=name,
        api=preset.api,
        base_url=preset.base_url,
        model=model,
        temperature=preset.temperature,
        reasoning_tokens=preset.reasoning_tokens,
        timeout_seconds=preset.timeout_seconds,
        total_seconds=600.0 if preset.is_local else 300.0,
    )
