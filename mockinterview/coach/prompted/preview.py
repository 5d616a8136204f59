"""What will be sent to a language model, as text that a person can read beforehand."""

import json

from mockinterview.coach.language_model import Prompt


def as_text(prompt: Prompt) -> str:
    """Return the whole of a prompt: the rules, the task and the form of the reply."""
    parts = (
        ("RULES", prompt.system),
        ("TASK", prompt.task),
        ("FORM OF THE REPLY (JSON Schema)", json.dumps(prompt.schema, indent=2)),
        ("LONGEST REPLY", f"{prompt.longest_reply_tokens} tokens"),
    )
    return "\n\n".join(f"=== {title} ===\n{text}" for title, text in parts) + "\n"
