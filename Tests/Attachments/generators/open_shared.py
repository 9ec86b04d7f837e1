"""What the ways of Office files and pictures share: prose, invented people, archives, a plain Word file, a picture."""

import io
import random
import re
import subprocess
import tempfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw, ImageFont

BOARD = "Example Safeguarding Board"
TITLE = "Learning review: summary for publication"
PROSE = (
    "This summary sets out what the board learned from a review of the help given to Child A over eighteen months.",
    "The school raised worries about attendance four times. Each was written down, but the records were not read"
    " together until the strategy meeting in the spring term.",
    "A neighbour telephoned the duty team. The call was screened on the same day and closed without a visit.",
    "The board recommends that closed contacts be sampled every month.",
)
#: Made up, so that a search of a file for them finds nothing else.
FIRST = (
    "Tamsin Oriel Jethro Bryony Caspian Delphine Marguerite Rufus Ottilie Lorcan Sunniva Barnaby Ffion Hesper"
).split()
LAST = "Quillfeather Marrowby Thistlewick Drummelow Skarrow Wetherspane Hollinquist Tolvadden Grindlestone".split()
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class Person:
    name: str
    nhs: str
    telephone: str

    @property
    def login(self) -> str:
        return self.name.lower().replace(" ", ".")

    @property
    def email(self) -> str:
        return f"{self.login}@example.org"

    def __str__(self) -> str:
        return f"Child A is {self.name}, NHS number {self.nhs}"


def someone(path: Path) -> Person:
    """The invented person of a file, always the same."""
    chance = random.Random(path.stem)
    check = 10
    while check == 10:  # a number whose check digit would be ten is never given out
        digits = f"999{chance.randrange(10**6):06}"
        check = -sum(int(digit) * (10 - place) for place, digit in enumerate(digits)) % 11
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    return Person(name, f"{digits[:3]} {digits[3:6]} {digits[6:]}{check}", f"07700 900{chance.randrange(1000):03}")


def write_archive(path: Path, parts: dict[str, bytes | str], comment: bytes = b"") -> None:
    """Writes a ZIP archive that is the same each time; OpenDocument wants its type first and not compressed."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.comment = comment
        for name, data in sorted(parts.items(), key=lambda part: part[0] != "mimetype"):
            entry = zipfile.ZipInfo(name, (2026, 1, 2, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)


def read_archive(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def settle(path: Path) -> None:
    """Takes the hour of its making out of a file that a library or LibreOffice wrote."""
    parts = read_archive(path)
    for name in {"docProps/core.xml", "meta.xml"} & parts.keys():
        parts[name] = re.sub(rb">\d{4}-\d\d-\d\dT[\d:.]+(Z?)<", rb">2026-01-02T09:00:00\1<", parts[name])
    write_archive(path, parts)


@dataclass
class Package:
    """An Office Open XML file: its parts, their types and the relationships from one to another."""

    parts: dict[str, bytes | str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    relations: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, content: bytes | str, content_type: str) -> None:
        self.parts[name] = content
        self.types[name] = content_type

    def relate(self, source: str, kind: str, target: str, outside: bool = False) -> str:
        """Relates a part (or, if its name is empty, the package) to another or to an address outside."""
        lines = self.relations.setdefault(source, [])
        kind = kind if kind.startswith("http") else OFFICE + kind
        mode = ' TargetMode="External"' if outside else ""
        lines.append(f'<Relationship Id="rId{len(lines) + 1}" Type="{kind}" Target="{escape(target)}"{mode}/>')
        return f"rId{len(lines)}"

    def all_parts(self) -> dict[str, bytes | str]:
        types = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in self.types.items())
        rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        parts = {"[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}content-types">{rels}{types}</Types>'}
        for source, lines in self.relations.items():
            folder, _, name = source.rpartition("/")
            place = f"{folder}/_rels/{name}.rels".lstrip("/")
            parts[place] = f'{XML}<Relationships xmlns="{PACKAGE}relationships">{"".join(lines)}</Relationships>'
        return parts | self.parts

    def write(self, path: Path) -> None:
        write_archive(path, self.all_parts())


def picture(words: str = "", size: tuple[int, int] = (200, 150)) -> Image.Image:
    """A drawing of a house, with words at its foot if there are any."""
    image = Image.new("RGB", size, (190, 210, 230))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 90, *size), fill=(110, 150, 90))
    draw.rectangle((60, 60, 140, 110), fill=(170, 90, 70))
    draw.polygon([(50, 60), (150, 60), (100, 25)], fill=(80, 60, 60))
    if words:
        draw.rectangle((0, 120, *size), fill="white")
        draw.text((4, 128), words, fill="black", font=ImageFont.load_default(13))
    return image


def encoded(image: Image.Image, kind: str = "JPEG", **options) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **({"quality": 60} if kind == "JPEG" else {}) | options)
    return file.getvalue()


def soffice(*arguments: str | Path, program: str = "") -> None:
    """Runs LibreOffice with a new profile, into which a program in its Basic may be put, whose Main it can run."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}", "--headless"]
        if program:  # the first run fills the profile, and would write over the program
            subprocess.run([*command, "--terminate_after_init"], check=True, capture_output=True, timeout=120)
            language = 'xmlns:script="http://openoffice.org/2000/script" script:language="StarBasic"'
            module = f'<script:module {language} script:name="Module1">{escape(program)}</script:module>'
            Path(folder, "user/basic/Standard/Module1.xba").write_text(module)
        subprocess.run([*command, *map(str, arguments)], check=True, capture_output=True, timeout=120)
