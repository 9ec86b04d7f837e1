"""What every generator of the corpus shares: the list of ways to hide something, and how a way's two files are made."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent
FILES = FOLDER / "files"

#: Of the findings of `candour inspect`.
CATEGORIES = (
    "hidden-text", "earlier-revision", "metadata", "annotation", "embedded-file", "hidden-layer", "tracked-change",
    "comment", "location", "active-content", "type-mismatch", "unreadable",
)


@dataclass(frozen=True)
class Way:
    """A way to hide something, or a clean file that a careless check would take for one."""

    name: str
    ending: str
    #: None for a clean file that has no twin.
    category: str | None
    make: Callable[[Path, bool], None]
    #: Of the bad file, where it lies about its type.
    bad_ending: str

    def path(self, hides: bool) -> Path:
        if self.category is None:
            return FILES / f"{self.name}.{self.ending}"
        return FILES / f"{self.name}-{'bad' if hides else 'clean'}.{self.bad_ending if hides else self.ending}"


WAYS: list[Way] = []


def way(name: str, category: str, ending: str, bad_ending: str | None = None):
    """Makes a function that writes a file, hiding something in it if it is told to, into a way of hiding."""
    assert category in CATEGORIES, category

    def add(make: Callable[[Path, bool], None]):
        WAYS.append(Way(name, ending, category, make, bad_ending or ending))
        return make

    return add


def clean(name: str, ending: str):
    """Makes a function that writes a file into one that hides nothing, although it may look so."""

    def add(make: Callable[[Path], None]):
        WAYS.append(Way(name, ending, None, lambda path, _: make(path), ending))
        return make

    return add


def make_all(names: list[str]) -> None:
    """Makes the files of all ways, or of those named, and writes the list of all."""
    FILES.mkdir(exist_ok=True)
    for one in WAYS:
        if names and one.name not in names:
            continue
        for hides in (True, False) if one.category else (False,):
            one.make(one.path(hides), hides)
    write_list()


def write_list() -> None:
    entries = []
    for one in WAYS:
        entry = {"way": one.name, "clean": one.path(False).name}
        if one.category:
            entry |= {"category": one.category, "bad": one.path(True).name}
        entries.append(entry)
    (FOLDER / "manifest.json").write_text(json.dumps(entries, indent=1) + "\n")
