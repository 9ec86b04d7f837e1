"""How fast ordinary prose is searched: megabytes a second of one core, beside Presidio in the same run."""

import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import candour_tool
import presidio_tool

sys.path.append(str(Path(__file__).resolve().parents[1]))

from dice import Dice  # noqa: E402
from prose import Prose  # noqa: E402

LEAST_MEGABYTES_A_SECOND = 50
LARGE, SMALL = 30_000_000, 1_000_000
OF_PRESIDIO = 50_000
ROUNDS = 5
NAMES = tuple(f"{first} {last}" for first in ("Zofia", "Kwabena", "Ieuan") for last in ("Ostrowska", "Mensah", "Trefor"))


@dataclass(frozen=True)
class Speeds:
    """In megabytes a second of CPU; none for Presidio where it cannot be run."""

    plain: float
    with_list: float
    presidio: float | None

    @property
    def passed(self) -> bool:
        return self.plain >= LEAST_MEGABYTES_A_SECOND

    def table(self) -> str:
        rows = [("Candour", self.plain), ("Candour with a watch-list", self.with_list)]
        if self.presidio:
            rows.append(("Presidio", self.presidio))
        lines = ["| Ordinary prose, one core | MB/s | over Presidio's |", "|---|---:|---:|"]
        for tool, speed in rows:
            ratio = f"{speed / self.presidio:,.0f}" if self.presidio else "-"
            lines.append(f"| {tool} | {speed:.3g} | {ratio} |")
        met = "met" if self.passed else "**not met**"
        return "\n".join([*lines, "", f"The bar is {LEAST_MEGABYTES_A_SECOND} MB/s without a list: {met}."])


def measure(candour: Path, with_presidio: bool) -> Speeds:
    text = _prose(LARGE)
    with tempfile.TemporaryDirectory(prefix="candour-speed-") as name:
        folder = Path(name)
        for size, file in ((LARGE, "large.txt"), (SMALL, "small.txt")):
            (folder / file).write_text(text[:size], encoding="ascii")
        listed = candour_tool.sealed(candour, NAMES, folder, 0)
        plain, with_list = (_megabytes_a_second(candour, folder, options) for options in ([], listed))
    return Speeds(plain, with_list, _of_presidio(text[:OF_PRESIDIO]) if with_presidio else None)


def _prose(size: int) -> str:
    """Paragraphs of sentences, without the figures and quotations that are varied into the prose of whole sites."""
    prose = Prose(Dice(7))
    parts, length = [], 0
    while length < size:
        sentences = []
        for _ in range(6):
            words = prose.words(prose.dice.between(8, 20))
            words[len(words) // 2] += ","
            sentences.append(" ".join(words).capitalize() + ".")
        parts.append(" ".join(sentences) + "\n\n")
        length += len(parts[-1])
    return "".join(parts)


def _megabytes_a_second(candour: Path, folder: Path, options: list[str]) -> float:
    """By the least of some rounds, in turns; what a start costs is taken off by the smaller file."""
    large, small = (
        min(costs)
        for costs in zip(
            *((_cpu(candour, folder, file, options) for file in ("large.txt", "small.txt")) for _ in range(ROUNDS))
        )
    )
    return (LARGE - SMALL) / 1e6 / (large - small)


def _cpu(candour: Path, folder: Path, file: str, options: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [str(candour), "inspect", file, "--quiet", *options], cwd=folder, capture_output=True, text=True, timeout=600
    )
    if done.returncode > 1:
        raise candour_tool.Unusable(f"candour inspect: exit {done.returncode}: {done.stderr.strip()[:2000]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _of_presidio(text: str) -> float | None:
    try:
        analyse = presidio_tool.analyser()
    except presidio_tool.Unusable:
        return None
    analyse(text[:1_000])
    before = time.process_time()
    # As a reader of whole documents would: a paragraph at a time.
    for paragraph in text.split("\n\n"):
        analyse(paragraph)
    return len(text) / 1e6 / (time.process_time() - before)
