"""Reads the marked passages: texts in which every identifying span is marked ⟦category/sub-kind+trick:text⟧."""

import re
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "passages"

CATEGORIES = (
    "name", "date-of-birth", "date-of-death", "exact-date", "nhs-number", "ni-number", "upn", "postcode", "address",
    "phone", "email", "case-id", "vehicle-registration", "court-case", "school", "social-media", "ip-address",
    "bank-details", "redaction-mark",
)
VARIANTS = ("possessive", "hyphen", "initial", "accent", "misspelt", "upper", "handle")
NAME_KINDS = ("listed", *(f"variant.{variant}" for variant in VARIANTS), "unlisted")
TRICKS = (
    "fullwidth", "zwsp", "softhyphen", "confusable", "entity", "percent", "emphasis", "split-line", "split-cell",
    "diacritic", "alt", "heading", "link", "comment", "frontmatter", "filename", "json-escape",
)
FILE_KINDS = ("md", "txt", "html", "csv", "json")

_MARK = re.compile(r"⟦([^⟦⟧:]*):([^⟦⟧]+)⟧")
_HEADER = "---- id: "


class Malformed(Exception):
    """A passage that cannot be read; the message says where and why."""


@dataclass(frozen=True)
class Span:
    """What a careful reader would take out: code points `start` to `end` (exclusive) of the passage's plain text."""

    start: int
    end: int
    category: str
    name_kind: str | None
    trick: str | None
    text: str

    @property
    def label(self) -> str:
        kind = f"/{self.name_kind}" if self.name_kind else ""
        return self.category + kind + (f"+{self.trick}" if self.trick else "")


@dataclass(frozen=True)
class Passage:
    identifier: str
    file: str
    kind: str
    clean: bool
    listed: tuple[str, ...]
    text: str
    spans: tuple[Span, ...] = field(default=())

    @property
    def file_name(self) -> str:
        return f"{self.identifier}.{self.kind}"

    @property
    def words(self) -> int:
        return sum(any(character.isalnum() for character in word) for word in self.text.split())

    def lines(self) -> list[int]:
        """Where each line starts, in code points."""
        return [0, *(place + 1 for place, character in enumerate(self.text) if character == "\n")]

    def line_of(self, place: int) -> int:
        return self.text.count("\n", 0, place) + 1


def read_all(folder: Path = FOLDER) -> list[Passage]:
    files = sorted(folder.glob("*.txt"))
    if not files:
        raise Malformed(f"There are no passages in {folder}")
    return [passage for file in files for passage in _read(file)]


def _read(file: Path) -> list[Passage]:
    header: str | None = None
    body: list[str] = []
    found: list[Passage] = []
    for line in file.read_text(encoding="utf-8").split("\n"):
        if line.startswith(_HEADER):
            if header is not None:
                found.append(_passage(file.name, header, body))
            header, body = line, []
        elif header is not None:
            body.append(line)
        elif line.strip():
            raise Malformed(f"{file.name}: text before the first passage")
    if header is not None:
        found.append(_passage(file.name, header, body))
    return found


def _passage(file: str, header: str, body: list[str]) -> Passage:
    identifier, *parts = (part.strip() for part in header.removeprefix(_HEADER).split(" | "))
    where = f"{file}: {identifier}"
    kind, clean = "", False
    listed: tuple[str, ...] = ()
    for part in parts:
        key, _, value = part.partition(": ")
        if part == "clean":
            clean = True
        elif key == "kind" and value in FILE_KINDS:
            kind = value
        elif key == "list" and value:
            listed = tuple(name.strip() for name in value.split(";"))
        else:
            raise Malformed(f"{where}: “{part}” in the heading is not understood")
    if not kind or not re.fullmatch(r"[a-z0-9-]+", identifier):
        raise Malformed(f"{where}: the heading needs a plain identifier and a kind")
    text, spans = _unmark("\n".join(body).strip("\n") + "\n", where)
    return Passage(identifier, file, kind, clean, listed, text, spans)


def _unmark(marked: str, where: str) -> tuple[str, tuple[Span, ...]]:
    text, spans, after = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[after : mark.start()]
        spans.append(_span(mark[1], mark[2], len(text), where))
        text += mark[2]
        after = mark.end()
    text += marked[after:]
    if "⟦" in text or "⟧" in text:
        raise Malformed(f"{where}: a mark is not closed, or is inside another")
    return text, tuple(spans)


def _span(label: str, text: str, start: int, where: str) -> Span:
    before, _, trick = label.partition("+")
    category, _, name_kind = before.partition("/")
    known = category in CATEGORIES and (trick in TRICKS or not trick)
    if not known or (name_kind in NAME_KINDS) != (category == "name"):
        raise Malformed(f"{where}: the mark “{label}” is not known")
    return Span(start, start + len(text), category, name_kind or None, trick or None, text)
