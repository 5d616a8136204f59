"""Paragraphs, lists and tables of a Word document, with styles that a reader knows.

Headings, lists and tables are real ones, so that a screen reader and the navigation of a word
processor find them. What is written goes through ``readable``; a paragraph of a script that is
written from right to left runs that way.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from mockinterview.reports.readable import readable

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

Run = tuple[str, bool]
"""Words, and whether they stand out."""

_INK = "1F2933"
_MUTED = "55606B"
_HEAD = "E8EDF2"
_LINE = "B8C2CC"
_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _TO_LEFT | {"L"}


class Paper:
    """A document that grows from top to bottom."""

    def __init__(self, title: str, language: str, made_at: datetime) -> None:
        import docx

        self._document = docx.Document()
        _set_up(self._document, language)
        properties = self._document.core_properties
        # Word takes 255 letters for a property.
        properties.title = readable(title)[:255]
        properties.author = ""
        properties.comments = ""
        properties.language = language
        properties.created = properties.modified = made_at
        _page_numbers(self._document)

    def title(self, text: str) -> None:
        self._add(text, "Title")

    def heading(self, text: str, level: int) -> None:
        self._add(text, f"Heading {level}")

    def text(self, text: str, *, style: str = "Normal") -> None:
        """Add the paragraphs of a text, if it has any; a line below a heading stays with it."""
        for part in readable(text).split("\n"):
            if part.strip():
                self._add(part, style)

    def runs(self, *runs: Run, style: str = "Normal") -> None:
        """Add a paragraph of words some of which stand out."""
        paragraph = self._document.add_paragraph(style=style)
        for words, is_strong in runs:
            paragraph.add_run(readable(words)).bold = is_strong or None
        _turn(paragraph)

    def bullet(self, *runs: Run, depth: int = 1) -> None:
        self.runs(*runs, style="List Bullet" if depth == 1 else f"List Bullet {depth}")

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Any) -> None:
        """Add a table whose head is told on each page that it goes over; widths in centimetres."""
        from docx.shared import Cm

        table = self._document.add_table(rows=0, cols=len(head), style="Table Grid")
        table.autofit = False
        _thin_lines(table)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for at, row in enumerate((head, *rows)):
            cells = table.add_row().cells
            _keep_whole(table.rows[-1], is_head=at == 0)
            for cell, text, width in zip(cells, row, widths, strict=True):
                cell.width = Cm(width)
                paragraph = cell.paragraphs[0]
                paragraph.style = "Table Text"
                paragraph.add_run(readable(text)).bold = at == 0 or None
                _turn(paragraph)
                if at == 0:
                    _shade(cell)
        self._add("", "Table Text")

    def link(self, before: str, text: str, address: str) -> None:
        """Add a list entry that ends in a link."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        paragraph = self._document.add_paragraph(style="List Bullet")
        paragraph.add_run(readable(before))
        to = self._document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), to)
        run = paragraph.add_run(readable(text), style="Link")
        link.append(run._r)  # noqa: SLF001 - the library has no links of its own
        paragraph._p.append(link)  # noqa: SLF001
        _turn(paragraph)

    def content(self) -> bytes:
        """Return the document as a file."""
        out = BytesIO()
        self._document.save(out)
        return out.getvalue()

    def _add(self, text: str, style: str) -> None:
        _turn(self._document.add_paragraph(readable(text), style=style))


def _set_up(document: "Document", language: str) -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    _adapt_styles(document.styles, language)
    _add_styles(document.styles)


def _adapt_styles(styles: Any, language: str) -> None:
    """Set the size, the colour and the distances of the styles that every document has."""
    from docx.shared import Cm, Pt, RGBColor

    sizes = {"Normal": 10.5, "Title": 22, "Heading 1": 15, "Heading 2": 12, "Heading 3": 11}
    for name, size in sizes.items():
        styles[name].font.size = Pt(size)
        styles[name].font.color.rgb = RGBColor.from_string(_INK)
        _font(styles[name], language)
        if name.startswith("Heading"):
            styles[name].paragraph_format.space_before = Pt(14 if name == "Heading 1" else 10)
            styles[name].paragraph_format.space_after = Pt(3)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    for name in ("List Bullet", "List Bullet 2"):
        styles[name].paragraph_format.space_after = Pt(2)
    asked = styles["Intense Quote"]
    asked.font.color.rgb, asked.font.size = RGBColor.from_string(_INK), Pt(11.5)
    asked.paragraph_format.left_indent = asked.paragraph_format.right_indent = Cm(0)
    asked.paragraph_format.space_before, asked.paragraph_format.space_after = Pt(4), Pt(8)


def _add_styles(styles: Any) -> None:
    """Add the styles of what stands back, of the cells of a table, and of a link."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    for name in ("Muted", "Place", "Table Text"):
        added = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        added.base_style = styles["Normal"]
        added.font.size = Pt(9.5)
        added.paragraph_format.space_after = Pt(2 if name == "Table Text" else 6)
        added.paragraph_format.keep_with_next = name == "Place"
        if name != "Table Text":
            added.font.color.rgb = RGBColor.from_string(_MUTED)
    link = styles.add_style("Link", WD_STYLE_TYPE.CHARACTER)
    link.font.underline, link.font.color.rgb = True, RGBColor.from_string("1155AA")


def _font(style: "ParagraphStyle", language: str) -> None:
    """Set one font for all scripts, and the language that spelling is checked in."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for attribute in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(attribute), "Arial")
    for lang in properties.findall(qn("w:lang")):
        properties.remove(lang)
    lang = OxmlElement("w:lang")
    lang.set(qn("w:val"), language)
    properties.append(lang)


def _turn(paragraph: "Paragraph") -> None:
    """Let a paragraph run from right to left where its first strong letter does."""
    from docx.oxml import OxmlElement

    kinds = (unicodedata.bidirectional(letter) for letter in paragraph.text)
    if next((kind for kind in kinds if kind in _STRONG), "L") not in _TO_LEFT:
        return
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    properties.insert_element_before(
        OxmlElement("w:bidi"), "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc"
    )
    for run in paragraph.runs:
        run.font.rtl = True


def _keep_whole(row: Any, *, is_head: bool) -> None:
    """Keep a row on one page, and tell the first one again on the next."""
    from docx.oxml import OxmlElement

    properties = row._tr.get_or_add_trPr()  # noqa: SLF001
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))


def _thin_lines(table: Any) -> None:
    """Set lines between the rows and none between the columns."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        line.set(qn("w:val"), "single" if side in {"top", "bottom", "insideH"} else "nil")
        for name, value in (("sz", "4"), ("space", "0"), ("color", _LINE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)  # noqa: SLF001


def _shade(cell: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), _HEAD)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001


def _page_numbers(document: "Document") -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.style = "Muted"
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run = paragraph.add_run("1")
    field.append(run._r)  # noqa: SLF001
    paragraph._p.append(field)  # noqa: SLF001
