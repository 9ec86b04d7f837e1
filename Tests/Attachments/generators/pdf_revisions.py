"""PDF files that still hold what an earlier state of them showed."""

import re
import subprocess
from pathlib import Path

import pikepdf

from corpus import way
from pdf_page import AUTHOR, annotate, edited, leave_gap, new_page, report, secret, write_prose


def append_revision(path: Path, changed: dict[int, bytes]) -> None:
    """Saves changed objects as editors do for speed: after the old bytes, which all stay."""
    with pikepdf.open(path) as pdf:
        kept = {key: pdf.trailer[key] for key in ("/Root", "/Info")}
        trailer = f"/Size {pdf.trailer.Size} " + " ".join(f"{key} {one.objgen[0]} 0 R" for key, one in kept.items())
    data = path.read_bytes()
    table_before = re.findall(rb"startxref\s+(\d+)", data)[-1].decode()
    table = "xref\n"
    for number, content in changed.items():
        table += f"{number} 1\n{len(data):010} 00000 n \n"
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    end = f"{table}trailer\n<< {trailer} /Prev {table_before} >>\nstartxref\n{len(data)}\n%%EOF\n"
    path.write_bytes(data + end.encode())


def replace_bytes(path: Path, pattern: bytes, new: bytes) -> None:
    """Writes over some bytes with as many, so that all objects stay where the file's table says."""
    data = path.read_bytes()
    old = re.search(pattern, data).group()
    path.write_bytes(data.replace(old, new.ljust(len(old)), 1))


def write_anew(path: Path) -> None:
    """Makes a twin of a file: what is no longer used is left out."""
    with edited(path):
        pass


def two_pages(path: Path) -> None:
    """A report and a second page that names somebody."""
    with report(path) as page:
        page.showPage()
        write_prose(page, path)
        leave_gap(page, path, filled=True)


@way("words-removed-by-incremental-save", "earlier-revision", "pdf")
def words_removed(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path, filled=True)
    with pikepdf.open(path) as pdf:
        number = pdf.pages[0].Contents.objgen[0]
        drawing = pdf.pages[0].Contents.read_bytes()
    box = "{:g} {:g} {:g} {:g} re f".format(*gap.box()).encode()
    redacted = drawing.replace(f"({gap.words})".encode(), b"()") + box
    append_revision(path, {number: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(redacted), redacted)})
    if not hides:
        write_anew(path)


@way("page-removed-by-incremental-save", "earlier-revision", "pdf")
def page_removed(path: Path, hides: bool) -> None:
    two_pages(path)
    with pikepdf.open(path) as pdf:
        pages = pdf.Root.Pages
        first = pages.Kids[0].objgen[0]
    append_revision(path, {pages.objgen[0]: f"<< /Type /Pages /Count 1 /Kids [ {first} 0 R ] >>".encode()})
    if not hides:
        write_anew(path)


@way("author-cleared-by-incremental-save", "earlier-revision", "pdf")
def author_cleared(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.setAuthor(secret(path))
    with pikepdf.open(path) as pdf:
        number = pdf.docinfo.objgen[0]
    append_revision(path, {number: f"<< /Author ({AUTHOR}) /Title (Learning review) >>".encode()})
    if not hides:
        write_anew(path)


@way("removed-page-left-in-file", "earlier-revision", "pdf")
def page_left(path: Path, hides: bool) -> None:
    """Not an incremental save: there is one table, and one of its objects is reached from nowhere."""
    two_pages(path)
    with pikepdf.open(path) as pdf:
        first = pdf.pages[0].obj.objgen[0]
    replace_bytes(path, rb"/Count 2 /Kids \[[^]]*\]", f"/Count 1 /Kids [ {first} 0 R ]".encode())
    if not hides:
        write_anew(path)


@way("content-no-longer-used", "earlier-revision", "pdf")
def content_not_used(path: Path, hides: bool) -> None:
    """The page was drawn anew, and its old drawing stayed behind."""
    with new_page(path) as page:
        for draft in (True, False):
            write_prose(page, path)
            if draft:
                leave_gap(page, path, filled=True)
                page.showPage()
    with pikepdf.open(path) as pdf:
        second = pdf.pages[1].obj.objgen[0]
    replace_bytes(path, rb"/Count 2 /Kids \[[^]]*\]", f"/Count 1 /Kids [ {second} 0 R ]".encode())
    if not hides:
        write_anew(path)


@way("deleted-note-left-in-object-stream", "earlier-revision", "pdf")
def note_left(path: Path, hides: bool) -> None:
    """Compressed together with other objects, so that a search of the bytes does not find it."""
    with report(path):
        pass
    with edited(path) as pdf:
        annotate(pdf, "Text", [520, 690, 540, 710], Contents=pikepdf.String(f"Check this with {secret(path)}"))
    replace_bytes(path, rb"/Annots \[[^]]*\]", b"")
    draft = path.with_suffix(".draft")
    path.rename(draft)
    keep = ["--preserve-unreferenced"] if hides else []
    subprocess.run(["qpdf", "--deterministic-id", "--object-streams=generate", *keep, draft, path], check=True)
    draft.unlink()
