"""Documents of all forms: what is read of them, and which are refused before they harm."""

import importlib.util
import logging
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pypdf
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

from mockinterview.core.errors import AppError
from mockinterview.documents import docx_text, refusing
from mockinterview.documents.reading import read_document
from tests.documents.making import CV_LINES, main_part, pdf, repacked, word


def refusal(path: Path) -> AppError:
    with pytest.raises(AppError) as caught:
        read_document(path)
    error = caught.value
    assert error.failure.message.startswith(path.name), "which file it was"
    assert "Nothing was read." in error.failure.message
    assert error.failure.hint
    return error


class TestWhatIsRead:
    def test_plain_text_keeps_its_lines_and_loses_what_is_not_seen(self, tmp_path: Path) -> None:
        file = tmp_path / "job.txt"
        file.write_bytes(
            "\ufeffSenior\u202e engineer\r\n\r\n\r\n\r\nLLM\u00a0 \tserving\x07\r\n".encode()
        )
        assert read_document(file) == "Senior engineer\n\nLLM serving"

    def test_markdown_and_text_of_windows_are_read(self, tmp_path: Path) -> None:
        file = tmp_path / "job.md"
        file.write_bytes("# Prompt engineer\nMünchen".encode("utf-16"))
        assert read_document(file) == "# Prompt engineer\nMünchen"

    def test_a_pdf_gives_the_text_of_all_its_pages(self, tmp_path: Path) -> None:
        file = pdf(tmp_path / "cv.pdf", CV_LINES, ("Second page: vLLM",))
        assert read_document(file) == "\n".join([*CV_LINES, "", "Second page: vLLM"])

    @pytest.mark.usefixtures("qapp")
    def test_a_pdf_that_a_program_printed_is_read(self, tmp_path: Path) -> None:
        file = tmp_path / "printed.pdf"
        writer = QPdfWriter(str(file))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(20, 20, 20, 20))
        page = QTextDocument()
        # Not that of our own window, whose signs stand in no alphabet when they are printed.
        page.setDefaultFont(QFont("sans-serif"))
        page.setHtml("<h1>Profile</h1><p>Quantisation and the KV cache.</p><ul><li>vLLM</li></ul>")
        page.print_(writer)
        text = read_document(file)
        for words in ("Profile", "Quantisation and the KV cache.", "vLLM"):
            assert words in text

    def test_a_word_document_gives_tables_and_text_boxes_but_nothing_deleted(
        self, tmp_path: Path
    ) -> None:
        document = docx.Document()
        document.add_heading("Experience")
        table = document.add_table(rows=1, cols=2)
        table.rows[0].cells[0].text = "2023"
        table.rows[0].cells[1].text = "Prompt engineering"
        file = tmp_path / "cv.docx"
        document.save(str(file))
        box = (
            b"<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p>"
            b"</w:txbxContent></w:pict></w:r><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del>"
            b"</w:p></w:body>"
        )
        main = main_part(file)
        repacked(file, {"word/document.xml": main.replace(b"</w:body>", box)})
        assert read_document(file).split("\n") == [
            "Experience", "2023", "Prompt engineering", "In a box",
        ]  # fmt: skip

    def test_a_pdf_that_only_restricts_rights_is_read(self, tmp_path: Path) -> None:
        file = encrypted(pdf(tmp_path / "cv.pdf", CV_LINES), user="", owner="secret")
        assert read_document(file) == "\n".join(CV_LINES)


class TestWhatIsRefused:
    def test_a_pdf_with_a_password(self, tmp_path: Path) -> None:
        file = encrypted(pdf(tmp_path / "cv.pdf", CV_LINES), user="secret", owner="secret")
        assert refusal(file).code == "protected_document"

    def test_a_pdf_of_pictures_alone(self, tmp_path: Path) -> None:
        file = pdf(tmp_path / "scan.pdf", content=b"0 0 0 rg 100 100 200 200 re f")
        assert refusal(file).code == "no_text"

    def test_a_pdf_whose_text_is_signs_without_letters(self, tmp_path: Path) -> None:
        assert refusal(pdf(tmp_path / "cv.pdf", ("!#$%&/ *+,-", "...<<>>"))).code == "no_text"

    @pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
    def test_a_part_of_a_file(self, tmp_path: Path, share: float) -> None:
        for whole in (pdf(tmp_path / "cv.pdf", CV_LINES), word(tmp_path / "cv.docx", *CV_LINES)):
            content = whole.read_bytes()
            whole.write_bytes(content[: int(len(content) * share)])
            assert refusal(whole).code == "damaged_document"

    def test_a_pdf_of_many_pages(self, tmp_path: Path) -> None:
        pages = [("A page",)] * (refusing.PAGE_LIMIT + 1)
        assert refusal(pdf(tmp_path / "book.pdf", *pages)).code == "document_too_long"

    def test_a_pdf_whose_page_unpacks_to_very_much(self, tmp_path: Path) -> None:
        file = pdf(tmp_path / "bomb.pdf", content=b" " * 40_000_000 + b"BT (a) Tj ET")
        assert file.stat().st_size < 100_000
        assert refusal(file).code == "document_too_long"

    def test_a_pdf_that_makes_a_page_draw_without_end(self, tmp_path: Path) -> None:
        file = pdf(tmp_path / "busy.pdf", content=b"BT /F1 9 Tf " + b"(a) Tj " * 400_000 + b"ET")
        assert refusal(file).code == "document_too_long"

    def test_a_word_document_that_unpacks_to_very_much(self, tmp_path: Path) -> None:
        file = repacked(word(tmp_path / "cv.docx", "x"), {"word/media/a.bin": bytes(70_000_000)})
        assert file.stat().st_size < 200_000
        assert refusal(file).code == "document_too_long"

    def test_a_word_document_with_macros(self, tmp_path: Path) -> None:
        file = repacked(word(tmp_path / "cv.docx", "x"), {"word/vbaProject.bin": b"macro"})
        assert refusal(file).code == "macros"

    def test_an_entity_of_a_word_document_is_not_fetched(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret.txt"
        secret.write_text("the secret")
        file = word(tmp_path / "cv.docx", "MARK")
        main = main_part(file)
        head, _, rest = main.partition(b"?>")
        doctype = f'?><!DOCTYPE a [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'.encode()
        repacked(file, {"word/document.xml": head + doctype + rest.replace(b"MARK", b"M&s;")})
        assert read_document(file) == "M"

    def test_nesting_without_end(self, tmp_path: Path) -> None:
        deep = docx_text._DEPTH_LIMIT + 10
        file = word(tmp_path / "cv.docx", "x")
        main = main_part(file)
        nest = b"<w:sdt>" * deep + b"</w:sdt>" * deep + b"</w:body>"
        repacked(file, {"word/document.xml": main.replace(b"</w:body>", nest)})
        assert refusal(file).code in {"document_too_long", "damaged_document"}

    @pytest.mark.parametrize(
        ("name", "content", "code"),
        [
            ("cv.pdf", b"<html>Please log in</html>", "wrong_suffix"),
            ("cv.docx", b"%PDF-1.7 and so on", "wrong_suffix"),
            ("cv.txt", b"PK\x03\x04 and so on", "wrong_suffix"),
            ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_word_file"),
            ("cv.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_word_file"),
            ("cv.odt", b"PK\x03\x04 and so on", "unknown_document"),
            ("cv.txt", b"", "empty_file"),
            ("cv.txt", b"caf\xe9", "not_utf8"),
            ("cv.txt", b"a\x00b\x00", "not_utf8"),
            ("cv.txt", b"--- 123 ---", "no_text"),
            ("cv.txt", b"word " * 40_000, "document_too_long"),
            ("cv.docx", b"PK\x03\x04 and so on", "damaged_document"),
        ],
    )
    def test_what_is_not_what_its_name_says_or_is_no_text(
        self, tmp_path: Path, name: str, content: bytes, code: str
    ) -> None:
        file = tmp_path / name
        file.write_bytes(content)
        assert refusal(file).code == code

    def test_an_archive_that_is_no_word_document(self, tmp_path: Path) -> None:
        file = tmp_path / "cv.docx"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("notes.txt", "x")
        assert refusal(file).code == "not_a_document"

    def test_what_is_no_ordinary_file_is_never_waited_for(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "none.pdf").code == "no_file"
        assert refusal(tmp_path).code == "not_a_file"
        pipe = tmp_path / "pipe.txt"
        os.mkfifo(pipe)
        assert refusal(pipe).code == "not_a_file"

    def test_a_file_that_is_far_too_large_is_not_read(self, tmp_path: Path) -> None:
        file = tmp_path / "large.pdf"
        with file.open("wb") as out:
            out.truncate(refusing.FILE_LIMIT_BYTES + 1)
        assert refusal(file).code == "document_too_long"


class TestPrivacy:
    def test_nothing_of_a_document_reaches_the_log(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        file = pdf(tmp_path / "cv.pdf", CV_LINES)
        file.write_bytes(file.read_bytes().replace(b"startxref\n", b"startxref\n1"))
        assert read_document(file) == "\n".join(CV_LINES)
        assert not caplog.records

    def test_the_readers_are_imported_when_a_document_is_read(self) -> None:
        code = "import sys, mockinterview.documents.reading; print(*sys.modules)"
        loaded = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.split()
        assert importlib.util.find_spec("pypdf")
        assert not {"pypdf", "docx", "lxml"} & set(loaded)


def encrypted(file: Path, *, user: str, owner: str) -> Path:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(file))
    writer.encrypt(user, owner, algorithm="AES-256")
    writer.write(file)
    return file
