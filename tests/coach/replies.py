"""Replies of a language model to the full answer of ``tests.coach.answers``."""

from typing import Any


def judged(point_id: str, verdict: str, *quotes: str) -> dict[str, Any]:
    return {"point_id": point_id, "reason": "Because.", "quotes": list(quotes), "verdict": verdict}


def criterion(name: str, score: object, *quotes: str, gap: str = "A gap.") -> dict[str, Any]:
    return {
        "criterion": name,
        "reason": "It is so.",
        "quotes": list(quotes),
        "gap": gap,
        "score": score,
    }


def claimed(claim_id: str, *quotes: str) -> dict[str, Any]:
    return {"claim_id": claim_id, "reason": "It was claimed.", "quotes": list(quotes)}


def proposed(point_id: str, ask: str) -> dict[str, Any]:
    return {"point_id": point_id, "ask": ask}


def judgement(**changes: Any) -> dict[str, Any]:
    """Return a good judgement of the full answer."""
    good = {
        "points": [
            judged("frozen", "said", "LoRA freezes the weights"),
            judged("low-rank", "partly", "two matrices of low rank"),
            judged("memory", "missing"),
            judged("swap", "said", "you can swap adapters"),
        ],
        "wrong_claims": [],
        "criteria": [criterion("accuracy", 4, "less memory"), criterion("depth", 2)],
        "next_time": "Say which matrices.",
        "follow_ups": [],
    }
    return {**good, **changes}
