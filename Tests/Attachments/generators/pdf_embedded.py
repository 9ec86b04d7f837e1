"""PDF files that carry other files."""

import io
import zipfile
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from corpus import way
from pdf_page import annotate, edited, report, secret


def notes(path: Path) -> bytes:
    return f"Notes of the visit\nSpoke with {secret(path)}\n".encode()


def file_in(pdf: pikepdf.Pdf, path: Path) -> pikepdf.Object:
    """What names the file and points to its bytes. Without dates, which pikepdf would take from the clock."""
    data = pdf.make_stream(notes(path), Type=Name.EmbeddedFile, Subtype=Name("/text/plain"))
    return pdf.make_indirect(Dictionary(
        Type=Name.Filespec, F=String("notes.txt"), UF=String("notes.txt"), EF=Dictionary(F=data)))


@way("attachment-in-name-tree", "embedded-file", "pdf")
def in_name_tree(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(
                Names=Array([String("notes.txt"), file_in(pdf, path)])))


@way("attachment-as-annotation", "embedded-file", "pdf")
def as_annotation(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            annotate(pdf, "FileAttachment", [520, 690, 540, 710], FS=file_in(pdf, path), Name=Name.Paperclip)


@way("associated-file-of-page", "embedded-file", "pdf")
def associated(path: Path, hides: bool) -> None:
    """Belongs to the page (PDF 2.0), and so is in no list of attachments."""
    with report(path):
        pass
    if hides:
        with edited(path) as pdf:
            spec = file_in(pdf, path)
            spec.AFRelationship = Name.Source
            pdf.pages[0].obj.AF = Array([spec])


@way("text-after-end", "embedded-file", "pdf")
def text_after_end(path: Path, hides: bool) -> None:
    with report(path):
        pass
    if hides:
        path.write_bytes(path.read_bytes() + notes(path))


@way("archive-after-end", "embedded-file", "pdf")
def archive_after_end(path: Path, hides: bool) -> None:
    """The file is a PDF to a viewer, and a ZIP archive to a program that opens those."""
    with report(path):
        pass
    if hides:
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo("notes.txt", (2026, 1, 2, 9, 0, 0)), notes(path))
        path.write_bytes(path.read_bytes() + file.getvalue())
