import re
import xml.etree.ElementTree as ET

import pytest

from mockinterview.core.delivery import measure_delivery
from mockinterview.core.norms import Profile, Yardstick
from mockinterview.core.pace import PacePoint
from mockinterview.core.report import Entry, build_report
from mockinterview.core.session import Attempt, Bookmark
from mockinterview.core.transcript import Span
from mockinterview.reports.charts import HEIGHT, WIDTH, Chart, marks, marks_legend, time_line
from tests.fakes.sessions import MADE, hearing, session, silent, spoken, take, typed_answer


def entry(attempt: Attempt, yardstick: Yardstick | None = None) -> Entry:
    report = build_report(session(attempt), version="1.0", made_at=MADE, yardstick=yardstick)
    return report.entries[0]


def chart(attempt: Attempt, yardstick: Yardstick | None = None) -> Chart:
    made = time_line(entry(attempt, yardstick))
    assert made
    return made


def drawn(made: Chart) -> ET.Element:
    return ET.fromstring(made.svg)  # noqa: S314 - our own drawing


def kinds(made: Chart) -> list[str | None]:
    return [part.get("class") for part in drawn(made)]


def with_curve(*paces: float | None) -> Attempt:
    attempt = spoken()
    assert attempt.delivery
    points = tuple(PacePoint(at=7.5 + 5 * n, words_a_minute=p) for n, p in enumerate(paces))
    return attempt.model_copy(
        update={"delivery": attempt.delivery.model_copy(update={"pace_curve": points})}
    )


@pytest.mark.parametrize("attempt", [typed_answer(), silent(), with_curve(120.0), with_curve()])
def test_without_a_curve_there_is_no_chart(attempt: Attempt) -> None:
    assert time_line(entry(attempt)) is None


def test_everything_lies_within_the_drawing() -> None:
    heard = hearing(" ".join(f"word{number}" for number in range(4000)))
    made = chart(spoken(hearing=heard, delivery=measure_delivery(heard)))
    for curve in drawn(made).iter("path"):
        if curve.get("class") == "curve":
            numbers = [float(n) for n in re.findall(r"[\d.]+", curve.get("d", ""))]
            assert all(0 <= x <= WIDTH for x in numbers[::2])
            assert all(0 <= y <= HEIGHT for y in numbers[1::2])
            return
    pytest.fail("no curve was drawn")


def test_a_gap_in_the_curve_is_no_line() -> None:
    made = chart(with_curve(120, 130, None, 140, 150))

    assert kinds(made).count("curve") == 2


def test_a_lonely_point_is_a_dot() -> None:
    made = chart(with_curve(120, 130, None, 140))

    assert kinds(made).count("curve") == 1
    assert kinds(made).count("dot") == 1


def test_long_pauses_are_blocks_and_counted_in_words() -> None:
    made = chart(spoken())

    assert kinds(made).count("pause") == 1
    assert "Long pauses: 1." in made.told
    assert "Blocks: long pauses." in made.legend


def test_the_norm_is_a_band_with_its_source_and_goes_with_the_profile() -> None:
    held = chart(with_curve(120, 130))
    free = chart(with_curve(120, 130), Yardstick(profile=Profile.FLUENCY_NEUTRAL))

    assert "Band: 100 to 165 (Microsoft Speaker Coach)." in held.legend
    assert "norm-band" in kinds(held)
    assert "Band" not in free.legend
    assert "norm-band" not in kinds(free)


def test_times_are_few_enough_to_be_read() -> None:
    long_pause = (Span(start=1.0, end=17_000.0),)
    attempt = with_curve(*(100.0 + n % 7 for n in range(3600)))
    assert attempt.delivery
    long = attempt.delivery.model_copy(update={"seconds": 18_000.0, "long_pauses": long_pause})
    texts = [
        t.text for t in drawn(chart(attempt.model_copy(update={"delivery": long}))).iter("text")
    ]

    assert texts[-6:] == ["0:00", "1:00:00", "2:00:00", "3:00:00", "4:00:00", "5:00:00"]


def test_marks_are_shares_of_the_recording() -> None:
    attempt = spoken(bookmarks=(Bookmark(at=10.0), Bookmark(at=99.0)))
    found = marks(entry(attempt))

    assert [round(m.share, 3) for m in found if m.kind == "bookmark"] == [0.25]
    assert [round(m.share, 3) for m in found if m.kind == "said"] == [0.075, 0.6, 0.775]
    assert [round(m.width, 3) for m in found if m.kind == "pause"] == [0.05]


def test_an_answer_without_a_length_has_no_marks() -> None:
    empty = take(spoken().key, seconds=0.0)

    assert marks(entry(spoken(take=empty))) == ()
    assert marks(entry(typed_answer())) == ()
    assert marks_legend(()) == ""
