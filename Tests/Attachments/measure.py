"""Measures what is found of what the corpus hides, beside x-ray, exiftool and mat2, in one run.

Usage: measure.py [--candour PROGRAM] [--misses]

A bad file counts as found if something is said of it, in the right category where the tool has categories, that is not
said of its clean twin. A clean file counts as alarmed if Candour says an error or a warning of it, or another tool says
anything. Exit 3 if Candour could not be run.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import others

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures what is found in the corpus of attachments.")
    parser.add_argument("--candour", type=Path, default=ROOT / ".build/release/candour", help="the program to measure")
    parser.add_argument("--misses", action="store_true", help="list what Candour missed and wrongly found")
    options = parser.parse_args()
    ways = json.loads((HERE / "manifest.json").read_text())
    names = sorted({way[side] for way in ways for side in ("bad", "clean") if side in way})
    said = candour(options.candour, names)
    tools = {"x-ray": others.xray(names), "exiftool": others.exiftool(names), "mat2": others.mat2(names)}
    print(table(ways, said, tools))
    if options.misses:
        print("\n".join(misses(ways, said)))
    return 0


def candour(program: Path, names: list[str]) -> dict[str, list[dict]]:
    """The findings about each file."""
    run = subprocess.run(
        [program, "inspect", "--format", "json", *names], cwd=HERE / "files", capture_output=True, text=True,
        env={"PATH": "/usr/bin:/bin"},
    )
    if run.returncode > 1:
        print(run.stderr, file=sys.stderr)
        sys.exit(3)
    said: dict[str, list[dict]] = {name: [] for name in names}
    for finding in json.loads(run.stdout)["findings"]:
        said[finding["path"]].append(finding)
    return said


def is_found(way: dict, said: dict[str, list[dict]]) -> bool:
    def told(name: str) -> set[tuple[str, str]]:
        return {(one["severity"], one["message"]) for one in said[name] if one["category"] == way["category"]}

    return bool(told(way["bad"]) - told(way["clean"]))


def is_alarmed(way: dict, said: dict[str, list[dict]]) -> bool:
    return any(one["severity"] != "note" and one["rule"] == "RED-11" for one in said[way["clean"]])


def table(ways: list[dict], said: dict[str, list[dict]], tools: dict[str, others.Said]) -> str:
    bad = [way for way in ways if "bad" in way]
    totals = Counter(way["category"] for way in bad)
    rows = [("", "bad files", "candour", *tools)]
    for category in sorted(totals):
        these = [way for way in bad if way["category"] == category]
        rows.append((category, len(these), *_found(these, said, tools)))
    rows.append(("all", len(bad), *_found(bad, said, tools)))
    alarms = [sum(bool(told[way["clean"]]) for way in ways) for told in tools.values()]
    rows.append(("clean alarmed", len(ways), sum(is_alarmed(way, said) for way in ways), *alarms))
    return "\n".join(f"{row[0]:<18}" + "".join(f"{cell!s:>11}" for cell in row[1:]) for row in rows)


def _found(ways: list[dict], said: dict[str, list[dict]], tools: dict[str, others.Said]) -> list[int]:
    theirs = [sum(bool(told[way["bad"]] - told[way["clean"]]) for way in ways) for told in tools.values()]
    return [sum(is_found(way, said) for way in ways), *theirs]


def misses(ways: list[dict], said: dict[str, list[dict]]) -> list[str]:
    lines = [f"missed: {way['way']} ({way['category']})" for way in ways if "bad" in way and not is_found(way, said)]
    return lines + [f"alarmed: {way['clean']}" for way in ways if is_alarmed(way, said)]


if __name__ == "__main__":
    sys.exit(main())
