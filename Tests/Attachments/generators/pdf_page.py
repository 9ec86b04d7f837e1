"""What the PDF generators share: a page of invented prose with room for a secret, and edits of finished files."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

# Streams as bytes, not as text made of them, which is a quarter longer.
rl_config.useA85 = 0

AUTHOR = "Example Safeguarding Board"
TITLES = ("Child A: learning review", "Rapid review: Child A", "Audit of referrals: Child A")
PROSE = """This report sets out what agencies knew about Child A and what they did.
The review group met four times and heard from nine practitioners.
Concerns were first raised by the nursery after repeated absences.
A strategy meeting was held, but its minutes did not reach health.
The family had moved twice and records did not follow them.
The referral was closed after a single telephone conversation.
The school kept careful notes, which helped this review greatly.
There was little curiosity about who else lived in the household.
The voice of Child A is hard to find in the written record.
Each agency will report on its progress in the spring.""".splitlines()
LEADS = ("The first call came from", "The note was signed by", "The worker was told by", "The visitor at home was")
FIRST_NAMES = "Tobin Orlaith Perrin Maudie Caspian Ysolde Fenwick Idony Jorah Linnet Osric Tamsel Kitto".split()
SURNAMES = "Fennimarsh Wetherdine Hollowquay Brackenthew Quarrendal Stannerby Oxtevering Larkfennel Rookabye".split()


def chance(path: Path) -> random.Random:
    """Choices that differ between ways, but are the same for a way's two files and every time."""
    return random.Random(path.stem.removesuffix("-bad").removesuffix("-clean"))


def nhs_number(pick: random.Random) -> str:
    """A number of the range kept for tests, with a right check digit."""
    while True:
        digits = [9, 9, 9, *(pick.randrange(10) for _ in range(6))]
        check = -sum(digit * (10 - place) for place, digit in enumerate(digits)) % 11
        if check < 10:
            text = "".join(map(str, [*digits, check]))
            return f"{text[:3]} {text[3:6]} {text[6:]}"


def secret(path: Path) -> str:
    """The invented person whom the bad file of a way gives away."""
    pick = chance(path)
    name, surname = pick.choice(FIRST_NAMES), pick.choice(SURNAMES)
    phone, mail = f"07700 900{pick.randrange(1000):03}", f"{surname.lower()}@example.org"
    return f"{name} {surname}, {pick.choice((f'NHS {nhs_number(pick)}', phone, mail))}"


@dataclass(frozen=True)
class Gap:
    """The place in a sentence where the secret stands, or stood."""

    words: str
    x: float
    y: float
    width: float
    font: str

    def box(self, margin: float = 2) -> tuple[float, float, float, float]:
        """x, y, width and height, as reportlab wants them."""
        return self.x - margin, self.y - 3 - margin, self.width + 2 * margin, 13 + 2 * margin

    def corners(self, margin: float = 2) -> list[float]:
        """Left, bottom, right and top, as annotations want them."""
        x, y, width, height = self.box(margin)
        return [round(value, 2) for value in (x, y, x + width, y + height)]


def leave_gap(page: Canvas, path: Path, filled: bool = False) -> Gap:
    """Begins the sentence in the middle of the report that the secret ends, and writes it if it is to be there."""
    pick = chance(path)
    words, lead = secret(path), pick.choice(LEADS) + " "
    page.drawString(70, 600, lead)
    x = 70 + page.stringWidth(lead)
    if filled:
        page.drawString(x, 600, words)
    return Gap(words, x, 600, page.stringWidth(words), page._fontname)


def write_prose(page: Canvas, path: Path) -> None:
    """Title and two paragraphs, with room for a sentence between them."""
    pick = chance(path)
    page.setFont("Helvetica-Bold", 16)
    page.drawString(70, 770, pick.choice(TITLES))
    page.setFont("Helvetica", 9)
    page.drawString(70, 752, f"{AUTHOR} - for publication")
    page.setFont(pick.choice(("Helvetica", "Times-Roman")), 11)
    for number, line in enumerate(pick.sample(PROSE, 10)):
        page.drawString(70, 720 - 17 * number - (60 if number > 5 else 0), line)


@contextmanager
def new_page(path: Path, size: tuple[float, float] = A4) -> Iterator[Canvas]:
    """An empty page by no person, the same to the byte every time, that is saved when it has been drawn."""
    page = Canvas(str(path), pagesize=size, invariant=1)
    page.setDateFormatter(lambda *_: "D:20260102090000Z")
    page.setAuthor(AUTHOR)
    page.setTitle("Learning review")
    page.setCreator("Report publisher")
    yield page
    page.showPage()
    page.save()


@contextmanager
def report(path: Path) -> Iterator[Canvas]:
    with new_page(path) as page:
        write_prose(page, path)
        yield page


@contextmanager
def edited(path: Path) -> Iterator[pikepdf.Pdf]:
    """A finished file to be changed. Saving writes it anew, without the objects that are no longer used."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        yield pdf
        pdf.save(path, deterministic_id=True)


def annotate(pdf: pikepdf.Pdf, kind: str, corners: list[float], drawing: str = "", **entries) -> pikepdf.Object:
    """Adds an annotation to the first page; `drawing` says in page operators how it looks."""
    note = Dictionary(Type=Name.Annot, Subtype=Name("/" + kind), Rect=Array(corners), **{"F": 4, **entries})
    if drawing:
        note.AP = Dictionary(N=pdf.make_stream(
            drawing.encode(), Type=Name.XObject, Subtype=Name.Form, BBox=Array(corners)))
    note = pdf.make_indirect(note)
    page = pdf.pages[0].obj
    page.Annots = Array([*page.get("/Annots", []), note])
    return note


def photo() -> Image.Image:
    """A small picture of a house that stands nowhere."""
    picture = Image.new("RGB", (200, 150), (150, 190, 230))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 90, 200, 150), fill=(90, 140, 70))
    draw.rectangle((60, 60, 140, 120), fill=(220, 210, 190))
    draw.polygon(((50, 60), (100, 25), (150, 60)), fill=(150, 70, 50))
    return picture
