"""PDF pages with a name that nothing covers but nobody sees: by its colour, size, place or way of drawing."""

from pathlib import Path

from pikepdf import Array
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from corpus import way
from pdf_page import Gap, edited, leave_gap, report, secret

PUBLIC = "a neighbour"


def write_in_mode(page: Canvas, gap: Gap, mode: int, words: str) -> None:
    """Writes in one of the eight render modes of text: 0 fills, 3 does nothing, 4 fills and clips, 7 only clips."""
    text = page.beginText(gap.x, gap.y)
    text.setTextRenderMode(mode)
    text.textOut(words)
    page.drawText(text)


@way("white-words-on-white", "hidden-text", "pdf")
def white_on_white(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        if hides:
            page.setFillGray(1)
        page.drawString(gap.x, gap.y, gap.words if hides else PUBLIC)


@way("nearly-white-words-on-white", "hidden-text", "pdf")
def nearly_white(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        page.setFillColorRGB(*(0.985, 0.988, 0.98) if hides else (0.35, 0.35, 0.35))
        page.drawString(gap.x, gap.y, gap.words if hides else PUBLIC)


@way("words-in-colour-of-background", "hidden-text", "pdf")
def colour_of_background(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        page.setFillColorRGB(0.1, 0.3, 0.55)
        page.rect(*gap.box(), stroke=0, fill=1)
        if not hides:
            page.setFillGray(1)
        page.drawString(gap.x, gap.y, gap.words if hides else PUBLIC)


@way("black-words-on-black-box", "hidden-text", "pdf")
def black_on_black(path: Path, hides: bool) -> None:
    """The box lies below the words, as the shading of a word processor does."""
    with report(path) as page:
        gap = leave_gap(page, path)
        page.rect(*gap.box(), stroke=0, fill=1)
        if hides:
            page.drawString(gap.x, gap.y, gap.words)


@way("one-point-words", "hidden-text", "pdf")
def one_point(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        if hides:
            page.setFont(gap.font, 1)
        page.drawString(gap.x, gap.y, gap.words if hides else PUBLIC)


@way("words-shrunk-by-matrix", "hidden-text", "pdf")
def shrunk(path: Path, hides: bool) -> None:
    """The font is of eleven points all the same."""
    with report(path) as page:
        gap = leave_gap(page, path)
        page.translate(gap.x, gap.y)
        page.scale(*(0.002, 0.002) if hides else (0.9, 0.9))
        page.drawString(0, 0, gap.words if hides else PUBLIC)


@way("words-outside-crop-box", "hidden-text", "pdf")
def outside_crop_box(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.drawString(70, 30 if hides else 120, f"Case of {secret(path)}" if hides else "Page 1 of 1")
    with edited(path) as pdf:
        pdf.pages[0].obj.CropBox = Array([30, 80, 565, 830])


@way("words-outside-page", "hidden-text", "pdf")
def outside_page(path: Path, hides: bool) -> None:
    with report(path) as page:
        page.drawString(A4[0] + 40 if hides else 70, 400, secret(path) if hides else "Page 1 of 1")


@way("invisible-render-mode", "hidden-text", "pdf")
def invisible_mode(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        write_in_mode(page, gap, 3 if hides else 0, gap.words if hides else PUBLIC)


@way("words-only-as-clip", "hidden-text", "pdf")
def only_as_clip(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        write_in_mode(page, gap, 7 if hides else 4, gap.words if hides else PUBLIC)


@way("words-clipped-away", "hidden-text", "pdf")
def clipped_away(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        x, y, width, height = gap.box()
        outline = page.beginPath()
        outline.rect(x, y - 40 if hides else y, width, height)
        page.clipPath(outline, stroke=0, fill=0)
        page.drawString(gap.x, gap.y, gap.words if hides else PUBLIC)


@way("fully-transparent-words", "hidden-text", "pdf")
def transparent(path: Path, hides: bool) -> None:
    with report(path) as page:
        gap = leave_gap(page, path)
        page.setFillAlpha(0 if hides else 0.8)
        page.drawString(gap.x, gap.y, gap.words if hides else PUBLIC)
