"""Measures the redaction check on marked passages, beside Microsoft Presidio.

Usage: measure.py [--candour PROGRAM] [--by AUTHOR] [--counts] [--verify] [--misses] [--misses-of-presidio] [--no-presidio]

The passages are held against their own rules first; `--verify` does that alone, `--counts` tells how many there are of
what. Exit 0 if every bar is reached, 1 if one is missed or the passages are wrong, 3 if Candour could not be run.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import candour_tool
import lint
import presidio_tool
import speed
import tables
from passages import Malformed, Passage, read_all
from scoring import Score, score

ROOT = Path(__file__).resolve().parents[3]
BY_OTHERS = Path(__file__).resolve().parent / "by-others"
# The least score that Presidio's own demonstration shows; by itself it shows all, however unlikely.
LIKELY = 0.35


def main() -> int:
    options = _options()
    try:
        passages = read_all(BY_OTHERS / options.by) if options.by else read_all()
    except Malformed as error:
        print(error, file=sys.stderr)
        return 1
    problems = list(lint.problems(passages, is_whole=not options.by))
    if options.counts:
        print(lint.counts(passages))
    if problems:
        print("\n".join(["The passages are not as they should be:", *problems]), file=sys.stderr)
        return 1
    if options.counts or options.verify:
        return 0
    return _measure(passages, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures the redaction check on marked passages.")
    parser.add_argument("--candour", type=Path, default=ROOT / ".build/release/candour", help="the program to measure")
    authors = sorted(folder.name for folder in BY_OTHERS.iterdir())
    parser.add_argument("--by", choices=authors, help="measure the passages of another author")
    parser.add_argument("--counts", action="store_true", help="count the passages and marks, and measure nothing")
    parser.add_argument("--verify", action="store_true", help="check the passages, and measure nothing")
    parser.add_argument("--misses", action="store_true", help="list what Candour missed and wrongly found")
    parser.add_argument("--misses-of-presidio", action="store_true", help="list the same of Presidio")
    parser.add_argument("--no-presidio", action="store_true", help="measure Candour alone")
    return parser.parse_args()


def _measure(passages: list[Passage], options: argparse.Namespace) -> int:
    clean = [passage for passage in passages if passage.clean]
    words = sum(passage.words for passage in clean)
    spans = sum(len(passage.spans) for passage in passages)
    print("# The redaction check, measured\n")
    print(
        f"{len(passages)} invented passages: {len(clean)} without anything that identifies a person ({words:,} words), "
        f"{len(passages) - len(clean)} with {spans} marked spans.\n"
    )
    ours, failure = _candour(passages, options.candour.resolve())
    theirs = {} if options.no_presidio else _presidio(passages)
    if options.no_presidio:
        print("Presidio was not run: --no-presidio was given.\n")
    whole = next(iter(theirs.values()), None)
    table, passed = tables.overall(ours, theirs)
    themes = tables.by_theme(passages, ours, whole)
    print(table, tables.by_row(ours, whole), tables.alarms(ours, whole), themes, sep="\n\n")
    print(
        "\nA span counts as found if findings of its own category cover at least half of it; “as anything” takes "
        "findings of any category. Beside Presidio's recall stand the findings of any score."
    )
    if ours and not options.by:
        speeds = speed.measure(options.candour.resolve(), with_presidio=not options.no_presidio)
        print("", speeds.table(), sep="\n")
        passed = passed and speeds.passed
    if options.misses and ours:
        print("\n# Candour\n\n" + tables.misses(ours))
    if options.misses_of_presidio and whole:
        print("\n# Presidio\n\n" + tables.misses(whole))
    if failure:
        return 3
    return 0 if passed else 1


def _candour(passages: list[Passage], program: Path) -> tuple[Score | None, bool]:
    try:
        with tempfile.TemporaryDirectory(prefix="candour-detection-") as folder:
            outcome = candour_tool.inspect(program, passages, Path(folder))
    except candour_tool.Unusable as error:
        print(f"**Candour could not be measured:** {error}\n")
        return None, True
    print(f"Measured: {outcome.version}.", *outcome.remarks, sep="\n", end="\n\n")
    return score(passages, outcome.found), False


def _presidio(passages: list[Passage]) -> dict[str, Score]:
    try:
        outcome = presidio_tool.analyse(passages)
    except presidio_tool.Unusable as error:
        print(f"**Presidio could not be run, so nothing stands beside Candour:** {error}\n")
        return {}
    print(
        f"Beside it: Microsoft Presidio {outcome.version}, {outcome.engine}; the recognisers that it has for all "
        "countries and for the United Kingdom. It was given no watch-list, for it has none. Its DATE_TIME counts for "
        "each of our three dates, its LOCATION for addresses and schools, and neither as a false alarm.\n"
    )
    likely = [found for found in outcome.found if found.score >= LIKELY]
    return {
        "Presidio, any score": score(passages, outcome.found, presidio_tool.NOT_ALARMS),
        f"Presidio, score {LIKELY} and over": score(passages, likely, presidio_tool.NOT_ALARMS),
    }


if __name__ == "__main__":
    sys.exit(main())
