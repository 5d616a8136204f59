"""A report as Markdown that reads well raw.

Everything that a person, a pack or a model wrote goes through ``markdown_text``; our own words
are written as they are.
"""

from collections.abc import Iterator

from mockinterview.core.agreement import ComparedReview
from mockinterview.core.better_answer import BetterAnswer, Segment
from mockinterview.core.coverage import PointVerdict, Quote, WrongClaimFound
from mockinterview.core.feedback import CriterionScore, Feedback
from mockinterview.core.question import Origin, Reference
from mockinterview.core.report import Entry, Report
from mockinterview.core.session import Bookmark
from mockinterview.reports import exam, reviewing, sentences, wording
from mockinterview.reports.facts import facts
from mockinterview.reports.judging import about_judging, gap, usage
from mockinterview.reports.labels import called, labels
from mockinterview.reports.markdown_text import escaped, paragraphs
from mockinterview.reports.measures import Measure, measures
from mockinterview.reports.passages import Passage, has_unsure, passages
from mockinterview.reports.readable import is_web_link


def as_markdown(report: Report) -> str:
    """Return the report as Markdown, its blocks one blank line apart."""
    blocks = [*_head(report)]
    for entry in report.entries:
        blocks += _entry(entry, report)
    if not report.entries:
        blocks.append(labels()["ended_early"])
    for review in report.reviews:
        blocks += _review(review)
    blocks.append("---")
    blocks.append(_made_by(report))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _made_by(report: Report) -> str:
    label = labels()
    made = label["made_by"].format(
        program=report.program, version=report.version, moment=wording.moment(report.made_at)
    )
    return f"{made} {label['session'].format(id=escaped(report.session_id))}"


def _head(report: Report) -> Iterator[str]:
    yield f"# {escaped(called(report))}"
    yield "\n".join(f"- {escaped(f'{name}: {fact}')}" for name, fact in facts(report))
    if report.note:
        yield f"**{labels()['session_note']}**"
        yield paragraphs(report.note)
    yield f"{escaped(sentences.heard_by(report))} {escaped(sentences.judged_by(report))}"
    yield " ".join((*sentences.scoring(report.scoring), sentences.follow_ups(report))).rstrip()
    yield "\n".join(
        f"- {line}" for line in exam.record_lines(report.seal, report.focus, wording.moment)
    )


def _entry(entry: Entry, report: Report) -> Iterator[str]:
    yield f"## {sentences.place_of(entry, report)}: {escaped(entry.question.title)}"
    level = wording.LEVELS[entry.question.level]
    yield f"{level}, {escaped(entry.question.area)}"
    yield f"> {escaped(entry.question.ask)}"
    yield escaped(sentences.asked_by(entry))
    yield _score(entry)
    yield sentences.own_rating(entry)
    if entry.note:
        yield f"### {labels()['own_note']}"
        yield paragraphs(entry.note)
    if entry.bookmarks:
        yield f"### {labels()['bookmarks']}"
        yield "\n".join(map(_bookmark, entry.bookmarks))
    if entry.feedback:
        yield from _feedback(entry.feedback)
    yield from _delivery(entry)
    yield from _said(entry)
    if entry.better_answer:
        yield from _better_answer(entry.better_answer)
    yield from _model_answer(entry)


def _bookmark(bookmark: Bookmark) -> str:
    return f"- **{wording.clock(bookmark.at)}** {escaped(bookmark.text)}".rstrip()


def _review(review: ComparedReview) -> Iterator[str]:
    yield f"## {escaped(reviewing.heading(review))}"
    yield " ".join(reviewing.agreement(review))
    yield paragraphs(review.comment)
    for answer in review.answers:
        yield f"### {escaped(reviewing.place(answer))}"
        yield reviewing.scores(answer)
        yield "\n".join(
            f"- {told} {escaped(point.statement)}"
            for point in answer.points
            if (told := reviewing.verdicts(point))
        )
        yield paragraphs(answer.remark)


def _score(entry: Entry) -> str:
    if entry.feedback and entry.feedback.score is not None:
        told = (
            sentences.not_counted(entry),
            sentences.after_follow_ups(entry),
            escaped(sentences.stand_in(entry.feedback)),
        )
        return " ".join((f"**{wording.score(entry.feedback.score)}**", *filter(None, told)))
    status = wording.STATUSES[entry.status]
    return f"**{status}.** {escaped(sentences.why_no_score(entry))}"


def _feedback(feedback: Feedback) -> Iterator[str]:
    if feedback.points:
        yield f"### {labels()['covered']}"
        yield "\n".join(line for point in feedback.points for line in _point(point))
    if feedback.wrong_claims:
        yield f"### {labels()['correct']}"
        yield "\n".join(line for wrong in feedback.wrong_claims for line in _wrong(wrong))
    if feedback.advice:
        yield f"**{labels()['next_time']}:** {escaped(wording.advice(feedback.advice))}"
    if feedback.comment:
        yield f"### {labels()['coach_says']}"
        yield paragraphs(feedback.comment)
    if feedback.criteria:
        yield f"### {labels()['criteria']}"
        yield sentences.CRITERIA
        yield "\n".join(line for each in feedback.criteria for line in _criterion(each))
    yield escaped(" ".join(about_judging(feedback)))


def _point(point: PointVerdict) -> Iterator[str]:
    sign = wording.VERDICTS[point.verdict]
    weight = wording.WEIGHTS[point.weight]
    counts = sentences.counts(point)
    yield f"- {sign.sign} **{sign.word}** ({weight}{counts}): {escaped(point.statement)}"
    if why := sentences.why(point):
        yield f"  - {escaped(why)}"
    yield from map(_quote, point.quotes)
    if point.truth:
        yield f"  - {labels()['true']} {escaped(point.truth)}"
    if added := sentences.to_add(point):
        yield f"  - {labels()['to_add']} {escaped(added)}"


def _wrong(wrong: WrongClaimFound) -> Iterator[str]:
    yield f"- ! **{labels()['wrong']}**: {escaped(wrong.claim)}"
    yield _quote(wrong.quote)
    yield f"  - {labels()['true']} {escaped(wrong.truth)}"


def _criterion(criterion: CriterionScore) -> Iterator[str]:
    named = f"**{escaped(wording.sentence(criterion.criterion))}**"
    yield f"- {named}, {criterion.score} / 5: {escaped(criterion.reason)}"
    if criterion.gap:
        yield f"  - {escaped(gap(criterion))}"
    yield from map(_quote, criterion.quotes)


def _quote(quote: Quote) -> str:
    said = wording.in_quotes(escaped(wording.quoted(quote.text)))
    if quote.start is None:
        return f"  - {said}"
    return f"  - {said} {labels()['at'].format(time=wording.clock(quote.start))}"


def _delivery(entry: Entry) -> Iterator[str]:
    rows = measures(entry)
    if rows:
        yield f"### {labels()['sounded']}"
        yield sentences.MEASURES
        yield "\n".join(map(_measure, rows))


def _measure(row: Measure) -> str:
    norm = f", {escaped(row.norm)}" if row.norm else ""
    source = f" ({escaped(row.source)})" if row.source else ""
    return f"- {row.name}: {row.figure}{norm}{source}"


def _said(entry: Entry) -> Iterator[str]:
    if entry.take or entry.transcript:
        yield f"### {labels()['said']}"
    if entry.take:
        notes = (sentences.recording(entry.take), *sentences.take_notes(entry.take))
        yield escaped(" ".join(notes))
    if entry.transcript:
        if entry.transcript.is_typed:
            yield sentences.TYPED
        if entry.transcript.is_corrected:
            yield sentences.CORRECTED
        if entry.transcript.other_language:
            yield sentences.other_language(entry.transcript)
        said = passages(entry.transcript)
        yield from map(_passage, said)
        if not said:
            yield sentences.no_words(entry.transcript)
        if has_unsure(said):
            yield sentences.UNSURE_MARK


def _passage(passage: Passage) -> str:
    text = " ".join(f"{p.text} (?)" if p.is_unsure else p.text for p in passage.pieces)
    if passage.start is None:
        return escaped(text)
    return f"**{wording.clock(passage.start)}** {escaped(text)}"


def _better_answer(better: BetterAnswer) -> Iterator[str]:
    yield f"### {labels()['better']}"
    yield escaped(sentences.better_answer(better))
    yield "\n".join(_stretch(segment) for segment in better.stretches)
    if better.usage:
        yield usage(better.usage)


def _stretch(segment: Segment) -> str:
    sign = wording.ORIGINS[segment.origin]
    return f"- {sign.sign} **{sign.word}**: {escaped(segment.text)}"


def _model_answer(entry: Entry) -> Iterator[str]:
    question = entry.question
    yield f"### {labels()['model_answer']}"
    if question.origin is Origin.GENERATED:
        yield f"**{sentences.GENERATED}**"
    yield f"{labels()['in_a_minute']}:"
    yield paragraphs(question.model_answer.short)
    yield f"{labels()['at_length']}:"
    yield paragraphs(question.model_answer.long)
    yield f"{labels()['good_answer']}:"
    yield "\n".join(
        f"- {escaped(p.statement)} ({wording.WEIGHTS[p.weight]})" for p in question.points
    )
    if question.references:
        yield f"### {labels()['to_read']}"
        yield "\n".join(map(_reference, question.references))


def _reference(reference: Reference) -> str:
    title = escaped(reference.title)
    if is_web_link(reference.link):
        title = f"[{title}](<{_quoted_link(reference.link)}>)"
    return f"- {escaped(reference.authors)} {reference.year}, {title}"


def _quoted_link(link: str) -> str:
    """Percent-encode the three characters that would end or bend the link."""
    return link.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E")
