"""What will be sent to a language model, as text that a person can read beforehand."""

import json

from mockinterview.coach.language_model import Prompt


def as_text(*prompts: Prompt) -> str:
    """Return the whole of a prompt, or of several: rules, task and the form of the reply."""
    return "\n".join(map(_whole, prompts))


def _whole(prompt: Prompt) -> str:
    parts = (
        ("RULES", prompt.system),
        ("TASK", prompt.task),
        ("FORM OF THE REPLY (JSON Schema)", json.dumps(prompt.schema, indent=2)),
        ("LONGEST REPLY", f"{prompt.longest_reply_tokens} tokens"),
    )
    return "\n\n".join(f"=== {title} ===\n{text}" for title, text in parts) + "\n"
