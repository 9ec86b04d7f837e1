"""Measures Candour beside Hugo and the floor, and prints the tables: see README.md, "How fast it is"."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import bars
import report
import stages
import tools
from measure import Meter
from rebuild import rebuild
from side_by_side import compare

MEMORY = Path("/dev/shm") / f"candour-bench-{os.getpid()}"
DISK = tools.WORKSHOP / "disk"
SMALL, LARGE = 1_000, 10_000


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "--documents", type=int, metavar="N", help="a quick look: this one size only, few runs, no bars")
    options.add_argument("--stages", action="store_true", help="only what each stage costs, in instructions")
    chosen = options.parse_args()
    tools.prepare()
    report.machine()
    for folder in (MEMORY, DISK):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    try:
        if chosen.stages:
            stages.show(site, MEMORY)
        elif chosen.documents:
            look(chosen.documents)
        else:
            measure()
    finally:
        for folder in (MEMORY, DISK):
            shutil.rmtree(folder, ignore_errors=True)


def site(count):
    """The folder of a site of so many documents, made by a process of its own, so that this one stays small."""
    folder = MEMORY / f"site-{count}"
    made = subprocess.check_output([sys.executable, tools.HERE / "make_site.py", str(count), folder], text=True)
    print(f"\nA site of {count:,} documents: {int(made) / 1e6:.1f} MB of Markdown.", flush=True)
    return folder


def look(count):
    place, meter = site(count), Meter(tools.meter(), MEMORY)
    report.costs(f"{count:,} documents, output on a tmpfs", count, compare(meter, place, MEMORY / "out", 3))
    report.rebuilds("One document changed, on disk", rebuild(meter, place, DISK, 1))


def measure():
    meter, measured = Meter(tools.meter(), MEMORY), {}
    for count, rounds in ((500, 11), (SMALL, 9), (LARGE, 7)):
        place = site(count)
        measured[count] = compare(meter, place, MEMORY / "out", rounds)
        report.costs(f"{count:,} documents, output on a tmpfs", count, measured[count])
    on_disk = compare(meter, place, DISK, 3, only=("Candour", "Hugo", "floor"), keep=True)
    report.costs(f"{LARGE:,} documents, output on disk", LARGE, on_disk)
    report.rebuilds(f"{LARGE:,} documents, one changed, on a tmpfs", rebuild(meter, place, MEMORY, 3))
    rebuilds = rebuild(meter, place, DISK, 3)
    report.rebuilds(f"{LARGE:,} documents, one changed, on disk", rebuilds)
    shutil.rmtree(place)
    stages.show(site, MEMORY)
    report.bars(bars.judge(measured, SMALL, LARGE, rebuilds))


if __name__ == "__main__":
    main()
