"""PDF pages with a name that something drawn later covers: the words can still be marked and copied."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pikepdf import Array, Dictionary, Name
from reportlab.lib.colors import black, darkblue
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from corpus import way
from pdf_page import Gap, annotate, edited, leave_gap, new_page, photo, report, write_prose


@contextmanager
def gapped(path: Path, hides: bool) -> Iterator[tuple[Canvas, Gap]]:
    """A report whose gap is to be covered: with the words in it, or with nothing there."""
    with report(path) as page:
        yield page, leave_gap(page, path, filled=hides)


@way("black-box-over-words", "hidden-text", "pdf")
def black_box(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (page, gap):
        page.rect(*gap.box(), stroke=0, fill=1)


@way("white-box-over-words", "hidden-text", "pdf")
def white_box(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (page, gap):
        page.setFillGray(1)
        page.rect(*gap.box(), stroke=0, fill=1)


@way("coloured-box-over-words", "hidden-text", "pdf")
def coloured_box(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (page, gap):
        page.setFillColorCMYK(0.7, 0.1, 0.3, 0)
        page.rect(*gap.box(), stroke=0, fill=1)


@way("polygon-over-words", "hidden-text", "pdf")
def polygon(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (page, gap):
        x, y, width, height = gap.box()
        outline = page.beginPath()
        outline.moveTo(x, y + height / 2)
        for across, up in ((0.1, -4), (0.9, -2), (1.03, height / 2), (0.8, height + 4), (0.05, height + 2)):
            outline.lineTo(x + across * width, y + up)
        outline.close()
        page.drawPath(outline, stroke=0, fill=1)


@way("circle-over-words", "hidden-text", "pdf")
def circle(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        radius = gap.width / 2 + 24
        # The circle is wider than the words, so these stand further right, lest it cover the rest of the sentence.
        page.translate(gap.x + radius, gap.y)
        if hides:
            page.drawCentredString(0, 0, gap.words)
        page.setFillColorRGB(0.2, 0.2, 0.3)
        page.translate(0, 3)
        # Flattened, or it would cover the paragraphs.
        page.scale(1, 18 / radius)
        page.circle(0, 0, radius, stroke=0, fill=1)


@way("thick-stroke-over-words", "hidden-text", "pdf")
def thick_stroke(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (page, gap):
        page.setLineWidth(16)
        page.line(gap.x - 2, gap.y + 3, gap.x + gap.width + 2, gap.y + 3)


@way("thin-lines-over-words", "hidden-text", "pdf")
def thin_lines(path: Path, hides: bool) -> None:
    """No line alone covers a letter; together they leave nothing to be seen."""
    with gapped(path, hides) as (page, gap):
        x, y, width, height = gap.box()
        for step in range(int(height) + 1):
            page.line(x, y + step, x + width, y + step)


@way("shading-over-words", "hidden-text", "pdf")
def shading(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (page, gap):
        x, y, width, height = gap.box()
        page.saveState()
        outline = page.beginPath()
        outline.rect(x, y, width, height)
        page.clipPath(outline, stroke=0, fill=0)
        page.linearGradient(x, y, x + width, y, (black, darkblue))
        page.restoreState()


@way("picture-over-words", "hidden-text", "pdf")
def picture(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (page, gap):
        page.drawImage(ImageReader(photo()), gap.x - 2, gap.y - 20, gap.width + 8, 48)


@way("label-printed-over-box", "hidden-text", "pdf")
def label(path: Path, hides: bool) -> None:
    """What lies on top is not the box but the label, which only partly covers the words."""
    with gapped(path, hides) as (page, gap):
        page.rect(*gap.box(), stroke=0, fill=1)
        page.setFillGray(1)
        page.setFont("Helvetica-Bold", 8)
        page.drawCentredString(gap.x + gap.width / 2, gap.y + 1, "NAME WITHHELD")


@way("first-draft-below-white-page", "hidden-text", "pdf")
def first_draft(path: Path, hides: bool) -> None:
    with new_page(path) as page:
        if hides:
            write_prose(page, path)
            leave_gap(page, path, filled=True)
        page.setFillGray(1)
        page.rect(0, 0, *A4, stroke=0, fill=1)
        page.setFillGray(0)
        write_prose(page, path)


@way("opaque-highlight-over-words", "hidden-text", "pdf")
def opaque_highlight(path: Path, hides: bool) -> None:
    with gapped(path, hides) as (_, gap):
        left, bottom, right, top = corners = gap.corners()
    with edited(path) as pdf:
        annotate(pdf, "Highlight", corners, f"0 g {left} {bottom} {right - left} {top - bottom} re f",
                 C=Array([0, 0, 0]), QuadPoints=Array([left, top, right, top, left, bottom, right, bottom]))


@way("ink-annotation-over-words", "hidden-text", "pdf")
def ink_annotation(path: Path, hides: bool) -> None:
    """The thick pen of a telephone's viewer."""
    with gapped(path, hides) as (_, gap):
        left, bottom, right, top = corners = gap.corners()
    middle = (bottom + top) / 2
    with edited(path) as pdf:
        annotate(pdf, "Ink", corners, f"0 G {top - bottom} w {left} {middle} m {right} {middle} l S",
                 C=Array([0, 0, 0]), InkList=Array([Array([left, middle, right, middle])]),
                 BS=Dictionary(Type=Name.Border, W=top - bottom))
