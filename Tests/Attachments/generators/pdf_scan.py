"""Scanned PDF pages: a picture of a page, and the words that text recognition laid over it for searching."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A5
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from corpus import clean, way
from pdf_page import LEADS, PROSE, chance, new_page, secret

#: Pixels to a point, which makes 86 to the inch: few, but enough for text recognition to have worked.
SCALE = 1.2
#: Pillow brings this font along, so that the pages are the same on every machine.
FONT = ImageFont.load_default(11 * SCALE)
#: Of the sentence that the secret ends.
GAP_Y = 140


@dataclass(frozen=True)
class Line:
    """Words on the page; x, and y from the top, in points."""

    words: str
    x: float
    y: float
    is_secret: bool = False

    @property
    def width(self) -> float:
        return FONT.getlength(self.words) / SCALE

    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a box that hides the words."""
        return self.x - 2, self.y - 1, self.x + self.width + 2, self.y + 14


def page_lines(path: Path) -> list[Line]:
    pick = chance(path)
    lead = Line(pick.choice(LEADS) + " ", 30, GAP_Y)
    others = [Line(words, 30, 40 + 18 * number + (35 if number > 4 else 0))
              for number, words in enumerate(pick.sample(PROSE, 10))]
    return [*others[:5], lead, Line(secret(path), 30 + lead.width, GAP_Y, is_secret=True), *others[5:]]


def without_secret(lines: list[Line]) -> list[Line]:
    return [line for line in lines if not line.is_secret]


def public_lines(path: Path) -> list[Line]:
    """Without the sentence that the secret ends."""
    return [line for line in page_lines(path) if line.y != GAP_Y]


def secret_box(lines: list[Line]) -> tuple[float, float, float, float]:
    return next(line.box() for line in lines if line.is_secret)


def photograph(lines: list[Line]) -> Image.Image:
    """The sheet as a scanner sees it."""
    sheet = Image.new("L", tuple(round(side * SCALE) for side in A5), 247)
    draw = ImageDraw.Draw(sheet)
    for line in lines:
        draw.text((line.x * SCALE, line.y * SCALE), line.words, font=FONT, fill=40)
    return sheet


def lay_picture(page: Canvas, sheet: Image.Image) -> None:
    file = io.BytesIO()
    sheet.save(file, "JPEG", quality=20)
    page.drawImage(ImageReader(file), 0, 0, *A5)


def lay_words(page: Canvas, lines: list[Line], mode: int = 3) -> None:
    """Writes the words where the picture shows them; in render mode 3 they are searched, but not seen."""
    for line in lines:
        text = page.beginText(line.x, A5[1] - line.y - 11)
        text.setFont("Helvetica", 11)
        text.setTextRenderMode(mode)
        text.setHorizScale(round(100 * line.width / page.stringWidth(line.words, "Helvetica", 11), 1))
        text.textOut(line.words)
        page.drawText(text)


def lay_box(page: Canvas, lines: list[Line]) -> None:
    left, top, right, bottom = secret_box(lines)
    page.rect(left, A5[1] - bottom, right - left, bottom - top, stroke=0, fill=1)


@way("scan-box-in-picture-words-in-ocr", "hidden-text", "pdf")
def box_in_picture(path: Path, hides: bool) -> None:
    lines = page_lines(path)
    sheet = photograph(without_secret(lines))
    ImageDraw.Draw(sheet).rectangle([side * SCALE for side in secret_box(lines)], fill=0)
    with new_page(path, A5) as page:
        lay_picture(page, sheet)
        lay_words(page, lines if hides else without_secret(lines))


@way("scan-box-as-vector-over-ocr", "hidden-text", "pdf")
def box_as_vector(path: Path, hides: bool) -> None:
    lines = page_lines(path)
    kept = lines if hides else without_secret(lines)
    with new_page(path, A5) as page:
        lay_picture(page, photograph(kept))
        lay_words(page, kept)
        lay_box(page, lines)


@way("scan-box-over-pixels-ocr-cleaned", "hidden-text", "pdf")
def box_over_pixels(path: Path, hides: bool) -> None:
    """No text to be copied is left; but whoever takes the picture out of the file reads the words in it."""
    lines = page_lines(path)
    with new_page(path, A5) as page:
        lay_picture(page, photograph(lines if hides else without_secret(lines)))
        lay_words(page, without_secret(lines))
        lay_box(page, lines)


@way("scan-over-printed-words", "hidden-text", "pdf")
def printed_below(path: Path, hides: bool) -> None:
    """Some programs write recognised words in black, and hide them by laying the picture on top."""
    lines = page_lines(path)
    with new_page(path, A5) as page:
        lay_words(page, lines if hides else without_secret(lines), mode=0)
        lay_picture(page, photograph(without_secret(lines)))


@way("scan-without-text", "unreadable", "pdf")
def without_text(path: Path, hides: bool) -> None:
    lines = public_lines(path)
    with new_page(path, A5) as page:
        lay_picture(page, photograph(lines))
        if not hides:
            lay_words(page, lines)


@clean("scan-with-ocr-unredacted", "pdf")
def unredacted(path: Path) -> None:
    lines = public_lines(path)
    with new_page(path, A5) as page:
        lay_picture(page, photograph(lines))
        lay_words(page, lines)
