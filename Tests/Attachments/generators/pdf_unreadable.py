"""PDF files that cannot be inspected, or are not what their name says. (A scan without text is among the scans.)"""

import random
import subprocess
from pathlib import Path

from pikepdf import Array, Name

from corpus import way
from pdf_page import edited, photo, report


@way("pdf-password-to-open", "unreadable", "pdf")
def password(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        # Keys that are always the same protect nothing, but make the file the same every time.
        subprocess.run(
            ["qpdf", "--replace-input", "--static-id", "--static-aes-iv", "--allow-weak-crypto",
             "--encrypt", "open-me", "change-me", "128", "--use-aes=y", "--", path], check=True)


@way("pdf-cut-off", "unreadable", "pdf")
def cut_off(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        path.write_bytes(path.read_bytes()[:700])


@way("pdf-empty-file", "unreadable", "pdf")
def empty_file(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        path.write_bytes(b"")


@way("pdf-without-pages", "unreadable", "pdf")
def without_pages(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            del pdf.pages[0]


@way("pdf-page-tree-in-circle", "unreadable", "pdf")
def circle(path: Path, hides: bool) -> None:
    """Who goes down the tree without care never comes to an end."""
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            pdf.Root.Pages.Kids = Array([pdf.Root.Pages])


@way("pdf-noise-after-header", "unreadable", "pdf")
def noise(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        path.write_bytes(b"%PDF-1.7\n" + random.Random(path.stem).randbytes(2000))


@way("pdf-unknown-filter", "unreadable", "pdf")
def unknown_filter(path: Path, hides: bool) -> None:
    """The page's content is packed in a way that no program knows."""
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            content = pdf.pages[0].obj.Contents
            content.write(content.read_raw_bytes(), filter=Name.SecretDecode)


@way("jpeg-called-pdf", "type-mismatch", "jpg", "pdf")
def jpeg_called_pdf(path: Path, hides: bool) -> None:
    photo().save(path, "JPEG", quality=60)


@way("pdf-called-jpeg", "type-mismatch", "pdf", "jpg")
def pdf_called_jpeg(path: Path, hides: bool) -> None:
    with report(path):
        pass


@way("pdf-called-docx", "type-mismatch", "pdf", "docx")
def pdf_called_docx(path: Path, hides: bool) -> None:
    with report(path):
        pass
