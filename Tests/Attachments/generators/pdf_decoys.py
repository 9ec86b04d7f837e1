"""Clean PDF files that look, to a careless check, as if something were hidden in them."""

import subprocess
import tempfile
from pathlib import Path

import docx
from pikepdf import String
from reportlab.lib.colors import white

from corpus import clean
from pdf_page import AUTHOR, PROSE, edited, report

ROWS = ("Referral answered in a day", "Child A seen alone", "Plan shared with school", "Review held in time")


@clean("coloured-table", "pdf")
def coloured_table(path: Path) -> None:
    with report(path) as page:
        for number, words in enumerate(ROWS):
            page.setFillColorRGB(0.8, 0.9 - 0.1 * number, 1)
            page.rect(70, 380 - 20 * number, 300, 20, fill=1)
            page.setFillGray(0)
            page.drawString(76, 386 - 20 * number, words)


@clean("white-words-on-dark-box", "pdf")
def white_on_dark(path: Path) -> None:
    with report(path) as page:
        page.setFillColorRGB(0, 0.1, 0.3)
        page.rect(60, 340, 450, 60, stroke=0, fill=1)
        page.setFillColor(white)
        page.drawString(80, 366, "Key learning for all agencies")


@clean("watermark-across-page", "pdf")
def watermark(path: Path) -> None:
    with report(path) as page:
        page.setFont("Helvetica-Bold", 90)
        page.setFillGray(0.5)
        page.setFillAlpha(0.2)
        page.translate(140, 300)
        page.rotate(50)
        page.drawString(0, 0, "PUBLISHED")


@clean("rotated-words-in-margin", "pdf")
def rotated(path: Path) -> None:
    with report(path) as page:
        page.translate(40, 500)
        page.rotate(90)
        page.drawString(0, 0, "For publication in 2026")


@clean("empty-form", "pdf")
def empty_form(path: Path) -> None:
    with report(path) as page:
        for number, question in enumerate(("What did you learn?", "What will you change?")):
            page.drawString(70, 400 - 40 * number, question)
            page.acroForm.textfield(
                name=f"answer{number}", x=220, y=394 - 40 * number, width=260, height=20, fontSize=10)


@clean("heading-with-drop-shadow", "pdf")
def drop_shadow(path: Path) -> None:
    """The same words twice, and the lower ones partly covered by the upper."""
    with report(path) as page:
        for shift, grey in ((1.2, 0.6), (0, 0)):
            page.setFillGray(grey)
            page.setFont("Helvetica-Bold", 20)
            page.drawString(70 + shift, 380 - shift, "What we learned")


@clean("footnotes-of-six-points", "pdf")
def footnotes(path: Path) -> None:
    with report(path) as page:
        page.setFont("Helvetica", 6)
        page.drawString(70, 60, "1. See the guidance of the board on the sharing of information.")
        page.drawString(70, 52, "2. Figures are rounded to the nearest five.")


@clean("bookmarks-of-chapters", "pdf")
def bookmarks(path: Path) -> None:
    with report(path) as page:
        for place, (key, title) in enumerate((("summary", "Summary"), ("learning", "What we learned"))):
            page.bookmarkHorizontal(key, 70, 780 - 300 * place)
            page.addOutlineEntry(title, key, level=place)


@clean("links-to-web-and-page", "pdf")
def links(path: Path) -> None:
    with report(path) as page:
        page.drawString(70, 400, "https://www.example.org/learning")
        page.linkURL("https://www.example.org/learning", (70, 396, 250, 411))
        page.bookmarkPage("top")
        page.drawString(70, 370, "Back to the top")
        page.linkRect("", "top", (70, 366, 150, 381))


@clean("linearised-for-the-web", "pdf")
def linearised(path: Path) -> None:
    """Has two tables of objects and two marks of its end, like a file that was saved twice."""
    with report(path):
        pass
    subprocess.run(["qpdf", "--replace-input", "--deterministic-id", "--linearize", path], check=True)


@clean("chart-below-white-label", "pdf")
def chart(path: Path) -> None:
    """A white box lies on something, but only on a coloured bar, and has its words on top."""
    with report(path) as page:
        page.setFillColorRGB(0.2, 0.5, 0.4)
        page.rect(70, 340, 300, 60, stroke=0, fill=1)
        page.setFillGray(1)
        page.rect(90, 355, 110, 30, stroke=0, fill=1)
        page.setFillGray(0)
        page.drawString(100, 366, "62 of 80 actions")


@clean("tagged-export-of-libreoffice", "pdf")
def libreoffice_export(path: Path) -> None:
    document = docx.Document()
    document.core_properties.author = AUTHOR
    document.core_properties.title = "Learning review"
    document.core_properties.comments = ""
    document.add_heading("Child A: learning review", 1)
    for line in PROSE[:6]:
        document.add_paragraph(line, style="List Bullet")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, path.name).with_suffix(".docx")
        document.save(source)
        subprocess.run(
            ["soffice", f"-env:UserInstallation={Path(folder, 'profile').as_uri()}", "--headless", "--convert-to",
             'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}', "--outdir", folder, source],
            check=True, capture_output=True)
        path.write_bytes(source.with_suffix(".pdf").read_bytes())
    with edited(path) as pdf:
        # What would differ the next time: the time of the export, and two sums that it goes into.
        pdf.docinfo.CreationDate = String("D:20260102090000Z")
        del pdf.trailer.ID, pdf.trailer.DocChecksum
        pdf.Root.Lang = String("en-GB")
