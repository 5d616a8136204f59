"""The steps of what is set by a dial or in sizes, and which of them is nearest to a value."""

RATES = tuple(round(0.5 + step * 0.05, 2) for step in range(31))
TAIL_GUARDS = tuple(round(step * 0.05, 2) for step in range(61))
FONT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


def nearest(steps: tuple[float, ...], value: float) -> int:
    return min(range(len(steps)), key=lambda step: abs(steps[step] - value))
