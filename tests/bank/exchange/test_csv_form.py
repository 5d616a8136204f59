"""Questions in tables, as spreadsheets and people write them."""

import csv
import io

import pytest

from mockinterview.bank.exchange import csv_form
from mockinterview.core.question import Kind, Level, Pack, Weight
from tests.bank.exchange.conftest import Refuse, Understand, only, reasons
from tests.shipped import shipped_bank

POINTS = "question,answer,key_points\nWhat?,Thing.,"
PACK = shipped_bank().packs()[0]


def test_question_and_answer_are_enough(understood: Understand) -> None:
    found = understood(
        "graph_theory.csv", "question,answer\nWhat is a tree?,A graph without cycles.\n"
    )
    question = only(found)

    assert (found.pack.id, found.pack.title) == ("graph-theory", "graph theory")
    assert (question.id, question.title, question.ask) == (
        "tree",
        "What is a tree",
        "What is a tree?",
    )
    assert question.model_answer.short == question.model_answer.long == "A graph without cycles."
    assert (question.level, question.kind, question.area) == (
        Level.BEGINNER,
        Kind.KNOWLEDGE,
        "general",
    )
    assert [point.accept for point in question.points] == [(("graph",), ("cycles",))]
    assert found.left_out == ()


@pytest.mark.parametrize(
    "table",
    [
        "Front;Back\nWhat is a tree?;A graph without cycles.\n",
        "PROMPT\tModel answer\nWhat is a tree?\tA graph without cycles.\n",
        "\ufeffquestion,answer\r\nWhat is a tree?,A graph without cycles.\r\n",
        "sep=;\nAnswer;Question\nA graph without cycles.;What is a tree?\n",
        "What is a tree?\tA graph without cycles.\n",
        '"What is a tree?","A graph without cycles."',
        "\n\nquestion,answer\rWhat is a tree?,A graph without cycles.\r",
    ],
)
def test_tables_of_many_kinds_are_read(understood: Understand, table: str) -> None:
    question = only(understood("table.csv", table))

    assert (question.ask, question.model_answer.short) == (
        "What is a tree?",
        "A graph without cycles.",
    )


def test_quotation_marks_line_breaks_and_other_scripts_are_kept(understood: Understand) -> None:
    table = (
        "question;answer;level;tags\n"
        '"Was ist ein ""Baum""? 🌳";"Ein Graph ohne Kreise.\r\n- zusammenhängend";Experienced;'
        "Graphen, Bäume\n"
    )
    question = only(understood("table.csv", table))

    assert question.ask == 'Was ist ein "Baum"? 🌳'
    assert question.model_answer.short == "Ein Graph ohne Kreise.\n\n- zusammenhängend"
    assert (question.level, question.topics) == (Level.EXPERIENCED, ("graphen", "baeume"))


def test_what_is_wished_stands_where_a_row_says_nothing(understood: Understand) -> None:
    table = "question,answer,level\nOne?,First thing.,\nTwo?,Second thing.,intermediate\n"
    found = understood(
        "table.csv", table, level="experienced", area="graphs", id="mine", licence="MIT"
    )

    assert [q.level for q in found.pack.questions] == ["experienced", "intermediate"]
    assert {q.area for q in found.pack.questions} == {"graphs"}
    assert (found.pack.id, found.pack.licence) == ("mine", "MIT")
    assert "For 1 question the level is experienced." in found.assumed


def test_what_cannot_be_a_question_is_left_out_by_its_row(understood: Understand) -> None:
    table = (
        "question,answer,colour\nOne?,First thing.,red\n,No question.,\nThree?,,\n\n"
        "One?,First thing.,\nSix?,🎉,\n"
    )
    found = understood("table.csv", table)

    assert [question.ask for question in found.pack.questions] == ["One?"]
    assert reasons(found) == {
        "column 3": "The name 'colour' is not known here.",
        "row 3": "There is no question.",
        "row 4": "There is no answer.",
        "row 6": "The same question and answer stand in row 2.",
        "row 7": "The answer holds no word to listen for.",
    }


def test_key_points_may_be_lines_of_text(understood: Understand) -> None:
    table = (
        "question,answer,key_points\n"
        'What is a tree?,A graph without cycles.,"Connected graph\nNo cycles"\n'
    )
    question = only(understood("table.csv", table))

    assert [point.statement for point in question.points] == ["Connected graph", "No cycles"]
    assert {point.weight for point in question.points} == {Weight.SHOULD}


def test_two_rows_of_one_id_get_ids_of_their_own(understood: Understand) -> None:
    found = understood(
        "table.csv", "id,question,answer\na,One?,First thing.\na,Two?,Second thing.\n"
    )

    assert [question.id for question in found.pack.questions] == ["a", "a-2"]
    assert any("a becomes a-2" in line for line in found.assumed)


@pytest.mark.parametrize(
    "cell",
    [
        '=HYPERLINK("http://example.org";"here")',
        "=cmd|' /C calc'!A0",
        "+cmd|' /C calc'!A0",
        "=1+1",
        "= A1",
        "=A1",
        "+A1",
        "-2+3",
        "@SUM(A1:A2)",
        "-SUM(A1)",
        "=anything",
        "\uff1dSUM(A1)",
    ],
)
def test_a_formula_is_refused_by_its_cell(refused: Refuse, cell: str) -> None:
    quoted = cell.replace('"', '""')
    error = refused("table.csv", f'question,answer\nOne?,Fine words.\nTwo?,"{quoted}"\n')

    assert error.code == "formula"
    assert "row 3, answer" in error.line


@pytest.mark.parametrize(
    "cell",
    [
        "-5 degrees and colder weather",
        "+1 for this idea",
        "@property makes a method an attribute",
        "== compares values",
        "=> is an arrow function",
        "= assigns a value",
        "- a list entry",
        "--verbose prints more words",
        "-f(x) is odd",
        "-5",
    ],
)
def test_prose_that_begins_like_a_formula_is_text(understood: Understand, cell: str) -> None:
    question = only(understood("table.csv", f'question,answer\nOne?,"{cell}"\n'))

    assert question.model_answer.short == cell


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "'=", "''+", "\uff1d"])
def test_no_cell_that_is_written_is_a_formula(understood: Understand, start: str) -> None:
    text = f"{start}SUM(A1) is text"
    question = PACK.questions[0].model_copy(update={"ask": text, "hint": text})
    table = csv_form.text(PACK.model_copy(update={"questions": (question,)}))
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]

    assert [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell] == []
    assert not any(map(csv_form.is_formula, cells))
    assert only(understood("back.csv", table)) == question


def test_the_table_has_readable_columns_and_a_mark_for_spreadsheets() -> None:
    table = csv_form.text(Pack.model_validate({**PACK.model_dump(), "questions": ()}))

    assert table.startswith("\ufeffquestion,answer,long_answer,id,level,")
    assert "key_points" in table


@pytest.mark.parametrize(
    ("table", "code", "words"),
    [
        ('question,answer\n"What?,It is\nb,c\n', "not_csv", "row 2, line 3"),
        ("question,notes\nWhat?,It is\n", "no_columns", "question, answer"),
        ("only one column\nand a row\n", "no_columns", "question, answer"),
        (
            "question,answer,level\nWhat?,It is a thing.,easy\n",
            "misfit",
            "row 2: The field 'level'",
        ),
        (f"question,answer\nWhat?,{'word ' * 2001}\n", "text_too_long", "row 2, answer"),
        (f"question,answer\nWhat?,{'x' * 10_000_001}\n", "text_too_long", "row 2"),
        ("question,answer\n" + "a,b\n" * 5001, "too_many_questions", "5000"),
        (f"{POINTS}{'[' * 40}{']' * 40}\n", "nested_too_deeply", "row 2, key_points"),
        (f'{POINTS}"[{{""statement"":""a"",""x"":1}}]"\n', "misfit", "row 2"),
        ("question,answer\nWhat?,<b>Bold</b> words\n", "html_in_text", "row 2, answer"),
    ],
)
def test_broken_tables_are_refused_by_row(
    refused: Refuse, table: str, code: str, words: str
) -> None:
    error = refused("table.csv", table)

    assert error.code == code
    assert words in error.line
