"""What a report on paper says, part by part, in the order of the other forms."""

from collections.abc import Iterator
from typing import Any

from mockinterview.core.agreement import ComparedReview
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.coverage import PointVerdict, WrongClaimFound
from mockinterview.core.feedback import CriterionScore, Feedback
from mockinterview.core.question import Origin, Reference
from mockinterview.core.report import Entry, Report
from mockinterview.reports import charts, exam, reviewing, sentences, wording
from mockinterview.reports.facts import facts
from mockinterview.reports.judging import about_judging, gap, usage
from mockinterview.reports.labels import called, labels, language
from mockinterview.reports.measures import measures
from mockinterview.reports.passages import Passage, has_unsure, passages
from mockinterview.reports.pdf_parts import (
    Part,
    below,
    breakable,
    cell,
    drawing,
    heading,
    is_leftward,
    item,
    language_of,
    listed,
    one,
    quotes,
    row,
    table,
    text,
)
from mockinterview.reports.readable import is_web_link, readable
from mockinterview.reports.wording import Sign


def laid_out(report: Report) -> dict[str, Any]:
    """Return all that the template needs to know."""
    lang, region = language_of(language())
    label = labels()
    day = wording.day(report.started_at)
    return {
        "title": one(called(report)),
        "label": f"{label['report'].format(program=report.program)}, {day}",
        "lang": lang,
        "region": region,
        "blocks": list(_blocks(report)),
    }


def _blocks(report: Report) -> Iterator[Part]:
    yield from _head(report)
    for entry in report.entries:
        yield from _entry(entry, report)
    label = labels()
    if not report.entries:
        yield from text(label["ended_early"])
    for review in report.reviews:
        yield from _review(review)
    made = label["made_by"].format(
        program=report.program, version=report.version, moment=wording.moment(report.made_at)
    )
    yield from text(f"{made} {label['session'].format(id=report.session_id)}", "muted")


def _head(report: Report) -> Iterator[Part]:
    label = labels()
    yield listed(item(fact, lead=f"{name}:") for name, fact in facts(report))
    yield from text(f"{sentences.heard_by(report)} {sentences.judged_by(report)}")
    if report.note:
        yield heading(1, label["session_note"])
        yield from text(report.note)
    if report.entries:
        yield heading(1, label["at_a_glance"])
        head = (label["question"], label["attempt"], label["score"])
        yield table(head, map(_at_a_glance, report.entries), (1, 0, 0), (2,))
    yield heading(1, label["scoring"])
    told = (*sentences.scoring(report.scoring), sentences.follow_ups(report))
    yield from text(" ".join(filter(None, told)))
    lines = exam.record_lines(report.seal, report.focus, wording.moment)
    if lines:
        yield listed(item(line) for line in lines)


def _review(review: ComparedReview) -> Iterator[Part]:
    yield heading(1, reviewing.heading(review), rule=True)
    yield from text(" ".join(reviewing.agreement(review)))
    yield from text(review.comment)
    for answer in review.answers:
        yield heading(2, reviewing.place(answer))
        yield from text(reviewing.scores(answer))
        told = ((reviewing.verdicts(point), point.statement) for point in answer.points)
        judged = [item(statement, lead=verdict) for verdict, statement in told if verdict]
        if judged:
            yield listed(judged)
        yield from text(answer.remark)


def _at_a_glance(entry: Entry) -> list[Part]:
    label = labels()
    score = entry.feedback.score if entry.feedback else None
    told = wording.STATUSES[entry.status] if score is None else str(score)
    after = entry.score_after_follow_ups
    added = "" if after is None else label["after_follow_ups"].format(score=after)
    attempt = str(entry.attempt) if entry.follows is None else label["follow_up"]
    question = f"{entry.position}. {entry.question.title}"
    return [cell(question, key=_key(entry)), cell(attempt), cell(told, note=added)]


def _key(entry: Entry) -> str:
    return f"q{entry.position}-{entry.attempt}"


def _entry(entry: Entry, report: Report) -> Iterator[Part]:
    level = wording.LEVELS[entry.question.level]
    over = f"{sentences.place_of(entry, report)} · {level} · {entry.question.area}"
    yield heading(1, entry.question.title, key=_key(entry), over=over, rule=True)
    yield from text(entry.question.ask, "ask")
    yield from text(sentences.asked_by(entry), "muted")
    yield from _score(entry)
    yield from text(sentences.own_rating(entry), "muted")
    yield from _own_words(entry)
    if entry.feedback:
        yield from _feedback(entry.feedback)
    yield from _delivery(entry)
    yield from _said(entry)
    if entry.better_answer:
        yield from _better_answer(entry.better_answer)
    yield from _model_answer(entry)


def _score(entry: Entry) -> Iterator[Part]:
    if entry.feedback is None or entry.feedback.score is None:
        yield from text(
            sentences.why_no_score(entry), "notice", lead=f"{wording.STATUSES[entry.status]}."
        )
        return
    told = (sentences.not_counted(entry), sentences.after_follow_ups(entry))
    score = wording.score(entry.feedback.score)
    yield from text(" ".join((score, *filter(None, told))), lead=f"{labels()['score']}:")
    yield from text(sentences.stand_in(entry.feedback), "notice")


def _own_words(entry: Entry) -> Iterator[Part]:
    if entry.note:
        yield heading(2, labels()["own_note"])
        yield from text(entry.note)
    if entry.bookmarks:
        yield heading(2, labels()["bookmarks"])
        marked = (item(each.text, lead=wording.clock(each.at)) for each in entry.bookmarks)
        yield listed(marked)


def _feedback(feedback: Feedback) -> Iterator[Part]:
    label = labels()
    if feedback.points:
        yield heading(2, label["covered"])
        yield {"kind": "verdicts", "rows": [_point(point) for point in feedback.points]}
    if feedback.wrong_claims:
        yield heading(2, label["correct"])
        yield {"kind": "verdicts", "rows": [_wrong(wrong) for wrong in feedback.wrong_claims]}
    if feedback.advice:
        yield from text(wording.advice(feedback.advice), "advice", lead=label["next_time"])
    if feedback.comment:
        yield heading(2, label["coach_says"])
        yield from text(feedback.comment)
    if feedback.criteria:
        yield heading(2, label["criteria"])
        yield from text(sentences.CRITERIA, "muted", sticky=True)
        yield {"kind": "verdicts", "rows": [_criterion(each) for each in feedback.criteria]}
    yield from text("\n".join(about_judging(feedback)), "muted")


def _point(point: PointVerdict) -> Part:
    lines = (
        *below(sentences.why(point)),
        *quotes(point.quotes),
        *below(point.truth, lead=labels()["true"]),
        *below(sentences.to_add(point), lead=labels()["to_add"], muted=True),
    )
    weight = f"{wording.WEIGHTS[point.weight]}{sentences.counts(point)}"
    return row(wording.VERDICTS[point.verdict], point.statement, lines, weight=weight)


def _wrong(wrong: WrongClaimFound) -> Part:
    lines = (*quotes((wrong.quote,)), *below(wrong.truth, lead=labels()["true"]))
    return row(Sign("!", labels()["wrong"], "bad"), wrong.claim, lines)


def _criterion(criterion: CriterionScore) -> Part:
    lines = (
        *below(criterion.reason),
        *below(gap(criterion), muted=True),
        *quotes(criterion.quotes),
    )
    mark = Sign(str(criterion.score), "/ 5", "yours")
    return row(mark, wording.sentence(criterion.criterion), lines)


def _delivery(entry: Entry) -> Iterator[Part]:
    rows = measures(entry)
    if not rows:
        return
    label = labels()
    yield heading(2, label["sounded"])
    yield from text(sentences.MEASURES, "muted", sticky=True)
    cells = ([cell(r.name, note=_norm(r.norm, r.source)), cell(r.figure)] for r in rows)
    yield table((label["measure"], label["figure"]), cells, (1, 0), (1,))
    if chart := charts.time_line(entry):
        yield drawing(charts.on_paper(chart.svg), chart.told, chart.legend)


def _norm(norm: str, source: str) -> str:
    return f"{norm} ({source})" if source else norm


def _said(entry: Entry) -> Iterator[Part]:
    if entry.take or entry.transcript:
        yield heading(2, labels()["said"])
    if entry.take:
        notes = (sentences.recording(entry.take), *sentences.take_notes(entry.take))
        yield from text(" ".join(notes), "muted", sticky=entry.transcript is not None)
    if entry.transcript is None:
        return
    if entry.transcript.is_typed:
        yield from text(sentences.TYPED, "muted", sticky=True)
    if entry.transcript.is_corrected:
        yield from text(sentences.CORRECTED, "muted", sticky=True)
    yield from text(sentences.other_language(entry.transcript), "muted", sticky=True)
    said = passages(entry.transcript)
    if not said:
        yield from text(sentences.no_words(entry.transcript), "muted")
    lang, _region = language_of(entry.transcript.language)
    yield {"kind": "said", "lang": lang, "passages": [_passage(p) for p in said]}
    if has_unsure(said):
        yield from text(sentences.UNSURE_MARK, "muted")


def _passage(passage: Passage) -> Part:
    pieces = [
        {"text": breakable(readable(p.text)), "unsure": p.is_unsure}
        for p in passage.pieces
        if p.text
    ]
    return {
        "time": "" if passage.start is None else wording.clock(passage.start),
        "pieces": pieces,
        "rtl": is_leftward(" ".join(piece.text for piece in passage.pieces)),
    }


def _better_answer(better: BetterAnswer) -> Iterator[Part]:
    yield heading(2, labels()["better"])
    yield from text(sentences.better_answer(better), "muted", sticky=True)
    rows = [row(wording.ORIGINS[part.origin], part.text) for part in better.stretches]
    yield {"kind": "verdicts", "rows": rows}
    if better.usage:
        yield from text(usage(better.usage), "muted")


def _model_answer(entry: Entry) -> Iterator[Part]:
    question, label = entry.question, labels()
    yield heading(2, label["model_answer"])
    if question.origin is Origin.GENERATED:
        yield from text(sentences.GENERATED, "notice")
    yield heading(3, label["in_a_minute"])
    yield from text(question.model_answer.short)
    yield heading(3, label["at_length"])
    yield from text(question.model_answer.long)
    yield heading(3, label["good_answer"])
    points = ((point.statement, wording.WEIGHTS[point.weight]) for point in question.points)
    yield listed(item(said, tail=weight) for said, weight in points)
    if question.references:
        yield heading(2, label["to_read"])
        yield listed(map(_reference, question.references))


def _reference(reference: Reference) -> Part:
    link = reference.link if is_web_link(reference.link) else ""
    return item(reference.title, lead=f"{reference.authors} {reference.year},", link=link)
