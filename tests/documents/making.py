"""Documents as programs write them: PDF by hand and by Qt, DOCX by python-docx."""

import io
import zipfile
import zlib
from pathlib import Path

import docx

CV_LINES = ("Profile", "I built retrieval-augmented generation for a support chatbot.")


def pdf(path: Path, *pages: tuple[str, ...], content: bytes | None = None) -> Path:
    """Write a PDF with lines of text, or with one page of this content stream."""
    streams = [content] if content is not None else [_drawn(lines) for lines in pages]
    count = len(streams)
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, stream in enumerate(streams):
        packed = zlib.compress(stream, 9)
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F1 3 0 R >> >> " + f"/Contents {5 + 2 * at} 0 R >>".encode(),
            f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
            + packed
            + b"\nendstream",
        ]
    path.write_bytes(_file(objects))
    return path


def _drawn(lines: tuple[str, ...]) -> bytes:
    shown = "".join(f"({line}) Tj T*\n" for line in lines)
    return f"BT /F1 11 Tf 14 TL 60 780 Td\n{shown}ET".encode("latin-1")


def _file(objects: list[bytes]) -> bytes:
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.7\n")
    starts = []
    for number, body in enumerate(objects, start=1):
        starts.append(out.tell())
        out.write(f"{number} 0 obj\n".encode() + body + b"\nendobj\n")
    at = out.tell()
    entries = "".join(f"{start:010} 00000 n \n" for start in starts)
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{entries}".encode())
    out.write(f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{at}\n".encode())
    out.write(b"%%EOF\n")
    return out.getvalue()


def word(path: Path, *lines: str) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def repacked(path: Path, changed: dict[str, bytes]) -> Path:
    """Write an archive again with some entries replaced or added."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**entries, **changed}.items():
            archive.writestr(name, content)
    return path


def main_part(file: Path) -> bytes:
    """Return the part of a Word file that holds its text."""
    with zipfile.ZipFile(file) as archive:
        return archive.read("word/document.xml")
