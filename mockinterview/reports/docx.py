"""A report as a Word document, for a mentor who writes remarks between the lines.

It says what the Markdown says, in the same order; ``docx_paper`` knows how a document is made.
"""

from mockinterview.core.agreement import ComparedReview
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.coverage import PointVerdict, Quote, WrongClaimFound
from mockinterview.core.feedback import CriterionScore, Feedback
from mockinterview.core.question import Origin
from mockinterview.core.report import Entry, Report
from mockinterview.core.words import translate
from mockinterview.reports import exam, reviewing, sentences, wording
from mockinterview.reports.docx_paper import Paper
from mockinterview.reports.facts import facts
from mockinterview.reports.judging import about_judging, gap, usage
from mockinterview.reports.labels import called, labels, language
from mockinterview.reports.measures import measures
from mockinterview.reports.passages import Passage, has_unsure, passages
from mockinterview.reports.readable import is_web_link

_UNSURE = " (?)"


def as_docx(report: Report) -> bytes:
    """Return the report as the content of a .docx file."""
    paper, label = Paper(called(report), language(), report.made_at), labels()
    _head(paper, report)
    for entry in report.entries:
        _entry(paper, entry, report)
    if not report.entries:
        paper.text(label["ended_early"])
    for review in report.reviews:
        _review(paper, review)
    made = label["made_by"].format(
        program=report.program, version=report.version, moment=wording.moment(report.made_at)
    )
    paper.text(f"{made} {label['session'].format(id=report.session_id)}", style="Muted")
    return paper.content()


def _head(paper: Paper, report: Report) -> None:
    label = labels()
    paper.title(called(report))
    for name, fact in facts(report):
        paper.runs((f"{name}: ", True), (fact, False), style="Table Text")
    if report.note:
        paper.heading(label["session_note"], 2)
        paper.text(report.note)
    if report.entries:
        paper.heading(label["at_a_glance"], 2)
        head = (label["question"], translate("reports", "Level"), label["score"])
        paper.table(head, (_at_a_glance(e, report) for e in report.entries), (10.6, 3, 3))
    paper.heading(label["scoring"], 2)
    paper.text(f"{sentences.heard_by(report)} {sentences.judged_by(report)}")
    paper.text(" ".join((*sentences.scoring(report.scoring), sentences.follow_ups(report))))
    for line in exam.record_lines(report.seal, report.focus, wording.moment):
        paper.bullet((line, False))


def _at_a_glance(entry: Entry, report: Report) -> tuple[str, str, str]:
    score = entry.feedback.score if entry.feedback else None
    told = wording.STATUSES[entry.status] if score is None else wording.score(score)
    question = f"{sentences.place_of(entry, report)}: {entry.question.title}"
    return question, wording.LEVELS[entry.question.level], told


def _entry(paper: Paper, entry: Entry, report: Report) -> None:
    paper.heading(f"{sentences.place_of(entry, report)}: {entry.question.title}", 1)
    paper.text(f"{wording.LEVELS[entry.question.level]}, {entry.question.area}", style="Place")
    paper.text(entry.question.ask, style="Intense Quote")
    paper.text(sentences.asked_by(entry), style="Muted")
    _score(paper, entry)
    paper.text(sentences.own_rating(entry))
    _own_words(paper, entry)
    if entry.feedback:
        _feedback(paper, entry.feedback)
    _delivery(paper, entry)
    _said(paper, entry)
    if entry.better_answer:
        _better_answer(paper, entry.better_answer)
    _model_answer(paper, entry)


def _review(paper: Paper, review: ComparedReview) -> None:
    paper.heading(reviewing.heading(review), 1)
    paper.text(" ".join(reviewing.agreement(review)))
    paper.text(review.comment)
    for answer in review.answers:
        paper.heading(reviewing.place(answer), 2)
        paper.text(reviewing.scores(answer))
        for point in answer.points:
            if told := reviewing.verdicts(point):
                paper.bullet((f"{told} ", True), (point.statement, False))
        paper.text(answer.remark)


def _score(paper: Paper, entry: Entry) -> None:
    if entry.feedback and entry.feedback.score is not None:
        paper.runs((wording.score(entry.feedback.score), True))
        paper.text(sentences.not_counted(entry), style="Muted")
        paper.text(sentences.after_follow_ups(entry))
        paper.text(sentences.stand_in(entry.feedback))
        return
    why = sentences.why_no_score(entry)
    paper.runs((f"{wording.STATUSES[entry.status]}. ", True), (why, False))


def _own_words(paper: Paper, entry: Entry) -> None:
    if entry.note:
        paper.heading(labels()["own_note"], 2)
        paper.text(entry.note)
    if entry.bookmarks:
        paper.heading(labels()["bookmarks"], 2)
    for bookmark in entry.bookmarks:
        paper.bullet((f"{wording.clock(bookmark.at)} ", True), (bookmark.text, False))


def _feedback(paper: Paper, feedback: Feedback) -> None:
    label = labels()
    if feedback.points:
        paper.heading(label["covered"], 2)
    for point in feedback.points:
        _point(paper, point)
    if feedback.wrong_claims:
        paper.heading(label["correct"], 2)
    for wrong in feedback.wrong_claims:
        _wrong(paper, wrong)
    if feedback.advice:
        paper.runs((f"{label['next_time']}: ", True), (wording.advice(feedback.advice), False))
    if feedback.comment:
        paper.heading(label["coach_says"], 2)
        paper.text(feedback.comment)
    if feedback.criteria:
        paper.heading(label["criteria"], 2)
        paper.text(sentences.CRITERIA, style="Muted")
    for criterion in feedback.criteria:
        _criterion(paper, criterion)
    paper.text(" ".join(about_judging(feedback)), style="Muted")


def _point(paper: Paper, point: PointVerdict) -> None:
    sign, weight = wording.VERDICTS[point.verdict], wording.WEIGHTS[point.weight]
    paper.bullet(
        (f"{sign.sign} {sign.word}", True),
        (f" ({weight}{sentences.counts(point)}): {point.statement}", False),
    )
    _below(paper, sentences.why(point))
    for quote in point.quotes:
        _below(paper, _quote(quote))
    if point.truth:
        _below(paper, f"{labels()['true']} {point.truth}")
    if added := sentences.to_add(point):
        _below(paper, f"{labels()['to_add']} {added}")


def _wrong(paper: Paper, wrong: WrongClaimFound) -> None:
    paper.bullet((f"! {labels()['wrong']}", True), (f": {wrong.claim}", False))
    _below(paper, _quote(wrong.quote))
    _below(paper, f"{labels()['true']} {wrong.truth}")


def _criterion(paper: Paper, criterion: CriterionScore) -> None:
    name = wording.sentence(criterion.criterion)
    paper.bullet((f"{name}, {criterion.score} / 5", True), (f": {criterion.reason}", False))
    _below(paper, gap(criterion))
    for quote in criterion.quotes:
        _below(paper, _quote(quote))


def _below(paper: Paper, text: str) -> None:
    if text:
        paper.bullet((text, False), depth=2)


def _quote(quote: Quote) -> str:
    said = wording.in_quotes(wording.quoted(quote.text))
    if quote.start is None:
        return said
    return f"{said} {labels()['at'].format(time=wording.clock(quote.start))}"


def _delivery(paper: Paper, entry: Entry) -> None:
    rows = measures(entry)
    if not rows:
        return
    label = labels()
    paper.heading(label["sounded"], 2)
    paper.text(sentences.MEASURES, style="Muted")
    head = (label["measure"], label["figure"], translate("reports", "To compare"))
    told = ((row.name, row.figure, _compared(row.norm, row.source)) for row in rows)
    paper.table(head, told, (5.2, 3.6, 7.8))


def _compared(norm: str, source: str) -> str:
    return f"{norm} ({source})" if source else norm


def _said(paper: Paper, entry: Entry) -> None:
    if entry.take or entry.transcript:
        paper.heading(labels()["said"], 2)
    if entry.take:
        notes = (sentences.recording(entry.take), *sentences.take_notes(entry.take))
        paper.text(" ".join(notes), style="Muted")
    if entry.transcript is None:
        return
    if entry.transcript.is_typed:
        paper.text(sentences.TYPED, style="Muted")
    if entry.transcript.is_corrected:
        paper.text(sentences.CORRECTED, style="Muted")
    paper.text(sentences.other_language(entry.transcript), style="Muted")
    said = passages(entry.transcript)
    for passage in said:
        _passage(paper, passage)
    if not said:
        paper.text(sentences.no_words(entry.transcript))
    if has_unsure(said):
        paper.text(sentences.UNSURE_MARK, style="Muted")


def _passage(paper: Paper, passage: Passage) -> None:
    text = " ".join(p.text + _UNSURE * p.is_unsure for p in passage.pieces)
    if passage.start is None:
        paper.text(text)
        return
    paper.runs((f"{wording.clock(passage.start)} ", True), (text, False))


def _better_answer(paper: Paper, better: BetterAnswer) -> None:
    paper.heading(labels()["better"], 2)
    paper.text(sentences.better_answer(better), style="Muted")
    for segment in better.stretches:
        sign = wording.ORIGINS[segment.origin]
        paper.bullet((f"{sign.sign} {sign.word}", True), (f": {segment.text}", False))
    if better.usage:
        paper.text(usage(better.usage), style="Muted")


def _model_answer(paper: Paper, entry: Entry) -> None:
    question, label = entry.question, labels()
    paper.heading(label["model_answer"], 2)
    if question.origin is Origin.GENERATED:
        paper.runs((sentences.GENERATED, True))
    paper.heading(label["in_a_minute"], 3)
    paper.text(question.model_answer.short)
    paper.heading(label["at_length"], 3)
    paper.text(question.model_answer.long)
    paper.heading(label["good_answer"], 3)
    for point in question.points:
        paper.bullet((f"{point.statement} ({wording.WEIGHTS[point.weight]})", False))
    if question.references:
        paper.heading(label["to_read"], 2)
    for source in question.references:
        before = f"{source.authors} {source.year}, "
        if is_web_link(source.link):
            paper.link(before, source.title, source.link)
        else:
            paper.bullet((f"{before}{source.title}", False))
