"""Learns what the words around a place tell of it, from every marked passage here, and writes Sources/Detecting/Data.

Usage: learn.py [--places PROGRAM] [--without AUTHOR ...] [--held-out]

PROGRAM (candour-learning) names the places that are asked about, with the signs around each; the marks say what each
is. `--without` leaves authors' passages out, so that the check can be measured on what it has not seen. `--held-out`
writes nothing: it learns from all authors but some and asks of those, until each was asked, and prints how much was
right. Exit 0, or 3 if the program cannot be run.
"""

import argparse
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from passages import FOLDER, Passage, read_all
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
DATA = ROOT / "Sources" / "Detecting" / "Data"
DAYS = ("date-of-birth", "date-of-death", "exact-date")
# How many parts the authors are put in to be asked in turn.
PARTS = 12


@dataclass(frozen=True)
class Place:
    author: str
    clean: bool
    kind: str
    label: str
    signs: frozenset[str]

    @property
    def is_day_alone(self) -> bool:
        """A day and a month without a year: authors mark few of them, and leave none in what is clean."""
        return "k3:" in self.signs


@dataclass(frozen=True)
class Table:
    """A table of weights: which places it is learned from, and what is told apart."""

    file: str
    head: str
    classes: tuple[str, ...]
    # A sign has to stand around so many places.
    least: int
    # How much more a place counts that is nobody's: of names there are few.
    caution: float = 1

    def takes(self, place: Place) -> bool:
        if self.file == "day-signs.txt":
            unmarked = place.is_day_alone and place.label == "none" and not place.clean
            return place.kind == "exact-date" and place.label in ("none", *DAYS) and not unmarked
        if self.file == "name-signs.txt":
            return place.kind == "name"
        return place.kind not in ("exact-date", "name") and place.label not in DAYS

    def label(self, place: Place) -> str:
        return place.label if place.label in self.classes else self.classes[-1]


TABLES = (
    Table("day-signs.txt", "a day, in hundredths: of no case, a birth, a death, another day of a case",
          ("none", *DAYS), 4),
    Table("thing-signs.txt", "a code, a street, a school or the like, in hundredths: of its being somebody's",
          ("none", "somebody's"), 4),
    Table("name-signs.txt", "what is likely to be a name, in hundredths: of its being that of a person of a case",
          ("none", "somebody's"), 3, 3),
)  # fmt: skip


def main() -> int:
    options = _options()
    try:
        places = _places(options.places, set(options.without))
    except OSError as error:
        print(f"{options.places} cannot be run: {error}. `make learn` builds it.", file=sys.stderr)
        return 3
    for table in TABLES:
        rows = [place for place in places if table.takes(place)]
        if options.held_out:
            _ask(table, rows)
        else:
            _write(table, rows)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--places", type=Path, default=ROOT / ".build" / "release" / "candour-learning")
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--held-out", action="store_true")
    return parser.parse_args()


def _places(program: Path, without: set[str]) -> list[Place]:
    folders = {"own": FOLDER, **{folder.name: folder for folder in sorted((HERE / "by-others").iterdir())}}
    with tempfile.TemporaryDirectory(prefix="candour-learning-") as place:
        known: dict[str, tuple[str, Passage]] = {}
        for author, folder in folders.items():
            if author in without:
                continue
            (Path(place) / author).mkdir()
            for passage in read_all(folder):
                file = Path(place) / author / passage.file_name
                file.write_text(passage.text, encoding="utf-8")
                known[str(file)] = (author, passage)
        names = "".join(f"{name}\n" for name in known)
        printed = subprocess.run([program], input=names, capture_output=True, text=True, check=True).stdout
    return [place for line in printed.splitlines() if (place := _place(line, known)) is not None]


def _place(line: str, known: dict[str, tuple[str, Passage]]) -> Place | None:
    name, first, end, kind, signs = line.split("\t")
    if not signs:
        return None
    author, passage = known[name]
    source = passage.text.encode()
    start, stop = (len(source[: int(place)].decode(errors="ignore")) for place in (first, end))
    label = "none"
    for span in passage.spans:
        shared = min(span.end, stop) - max(span.start, start)
        # Of an address the street alone is asked about.
        if shared >= (stop - start) / 2 or shared > 0 and kind == "address":
            label = span.category
    return Place(author, passage.clean, kind, label, frozenset(signs.split(" ")))


def _learn(table: Table, rows: list[Place]) -> tuple[DictVectorizer, LogisticRegression]:
    often = Counter(sign for place in rows for sign in place.signs)
    signs = [{sign: _share(sign) for sign in place.signs if often[sign] >= table.least} for place in rows]
    vectors = DictVectorizer()
    weights = {name: table.caution if name == "none" else 1 for name in table.classes}
    model = LogisticRegression(C=1, max_iter=400, class_weight=weights)
    model.fit(vectors.fit_transform(signs), [table.label(place) for place in rows])
    return vectors, model


def _share(sign: str) -> float:
    """A word that is only somewhere near counts half."""
    return 0.5 if sign.startswith("w:") else 1.0


def _write(table: Table, rows: list[Place]) -> None:
    vectors, model = _learn(table, rows)
    names = vectors.get_feature_names_out()
    shares = np.array([_share(name) for name in names])
    # Of two kinds there is one row of weights, for the second of them by name.
    order = [list(model.classes_).index(name) for name in table.classes] if len(table.classes) > 2 else [0]
    weights = np.round(model.coef_[order] * 100 * shares).astype(int)
    start = np.round(model.intercept_[order] * 100).astype(int)
    lines = [f"# Weights of the signs around {table.head}.",
             "# Learned by Tests/Benchmarks/detection/learn.py from the marked passages beside it; do not edit by hand.",
             "start\t" + " ".join(map(str, start))]  # fmt: skip
    lines += [f"{name}\t" + " ".join(map(str, row)) for name, row in zip(names, weights.T) if abs(row).max() >= 4]
    (DATA / table.file).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{table.file}: {len(rows)} places, {len(lines) - 3} signs")


def _ask(table: Table, rows: list[Place]) -> None:
    authors = sorted({place.author for place in rows})
    somebodys = found = right = nobodys = alarms = 0
    for part in (set(authors[number::PARTS]) for number in range(PARTS)):
        asked = [place for place in rows if place.author in part]
        vectors, model = _learn(table, [place for place in rows if place.author not in part])
        answers = model.predict(vectors.transform([{sign: _share(sign) for sign in place.signs} for place in asked]))
        for place, answer in zip(asked, answers):
            if table.label(place) != "none":
                somebodys += 1
                found += answer != "none"
                right += answer == table.label(place)
            elif place.clean:
                nobodys += 1
                alarms += answer != "none"
    print(f"{table.file}: of {somebodys} that are somebody's {found / somebodys:.3f} found, {right / somebodys:.3f} by "
          f"their own name; of {nobodys} in passages that identify nobody {alarms} taken for somebody's")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
